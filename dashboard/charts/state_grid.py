"""Each recommendation from meeting to meeting: one row each, a cell in the colour of its state, signs for evidence."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.charts.state_bar import ORDER
from dashboard.text import Texts
from etl.vocabulary import DueState, Implementation, Lane

ROW_HEIGHT = 26
SIGNS = {Lane.CLAIM: "circle", Lane.DECISION: "square", Lane.VERIFICATION: "diamond"}
"""The sign of each lane of evidence; three signs of one cell stand side by side."""
OVERDUE, CONTESTED = "!", "≠"
MARK_PLACE = 0.4
PLACES = {Lane.CLAIM: -0.22, Lane.DECISION: 0.0, Lane.VERIFICATION: 0.22}


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: recommendation_id, label, meeting_number, meeting_on, implementation, confirmed, due_state, contested,
    claim, decision, verification, href; rows by label, meetings in their order."""
    labels = frame["label"].unique(maintain_order=True).to_list()
    days = frame["meeting_on"].unique().sort().to_list()
    numbers = dict(frame.select("meeting_on", "meeting_number").iter_rows())
    rows = {label: place for place, label in enumerate(labels)}
    columns = {day: place for place, day in enumerate(days)}
    drawing = look.figure(ROW_HEIGHT * max(len(labels), 1) + 30, left=64, top=26, bottom=4)
    for state in ORDER:
        for confirmed in (True, False):
            cells = frame.filter(pl.col("implementation") == state.value, pl.col("confirmed") == confirmed)
            if not cells.is_empty():
                _add_cells(drawing, cells, rows, columns, state, confirmed=confirmed, texts=texts)
    for confirmed in (True, False):
        _add_marks(drawing, frame.filter(pl.col("confirmed") == confirmed), rows, columns, confirmed=confirmed)
    for lane in SIGNS:
        _add_signs(drawing, frame.filter(pl.col(lane.value)), rows, columns, lane, texts)
    drawing.update_layout(
        barmode="overlay",
        xaxis=look.axis(
            side="top",
            showgrid=False,
            tickvals=list(columns.values()),
            ticktext=[numbers[day] or texts.forms.day(day) for day in days],
            tickangle=0,
            range=[-0.5, max(len(days), 4) - 0.5],
        ),
        yaxis=look.axis(
            showgrid=False, tickvals=list(rows.values()), ticktext=labels, range=[max(len(labels), 1) - 0.5, -0.5]
        ),
    )
    return drawing


def _add_cells(
    drawing: go.Figure,
    cells: pl.DataFrame,
    rows: dict[str, int],
    columns: dict[object, int],
    state: Implementation,
    *,
    confirmed: bool,
    texts: Texts,
) -> None:
    drawing.add_bar(
        orientation="h",
        y=[rows[label] for label in cells["label"]],
        x=[0.92] * cells.height,
        base=[columns[day] - 0.46 for day in cells["meeting_on"]],
        width=0.82,
        marker=look.marker([theme.IMPLEMENTATION[state]] * cells.height, [not confirmed] * cells.height),
        customdata=cells["href"].to_list(),
        hovertext=[_hover(row, texts) for row in cells.to_dicts()],
        hoverinfo="text",
    )


def _hover(row: dict[str, object], texts: Texts) -> str:
    lines = [f"<b>{row['label']}</b> {texts.word(Implementation, str(row['implementation']))}"]
    if row["due_state"] == DueState.OVERDUE:
        lines.append(texts.word(DueState, DueState.OVERDUE))
    if row["contested"]:
        lines.append(texts("flag.contested"))
    lines += [texts.word(Lane, lane) for lane in SIGNS if row[lane.value]]
    return "<br>".join(lines)


def _add_marks(
    drawing: go.Figure, cells: pl.DataFrame, rows: dict[str, int], columns: dict[object, int], *, confirmed: bool
) -> None:
    """At the end of a cell, what is wrong with the state: somebody speaks against it, or its day has passed."""
    overdue = pl.when(pl.col("due_state") == DueState.OVERDUE.value).then(pl.lit(OVERDUE))
    marked = cells.with_columns(mark=pl.when("contested").then(pl.lit(CONTESTED)).otherwise(overdue)).drop_nulls("mark")
    if marked.is_empty():
        return
    drawing.add_scatter(
        mode="text",
        x=[columns[day] + MARK_PLACE for day in marked["meeting_on"]],
        y=[rows[label] for label in marked["label"]],
        text=[f"<b>{mark}</b>" for mark in marked["mark"]],
        textfont={"color": look.text_colours([not confirmed])[0], "size": 14},
        customdata=marked["href"].to_list(),
        hoverinfo="skip",
    )


def _add_signs(
    drawing: go.Figure, cells: pl.DataFrame, rows: dict[str, int], columns: dict[object, int], lane: Lane, texts: Texts
) -> None:
    drawing.add_scatter(
        mode="markers",
        x=[columns[day] + PLACES[lane] for day in cells["meeting_on"]],
        y=[rows[label] for label in cells["label"]],
        marker={
            "symbol": SIGNS[lane],
            "size": 8,
            "color": theme.LIGHT["card"],
            "line": {"color": theme.LIGHT["ink"], "width": 1.5},
        },
        customdata=cells["href"].to_list(),
        hovertext=[texts.word(Lane, lane)] * cells.height,
        hoverinfo="skip",
    )


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many of those that the last meeting knew it spoke of."""
    if frame.is_empty():
        return texts("chart.state_course.nothing")
    last = frame.filter(pl.col("meeting_on") == pl.col("meeting_on").max())
    spoken = last.filter(pl.col("claim") | pl.col("decision")).height
    return texts(
        "chart.state_grid.sentence", spoken=spoken, all=last.height, day=texts.forms.day(last["meeting_on"][0])
    )
