"""Small data folders for runs: one invented programme, with registers and as many minutes as a test needs."""

from pathlib import Path

import duckdb
import polars as pl

from etl.data_folder import DataFolder
from etl.schema import TABLES

PROGRAMME = """
id = "{id}"
language = "fi"
invented = true

[name]
fi = "Koeohjelma (keksitty)"

[[bodies]]
id = "ohry"
name = "Koeohjelman ohjausryhmä"

[[components]]
id = "alusta"
name = "Palvelualusta"
"""

BUDGET = """component;period;as_of_on;planned;committed;spent;forecast;carried_over;currency;source
Palvelualusta;2025;31.12.2025;900000;870000;812400,50;;;EUR;talousraportti
"""

MINUTES = """Koeohjelman ohjausryhmä

Pöytäkirja 1/2025

Aika: tiistai 4.2.2025 klo 9.00–10.30

1. Kokouksen avaus

Puheenjohtaja avasi kokouksen klo 9.00.

2. Tilannekatsaus

Ohjelmatoimisto kertoi, että pilotit ovat käynnissä. Opas valmistui tammikuussa.

Päätös: Merkittiin tiedoksi.

3. Kokouksen päättäminen

Puheenjohtaja päätti kokouksen klo 10.30.
"""


def data_folder(root: Path, programme: str = "koe") -> DataFolder:
    """A data folder with a programme that has a budget and no minutes: a run over it takes a moment."""
    folder = DataFolder(root)
    own = folder.programmes / programme
    (own / "minutes").mkdir(parents=True)
    (own / "registers").mkdir()
    (own / "programme.toml").write_text(PROGRAMME.format(id=programme), encoding="utf-8")
    write_register(folder, "budget", BUDGET, programme)
    return folder


def write_register(folder: DataFolder, name: str, text: str, programme: str = "koe") -> None:
    (folder.programmes / programme / "registers" / f"{name}.csv").write_text(text, encoding="utf-8")


def write_minutes(folder: DataFolder, name: str, data: str | bytes = MINUTES, programme: str = "koe") -> Path:
    path = folder.programmes / programme / "minutes" / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def spent(folder: DataFolder) -> list[str]:
    """What the published file says was spent: tells one warehouse from another."""
    with duckdb.connect(str(folder.warehouse), read_only=True) as connection:
        rows = connection.execute("SELECT spent_amount FROM budget_line ORDER BY budget_line_id").fetchall()
    return [str(row[0]) for row in rows]


def set_spent(folder: DataFolder, amount: str) -> None:
    write_register(folder, "budget", BUDGET.replace("812400,50", amount))


def published(folder: DataFolder) -> dict[str, pl.DataFrame]:
    """All tables, in the order in which their rows stand."""
    with duckdb.connect(str(folder.warehouse), read_only=True) as connection:
        return {table.name: pl.DataFrame(connection.sql(f'SELECT * FROM "{table.name}"')) for table in TABLES}
