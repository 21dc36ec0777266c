"""Numbers of OpenDocument lists and headings, which its text does not hold: counted row by row."""

from dataclasses import dataclass, field

from etl.readers.odt_styles import TEXT, Styles, count_of, written
from etl.readers.package import Element

Counts = dict[int, int]


@dataclass
class OpenList:
    """A list that stands open, or one inside it: whose counts it adds to, and the style that writes them."""

    style: str | None
    level: int
    counts: Counts
    row: Element | None = None
    """The row whose first paragraph has not come yet: that one gets the number."""


@dataclass
class Lists:
    """The lists of a file, how far each has counted, and those that stand open."""

    styles: Styles
    _by_style: dict[str | None, Counts] = field(default_factory=dict)
    _by_id: dict[str, Counts] = field(default_factory=dict)
    _open: list[OpenList] = field(default_factory=list)
    _outline: Counts = field(default_factory=dict)

    @property
    def depth(self) -> int:
        return len(self._open)

    def begin(self, element: Element) -> None:
        """A list begins, on its own or in a row of another; one that goes on counting says so."""
        outer = self._open[-1] if self._open else None
        style = element.get(f"{TEXT}style-name") or (outer.style if outer else None)
        goes_on = element.get(f"{TEXT}continue-numbering") == "true"
        continued = element.get(f"{TEXT}continue-list")
        level = outer.level + 1 if outer else 1
        if outer is not None and style == outer.style:
            counts = outer.counts
            if not goes_on:
                counts.pop(level, None)
        elif continued in self._by_id:
            counts = self._by_id[continued]
        else:
            counts = self._by_style.get(style, {}) if goes_on else {}
        self._by_style[style] = counts
        name = element.get("{http://www.w3.org/XML/1998/namespace}id")
        if name:
            self._by_id[name] = counts
        self._open.append(OpenList(style, level, counts))

    def end(self) -> None:
        self._open.pop()

    def begin_row(self, element: Element | None) -> None:
        """A row begins; None for a heading of the list, which has no number."""
        self._open[-1].row = element

    def set_aside(self) -> list[OpenList]:
        """Close off the open lists while a cell, a note or a text box is read; give them to `take_up` after it."""
        aside, self._open = self._open, []
        return aside

    def take_up(self, aside: list[OpenList]) -> None:
        self._open = aside

    def label(self) -> str | None:
        """The number of the paragraph that comes now, None where it has none: not in a list, or not its row's first."""
        current = self._open[-1] if self._open else None
        if current is None or current.row is None:
            return None
        row, current.row = current.row, None
        # Lists around this one whose row has no words of its own do not count for them.
        for outer in self._open[:-1]:
            outer.row = None
        levels = self.styles.list_levels(current.style)
        first = levels[current.level].start if current.level in levels else 1
        start = row.get(f"{TEXT}start-value")
        _count(current.counts, current.level, first, count_of(start, first) if start else None)
        return written(levels, current.level, current.counts)

    def heading_label(self, element: Element, level: int) -> str | None:
        """The number of a heading that stands in no list: the outline of the file counts it."""
        if element.get(f"{TEXT}is-list-header") == "true" or level not in self.styles.outline:
            return None
        start = element.get(f"{TEXT}start-value")
        first = self.styles.outline[level].start
        restart = count_of(start, first) if element.get(f"{TEXT}restart-numbering") == "true" else None
        _count(self._outline, level, first, restart)
        return written(self.styles.outline, level, self._outline)


def _count(counts: Counts, level: int, first: int, restart: int | None) -> None:
    """Count one more at this level; the levels below it begin anew."""
    counts[level] = restart if restart is not None else counts.get(level, first - 1) + 1
    for deeper in [at for at in counts if at > level]:
        del counts[deeper]
