"""The group's acts in Swedish and English words: what is a decision, of which kind, and what is none."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.decisions import decisions
from etl.minutes.item_parts import item_parts
from etl.minutes.reading import Decision
from tests.spec.read_sentence import DAY, document_of, rows


def decided(code: str, *paragraphs: str) -> list[Decision]:
    document = document_of("\n\n".join(("Item", *paragraphs)))
    body = [block.span for block in document.blocks[1:]]
    return list(decisions(document, item_parts(document, body, DAY, LANGUAGES[code]), LANGUAGES[code]))


SWEDISH = """
sentence                                                  | kind
Protokollet från föregående möte godkändes.               | approved
Styrgruppen beslutade att försöket fortsätter.            | decided
Det beslutades att bordlägga ärendet.                     | postponed
Lägesrapporten antecknades för kännedom.                  | noted
Antecknades för kännedom.                                 | noted
Ärendet bordlades.                                        | postponed
Ärendet återremitterades för ny beredning.                | postponed
Planen godkändes med ändringar.                           | amended
Planen godkändes inte.                                    | rejected
Förslaget avslogs.                                        | rejected
Till ordförande valdes avdelningschefen.                  | elected
Styrgruppen godkände planen.                              | approved
Beslöts godkänna planen.                                  | approved
Styrelsen beslöt enhälligt välja en sekreterare.          | elected
Man enades om att ordna ett extra möte.                   | decided
Planen har ännu inte godkänts.                            | -
Vid föregående möte godkändes planen.                     | -
I maj beslutades om piloterna.                            | -
Ordföranden avslutade mötet kl. 14.47.                    | -
Mötet avslutades kl. 14.47.                               | -
Antecknas för kännedom.                                   | -
Planen ska godkännas i maj.                               | -
Konstaterades att planen godkändes i våras.               | -
"""

ENGLISH = """
sentence                                                  | kind
The minutes of the previous meeting were approved.        | approved
The Board agreed that the pilot should continue.          | decided
It was agreed to postpone the item to the next meeting.   | postponed
The Board noted the report.                               | noted
Noted.                                                    | noted
The Committee approved the plan with amendments.          | amended
The Board did not approve the budget.                     | rejected
The proposal was rejected.                                | rejected
The item was deferred.                                    | postponed
The Steering Group decided to appoint a working group.    | elected
It was resolved that the budget be increased.             | decided
Approved.                                                 | approved
Agreed.                                                   | decided
We agreed to publish the data.                            | decided
The Panel endorsed the strategy.                          | approved
The Board noted that resources are scarce.                | -
The plan has not been approved yet.                       | -
At the previous meeting the plan was approved.            | -
In May it was agreed to start the pilots.                 | -
The chair closed the meeting at 14:47.                    | -
The meeting was closed at 3 pm.                           | -
It was proposed to approve the plan.                      | -
The plan will be approved in May.                         | -
"""

TABLE = [("sv", *row) for row in rows(SWEDISH)] + [("en", *row) for row in rows(ENGLISH)]


@pytest.mark.parametrize(("code", "sentence", "kind"), TABLE)
def test_the_act_that_a_sentence_tells(code: str, sentence: str, kind: str) -> None:
    found = [(decision.kind.value, decision.quote.text) for decision in decided(code, sentence)]
    assert found == ([] if kind == "-" else [(kind, sentence)])


def test_under_its_label_a_proposal_that_is_carried_is_approved() -> None:
    (decision,) = decided("sv", "Att: Fastställa mötesordningen.", "Beslut: Yrkandet bifalles.")
    assert decision.kind == "approved"
    (decision,) = decided("en", "Proposal: Approve the plan.", "Decision: As proposed.")
    assert decision.kind == "approved"
    assert decision.proposal is not None
    assert decision.proposal.text == "Approve the plan."


def test_under_its_label_every_sentence_is_a_decision() -> None:
    (decision,) = decided("sv", "Beslut: Försöket fortsätter till våren.")
    assert (decision.kind, decision.quote.text) == ("decided", "Försöket fortsätter till våren.")
    (decision,) = decided("en", "AGREED: To continue the pilot until spring.")
    assert (decision.kind, decision.quote.text) == ("decided", "To continue the pilot until spring.")


def test_a_decision_may_refer_to_the_proposal_beside_it() -> None:
    (decision,) = decided("sv", "Beslutsförslag: Planen godkänns.", "Beslut: Enligt förslaget.")
    assert decision.kind == "approved"
    assert decision.proposal is not None
    assert decision.proposal.text == "Planen godkänns."
