"""OpenDocument texts by hand: the parts that they need, around the XML that a test is about."""

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.rendered.zipped import zipped

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    (
        *(f'xmlns:{name}="{URN}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta")),
        f'xmlns:draw="{URN}:drawing:1.0"',
        f'xmlns:fo="{URN}:xsl-fo-compatible:1.0"',
        f'xmlns:manifest="{URN}:manifest:1.0"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    )
)
MIMETYPE = "application/vnd.oasis.opendocument.text"


def text_file(text: str, *, extra: Mapping[str, str | bytes] | None = None, **parts: str) -> bytes:
    """An .odt of this text; see `text_parts`."""
    return zipped(text_parts(text, **parts) | dict(extra or {}))


def text_parts(
    text: str, *, automatic: str = "", styles: str = "", master: str = "", scripts: str = "", manifest: str = ""
) -> dict[str, str | bytes]:
    """The parts by their names: `automatic` are the text's own styles, `styles` the common ones, `master` the pages."""
    return {
        "mimetype": MIMETYPE,
        "content.xml": f"<office:document-content {NAMESPACES}><office:scripts>{scripts}</office:scripts>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {NAMESPACES}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>",
        "META-INF/manifest.xml": f"<manifest:manifest {NAMESPACES}>{manifest}</manifest:manifest>",
    }


def paragraph(text: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{words(text)}</text:p>"


def words(text: str) -> str:
    """Words as the format writes them: several spaces and tabs are elements."""
    spaced = re.sub(" {2,}", lambda match: f' <text:s text:c="{len(match.group()) - 1}"/>', escape(text))
    return spaced.replace("\t", "<text:tab/>")


def heading(text: str, level: int = 1, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {more}>{escape(text)}</text:h>'


def list_of(style: str, *rows: str, more: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named} {more}>{''.join(rows)}</text:list>"


def list_row(*content: str, more: str = "") -> str:
    """A row of a list; what is no XML yet becomes a paragraph."""
    parts = (part if part.startswith("<") else paragraph(part) for part in content)
    return f"<text:list-item {more}>{''.join(parts)}</text:list-item>"


def list_style(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def number_level(
    level: int, form: str = "1", *, prefix: str = "", suffix: str = ".", shown: int = 1, more: str = ""
) -> str:
    return (
        f'<text:list-level-style-number text:level="{level}" style:num-format="{form}" style:num-prefix="{prefix}" '
        f'style:num-suffix="{suffix}" text:display-levels="{shown}" {more}/>'
    )


def outline_level(level: int, form: str = "1", *, suffix: str = ".", shown: int = 1) -> str:
    return (
        f'<text:outline-level-style text:level="{level}" style:num-format="{form}" style:num-suffix="{suffix}" '
        f'text:display-levels="{shown}"/>'
    )


def bullet_level(level: int, sign: str = "•") -> str:
    return f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="{sign}"/>'


def table(*rows: str) -> str:
    return f"<table:table>{''.join(rows)}</table:table>"


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(*content: str, more: str = "") -> str:
    parts = (part if part.startswith("<") else paragraph(part) for part in content)
    return f"<table:table-cell {more}>{''.join(parts)}</table:table-cell>"


def cells(*texts: str) -> str:
    """A row of cells with these words."""
    return row(*(cell(text) for text in texts))
