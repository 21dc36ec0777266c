"""How far a recommendation has come, and what that rests on: what minutes, registers and people say, side by side."""

import polars as pl
import pytest

from etl.rules import recommendation
from etl.rules.knowledge import known
from tests.tables import assert_drawn, day, drawn

MADE = """
    meeting | held_on
    M2      | 8.5.2025
    M3      | 18.9.2025

    recommendation | made_on
    R1             | 14.3.2025

    action | recommendation | recorded_on
    A1     | R1             | 14.3.2025
"""

REGISTER = "action_report | recommendation | action | recorded_on | implemented_on | implementation"
JUDGEMENT = "judgement | recommendation | quote_item | effective_on | implemented_on | new"

RULE = """
    8.5.2025             | 18.9.2025   | register             | person                   | state           | basis
    -                    | -           | -                    | -                        | not_started     | none
    planned              | -           | -                    | -                        | not_started     | none
    in_progress          | -           | -                    | -                        | in_progress     | claim
    problem              | -           | -                    | -                        | in_progress     | claim
    done                 | -           | -                    | -                        | in_progress     | claim
    act decided          | -           | -                    | -                        | in_progress     | decision
    act decided+on_track | -           | -                    | -                        | in_progress     | decision
    act rejected         | -           | -                    | -                        | not_started     | none
    act postponed        | -           | -                    | -                        | not_started     | none
    done                 | -           | 1.6.2025 not_started | -                        | not_started     | register
    -                    | in_progress | 1.6.2025 not_started | -                        | in_progress     | claim
    -                    | done        | 1.6.2025 in_progress | -                        | in_progress     | register
    -                    | problem     | 1.6.2025 implemented | -                        | implemented     | register
    problem              | -           | 1.6.2025 implemented | -                        | implemented     | register
    -                    | problem     | undated implemented  | -                        | implemented     | register
    done                 | -           | -                    | 1.6.2025 implemented     | implemented     | judgement
    -                    | in_progress | -                    | 1.6.2025 implemented     | implemented     | judgement
    done                 | -           | 1.4.2025 in_progress | 1.6.2025 implemented     | implemented     | judgement
    done                 | -           | 1.8.2025 in_progress | 1.6.2025 implemented     | in_progress     | register
    -                    | done        | -                    | 1.6.2025 not_implemented | not_implemented | judgement
"""
"""What two meetings and others said of one recommendation, as of the second meeting."""

CLAIMED_DONE = """
    8.5.2025         | 18.9.2025        | register             | person                | claimed_done
    done             | -                | -                    | -                     | yes
    done+in_progress | -                | -                    | -                     | no
    done             | in_progress      | -                    | -                     | no
    in_progress      | done             | -                    | -                     | yes
    done             | act noted        | -                    | -                     | yes
    -                | done             | 18.9.2025 in_progress | -                    | yes
    done             | -                | 1.6.2025 in_progress | -                     | no
    -                | done             | 1.6.2025 implemented | -                     | no
    done             | -                | -                    | 8.5.2025 in_progress  | no
    -                | done             | -                    | 8.5.2025 in_progress  | yes
"""
"""Whether it waits for a person to say that it is done."""

CONTESTED = """
    8.5.2025    | 18.9.2025   | register             | person                   | contested
    -           | problem     | -                    | 1.6.2025 implemented     | yes
    -           | planned     | -                    | 1.6.2025 implemented     | yes
    -           | dropped     | -                    | 1.6.2025 implemented     | yes
    -           | in_progress | 1.6.2025 implemented | -                        | yes
    -           | done        | -                    | 1.6.2025 implemented     | no
    problem     | -           | -                    | 1.6.2025 implemented     | no
    -           | problem     | -                    | 18.9.2025 implemented    | no
    -           | problem     | undated implemented  | -                        | no
    -           | problem     | 1.6.2025 in_progress | -                        | no
    -           | problem     | -                    | 1.6.2025 not_implemented | no
    -           | -           | 1.8.2025 in_progress | 1.6.2025 implemented     | yes
    -           | -           | 1.4.2025 in_progress | 1.6.2025 implemented     | no
    -           | -           | 1.8.2025 implemented | 1.6.2025 implemented     | no
"""
"""Whether something later speaks against its closing."""


def _cases(table: str) -> list[list[str]]:
    heading, *rows = ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())
    return [[*row[:4], "|".join(heading[4:]), "|".join(row[4:])] for row in rows]


def _told(meeting: str, words: str) -> str:
    """Evidence of a meeting: claims of progress, and acts of the group."""
    blocks = []
    for number, word in enumerate(() if words == "-" else words.split("+")):
        key = f"{meeting}.{number}"
        on = {"M2": "8.5.2025", "M3": "18.9.2025"}[meeting]
        table, column = ("decision", "kind") if word.startswith("act ") else ("statement", "status")
        blocks.append(f"""
            {table} | meeting | {column}
            {key} | {meeting} | {word.removeprefix("act ")}

            evidence | recommendation | {table} | meeting | known_on
            {key} | R1 | {key} | {meeting} | {on}
        """)
    return "\n".join(blocks)


def _dated(words: str, heading: str) -> str:
    """The row of a table that tells a state from a day on."""
    if words == "-":
        return ""
    written, state = words.split()
    on = "-" if written == "undated" else written
    return f"{heading}\nX1 | R1 | A1 | {on} | {on} | {state}"


def _merged(*drawings: str) -> dict[str, pl.DataFrame]:
    """The tables of several drawings, each with its rows."""
    drawn_each = [drawn(block) for drawing in drawings for block in drawing.split("\n\n")]
    return {name: pl.concat(one[name] for one in drawn_each) for name in drawn_each[0]}


@pytest.mark.parametrize("case", [*_cases(RULE), *_cases(CLAIMED_DONE), *_cases(CONTESTED)], ids=" | ".join)
def test_what_is_said_decided_registered_and_judged_gives_the_state(case: list[str]) -> None:
    first, second, register, person, columns, expected = case
    told = _merged(MADE, _told("M2", first), _told("M3", second), _dated(register, REGISTER), _dated(person, JUDGEMENT))
    on = day("18.9.2025")
    states = recommendation.states(known(told, on, drafts=False), on)
    names = columns.replace("state", "implementation").replace("basis", "implementation_basis")
    assert_drawn(states, f"{names}\n{expected}")
