"""Rows of tasks: paragraphs that name a task, who is responsible, and by when, each after its label."""

import re
from collections.abc import Sequence

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import ActionPoint
from etl.words import fold

PART = re.compile(r"(?P<label>[^\W\d_]+)(?:\s+(?P<number>\d{1,3}))?\s*:\s*")


def action_points(document: Document, items: Sequence[ItemOutline], language: Language) -> tuple[ActionPoint, ...]:
    """One row for each paragraph that names a task or somebody responsible; days stay as written."""
    found = [
        point
        for index, item in enumerate(items)
        for paragraph in item.body
        if (point := _action_point(document, paragraph, index, language)) is not None
    ]
    return tuple(found)


def _action_point(document: Document, paragraph: Span, item: int, language: Language) -> ActionPoint | None:
    text = document.quote_span(paragraph).text
    labels = [match for match in PART.finditer(text) if fold(match["label"]) in language.structure.action_labels]
    if not labels or labels[0].start() > 0:
        return None
    values: dict[str, str] = {}
    for label, end in zip(labels, [*(match.start() for match in labels[1:]), len(text)], strict=True):
        value = text[label.end() : end].strip().rstrip(".,;")
        values.setdefault(language.structure.action_labels[fold(label["label"])], value)
    if not {"task", "responsible"} <= values.keys():
        return None
    return ActionPoint(
        number=labels[0]["number"],
        responsible=values["responsible"] or None,
        due=values.get("due") or None,
        due_earliest=None,
        due_latest=None,
        state=values.get("state") or None,
        item=item,
        quote=document.quote_span(paragraph),
    )
