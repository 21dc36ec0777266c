"""What must go goes: after `etl forget` no place of the data folder holds the document's words."""

import hashlib
import sqlite3
import zlib
from contextlib import closing
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from etl import journal
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.forget import UnknownDocumentError, forget
from etl.identity import Identity
from etl.journal import Act
from etl.run import run
from etl.vocabulary import JudgementKind
from tests.process.data_folders import MINUTES, data_folder, published, set_spent, write_minutes, write_register

DAY = date(2026, 8, 11)
WHO = Identity("Sanna Sihteeri", "sihteeri")
SENTENCE = "Opas valmistui tammikuussa."
OTHER = MINUTES.replace("1/2025", "2/2025").replace("4.2.2025", "8.5.2025").replace(SENTENCE, "Kysely alkoi.")
SHA256 = hashlib.sha256(MINUTES.encode()).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Two minutes, published twice, and a judgement that quotes the first of them."""
    made = data_folder(tmp_path)
    write_minutes(made, "eka.txt")
    write_minutes(made, "toka.txt", OTHER)
    run(made, DAY)
    set_spent(made, "1,00")
    run(made, DAY)
    journal.append(
        made.journal,
        Act(
            "koe",
            "Sanna Sihteeri",
            "sihteeri",
            JudgementKind.NOTE,
            "luettu",
            DAY,
            reason="tarkistettu",
            quote=SENTENCE,
            quote_meeting_id="koe:ohry:1/2025",
        ),
    )
    return made


def holding(folder: DataFolder, words: str) -> list[str]:
    """Files whose bytes hold the words, and tables that hold them, packed or not."""
    files = [path for path in folder.root.rglob("*") if path.is_file()]
    found = [folder.relative(path) for path in files if words.encode() in path.read_bytes()]
    for name, frame in published(folder).items():
        texts = frame.select(pl.col(pl.String)).unpivot()["value"].drop_nulls()
        found += [name] if texts.str.contains(words, literal=True).any() else []
    return found


def test_before_it_is_forgotten_its_words_stand_in_many_places(folder: DataFolder) -> None:
    places = set(holding(folder, SENTENCE))
    assert {"programmes/koe/minutes/eka.txt", f"archive/{SHA256}", "statement", "page"} <= places
    assert any(place.startswith("journal.sqlite") for place in places)


def test_afterwards_no_file_and_no_table_holds_its_words(folder: DataFolder) -> None:
    path = folder.programmes / "koe" / "minutes" / "eka.txt"
    assert forget(folder, str(path), "väärä versio", WHO, DAY) == ExitCode.WELL
    assert holding(folder, SENTENCE) == []
    assert holding(folder, "eka.txt") == []
    assert sorted(path.name for path in folder.warehouse.parent.iterdir()) == ["seuranta.duckdb"]
    tables = published(folder)
    assert tables["source_file"]["name"].to_list() == ["toka.txt"]
    assert "opas" not in tables["statement_lemma"]["lemma"].to_list()
    assert "kysely" in tables["statement_lemma"]["lemma"].to_list()


def kept_readings(folder: DataFolder) -> list[str]:
    """What the cache of readings holds, unpacked."""
    with closing(sqlite3.connect(folder.readings)) as connection:
        return [zlib.decompress(blob).decode() for (blob,) in connection.execute("SELECT gain FROM reading")]


def test_the_cache_of_readings_loses_it_too(folder: DataFolder) -> None:
    assert any(SENTENCE in one for one in kept_readings(folder))
    forget(folder, "eka.txt", "väärä versio", WHO, DAY)
    assert kept_readings(folder)
    assert not any(SENTENCE in one for one in kept_readings(folder))


def test_an_export_made_afterwards_does_not_hold_it(folder: DataFolder, tmp_path: Path) -> None:
    arguments = ["--data", str(folder.root), "--to", str(tmp_path / "out")]
    forget(folder, "eka.txt", "väärä versio", WHO, DAY)
    assert main(["export", *arguments]) == ExitCode.WELL
    written = [path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert written
    assert not any(SENTENCE.encode() in data for data in written)


def test_the_tombstone_holds_hash_and_reason_and_nothing_of_the_content(folder: DataFolder) -> None:
    forget(folder, "eka.txt", "väärä versio", WHO, DAY)
    act = journal.read(folder.journal)[-1]
    assert (act.kind, act.new, act.reason, act.role) == (JudgementKind.FORGET, SHA256, "väärä versio", "sihteeri")
    assert act.quote is None


def test_a_judgement_stays_without_the_words_that_it_quoted(folder: DataFolder) -> None:
    forget(folder, "eka.txt", "väärä versio", WHO, DAY)
    judged = next(act for act in journal.read(folder.journal) if act.kind is JudgementKind.NOTE)
    assert (judged.new, judged.reason, judged.quote) == ("luettu", "tarkistettu", None)


def test_later_runs_do_not_bring_it_back(folder: DataFolder, caplog: pytest.LogCaptureFixture) -> None:
    forget(folder, SHA256, "väärä versio", WHO, DAY)
    write_minutes(folder, "uudestaan.txt")
    assert run(folder, DAY) == ExitCode.NEW_REJECTS
    assert "uudestaan.txt: this document was forgotten; expected no file with these bytes" in caplog.text
    assert published(folder)["source_file"]["name"].to_list() == ["toka.txt"]


def test_what_a_cut_short_forgetting_left_the_next_run_takes_out(folder: DataFolder) -> None:
    tombstone = Act("koe", WHO.name, WHO.role, JudgementKind.FORGET, SHA256, DAY, reason="väärä versio")
    journal.append(folder.journal, tombstone)
    (folder.programmes / "koe" / "minutes" / "eka.txt").unlink()
    assert run(folder, DAY) == ExitCode.WELL
    assert holding(folder, SENTENCE) == []


def test_a_register_that_quotes_it_is_told_with_its_line(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = "judgement_id;kind;by_role;effective_on;recommendation_id;new;implemented_on;reason;"
    columns += "quote;quote_meeting;quote_item"
    row = f"J1;note;sihteeri;11.8.2026;;luettu;;ok;{SENTENCE};1/2025;2"
    write_register(folder, "judgements", f"{columns}\n{row}\n")
    run(folder, DAY)
    assert forget(folder, "eka.txt", "väärä versio", WHO, DAY) == ExitCode.NEW_REJECTS
    told = capsys.readouterr().err
    assert "judgements.csv:2: still quotes the forgotten document; expected its keeper to take the words out" in told


def test_a_document_that_nobody_has_is_told(folder: DataFolder) -> None:
    with pytest.raises(UnknownDocumentError, match=r"kolmas.txt: no such document; expected a path below"):
        forget(folder, "kolmas.txt", "väärä versio", WHO, DAY)


def test_a_reason_must_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["forget", "eka.txt"])
    assert ended.value.code == ExitCode.WRONG_CALL
    assert "--reason" in capsys.readouterr().err
