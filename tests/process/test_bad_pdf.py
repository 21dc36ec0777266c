"""PDF files that are broken, swell or hang are told with their reason, by the real command, and the rest goes on."""

import subprocess
import sys
from pathlib import Path

import pytest

from etl.errors import UnreadableDocumentError
from etl.exit_codes import ExitCode
from etl.guarded import read_guarded
from etl.limits import READING_SECONDS
from tests.pdf_minutes import rendered
from tests.process.data_folders import MINUTES, data_folder, published, write_minutes
from tests.unit.test_pdf import GOOD, long_text, printed


def test_bad_files_are_told_and_the_rest_is_published(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.pdf", rendered(MINUTES.split("\n\n")))
    write_minutes(folder, "cut.pdf", GOOD[: len(GOOD) // 2])
    write_minutes(folder, "scan.pdf", printed("", ""))
    write_minutes(folder, "swelling.pdf", long_text())
    command = [sys.executable, "-m", "etl", "run", "--data", str(folder.root)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (ExitCode.NEW_REJECTS, "")
    assert [line.partition("minutes/")[2].partition(";")[0] for line in sorted(told.stderr.splitlines())] == [
        "cut.pdf: the file is broken",
        "scan.pdf: no text layer on 2 of 2 pages",
        "swelling.pdf: the text has more than 2000000 characters",
    ]
    tables = published(folder)
    assert tables["meeting"]["number"].to_list() == ["1/2025"]
    assert tables["decision"]["text"].to_list() == ["Merkittiin tiedoksi."]


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_guarded("hanging.pdf", long_text(), seconds=0.05)
    assert str(refused.value).endswith(f"expected {READING_SECONDS}")
