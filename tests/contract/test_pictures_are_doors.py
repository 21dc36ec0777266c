"""A picture of a page is shown to whom the page is shown: as of the same meeting, with the same choice of drafts."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard import app
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run
from queries import meetings
from queries.store import Store
from tests.pdf_minutes import rendered

ROOT = Path(__file__).parents[2]
HERE = {"base_url": "http://127.0.0.1"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """The sample programme with its last checked minutes and its draft as PDF."""
    folder = DataFolder(tmp_path_factory.mktemp("pdf"))
    own = folder.programmes / "arkisilta"
    shutil.copytree(ROOT / "data" / "programmes" / "arkisilta", own)
    for name in ("poytakirja-1-2026", "poytakirja-2-2026"):
        path = own / "minutes" / f"{name}.txt"
        path.with_suffix(".pdf").write_bytes(rendered(path.read_text(encoding="utf-8").split("\n\n")))
        path.unlink()
    assert run(folder, date(2026, 11, 24)) is ExitCode.WELL
    return folder


@pytest.fixture(scope="module")
def client(folder: DataFolder) -> FlaskClient:
    return app.build(folder.root, settings={}).server.test_client()


def source(folder: DataFolder, number: str) -> str:
    store = Store(folder.root)
    rows = store.ask(meetings.meetings, store.as_of("arkisilta", None, drafts=True)).to_dicts()
    return next(str(row["source_file_id"]) for row in rows if row["number"] == number)


def test_the_page_of_counted_minutes_is_a_picture_that_is_asked_for_again_at_no_cost(
    folder: DataFolder, client: FlaskClient
) -> None:
    path = f"/picture/{source(folder, '1/2026')}/1.png?start=40&end=90"
    first = client.get(path, **HERE)
    assert (first.status_code, first.content_type, first.data[:4]) == (200, "image/png", b"\x89PNG")
    assert "private" in first.headers["Cache-Control"]
    again = client.get(path, **HERE, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_other_words_give_another_picture(folder: DataFolder, client: FlaskClient) -> None:
    path = f"/picture/{source(folder, '1/2026')}/1.png"
    assert client.get(path, **HERE).data != client.get(f"{path}?start=300&end=400", **HERE).data


def test_a_draft_has_pictures_only_with_drafts(folder: DataFolder, client: FlaskClient) -> None:
    path = f"/picture/{source(folder, '2/2026')}/1.png"
    assert client.get(path, **HERE).status_code == 404
    assert client.get(f"{path}?drafts=1", **HERE).status_code == 200


@pytest.mark.parametrize("asked", ["9.png", "1.png?as_of=1/2025", "1.png?programme=muu"])
def test_what_the_page_would_not_show_has_no_picture(folder: DataFolder, client: FlaskClient, asked: str) -> None:
    assert client.get(f"/picture/{source(folder, '1/2026')}/{asked}", **HERE).status_code == 404


def test_minutes_without_pages_and_unknown_files_have_no_picture(folder: DataFolder, client: FlaskClient) -> None:
    for name in (source(folder, "1/2025"), "arkisilta:0000000000000000"):
        assert client.get(f"/picture/{name}/1.png", **HERE).status_code == 404


def test_another_host_gets_no_picture(folder: DataFolder, client: FlaskClient) -> None:
    path = f"/picture/{source(folder, '1/2026')}/1.png"
    assert client.get(path, base_url="http://rebound.example.com").status_code == 421


def test_a_forgotten_document_has_no_picture(folder: DataFolder, tmp_path: Path) -> None:
    own = DataFolder(tmp_path / "own")
    shutil.copytree(folder.root, own.root)
    path = f"/picture/{source(own, '1/2026')}/1.png"
    asked = app.build(own.root, settings={}).server.test_client()
    assert asked.get(path, **HERE).status_code == 200
    assert main(["forget", "poytakirja-1-2026.pdf", "--reason", "koe", "--data", str(own.root)]) in (0, 3)
    assert asked.get(path, **HERE).status_code == 404
