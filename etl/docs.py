"""The pages of docs/ that are printed from this code: tables, registers, states, the limits and exit codes of a run."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from etl.exit_codes import ExitCode
from etl.limits import LIMITS
from etl.registers import REGISTERS
from etl.registers.register import Register
from etl.rules.implementation import ALLOWED_CHANGES
from etl.schema import TABLES, Column, Table
from etl.views import VIEWS, View
from etl.vocabulary import Implementation, JudgementKind, JudgingFault

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
            "# Views\n",
            "Flat answers for analysts, made of the tables above.\n",
            *(_view(view) for view in VIEWS),
        ]
    )


def _table(table: Table) -> str:
    heading = "| column | type | may be empty | means |\n| --- | --- | --- | --- |"
    rows = "\n".join(
        f"| {column.name} | {column.sql_type} | {'no' if column.required else 'yes'} | {_meaning(column)} |"
        for column in table.columns
    )
    return f"## {table.name}\n\n{table.sentence}\n\n{heading}\n{rows}\n"


def _view(view: View) -> str:
    rows = "\n".join(f"| {column.name} | {_cell(column.sentence)} |" for column in view.columns)
    return f"## {view.name}\n\n{view.sentence}\n\n| column | means |\n| --- | --- |\n{rows}\n"


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
            *(_register(register) for register in REGISTERS.values()),
        ]
    )


_REGISTERS_OPENING = """\
A register is a file in `data/programmes/<programme>/registers/` with the name of the register: csv in UTF-8 with `;`,
`,` or tab between the cells, or the first sheet of an xlsx. The names of the columns stand in the first row; all
columns stand there, in any order. Days are written 2025-05-08 or 8.5.2025, times also 2025-05, 5/2025, 2026-Q3, 2026 or
"syksy 2026"; amounts 812400,50 or 812400.50. An empty cell says nothing. A row that does not fit is left out, told with
its line, and listed in the table `rejected_row`; nothing is guessed. Ids are kept as they are and get the programme
before them in the warehouse: `arkisilta:V-R07`.

## Rows without an id

`recommendations`, `findings` and `actions` may lack the column of their id. Each row then gets one once (`V-R01`;
`V-H01` for a finding, `V-J01` for a conclusion; `A01`), which a run keeps in `ids.csv` beside the registers: put that
file under the same care as the registers. A row keeps its id when rows are put in another order, and when its words are
mended as long as most of them stay. A number is never used again. Rows with the same words are one row.

## Out again

`python -m etl export --to FOLDER` writes the registers of a programme (`--programme`) as csv with `;`, decimal commas
and a byte order mark, or as xlsx (`--format xlsx`). What is written is read again as the same rows: foreign tables come
out as our own, with the ids that were given, and what people judged comes out as `judgements.csv`, by role.

## Foreign tables: `<file>.map.toml`

A table that others keep loads through a mapping file beside it: `tracker.xlsx` with `tracker.xlsx.map.toml`. What no
word is given for is left as it stands, and rejected with its row where the register does not know it.

```toml
sheet = "Recommendations"    # of an xlsx; the first one without it
header_row = 3               # 1 without it
encoding = "cp1252"          # of a csv; utf-8 without it
delimiter = ";"              # of a csv; found by itself without it

[[tables]]                   # one for each register that the table feeds
register = "recommendations"
columns = { text = "Recommendation", made_on = "Date issued", addressee = "Agency" }   # ours = "theirs"
constants = { evaluation_id = "V" }                                                    # the same in all rows
date_formats = ["%m/%d/%Y"]

[[tables]]                   # rows without an id column follow the recommendation of their own row
register = "actions"
columns = { text = "Recommendation", implementation = "Status", implemented_on = "Closed" }
constants = { recorded_on = "2026-06-30" }
date_formats = ["%m/%d/%Y"]

[tables.values.implementation]
"Closed - Implemented" = "implemented"
"Open - Partially Addressed" = "in_progress"
```

What is said outside `[[tables]]` (sheet, header_row, encoding, delimiter) holds for all of them; a table may say its
own, so that several sheets of one file feed the registers. A row that says in every column of ours what an earlier one
says is the same row, on whichever sheet it stands; rows that differ under one id are told, and the first is kept. Flags
such as Y and N are words like any other: `values.implementation = { Y = "implemented", N = "not_started" }`. Where one
table feeds both `recommendations` and `findings` and names no `recommendation_ids`, a finding carries the
recommendations of all lines on which it stands.

A wide table, with the years beside each other, becomes long by `unpivot`: each entry makes a row of its own, unless all
its columns are empty. Where several foreign columns name a thing together, a list joins their cells by a space. `skip`
leaves out rows that are none, such as a heading that is repeated: a foreign column, and what stands there in such rows.

```toml
register = "budget"
columns = { component = ["Luku", "Momentti", "Nimi"] }
constants = { currency = "EUR" }
skip = { "Määräraha" = ["Määräraha"] }
unpivot = [
    { constants = { period = "2022", as_of_on = "31.12.2022" }, columns = { spent = "Toteutuma 2022" } },
    { constants = { period = "2024", as_of_on = "1.1.2024" }, columns = { planned = "Määräraha" } },
]
```

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


def _register(register: Register) -> str:
    heading = "| column | may be empty | means |\n| --- | --- | --- |"
    rows = "\n".join(
        f"| {column.name} | {'no' if column.required else 'yes'} | {_cell(column.sentence + _words(column.words))} |"
        for column in register.columns
    )
    named = " and ".join(register.names_row)
    rule = f"\n{_cell(register.rule)}\n" if register.rule else ""
    return f"## {register.name}\n\n{register.sentence} Each {named} once.\n{rule}\n{heading}\n{rows}\n"


def _words(words: tuple[str, ...]) -> str:
    return f" One of: {', '.join(f'`{word}`' for word in words)}." if words else ""


def states() -> str:
    """The states of a recommendation, which change a person may make, and what must be said with it."""
    return "\n".join(
        [
            "# States and judgements\n",
            _PRINTED,
            "## How far a recommendation has come\n",
            *(f"- `{state.value}`: {state.sentence}" for state in Implementation),
            "\n## What a person may change each state to\n",
            "Confirming the state as it is is always allowed.\n",
            "```mermaid",
            "stateDiagram-v2",
            *(f"    {old.value} --> {new.value}" for old, news in ALLOWED_CHANGES.items() for new in news),
            "```",
            "\n## Kinds of judgement\n",
            *(f"- `{kind.value}`: {kind.sentence}" for kind in JudgementKind),
            "\n## Why a judgement is not taken in\n",
            *(f"- `{fault.value}`: {fault.sentence}" for fault in JudgingFault),
            "",
        ]
    )


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


PAGES: dict[str, Callable[[], str]] = {
    "tables.md": tables,
    "registers.md": registers,
    "states.md": states,
    "limits.md": limits,
}
