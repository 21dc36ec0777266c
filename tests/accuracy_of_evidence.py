"""How well the machine's links between words and recommendations agree with those that a careful reader marked.

`python -m tests.accuracy_of_evidence` reads the shipped programme in a folder of its own and prints the figures.
"""

import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from etl.__main__ import main as etl
from etl.errors import SeurantaError
from etl.exit_codes import ExitCode
from etl.follow_up.person_evidence import PERSON
from etl.vocabulary import EvidenceRelation
from etl.words import fold
from queries import status
from queries.store import Store
from tests.spec.arkisilta import MEETINGS, SPOKEN, Spoken

ROOT = Path(__file__).parents[1]
PROGRAMME = "arkisilta"
TOP = 5

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Links right among the first `TOP` of each recommendation, and marks found at any place.

    `wrong` are the words of links that nobody marked, `missed` those of marks that no link touches.
    """

    right: int
    shown: int
    found: int
    marked: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / self.shown if self.shown else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.marked if self.marked else 1.0


def measured(data: Path) -> Accuracy:
    """The accuracy of what a run in this folder published of Arkisilta, with its draft; judgements play no part."""
    store = Store(data)
    evidence = store.ask(status.evidence, store.as_of(PROGRAMME, MEETINGS["M6"].number, drafts=True))
    machine = evidence.filter(pl.col("score").is_not_null() & pl.col("reason").ne_missing(PERSON))
    return compared(machine.to_dicts(), SPOKEN)


def compared(links: Iterable[Row], marks: Iterable[Spoken]) -> Accuracy:
    """`links`: label, meeting_number, item_number, relation, lane, score, quote of each."""
    marked = list(marks)
    of_label: dict[object, list[Row]] = defaultdict(list)
    for link in links:
        of_label[link["label"]].append(link)
    shown = [link for own in of_label.values() for link in sorted(own, key=_by_score)[:TOP]]
    wrong = [link for link in shown if not any(_meets(mark, link) for mark in marked)]
    missed = [mark for mark in marked if not any(_meets(mark, link) for link in of_label[mark.recommendation])]
    return Accuracy(
        right=len(shown) - len(wrong),
        shown=len(shown),
        found=len(marked) - len(missed),
        marked=len(marked),
        wrong=tuple(f"{link['label']}, {link['meeting_number']}: {link['quote']}" for link in wrong),
        missed=tuple(f"{mark.recommendation}, {MEETINGS[mark.meeting].number}: {mark.quote}" for mark in missed),
    )


def _by_score(link: Row) -> tuple[float, str]:
    return -float(str(link["score"])), str(link["evidence_id"])


def _meets(mark: Spoken, link: Row) -> bool:
    """The same recommendation, meeting, item and lane, words one inside the other, and both earlier or neither."""
    place = (mark.recommendation, MEETINGS[mark.meeting].number, mark.item, mark.lane)
    if place != (link["label"], link["meeting_number"], link["item_number"], link["lane"]):
        return False
    if (mark.relation is EvidenceRelation.EARLIER) != (link["relation"] == EvidenceRelation.EARLIER):
        return False
    noted, read = fold(mark.quote).strip(" ."), fold(str(link["quote"])).strip(" .")
    return noted in read or read in noted


def run_shipped(folder: Path) -> Path:
    """Arkisilta as it is shipped, read by a run in the folder; what is returned is the data folder."""
    shutil.copytree(ROOT / "data" / "programmes" / PROGRAMME, folder / "programmes" / PROGRAMME)
    code = etl(["run", "--data", str(folder), "--today", MEETINGS["M6"].held_on.isoformat()])
    if code != ExitCode.WELL:
        raise SeurantaError(f"the run of {PROGRAMME} ended with {code}; expected {ExitCode.WELL}")
    return folder


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = measured(run_shipped(Path(folder)))
    lines = [
        "| evidence of Arkisilta | right | of | share |",
        "| --- | --- | --- | --- |",
        f"| precision at the top {TOP} | {found.right} | {found.shown} | {found.precision:.3f} |",
        f"| recall | {found.found} | {found.marked} | {found.recall:.3f} |",
        *(f"wrong: {words}" for words in found.wrong),
        *(f"missed: {words}" for words in found.missed),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
