"""The picture of a page of an archived PDF, with words marked on it; drawn in a disposable process of its own.

Nothing is stored: boxes and pictures come from the archived bytes when they are asked for
(docs/decisions/0062-the-picture-of-a-page.md).
"""

import json
import subprocess
import sys
import threading
from pathlib import Path

from etl.data_folder import DataFolder
from etl.errors import SeurantaError
from etl.limits import PICTURE_BYTES, PICTURE_SECONDS
from etl.pictured import letters

ROOT = Path(__file__).parents[1]
MEDIA_TYPE = "application/pdf"
_CHILD = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from etl import pictured; pictured.main()"
AT_ONCE = 2
"""Pages that may be drawn at the same time; the next reader waits for a moment."""

_places = threading.BoundedSemaphore(AT_ONCE)


class NoPictureError(SeurantaError):
    """There is no picture of the page: the file has no pages, left the archive, or cannot be drawn."""


def is_there(folder: DataFolder, sha256: str, media_type: str | None) -> bool:
    """Whether the archive holds the file and its pages can be drawn."""
    return media_type == MEDIA_TYPE and (folder.archive / sha256).is_file()


def picture(folder: DataFolder, sha256: str, page: int, words: str = "", before: str = "") -> bytes:
    """PNG of a page (from 1) with the words marked; `before` is the text of the page before them."""
    path = folder.archive / sha256
    if not path.is_file():
        raise NoPictureError(f"archive/{sha256[:12]}: the document is not there; expected one that a run has archived")
    wanted = letters(words)
    order = {
        "page": page,
        "words": words,
        "before": letters(before).count(wanted) if wanted else 0,
        "bytes": PICTURE_BYTES.value,
    }
    with _places:
        return _drawn(json.dumps(order).encode() + b"\n" + path.read_bytes(), f"archive/{sha256[:12]}, page {page}")


def _drawn(order: bytes, place: str) -> bytes:
    """What the child makes of the order; the environment of this process is not its business."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _CHILD],
            input=order,
            capture_output=True,
            env={"LC_ALL": "C.UTF-8"},
            cwd="/",
            timeout=PICTURE_SECONDS.value,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise NoPictureError(f"{place}: drawing it took too long; expected {PICTURE_SECONDS}") from error
    if done.returncode != 0:
        raise NoPictureError(f"{place}: its drawer ended with {done.returncode}; expected a page that can be drawn")
    return done.stdout
