"""Searching the minutes: by base form, in each clause's language, by parts of words, as phrases, as of a day."""

from datetime import date

import polars as pl
import pytest

from etl.words import lemmas
from queries.filters import AsOf
from queries.search import clauses, hits, suggestions
from tests.tables import assert_drawn, drawn

NOW = AsOf("arkisilta", date(2026, 3, 19), "M3", drafts=False)
AT_FIRST = AsOf("arkisilta", date(2025, 2, 4), "M1", drafts=False)
WITH_DRAFTS = AsOf("arkisilta", date(2026, 8, 11), "M4", drafts=True)

MINUTES = """
    meeting | number | held_on   | source_file | approval_state
    M1      | 1/2025 | 4.2.2025  | F1          | approved
    M2      | 2/2025 | 8.5.2025  | F2          | not_stated
    M3      | 1/2026 | 19.3.2026 | F3          | not_stated
    M4      | 2/2026 | 11.8.2026 | F4          | draft

    agenda_item | meeting | number
    I1          | M1      | 4

    statement | meeting | agenda_item | kind     | status      | said_by   | language | source_file | start | end
    S1        | M1      | I1          | progress | in_progress | programme | fi       | F1          | 10    | 60
    S2        | M2      | -           | plan     | planned     | programme | fi       | F2          | 5     | 50
    S3        | M2      | -           | problem  | -           | evaluator | fi       | F2          | 60    | 90
    S4        | M3      | -           | progress | done        | programme | sv       | F3          | 3     | 40
    S5        | M3      | -           | progress | done        | programme | en       | F3          | 50    | 80
    S6        | M4      | -           | progress | done        | programme | fi       | F4          | 3     | 40

    decision | meeting | kind     | language | source_file | start | end
    D1       | M2      | approved | fi       | F2          | 100   | 140
"""
WORDS = {
    "S1": "Pienten kuntien viestinnän kohdentaminen on aloitettu.",
    "S2": "Viestintäkanavat valitaan AuroraAI-ohjelman kanssa.",
    "S3": "Viestintä tavoittaa kunnat huonosti.",
    "S4": "Kommunernas tjänster har öppnats.",
    "S5": "The services of the cities were opened.",
    "S6": "Viestintä on järjestetty uudelleen.",
    "D1": "Ohjausryhmä hyväksyi viestinnän suunnitelman.",
}
LEFT_OUT = "huonosti"
"""Stands for the name of a person, which the index does not hold."""


@pytest.fixture(scope="module")
def tables() -> dict[str, pl.DataFrame]:
    """The drawn minutes with their words, and the index that the ETL makes of those."""
    every = drawn(MINUTES)
    for key, name in (("statement_id", "statement"), ("decision_id", "decision")):
        every[name] = every[name].with_columns(text=pl.col(key).replace_strict(WORDS, return_dtype=pl.String))
    rows = [
        {"statement_lemma_id": f"{row[key]}:{word}", "programme_id": "arkisilta", key: row[key], "lemma": word}
        for key, name in (("statement_id", "statement"), ("decision_id", "decision"))
        for row in every[name].to_dicts()
        for word in dict.fromkeys(lemmas(row["text"], row["language"]))
        if word != LEFT_OUT
    ]
    return every | {"statement_lemma": pl.DataFrame(rows, schema=every["statement_lemma"].schema)}


Tables = dict[str, pl.DataFrame]


def found(tables: Tables, words: str, as_of: AsOf = NOW) -> list[str]:
    """Ids of the clauses in the order of the answer."""
    frame = hits(tables, as_of, words=words)
    return frame.select(pl.coalesce("statement_id", "decision_id")).to_series().to_list()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("viestintä", ["D1", "S3", "S1", "S2"]),
        ("viestinnässä", ["D1", "S3", "S1", "S2"]),
        ("kanava", ["S2"]),
        ("ohjelma", ["S2"]),
        ("auroraai ohjelma", ["S2"]),
        ("AuroraAI-ohjelmassa", ["S2"]),
        ("auroraaiohjelma", ["S2"]),
        ("viestintä kunta", ["S3", "S1"]),
        ("viestintä rahoitus", []),
        ("", []),
        ("–", []),
    ],
)
def test_a_word_finds_its_forms_and_compounds_and_several_words_must_all_be_found(
    tables: Tables, words: str, expected: list[str]
) -> None:
    assert sorted(found(tables, words)) == sorted(expected)


