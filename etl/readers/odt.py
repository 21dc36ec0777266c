"""OpenDocument texts (.odt): their visible words with the numbers that the program writes itself."""

import re

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.readers import office
from etl.readers.flow import Part
from etl.readers.odt_body import WATERMARK, Body
from etl.readers.odt_styles import OFFICE, STYLE, Styles
from etl.readers.package import NO_PASSWORD, Element, Package
from etl.readers.paragraphs import Paragraph

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
TYPES = (MEDIA_TYPE, f"{MEDIA_TYPE}-template")
MANIFEST = "META-INF/manifest.xml"
ENCRYPTED_PACKAGE = "encrypted-package"
# Word processors write empty libraries (script-lc.xml, script-lb.xml) into files that have no macro.
MACRO = re.compile(r"Basic/.+/(?!script-l[bc]\.xml|dialog-l[bc]\.xml)[^/]+\.xml|Scripts/.*[^/]")
PROPERTIES = {"title": "title", "subject": "subject"}
HEADERS = tuple(
    f"{STYLE}{name}" for name in ("header-first", "header", "header-left", "footer-first", "footer", "footer-left")
)


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of an OpenDocument text."""
    package = Package(data, "an .odt file")
    _refuse_locked(package)
    _refuse_macros(package)
    root, common, meta = package.needed_xml("content.xml"), package.xml("styles.xml"), package.xml("meta.xml")
    text = root.find(f"{OFFICE}body/{OFFICE}text")
    if text is None or not _is_text(package):
        raise UnreadableDocumentError("the file holds another kind of document", "an .odt file")
    if root.find(f"{OFFICE}scripts/{OFFICE}script") is not None:
        raise _macros()
    body = Body(Styles(common, root))
    told = body.parts(text)
    beside = _beside(common, body)
    return office.document(
        name,
        data,
        MEDIA_TYPE,
        beside=beside,
        body=told,
        properties={**_meta(meta), "watermark": _watermark(beside), "left_out": str(body.left_out)},
    )


def _beside(common: Element | None, body: Body) -> list[Part]:
    """Page headers and footers of all kinds of pages, the first page's first."""
    pages = list(common.iter(f"{STYLE}master-page")) if common is not None else []
    found = [one for kind in HEADERS for page in pages for one in page.iterchildren(kind)]
    shown = [one for one in found if one.get(f"{STYLE}display") != "false"]
    return [part for one in shown for part in body.parts(one, office.RUNNING_HEADER)]


def _refuse_locked(package: Package) -> None:
    if ENCRYPTED_PACKAGE in package.names:
        raise UnreadableDocumentError("the file is locked with a password", NO_PASSWORD)
    manifest = package.xml(MANIFEST)
    if manifest is not None and any(str(entry.tag).endswith("}encryption-data") for entry in manifest.iter()):
        raise UnreadableDocumentError("the file is locked with a password", NO_PASSWORD)


def _refuse_macros(package: Package) -> None:
    if any(MACRO.fullmatch(name) for name in package.names):
        raise _macros()


def _macros() -> UnreadableDocumentError:
    return UnreadableDocumentError("the file holds macros", "an .odt without macros; save it as one")


def _is_text(package: Package) -> bool:
    """Files made without a media type are taken at the word of their content."""
    return "mimetype" not in package.names or package.read("mimetype").decode("ascii", "replace").strip() in TYPES


def _meta(root: Element | None) -> dict[str, str | None]:
    """What the file says about itself; names of its writers are left where they are."""
    found = root.iter() if root is not None else ()
    values = {str(one.tag).rpartition("}")[2]: (one.text or "").strip() for one in found}
    return {ours: values.get(theirs) for theirs, ours in PROPERTIES.items()}


def _watermark(found: list[Part]) -> str | None:
    marks = (part for part in found if isinstance(part, Paragraph) and part.noise == WATERMARK)
    return next((line.text for mark in marks for line in mark.lines if line.text), None)
