"""Every figure of Arkisilta as of each meeting, worked by hand from the words in arkisilta.py and the registers.

Figures of M6 count its draft; without the draft the last meeting that counts is M5, and its figures are the answer.
"""

from etl.vocabulary import Implementation

RATES: dict[str, dict[str, tuple[int, int]]] = {
    "M2": {"acceptance": (8, 9), "completion": (0, 8), "on_time": (0, 0), "sufficient": (0, 0)},
    "M3": {"acceptance": (8, 9), "completion": (2, 8), "on_time": (1, 2), "sufficient": (0, 2)},
    "M4": {"acceptance": (12, 14), "completion": (3, 12), "on_time": (2, 3), "sufficient": (0, 3)},
    "M5": {"acceptance": (12, 14), "completion": (3, 12), "on_time": (2, 5), "sufficient": (0, 3)},
    "M6": {"acceptance": (12, 14), "completion": (4, 12), "on_time": (3, 7), "sufficient": (1, 4)},
}
"""On time at M3: first due dates come are those of V-R03 (kept) and V-R09 (not); V-R01's comes on 30.9. At M4 V-R01
joins; at M5 V-R02 and V-R05 (31.12.2025); at M6 V-R08 (31.3.2026, kept) and T-R01 (31.5.2026)."""

AGEING: dict[str, tuple[int, float, int]] = {
    "M2": (8, 55, 55),
    "M3": (6, 179, 179),
    "M4": (9, 33, 271),
    "M5": (8, 251, 370),
    "M6": (7, 277, 515),
}
"""Open, median and oldest days. V was published 14.3.2025, T 7.11.2025. At M5 four of 370 and four of 132 days."""

OVERDUE: dict[str, tuple[str, ...]] = {"M2": (), "M3": (), "M4": (), "M5": ("V-R05",), "M6": ("T-R01", "V-R05")}
SILENT: dict[str, tuple[str, ...]] = {"M2": (), "M3": (), "M4": ("V-R08",), "M5": (), "M6": ("V-R07",)}
CONTESTED: dict[str, tuple[str, ...]] = {"M2": (), "M3": (), "M4": (), "M5": (), "M6": ("V-R08",)}
CLAIMED_DONE: dict[str, tuple[str, ...]] = {"M2": (), "M3": (), "M4": (), "M5": ("V-R08",), "M6": ("T-R01",)}

_MEETINGS_WITH_STATES = ("M2", "M3", "M4", "M5", "M6")

_STATES = """
            M2              M3              M4              M5                   M6
    V-R01   in_progress     implemented     implemented     implemented          implemented
    V-R02   not_started     not_started     in_progress     in_progress          in_progress
    V-R03   not_started     implemented     implemented     implemented          implemented
    V-R04   not_started     not_started     superseded      superseded           superseded
    V-R05   not_started     not_started     in_progress     in_progress          in_progress
    V-R06   not_implemented not_implemented not_implemented not_implemented      not_implemented
    V-R07   not_started     in_progress     in_progress     in_progress          in_progress
    V-R08   not_started     not_started     not_started     in_progress          implemented
    V-R09   not_started     in_progress     implemented     implemented          implemented
    T-R01   -               -               not_started     in_progress          in_progress
    T-R02   -               -               not_started     in_progress          in_progress
    T-R03   -               -               not_started     not_started          in_progress
    T-R04   -               -               not_started     not_started          not_started
    T-R05   -               -               not_started     no_longer_applicable no_longer_applicable
"""

STATES: dict[str, dict[str, Implementation]] = {
    meeting: {
        row[0]: Implementation(row[column])
        for row in map(str.split, _STATES.strip().splitlines()[1:])
        if row[column] != "-"
    }
    for column, meeting in enumerate(_MEETINGS_WITH_STATES, start=1)
}
"""A response alone starts nothing (M2, M4), a plan alone neither (T-R03 at M5)."""
