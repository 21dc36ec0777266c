"""Warehouses of earlier publishings: a few are kept, and one command goes back to one of them."""

from datetime import date
from pathlib import Path

import pytest

from etl import kept
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.kept import KEPT, NotKeptError
from etl.run import run
from tests.process.data_folders import data_folder, set_spent, spent

DAY = date(2026, 8, 11)
AMOUNTS = ["100000,00", "200000,00", "300000,00", "400000,00", "500000,00"]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Five publishings, each with another amount."""
    made = data_folder(tmp_path)
    for amount in AMOUNTS:
        set_spent(made, amount)
        run(made, DAY)
    return made


def test_the_newest_few_are_kept(folder: DataFolder) -> None:
    assert spent(folder) == ["500000.00"]
    assert len(kept.kept_beside(folder.warehouse)) == KEPT


def test_going_back_puts_the_one_before_in_place_and_keeps_the_other(folder: DataFolder) -> None:
    assert main(["back", "--data", str(folder.root)]) == 0
    assert spent(folder) == ["400000.00"]
    assert main(["back", "--data", str(folder.root)]) == 0
    assert spent(folder) == ["300000.00"]
    newest = kept.kept_beside(folder.warehouse)[0].name
    assert main(["back", "--data", str(folder.root), "--to", newest]) == 0
    assert spent(folder) == ["500000.00"]


def test_the_next_run_publishes_anew(folder: DataFolder) -> None:
    main(["back", "--data", str(folder.root)])
    run(folder, DAY)
    assert spent(folder) == ["500000.00"]
    assert len(kept.kept_beside(folder.warehouse)) == KEPT


def test_what_is_not_kept_is_told_with_what_is(folder: DataFolder) -> None:
    with pytest.raises(NotKeptError, match=r"no kept warehouse to go back to; expected one of: seuranta\.kept-"):
        kept.go_back(folder.warehouse, "19990101")
    with pytest.raises(NotKeptError, match="several kept warehouses are called '20'"):
        kept.go_back(folder.warehouse, "20")


def test_the_list_names_them_with_their_times(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["back", "--data", str(folder.root), "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == KEPT
    assert all("written 20" in line for line in lines)
