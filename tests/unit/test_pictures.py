"""The picture of a page: words are marked where they stand, whatever hyphens and line breaks the page has."""

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from etl import pictures
from etl.data_folder import DataFolder
from etl.pictured import Letters, corners, drawn
from tests.pdf_minutes import rendered

WORDS = "Verkkokoulutuksen ensimmäinen jakso julkaistaan syyskuussa ja toinen marraskuussa kaikille kunnille."
OTHER = "Ohjausryhmä merkitsi tilannekatsauksen tiedoksi."
PDF = rendered([OTHER, WORDS, OTHER])


def marked_rows(data: bytes) -> list[int]:
    """Heights at which the picture has the colour of the marker's line."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    wide, high = image.size
    return [y for y in range(high) if any(image.getpixel((x, y)) == (176, 98, 15) for x in range(0, wide, 4))]


def test_words_are_marked_on_each_line_that_they_run_over() -> None:
    with PdfDocument(PDF) as document:
        page = document[0]
        boxes = corners(page, page.render(), WORDS, 0)
    assert len(boxes) == 2
    assert boxes[0][3] <= boxes[1][3]
    assert all(left < right and top < bottom for left, top, right, bottom in boxes)


def test_of_words_that_stand_twice_the_occurrence_that_is_meant_is_marked() -> None:
    first, second = (marked_rows(drawn(PDF, 1, OTHER, before)) for before in (0, 1))
    assert first
    assert second
    assert max(first) < min(second)


def test_words_that_the_page_does_not_hold_are_not_marked_anywhere() -> None:
    assert marked_rows(drawn(PDF, 1, "Tätä lausetta ei ole tällä sivulla lainkaan.", 0)) == []


@pytest.mark.parametrize(
    ("on_page", "words", "expected"),
    [
        ("Verkko-\nkoulutus alkaa", "Verkkokoulutus alkaa", ["Verkko-\nkoulutus alkaa"]),
        ("Sosiaali- ja terveysala", "sosiaali- ja", ["Sosiaali- ja"]),
        (
            "Vaihe 1 valmis    Muuta    Vaihe 2 kesken",
            "Vaihe 1 valmis Vaihe 2 kesken",
            ["Vaihe 1 valmis", "Vaihe 2 kesken"],
        ),
        ("aivan muuta", "ei täällä ollenkaan", []),
    ],
)  # fmt: skip
def test_spaces_hyphens_and_columns_do_not_hide_the_words(on_page: str, words: str, expected: list[str]) -> None:
    letters = Letters.of(on_page)
    found = letters.found(words, 0)
    assert [on_page[letters.places[one.start] : letters.places[one.stop - 1] + 1] for one in found] == expected


def archived(folder: Path, data: bytes) -> tuple[DataFolder, str]:
    sha256 = hashlib.sha256(data).hexdigest()
    (folder / "archive").mkdir()
    (folder / "archive" / sha256).write_bytes(data)
    return DataFolder(folder), sha256


def test_the_archived_file_is_drawn_in_a_process_of_its_own(tmp_path: Path) -> None:
    folder, sha256 = archived(tmp_path, PDF)
    image = Image.open(io.BytesIO(pictures.picture(folder, sha256, 1, WORDS, OTHER)))
    assert image.format == "PNG"
    assert image.height > image.width


@pytest.mark.parametrize("data", [b"%PDF-1.4 broken", b"", PDF[:200]], ids=["broken", "empty", "cut"])
def test_a_file_that_cannot_be_drawn_is_told_with_its_place(tmp_path: Path, data: bytes) -> None:
    folder, sha256 = archived(tmp_path, data)
    with pytest.raises(pictures.NoPictureError, match=rf"archive/{sha256[:12]}, page 1"):
        pictures.picture(folder, sha256, 1)


def test_a_page_that_the_file_does_not_have_is_told(tmp_path: Path) -> None:
    folder, sha256 = archived(tmp_path, PDF)
    with pytest.raises(pictures.NoPictureError, match="page 9"):
        pictures.picture(folder, sha256, 9)


def test_a_document_that_left_the_archive_has_no_picture(tmp_path: Path) -> None:
    folder, sha256 = archived(tmp_path, PDF)
    assert pictures.is_there(folder, sha256, "application/pdf")
    assert not pictures.is_there(folder, sha256, "text/plain")
    (folder.archive / sha256).unlink()
    assert not pictures.is_there(folder, sha256, "application/pdf")
    with pytest.raises(pictures.NoPictureError, match="not there"):
        pictures.picture(folder, sha256, 1)
