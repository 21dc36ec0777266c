"""Recommendations found in minutes meet the register's, and are proposed as the same."""

import polars as pl

from etl.follow_up.same_recommendation import with_proposals
from tests.tables import assert_drawn, drawn

REGISTER = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    evaluation | kind
    V          | interim

    meeting | held_on
    M1      | 4.2.2025
    M2      | 8.5.2025
    M3      | 9.9.2025

    agenda_item | meeting | title
    I2          | M2      | Ohjelman väliarviointi
"""


def proposed(drawing: str) -> pl.DataFrame:
    return with_proposals(drawn(REGISTER + drawing))


def test_the_same_words_make_the_same_recommendation() -> None:
    rows = proposed("""
        recommendation | label | evaluation | made_on   | basis    | text
        R7             | V-R07 | V          | 14.3.2025 | register | Perusta asukasraati
        R5             | V-R05 | V          | 14.3.2025 | register | Avaa rajapinnat kuntien järjestelmille
        m1             | -     | -          | 8.5.2025  | machine  | Suositeltiin asukasraadin perustamista.
        m2             | -     | -          | 8.5.2025  | machine  | Arvioinnissa suositeltiin koulutuskiertuetta.
    """)
    assert_drawn(rows, "recommendation | same_as_proposed\nR7 | -\nR5 | -\nm1 | R7\nm2 | -")


def test_a_number_names_the_recommendation_that_other_words_tell() -> None:
    rows = proposed("""
        statement | meeting | agenda_item | kind           | text
        S1        | M2      | I2          | recommendation | Arvioija suositteli sopimista (suositus 5).

        recommendation | label | evaluation | made_on   | basis    | statement | text
        R5             | V-R05 | V          | 14.3.2025 | register | -         | Avaa rajapinnat kuntien järjestelmille
        m1             | -     | -          | 8.5.2025  | machine  | S1        | Arvioija suositteli sopimista.
    """)
    assert_drawn(rows, "recommendation | same_as_proposed\nR5 | -\nm1 | R5")


def test_what_a_later_meeting_tells_again_is_the_same_as_what_the_first_told() -> None:
    rows = proposed("""
        recommendation | made_on  | basis   | meeting | text
        m1             | 8.5.2025 | machine | M2      | Suositeltiin asukasraadin perustamista.
        m2             | 9.9.2025 | machine | M3      | Suositeltiin perustettavaksi asukasraati.
    """)
    assert_drawn(rows, "recommendation | same_as_proposed\nm1 | -\nm2 | m1")


def test_what_a_later_meeting_tells_again_leads_to_the_version_that_counts() -> None:
    tables = drawn(
        REGISTER.replace("    M3      |", "    draft   | 8.5.2025\n    M3      |")
        + """
        recommendation | made_on  | basis   | meeting | text
        m1             | 8.5.2025 | machine | M2      | Suositeltiin asukasraadin perustamista.
        of-draft       | 8.5.2025 | machine | draft   | Suositeltiin asukasraadin perustamista.
        m2             | 9.9.2025 | machine | M3      | Suositeltiin perustettavaksi asukasraati.
        """
    )
    replaced = pl.when(pl.col("meeting_id") == "draft").then(pl.lit("M2"))
    rows = with_proposals(tables | {"meeting": tables["meeting"].with_columns(superseded_by=replaced)})
    assert_drawn(rows, "recommendation | same_as_proposed\nm1 | -\nof-draft | -\nm2 | m1")


def test_a_suggestion_of_the_group_is_not_the_evaluations_recommendation() -> None:
    rows = proposed("""
        recommendation | label | evaluation | made_on   | basis    | kind       | text
        R7             | V-R07 | V          | 14.3.2025 | register | evaluation | Perusta asukasraati
        m1             | -     | -          | 8.5.2025  | machine  | suggestion | Asukasraati olisi hyvä perustaa.
    """)
    assert_drawn(rows, "recommendation | same_as_proposed\nR7 | -\nm1 | -")


def test_minutes_cannot_tell_what_was_recommended_after_them() -> None:
    rows = proposed("""
        recommendation | label | evaluation | made_on   | basis    | text
        R7             | V-R07 | V          | 14.3.2025 | register | Perusta asukasraati
        m1             | -     | -          | 4.2.2025  | machine  | Suositeltiin asukasraadin perustamista.
    """)
    assert_drawn(rows, "recommendation | same_as_proposed\nR7 | -\nm1 | -")
