"""The state budget as published, planned and actual of several years in a row, loaded through a mapping file."""

import csv
import re
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from etl import registers
from etl.registers.programme import Programme
from etl.rules.budget import sums
from etl.schema import BY_NAME, empty_frames
from tests.tables import day

NAME = "tae-2024.csv"
FOLDER = "programmes/koe/registers"
COLUMNS = {("2024", "planned"): "Määräraha", ("2023", "planned"): "Aiemmin budjetoitu 2023",
           ("2022", "spent"): "Toteutuma 2022"}  # fmt: skip

MAPPING = """
register = "budget"
columns = { component = ["Pääluokan numero", "Menoluvun numero", "Menomomentin numero", "Menomomentin nimi"] }
constants = { currency = "EUR", source = "talousarvioesitys 2024" }
skip = { "Määräraha" = ["Määräraha"] }
unpivot = [
    { constants = { period = "2024", as_of_on = "1.1.2024" }, columns = { planned = "Määräraha" } },
    { constants = { period = "2023", as_of_on = "31.12.2023" }, columns = { planned = "Aiemmin budjetoitu 2023" } },
    { constants = { period = "2022", as_of_on = "31.12.2022" }, columns = { spent = "Toteutuma 2022" } },
]
"""

TOTALS = {("2024", "planned"): "174306496000", ("2023", "planned"): "162680768000", ("2022", "spent"): "146854887067"}
"""In euros, added up outside of this project."""


@pytest.fixture(scope="module")
def file(corpus: Path) -> bytes:
    return (corpus / "corpus" / "budgets" / NAME).read_bytes()


def loaded(data: bytes) -> registers.RegisterReading:
    files = {NAME: data, f"{NAME}.map.toml": MAPPING.encode()}
    return registers.read(Programme("koe", names={"fi": "Koe"}), FOLDER, files)


def added_up(reading: registers.RegisterReading, period: str, name: str) -> Decimal:
    rows = [row for row in reading.rows["budget_line"] if row["period"] == period]
    return sum((row[f"{name}_amount"] or Decimal(0) for row in rows), Decimal(0))


def published(data: bytes, column: str) -> Decimal:
    """The same added up by nothing but Python's csv module."""
    rows = csv.DictReader(data.decode("utf-8").splitlines(), delimiter=";")
    cells = [row[column] for row in rows if re.fullmatch(r"-?\d+(,\d+)?", row[column])]
    return sum((Decimal(cell.replace(",", ".")) for cell in cells), Decimal(0))


def test_every_row_loads_and_the_totals_stay_to_the_cent(file: bytes) -> None:
    reading = loaded(file)
    assert reading.rejections == ()
    for (period, name), column in COLUMNS.items():
        total = added_up(reading, period, name)
        assert total == published(file, column) == Decimal(TOTALS[period, name])


def test_decimal_commas_keep_their_cents(file: bytes) -> None:
    """The file's sums are whole; the same file with 50 cents on every sum grows by just as many half euros."""
    with_cents = re.sub(rb"(?<=;)(-?\d{3,})(?=[;\r\n])", rb"\1,50", file)
    assert with_cents.count(b",50") > 1000
    reading = loaded(with_cents)
    assert reading.rejections == ()
    for (period, name), column in COLUMNS.items():
        total = added_up(reading, period, name)
        assert total == published(with_cents, column)
        assert total != Decimal(TOTALS[period, name])


def test_a_row_stays_at_its_line(file: bytes) -> None:
    lines = file.decode("utf-8").splitlines()
    for row in loaded(file).rows["budget_line"]:
        assert str(row["component"]).split()[0] in lines[int(row["register_line"]) - 1]


def test_the_sums_of_the_ledger_are_those_of_the_file(file: bytes) -> None:
    rows = [{**row, "programme_id": "koe"} for row in loaded(file).rows["budget_line"]]
    tables = empty_frames() | {"budget_line": BY_NAME["budget_line"].frame(rows)}
    periods = sums(tables, day("31.12.2024")).filter(pl.col("level") == "period")
    planned = dict(periods.select("period", "planned_amount").rows())
    assert planned["2024"] == Decimal(TOTALS["2024", "planned"])
    assert planned["2022"] is None
