"""What a person judges counts at once, and the next run changes nothing about that."""

from datetime import date
from pathlib import Path

import polars as pl

from etl import journal
from etl.vocabulary import JudgementKind
from queries import status
from queries.filters import AsOf
from queries.store import Store
from tests.spec.asked_of_arkisilta import AT_SIXTH, tables
from tests.warehouse import publish

CLOSING = journal.Act(
    programme_id="arkisilta",
    by="Kirjaaja",
    role="sihteeri",
    kind=JudgementKind.IMPLEMENTATION,
    new="implemented",
    effective_on=date(2026, 8, 11),
    recommendation_id="T-R01",
    implemented_on=date(2026, 8, 11),
    reason="Korjaukset on tarkastettu.",
)


def state_of(store: Store, recommendation_id: str) -> tuple[str, str]:
    shown = store.ask(status.recommendations, AT_SIXTH)
    row = shown.row(by_predicate=pl.col("recommendation_id") == recommendation_id, named=True)
    return row["implementation"], row["implementation_basis"]


def test_a_judgement_counts_before_the_next_run(tmp_path: Path) -> None:
    publish(tmp_path, tables())
    store = Store(tmp_path)
    assert state_of(store, "T-R01") == ("in_progress", "claim")
    closing = journal.append(tmp_path / "journal.sqlite", CLOSING)
    assert state_of(store, "T-R01") == ("implemented", "judgement")
    assert store.ask(status.judgements, AT_SIXTH, recommendation_id="T-R01")["by_role"].to_list() == ["sihteeri"]
    journal.undo(
        tmp_path / "journal.sqlite", str(closing.judgement_id), "Kirjaaja", "sihteeri", None, date(2026, 8, 11)
    )
    assert state_of(store, "T-R01") == ("in_progress", "claim")


def test_what_is_judged_while_a_page_is_drawn_counts_in_all_of_its_answers_or_in_none(tmp_path: Path) -> None:
    publish(tmp_path, tables())
    store = Store(tmp_path)
    with store.reading() as reading:
        before = reading.ask(status.recommendations, AT_SIXTH)
        journal.append(tmp_path / "journal.sqlite", CLOSING)
        assert reading.ask(status.judgements, AT_SIXTH, recommendation_id="T-R01").is_empty()
        assert reading.ask(status.recommendations, AT_SIXTH).equals(before)
    assert not store.ask(status.judgements, AT_SIXTH, recommendation_id="T-R01").is_empty()


def test_a_judgement_of_another_programme_changes_nothing(tmp_path: Path) -> None:
    publish(tmp_path, tables())
    journal.append(tmp_path / "journal.sqlite", CLOSING)
    others = Store(tmp_path).ask(status.judgements, AsOf("auroraai", date(2026, 8, 11), None, drafts=True))
    assert others.is_empty()
