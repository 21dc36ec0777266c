"""What was read before, so that an unchanged document costs no parsing: a cache, which may be deleted at any time.

Rows are kept as the document gave them, before other documents had a say (docs/decisions/0021-...). A row of the cache
is used only where bytes, reader and programme.toml are the same.
"""

import json
import logging
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

from etl.gain import Gain

log = logging.getLogger(__name__)

_TABLE = """
CREATE TABLE IF NOT EXISTS reading (
    programme_id TEXT NOT NULL, sha256 TEXT NOT NULL, suffix TEXT NOT NULL, version TEXT NOT NULL, gain BLOB NOT NULL,
    PRIMARY KEY (programme_id, sha256, suffix)
)
"""

Key = tuple[str, str]
"""SHA-256 of the bytes, and the suffix of the name, which tells the reader."""


def known(path: Path, programme_id: str, version: str, keys: Collection[Key]) -> dict[Key, Gain]:
    """What these documents gave when this version read them."""
    found: dict[Key, Gain] = {}
    if not path.exists():
        return found
    wanted = set(keys)
    try:
        with _connection(path) as connection:
            rows = connection.execute(
                "SELECT sha256, suffix, gain FROM reading WHERE programme_id = ? AND version = ?",
                (programme_id, version),
            )
            for sha256, suffix, blob in rows:
                if (sha256, suffix) in wanted:
                    found[(sha256, suffix)] = _opened(blob)
    except (sqlite3.DatabaseError, zlib.error) as error:
        # Its children say that it is locked, or the disk full: that is another fault.
        if isinstance(error, sqlite3.OperationalError):
            raise
        path.unlink()
        log.warning("%s: %s; thrown away, its documents are read anew", path, error)
        return {}
    return found


def remember(path: Path, programme_id: str, version: str, gains: Mapping[Key, Gain]) -> None:
    """Keep what these documents gave, in the place of what an earlier version made of them."""
    if not gains:
        return
    with _connection(path) as connection:
        connection.executemany(
            "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?)",
            [(programme_id, sha256, suffix, version, _closed(one)) for (sha256, suffix), one in gains.items()],
        )


def forget(path: Path, hashes: Iterable[str]) -> None:
    """Take documents out, so that not even a free page of the file holds their words."""
    if not path.exists():
        return
    with _connection(path) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.executemany("DELETE FROM reading WHERE sha256 = ?", [(sha256,) for sha256 in hashes])


def _closed(gain: Gain) -> bytes:
    written = json.dumps({"rows": gain.rows, "refused": gain.refused}, default=_tagged, ensure_ascii=False)
    return zlib.compress(written.encode(), 1)


def _opened(blob: bytes) -> Gain:
    read = json.loads(zlib.decompress(blob), object_hook=_untagged)
    refused = read["refused"]
    return Gain(read["rows"], None if refused is None else (refused[0], refused[1]))


def _tagged(value: object) -> dict[str, str]:
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    raise TypeError(f"a row of a reading holds {type(value).__name__}; expected text, number, truth, day or Decimal")


def _untagged(found: dict[str, object]) -> object:
    if found.keys() == {"decimal"}:
        return Decimal(str(found["decimal"]))
    if found.keys() == {"date"}:
        return date.fromisoformat(str(found["date"]))
    return found


@contextmanager
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, timeout=30)
    try:
        with connection:
            connection.execute(_TABLE)
            yield connection
    finally:
        connection.close()
