"""The guard against a run that would lose what the last warehouse held."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from etl.errors import SeurantaError
from etl.exit_codes import ExitCode

KEPT_SHARE = 0.5
"""Below this share of a programme's statements the run publishes nothing."""


class LossError(SeurantaError):
    """Too much of the last warehouse would be gone."""

    exit_code = ExitCode.LOSS


@dataclass(frozen=True, slots=True)
class Held:
    """How many statements each programme has."""

    statements: Mapping[str, int]


def published(path: Path, forgotten: Collection[str] = ()) -> Held:
    """What the warehouse holds now but for forgotten documents; nothing where there is none."""
    if not path.exists():
        return Held({})
    with duckdb.connect(str(path), read_only=True) as connection:
        rows = connection.execute(
            "SELECT programme_id, count(statement_id) FROM programme LEFT JOIN ("
            "  SELECT statement.programme_id, statement_id FROM statement JOIN source_file USING (source_file_id)"
            "  WHERE sha256 NOT IN (SELECT unnest(?::VARCHAR[]))"
            ") USING (programme_id) GROUP BY programme_id",
            [sorted(forgotten)],
        ).fetchall()
    return Held(dict(rows))


def guard(before: Held, tables: Mapping[str, pl.DataFrame]) -> None:
    """Raise LossError where a programme, or more than half of its statements, would be gone."""
    counts = dict(tables["statement"].group_by("programme_id").len().iter_rows())
    programmes = set(tables["programme"]["programme_id"])
    for programme_id, held in sorted(before.statements.items()):
        left = counts.get(programme_id, 0)
        if programme_id not in programmes:
            raise LossError(f"programme {programme_id!r} would be gone; expected {_EXPECTED}")
        if left < held * KEPT_SHARE:
            raise LossError(f"programme {programme_id!r} would keep {left} of {held} statements; expected {_EXPECTED}")


_EXPECTED = "what the last warehouse holds, or --accept-loss"
