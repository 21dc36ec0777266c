"""Sides of words on a page: how far apart they stand, where a gap parts columns, and how a turned page shows them."""

from statistics import median_low
from typing import NamedTuple

from etl.document import Box

# A gap between columns is as wide as a letter is high, and stands out among the spaces of its line. Justified lines
# have wide spaces too, all of one width.
WIDE_GAP = 0.9
WIDE_LONE_GAP = 1.5
STANDS_OUT = 2.2
ONE_WIDTH = 1.05
WIDEST_SPACE = 3.0


class Sides(NamedTuple):
    """In the page's own points."""

    left: float
    bottom: float
    right: float
    top: float


def wide_gaps(firsts: list[Sides], lasts: list[Sides], size: float) -> list[int]:
    """The words before which a gap parts columns; `firsts` and `lasts` are the outer letters of each word."""
    gaps = [distance(before, after) for before, after in zip(lasts, firsts[1:], strict=False)]
    if not gaps or max(gaps) < WIDE_GAP * size:
        return []
    if len(gaps) == 1:
        least = WIDE_LONE_GAP * size
    elif max(gaps) <= ONE_WIDTH * min(gaps):
        return []
    else:
        ordinary = median_low(gaps) if len(gaps) > 2 else min(gaps)
        least = min(WIDEST_SPACE, max(WIDE_GAP, STANDS_OUT * ordinary / size)) * size
    return [index for index, gap in enumerate(gaps, start=1) if gap >= least]


def distance(before: Sides, after: Sides) -> float:
    return max(
        after.left - before.right, before.left - after.right, after.bottom - before.top, before.bottom - after.top
    )


def union(boxes: list[Sides]) -> Sides:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Sides(min(lefts), min(bottoms), max(rights), max(tops))


def shown(sides: Sides, bounds: Sides, quarters: int) -> Box:
    """The box on the page as it is shown: from its lower left corner, turned clockwise by quarters."""
    width, height = bounds.right - bounds.left, bounds.top - bounds.bottom
    box = (
        sides.left - bounds.left,
        sides.bottom - bounds.bottom,
        sides.right - bounds.left,
        sides.top - bounds.bottom,
    )
    return turn(box, width, height, quarters) if quarters else box


def turn(box: Box, width: float, height: float, quarters: int) -> Box:
    left, bottom, right, top = box
    for _ in range(quarters % 4):
        left, bottom, right, top = bottom, width - right, top, width - left
        width, height = height, width
    return left, bottom, right, top
