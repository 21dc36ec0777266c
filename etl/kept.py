"""The warehouses of earlier publishings, beside the live one: the newest few are kept, and one can be gone back to."""

import os
from datetime import UTC, datetime
from pathlib import Path

from etl.errors import SeurantaError

KEPT = 3
"""How many warehouses are kept beside the live one, each as large as it."""


class NotKeptError(SeurantaError):
    """What somebody wants to go back to is not there."""


def kept_beside(live: Path) -> list[Path]:
    """The files of earlier publishings, the newest first."""
    return sorted(live.parent.glob(f"{live.stem}.kept-*.duckdb"), reverse=True)


def name_of(live: Path) -> Path:
    """Where the live file is kept once another takes its place: named by the moment when it was written, UTC."""
    written = live.stat().st_mtime_ns
    moment = datetime.fromtimestamp(written // 1_000_000_000, UTC)
    return live.with_name(f"{live.stem}.kept-{moment:%Y%m%dT%H%M%S}.{written % 1_000_000_000:09}Z.duckdb")


def keep(live: Path) -> None:
    """Give the live file a second name, so that it outlives the next swap; twice is no harm."""
    if not live.exists():
        return
    link = live.with_name(f"{live.stem}.link.duckdb")
    link.unlink(missing_ok=True)
    os.link(live, link)
    link.replace(name_of(live))
    # A rename between two names of one file does nothing and leaves both names.
    link.unlink(missing_ok=True)


def prune(live: Path, most: int = KEPT) -> None:
    """Take away the oldest of more than `most`; the live file's own second name does not count."""
    own = name_of(live) if live.exists() else None
    for old in [path for path in kept_beside(live) if path != own][most:]:
        old.unlink(missing_ok=True)


def go_back(live: Path, to: str | None = None) -> Path:
    """Put a kept file in the place of the live one, which is kept in its turn; returns the file gone back to.

    Without `to` it is the newest one that is older than the live file; `to` is a name or a part of one, such as a day
    (20261124). The next run publishes anew.
    """
    own = name_of(live) if live.exists() else None
    found = [path for path in kept_beside(live) if path != own and (to is None or to in path.name)]
    if to is None and own is not None:
        found = [path for path in found if path.name < own.name]
    if not found or (to is not None and len(found) > 1):
        names = ", ".join(path.name for path in kept_beside(live) if path != own) or "none"
        what = "no kept warehouse to go back to" if not found else f"several kept warehouses are called {to!r}"
        raise NotKeptError(f"{live.parent}: {what}; expected one of: {names}")
    keep(live)
    link = live.with_name(f"{live.stem}.link.duckdb")
    link.unlink(missing_ok=True)
    os.link(found[0], link)
    link.replace(live)
    return found[0]
