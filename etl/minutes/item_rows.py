"""The items of a meeting as rows, with all that stands under them."""

from collections.abc import Iterator

from etl.minutes import fact_rows
from etl.minutes.ids import Ids, person_id
from etl.minutes.reading import (
    Item,
    Meeting,
    Statement,
)
from etl.minutes.setting import Named, Row, Setting, WrittenItem, place, under
from etl.vocabulary import Basis


def rows(meeting: Meeting, setting: Setting) -> Iterator[Named]:
    """Agenda items, what was presented, decided and stated, and the facts drawn from the statements."""
    written: list[WrittenItem] = []
    for position, item in enumerate(meeting.items, start=1):
        where = f"{item.number or ''} {item.title.text}"
        item_id = setting.ids.new("agenda_item", where, "")
        yield "agenda_item", _agenda_item(item, item_id, position, setting)
        yield from _presentations(item, item_id, where, setting)
        yield from _decisions(item, item_id, where, setting)
        ids = [setting.ids.new("statement", where, statement.quote.text) for statement in item.statements]
        for index, (statement, key) in enumerate(zip(item.statements, ids, strict=True), start=1):
            yield "statement", _statement(statement, key, item_id, index, item.language, setting)
            yield from _times_and_figures(statement, key, setting)
        quotes = (statement.quote for statement in item.statements)
        written.append(WrittenItem(item_id, where, tuple(zip(quotes, ids, strict=True))))
    yield from fact_rows.rows(meeting, written, setting)


def _agenda_item(item: Item, item_id: str, position: int, setting: Setting) -> Row:
    return {
        "agenda_item_id": item_id,
        "meeting_id": setting.meeting_id,
        "position": position,
        "number": item.number,
        "label": item.label,
        "title": item.title.text,
        "kind": item.kind.value,
        "withheld_ground": item.withheld.text if item.withheld else None,
        "language": item.language,
        **place(item.title, setting.source_file_id),
    }


def _presentations(item: Item, item_id: str, where: str, setting: Setting) -> Iterator[Named]:
    for presenter in item.presenters:
        name = presenter.person
        yield (
            "presentation",
            {
                "presentation_id": setting.ids.new("presentation", f"{where}/{name}", presenter.quote.text),
                **under(item_id, presenter.quote, setting),
                "person_id": person_id(name, setting.programme),
                "role": presenter.role,
                "organisation": presenter.organisation,
            },
        )


def _decisions(item: Item, item_id: str, where: str, setting: Setting) -> Iterator[Named]:
    for position, decision in enumerate(item.decisions, start=1):
        yield (
            "decision",
            {
                "decision_id": setting.ids.new("decision", where, decision.quote.text),
                **under(item_id, decision.quote, setting),
                "position": position,
                "kind": decision.kind.value,
                "proposal": decision.proposal.text if decision.proposal else None,
                "language": item.language,
                "basis": Basis.MACHINE.value,
            },
        )


def _statement(statement: Statement, key: str, item_id: str, position: int, language: str, setting: Setting) -> Row:
    return {
        "statement_id": key,
        **under(item_id, statement.quote, setting),
        "position": position,
        "kind": statement.kind.value,
        "status": statement.status.value if statement.status else None,
        "modality": statement.modality.value,
        "said_by": statement.said_by.value,
        "theme": statement.theme,
        "actor": statement.actor,
        "language": language,
        "basis": Basis.MACHINE.value,
    }


def _times_and_figures(statement: Statement, statement_id: str, setting: Setting) -> Iterator[Named]:
    ids = Ids(statement_id)
    for time in statement.dates:
        source = time.inferred_from
        yield (
            "statement_date",
            {
                "statement_date_id": ids.new("statement_date", time.role, time.quote.text),
                "statement_id": statement_id,
                "earliest": time.earliest,
                "latest": time.latest,
                "precision": time.precision.value,
                "role": time.role.value,
                "quote": time.quote.text,
                "inferred_from": source.text if source else None,
                "inferred_start": source.start if source else None,
                "inferred_end": source.end if source else None,
                **place(time.quote, setting.source_file_id),
            },
        )
    for figure in statement.figures:
        yield (
            "figure",
            {
                "figure_id": ids.new("figure", figure.unit, figure.quote.text),
                "statement_id": statement_id,
                "value": figure.value,
                "unit": figure.unit,
                "approximate": figure.approximate,
                "bound": figure.bound.value if figure.bound else None,
                "quote": figure.quote.text,
                **place(figure.quote, setting.source_file_id),
            },
        )
