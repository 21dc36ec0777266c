"""What every answer of the server carries, before any browser."""

from pathlib import Path

import dash
import pytest
from plotly.offline import get_plotlyjs_version

from dashboard import app as dashboard_app
from dashboard import pages
from dashboard.text import LANGUAGES

BUNDLE = Path(dashboard_app.__file__).parent / "assets" / "plotly-basic.min.js"


@pytest.fixture
def served(tmp_path: Path) -> dash.Dash:
    return dashboard_app.build(tmp_path)


def test_the_vendored_drawing_library_is_the_version_that_plotly_speaks_to() -> None:
    assert f"plotly.js (basic - minified) v{get_plotlyjs_version()}" in BUNDLE.read_text(encoding="utf-8")[:200]


@pytest.mark.parametrize(
    ("path", "accepted", "language", "noscript"),
    [
        ("/", None, "fi", "tarvitsee selaimen JavaScriptin"),
        ("/", "sv-FI,fi;q=0.8", "sv", "behöver webbläsarens JavaScript"),
        ("/budget?lang=en", "sv", "en", "needs JavaScript"),
        ("/?lang=xx", "en-GB", "en", "needs JavaScript"),
    ],
)
def test_the_first_answer_is_in_the_language_of_the_address_else_of_the_browser(
    served: dash.Dash, path: str, accepted: str | None, language: str, noscript: str
) -> None:
    asked = {"Accept-Language": accepted} if accepted else {}
    answer = served.server.test_client().get(path, base_url="http://127.0.0.1", headers=asked)
    assert f'<html lang="{language}">' in answer.text
    assert noscript in answer.text
    assert LANGUAGES[language]("loading") in answer.text
    assert "Accept-Language" in answer.headers["Vary"]


def test_the_layout_holds_no_words_because_readers_of_every_language_share_it(served: dash.Dash) -> None:
    layout = served.server.test_client().get("/_dash-layout", base_url="http://127.0.0.1").text
    words = [texts(key) for texts in LANGUAGES.values() for key in ("skip", "loading", "languages", "scheme")]
    assert [word for word in words if word in layout] == []


def test_the_page_runs_only_scripts_from_here(served: dash.Dash) -> None:
    answer = served.server.test_client().get("/", base_url="http://127.0.0.1")
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe-eval" not in policy
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert "unsafe-inline" not in scripts
    assert "'self'" in scripts


def test_answers_are_compressed(served: dash.Dash) -> None:
    asked = {"Accept-Encoding": "br"}
    answer = served.server.test_client().get("/_dash-layout", base_url="http://127.0.0.1", headers=asked)
    assert answer.headers.get("Content-Encoding") == "br"


def test_a_request_by_another_name_is_refused(served: dash.Dash) -> None:
    assert served.server.test_client().get("/", base_url="http://rebound.example.com").status_code == 421


def test_pages_are_found_by_themselves_and_stand_in_the_order_of_the_navigation() -> None:
    assert [page.path for page in pages.found() if page.order is not None] == [
        "/", "/recommendations", "/budget", "/promises", "/timeline", "/review", "/changes", "/next-meeting",
        "/queries", "/data",
    ]  # fmt: skip


def test_no_two_pages_answer_at_one_address() -> None:
    for path in ("/", "/recommendations", "/recommendations/arkisilta:V-R07", "/budget", "/timeline", "/source/x"):
        assert len([page for page in pages.found() if page.matches(path)]) == 1


def test_only_pages_that_take_an_id_answer_below_their_address() -> None:
    assert [page for page in pages.found() if page.matches("/timeline/x") or page.matches("/x")] == []


def test_behind_a_proxy_nobody_can_judge_because_nobody_is_known_by_name(tmp_path: Path) -> None:
    own = dashboard_app.build(tmp_path, settings={})
    shared = dashboard_app.build(tmp_path, settings={"SEURANTA_BEHIND_PROXY": "kirjautuminen"})
    assert len(shared.callback_map) == len(own.callback_map) - 2
