"""Every colour by what it means, and the sizes: after the tokens of Suomi.fi, light and dark.

Marks of charts keep one colour in both schemes; each stands out from both grounds by at least 3 to 1.
"""

from typing import Any

from etl.vocabulary import Implementation, PromiseState

BRAND = "#003479"
DEEP = "#235A9A"
BLUE = "#3876C2"
GREEN = "#0E8465"
ORANGE = "#B95B17"
RED = "#CF4038"
PURPLE = "#9059B3"
OCHRE = "#8E6F2C"
SLATE = "#697681"

IMPLEMENTATION = {
    Implementation.IMPLEMENTED: GREEN,
    Implementation.IN_PROGRESS: BLUE,
    Implementation.NOT_STARTED: ORANGE,
    Implementation.NOT_IMPLEMENTED: PURPLE,
    Implementation.NO_LONGER_APPLICABLE: OCHRE,
    Implementation.SUPERSEDED: SLATE,
}
PROMISE = {
    PromiseState.UPCOMING: BLUE,
    PromiseState.KEPT: GREEN,
    PromiseState.UNREPORTED: ORANGE,
    PromiseState.RESCHEDULED: PURPLE,
    PromiseState.DROPPED: SLATE,
}
PLANNED, COMMITTED, SPENT, YARDSTICK = SLATE, BLUE, GREEN, RED
FORECAST = OCHRE
MEETING, EVALUATION, DUE = SLATE, PURPLE, RED
CLAIM, LEDGER = ORANGE, BLUE
ON_MARK = "#FEFEFE"

LIGHT = {
    "ground": "#F5F7F9",
    "card": "#FFFFFF",
    "ink": "#1F252B",
    "soft": "#525D68",
    "line": "#D5DBE1",
    "grid": "#E4E8EC",
    "link": "#1F5699",
    "bar": BRAND,
    "lit": "#FFF1B8",
    "lit-line": "#B0620F",
    "note": "#E8F0FA",
    "warn": "#FDF0E3",
    "bad": "#B3261E",
    "good": "#0B6E54",
}
DARK = {
    "ground": "#13171C",
    "card": "#1B2128",
    "ink": "#E8ECEF",
    "soft": "#AAB5C0",
    "line": "#37414C",
    "grid": "#2B343D",
    "link": "#8FBFF5",
    "bar": "#0C2344",
    "lit": "#4A3C0E",
    "lit-line": "#F0B25A",
    "note": "#1A2B40",
    "warn": "#3A2A17",
    "bad": "#FF9A92",
    "good": "#63CFAE",
}

FONT = '"Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif'
CHART_TEXT = 13

SUOMI_BLUES = [
    "#EAF2FA",
    "#CFE1F4",
    "#A3C6EA",
    "#74A9DF",
    "#4F90D6",
    "#3D7CC9",
    "#2A6EBB",
    "#235A9A",
    "#1A4A82",
    "#003479",
]

MANTINE: dict[str, Any] = {
    "primaryColor": "suomi",
    "primaryShade": {"light": 7, "dark": 3},
    "colors": {"suomi": SUOMI_BLUES},
    "fontFamily": FONT,
    "headings": {"fontFamily": FONT, "fontWeight": "600"},
    "defaultRadius": "sm",
    "autoContrast": True,
    "respectReducedMotion": True,
    "cursorType": "pointer",
}


def _variables(values: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in values.items())


def _rgb(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"


def _chart_rules() -> str:
    """Charts are drawn once, in light colours; these rules swap what is no mark when the scheme is dark."""
    return "".join(
        f'.js-plotly-plot [style*="{attribute}: {_rgb(LIGHT[name])}"]{{{attribute}:var(--{name}) !important}}'
        for attribute in ("fill", "stroke")
        for name in ("ink", "soft", "grid", "line", "card", "ground")
    )


def _state_rules() -> str:
    """Samples in keys and edges of tags in the colour of what they mean."""
    meanings = {
        **{state.value: colour for state, colour in IMPLEMENTATION.items()},
        **{state.value: colour for state, colour in PROMISE.items()},
        "overdue": RED,
        "slate": SLATE,
        "conflict": RED,
        "agrees": GREEN,
        "draft": ORANGE,
        "approved": GREEN,
        "checked": GREEN,
    }
    samples = {
        **meanings,
        "spent": SPENT,
        "committed": COMMITTED,
        "time": YARDSTICK,
        "claim": CLAIM,
        "ledger": LEDGER,
    }
    tags = "".join(f".tag-{name}{{--tag:{colour}}}" for name, colour in meanings.items())
    hatched = f"repeating-linear-gradient(-45deg, transparent 0 3px, {FORECAST} 3px 4px)"
    forecast = f".sample-forecast{{background:{hatched};border-color:{FORECAST}}}"
    drawn = "".join(
        f".sample-{name}{{background:{colour};border-color:{colour};color:{colour}}}"
        for name, colour in samples.items()
    )
    return tags + forecast + drawn


def loading(words: str) -> str:
    """What stands in the page until it is drawn: by a rule, because the layout is the same in every language."""
    quoted = words.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ")
    return f'main:empty::before{{content:"{quoted}";color:var(--soft)}}'


def style_sheet() -> str:
    """The tokens as variables for the style sheet; dark follows the scheme that Mantine marks on the page."""
    return (
        f":root{{{_variables(LIGHT)}--font:{FONT};}}"
        f":root[data-mantine-color-scheme=dark]{{color-scheme:dark;{_variables(DARK)}}}"
        f"{_chart_rules()}{_state_rules()}"
        f"@media print{{:root[data-mantine-color-scheme=dark]{{color-scheme:light;{_variables(LIGHT)}}}}}"
    )
