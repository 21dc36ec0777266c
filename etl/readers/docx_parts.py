"""The parts of a Word file: which part is the document and which are its styles, lists, notes and page headers."""

import re
from dataclasses import dataclass

from etl.errors import UnreadableDocumentError
from etl.readers.docx_xml import attribute, children
from etl.readers.package import Element, Package, joined

CONTENT_TYPES = "[Content_Types].xml"
MACROS = re.compile(r"vbaProject|vbaData|macroEnabled", re.IGNORECASE)
DOCUMENT_TYPES = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")
WITHOUT_MACROS = "a .docx without macros; save it as one"


@dataclass(frozen=True, slots=True)
class Parts:
    """The roots of the parts that hold words or say how they look; None where the file has none."""

    document: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None
    headers: tuple[Element, ...]
    footers: tuple[Element, ...]
    core: Element | None
    comments: int


def parts(package: Package) -> Parts:
    """The parts of the file, found by their relations as Word finds them; refuses macros and other content."""
    types = package.needed_xml(CONTENT_TYPES)
    _refuse_macros(package, types)
    name = next(iter(_targets(package, "").get("officeDocument", [])), None)
    if name is None or name not in package.names or not _is_document(types, name):
        raise UnreadableDocumentError("the file holds no Word document", "a .docx file")
    targets = _targets(package, name)

    def first(kind: str) -> Element | None:
        return next((package.xml(target) for target in targets.get(kind, ())), None)

    def each(kind: str) -> tuple[Element, ...]:
        roots = (package.xml(target) for target in targets.get(kind, ()))
        return tuple(root for root in roots if root is not None)

    return Parts(
        document=package.needed_xml(name),
        styles=first("styles"),
        numbering=first("numbering"),
        footnotes=first("footnotes"),
        endnotes=first("endnotes"),
        headers=each("header"),
        footers=each("footer"),
        core=next((package.xml(target) for target in _targets(package, "").get("core-properties", ())), None),
        comments=sum(len(children(root, "comment")) for root in each("comments")),
    )


def _refuse_macros(package: Package, types: Element) -> None:
    declared = [str(found.get("ContentType")) for found in types]
    if any(MACROS.search(name) for name in (*package.names, *declared)):
        raise UnreadableDocumentError("the file holds macros", WITHOUT_MACROS)


def _is_document(types: Element, name: str) -> bool:
    declared = next((found.get("ContentType") for found in types if found.get("PartName") == f"/{name}"), None)
    return declared is not None and str(declared).endswith(DOCUMENT_TYPES)


def _targets(package: Package, part: str) -> dict[str, list[str]]:
    """The parts in the file that a part is related to, by the last word of their kind; nothing outside is looked at."""
    root = package.xml(joined(part, f"_rels/{part.rpartition('/')[2]}.rels"))
    found: dict[str, list[str]] = {}
    for relation in children(root, "Relationship"):
        if relation.get("TargetMode") == "External":
            continue
        kind = str(relation.get("Type")).rpartition("/")[2]
        found.setdefault(kind, []).append(joined(part, str(relation.get("Target"))))
    return found


def note_by_id(root: Element | None, kind: str) -> dict[str | None, Element]:
    """The notes of a part that a writer wrote; separators bear a type."""
    notes = children(root, kind)
    return {attribute(note, "id"): note for note in notes if attribute(note, "type") in (None, "normal")}
