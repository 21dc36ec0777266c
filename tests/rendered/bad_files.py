"""Files that a reader of Word or OpenDocument must refuse, each with the beginning of what it must say."""

import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from tests.rendered import opendocument, word
from tests.rendered.zipped import zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
SIZES = {b"PK\x03\x04": (22, 26, 30), b"PK\x01\x02": (24, 28, 46)}
"""Where the unpacked size, the length of the name and the name stand in an entry and in its row of the directory."""


@dataclass(frozen=True)
class BadFile:
    name: str
    message: str
    data: Callable[[], bytes]


def with_entry_size(data: bytes, name: str, size: int) -> bytes:
    """The zip with another unpacked size told for one of its parts."""
    changed = bytearray(data)
    for sign, (size_at, length_at, name_at) in SIZES.items():
        at = data.find(sign)
        while at >= 0:
            (length,) = struct.unpack_from("<H", data, at + length_at)
            if data[at + name_at : at + name_at + length] == name.encode():
                struct.pack_into("<I", changed, at + size_at, size)
            at = data.find(sign, at + 4)
    return bytes(changed)


def _good() -> dict[str, str | bytes]:
    return word.word_parts(word.paragraph("Avattiin."))


def _with(name: str, content: str | bytes) -> bytes:
    return zipped(_good() | {name: content})


def _document(doctype: str, text: str) -> bytes:
    """A Word file whose document declares a type and uses what it declares."""
    body = str(_good()["word/document.xml"]).replace("Avattiin.", text)
    return _with("word/document.xml", f"<!DOCTYPE w:document {doctype}>{body}")


def _laughs() -> bytes:
    names = [f"a{number}" for number in range(10)]
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    return _document(f"[{entities}]", "&a9;")


def _quadratic() -> bytes:
    return _document(f'[<!ENTITY a "{"ha" * 50_000}">]', "&a;" * 20_000)


def _locked() -> bytes:
    """The flag that the first part is encrypted, in its entry and in the directory."""
    data = bytearray(word.word_file(word.paragraph("Avattiin.")))
    for sign, flags_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(sign) + flags_at] |= 1
    return bytes(data)


def _changed_byte() -> bytes:
    """A part whose checksum does not fit."""
    data = zipped(_good(), zipfile.ZIP_STORED)
    return data.replace(b"Avattiin.", b"Avattiip.")


def _twice() -> bytes:
    return word.word_file(word.paragraph("Avattiin."), extra={"word/document2xml": "<x/>"}).replace(
        b"word/document2xml", b"word/document.xml"
    )


def _odt(**parts: str) -> bytes:
    return opendocument.text_file(opendocument.paragraph("Avattiin."), **parts)


def _odt_with(name: str, content: str) -> bytes:
    return opendocument.text_file(opendocument.paragraph("Avattiin."), extra={name: content})


PASSWORD = "the file is locked with a password; expected a file without a password"
OLD = "the file is in the old format of Word; expected a .docx file; open it in a word processor and save it as one"
MACROS = "the file holds macros; expected"
BROKEN = "the file is broken"
SWELLS = "word/document.xml in the file swells or nests too deep"
DTD = "word/document.xml in the file declares a document type or entities"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

BAD_FILES = (
    BadFile("password.docx", PASSWORD, lambda: OLE + "EncryptedPackage".encode("utf-16-le")),
    BadFile("flag.docx", PASSWORD, _locked),
    BadFile("old.docx", OLD, lambda: OLE),
    BadFile("old.doc", OLD, lambda: OLE + b"WordDocument"),
    BadFile("macros.docm", "the file may hold macros", lambda: word.word_file(word.paragraph("Avaus"))),
    BadFile("macros.docx", MACROS, lambda: _with("word/vbaProject.bin", b"\0")),
    BadFile(
        "renamed-docm.docx",
        MACROS,
        lambda: word.word_file("", main_type="application/vnd.ms-word.document.macroEnabled.main+xml"),
    ),
    BadFile("half.docx", BROKEN, lambda: word.word_file(word.paragraph("Avattiin."))[:-200]),
    BadFile("checksum.docx", BROKEN, _changed_byte),
    BadFile("twice.docx", "the file holds two parts of the same name", _twice),
    BadFile("pdf.docx", "the file is a PDF; expected a .docx file", lambda: b"%PDF-1.7\n"),
    BadFile("page.docx", "the file is a page of HTML or XML; expected", lambda: b"\n<html>1. Avaus</html>"),
    BadFile("rtf.docx", "the file is an RTF text; expected a .docx file", lambda: b"{\\rtf1 Avaus}"),
    BadFile("text.docx", "the file is no zip file; expected a .docx file", lambda: b"1. Avaus"),
    BadFile("zip.docx", "the file has no [Content_Types].xml; expected a .docx file", lambda: zipped({"a.txt": "a"})),
    BadFile("odt.docx", "the file has no [Content_Types].xml; expected a .docx file", _odt),
    BadFile("xlsx.docx", "the file holds no Word document", lambda: word.word_file("", main_type=SPREADSHEET)),
    BadFile("packed.docx", "[Content_Types].xml in the file is packed", lambda: zipped(_good(), zipfile.ZIP_LZMA)),
    BadFile("bomb.docx", "the file unpacks to ", lambda: _with("word/media/a.bmp", b"\0" * 20_000_000)),
    BadFile("parts.docx", "the file holds 3004 parts", lambda: zipped(_good() | {f"{n}.x": "" for n in range(3000)})),
    BadFile("deep.docx", SWELLS, lambda: word.word_file("<w:r>" * 5000 + "</w:r>" * 5000)),
    BadFile("laughs.docx", SWELLS, _laughs),
    BadFile("quadratic.docx", SWELLS, _quadratic),
    BadFile("outside.docx", DTD, lambda: _document('[<!ENTITY a SYSTEM "file:///etc/passwd">]', "&a;")),
    BadFile("dtd.docx", DTD, lambda: _document('SYSTEM "http://127.0.0.1:9/a.dtd"', "Avattiin.")),
    BadFile("unsound.docx", "word/document.xml in the file is no sound XML", lambda: _with("word/document.xml", "<a")),
    BadFile("embeds.docx", "the file embeds another document", lambda: word.word_file('<w:altChunk w:id="r1"/>')),
    BadFile("empty.docx", "the file holds no text; expected minutes of a meeting", lambda: word.word_file("<w:p/>")),
    BadFile(
        "password.odt",
        PASSWORD,
        lambda: _odt(manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
    ),
    BadFile("whole-password.odt", PASSWORD, lambda: _odt_with("encrypted-package", "x")),
    BadFile("basic.odt", MACROS, lambda: _odt_with("Basic/Standard/Module1.xml", "<x/>")),
    BadFile("python.odt", MACROS, lambda: _odt_with("Scripts/python/a.py", "x")),
    BadFile("script.odt", MACROS, lambda: _odt(scripts="<office:script>x</office:script>")),
    BadFile("sheet.odt", "the file holds another kind of document", lambda: _odt_with("mimetype", "application/x")),
    BadFile("docx.odt", "the file has no content.xml", lambda: word.word_file(word.paragraph("Avattiin."))),
    BadFile(
        "laughs.odt",
        "content.xml in the file declares a document type or entities",
        lambda: _odt_with("content.xml", '<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'),
    ),
    BadFile("empty.odt", "the file holds no text; expected minutes of a meeting", lambda: opendocument.text_file("")),
)
