"""Markdown: its words as a reader of the rendered page sees them, each with its raw line."""

import hashlib
import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from selectolax.lexbor import LexborHTMLParser

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.readers import txt
from etl.readers.compose import compose
from etl.readers.front_matter import front_matter
from etl.readers.html import refuse_without_words
from etl.readers.html_lists import DELIMITER_ATTRIBUTE
from etl.readers.html_tree import paragraphs_of
from etl.readers.lines import LINE_END
from etl.readers.markup import LINE_ATTRIBUTE, label_lines, show_open_comment, show_unknown_tags

MEDIA_TYPE = "text/markdown"
DEEPEST = 100
"""Levels of lists and quotations; the parser leaves out what lies deeper, so such a file is refused."""
ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]+:|[/#.?]|www\.)|[^\s.]+\.[a-z]", re.IGNORECASE)
# Emphasis that Markdown takes for letters, since nobody closed it or a space stands inside of it.
OPENED = re.compile(r"(?<![\w*])\*+(?=[\w\"”’'(\[])")
CLOSED = re.compile(r"(?<=[\w.,:;!?\"”’')\]])\*+(?![\w*])|(?<=\S)\*\*(?=\w)|(?<=\s)\*\*(?=\S)")


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of a Markdown file."""
    text = LINE_END.sub("\n", txt.decode(data))
    txt.check(text)
    head, rest = front_matter(text)
    page = LexborHTMLParser(_rendered(show_open_comment(rest, "\\<!--")))
    paragraphs = [*head, *paragraphs_of(page, line_count=text.count("\n") + 1, breaks_at_newlines=True)]
    refuse_without_words(paragraphs)
    return compose(paragraphs, name=name, sha256=hashlib.sha256(data).hexdigest(), media_type=MEDIA_TYPE)


def _rendered(text: str) -> str:
    """The text as a page whose elements know their raw lines."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": DEEPEST}, renderer_cls=_Renderer)
    # Four spaces make no code in minutes: they are how people indent.
    parser.enable(["table", "strikethrough"]).disable("code")
    parser.core.ruler.before("text_join", "open_emphasis", _without_open_emphasis)
    found: EnvType = {}
    tokens = parser.parse(text, found)
    if not all(ADDRESS.match(link["href"]) for link in _link_targets(found)):
        # `[Päätös]: Hyväksyttiin` looks like the target of a link, and would be left out as one.
        tokens = parser.disable("reference").parse(text, {})
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise UnreadableDocumentError(
            "lists or quotations stand too deep inside each other", f"at most {DEEPEST} levels"
        )
    for token in tokens:
        _give_line(token)
    _give_numbers(tokens)
    return str(parser.renderer.render(tokens, parser.options, {}))


class _Renderer(RendererHTML):
    """Renders what needs its raw line, or must not be hidden, in another way than a page for browsers."""

    def fence(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """Code is text that keeps its lines; the first one stands below the fence."""
        token = tokens[index]
        line = (token.map or [0, 0])[0] + 2
        return f"<pre {LINE_ATTRIBUTE}={line} >\n{escapeHtml(token.content)}</pre>\n"

    def html_block(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """A page inside Markdown."""
        token = tokens[index]
        return label_lines(show_unknown_tags(token.content), (token.map or [0, 0])[0] + 1)

    def html_inline(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """One tag inside a paragraph."""
        return show_unknown_tags(tokens[index].content)

    def softbreak(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """A new line of the source, which may be meant."""
        return "\n"

    def hardbreak(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """A new line that is meant."""
        return "<br>\n"


def _link_targets(env: EnvType) -> list[dict[str, str]]:
    return [*dict(env.get("references", {})).values(), *env.get("duplicate_refs", [])]


def _without_open_emphasis(state: StateCore) -> None:
    """`*Päätös: ...` without its second asterisk; escaped asterisks stand in tokens of their own and stay."""
    for token in state.tokens:
        for child in token.children or []:
            if child.type == "text":
                child.content = CLOSED.sub("", OPENED.sub("", child.content))


def _give_line(token: Token) -> None:
    if token.map is not None and token.nesting == 1:
        token.attrSet(LINE_ATTRIBUTE, str(token.map[0] + 1))


def _give_numbers(tokens: list[Token]) -> None:
    """Rows keep the numbers that their writer gave them; where all bear the same one, they are counted."""
    lists: list[list[Token]] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            token.attrSet(DELIMITER_ATTRIBUTE, token.markup)
        if token.type in ("ordered_list_open", "bullet_list_open"):
            lists.append([])
        elif token.type == "list_item_open":
            lists[-1].append(token)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            rows = lists.pop()
            if len({row.info for row in rows}) > 1:
                for row in rows:
                    row.attrSet("value", row.info)
