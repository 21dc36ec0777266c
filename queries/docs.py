"""The page docs/queries.md, printed from the questions themselves."""

import inspect
from collections.abc import Iterator
from pathlib import Path

from queries.question import Question, registered
from queries.saved import SavedQuestion, saved_questions

PATH = Path(__file__).parents[1] / "docs" / "queries.md"

_OPENING = """# Questions

Printed from the code by `make docs`; do not edit. `python -m queries run NAME` asks one of them, with `--param
NAME=VALUE`, `--programme`, `--as-of MEETING|DAY`, `--drafts` and `--format table|csv|csv-fi|json|parquet|xlsx`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join(
        [
            _OPENING,
            "## Named questions\n",
            *(_named(one) for one in registered().values()),
            "## Saved questions\n",
            "SQL in `queries/adhoc/`, one file a question.\n",
            *(_saved(one) for one in saved_questions().values()),
        ]
    )


def _named(question: Question) -> str:
    return "\n".join(
        [
            f"### {question.name}\n",
            f"{question.sentence} {inspect.cleandoc(question.answer.__doc__ or '')}\n",
            *_parameters(question),
            "| column | type | means |",
            "| --- | --- | --- |",
            *(f"| {one.name} | {one.sql_type} | {_cell(one.sentence)} |" for one in question.columns),
            "",
        ]
    )


def _parameters(question: Question) -> Iterator[str]:
    for name, parameter in question.parameters.items():
        kind = getattr(parameter.annotation, "__name__", None) or str(parameter.annotation)
        yield f"Parameter `{name}`: {kind}, without it {parameter.default}.\n"


def _saved(question: SavedQuestion) -> str:
    return "\n".join(
        [
            f"### {question.name}\n",
            f"- fi: {question.sentence_fi}",
            f"- sv: {question.sentence_sv}",
            f"- en: {question.sentence_en}",
            *(f"- parameter `${one.name}` {one.sql_type}, default `{one.default}`" for one in question.parameters),
            "",
        ]
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
