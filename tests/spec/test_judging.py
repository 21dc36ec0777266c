"""What a person may judge, and what must be said with it."""

from datetime import date

import pytest

from etl.rules.judging import changes, faults
from etl.vocabulary import Implementation, JudgementKind, JudgingFault

TODAY = date(2026, 8, 11)

#   kind           | old          | new                  | carried out | quote | reason | what is wrong
CASES = """
    implementation | in_progress  | implemented          | 10.8.2026   | yes   | yes    | -
    implementation | in_progress  | implemented          | 11.8.2026   | yes   | yes    | -
    implementation | in_progress  | implemented          | 12.8.2026   | yes   | yes    | day_later
    implementation | in_progress  | implemented          | -           | yes   | yes    | day_missing
    implementation | in_progress  | implemented          | 10.8.2026   | no    | yes    | quote_missing
    implementation | in_progress  | implemented          | 10.8.2026   | yes   | no     | reason_missing
    implementation | implemented  | implemented          | 10.8.2026   | yes   | yes    | -
    implementation | implemented  | in_progress          | -           | no    | no     | -
    implementation | implemented  | no_longer_applicable | -           | no    | yes    | not_allowed
    implementation | in_progress  | not_implemented      | -           | no    | yes    | -
    implementation | in_progress  | not_implemented      | -           | no    | no     | reason_missing
    implementation | in_progress  | in_progress          | -           | no    | no     | -
    implementation | superseded   | in_progress          | -           | no    | no     | not_allowed
    implementation | in_progress  | -                    | -           | no    | no     | value_missing
    response       | none         | accepted             | -           | no    | no     | -
    response       | none         | partially_accepted   | -           | no    | no     | reason_missing
    response       | accepted     | rejected             | -           | no    | yes    | -
    due_date       | 2026-05-31   | 2026-12-31           | -           | no    | no     | reason_missing
    due_date       | -            | 2026-12-31           | -           | no    | yes    | -
    note           | -            | Kysytty toimistolta. | -           | no    | no     | -
    note           | -            | -                    | -           | no    | no     | value_missing
"""


def _cases() -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("kind", "old", "new", "carried_out", "quote", "reason", "wrong"), _cases())
def test_what_is_wrong_with_a_judgement(
    kind: str, old: str, new: str, carried_out: str, quote: str, reason: str, wrong: str
) -> None:
    found = faults(
        JudgementKind.of(kind),
        old=None if old == "-" else old,
        new=None if new == "-" else new,
        effective_on=TODAY,
        implemented_on=None if carried_out == "-" else date(2026, 8, int(carried_out.split(".")[0])),
        quote="Korjaukset on tehty." if quote == "yes" else None,
        reason="Tarkistettu." if reason == "yes" else None,
    )
    assert " ".join(found) == wrong.replace("-", "")


def test_all_that_is_wrong_is_said_at_once() -> None:
    kind, new = JudgementKind.IMPLEMENTATION, "implemented"
    assert faults(kind, old="not_started", new=new, effective_on=TODAY) == (
        JudgingFault.DAY_MISSING,
        JudgingFault.QUOTE_MISSING,
        JudgingFault.REASON_MISSING,
    )


def test_every_state_may_be_confirmed_and_a_closed_one_opened_before_it_is_closed_otherwise() -> None:
    for state in Implementation:
        assert state in changes(state)
    assert Implementation.NOT_IMPLEMENTED not in changes(Implementation.IMPLEMENTED)
    assert Implementation.IN_PROGRESS in changes(Implementation.IMPLEMENTED)
