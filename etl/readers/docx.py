"""Word files (.docx): their visible words with the numbers that Word writes itself."""

from etl.document import Document
from etl.readers import office
from etl.readers.docx_body import WATERMARK, Body
from etl.readers.docx_parts import parts
from etl.readers.docx_xml import child, local
from etl.readers.flow import Part
from etl.readers.package import Element, Package
from etl.readers.paragraphs import Paragraph

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PROPERTIES = {"title": "title", "subject": "subject", "category": "category", "contentStatus": "status"}
"""What the file says about itself and may tell its state; names of its writers are left where they are."""


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of a Word file."""
    found = parts(Package(data, "a .docx file"))
    body = Body(found)
    content = child(found.document, "body")
    told = body.parts(content) if content is not None else []
    beside = [part for root in (*found.headers, *found.footers) for part in body.parts(root, office.RUNNING_HEADER)]
    body.left_out.add("comments", found.comments)
    return office.document(
        name,
        data,
        MEDIA_TYPE,
        beside=beside,
        body=told,
        properties={
            **_core(found.core),
            "watermark": _watermark([*beside, *told]),
            "left_out": str(body.left_out),
        },
    )


def _core(root: Element | None) -> dict[str, str | None]:
    values = {local(found): (found.text or "").strip() for found in root} if root is not None else {}
    return {ours: values.get(theirs) for theirs, ours in PROPERTIES.items()}


def _watermark(found: list[Part]) -> str | None:
    marks = (part for part in found if isinstance(part, Paragraph) and part.noise == WATERMARK)
    return next((mark.lines[0].text for mark in marks), None)
