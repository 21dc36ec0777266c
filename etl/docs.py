"""The pages of docs/ that are printed from this code: tables, registers, and the limits and exit codes of a run."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from etl.exit_codes import ExitCode
from etl.limits import LIMITS
from etl.registers import REGISTERS
from etl.registers.register import Register
from etl.schema import TABLES, Column, Table

FOLDER = Path(__file__).parents[1] / "docs"

_PRINTED = "Printed from the code by `make docs`; do not edit.\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None: where the pages stand is fixed."""


def run(arguments: argparse.Namespace) -> int:
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8")
    return 0


def tables() -> str:
    """Every table and column of the warehouse."""
    return "\n".join(
        [
            "# Tables of the warehouse\n",
            _PRINTED,
            "The same sentences stand in the file as comments: `SELECT table_name, comment FROM duckdb_tables()`.\n",
            *(_table(table) for table in TABLES),
        ]
    )


def _table(table: Table) -> str:
    heading = "| column | type | may be empty | means |\n| --- | --- | --- | --- |"
    rows = "\n".join(
        f"| {column.name} | {column.sql_type} | {'no' if column.required else 'yes'} | {_meaning(column)} |"
        for column in table.columns
    )
    return f"## {table.name}\n\n{table.sentence}\n\n{heading}\n{rows}\n"


def _meaning(column: Column) -> str:
    if column.words is None:
        return _cell(column.sentence)
    return _cell(f"{column.sentence} {'; '.join(f'`{word.value}`: {word.sentence}' for word in column.words)}")


def registers() -> str:
    """Every register and its columns."""
    return "\n".join(
        [
            "# Registers\n",
            _PRINTED,
            _REGISTERS_OPENING,
            *(_register(name, register) for name, register in REGISTERS.items()),
        ]
    )


_REGISTERS_OPENING = """\
A register is a csv file in `data/programmes/<programme>/registers/`, in UTF-8, with `;` or `,` between the cells and
the names of the columns in its first line; all columns stand there, in any order. Days are written 2025-05-08 or
8.5.2025, times also 2025-05, 5/2025, 2026-Q3, 2026 or "syksy 2026"; amounts 812400,50 or 812400.50. An empty cell says
nothing. A row that does not fit is left out, told with its line, and listed in the table `rejected_row`; nothing is
guessed. Ids are kept as they are and get the programme before them in the warehouse: `arkisilta:V-R07`.

## programme.toml

Stands beside the registers' folder and describes the programme. `id` is the name of the folder; `id`, `language` and
the name in that language are needed, the rest may be left out. A theme's id is the word that the reader uses for it.

```toml
id = "koe"
language = "fi"
description = "What it is, in a sentence or two."
invented = false
starts_on = 2025-01-01
ends_on = 2026-12-31
case_number = "VN/1234/2025"
project_id = "VM012:00/2025"
owner = "ministeriö"
order = 1

[name]
fi = "Koeohjelma"
sv = "Provprogrammet"
en = "Trial programme"

[[bodies]]
id = "ohjausryhma"
name = "Koeohjelman ohjausryhmä"
aliases = ["ohjausryhmä"]

[[phases]]
id = "pilotit"
name = "Pilotit"
starts_on = 2025-01-01
ends_on = 2025-12-31

[[themes]]
id = "communications"
name = "Viestintä"
lemmas = ["viestintä", "uutiskirje"]

[[components]]
id = "alusta"
name = "Palvelualusta"
aliases = ["alusta"]
```
"""


def _register(name: str, register: Register) -> str:
    heading = "| column | may be empty | means |\n| --- | --- | --- |"
    rows = "\n".join(
        f"| {column.name} | {'no' if column.required else 'yes'} | {_cell(column.sentence + _words(column.words))} |"
        for column in register.columns
    )
    named = " and ".join(register.names_row)
    rule = f"\n{_cell(register.rule)}\n" if register.rule else ""
    return f"## {name}\n\n{register.sentence} Each {named} once.\n{rule}\n{heading}\n{rows}\n"


def _words(words: tuple[str, ...]) -> str:
    return f" One of: {', '.join(f'`{word}`' for word in words)}." if words else ""


def limits() -> str:
    """Limits and exit codes of a run."""
    return "\n".join(
        [
            "# Limits and exit codes\n",
            _PRINTED,
            "## How large an input may be\n",
            "| limit | value | unit | why |",
            "| --- | --- | --- | --- |",
            *_limit_rows(),
            "\n## How a command ends\n",
            *exit_code_table(),
            "",
        ]
    )


def _limit_rows() -> Iterator[str]:
    for limit in LIMITS:
        yield f"| {limit.name} | {limit.value:,} | {limit.unit} | {_cell(limit.reason)} |"


def exit_code_table() -> Iterator[str]:
    """The exit codes as the lines of a table, here and in the page for those who operate it."""
    yield "| code | means |"
    yield "| --- | --- |"
    for code in ExitCode:
        yield f"| {code.value} | {_cell(code.sentence)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


PAGES: dict[str, Callable[[], str]] = {"tables.md": tables, "registers.md": registers, "limits.md": limits}