def test_the_word_itself_comes_before_its_compounds_and_the_newest_first(tables: Tables) -> None:
    assert found(tables, "viestintä") == ["S3", "D1", "S1", "S2"]


@pytest.mark.parametrize(("words", "expected"), [("kommun", ["S4"]), ("tjänst", ["S4"]), ("city", ["S5"])])
def test_swedish_and_english_are_found_by_the_base_forms_of_their_own_language(
    tables: Tables, words: str, expected: list[str]
) -> None:
    assert found(tables, words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('"viestinnän kohdentaminen"', ["S1"]),
        ("”Viestinnän   kohdentaminen” kunta", ["S1"]),
        ('"kohdentaminen viestinnän"', []),
    ],
)
def test_words_in_quotes_must_stand_so_in_the_text(tables: Tables, words: str, expected: list[str]) -> None:
    assert found(tables, words) == expected


def test_a_word_that_the_index_leaves_out_is_not_found_even_as_a_phrase(tables: Tables) -> None:
    assert found(tables, "huonosti") == []
    assert found(tables, '"kunnat huonosti"') == []


def test_only_what_was_known_on_the_day_is_found_and_drafts_only_when_asked_for(tables: Tables) -> None:
    assert found(tables, "viestintä", AT_FIRST) == ["S1"]
    assert "S6" not in found(tables, "viestintä", AsOf("arkisilta", date(2026, 8, 11), "M3", drafts=False))
    assert "S6" in found(tables, "viestintä", WITH_DRAFTS)


def test_an_answer_tells_kind_speaker_meeting_place_and_the_words_that_were_found(tables: Tables) -> None:
    answer = clauses(tables, NOW, words="viestintä")
    assert_drawn(
        answer,
        """
        what      | statement | decision | kind     | said_by   | matched         | meeting_number | item_number | start
        statement | S3        | -        | problem  | evaluator | viestintä       | 2/2025         | -           | 60
        decision  | -         | D1       | approved | -         | viestintä       | 2/2025         | -           | 100
        statement | S1        | -        | progress | programme | viestintä       | 1/2025         | 4           | 10
        statement | S2        | -        | plan     | programme | viestintäkanava | 2/2025         | -           | 5
        """,
    )
    assert answer["quote"].to_list() == [WORDS[name] for name in ("S3", "D1", "S1", "S2")]


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ({"what": "decision"}, ["D1"]),
        ({"kind": "problem"}, ["S3"]),
        ({"said_by": "evaluator"}, ["S3"]),
        ({"status": "in_progress"}, ["S1"]),
        ({"meeting_id": "M1"}, ["S1"]),
        ({"language": "sv"}, []),
        ({"skip": 1, "limit": 2}, ["D1", "S1"]),
    ],
)
def test_facets_and_pages_narrow_the_answer(
    tables: Tables, narrowed: dict[str, str | int], expected: list[str]
) -> None:
    frame = clauses(tables, NOW, words="viestintä", **narrowed)
    assert frame.select(pl.coalesce("statement_id", "decision_id")).to_series().to_list() == expected


def test_a_rare_word_weighs_more_than_a_common_one(tables: Tables) -> None:
    score = {words: hits(tables, NOW, words=words)["score"][0] for words in ("viestintä", "kunta")}
    assert score["viestintä"] > score["kunta"]


def test_a_word_that_is_not_found_leads_to_those_spelt_nearly_so(tables: Tables) -> None:
    near = suggestions(tables, NOW, words="viestinta").filter(kind="near")
    assert near["word"].to_list()[0] == "viestintä"
    assert suggestions(tables, AT_FIRST, words="kanavat").filter(kind="near").is_empty()


def test_texts_are_fetched_only_for_a_phrase() -> None:
    assert "text" not in hits.fetched_for(words="viestintä kunta")["statement"]
    assert "text" in hits.fetched_for(words='"viestinnän kohdentaminen"')["statement"]
