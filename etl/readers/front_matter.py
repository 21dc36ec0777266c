"""The settings above the words of a Markdown file: named noise, but for the title that the page bears."""

import re

from etl.document import BlockKind
from etl.readers.lines import Line, cleaned
from etl.readers.paragraphs import Paragraph

FRONT_MATTER = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\n(?P<rows>.*?)\n(?:(?P=fence)|\.\.\.)[ \t]*(?=\n|\Z)", re.DOTALL
)
SETTING = re.compile(r"[\w-]+[ \t]*[:=]")
TITLE = re.compile(r"title[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<words>.*?)(?P=quote)[ \t]*", re.IGNORECASE)
NOISE = "front_matter"


def front_matter(text: str) -> tuple[list[Paragraph], str]:
    """The settings, and the text with their lines left empty, so that the other lines keep their numbers.

    The page's title is a heading, unless a heading of the text says the same.
    """
    match = FRONT_MATTER.match(text)
    if match is None or not SETTING.match(match["rows"].lstrip()):
        return [], text
    rest = text[match.end() :]
    found = [_paragraph(number, row, rest) for number, row in enumerate(match["rows"].split("\n"), start=2)]
    return found, "\n" * text.count("\n", 0, match.end()) + rest


def _paragraph(number: int, row: str, rest: str) -> Paragraph:
    title = TITLE.fullmatch(row)
    words = cleaned(title["words"]) if title else ""
    if not words or re.search(rf"^#+[ \t]+{re.escape(words)}[ \t#]*$", rest, re.MULTILINE):
        return Paragraph(((Line(number, cleaned(row)),),), noise=NOISE)
    kind: BlockKind = "heading"
    return Paragraph(((Line(number, words),),), kind, level=1)
