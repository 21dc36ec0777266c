"""What one document gives for one programme: its rows, or why it was refused; one task, in whatever process runs it."""

from dataclasses import dataclass

from etl import guarded
from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import READING_SECONDS
from etl.minutes import read
from etl.minutes import rows as minutes_rows
from etl.minutes.reading import Reading
from etl.registers.programme import Programme, Rows
from etl.vocabulary import SourceKind

_MAY_BE_MINUTES = (SourceKind.MINUTES, SourceKind.OTHER)


@dataclass(frozen=True, slots=True)
class Task:
    """The bytes of one document of one programme, under the name that tells their format."""

    source_file_id: str
    name: str
    data: bytes
    programme: Programme


@dataclass(frozen=True, slots=True)
class Gain:
    """Rows of the tables that minutes fill, `source_file` among them; or what is wrong, and what was expected."""

    rows: Rows | None = None
    refused: tuple[str, str] | None = None
    lasting: bool = True
    """Reading the same bytes again would give the same; not so where time or memory ran out, or a process ended."""


def gain(task: Task) -> Gain:
    """Read the document in a disposable child of this process, so that one which crashes or hangs costs itself only."""
    try:
        document = guarded.read_guarded(task.name, task.data)
        with guarded.within(READING_SECONDS.value):
            return understood(document, task.source_file_id, task.programme)
    except UnreadableDocumentError as error:
        return Gain(refused=(error.what, error.expected), lasting=not isinstance(error, guarded.NotReadError))


def understood(document: Document, source_file_id: str, programme: Programme) -> Gain:
    """The rows of a document; raises UnreadableDocumentError where it tells of no meeting."""
    reading = read(document)
    _refuse_what_is_no_meeting(reading)
    rows = minutes_rows.rows(reading, source_file_id, programme)
    return Gain(rows={**rows, "source_file": [_source_file(reading)]})


def _refuse_what_is_no_meeting(reading: Reading) -> None:
    if reading.kind in _MAY_BE_MINUTES and not any(meeting.items for meeting in reading.meetings):
        raise UnreadableDocumentError("no agenda item and no decision found", "the minutes of a meeting")


def _source_file(reading: Reading) -> dict[str, object]:
    """What the file's row says of its content; where it lies and since when is told by who collected it."""
    return {
        "media_type": reading.document.media_type,
        "language": reading.language,
        "kind": reading.kind.value,
        "pages": reading.document.page_count,
        "characters": reading.coverage.characters,
        "classified": reading.coverage.classified,
        "withheld": reading.coverage.withheld,
        "title": reading.title,
        "origin_note": reading.origin_note,
    }
