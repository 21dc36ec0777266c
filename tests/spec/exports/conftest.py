"""The invented programme, published and served, so that exports are asked for as a reader asks: by their address."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from werkzeug.test import TestResponse

from dashboard import app as dashboard_app
from tests.spec.asked_of_arkisilta import tables
from tests.spec.test_since_questions import COMING, MONEY, NUMBERED, PROMISES
from tests.warehouse import publish

Ask = Callable[..., TestResponse]

MEETINGS_TO_COME = f"""{COMING.rstrip()}
    C10            | M6      | 16.2.2027  | -         | -       | tiistai 16.2.
"""


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the warehouse of the drawn programme."""
    folder = tmp_path_factory.mktemp("arkisilta")
    drawn = tables(NUMBERED + PROMISES + MONEY + MEETINGS_TO_COME)
    minutes = pl.col("meeting_id").str.replace("M", "F")
    for name in ("statement", "decision", "coming_meeting", "promise", "budget_claim"):
        drawn[name] = drawn[name].with_columns(source_file_id=minutes)
    # A published row with a place must quote the words that stand there, and no text is drawn.
    nowhere = pl.lit(None, dtype=pl.Int64)
    drawn["meeting"] = drawn["meeting"].with_columns(start=nowhere, end=nowhere)
    publish(folder, drawn)
    return folder


@pytest.fixture(scope="session")
def ask(data: Path) -> Ask:
    """Get an address of the dashboard on this machine."""
    client = dashboard_app.build(data, settings={}).server.test_client()

    def get(path: str, *, host: str = "127.0.0.1", **headers: str) -> TestResponse:
        return client.get(path, base_url=f"http://{host}:8050", headers=headers)

    return get
