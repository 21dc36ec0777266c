"""A reading as rows of the warehouse's tables, with ids from content."""

from collections.abc import Iterator

from etl.document import Quote
from etl.minutes import item_rows
from etl.minutes.ids import Ids, meeting_id, person_id
from etl.minutes.lemma_index import lemma_rows
from etl.minutes.reading import Attendance, Meeting, Reading
from etl.minutes.setting import Named, Row, Setting, place
from etl.registers.programme import Programme, Rows
from etl.vocabulary import Basis


def rows(reading: Reading, source_file_id: str, programme: Programme) -> Rows:
    """Rows of all tables that minutes fill, but for source_file, which knows of the file's path and age."""
    tables: Rows = {}
    for meeting in reading.meetings:
        for name, row in _meeting_rows(meeting, source_file_id, programme):
            tables.setdefault(name, []).append({"programme_id": programme.id, **row})
    for name, row in _text_rows(reading, source_file_id):
        tables.setdefault(name, []).append({"programme_id": programme.id, **row})
    people = {str(row["person_id"]): row for row in tables.get("person", [])}
    tables["person"] = [people[key] for key in sorted(people)]
    tables["statement_lemma"] = lemma_rows(tables)
    return tables


def _meeting_rows(meeting: Meeting, source_file_id: str, programme: Programme) -> Iterator[Named]:
    key = meeting_id(meeting, programme)
    ids = Ids(key)
    yield "meeting", _meeting(meeting, key, source_file_id, programme)
    for row in meeting.attendance:
        yield from _person(row.person, programme)
        yield "attendance", _attendance(row, key, source_file_id, programme, ids)
    for coming in meeting.coming_meetings:
        yield (
            "coming_meeting",
            {
                "coming_meeting_id": ids.new("coming_meeting", coming.day.isoformat(), coming.quote.text),
                "meeting_id": key,
                "date": coming.day,
                "starts_at": coming.starts_at,
                "ends_at": coming.ends_at,
                "inferred_from": coming.inferred_from,
                **place(coming.quote, source_file_id),
                "text": coming.quote.text,
            },
        )
    for presenter in (presenter for item in meeting.items for presenter in item.presenters):
        yield from _person(presenter.person, programme)
    known_day = meeting.day.held_on or meeting.day.latest
    yield from item_rows.rows(meeting, Setting(key, source_file_id, programme, known_day, ids))


def _meeting(meeting: Meeting, key: str, source_file_id: str, programme: Programme) -> Row:
    body = programme.body(meeting.body)
    return {
        "meeting_id": key,
        "body_id": programme.qualified(body.id) if body else None,
        "body": meeting.body,
        "number": meeting.number,
        "title": meeting.title.text if meeting.title else None,
        "held_on": meeting.day.held_on,
        "held_on_earliest": meeting.day.earliest,
        "held_on_latest": meeting.day.latest,
        "held_on_source": meeting.day.source,
        "opened_at": meeting.opened_at,
        "closed_at": meeting.closed_at,
        "chair": meeting.chair,
        "place": meeting.place,
        "previous_minutes": meeting.previous_minutes,
        "approval_state": meeting.approval_state.value,
        "basis": Basis.MACHINE.value,
        **(place(meeting.title, source_file_id) if meeting.title else {"source_file_id": source_file_id}),
    }


def _person(name: str | None, programme: Programme) -> Iterator[Named]:
    if name is not None:
        yield "person", {"person_id": person_id(name, programme), "name": name}


def _attendance(row: Attendance, key: str, source_file_id: str, programme: Programme, ids: Ids) -> Row:
    return {
        "attendance_id": ids.new("attendance", f"{row.person}/{row.role}/{row.organisation}", row.quote.text),
        "meeting_id": key,
        "person_id": person_id(row.person, programme),
        "organisation": row.organisation,
        "role": row.role,
        "present": row.present,
        "joined_at": row.joined_at,
        "left_at": row.left_at,
        "items": row.items,
        "text": row.quote.text,
        **place(row.quote, source_file_id),
    }


def _text_rows(reading: Reading, source_file_id: str) -> Iterator[Named]:
    """The pages of the text, what no row quotes, and what states nothing of its own."""
    document = reading.document
    starts = document.page_starts or (0,)
    for index, (start, end) in enumerate(zip(starts, (*starts[1:], len(document.text)), strict=True), start=1):
        yield (
            "page",
            {
                "page_id": f"{source_file_id}:{index}",
                "source_file_id": source_file_id,
                "number": index if document.page_starts else None,
                "start": start,
                "end": end,
                "text": document.text[start:end],
            },
        )
    ids = Ids(source_file_id)
    for quote in reading.coverage.unclassified:
        yield "unclassified_text", _unclassified(quote, source_file_id, ids)
    for span, name in reading.noise:
        quote = document.quote_span(span)
        row_id = ids.new("noise", name, quote.text)
        yield "noise", {"noise_id": row_id, "name": name, **place(quote, source_file_id)}


def _unclassified(quote: Quote, source_file_id: str, ids: Ids) -> Row:
    return {
        "unclassified_text_id": ids.new("unclassified_text", "", quote.text),
        "text": quote.text,
        **place(quote, source_file_id),
    }
