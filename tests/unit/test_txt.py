"""Text files: encodings, and what is refused with its reason."""

import pytest

from etl.errors import UnreadableDocumentError
from etl.limits import DOCUMENT_BYTES, LIMITS, TEXT_CHARACTERS, TEXT_LINES
from etl.readers import READERS, read_document

WORDS = "Pöytäkirja: äänestys"
KNOWN = " ".join(sorted(READERS))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_same_words_in_every_known_encoding(encoding: str) -> None:
    assert read_document("a.txt", WORDS.encode(encoding)).text == WORDS


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "the file is empty; expected minutes of a meeting"),
        ("a.txt", b" \n ", "the file holds only spaces; expected minutes of a meeting"),
        ("a.txt", b"\x7fELF\x00\x01", "the file holds the control character U+007F; expected text"),
        ("a.txt", b"\x89PNG\x00", "the file holds the control character U+0000; expected text"),
        ("a.txt", b"\x81\x8d", "byte 0 is in none of the known encodings; expected text in UTF-8 or Windows-1252"),
        ("a.xyz", b"a", f"no reader for the suffix '.xyz'; expected one of {KNOWN}"),
        ("minutes", b"a", f"the file has no suffix; expected one of {KNOWN}"),
        ("a.txt", b"a" * (DOCUMENT_BYTES.value + 1), "the file has 20000001 bytes; expected at most 20 000 000 bytes"),
        ("a.txt", b"a" * (TEXT_CHARACTERS.value + 1), f"expected {TEXT_CHARACTERS}"),
        ("a.txt", b"a\n" * TEXT_LINES.value, f"expected {TEXT_LINES}"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(name: str, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_document(name, data)
    assert str(refused.value).endswith(message)


def test_every_limit_has_a_reason() -> None:
    assert all(limit.reason.endswith(".") and limit.value > 0 for limit in LIMITS)
