"""Registers as rows of the warehouse's tables."""

from datetime import date

import pytest

from etl import registers
from etl.registers import REGISTERS, csv_file
from etl.registers.programme import Named, Programme
from etl.schema import BY_NAME

PROGRAMME = Programme(
    "koe",
    names={"fi": "Koeohjelma"},
    bodies=(Named("ohry", "Koeohjelman ohjausryhmä"),),
    components=(Named("alusta", "Palvelualusta", aliases=("alusta ja rajapinnat",)),),
)

ROWS = {
    "evaluations": ["V;Väliarviointi;interim;;2025-03;;s. 1"],
    "recommendations": [
        "V-R01;V;Avaa rajapinnat;;ohjelmatoimisto;;14.3.2025;V-R02;",
        "V-R02;V;Avaa kaikki rajapinnat;;;;14.3.2025;;",
    ],
    "findings": [
        "V-H01;V;finding;weakness;Rajapinnat ovat kiinni;;;12;;V-R01 V-R02",
        "V-H02;V;finding;;Kunnat odottavat;;Liite 2;3;;",
        "V-J01;V;conclusion;;Palvelu ei leviä;;;20;V-H02, V-H01;V-R02",
    ],
    "responses": ["V-R01;rejected;Liian kallis;8.5.2025;2/2025"],
    "actions": [
        "A1;V-R01;8.5.2025;Rajapinnat;virasto;;31.12.2025;not_started;;;",
        "A1;V-R01;9.9.2025;;;kunnat;31.12.2025;in_progress;;;",
        "A1;V-R01;10.12.2025;Rajapinnat kunnille;;;syksy 2026;;;;",
    ],
    "evidence": ["V-R01;15.6.2026;claim;;Seurantamuistio;3;Rajapinnat on avattu."],
    "verifications": ["V-R01;unverified;;2026-06-15;;;;"],
    "budget": ["Alusta ja rajapinnat;2025;31.12.2025;900 000;870000;812 400,50;;;EUR;"],
    "meetings": [";1/2025;4.2.2025;;;kutsu"],
    "judgements": ["J1;evidence;sihteeri;10.9.2025;V-R01;confirmed;;;Rajapinnat avattiin.;3/2025;4"],
}


def csv(name: str, rows: list[str]) -> bytes:
    header = ";".join(column.name for column in REGISTERS[name].columns)
    return "\n".join([header, *rows, ""]).encode()


def read(**changed: list[str]) -> registers.RegisterReading:
    files = {f"{name}.csv": csv(name, rows) for name, rows in (ROWS | changed).items()}
    return registers.read(PROGRAMME, "programmes/koe/registers", files)


def test_every_register_gives_rows_that_fit_their_tables() -> None:
    reading = read()
    assert not reading.rejections
    for table, rows in reading.rows.items():
        assert BY_NAME[table].frame(rows).height == len(rows) > 0
        assert all(str(row[f"{table}_id"]).startswith("koe:") for row in rows)


def test_the_rows_of_one_action_are_its_history() -> None:
    rows = read().rows
    assert [(due["due_latest"], due["recorded_on"]) for due in rows["action_due_date"]] == [
        (date(2025, 12, 31), date(2025, 5, 8)),
        (date(2026, 11, 30), date(2025, 12, 10)),
    ]
    assert [report["implementation"] for report in rows["action_report"]] == ["not_started", "in_progress"]
    (action,) = rows["action"]
    assert (action["text"], action["owner"], action["owner_after"]) == ("Rajapinnat kunnille", "virasto", "kunnat")
    assert action["recorded_on"] == date(2025, 5, 8)


def test_a_finding_carries_several_recommendations_and_a_conclusion_rests_on_several_findings() -> None:
    rows = read().rows
    assert [
        (row["label"], row["stage"], row["kind"], row["report"], row["report_page"]) for row in rows["finding"]
    ] == [
        ("V-H01", "finding", "weakness", None, 12),
        ("V-H02", "finding", "neutral", "Liite 2", 3),
        ("V-J01", "conclusion", "neutral", None, 20),
    ]
    assert [
        (row["finding_id"], row.get("conclusion_id"), row.get("recommendation_id")) for row in rows["finding_link"]
    ] == [
        ("koe:V-H01", None, "koe:V-R01"),
        ("koe:V-H01", None, "koe:V-R02"),
        ("koe:V-H02", "koe:V-J01", None),
        ("koe:V-H01", "koe:V-J01", None),
        ("koe:V-J01", None, "koe:V-R02"),
    ]


def test_findings_and_conclusions_without_an_id_are_given_one_each_in_their_own_count() -> None:
    rows = [row.partition(";")[2] for row in ROWS["findings"][:2]] + ["V;conclusion;;Palvelu ei leviä;;;;;"]
    header = ";".join(REGISTERS["findings"].column_names[1:])
    files = {f"{name}.csv": csv(name, own) for name, own in ROWS.items() if name != "findings"}
    reading = registers.read(PROGRAMME, "koe", files | {"findings.csv": "\n".join([header, *rows, ""]).encode()})
    assert [row["label"] for row in reading.rows["finding"]] == ["V-H01", "V-H02", "V-J01"]
    assert reading.ids is not None
    assert "findings;V-J01;Palvelu ei leviä" in reading.ids.decode()


