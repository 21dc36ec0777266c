"""A real server on the sample data, and readers with a browser each; every test ends with an empty console."""

import os
import selectors
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from tests.browser.reader import Reader
from tests.chromium import installed
from tests.once import made_once

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 60
WIDE: ViewportSize = {"width": 1440, "height": 900}
FINNISH = "fi-FI"

Scheme = Literal["light", "dark"]

OpenReader = Callable[..., Reader]


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """The dashboard's own process on a free port, from when it says its address."""
    command = [sys.executable, "-m", "dashboard", "--port", "0", "--data", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _told_address(process)
        finally:
            process.terminate()
            process.wait(timeout=SECONDS_TO_START)


def _told_address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        assert selector.select(timeout=SECONDS_TO_START), "the dashboard did not tell its address in time"
        line = process.stdout.readline()
    assert line.startswith("Seuranta: http://127.0.0.1:"), f"the dashboard said {line!r}"
    return line.removeprefix("Seuranta: ").strip()


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample data as the repository ships it, read by the ETL."""
    return made_once(tmp_path_factory, "sample-data", _read_samples)


def _read_samples(folder: Path) -> None:
    shutil.copytree(ROOT / "data" / "programmes", folder / "programmes")
    run = [sys.executable, "-m", "etl", "run", "--data", str(folder)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"the ETL ended with {done.returncode}: {done.stderr}"


@pytest.fixture(scope="session")
def address(data: Path) -> Iterator[str]:
    """Where the dashboard answers on the sample data."""
    with serving(data) as told:
        yield told


@pytest.fixture(scope="session")
def address_without_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a dashboard answers that has no warehouse yet."""
    with serving(tmp_path_factory.mktemp("nothing")) as told:
        yield told


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = os.environ.get("SEURANTA_CHROMIUM") or installed()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def first_desk(chromium: Browser) -> Iterator[Page]:
    """The browser of the first reader of each test: it has the scripts already, which take a second to load."""
    context = chromium.new_context(viewport=WIDE, locale=FINNISH)
    yield context.new_page()
    context.close()


@pytest.fixture
def open_reader(chromium: Browser, first_desk: Page, address: str) -> Iterator[OpenReader]:
    """Somebody with a browser of their own; `width`, `scheme`, `locale` and `at` (another server) can be chosen."""
    contexts: list[BrowserContext] = []
    readers: list[Reader] = []

    def open_one(
        *, width: int = WIDE["width"], scheme: Scheme = "light", locale: str = FINNISH, at: str = address
    ) -> Reader:
        size: ViewportSize = {"width": width, "height": WIDE["height"]}
        if not readers and locale == FINNISH:
            page = first_desk
            page.set_viewport_size(size)
            page.emulate_media(color_scheme=scheme)
        else:
            contexts.append(chromium.new_context(viewport=size, color_scheme=scheme, locale=locale))
            page = contexts[-1].new_page()
        readers.append(Reader(page, at))
        return readers[-1]

    yield open_one
    complaints = [complaint for one in readers for complaint in one.complaints]
    for reader in readers:
        if reader.page is first_desk:
            reader.leave()
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def reader(open_reader: OpenReader) -> Reader:
    """One reader at a desk."""
    return open_reader()
