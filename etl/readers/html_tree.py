"""The tree of a page to paragraphs: blocks, list rows with their numbers, table rows, and the breaks inside blocks."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from etl.readers.html_blocks import Block, Piece, lines_as_meant
from etl.readers.html_lists import Numbering
from etl.readers.html_noise import MAIN, NO_TEXT, OUTSIDE_MAIN, noise_of
from etl.readers.html_tables import is_layout, rows_of
from etl.readers.markup import line_of
from etl.readers.paragraphs import Paragraph

_BLOCKS = (
    "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol option p "
    "pre search section select summary table tbody td textarea tfoot th thead tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
BOLD = frozenset({"b", "strong", "th", "dt"})
STRUCK = frozenset({"s", "strike", "del"})
PREFORMATTED = frozenset({"pre", "textarea"})
BOLD_STYLE = ("font-weight:bold", "font-weight:600", "font-weight:700", "font-weight:800", "font-weight:900")


@dataclass(slots=True)
class _Row:
    """One row of a list: its depth, its number, and whether its own words have come."""

    level: int
    number: str
    has_words: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for the words inside an element; an element inherits it from the one around it."""

    heading: int = 0
    row: _Row | None = None
    lists: int = 0
    numbering: Numbering | None = None
    noise: str | None = None
    in_article: bool = False
    bold: bool = False
    struck: bool = False
    preformatted: bool = False


@dataclass
class _Walk:
    """The blocks found so far, and the words of the one that is open."""

    line_count: int
    breaks_at_newlines: bool
    h1_counts: bool
    """The title stands outside the main part of the page."""
    line: int = 1
    tables: int = 0
    pieces: list[Piece] = field(default_factory=list)
    found: list[Block] = field(default_factory=list)

    def flush(self, frame: _Frame) -> None:
        """Close the open block."""
        if any(piece.text.strip() for piece in self.pieces):
            self.found.append(self._block(frame))
        self.pieces = []

    def _block(self, frame: _Frame) -> Block:
        row, pieces = frame.row, self.pieces
        opens_row = row is not None and not row.has_words
        if row is not None and opens_row:
            row.has_words = True
            first = next(piece for piece in pieces if piece.text.strip())
            pieces = [replace(first, text=f"{row.number} "), *pieces] if row.number else pieces
        noise = "struck_out" if all(piece.struck for piece in pieces if piece.text.strip()) else frame.noise
        if frame.heading:
            return Block(pieces, "heading", frame.heading, noise)
        if row is not None and opens_row:
            return Block(pieces, "list_item", row.level, noise)
        return Block(pieces, "paragraph", 0, noise)

    def text(self, text: str, frame: _Frame) -> None:
        for index, part in enumerate(text.split("\n")):
            if index:
                self.line = min(self.line + 1, self.line_count)
                if frame.preformatted:
                    self.flush(frame)
                else:
                    self.pieces.append(Piece("\n" if self.breaks_at_newlines else " ", self.line))
            if part:
                self.pieces.append(Piece(part, self.line, frame.bold, frame.struck))

    def enter(self, node: LexborNode, outer: _Frame) -> _Frame | None:
        """The frame inside the element; None where its inside is done with."""
        tag = node.tag or ""
        if tag in NO_TEXT:
            self._pass_comment(node)
            return None
        self.line = line_of(node, self.line_count) or self.line
        if tag == "br":
            self._break(outer)
            return None
        noise = self._noise(node, tag, outer)
        if tag in BLOCKS or noise != outer.noise:
            self.flush(outer)
        inner = self._inside(node, tag, replace(outer, noise=noise))
        if tag == "table" and not is_layout(node):
            self._table(node, noise)
            return None
        return inner

    def _pass_comment(self, node: LexborNode) -> None:
        lines = (node.comment_content or "").count("\n") if node.is_comment_node else 0
        self.line = min(self.line + lines, self.line_count)

    def _break(self, frame: _Frame) -> None:
        if frame.heading:
            self.pieces.append(Piece(" ", self.line))
        elif self.breaks_at_newlines:
            self.flush(frame)
        else:
            self.pieces.append(Piece("\n", self.line))

    def _noise(self, node: LexborNode, tag: str, outer: _Frame) -> str | None:
        if tag == "main" or node.attributes.get("role") == "main" or (tag == "h1" and self.h1_counts):
            return None
        return noise_of(node, in_article=outer.in_article) or outer.noise

    def _inside(self, node: LexborNode, tag: str, frame: _Frame) -> _Frame:
        if tag in HEADINGS:
            return replace(frame, heading=int(tag[1]), bold=False)
        if tag in LISTS:
            return replace(frame, lists=frame.lists + 1, numbering=Numbering.of(node))
        if tag == "li":
            number = frame.numbering.next(node) if frame.numbering else ""
            return replace(frame, row=_Row(max(frame.lists - 1, 0), number))
        style = (node.attributes.get("style") or "").replace(" ", "").lower()
        return replace(
            frame,
            in_article=frame.in_article or tag in ("main", "article"),
            bold=frame.bold or tag in BOLD or any(bold in style for bold in BOLD_STYLE),
            struck=frame.struck or tag in STRUCK,
            preformatted=frame.preformatted or tag in PREFORMATTED,
        )

    def _table(self, node: LexborNode, noise: str | None) -> None:
        self.tables += 1
        for row in rows_of(node, self.tables, self.line, self.line_count):
            self.found.append(Block.of_row(replace(row, noise=noise)))
            self.line = row.lines[-1].number if row.lines else self.line


