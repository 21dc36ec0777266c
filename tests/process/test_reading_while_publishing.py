"""Readers in threads meet no error while another process publishes file after file."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polars as pl

from queries import meetings, status
from queries.store import Store
from tests.tables import drawn
from tests.warehouse import publish

PUBLISH = """
import sys
from pathlib import Path
from tests.process.test_reading_while_publishing import tables_named
from tests.warehouse import publish
for number in range(1, 6):
    publish(Path(sys.argv[1]), tables_named(f"julkaisu {number}"))
"""


def tables_named(name: str) -> dict[str, pl.DataFrame]:
    return drawn(f"""
        programme | name
        arkisilta | {name}

        meeting | held_on  | title
        M1      | 4.2.2025 | {name}

        recommendation | made_on  | label
        R1             | 4.2.2025 | {name}
    """)


def names_read_until(stop: threading.Event, stores: list[Store]) -> set[str]:
    """What a reader that asks both stores again and again gets to see."""
    seen = set()
    while not stop.is_set():
        seen |= {_one_name(store) for store in stores}
    return seen


def _one_name(store: Store) -> str:
    """The name that three answers of one generation agree on."""
    with store.reading() as reading:
        as_of = reading.as_of("arkisilta")
        names = {
            reading.ask(meetings.programmes)["name"].item(),
            reading.ask(meetings.meetings, as_of)["title"].item(),
            reading.ask(status.responses, as_of)["label"].item(),
        }
    assert len(names) == 1, f"answers of one reading came from different files: {names}"
    return str(names.pop())


def test_no_reader_fails_while_another_process_publishes(tmp_path: Path) -> None:
    publish(tmp_path, tables_named("julkaisu 0"))
    stores = [Store(tmp_path), Store(tmp_path)]
    stop = threading.Event()
    with ThreadPoolExecutor(3) as threads:
        readers = [threads.submit(names_read_until, stop, stores) for _ in range(3)]
        try:
            publisher = subprocess.run(
                [sys.executable, "-c", PUBLISH, str(tmp_path)], capture_output=True, text=True, timeout=120, check=False
            )
        finally:
            stop.set()
    assert publisher.returncode == 0, publisher.stderr
    assert len(set().union(*(reader.result() for reader in readers))) > 1
    assert {_one_name(store) for store in stores} == {"julkaisu 5"}
