"""What tells one reader from another: a digest of the code and the dictionaries that the same bytes are read by.

Counting versions by hand is forgotten once; then rows of an old reader are carried over as if they were new.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

ROOMS = ("readers", "minutes", "languages")
MODULES = ("document.py", "words.py", "vocabulary.py", "schema.py", "limits.py", "secrecy.py")
DICTIONARIES = ("simplemma", "pypdfium2", "python-docx", "lxml", "selectolax", "markdown-it-py")
FOLLOWING = ("wordfreq", "polars", "duckdb", "python-calamine")
"""What the rows of registers and of the follow-up come through besides."""

HERE = Path(__file__).parent


@cache
def reader_version() -> str:
    """Twelve hexadecimal digits: the same code on another machine has the same ones."""
    sources = [path for room in ROOMS for path in sorted((HERE / room).rglob("*.py"))]
    return _digest([*sources, *(HERE / module for module in MODULES)], DICTIONARIES)


@cache
def code_version() -> str:
    """The same for all of the ETL: what any row of the warehouse may depend on."""
    return _digest(sorted(HERE.rglob("*.py")), (*DICTIONARIES, *FOLLOWING))


def _digest(sources: Iterable[Path], packages: Iterable[str]) -> str:
    found = hashlib.sha256()
    for path in sources:
        found.update(path.relative_to(HERE).as_posix().encode())
        found.update(path.read_bytes())
    for package in packages:
        found.update(f"{package} {metadata.version(package)}".encode())
    return found.hexdigest()[:12]
