"""What the repository ships, run once through the ETL for all tests that ask it something."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run

PROGRAMMES = Path(__file__).parents[2] / "data" / "programmes"


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A data folder with the sample programmes, published on 24.11.2026."""
    folder = DataFolder(tmp_path_factory.mktemp("samples"))
    shutil.copytree(PROGRAMMES, folder.programmes)
    assert run(folder, date(2026, 11, 24)) is ExitCode.WELL
    return folder
