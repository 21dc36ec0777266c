"""Reads the documents of a folder and measures them, with those that no reader takes in and why."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from etl.errors import UnreadableDocumentError
from etl.inspect import to_json
from etl.minutes import read
from etl.readers import read_document
from tests.accuracy.claims import Claims, claims
from tests.accuracy.notes import Json, NotedMeeting, documents_beside, noted_meetings
from tests.accuracy.skeleton import Skeleton, meeting_of, skeleton

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".odt"})


@dataclass(frozen=True, slots=True)
class Read:
    """A document as `inspect` prints it, or the reason why it was not read."""

    name: str
    printed: Json | None
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """One noted meeting; without scores where its document was not read."""

    document: Read
    number: str | None
    skeleton: Skeleton | None = None
    claims: Claims | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    scored: Sequence[Scored]
    documents: Sequence[Read]


def measured(folder: Path) -> Measured:
    """Every meeting that was noted, and every document beside the notes."""
    notes = noted_meetings(folder)
    paths = {*documents_beside(folder, SUFFIXES), *(noted.path for noted in notes)}
    documents = {path: _read(path, folder) for path in sorted(paths)}
    return Measured([_scored(noted, documents[noted.path]) for noted in notes], list(documents.values()))


def _read(path: Path, folder: Path) -> Read:
    name = str(path.relative_to(folder))
    if not path.is_file():
        return Read(name, None, "the file is missing")
    try:
        document = read_document(path.name, path.read_bytes())
    except UnreadableDocumentError as error:
        return Read(name, None, error.what)
    return Read(name, json.loads(json.dumps(to_json(read(document)))))


def _scored(noted: NotedMeeting, document: Read) -> Scored:
    if document.printed is None:
        return Scored(document, noted.number)
    meetings = document.printed["meetings"]
    found = meeting_of(noted, meetings)
    told = claims(noted.claims, found, document.printed["source_file"]["text"]) if noted.claims and found else None
    return Scored(document, noted.number, skeleton(noted, meetings), told)
