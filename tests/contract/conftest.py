"""What the repository ships, run once through the ETL for all tests that ask it something."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run
from tests.once import made_once

PROGRAMMES = Path(__file__).parents[2] / "data" / "programmes"


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A data folder with the sample programmes, published on 24.11.2026."""
    return DataFolder(made_once(tmp_path_factory, "samples", _read))


def _read(path: Path) -> None:
    folder = DataFolder(path)
    shutil.copytree(PROGRAMMES, folder.programmes)
    assert run(folder, date(2026, 11, 24)) is ExitCode.WELL
