"""Where the documents lie (the folder named by SEURANTA_CORPUS), and one of them, read."""

import json
import os
from pathlib import Path

import pytest

from etl.inspect import to_json
from etl.minutes import read
from etl.minutes.reading import Meeting, Reading
from etl.readers import read_document
from tests.corpus.expected import Json

NAME = "auroraai-steering-group.fi"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder; a missing one fails every comparison with one clear line."""
    folder = Path(os.environ.get("SEURANTA_CORPUS", "../shared"))
    if not folder.is_dir():
        pytest.fail(f"no folder '{folder}'; expected SEURANTA_CORPUS to name the documents' folder", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def expected(corpus: Path) -> Json:
    notes: Json = json.loads((corpus / "minutes" / f"{NAME}.expected.json").read_text(encoding="utf-8"))
    return notes


@pytest.fixture(scope="session")
def reading(corpus: Path) -> Reading:
    path = corpus / "minutes" / f"{NAME}.txt"
    return read(read_document(path.name, path.read_bytes()))


@pytest.fixture(scope="session")
def inspected(reading: Reading) -> Json:
    printed: Json = json.loads(json.dumps(to_json(reading)))
    return printed


@pytest.fixture(scope="session")
def text(inspected: Json) -> str:
    whole: str = inspected["source_file"]["text"]
    return whole


@pytest.fixture(scope="session")
def meeting(inspected: Json) -> Json:
    (one,) = inspected["meetings"]
    row: Json = one
    return row


@pytest.fixture(scope="session")
def read_meeting(reading: Reading) -> Meeting:
    (one,) = reading.meetings
    return one