def paragraphs_of(tree: LexborHTMLParser, *, line_count: int, breaks_at_newlines: bool = False) -> list[Paragraph]:
    """The paragraphs of a page in reading order.

    `breaks_at_newlines`: a new line of the source may be meant, as in Markdown; in a page only `<br>` breaks a line.
    """
    if tree.root is None:
        return []
    has_main = tree.css_first(MAIN) is not None
    h1_counts = has_main and all(node.css_first("h1") is None for node in tree.css(MAIN))
    walk = _Walk(line_count, breaks_at_newlines, h1_counts)
    frames = [_Frame(noise=OUTSIDE_MAIN if has_main else None)]
    for event, node in _events(tree.root):
        if event == "text":
            walk.text(node.text_content or "", frames[-1])
        elif event == "enter":
            frame = walk.enter(node, frames[-1])
            frames.append(frame or frames[-1])
        else:
            _leave(walk, node, frames)
    walk.flush(frames[-1])
    return _with_main(lines_as_meant(walk.found))


def _with_main(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs; where the main part of the page holds no words, those outside of it are the page's words."""
    if any(not paragraph.noise and any(line.text for line in paragraph.lines) for paragraph in paragraphs):
        return paragraphs
    return [replace(each, noise=None) if each.noise == OUTSIDE_MAIN else each for each in paragraphs]


def _leave(walk: _Walk, node: LexborNode, frames: list[_Frame]) -> None:
    inner = frames.pop()
    if node.tag in BLOCKS or inner.noise != frames[-1].noise:
        walk.flush(inner)


_Event = Literal["enter", "leave", "text"]


def _events(root: LexborNode) -> Iterator[tuple[_Event, LexborNode]]:
    """The nodes in the order of the page; without recursion, since pages may nest as deep as they like."""
    node: LexborNode | None = root
    open_nodes: list[LexborNode] = []
    while node is not None:
        if node.is_text_node:
            yield "text", node
        else:
            yield "enter", node
            open_nodes.append(node)
            child = node.child if _goes_inside(node) else None
            if child is not None:
                node = child
                continue
            yield "leave", open_nodes.pop()
        while node.next is None and open_nodes:
            node = open_nodes.pop()
            yield "leave", node
        node = node.next if open_nodes else None


def _goes_inside(node: LexborNode) -> bool:
    tag = node.tag or ""
    return tag not in NO_TEXT and not (tag == "table" and not is_layout(node))
