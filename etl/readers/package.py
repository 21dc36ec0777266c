"""Zip files that hold XML, as word processors write them: opened within limits, and nothing in them is trusted."""

import io
import posixpath
import zipfile
import zlib
from functools import cached_property
from typing import TypeAlias

from lxml import etree
from lxml.etree import _Element

from etl.errors import UnreadableDocumentError
from etl.limits import UNZIPPED_BYTES, XML_DEPTH, XML_PART_BYTES, ZIP_ENTRIES, ZIP_EXPANSION

ZIP_START = b"PK\x03\x04"
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names of streams in an OLE file stand there in UTF-16.
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
FLAG_ENCRYPTED = 0x1
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
NO_PASSWORD = "a file without a password"
OTHER_CONTENT = {b"%PDF": "a PDF", b"{\\rtf": "an RTF text", b"<": "a page of HTML or XML"}
_TOO_DEEP = etree.XPath(f"boolean({'/*' * (XML_DEPTH.value + 1)})")
_PARSER_OPTIONS = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}

Element: TypeAlias = _Element


class Package:
    """The parts of one such file by their names; `expected` is what the name of the file promises (a .docx file)."""

    def __init__(self, data: bytes, expected: str) -> None:
        _refuse_other_content(data, expected)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise _broken(error) from error
        self._expected = expected
        _check(self._zip.infolist(), len(data))

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """The bytes of a part that is there."""
        size = self._zip.getinfo(name).file_size
        if size > XML_PART_BYTES.value:
            raise UnreadableDocumentError(f"{name} in the file has {size} bytes", str(XML_PART_BYTES))
        try:
            return self._zip.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise _broken(error) from error

    def xml(self, name: str) -> Element | None:
        """The root element of a part, None where there is no such part."""
        if name not in self.names:
            return None
        return parse(self.read(name), name)

    def needed_xml(self, name: str) -> Element:
        root = self.xml(name)
        if root is None:
            raise UnreadableDocumentError(f"the file has no {name}", self._expected)
        return root


def parse(data: bytes, name: str) -> Element:
    """The root of an XML part; a DTD, with which entities and bombs come, is refused, and so is a tower of elements."""
    try:
        root: Element = etree.fromstring(data, etree.XMLParser(**_PARSER_OPTIONS))
    except etree.XMLSyntaxError as error:
        if error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise UnreadableDocumentError(
                f"{name} in the file swells or nests too deep", f"{XML_DEPTH}, and no entities"
            ) from error
        raise UnreadableDocumentError(
            f"{name} in the file is no sound XML ({error.msg})", "XML without faults"
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableDocumentError(f"{name} in the file declares a document type or entities", "XML without any")
    if _TOO_DEEP(root.getroottree()):
        raise UnreadableDocumentError(f"{name} in the file nests too deep", str(XML_DEPTH))
    return root


def joined(part: str, target: str) -> str:
    """The name of the part that `target` means, as a relationship of `part` gives it."""
    if target.startswith("/"):
        return posixpath.normpath(target[1:])
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def _refuse_other_content(data: bytes, expected: str) -> None:
    if data.startswith(OLE_START):
        if ENCRYPTED_STREAM in data:
            raise UnreadableDocumentError("the file is locked with a password", NO_PASSWORD)
        raise UnreadableDocumentError(
            "the file is in the old format of Word", "a .docx file; open it in a word processor and save it as one"
        )
    if data.startswith(ZIP_START):
        return
    start = data.lstrip()[:8]
    found = next((what for sign, what in OTHER_CONTENT.items() if start.startswith(sign)), "no zip file")
    raise UnreadableDocumentError(f"the file is {found}", expected)


def _check(entries: list[zipfile.ZipInfo], size: int) -> None:
    """What the directory of the zip tells; reading an entry never gives more than it tells there."""
    names = [entry.filename for entry in entries]
    if len(names) > ZIP_ENTRIES.value:
        raise UnreadableDocumentError(f"the file holds {len(names)} parts", str(ZIP_ENTRIES))
    if len(set(names)) < len(names):
        raise UnreadableDocumentError("the file holds two parts of the same name", "each part once")
    if any(entry.flag_bits & FLAG_ENCRYPTED for entry in entries):
        raise UnreadableDocumentError("the file is locked with a password", NO_PASSWORD)
    unknown = next((entry for entry in entries if entry.compress_type not in METHODS), None)
    if unknown is not None:
        raise UnreadableDocumentError(
            f"{unknown.filename} in the file is packed in an unknown way", "parts that are deflated"
        )
    unzipped = sum(entry.file_size for entry in entries)
    if unzipped > UNZIPPED_BYTES.value:
        raise UnreadableDocumentError(f"the file unpacks to {unzipped} bytes", str(UNZIPPED_BYTES))
    if unzipped > ZIP_EXPANSION.value * size:
        raise UnreadableDocumentError(f"the file unpacks to {unzipped // size} times its size", str(ZIP_EXPANSION))


def _broken(error: Exception) -> UnreadableDocumentError:
    return UnreadableDocumentError(f"the file is broken ({error})", "a whole file")
