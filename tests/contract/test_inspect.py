"""What `inspect` prints: other programs lean on its keys, and on stdout holding nothing else."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from etl.inspect import to_json
from etl.minutes import read
from etl.minutes.coverage import quotes
from etl.readers import READERS, read_document

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path for path in ROOT.glob("data/programmes/*/minutes/*") if path.suffix in READERS)

PLACE = {"page", "start", "end"}
KEYS = {
    "": {"source_file", "meetings"},
    "source_file": {"name", "sha256", "media_type", "language", "pages", "kind", "text", "coverage"},
    "coverage": {"characters", "classified", "withheld", "unclassified"},
    "unclassified": {"text", *PLACE},
    "meetings": {
        *("body", "number", "held_on", "held_on_earliest", "held_on_latest", "held_on_source", "opened_at"),
        *("closed_at", "chair", "place", "previous_minutes", "approval_state", "attendance", "agenda_items"),
        *("coming_meetings", "action_points", "recommendations", "budget_claims", "promises", "inferred_from"),
    },
    "attendance": {"person", "organisation", "role", "present", *PLACE},
    "agenda_items": {"number", "label", "title", "kind", "presenters", "decisions", "statements", *PLACE},
    "presenters": {"person", "organisation", *PLACE},
    "decisions": {"kind", "text", *PLACE},
    "statements": {"kind", "status", "modality", "said_by", "theme", "text", "dates", "figures", *PLACE},
    "dates": {"earliest", "latest", "precision", "role", "quote", *PLACE},
    "figures": {"value", "unit", "approximate", "quote", *PLACE},
    "coming_meetings": {"date", "start", "end", "inferred_from"},
    "action_points": {"number", "text", "responsible", "due", "state", *PLACE},
    "recommendations": {
        *("kind", "strength", "stance", "said_by", "theme", "addressee", "target_group", "item", "text"),
        *PLACE,
    },
    "budget_claims": {
        *("component", "measure", "share", "amount", "currency", "year", "approximate", "bound", "item", "text"),
        *PLACE,
    },
    "promises": {"actor", "due_earliest", "due_latest", "item", "text", *PLACE},
}
# Where the words stand elsewhere, an object names those too.
MAY_HAVE = {"dates": {"inferred_from"}}
OWN_SHAPE = {"inferred_from"}


def inspected(path: Path) -> Json:
    printed: Json = json.loads(json.dumps(to_json(read(read_document(path.name, path.read_bytes())))))
    return printed


def shapes(value: object, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Every object with the key under which it stands."""
    if isinstance(value, dict):
        yield name, set(value)
        for key, part in value.items():
            if key not in OWN_SHAPE:
                yield from shapes(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from shapes(part, name)


def test_there_are_sample_documents() -> None:
    assert len(SAMPLES) >= 7


@pytest.mark.parametrize("path", SAMPLES, ids=[path.name for path in SAMPLES])
def test_objects_have_exactly_the_keys_of_the_interface(path: Path) -> None:
    for name, keys in shapes(inspected(path)):
        assert keys - MAY_HAVE.get(name, set()) == KEYS[name], name


@pytest.mark.parametrize("path", SAMPLES, ids=[path.name for path in SAMPLES])
def test_every_span_of_a_sample_document_equals_its_quote(path: Path) -> None:
    reading = read(read_document(path.name, path.read_bytes()))
    found = list(quotes(reading.meetings))
    assert len(found) > 50
    assert [quote for quote in found if reading.document.text[quote.start : quote.end] != quote.text] == []


@pytest.mark.parametrize("path", SAMPLES, ids=[path.name for path in SAMPLES])
def test_nothing_of_a_sample_document_is_unclassified(path: Path) -> None:
    coverage = read(read_document(path.name, path.read_bytes())).coverage
    assert [quote.text for quote in coverage.unclassified] == []
    assert coverage.classified == coverage.characters


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "etl", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )


def test_stdout_holds_one_json_object_and_nothing_else() -> None:
    done = run("inspect", str(SAMPLES[0]), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["source_file"]["name"] == SAMPLES[0].name


def test_a_document_that_cannot_be_read_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x89PNG\x00")
    done = run("inspect", str(path), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{path}: the file holds the control character U+0000; expected text\n"


def test_a_missing_file_is_one_line_and_exit_code_1() -> None:
    done = run("inspect", "nowhere.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "nowhere.txt: No such file or directory; expected a document to read\n"


def test_a_wrong_call_is_exit_code_2() -> None:
    assert run("inspect").returncode == 2
    assert run("no-such-verb").returncode == 2
