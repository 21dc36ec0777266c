"""A page of a PDF as its reader sees it: pieces of text, each with its place and what it is set in."""

from dataclasses import dataclass

from etl.document import Box


@dataclass(slots=True, eq=False)
class Piece:
    """Words that stand together on one line; the sides are those of the page as its text is read.

    Nothing changes one; it is not frozen because making a frozen one takes as long as asking PDFium about it.
    """

    text: str
    page: int
    box: Box
    """Where it stands on the page as it is shown."""
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool
    turned: bool = False
    """It runs otherwise than the text of its page."""
    hang: float | None = None
    """Where the words begin after a number or sign that is set apart from them."""

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def width_of_letter(self) -> float:
        return (self.right - self.left) / max(len(self.text), 1)


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces of a page in the order of its file, and its size as shown; `unmapped` is a share of its letters."""

    number: int
    pieces: tuple[Piece, ...]
    width: float
    height: float
    characters: int
    unmapped: float
