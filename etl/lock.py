"""One run at a time: a lock on a file of the data folder, free again as soon as its process is gone."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from etl.errors import SeurantaError
from etl.exit_codes import ExitCode


class AnotherRunError(SeurantaError):
    """Another run holds the lock."""

    exit_code = ExitCode.ANOTHER_RUN


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock, or raise AnotherRunError that says who does.

    The kernel frees it when its holder ends, however it ends, so no stale lock is ever left.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AnotherRunError(f"{path}: {_told(descriptor)} is at work; expected one run at a time") from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"process {os.getpid()}, since {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC,".encode(), 0)
        yield
    finally:
        os.close(descriptor)


def holder(path: Path) -> str | None:
    """Who holds the lock now; None where nobody does."""
    if not path.exists():
        return None
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _told(descriptor)
    else:
        return None
    finally:
        os.close(descriptor)


def _told(descriptor: int) -> str:
    return os.pread(descriptor, 200, 0).decode(errors="replace").strip() or "a run that has just begun"
