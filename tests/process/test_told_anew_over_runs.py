"""What a person says of words that tell a recommendation anew outlives runs, new names and other readings of them."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from etl import journal
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.export import export
from etl.journal import Act
from etl.run import run
from etl.vocabulary import JudgementKind
from tests.process.data_folders import MINUTES, data_folder, published, write_minutes, write_register

DAY = date(2026, 8, 11)
SENTENCE = "Väliarvioinnissa suositeltiin asukasraadin perustamista."
TOLD = MINUTES.replace("Opas valmistui tammikuussa.", SENTENCE)
EVALUATIONS = """evaluation_id;title;kind;author;published_on;planned;source
V;Väliarviointi;interim;arvioija;15.1.2025;;raportti
"""
RECOMMENDATIONS = """recommendation_id;evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source
V-R01;V;Perusta asukasraati;;;;15.1.2025;;raportti
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A programme whose minutes tell the one recommendation of its register anew."""
    folder = data_folder(tmp_path)
    write_register(folder, "evaluations", EVALUATIONS)
    write_register(folder, "recommendations", RECOMMENDATIONS)
    write_minutes(folder, "poytakirja.txt", TOLD)
    assert run(folder, DAY) == ExitCode.WELL
    return folder


def told(folder: DataFolder) -> dict[str, object]:
    """The row that was read from the minutes that count."""
    tables = published(folder)
    counted = tables["meeting"].filter(pl.col("superseded_by").is_null())
    return tables["recommendation"].join(counted, on="meeting_id", how="semi").row(0, named=True)


def followed(folder: DataFolder) -> list[str]:
    """What the last run counts on its day."""
    states = published(folder)["recommendation_state"].filter(pl.col("meeting_id").is_null(), ~pl.col("drafts"))
    return states.sort("recommendation_id")["recommendation_id"].to_list()


def judge(folder: DataFolder, word: str) -> Act:
    row = told(folder)
    return journal.append(
        folder.journal,
        Act(
            "koe", "Nimi", "sihteeri", JudgementKind.SAME, word, date(2026, 3, 1), recommendation_id="koe:V-R01",
            statement_id=str(row["statement_id"]), quote=SENTENCE, quote_meeting_id=str(row["meeting_id"]),
            quote_item="2",
        ),
    )  # fmt: skip


def test_a_proposal_is_counted_once_until_somebody_refuses_it_and_again_once_that_is_undone(
    folder: DataFolder,
) -> None:
    assert (told(folder)["same_as"], told(folder)["same_as_state"]) == ("koe:V-R01", "suggested")
    assert followed(folder) == ["koe:V-R01"]

    refusal = judge(folder, "refused")
    assert run(folder, DAY) == ExitCode.WELL
    assert (told(folder)["same_as"], told(folder)["same_as_proposed"]) == (None, "koe:V-R01")
    assert followed(folder) == ["koe:V-R01", told(folder)["recommendation_id"]]

    journal.undo(folder.journal, str(refusal.judgement_id), "Nimi", "sihteeri", None, date(2026, 3, 2))
    assert run(folder, DAY) == ExitCode.WELL
    assert (told(folder)["same_as"], told(folder)["same_as_state"]) == ("koe:V-R01", "suggested")
    assert followed(folder) == ["koe:V-R01"]


@pytest.mark.parametrize(("word", "same_as", "count"), [("confirmed", "koe:V-R01", 1), ("refused", None, 2)])
def test_it_is_found_again_when_the_file_is_renamed_and_when_its_ids_are_others(
    folder: DataFolder, word: str, same_as: str | None, count: int
) -> None:
    judge(folder, word)
    path = folder.programmes / "koe" / "minutes" / "poytakirja.txt"
    path.rename(path.with_name("allekirjoitettu.txt"))
    assert run(folder, DAY) == ExitCode.WELL
    assert (told(folder)["same_as"], len(followed(folder))) == (same_as, count)

    before = told(folder)["statement_id"]
    write_minutes(folder, "allekirjoitettu.txt", TOLD.replace(SENTENCE, f"{SENTENCE[:-1]}, ja siitä keskusteltiin."))
    run(folder, DAY)
    judgement = published(folder)["judgement"].row(0, named=True)
    assert (judgement["target"], judgement["statement_id"]) == ("found_by_text", told(folder)["statement_id"])
    assert told(folder)["statement_id"] != before
    assert (told(folder)["same_as"], len(followed(folder))) == (same_as, count)


def test_it_is_listed_as_orphaned_when_its_words_tell_no_recommendation_any_more(folder: DataFolder) -> None:
    judge(folder, "refused")
    write_minutes(folder, "poytakirja.txt", TOLD.replace(SENTENCE, "Asukasraati on perustettu."))
    run(folder, DAY)
    assert published(folder)["judgement"].select("target", "quote").rows() == [("orphaned", SENTENCE)]
    assert followed(folder) == ["koe:V-R01"]


def test_it_leaves_as_a_register_row_and_comes_back_from_one(folder: DataFolder, tmp_path: Path) -> None:
    judge(folder, "refused")
    assert export(folder, "koe", tmp_path / "out", "csv") == ExitCode.WELL
    folder.journal.unlink()
    judgements = (tmp_path / "out" / "judgements.csv").read_text(encoding="utf-8")
    write_register(folder, "judgements", judgements)
    assert run(folder, DAY) == ExitCode.WELL
    assert followed(folder) == ["koe:V-R01", told(folder)["recommendation_id"]]
