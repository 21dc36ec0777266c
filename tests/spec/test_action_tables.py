"""Action points: tables of tasks with who, when and how far, in whatever form, and the same task met again."""

from dataclasses import replace
from datetime import date

import pytest

from etl.document import Document, Span
from etl.follow_up.same_task import with_same_as
from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document
from tests.tables import assert_drawn, drawn

PIPES = [
    "| Nro | Toimenpide | Vastuu | Määräaika | Tila |",
    "|-----|------------|--------|-----------|------|",
    "| 2.1 | Opit kootaan yhteen | ohjelmajohtaja | syyskuu | avoin |",
    "| 2.2 | Opas päivitetään | kunta A | 30.11.2025 mennessä | valmis |",
]
HEAD = "Muistio 2/2025\n\nAika: 8.5.2025\n\n1. Avaus\n\nAvattiin.\n\n2. Tehtävät\n\n"
TAIL = "\n\n3. Muut asiat\n\nEi ollut.\n"

TASKS = [
    ("2.1", "Opit kootaan yhteen", "ohjelmajohtaja", "syyskuu", date(2025, 9, 30), "avoin"),
    ("2.2", "Opas päivitetään", "kunta A", "30.11.2025 mennessä", date(2025, 11, 30), "valmis"),
]


def document_of(rows: list[str]) -> Document:
    return read_document("a.txt", (HEAD + "\n\n".join(rows) + TAIL).encode())


def tasks(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (row.number, row.task, row.responsible, row.due, row.due_latest, row.state)
        for meeting in reading.meetings
        for row in meeting.action_points
    ]


def test_a_table_drawn_with_pipes_in_plain_text() -> None:
    reading = read(document_of(PIPES))
    assert tasks(reading) == TASKS
    assert reading.coverage.unclassified == ()
    assert "table_heading" in {name for _, name in reading.noise}
    assert reading.meetings[0].items[1].statements == ()


def test_a_table_whose_cells_the_format_tells() -> None:
    rows = [line.strip("| ").replace(" | ", "\t") for line in (PIPES[0], *PIPES[2:])]
    document = document_of(rows)
    blocks = []
    for block in document.blocks:
        text = document.quote_span(block.span).text
        if "\t" in text:
            ends = [index for index, character in enumerate(text) if character == "\t"]
            bounds = zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True)
            cells = tuple(Span(block.span.start + start, block.span.start + end) for start, end in bounds)
            block = replace(block, kind="table_row", cells=cells, table=1)
        blocks.append(block)
    assert tasks(read(replace(document, blocks=tuple(blocks)))) == TASKS


@pytest.mark.parametrize(
    "heading", ["| Riski | Todennäköisyys | Vaikutus |", "| Työntekijä | Kuvaus | Tunnit |", "| Nimi | Vastuu | Tila |"]
)
def test_a_table_without_task_and_responsible_is_no_action_table(heading: str) -> None:
    assert tasks(read(document_of([heading, "| Opit kootaan | kunta A | avoin |"]))) == []


def test_a_task_that_comes_again_points_to_the_first_of_them() -> None:
    tables = drawn("""
        meeting | body_id | effective_on
        M1      | B1      | 4.2.2025
        M2      | B1      | 8.5.2025
        M3      | B2      | 9.9.2025

        action_point | meeting | number | task                              | text | start
        A1           | M1      | 2.1    | Opit kootaan yhteen               | x    | 1
        A2           | M1      | -      | Opas päivitetään                  | x    | 2
        A3           | M2      | 2.1    | Pilottien opit kootaan yhteen     | x    | 1
        A4           | M2      | 2.2    | Opas päivitetään                  | x    | 2
        A5           | M2      | 2.1    | Rahoituksesta neuvotellaan        | x    | 3
        A6           | M3      | 2.1    | Opit kootaan yhteen               | x    | 1
    """)
    assert_drawn(
        with_same_as(tables),
        """
        action_point | same_as
        A1           | -
        A2           | -
        A3           | A1
        A4           | A2
        A5           | -
        A6           | -
        """,
    )


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("sv", "Riktlinjerna uppdateras", "Riktlinje uppdaterad", True),
        ("en", "Revise the guidelines", "Guideline revised", True),
        ("sv", "Riktlinjerna uppdateras", "Budgeten granskas", False),
    ],
)
def test_words_of_a_task_are_compared_in_the_language_of_its_item(
    language: str, one: str, other: str, same: bool
) -> None:
    tables = drawn(f"""
        meeting | body_id | effective_on
        M1      | B1      | 4.2.2025
        M2      | B1      | 8.5.2025

        agenda_item | meeting | language
        I1          | M1      | {language}
        I2          | M2      | {language}

        action_point | meeting | agenda_item | number | task    | text | start
        A1           | M1      | I1          | 1      | {one}   | x    | 1
        A2           | M2      | I2          | 1      | {other} | x    | 1
    """)
    found = with_same_as(tables)
    assert found["same_as"].to_list() == [None, "A1" if same else None]
