"""Word and OpenDocument files that are broken, locked or up to something cost a run nothing but their own line."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from etl.__main__ import main
from etl.exit_codes import ExitCode
from etl.run import run
from tests.process.data_folders import MINUTES, data_folder, published, write_minutes
from tests.rendered import word
from tests.rendered.bad_files import BAD_FILES
from tests.rendered.minutes import as_docx, as_odt
from tests.rendered.zipped import zipped

DAY = date(2026, 8, 11)
PARAGRAPHS = [part.replace("\n", " ").strip() for part in MINUTES.split("\n\n")]


def test_a_run_takes_in_the_good_files_and_has_one_line_for_each_bad_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.docx", as_docx(PARAGRAPHS))
    for bad in BAD_FILES:
        write_minutes(folder, bad.name, bad.data())
    assert run(folder, DAY) == ExitCode.NEW_REJECTS
    told = {message.split(": ")[0].rpartition("/")[2]: message.split(": ", 1)[1] for message in caplog.messages}
    assert len(caplog.messages) == len(BAD_FILES)
    assert {bad.name for bad in BAD_FILES if told[bad.name].startswith(bad.message)} == {bad.name for bad in BAD_FILES}
    assert published(folder)["rejected_row"].height == len(BAD_FILES)
    assert published(folder)["meeting"].height == 1


def test_the_same_minutes_as_text_word_and_opendocument_are_one_meeting(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "a.txt")
    write_minutes(folder, "b.docx", as_docx(PARAGRAPHS))
    write_minutes(folder, "c.odt", as_odt(PARAGRAPHS))
    run(folder, DAY)
    frames = published(folder)
    assert frames["source_file"].height == 3
    standing = frames["meeting"].filter(frames["meeting"]["superseded_by"].is_null())
    assert standing.height == 1


def test_inspect_says_in_one_line_what_is_wrong_with_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bomb.docx"
    path.write_bytes(zipped(word.word_parts("<w:p/>") | {"a.bmp": b"\0" * 20_000_000}, zipfile.ZIP_DEFLATED))
    assert main(["inspect", str(path), "--json"]) == ExitCode.FAILED
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"{path}: the file unpacks to ")


def test_inspect_prints_word_minutes_like_any_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(as_docx(PARAGRAPHS))
    assert main(["inspect", str(path), "--json"]) == ExitCode.WELL
    printed = json.loads(capsys.readouterr().out)
    assert printed["source_file"]["media_type"].endswith("wordprocessingml.document")
    assert [item["number"] for item in printed["meetings"][0]["agenda_items"]] == ["1", "2", "3"]
