"""What all charts share: ground, type, axes and the hatching of what nobody has confirmed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import plotly.graph_objects as go

from dashboard import theme
from dashboard.text import Texts

HATCH = "/"


def figure(height: int, *, left: int = 8, top: int = 8, bottom: int = 30) -> go.Figure:
    """An empty figure on the page's own ground."""
    return go.Figure(
        layout={
            "template": None,
            "height": height,
            "autosize": True,
            "margin": {"l": left, "r": 12, "t": top, "b": bottom, "pad": 4},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": theme.FONT, "size": theme.CHART_TEXT, "color": theme.LIGHT["ink"]},
            "showlegend": False,
            "dragmode": False,
            "hoverlabel": {"align": "left", "namelength": -1},
            "xaxis": axis(),
            "yaxis": axis(),
        }
    )


def axis(**more: Any) -> dict[str, Any]:
    """A quiet axis: no zoom, hair lines."""
    quiet = {
        "fixedrange": True,
        "gridcolor": theme.LIGHT["grid"],
        "linecolor": theme.LIGHT["line"],
        "zeroline": False,
        "ticks": "",
        "tickfont": {"color": theme.LIGHT["soft"]},
        "automargin": False,
    }
    return {**quiet, **more}


def marker(colours: Sequence[str], unconfirmed: Sequence[bool]) -> dict[str, Any]:
    """Full colour where a person or a register says so; hollow and hatched where only a machine has read it."""
    return {
        "color": list(colours),
        "line": {"color": list(colours), "width": 1.5},
        "pattern": {
            "shape": [HATCH if hollow else "" for hollow in unconfirmed],
            "size": 8,
            "solidity": 0.16,
            "fillmode": "replace",
        },
    }


def text_colours(unconfirmed: Sequence[bool]) -> list[str]:
    """Text inside marks: light on full colour, ink on hatching."""
    return [theme.LIGHT["ink"] if hollow else theme.ON_MARK for hollow in unconfirmed]


def shortened(label: str, longest: int) -> str:
    """A label that fits beside its mark, cut between words where it must be."""
    if len(label) <= longest:
        return label
    cut = label[:longest].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut} …"


MOST_TICKS = 5
_MONTHS_BETWEEN = (1, 2, 3, 6, 12, 24, 60, 120)


def months(first: date, last: date, texts: Texts) -> dict[str, Any]:
    """Ticks at the first days of months, as many as a phone has room for, written as the language writes months."""
    length = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in _MONTHS_BETWEEN if length / step <= MOST_TICKS), _MONTHS_BETWEEN[-1])
    numbers = range(first.year * 12, last.year * 12 + 12, step)
    days = [date(number // 12, number % 12 + 1, 1) for number in numbers]
    inside = [day for day in days if first <= day <= last]
    return {"tickvals": inside, "ticktext": [texts.forms.month(day) for day in inside]}


def line(x0: Any, x1: Any, y0: Any, y1: Any, style: dict[str, Any]) -> dict[str, Any]:
    """A line among the shapes of a layout.

    Shapes and labels are given to the layout all at once: `add_shape` copies all that are there for each new one.
    """
    return {"type": "line", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "line": style}


def label(text: str, **more: Any) -> dict[str, Any]:
    """Words among the annotations of a layout; at the left edge of the drawing where nothing else is said."""
    placed = {"x": 0, "xref": "paper", "xanchor": "left", "xshift": -2, "showarrow": False}
    return {**placed, "text": text, **more}
