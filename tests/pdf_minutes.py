"""Minutes as a word processor would print them: hyphenated and justified, with a running head and page numbers."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"
# A Finnish syllable begins at the consonant before a vowel: good enough for a printer's hyphens.
SYLLABLE = re.compile(r"(?<=[aeiouyåäö])(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])")
LETTERS = re.compile(r"[^\W\d_]{5,}")
FEWEST_LETTERS = 2
HEADING = re.compile(r"(?P<number>(?:§ ?)?\d{1,3}(?:\.\d{1,2})*\.?)[ \t]+(?=[A-ZÅÄÖ])")
LONGEST_HEADING = 120


@dataclass(frozen=True)
class Setting:
    """How the pages look; lengths in points."""

    size: float = 11
    leading: float = 13.8
    space_after: float = 7
    margin: float = 72
    justified: bool = True
    hyphenated: bool = True
    first_line_indent: float = 0
    hanging: float = 0
    """How far the words of a heading stand from the left when its number is set apart."""
    running_head: str | None = "Koeohjelma"
    bold_headings: bool = True


@dataclass(frozen=True)
class _Line:
    """Words of one line: where it begins, and how wide it is spread."""

    words: str
    font: str
    indent: float
    spread: float | None = None
    number: str = ""
    space_before: float = 0


@dataclass
class _Pages:
    setting: Setting
    pages: list[list[tuple[float, _Line]]] = field(default_factory=lambda: [[]])
    height: float = 0

    def add(self, line: _Line) -> None:
        setting = self.setting
        bottom = self.height - line.space_before - setting.leading
        if not self.pages[-1] or bottom < setting.margin:
            if self.pages[-1]:
                self.pages.append([])
            bottom = HEIGHT - setting.margin - setting.leading
        self.pages[-1].append((bottom, line))
        self.height = bottom


def rendered(paragraphs: Iterable[str], setting: Setting | None = None) -> bytes:
    """The bytes of a PDF with these paragraphs in their order; short ones with a number before them are headings."""
    used = setting or Setting()
    pages = _Pages(used)
    for paragraph in paragraphs:
        for line in _lines(paragraph, used):
            pages.add(line)
    return _printed(pages.pages, used)


def _lines(paragraph: str, setting: Setting) -> Iterator[_Line]:
    heading = HEADING.match(paragraph) if len(paragraph) <= LONGEST_HEADING else None
    font = BOLD if heading and setting.bold_headings else PLAIN
    hanging = setting.hanging if heading else 0
    words = paragraph[heading.end() if heading and hanging else 0 :].split()
    room = WIDTH - 2 * setting.margin - hanging
    first = 0 if heading else setting.first_line_indent
    broken = list(_wrapped(words, font, setting, room, first))
    for index, text in enumerate(broken):
        indent = hanging if index or hanging else first
        full = setting.justified and index + 1 < len(broken)
        yield _Line(
            text,
            font,
            indent,
            spread=room - (first if index == 0 else 0) if full else None,
            number=heading["number"] if heading and hanging and index == 0 else "",
            space_before=setting.space_after if index == 0 else 0,
        )


def _wrapped(words: list[str], font: str, setting: Setting, room: float, first: float) -> Iterator[str]:
    """The words line by line, as many as there is room for."""
    line, free = "", room - first
    for word in words:
        rest = word
        while rest:
            together = f"{line} {rest}" if line else rest
            if stringWidth(together, font, setting.size) <= free:
                line = together
                break
            head, tail = _hyphenated(line, rest, font, setting, free)
            yield f"{line} {head}".strip() if head else line
            line, free, rest = "", room, tail
    yield line


def _hyphenated(line: str, word: str, font: str, setting: Setting, free: float) -> tuple[str, str]:
    """The longest beginning of the word that has room with its hyphen, and the rest; nothing where none has."""
    if not setting.hyphenated:
        return "", word
    for place in sorted(_breaks(word), reverse=True):
        head = word[:place] if word[place - 1] == "-" else f"{word[:place]}-"
        if stringWidth(f"{line} {head}".strip(), font, setting.size) <= free:
            return head, word[place:]
    return "", word


def _breaks(word: str) -> Iterator[int]:
    """After a hyphen that the word has, and between syllables."""
    yield from (match.end() for match in re.finditer(r"(?<=[^\W\d_]{2})-(?=[^\W\d_]{2})", word))
    for part in LETTERS.finditer(word):
        places = (part.start() + match.start() for match in SYLLABLE.finditer(part.group()))
        yield from (place for place in places if FEWEST_LETTERS <= place - part.start() <= len(part.group()) - 3)


def _printed(pages: list[list[tuple[float, _Line]]], setting: Setting) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for number, page in enumerate(pages, start=1):
        if setting.running_head is not None:
            canvas.setFont(PLAIN, 9)
            canvas.drawString(setting.margin, HEIGHT - 40, setting.running_head)
            canvas.drawRightString(WIDTH - setting.margin, HEIGHT - 40, f"{number} ({len(pages)})")
        for bottom, line in page:
            _draw(canvas, bottom, line, setting)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw(canvas: Canvas, bottom: float, line: _Line, setting: Setting) -> None:
    if line.number:
        canvas.setFont(line.font, setting.size)
        canvas.drawString(setting.margin, bottom, line.number)
    text = canvas.beginText(setting.margin + line.indent, bottom)
    text.setFont(line.font, setting.size)
    gaps = line.words.count(" ")
    if line.spread is not None and gaps:
        text.setWordSpace((line.spread - stringWidth(line.words, line.font, setting.size)) / gaps)
    text.textOut(line.words)
    canvas.drawText(text)
