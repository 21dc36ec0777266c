"""The ledger drawn and told: use against plan, what is left and its pace, and the course; each currency apart."""

from datetime import date
from typing import Any

import polars as pl
from dash import html

from dashboard.charts import budget_bars, budget_course, budget_pace
from dashboard.components.chart import chart, key
from dashboard.components.parts import basis_badge, link, tag
from dashboard.components.place import words
from dashboard.components.table import table
from dashboard.text import Texts
from dashboard.view import Row, View
from etl.vocabulary import Basis

AMOUNTS = ("planned", "committed", "spent", "forecast", "carried_over")
SUMS = ("programme", "period")
MOST_BARS = 15
"""Components that are drawn; a table below holds more."""
ROWS_AT_ONCE = 40


def periods(view: View, every: pl.DataFrame) -> html.Ul:
    """The choice of period; a chosen component stays."""
    period, component = view.address.get("period"), view.address.get("component")
    found = every.filter(pl.col("level") == "period")["period"].unique(maintain_order=True).to_list()
    choices = [(None, view.texts("budget.whole")), *((one, one) for one in found)]
    return html.Ul(
        [
            html.Li(
                link(
                    word,
                    view.to("/budget", period=one, component=component),
                    kind="pill-current" if one == period else "pill",
                )
            )
            for one, word in choices
        ],
        className="pills",
    )


def by_currency(frame: pl.DataFrame) -> list[tuple[str, pl.DataFrame]]:
    """The rows of each currency, which are never added up; the one with most rows first, the others by their code."""
    counted = frame["currency"].value_counts().sort(["count", "currency"], descending=[True, False])["currency"]
    return [
        (currency if place else "", frame.filter(pl.col("currency") == currency))
        for place, currency in enumerate(counted)
    ]


def bars(view: View, frame: pl.DataFrame, part: str) -> list[Any]:
    """Nested bars of one currency, the sum first, and their rows."""
    texts = view.texts
    named = _named(view, frame)
    total = named.row(0, named=True)
    drawn = named.head(MOST_BARS + 1)
    return [
        chart(
            budget_bars.figure(drawn, texts), view, name="budget_bars", sheet="budget_bars", part=part,
            sentence=budget_bars.sentence(total, texts), table=_table(view, named, frame.height), key=_bar_key(texts),
        ),
        *_not_drawn(texts, frame.height - drawn.height),
        html.P([*_snapshot(total, texts), " ", link(texts("ledger.all"), view.to("/ledger"))], className="soft"),
    ]  # fmt: skip


def _named(view: View, frame: pl.DataFrame) -> pl.DataFrame:
    """The sum, then the largest components, as many as are shown; each with its name and the way to itself alone."""
    texts, period = view.texts, view.address.get("period")
    ordered = pl.concat(
        [
            frame.filter(pl.col("level").is_in(SUMS)),
            frame.filter(pl.col("level").is_in(SUMS).not_()).sort("planned_amount", descending=True, nulls_last=True),
        ]
    )
    ordered = ordered.head(max(shown_rows(view), MOST_BARS + 1))
    rows = ordered.to_dicts()
    names = [texts("budget.total") if row["level"] in SUMS else str(row["component"]) for row in rows]
    ways = [
        view.to("/budget", period=period, component=None if row["level"] in SUMS else component_key(row))
        for row in rows
    ]
    return ordered.with_columns(component=pl.Series(names, dtype=pl.String), href=pl.Series(ways, dtype=pl.String))


def component_key(row: Row) -> str:
    """What stands in the address for a component: its id, else how the ledger writes it."""
    return str(row["component_id"] or row["component"])


def _not_drawn(texts: Texts, count: int) -> list[Any]:
    return [html.P(texts("budget.not_drawn", drawn=MOST_BARS, count=count), className="soft")] if count else []


def _snapshot(total: Row, texts: Texts) -> list[str]:
    said = texts(
        "budget.snapshot", day=texts.forms.day(total["as_of_on"]), basis=texts.word(Basis, total["basis"]).lower()
    )
    gone = total["programme_time_share"]
    if gone is None or abs(gone - (total["time_share"] or 0)) < 0.0005:
        return [said]
    budgeted = texts.forms.window(total["period_starts_on"], total["period_ends_on"])
    return [said, " ", texts("budget.other_time", budgeted=budgeted, share=texts.forms.share(gone))]


def _bar_key(texts: Texts) -> html.Ul:
    names = ("spent", "committed", "forecast", "planned", "time")
    return key([(f"sample-{name}", texts(f"key.{name}")) for name in names])


def _table(view: View, frame: pl.DataFrame, height: int) -> Any:
    texts = view.texts
    names = ("component", *AMOUNTS, "committed_share", "spent_share", "forecast_share", "time_share", "as_of", "basis")
    cells = [
        [
            [link(row["component"], row["href"]), *unmatched(row, texts)],
            *(texts.forms.money(row[f"{name}_amount"], row["currency"]) for name in AMOUNTS),
            *(
                texts.forms.share(row[name])
                for name in ("committed_share", "spent_share", "forecast_share", "time_share")
            ),
            texts.forms.day(row["as_of_on"]),
            [basis_badge(texts, row["basis"]), " ", words(row, texts)],
        ]
        for row in frame.head(shown_rows(view)).to_dicts()
    ]
    caption = texts("budget.caption")
    rows = wide(caption, [texts(f"budget.head.{name}") for name in names], cells, range(1, 11))
    return html.Div([rows, *more(view, height)])


