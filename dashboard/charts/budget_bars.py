"""Money of each component: used within bound within budgeted, with the share of time gone as the yardstick."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts, forms

ROW_HEIGHT = 62
LAYERS = (("planned", 0.46, theme.LIGHT["grid"]), ("committed", 0.46, theme.COMMITTED), ("spent", 0.2, theme.BRAND))


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: component, planned_amount, committed_share, spent_share, time_share, currency, href; one row a bar."""
    drawing = look.figure(ROW_HEIGHT * max(frame.height, 1) + 34, left=2, bottom=26)
    places = [place + 0.16 for place in range(frame.height)]
    shares = {
        "planned": [1.0] * frame.height,
        "committed": frame["committed_share"].fill_null(0.0).to_list(),
        "spent": frame["spent_share"].fill_null(0.0).to_list(),
    }
    for name, width, colour in LAYERS:
        drawing.add_bar(
            orientation="h",
            y=places,
            x=shares[name],
            width=width,
            marker={
                "color": colour,
                "line": {"color": theme.LIGHT["line"] if name == "planned" else theme.LIGHT["card"], "width": 1},
            },
            customdata=frame["href"].to_list(),
            hovertext=_hover(frame, texts),
            hoverinfo="text",
        )
    _add_yardstick(drawing, frame, texts)
    for place, row in enumerate(frame.to_dicts()):
        _add_label(drawing, place, row, texts)
    widest = max([1.0, *shares["committed"], *shares["spent"]])
    drawing.update_layout(
        barmode="overlay",
        xaxis=look.axis(
            range=[0, widest * 1.005], tickvals=[0, 0.25, 0.5, 0.75, 1], ticktext=_per_cent_ticks(), showgrid=False
        ),
        yaxis=look.axis(visible=False, range=[frame.height - 0.5, -0.6]),
    )
    return drawing


def _per_cent_ticks() -> list[str]:
    return [forms.share(tick) for tick in (0, 0.25, 0.5, 0.75, 1)]


def _hover(frame: pl.DataFrame, texts: Texts) -> list[str]:
    return [
        texts(
            "chart.budget_bars.hover",
            component=row["component"],
            committed=forms.share(row["committed_share"]),
            spent=forms.share(row["spent_share"]),
            time=forms.share(row["time_share"]),
        )
        for row in frame.to_dicts()
    ]


def _add_yardstick(drawing: go.Figure, frame: pl.DataFrame, texts: Texts) -> None:
    for place, row in enumerate(frame.to_dicts()):
        if row["time_share"] is not None:
            drawing.add_shape(
                type="line", x0=row["time_share"], x1=row["time_share"], y0=place - 0.14, y1=place + 0.46,
                line={"color": theme.YARDSTICK, "width": 3},
            )  # fmt: skip


def _add_label(drawing: go.Figure, place: int, row: dict[str, object], texts: Texts) -> None:
    planned = row["planned_amount"]
    drawing.add_annotation(
        x=0, y=place - 0.3, xanchor="left", xshift=-2, showarrow=False, text=f"<b>{row['component']}</b>",
    )  # fmt: skip
    drawing.add_annotation(
        x=1, y=place - 0.3, xanchor="right", xshift=2, showarrow=False,
        text=forms.money(planned, str(row["currency"])),  # type: ignore[arg-type]
        font={"color": theme.LIGHT["soft"]},
    )  # fmt: skip


def sentence(total: dict[str, object], texts: Texts) -> str:
    """Bound and used of all that is budgeted, against the time gone. `total`: the sum's row."""
    return texts(
        "chart.budget_bars.sentence",
        committed=forms.share(_share(total, "committed_share")),
        spent=forms.share(_share(total, "spent_share")),
        time=forms.share(_share(total, "time_share")),
    )


def _share(row: dict[str, object], name: str) -> float | None:
    value = row[name]
    return value if isinstance(value, float) else None
