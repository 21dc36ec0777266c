"""Marks start tags with their raw lines, since the parser of pages keeps none, and shows what markup would hide."""

import re

from selectolax.lexbor import LexborNode

LINE_ATTRIBUTE = "data-source-line"
START_TAG = re.compile(r"<(?P<name>[A-Za-z][^\s<>/]*)(?P<rest>[^<>]*)>")
TAG = re.compile(r"</?(?P<name>[A-Za-z][^\s<>/]*)[^<>]*>")
COMMENT_STARTS, COMMENT_ENDS = "<!--", "-->"
_ELEMENTS = (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br "
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em "
    "embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html "
    "i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes "
    "noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search "
    "section select slot small source span strike strong style sub summary sup svg table tbody td template "
    "textarea tfoot th thead time title tr track tt u ul var video wbr"
)
HTML_ELEMENTS = frozenset(_ELEMENTS.split())


def label_lines(markup: str, first_line: int = 1) -> str:
    """The markup with the line (from `first_line`) on which each start tag ends, as an attribute of it."""
    line = first_line
    position = 0
    pieces: list[str] = []
    for match in START_TAG.finditer(markup):
        line += markup.count("\n", position, match.end())
        # A space after the value keeps the slash of `<br/>` out of it.
        pieces += [markup[position : match.end("name")], f" {LINE_ATTRIBUTE}={line} ", match["rest"], ">"]
        position = match.end()
    return "".join([*pieces, markup[position:]])


def line_of(node: LexborNode, line_count: int) -> int | None:
    """The raw line of an element, None where the source wrote something else into the attribute."""
    value = node.attributes.get(LINE_ATTRIBUTE)
    if value is None or not value.isascii() or not value.isdigit() or len(value) > len(str(line_count)):
        return None
    return min(max(int(value), 1), line_count)


def show_open_comment(text: str, shown: str = "&lt;!--") -> str:
    """A comment that nobody closed would swallow the rest of the file: its beginning becomes words."""
    start = text.rfind(COMMENT_STARTS)
    if start < 0 or text.find(COMMENT_ENDS, start + 2) >= 0:
        return text
    # The comment may have begun before: `<!-- a <!-- b`.
    closed = text.rfind(COMMENT_ENDS, 0, start)
    first = text.find(COMMENT_STARTS, max(closed, 0))
    return text[:first] + shown + text[first + len(COMMENT_STARTS) :]


def show_unknown_tags(markup: str) -> str:
    """`<VIIKKONUMERO>` in Markdown is a gap that a writer left to be filled, no tag: it becomes words."""
    return TAG.sub(_shown, markup)


def _shown(match: re.Match[str]) -> str:
    if match["name"].lower() in HTML_ELEMENTS or ":" in match["name"]:
        return match.group()
    return match.group().replace("<", "&lt;").replace(">", "&gt;")
