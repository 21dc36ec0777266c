"""Exports are doors like the pages: the same host, the same headers, and plain words where there is nothing."""

from pathlib import Path

import pytest

from dashboard import app as dashboard_app
from dashboard import exports
from dashboard.export import main, parser
from tests.spec.exports.conftest import Ask

PATHS = [export.path for export in exports.found().values()]


def test_the_exports_are_found_by_themselves() -> None:
    assert {name: export.path for name, export in exports.found().items()} == {
        "attachment": "/attachment.docx", "calendar": "/calendar.ics", "feed": "/changes.atom",
    }  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_a_request_by_another_name_is_refused(ask: Ask, path: str) -> None:
    assert ask(path, host="rebound.example.com").status_code == 421


@pytest.mark.parametrize("path", PATHS)
def test_behind_a_signing_in_proxy_the_proxy_keeps_the_door(data: Path, path: str) -> None:
    client = dashboard_app.build(data, settings={"SEURANTA_BEHIND_PROXY": "kirjautuminen"}).server.test_client()
    assert client.get(path, base_url="http://seuranta.example.fi").status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_what_has_not_changed_is_not_sent_again(ask: Ask, path: str) -> None:
    if path.endswith(".docx"):
        assert ask(path).headers["Cache-Control"] == "no-cache"
        return
    tag = ask(path).headers["ETag"]
    assert ask(path, **{"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("query", ["?programme=muu", "?as_of=9/2099"])
def test_an_unknown_programme_or_meeting_is_told_in_one_line(ask: Ask, path: str, query: str) -> None:
    answer = ask(path + query)
    assert answer.status_code == 404
    assert answer.text.startswith("Osoitteessa nimettyä ohjelmaa tai kokousta ei ole aineistossa: ")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", PATHS)
def test_without_a_warehouse_the_line_says_how_to_make_one(tmp_path: Path, path: str) -> None:
    client = dashboard_app.build(tmp_path, settings={}).server.test_client()
    answer = client.get(path, base_url="http://127.0.0.1:8050")
    assert answer.status_code == 503
    assert "python -m etl run" in answer.text


@pytest.mark.parametrize("name", exports.found())
def test_the_command_writes_what_the_address_answers(
    ask: Ask, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = tmp_path / "written"
    assert main([name, "--data", str(data), "--drafts", "--out", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}\n"
    if name != "attachment":
        assert path.read_bytes() == ask(f"{exports.found()[name].path}?drafts=1").data
    else:
        assert path.read_bytes().startswith(b"PK")


def test_every_option_of_the_command_is_explained() -> None:
    page = (Path(dashboard_app.__file__).parents[1] / "docs" / "operations.md").read_text(encoding="utf-8")
    section = page.partition("## Attachment, calendar and feed")[2].partition("\n## ")[0]
    options = [word.strip("[]") for word in parser().format_usage().split() if word.startswith("[--")]
    assert options
    assert [option for option in options if f"`{option}" not in section] == []


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["calendar", "--programme", "muu"], 2, "export: unknown programme 'muu'; expected one of: arkisilta\n"),
        (["calendar", "--out", "no/such/folder.ics"], 1, "export: no/such/folder.ics: No such file or directory; "
         "expected a file that can be written\n"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_one_line(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, told: str
) -> None:
    assert main([*arguments, "--data", str(data)]) == code
    assert capsys.readouterr().err == told