def test_a_component_is_found_by_another_name() -> None:
    (line,) = read().rows["budget_line"]
    assert line["component_id"] == "koe:alusta"
    assert line["budget_line_id"] == "koe:budget:Alusta ja rajapinnat:2025:2025-12-31:EUR"


def test_the_register_of_meetings_gives_days_and_no_rows() -> None:
    reading = read()
    assert "meeting" not in reading.rows
    (known,) = reading.known_days
    assert (known.body_id, known.number, known.held_on, known.source) == (
        "koe:ohry",
        "1/2025",
        date(2025, 2, 4),
        "kutsu",
    )


@pytest.mark.parametrize(
    ("register", "row", "what", "expected"),
    [
        ("responses", "V-R01;ok;;;", "response: unknown word 'ok'", "one of: accepted, partially_accepted"),
        ("responses", "V-R01;accepted;;31.2.2025;", "responded_on: '31.2.2025' is not in the calendar", "a day such"),
        ("responses", "V-R01;rejected;;8.5.2025;", "reason is empty for the response rejected", "the reason why"),
        ("responses", ";accepted;;8.5.2025;", "recommendation_id is empty", "a value: the recommendation"),
        ("budget", "A;2025;31.12.2025;1.000;;;;;EUR;", "planned: '1.000' is not an amount", "an amount such"),
        (
            "verifications",
            "V-R01;sufficient;;;;;;",
            "verified_on, verifier, report, quote empty for sufficient",
            "the evaluator's dated report and its words",
        ),
        ("actions", "A1;V-R01;8.5.2025;x;;;pian;;;;", "due: 'pian' is not a time", "a time such as 8.5.2025, 2025-05"),
        (
            "actions",
            "A1;V-R01;8.5.2025;x;;;;implemented;;;",
            "implemented_on is empty for an implemented action",
            "the day on which it was carried out",
        ),
        (
            "judgements",
            "J1;implementation;sihteeri;8.5.2025;V-R01;implemented;;;;;",
            "implemented_on, quote, reason empty for a closing",
            "the day, the words and the reason",
        ),
        (
            "evidence",
            "V-R01;15.6.2026;verification;;Muistio;3;Avattu.",
            "lane is verification",
            "claim or decision; a verification in verifications.csv",
        ),
        (
            "findings",
            "V-H01;V;opinion;;Kiinni;;;;;",
            "stage: unknown word 'opinion'",
            "one of: finding, conclusion",
        ),
        (
            "findings",
            "V-H01;V;finding;;Kiinni;;;;V-H02;",
            "finding_ids V-H02 of a finding",
            "an empty cell, or stage conclusion",
        ),
        (
            "findings",
            "V-J01;V;conclusion;;Ei leviä;;;;V-H01, V-J01;",
            "finding_ids: V-J01 rests on itself",
            "ids of other rows",
        ),
        (
            "findings",
            "V-H01;V;finding;;Kiinni;;;;;V-R01, V-R01",
            "recommendation_ids: 'V-R01' stands twice",
            "each id once",
        ),
        ("findings", "V-H01;V;finding;;Kiinni;;;s. 3;;", "report_page: 's. 3' is not a whole number", "a number such"),
        ("meetings", ";1/2025;;;;", "neither held_on nor a window", "held_on, or held_on_earliest and a later"),
    ],
)
def test_a_bad_row_is_rejected_with_its_line_and_what_was_expected(
    register: str, row: str, what: str, expected: str
) -> None:
    (rejection,) = read(**{register: [row]}).rejections
    assert (rejection.file, rejection.line, rejection.what) == (f"programmes/koe/registers/{register}.csv", 2, what)
    assert rejection.expected.startswith(expected)


def test_the_second_row_of_one_id_is_rejected_and_the_first_kept() -> None:
    reading = read(evaluations=["V;Väliarviointi;interim;;;;", "V;Loppuarviointi;final;;;;"])
    assert [str(rejection) for rejection in reading.rejections] == [
        "programmes/koe/registers/evaluations.csv:3: evaluation_id V stands already on line 2; expected each once"
    ]
    assert [row["title"] for row in reading.rows["evaluation"]] == ["Väliarviointi"]


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_with_a_missing_column_gives_no_row_and_names_the_column(name: str) -> None:
    register = REGISTERS[name]
    first, missing, *rest = register.column_names
    table = csv_file.read(name, f"{';'.join([first, *rest])}\nA{';' * len(rest)}\n".encode())
    rows, rejections = register.read(name, table)
    assert rows == []
    assert [rejection.what for rejection in rejections] == [f"column missing: {missing}"]


def test_a_file_that_is_no_register_is_told() -> None:
    reading = registers.read(PROGRAMME, "programmes/koe/registers", {"suositus.csv": b"a;b\n"})
    assert [rejection.what for rejection in reading.rejections] == ["unknown register"]
