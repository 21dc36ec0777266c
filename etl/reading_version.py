"""What tells one reader from another: a digest of the code and the dictionaries that the same bytes are read by.

Counting versions by hand is forgotten once; then rows of an old reader are carried over as if they were new.
"""

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

ROOMS = ("readers", "minutes", "languages")
MODULES = ("document.py", "words.py", "vocabulary.py", "schema.py", "limits.py", "secrecy.py")
DICTIONARIES = ("simplemma", "pypdfium2", "python-docx", "lxml", "selectolax", "markdown-it-py")


@cache
def reader_version() -> str:
    """Twelve hexadecimal digits: the same code on another machine has the same ones."""
    here = Path(__file__).parent
    sources = [path for room in ROOMS for path in sorted((here / room).rglob("*.py"))]
    sources += [here / module for module in MODULES]
    found = hashlib.sha256()
    for path in sources:
        found.update(path.relative_to(here).as_posix().encode())
        found.update(path.read_bytes())
    for package in DICTIONARIES:
        found.update(f"{package} {metadata.version(package)}".encode())
    return found.hexdigest()[:12]
