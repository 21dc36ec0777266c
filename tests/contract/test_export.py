"""The open data: a package that another reader accepts, without drafts and names, the same bytes each time."""

import json
from pathlib import Path

import polars as pl
import pytest
from frictionless import validate

from etl.data_folder import DataFolder
from etl.schema import TABLES
from queries import export
from queries.errors import OutputError


@pytest.fixture(scope="module")
def exported(samples: DataFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("exported") / "open"
    export.write(samples, target)
    return target


def rows(target: Path, table: str) -> pl.DataFrame:
    return pl.read_parquet(target / f"{table}.parquet")


def test_frictionless_finds_nothing_wrong_with_the_package(exported: Path) -> None:
    report = validate(str(exported / "datapackage.json"))
    assert report.flatten(["rowNumber", "fieldName", "type", "message"]) == []


def test_every_table_but_those_of_names_goes_out_in_both_forms(exported: Path) -> None:
    names = {table.name for table in TABLES} - export.NAMING_TABLES
    assert {path.stem for path in exported.glob("*.csv")} == names
    assert {path.stem for path in exported.glob("*.parquet")} == names
    described = json.loads((exported / "datapackage.json").read_text(encoding="utf-8"))
    assert {resource["name"] for resource in described["resources"]} == names


def test_every_row_says_what_it_rests_on(exported: Path) -> None:
    empty = {path.stem: rows(exported, path.stem)["basis"].null_count() for path in exported.glob("*.parquet")}
    assert {name: count for name, count in empty.items() if count} == {}
    assert rows(exported, "statement")["approval_state"].null_count() == 0


def test_the_same_warehouse_gives_the_same_bytes(samples: DataFolder, exported: Path, tmp_path: Path) -> None:
    export.write(samples, tmp_path / "again")
    different = [
        path.name for path in exported.iterdir() if path.read_bytes() != (tmp_path / "again" / path.name).read_bytes()
    ]
    assert different == []


def test_what_draft_minutes_say_stays_in(samples: DataFolder, exported: Path, tmp_path: Path) -> None:
    draft = "arkisilta:ohjausryhma:2-2026"
    tables = (
        "meeting", "statement", "decision", "evidence", "promise", "budget_claim", "recommendation_state", "finding",
        "finding_link",
    )  # fmt: skip
    for table in tables:
        assert draft not in rows(exported, table)["meeting_id"].to_list(), table
    assert not any(rows(exported, "recommendation_state")["drafts"])
    told = "\n".join(path.read_text(encoding="utf-8") for path in exported.glob("*.csv"))
    assert "sidottuna 90 prosenttia" not in told
    export.write(samples, tmp_path / "drafts", drafts=True)
    assert draft in rows(tmp_path / "drafts", "meeting")["meeting_id"].to_list()


def test_names_of_people_go_out_only_when_asked_for(samples: DataFolder, exported: Path, tmp_path: Path) -> None:
    assert "chair" not in rows(exported, "meeting").columns
    assert "text" not in rows(exported, "attendance").columns
    export.write(samples, tmp_path / "people", people=True)
    assert (tmp_path / "people" / "person.csv").exists()
    assert "chair" in rows(tmp_path / "people", "meeting").columns


def test_a_folder_with_something_in_it_is_left_alone(samples: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("oma", encoding="utf-8")
    with pytest.raises(OutputError, match="the folder is not empty; expected a new or empty one"):
        export.write(samples, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["own.txt"]