def unmatched(row: Row, texts: Texts) -> list[Any]:
    """That a row of the ledger names no component of the programme."""
    known = row["component_id"] is not None or row.get("level") in SUMS
    return [] if known else [" ", tag(texts("budget.unmatched"), "draft")]


def wide(caption: str, heads: list[str], cells: list[list[Any]], numbers: range) -> html.Div:
    """A table that scrolls by itself where it is wider than the page; `numbers`: the columns that hold them."""
    return html.Div(
        table(caption, heads, cells, numbers=numbers), className="wide", tabIndex=0, role="group",
        **{"aria-label": caption},
    )  # fmt: skip


def shown_rows(view: View) -> int:
    """How many rows of a table the address asks for."""
    return max(view.address.number("rows") or 0, ROWS_AT_ONCE)


def more(view: View, height: int) -> list[Any]:
    """The way to further rows of a long table."""
    shown = shown_rows(view)
    if height <= shown:
        return []
    rest = dict(view.address.rest) | {"rows": str(shown + ROWS_AT_ONCE)}
    said = view.texts("budget.more", shown=shown, all=height)
    return [html.P([said, " ", link(view.texts("budget.more.link"), view.to(view.address.path, **rest))])]


def pace(view: View, frame: pl.DataFrame, part: str) -> list[Any]:
    """What is left of one currency, and at which pace it would be used by the end."""
    texts = view.texts
    named = _named(view, frame)
    total = named.row(0, named=True)
    drawn = named.head(MOST_BARS + 1)
    names = ("component", "left", "used_per_month", "needed_per_month", "at_end", "at_end_share", "forecast", "ends_on")
    cells = [
        [
            [row["component"], *unmatched(row, texts)],
            texts.forms.money(row["left_amount"], row["currency"]),
            texts.forms.money(row["used_per_month"], row["currency"]),
            budget_pace.nothing_needed(row, texts)
            if row["needed_per_month"] is None
            else texts.forms.money(row["needed_per_month"], row["currency"]),
            texts.forms.money(row["at_end_amount"], row["currency"]),
            texts.forms.share(row["at_end_share"]),
            texts.forms.money(row["forecast_amount"], row["currency"]),
            texts.forms.day(row["period_ends_on"]),
        ]
        for row in named.head(shown_rows(view)).to_dicts()
    ]
    rows = wide(texts("budget.pace.caption"), [texts(f"budget.head.{name}") for name in names], cells, range(1, 7))
    table_of_all = html.Div([rows, *more(view, frame.height)])
    samples = [("sample-spent", texts("key.used_per_month")), ("sample-hatched", texts("key.needed_per_month"))]
    return [
        chart(
            budget_pace.figure(drawn, texts), view, name="budget_pace", sheet="budget_pace", part=part,
            sentence=budget_pace.sentence(total, texts), table=table_of_all, key=key(samples),
        ),
        *_not_drawn(texts, frame.height - drawn.height),
    ]  # fmt: skip


def course(view: View, frame: pl.DataFrame, claims: pl.DataFrame, part: str) -> list[Any]:
    """The course of one currency; `claims` of all, as `budget_course.figure` wants them."""
    texts = view.texts
    own = pl.col("currency") == frame["currency"][0]
    claims = claims.filter(own if part else own | pl.col("currency").is_null())
    linked = frame.with_columns(href=pl.lit(view.to("/ledger")))
    samples = [("sample-spent", "key.spent"), ("sample-committed", "key.committed"), ("sample-planned", "key.planned")]
    marks = [("sample-claim", "key.mark"), ("sample-below", "key.mark_below")] if claims.height else []
    names = ("as_of", *AMOUNTS[:4], "committed_share", "spent_share", "time_share")
    cells = [
        [
            texts.forms.day(row["as_of_on"]),
            *(texts.forms.money(row[f"{name}_amount"], row["currency"]) for name in AMOUNTS[:4]),
            *(texts.forms.share(row[name]) for name in ("committed_share", "spent_share", "time_share")),
        ]
        for row in linked.reverse().head(shown_rows(view)).to_dicts()
    ]
    rows = wide(texts("budget.course.caption"), [texts(f"budget.head.{name}") for name in names], cells, range(1, 8))
    return [
        chart(
            budget_course.figure(linked, claims, _span(view, frame, claims), texts), view, name="budget_course",
            sheet="budget_course",
            part=part, sentence=budget_course.sentence(frame, texts), table=html.Div([rows, *more(view, frame.height)]),
            key=key([(sample, texts(name)) for sample, name in (*samples, *marks)]),
        )
    ]  # fmt: skip


def _span(view: View, frame: pl.DataFrame, claims: pl.DataFrame) -> tuple[date, date]:
    """From the first day that is budgeted for to the last one, and as far as anything is marked."""
    days = [*frame["period_starts_on"], *frame["period_ends_on"], *frame["as_of_on"], *claims["said_on"], view.day]
    return min(days), max(days)
