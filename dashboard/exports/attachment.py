"""The agenda attachment "Suositusten toimeenpanon tilanne": what a secretary adds to the agenda, as it is."""

from itertools import groupby

import polars as pl

from dashboard import wording
from dashboard.components import shell
from dashboard.components.states import of_evaluations
from dashboard.exports import said
from dashboard.exports.export import Export
from dashboard.exports.word import Cell, Word
from dashboard.view import Row, View
from etl.vocabulary import DueState, Implementation, ResponseKind
from queries import agenda, meetings, overview, since, status

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def make(view: View, _site: str) -> bytes:
    """The document, as of the view's meeting."""
    texts = view.texts
    title = texts("attachment.title")
    word = Word(
        title, texts.forms.tag, subject=f"{view.programme['name']}, {shell.as_of_words(view)}",
        keywords=", ".join(_ids(view)), author=texts("product"), made=view.published_at,
    )  # fmt: skip
    horizon = view.ask(agenda.horizon).row(0, named=True)
    coming = view.ask(meetings.coming)
    _opening(word, view, coming)
    _summary(word, view, horizon)
    _decisions(word, view)
    _questions(word, view, horizon)
    _changes(word, view)
    _states(word, view)
    _after(word, view)
    _coming(word, view, coming)
    word.paragraph(texts("export.official"))
    drafts = f" – {texts('attachment.drafts')}" if view.as_of.drafts else ""
    head = f"{title}, {view.programme['name']} – {shell.as_of_words(view)}{drafts}"
    word.head_and_foot(head, texts("attachment.page"), texts("attachment.page.of"))
    return word.written()


def file_name(view: View) -> str:
    """suositusten-toimeenpanon-tilanne-<programme>-<day>.docx"""
    return f"{view.texts('attachment.file')}-{view.as_of.programme_id}-{view.day.isoformat()}.docx"


def _ids(view: View) -> list[str]:
    ids = (("foot.case", "case_number"), ("foot.project", "project_id"))
    return [view.texts(key, value=view.programme[name]) for key, name in ids if view.programme[name]]


def _opening(word: Word, view: View, coming: pl.DataFrame) -> None:
    """Whose it is, as of when, for which meeting, and on what it rests."""
    texts = view.texts
    word.paragraph(f"{view.programme['name']}. {shell.as_of_words(view)}.", style="Subtitle")
    for row in coming.head(1).to_dicts():
        when = f"{texts.forms.weekday(row['date'])} {wording.clock(row, texts)}"
        word.paragraph(texts("attachment.meeting", when=when))
    if ids := _ids(view):
        word.paragraph(". ".join(ids))
    word.heading(texts("attachment.about"))
    for line in (texts("export.official"), said.drafts(view), said.origin(view)):
        if line:
            word.paragraph(line)


def _summary(word: Word, view: View, horizon: Row) -> None:
    texts = view.texts
    found = of_evaluations(view.ask(status.recommendations))
    word.heading(texts("attachment.summary"))
    implemented = pl.col("implementation") == Implementation.IMPLEMENTED.value
    counts = {
        "implemented": found.filter(implemented).height,
        "open": found.filter("open").height,
        "overdue": found.filter(pl.col("due_state") == DueState.OVERDUE.value).height,
        "silent": found.filter("silent").height,
    }
    word.paragraph(texts("attachment.summary.states", all=found.height, **counts))
    for row in view.ask(status.rates).to_dicts():
        cases = texts.forms.cases(row["numerator"], row["denominator"])
        word.paragraph(f"{texts('rate.' + row['name'])}: {cases} {texts('cohort.' + row['cohort'])}", "List Bullet")
    word.paragraph(texts("rates.basis", day=texts.forms.day(view.day)))
    word.paragraph(wording.days_left(horizon, view.day, texts))


def _decisions(word: Word, view: View) -> None:
    texts = view.texts
    word.heading(texts("agenda.decide.heading"))
    rows = view.ask(agenda.points).filter(pl.col("part") == "decide").to_dicts()
    if not rows:
        return word.paragraph(texts("agenda.decide.none"))
    return word.table(
        texts("attachment.decide.caption"),
        [texts(f"attachment.head.{name}") for name in ("number", "about", "decide", "owner", "source")],
        [
            [
                str(row["place"]), _about(view, row), wording.point(row, texts),
                wording.responsible(row["responsible"], texts), _source(view, row),
            ]
            for row in rows
        ],
        (1, 4, 4, 3, 5),
    )  # fmt: skip


def _questions(word: Word, view: View, horizon: Row) -> None:
    texts = view.texts
    word.heading(texts("agenda.ask.heading"))
    word.paragraph(wording.look_ahead(horizon, texts))
    word.paragraph(texts("agenda.order"))
    rows = view.ask(agenda.points).filter(pl.col("part") == "ask").to_dicts()
    if not rows:
        word.paragraph(texts("agenda.ask.none"))
    for name, of_body in groupby(rows, key=lambda row: row["responsible"]):
        responsible = wording.responsible(name, texts)
        word.heading(responsible, 2)
        word.table(
            texts("attachment.ask.caption", responsible=responsible),
            [texts(f"attachment.head.{column}") for column in ("number", "about", "ask", "source")],
            [[str(row["place"]), _about(view, row), wording.point(row, texts), _source(view, row)] for row in of_body],
            (1, 5, 5, 6),
        )


