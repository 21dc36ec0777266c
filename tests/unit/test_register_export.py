"""What is exported is read again as the same rows, whatever the cells hold."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl import export, journal, registers
from etl.__main__ import main
from etl.exit_codes import ExitCode
from etl.registers import REGISTERS, RegisterReading, csv_file, values, written, xlsx_file
from etl.registers import programme as programme_file
from etl.registers.register import RegisterRow
from etl.vocabulary import JudgementKind
from tests.unit.test_foreign_tables import MAP, TRACKER, sheets
from tests.unit.test_journal import ACT
from tests.unit.test_registers import PROGRAMME, ROWS, csv

SHIPPED = Path(__file__).parents[2] / "data" / "programmes"
READERS = {"csv": csv_file.read, "xlsx": xlsx_file.read}

LINES = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=' ;,"=\n'), max_size=30).map(str.strip)
AMOUNTS = st.decimals(Decimal("-1e15"), Decimal("1e15"), places=2)
DAYS = st.dates(date(1900, 3, 1))


def read(files: dict[str, bytes]) -> RegisterReading:
    reading = registers.read(PROGRAMME, "registers", files)
    assert reading.rejections == ()
    return reading


def same_rows(one: RegisterReading, other: RegisterReading) -> bool:
    """Whether both give the same values in the same order, out of whatever file."""
    return {name: [row.values for row in rows] for name, rows in one.register_rows.items()} == {
        name: [row.values for row in rows] for name, rows in other.register_rows.items()
    }


@pytest.mark.parametrize("form", written.FORMATS)
def test_every_register_comes_in_as_it_went_out_and_goes_out_as_it_came_in(form: str) -> None:
    first = read({f"{name}.csv": csv(name, rows) for name, rows in ROWS.items()})
    files = export.exported(first.register_rows, form)
    assert set(files) == {f"{name}.{form}" for name in REGISTERS}
    second = read(files)
    assert same_rows(first, second)
    assert export.exported(second.register_rows, form) == files


@pytest.mark.parametrize("form", written.FORMATS)
@given(text=LINES, amount=AMOUNTS, as_of_on=DAYS)
def test_no_text_amount_or_day_changes_on_its_way_out_and_in(
    form: str, text: str, amount: Decimal, as_of_on: date
) -> None:
    register = REGISTERS["budget"]
    cells = dict.fromkeys(register.column_names) | {
        "component": f"x{text}", "period": values.window("2025"), "as_of_on": as_of_on, "spent": amount,
        "currency": "EUR",
    }  # fmt: skip
    row = RegisterRow("budget", 2, cells)
    table = READERS[form]("budget", written.FORMATS[form](register, [row]))
    (again,), rejections = register.read("budget", table)
    assert (dict(again.values), rejections) == (cells, [])


def test_a_csv_opens_in_a_finnish_spreadsheet_program() -> None:
    rows = read({"budget.csv": csv("budget", ROWS["budget"])}).register_rows["budget"]
    data = written.as_csv(REGISTERS["budget"], rows)
    assert data.startswith(b"\xef\xbb\xbfcomponent;period;as_of_on;")
    assert b";812400,50;" in data


def test_a_foreign_table_goes_out_as_our_own_with_the_ids_that_its_rows_were_given() -> None:
    first = registers.read(PROGRAMME, "registers", {
        "tracker.xlsx": sheets(Recs=TRACKER[:-1]), "tracker.xlsx.map.toml": MAP.encode(),
    })  # fmt: skip
    files = export.exported(first.register_rows, "csv")
    assert set(files) == {"recommendations.csv", "actions.csv"}
    assert same_rows(first, read(files))


def test_what_people_judged_goes_out_by_role_and_comes_in_as_a_register(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    closing = journal.append(path, ACT)
    undone = journal.undo(path, str(closing.judgement_id), "Nimi", "sihteeri", "Väärä suositus.", date(2025, 9, 11))
    journal.append(path, journal.Act("koe", "Nimi", "sihteeri", JudgementKind.FORGET, "ab" * 32, date(2025, 9, 11)))
    files = export.exported(export.with_journal({}, journal.read(path)), "csv")
    assert b"Nimi" not in files["judgements.csv"]
    rows = read(files).rows["judgement"]
    kept = journal.as_rows([closing, undone])
    names = ("judgement_id", "kind", "by_role", "effective_on", "recommendation_id", "new", "reason", "quote")
    assert [[row[name] for name in names] for row in rows] == [[row[name] for name in names] for row in kept]


@pytest.mark.parametrize("programme", ["arkisilta", "auroraai"])
@pytest.mark.parametrize("form", written.FORMATS)
def test_the_shipped_registers_give_the_same_tables_after_an_export(programme: str, form: str, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "programmes")
    arguments = ["export", "--data", str(tmp_path), "--programme", programme, "--format", form]
    assert main([*arguments, "--to", str(tmp_path / "out")]) == ExitCode.WELL
    own = SHIPPED / programme
    described = programme_file.read(programme, "programme.toml", (own / "programme.toml").read_bytes())
    assert isinstance(described, programme_file.Programme)

    def tables(folder: Path) -> dict[str, list[dict[str, object]]]:
        reading = registers.read(described, "", {path.name: path.read_bytes() for path in sorted(folder.iterdir())})
        assert reading.rejections == ()
        return {
            name: [{key: value for key, value in row.items() if key != "register_file"} for row in rows]
            for name, rows in reading.rows.items()
        }

    assert tables(tmp_path / "out") == tables(own / "registers")


def test_an_export_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(SHIPPED, tmp_path / "programmes")
    to = tmp_path / "programmes" / "arkisilta" / "registers"
    arguments = ["export", "--data", str(tmp_path), "--programme", "arkisilta", "--to", str(to)]
    assert main(arguments) == ExitCode.FAILED
    assert capsys.readouterr().err == f"{to}: holds files already; expected a folder that is empty or not there\n"


def test_a_row_that_stays_behind_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(SHIPPED / "arkisilta", tmp_path / "programmes" / "arkisilta")
    register = tmp_path / "programmes" / "arkisilta" / "registers" / "responses.csv"
    register.write_bytes(register.read_bytes().replace(b"accepted;;8.5", b"agreed;;8.5", 1))
    assert main(["export", "--data", str(tmp_path), "--to", str(tmp_path / "out")]) == ExitCode.NEW_REJECTS
    assert "responses.csv:2: response: unknown word 'agreed'" in capsys.readouterr().err
    rows = (tmp_path / "out" / "responses.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + 12


def test_of_several_programmes_one_must_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(SHIPPED, tmp_path / "programmes")
    assert main(["export", "--data", str(tmp_path), "--to", str(tmp_path / "out")]) == ExitCode.FAILED
    told = capsys.readouterr().err
    assert "several programmes; expected --programme with one of: arkisilta, auroraai" in told
