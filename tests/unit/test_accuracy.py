"""The scorecard: what counts as right, what counts as missed, and that nothing is left out in silence."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.measured import measured
from tests.accuracy.notes import NotedItem, NotedMeeting
from tests.accuracy.page import page
from tests.accuracy.scores import Score, of_bags, of_value
from tests.accuracy.sentences import sentence_scores
from tests.accuracy.skeleton import skeleton

MINUTES = """Pöytäkirja 1/2025

Aika: ti 4.2.2025 klo 9–10

1. Kokouksen avaus

Puheenjohtaja avasi kokouksen klo 9.02.

2. Suunnitelma

Hyväksyttiin suunnitelma.

3. Muut asiat

Ei ollut.
"""
NOTES = [
    {
        "file": "a.txt",
        "number": "1/2025",
        "date": "2025-02-04",
        "opened": "09:02",
        "closed": None,
        "items": [
            {"no": "1", "title": "Kokouksen avaus", "decisions": 0},
            {"no": "2", "title": "Suunnitelma:", "decisions": 1, "decision_begins": "Hyväksyttiin suunnitelma"},
            {"no": "4", "title": "Muut asiat", "decisions": 1},
        ],
        "coming_meetings": ["2025-05-08"],
    },
    {"file": "b.rtf", "items": []},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "b.rtf").write_text("x", encoding="utf-8")
    (tmp_path / "expected.json").write_text(json.dumps(NOTES), encoding="utf-8")
    return tmp_path


def test_items_count_by_number_and_title_and_decisions_by_item(folder: Path) -> None:
    score = measured(folder).scored[0].skeleton
    assert score is not None
    assert score.items == Score(hits=2, found=3, expected=3)
    assert score.decided == Score(hits=1, found=1, expected=2)
    assert score.decisions == Score(hits=1, found=1, expected=2)
    assert score.openings == Score(1, 1, 1)


def test_times_and_days_are_right_or_wrong_and_a_missed_meeting_counts(folder: Path) -> None:
    score = measured(folder).scored[0].skeleton
    assert score is not None
    assert (score.opened, score.closed, score.held_on) == (Score(1, 1, 1), Score(0, 1, 1), Score(1, 1, 1))
    assert score.coming == Score(hits=0, found=0, expected=1)


@pytest.mark.parametrize(
    ("noted", "found", "same"),
    [
        ("Ohje: <https://ohjeet.example/…>", "Ohje: https://ohjeet.example/a/b", True),
        ("Ohje: <https://ohjeet.example/a>", "Ohje: https://ohjeet.example/b", False),
        ("[Ohje](https://ohjeet.example/a)", "Ohje", True),
        ("Lausunto … pykälistä", "Lausunto uuden asetuksen pykälistä", True),
        ("Lausunto … pykälistä", "Lausunto uuden asetuksen luvuista", False),
        ("Hinta (alv 0 %)", "Hinta (alv 0 %)", True),
    ],
)
def test_what_a_noted_title_leaves_out_may_be_anything(noted: str, found: str, same: bool) -> None:
    item = NotedItem(number=None, title=noted, decisions=0)
    notes = NotedMeeting(Path("a.txt"), None, None, None, None, (item,), ())
    meeting = {"agenda_items": [{"number": None, "title": found, "decisions": []}]}
    assert skeleton(notes, [meeting]).items.hits == int(same)


def test_a_document_without_a_reader_is_named_with_the_reason(folder: Path) -> None:
    found = measured(folder)
    assert found.scored[1].skeleton is None
    assert found.scored[1].document.refused == "no reader for the suffix '.rtf'"
    text = page(found, {"koe": Score(1, 2, 2)}, date(2025, 2, 4), "koe")
    assert "| not read: no reader for the suffix '.rtf' |" in text
    assert "in all that were read, 1 of 2" in text


def test_what_precision_recall_and_f1_are() -> None:
    score = of_bags(["a", "a", "b"], ["a", "c"])
    assert (score.precision, score.recall, score.f1) == (1 / 3, 1 / 2, 2 / 5)
    assert (Score().precision, Score().recall, Score().f1) == (None, None, None)
    assert of_value(None, None) == Score(1, 1, 1)


def test_the_command_writes_what_it_prints(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "accuracy.md"
    assert main([str(folder), "--page", str(kept)]) == 0
    assert kept.read_text(encoding="utf-8") == capsys.readouterr().out


def test_a_folder_without_notes_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path)])
    assert ended.value.code == 2
    assert "no expected.json" in capsys.readouterr().err


def test_the_third_marking_has_forty_sentences_of_each_language_and_reads_most_of_them() -> None:
    scores = {name: score for name, score in sentence_scores().items() if name.startswith("third marking")}
    assert len(scores) == 3
    for name, score in scores.items():
        assert score.expected == 40, name
        assert score.hits >= 0.85 * score.expected, name


def test_at_least_eighty_five_of_a_hundred_marked_sentences_have_their_status() -> None:
    whole = sum(sentence_scores().values(), Score())
    assert whole.expected >= 240
    assert whole.hits >= 0.85 * whole.expected