def _changes(word: Word, view: View) -> None:
    texts = view.texts
    word.heading(texts("attachment.changes"))
    frame = view.ask(since.changes)
    if frame.is_empty():
        return word.paragraph(texts("overview.changes.none"))
    compared = texts.forms.day(frame["since_on"][0])
    word.paragraph(texts("overview.changes.since", day=compared))
    return word.table(
        texts("attachment.changes.caption", since=compared),
        [texts(f"attachment.head.{name}") for name in ("about", "change", "source")],
        [[_about(view, row), wording.change(row, texts), _source(view, row)] for row in frame.to_dicts()],
        (5, 5, 7),
    )


def _states(word: Word, view: View) -> None:
    texts = view.texts
    word.heading(texts("states.heading"))
    frame = of_evaluations(view.ask(status.recommendations))
    if frame.is_empty():
        return word.paragraph(texts("states.none"))
    return word.table(
        texts("attachment.states.caption"),
        [texts(f"attachment.head.{name}") for name in ("about", "state", "due", "owner")],
        [
            [[row["label"] or "", row["text"]], _state(view, row), _due(view, row), _owner(view, row)]
            for row in frame.to_dicts()
        ],
        (5, 5, 3, 4),
    )


def _state(view: View, row: Row) -> Cell:
    """Implementation, what it rests on, the response, and what speaks against or is not confirmed."""
    texts = view.texts
    flags = [texts(f"flag.{name}") for name in ("contested", "claimed_done") if row[name]]
    silent = [texts("flag.silent", count=row["silent_meeting_count"])] if row["silent"] else []
    response = texts.word(ResponseKind, row["response"])
    reason = f" ({row['response_reason']})" if row["response_reason"] else ""
    state = texts.word(Implementation, row["implementation"])
    day = f" {texts.forms.day(row['implemented_on'])}" if row["implemented_on"] else ""
    return [
        f"{state}{day}",
        texts("export.basis", basis=texts(f"basis.{row['implementation_basis']}")),
        f"{texts('states.head.response')}: {response}{reason}",
        ", ".join([*flags, *silent]),
    ]


def _due(view: View, row: Row) -> Cell:
    texts = view.texts
    if row["due_on"] is None:
        return texts.word(DueState, row["due_state"])
    late = texts("attachment.overdue") if row["due_state"] == DueState.OVERDUE else ""
    moved = texts.count("flag.moved", row["moved_count"], days=row["slip_days"]) if row["moved_count"] else ""
    return [wording.due(row, texts), late, moved]


def _owner(view: View, row: Row) -> Cell:
    texts = view.texts
    if not row["open"]:
        return row["owner"] or ""
    after = row["owner_after"]
    later = texts("attachment.owner_after", owner=after) if after else texts("attachment.owner_after.nobody")
    return [wording.responsible(row["owner"], texts), later]


def _after(word: Word, view: View) -> None:
    texts = view.texts
    word.heading(texts("agenda.after.heading"))
    frame = view.ask(overview.after_programme)
    if frame.is_empty():
        return word.paragraph(texts("overview.after.none"))
    without = frame.filter(pl.col("owner_after").is_null())
    word.paragraph(texts("overview.after.sentence", all=frame.height, without=without.height))
    for row in without.to_dicts():
        word.paragraph(f"{row['label'] or ''} {row['text']}: {texts('after.nobody')}".strip(), "List Bullet")
    return None


def _coming(word: Word, view: View, coming: pl.DataFrame) -> None:
    texts = view.texts
    word.heading(texts("attachment.coming"))
    if coming.is_empty():
        return word.paragraph(texts("agenda.when.unknown"))
    return word.table(
        texts("agenda.coming.caption"),
        [texts(f"agenda.coming.head.{name}") for name in ("day", "time", "note", "place")],
        [
            [
                texts.forms.weekday(row["date"]),
                wording.clock(row, texts),
                wording.noted(row, texts),
                said.source(row, texts),
            ]
            for row in coming.to_dicts()
        ],
        (3, 3, 5, 6),
    )


def _about(view: View, row: Row) -> Cell:
    """What a row is about: a short id and words, or the kind of thing and its words."""
    name = row["label"] or ""
    kind = "" if row["recommendation_id"] else view.texts(f"changes.subject.{_subject(row)}")
    own_words = row["text"] if row["text"] != row["quote"] else ""
    ledger = "" if row["recommendation_id"] else wording.ledger(row, view.texts)
    return [f"{kind} {name}".strip(), own_words or "", ledger]


def _subject(row: Row) -> str:
    return str(row.get("subject") or ("promise" if row.get("promise_id") else "budget"))


def _source(view: View, row: Row) -> Cell:
    """The words, where they stand, and what they rest on."""
    place = said.source(row, view.texts)
    return [f"”{row['quote']}”", place] if row["quote"] else place


EXPORT = Export("attachment", "/attachment.docx", MEDIA_TYPE, make, file_name)
