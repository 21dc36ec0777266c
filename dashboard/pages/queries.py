"""Questions of an analyst: the saved ones with their parameters, or SQL of their own on the published file."""

from collections.abc import Callable
from typing import Any

from dash import html

from dashboard import answers
from dashboard.components import answer, asking, sql_box
from dashboard.components.parts import link, section
from dashboard.pages import Page
from dashboard.view import View
from etl.errors import SeurantaError
from queries.saved import SavedQuestion, saved_questions

OWN = "own"


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The one or the other, as the address says; what goes wrong is told in one line and all fields stay."""
    texts = view.texts
    is_own = view.address.get("show") == OWN or view.address.get(answers.STATEMENT) is not None
    return texts("page.queries"), [_ways(view, is_own), *(_own(view) if is_own else _saved(view))]


def _ways(view: View, is_own: bool) -> html.Ul:
    """From one kind of question to the other, and to what every table and column means."""
    texts, path = view.texts, view.address.path
    ways = [
        (texts("queries.saved"), view.to(path), not is_own),
        (texts("queries.own"), view.to(path, show=OWN), is_own),
        (texts("page.dictionary"), view.to("/dictionary"), False),
    ]
    pills = [html.Li(link(label, href, kind="pill-current" if here else "pill")) for label, href, here in ways]
    return html.Ul(pills, className="pills ways", **{"aria-label": texts("queries.ways")})


def _saved(view: View) -> list[Any]:
    texts = view.texts
    known = saved_questions()
    chosen = known.get(view.address.get(answers.QUESTION) or "")
    listed = asking.questions(view, known, chosen)
    if chosen is None:
        trouble = _unless_it_fails(view, lambda: _named_well(view))
        return [section(texts("queries.saved"), *trouble, listed, name="saved", lead=texts("queries.saved.lead"))]
    return [
        section(texts("queries.saved"), listed, name="saved"),
        section(chosen.sentence_fi, *_asked(view, chosen), name="asked"),
    ]


def _named_well(view: View) -> list[Any]:
    """Nothing to show, unless the address names a question that there is not."""
    answers.question_in(view.address)
    return []


def _asked(view: View, chosen: SavedQuestion) -> list[Any]:
    def answered() -> list[Any]:
        asked = answers.asking(view, chosen)
        fields = asking.form(view, chosen, asked)
        return [fields, *answer.shown(view, answers.saved(view, asked), chosen.sentence_fi)]

    found = _unless_it_fails(view, answered, before=lambda: asking.form(view, chosen, None))
    return [*found, asking.statement(view, chosen), html.P(view.texts("queries.since_run"), className="soft")]


def _own(view: View) -> list[Any]:
    texts = view.texts
    statement = view.address.get(answers.STATEMENT)
    written = section(texts("queries.own"), sql_box.box(view), name="own")
    if not statement:
        return [written]
    if view.address.get(answers.PLAN):
        found = _unless_it_fails(view, lambda: [sql_box.plan(view, answers.plan(view, statement))])
        return [written, section(texts("sql.plan.heading"), *found, name="plan")]
    heading = texts("answer.heading")
    found = _unless_it_fails(view, lambda: answer.shown(view, answers.stated(view, statement), heading))
    return [written, section(heading, *found, name="answer")]


def _unless_it_fails(view: View, made: Callable[[], list[Any]], before: Callable[[], Any] | None = None) -> list[Any]:
    """What was made, or one line on why it could not be; the words of the database are English."""
    try:
        return made()
    except SeurantaError as error:
        told = html.P(
            [view.texts("answer.failed"), " ", html.Code(str(error), lang="en")], role="alert", className="faults"
        )
        return [*([before()] if before else []), told]


PAGE = Page("/queries", "queries", 90, draw)
