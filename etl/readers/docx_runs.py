"""The words inside a paragraph of a Word file: what a reader of the page sees, and what is left out by rule."""

from collections.abc import Callable
from dataclasses import dataclass, field

from etl.errors import UnreadableDocumentError
from etl.readers.docx_styles import Styles
from etl.readers.docx_xml import attribute, child, children, is_on, local, value
from etl.readers.flow import BREAK, LeftOut, Words
from etl.readers.package import Element

# Symbol fonts: the few signs that say something; what else they draw is decoration.
SYMBOLS = {
    **dict.fromkeys(("F0FE", "F053", "F0FD", "F078"), "☒"),
    **dict.fromkeys(("F0A8", "F06F", "F0A3", "F071"), "☐"),
    **dict.fromkeys(("F0FC", "F050"), "✓"),
    **dict.fromkeys(("F0B7", "F0A7", "F06E", "F0D8"), "•"),
    **dict.fromkeys(("F0E0", "F0AE"), "→"),
    "F02D": "–",
}
SIGNS = {"tab": "\t", "ptab": "\t", "br": BREAK, "cr": BREAK, "noBreakHyphen": "-", "softHyphen": "\u00ad"}
SPACES = str.maketrans("\t\r\n", "   ")
# What holds no words of its own, or words that are not of this text.
SKIPPED = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "instrText", "delInstrText", "rt", "fldData"})
DELETED = frozenset({"del", "moveFrom"})
OTHER_DOCUMENTS = frozenset({"altChunk", "subDoc"})
CONTENTS_FIELDS = frozenset({"TOC", "INDEX", "TOA"})


@dataclass
class _Field:
    """A field that has begun: its instruction, and whether its result has."""

    instruction: str = ""
    in_result: bool = False

    @property
    def lists_contents(self) -> bool:
        return self.instruction.split()[:1] != [] and self.instruction.split()[0].upper() in CONTENTS_FIELDS


@dataclass
class Gathered:
    """What one paragraph gave: its words, and what stands beside it."""

    words: Words = field(default_factory=Words)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str | None]] = field(default_factory=list)
    """Kind and id of footnotes and endnotes."""
    watermarks: list[str] = field(default_factory=list)
    contents: bool = False
    hidden: int = 0
    """Characters that the writer hid."""


class Runs:
    """Gathers words; fields stay open over the ends of paragraphs, as a list of contents does."""

    def __init__(self, styles: Styles, left_out: LeftOut) -> None:
        self._styles = styles
        self._left_out = left_out
        self._fields: list[_Field] = []

    def gather(self, paragraph: Element, into: Gathered, style: str | None) -> None:
        """Adds the words of a paragraph."""
        look = self._styles.look(style)
        self._inside(paragraph, into, _Font(look.bold, look.hidden))

    def _inside(self, element: Element, into: Gathered, font: "_Font") -> None:
        for part in element:
            name = local(part)
            handler = _HANDLERS.get(name)
            if name in OTHER_DOCUMENTS:
                refuse_other_document()
            elif name in DELETED:
                self._left_out.add("characters of deleted text", _characters(part))
            elif handler is not None:
                handler(self, part, into, font)
            elif name not in SKIPPED:
                self._inside(part, into, font)

    def _run(self, run: Element, into: Gathered, font: "_Font") -> None:
        properties = child(run, "rPr")
        chain = self._styles.look(value(properties, "rStyle"))
        bold, hidden = is_on(properties, "b"), is_on(properties, "vanish")
        own = _Font(
            bold if bold is not None else font.bold or chain.bold,
            hidden if hidden is not None else font.hidden or chain.hidden,
        )
        self._inside(run, into, own)

    def _text(self, element: Element, into: Gathered, font: "_Font") -> None:
        self._add((element.text or "").translate(SPACES), into, font)

    def _sign(self, element: Element, into: Gathered, font: "_Font") -> None:
        self._add(SIGNS[local(element)], into, font)

    def _symbol(self, element: Element, into: Gathered, font: "_Font") -> None:
        self._add(SYMBOLS.get((attribute(element, "char") or "").upper(), ""), into, font)

    def _add(self, text: str, into: Gathered, font: "_Font") -> None:
        if not all(one.in_result for one in self._fields):
            return
        into.contents = into.contents or any(one.lists_contents for one in self._fields)
        if font.hidden:
            into.hidden += len(text.strip())
        else:
            into.words.add(text, bold=font.bold)

    def _field_sign(self, element: Element, into: Gathered, font: "_Font") -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, element: Element, into: Gathered, font: "_Font") -> None:
        if self._fields:
            self._fields[-1].instruction += element.text or ""

    def _simple_field(self, element: Element, into: Gathered, font: "_Font") -> None:
        self._fields.append(_Field(attribute(element, "instr") or "", in_result=True))
        self._inside(element, into, font)
        self._fields.pop()

    def _note(self, element: Element, into: Gathered, font: "_Font") -> None:
        into.notes.append((local(element).removesuffix("Reference"), attribute(element, "id")))

    def _drawing(self, element: Element, into: Gathered, font: "_Font") -> None:
        boxes = _outermost_boxes(element)
        into.boxes += boxes
        marks = [found.get("string") for found in element.iter() if local(found) == "textpath"]
        into.watermarks += [mark for mark in marks if mark]
        if not boxes and not into.watermarks:
            self._left_out.add("pictures")

    def _alternatives(self, element: Element, into: Gathered, font: "_Font") -> None:
        """The same content in two forms: the newer one, unless only the older has words."""
        choices = [*children(element, "Choice"), *children(element, "Fallback")]
        best = next((one for one in choices if _outermost_boxes(one) or _characters(one)), None)
        best = best if best is not None else next(iter(choices), None)
        if best is not None:
            self._inside(best, into, font)


@dataclass(frozen=True, slots=True)
class _Font:
    bold: bool
    hidden: bool


_Handler = Callable[[Runs, Element, Gathered, _Font], None]
_HANDLERS: dict[str, _Handler] = {
    "r": Runs._run,
    "t": Runs._text,
    **dict.fromkeys(SIGNS, Runs._sign),
    "sym": Runs._symbol,
    "fldChar": Runs._field_sign,
    "instrText": Runs._instruction,
    "fldSimple": Runs._simple_field,
    "footnoteReference": Runs._note,
    "endnoteReference": Runs._note,
    **dict.fromkeys(("drawing", "pict", "object"), Runs._drawing),
    "AlternateContent": Runs._alternatives,
}


def refuse_other_document() -> None:
    """Its words would be lost: they stand in another format inside the file."""
    raise UnreadableDocumentError(
        "the file embeds another document", "a file whose words are its own; open it in Word and save it"
    )


def _outermost_boxes(element: Element) -> list[Element]:
    if local(element) == "AlternateContent":
        return next((boxes for one in element if (boxes := _outermost_boxes(one))), [])
    found: list[Element] = []
    for part in element:
        found += [part] if local(part) == "txbxContent" else _outermost_boxes(part)
    return found


def _characters(element: Element) -> int:
    return sum(len((part.text or "").strip()) for part in element.iter() if local(part) in ("t", "delText"))
