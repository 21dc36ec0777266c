"""Word files by hand: the parts that Word needs, around the XML that a test is about."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.rendered.zipped import zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
)
ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "header": "hdr",
    "footer": "ftr",
}
"""The kinds of parts beside the document, and their root elements."""


def word_file(
    body: str,
    *,
    namespace: str = W,
    main_type: str = MAIN_TYPE,
    extra: Mapping[str, str | bytes] | None = None,
    **beside: str,
) -> bytes:
    """A .docx of this body; `beside` holds what stands in the roots of styles, numbering, header, ..."""
    return zipped(word_parts(body, namespace=namespace, main_type=main_type, **beside) | dict(extra or {}))


def word_parts(body: str, *, namespace: str = W, main_type: str = MAIN_TYPE, **beside: str) -> dict[str, str | bytes]:
    """The parts of such a file by their names, for tests that spoil one."""

    def root(name: str, content: str) -> str:
        return f'<w:{name} xmlns:w="{namespace}" {NAMESPACES}>{content}</w:{name}>'

    relations = "".join(f'<Relationship Id="r{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in beside)
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "word/document.xml": root("document", f"<w:body>{body}</w:body>"),
        **{f"word/{kind}.xml": root(ROOTS[kind], content) for kind, content in beside.items()},
    }


def paragraph(text: str = "", *, style: str = "", number: tuple[int, int] | None = None, more: str = "") -> str:
    """A paragraph; `number` is the list and the level (from 0) that Word numbers it by, `more` stands in its pPr."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None:
        properties += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}{more}</w:pPr>{run(text) if text else ''}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def bold(text: str) -> str:
    return run(text, "<w:b/>")


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(*content: str, properties: str = "") -> str:
    """A cell; what is no XML yet becomes a paragraph."""
    parts = (part if part.startswith("<") else paragraph(part) for part in content or ("",))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(parts)}</w:tc>"


def cells(*texts: str) -> str:
    """A row of cells with these words."""
    return row(*(cell(text) for text in texts))


def style(key: str, name: str, *, based_on: str = "", paragraph_properties: str = "", run_properties: str = "") -> str:
    below = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{below}'
        f"<w:pPr>{paragraph_properties}</w:pPr><w:rPr>{run_properties}</w:rPr></w:style>"
    )


def list_definition(key: int, *levels: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{more}{"".join(levels)}</w:abstractNum>'


def list_level(index: int, text: str, form: str = "decimal", *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{escape(text)}"/></w:lvl>'
    )


def list_of(key: int, definition: int, overrides: Mapping[int, int] | None = None) -> str:
    """A list that paragraphs may name; `overrides` are its own starts by level."""
    starts = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in (overrides or {}).items()
    )
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{definition}"/>{starts}</w:num>'
