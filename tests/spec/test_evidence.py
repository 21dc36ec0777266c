"""Which statements and decisions are suggested as evidence of a recommendation."""

import polars as pl
import pytest

from etl.follow_up.evidence import evidence
from tests.tables import assert_drawn, draw, drawn

PROGRAMME = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    body | name
    B    | Arkisilta-ohjelman ohjausryhmä

    theme                    | lemmas
    arkisilta:communications | viestintä

    evaluation | kind     | published_latest
    V          | interim  | 14.3.2025
    T          | thematic | 7.11.2025

    recommendation | label | evaluation | made_on   | theme          | text
    R1             | V-R01 | V          | 14.3.2025 | communications | Kohdenna viestintä pienille kunnille
    R5             | V-R05 | V          | 14.3.2025 | -              | Avaa rajapinnat kuntien järjestelmille
    R7             | V-R07 | V          | 14.3.2025 | -              | Perusta asukasraati
    T5             | T-R05 | T          | 7.11.2025 | -              | Järjestä puhelintuki kokeilun ajaksi

    meeting | held_on
    M1      | 4.2.2025
    M3      | 9.9.2025
    M4      | 10.12.2025
"""


def found(drawing: str) -> pl.DataFrame:
    return evidence(drawn(PROGRAMME + drawing))


def test_a_recommendation_is_named_by_the_number_and_the_evaluation() -> None:
    rows = found("""
        statement | meeting | status      | text
        S1        | M4      | in_progress | Hanke etenee (väliarvioinnin suositus 5).
        S2        | M4      | in_progress | Hanke etenee (teema-arvioinnin suositus 5).
        S3        | M4      | in_progress | Suositus V-R07 etenee.
    """)
    assert_drawn(
        rows,
        """
        recommendation | statement | score | reason | relation | state     | basis   | known_on
        R5             | S1        | 0.95  | named  | progress | suggested | machine | 10.12.2025
        T5             | S2        | 0.95  | named  | progress | suggested | machine | 10.12.2025
        R7             | S3        | 0.95  | named  | progress | suggested | machine | 10.12.2025
        """,
    )


def test_the_other_clause_of_a_sentence_that_names_it_speaks_of_it_too() -> None:
    rows = found("""
        page | source_file | start | text
        -    | F           | 0     | Työ viivästyi (väliarvioinnin suositus 5), koska sopimus puuttuu. Muuten hyvin.

        statement | meeting | agenda_item | source_file | start | end | text
        S1        | M4      | I1          | F           | 0     | 41  | Työ viivästyi (väliarvioinnin suositus 5)
        S2        | M4      | I1          | F           | 43    | 65  | koska sopimus puuttuu.
        S3        | M4      | I1          | F           | 66    | 79  | Muuten hyvin.
    """)
    assert_drawn(
        rows,
        """
        recommendation | statement | score | reason
        R5             | S1        | 0.95  | named
        R5             | S2        | 0.75  | sentence
        """,
    )


def test_a_number_without_its_evaluation_means_the_one_that_the_item_speaks_of() -> None:
    rows = found("""
        agenda_item | meeting | title
        I1          | M4      | Väliarvioinnin suositukset

        statement | meeting | agenda_item | status      | text
        S1        | M4      | I1          | in_progress | Suositus 5 etenee.

        decision | meeting | text
        D1       | M4      | Hyväksyttiin suositus 5.
    """)
    assert rows.select("recommendation_id", "statement_id", "decision_id").rows() == [("R5", "S1", None)]


def test_rare_words_shared_make_evidence_and_common_ones_alone_do_not() -> None:
    rows = found("""
        statement | meeting | status      | text
        S1        | M4      | in_progress | Asukasraadin toiminta on käynnissä.
        S2        | M4      | in_progress | Kunnat rekrytoivat lisää väkeä.
        S3        | M4      | in_progress | Rajapintojen avaaminen etenee.
    """)
    assert_drawn(rows, "recommendation | statement\nR7 | S1\nR5 | S3")


def test_what_is_done_in_an_item_on_the_same_matter_counts_more() -> None:
    rows = found("""
        agenda_item | meeting | title
        I1          | M3      | Viestintäsuunnitelma 2025–2026

        decision | meeting | agenda_item | kind     | text
        D1       | M3      | I1          | approved | Hyväksyttiin viestintäsuunnitelma.
        D2       | M3      | I1          | noted    | Merkittiin tiedoksi.
    """)
    assert_drawn(
        rows, "recommendation | decision | lane     | reason\nR1 | D1 | decision | words viestintä; item; theme; act"
    )


def test_minutes_of_a_meeting_before_the_recommendation_are_earlier_and_count_from_its_day() -> None:
    rows = found("""
        statement | meeting | status      | text
        S1        | M1      | in_progress | Asukasraadin perustaminen on käynnissä.
    """)
    assert_drawn(rows, "recommendation | statement | relation | known_on\nR7 | S1 | earlier | 14.3.2025")


def test_what_speaks_of_a_time_before_the_recommendation_is_earlier() -> None:
    rows = found("""
        statement | meeting | status | text
        S1        | M3      | done   | Asukasraadin perustaminen valmisteltiin vuonna 2024.
        S2        | M3      | done   | Asukasraadin perustaminen valmisteltiin vuosina 2024 ja 2025.

        statement_date | statement | earliest | latest
        -              | S1        | 1.1.2024 | 31.12.2024
        -              | S2        | 1.1.2024 | 31.12.2024
        -              | S2        | 1.1.2025 | 31.12.2025
    """)
    assert_drawn(rows, "recommendation | statement | relation\nR7 | S1 | earlier\nR7 | S2 | progress")


def test_what_treats_the_response_is_no_progress() -> None:
    rows = found("""
        agenda_item | meeting | title
        I1          | M4      | Vastine suosituksiin
        I2          | M4      | Suositukset

        statement | meeting | agenda_item | status      | text
        S1        | M4      | I2          | in_progress | Väliarvioinnin suosituksen 7 vastinetta valmistellaan.

        decision | meeting | agenda_item | kind     | text
        D1       | M4      | I1          | approved | Väliarvioinnin suositus 1 hyväksyttiin.
    """)
    assert_drawn(
        rows,
        "recommendation | statement | decision | relation\nR7 | S1 | - | response\nR1 | - | D1 | response",
    )


def test_a_recommendations_own_sentence_and_suggestions_are_no_evidence() -> None:
    rows = found("""
        statement | meeting | kind           | status | text
        S1        | M3      | recommendation | -      | Arvioinnissa suositeltiin asukasraadin perustamista.
        S2        | M3      | suggestion     | -      | Asukasraadin perustamista olisi hyvä kiirehtiä.
    """)
    assert rows.is_empty()


def test_two_runs_give_the_same_rows() -> None:
    drawing = "statement | meeting | status | text\nS1 | M4 | done | Asukasraati ja rajapinnat ovat valmiit."
    first, second = (found("\n" + drawing) for _ in range(2))
    assert first.equals(second)


def test_a_person_confirms_refuses_and_finds_what_the_machine_did_not() -> None:
    rows = found("""
        statement | meeting | status      | text
        S1        | M4      | in_progress | Asukasraadin toiminta on käynnissä.
        S2        | M4      | in_progress | Rajapintojen avaaminen etenee.
        S3        | M4      | in_progress | Perheet kokoontuvat kerran kuussa.
        S4        | M4      | in_progress | Perheet kokoontuvat toistekin.

        judgement | kind     | effective_on | recommendation | statement | new       | undone_by
        J1        | evidence | 7.1.2026     | R7             | S1        | confirmed | -
        J2        | evidence | 7.1.2026     | R5             | S2        | refused   | -
        J3        | evidence | 7.1.2026     | R7             | S3        | confirmed | -
        J4        | evidence | 7.1.2026     | R7             | S4        | confirmed | J5
        J5        | undo     | 8.1.2026     | -              | -         | J4        | -
    """)
    assert_drawn(
        rows,
        """
        recommendation | statement | state     | basis     | known_on
        R7             | S1        | confirmed | confirmed | 10.12.2025
        R5             | S2        | refused   | confirmed | 10.12.2025
        R7             | S3        | confirmed | confirmed | 7.1.2026
        """,
    )


def test_what_a_report_says_counts_from_its_day_and_is_nobodys_suggestion() -> None:
    rows = found("""
        evidence | recommendation | state     | basis    | lane  | known_on  | report  | quote
        E1       | R7             | confirmed | register | claim | 15.6.2026 | Muistio | Asukasraati toimii.
        E2       | R7             | confirmed | register | claim | 15.6.2026 | Muistio | Raati kokoontuu.

        judgement | kind     | effective_on | recommendation | statement | new     | target
        J1        | evidence | 16.6.2026    | R7             | -         | refused | orphaned
    """)
    assert_drawn(
        rows,
        """
        evidence | recommendation | statement | state     | basis    | known_on
        E1       | R7             | -         | confirmed | register | 15.6.2026
        E2       | R7             | -         | confirmed | register | 15.6.2026
        """,
    )


def test_a_recommendation_that_is_made_later_takes_nothing_from_an_earlier_link() -> None:
    spoken = """
        statement | meeting | status      | text
        S1        | M3      | in_progress | Viestintäsuunnitelma kohdentaa työtä.
    """
    later = """
        recommendation | label | evaluation | made_on | theme | addressee | text
        R1  | V-R01 | V | 14.3.2025 | communications | -      | Kohdenna viestintä pienille kunnille
        T9  | T-R09 | T | 7.11.2025 | communications | kunnat | Laadi viestintäsuunnitelma
    """
    of_both = drawn(PROGRAMME + spoken) | {"recommendation": drawn(later)["recommendation"]}
    earlier = evidence(of_both).filter(pl.col("known_on") < pl.date(2025, 11, 7))
    assert earlier.height == 1
    assert_drawn(earlier, draw(found(spoken)))


TOLD_ANEW = """
    statement | meeting | kind           | status      | text
    S1        | M1      | recommendation | -           | Suositeltiin asukasraadin perustamista kuntiin.
    S2        | M4      | progress       | in_progress | Asukasraati on perustettu kuntiin.
    S3        | M4      | progress       | in_progress | Rajapinnat kuntien järjestelmille avataan.

    recommendation | label | evaluation | made_on   | statement | same_as_proposed | text
    R5             | V-R05 | V          | 14.3.2025 | -         | -                | Avaa rajapinnat kunnille
    R7             | V-R07 | V          | 14.3.2025 | -         | -                | Perusta asukasraati
    m1             | -     | -          | 14.3.2025 | S1        | R7               | Asukasraadin perustaminen kuntiin
"""


def of_told_anew(judgement: str) -> pl.DataFrame:
    described, _, _ = PROGRAMME.partition("    recommendation |")
    meetings = PROGRAMME[PROGRAMME.index("    meeting |") :]
    return evidence(drawn(f"{described}{TOLD_ANEW}\n{meetings}\n{judgement}"))


@pytest.mark.parametrize("undone", ["-", "J2"], ids=["refused", "refused and taken back"])
def test_what_stands_alone_by_a_refusal_gets_evidence_and_changes_no_other_score(undone: str) -> None:
    before = of_told_anew("")
    after = of_told_anew(f"""
        judgement | kind | effective_on | recommendation | statement | new     | undone_by
        J1        | same | 11.12.2025   | R7             | S1        | refused | {undone}
        J2        | undo | 12.12.2025   | R7             | -         | J1      | -
    """)
    assert sorted(before["recommendation_id"].unique()) == ["R5", "R7"]
    assert after.filter(pl.col("recommendation_id") != "m1").to_dicts() == before.to_dicts()
    assert after.filter(pl.col("recommendation_id") == "m1")["statement_id"].to_list() == ["S2"]
