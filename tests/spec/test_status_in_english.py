"""How far an English clause says that something has come, how it is told, and by whom."""

import pytest

from etl.vocabulary import ItemKind
from tests.spec.read_sentence import read, rows

# Under an item that reports the programme's state.
REPORTED = """
sentence                                                     | kind       | status      | modality   | said_by
The security audit of the platform has been completed.       | progress   | done        | fact       | programme
A survey of municipalities was carried out in February.      | progress   | done        | fact       | programme
The new form was introduced in six municipalities.           | progress   | done        | fact       | programme
The impact assessment was finished in January.               | progress   | done        | fact       | programme
The pilot municipalities have been selected.                 | progress   | done        | fact       | programme
The office has published the first version of the handbook.  | progress   | done        | fact       | programme
All regions have appointed a contact person.                 | progress   | done        | fact       | programme
The supplier fixed the errors found in testing.              | progress   | done        | fact       | programme
The source code is now openly available.                     | progress   | done        | fact       | programme
The procurement is complete.                                 | progress   | done        | fact       | programme
The contract was signed on 12 January 2024.                  | progress   | done        | fact       | programme
The team held three workshops in the autumn.                 | progress   | done        | fact       | programme
More than a thousand officials attended the training.        | progress   | done        | fact       | programme
The login is currently being tested in two cities.           | progress   | in_progress | fact       | programme
Recruitment is under way.                                    | progress   | in_progress | fact       | programme
The programme office is preparing a proposal for governance. | progress   | in_progress | fact       | programme
Negotiations with the supplier are continuing.               | progress   | in_progress | fact       | programme
The agency is looking into outsourcing.                      | progress   | in_progress | fact       | programme
Work on the interfaces has started.                          | progress   | in_progress | fact       | programme
The tender documents are in preparation.                     | progress   | in_progress | fact       | programme
The trial has been running since September.                  | progress   | in_progress | fact       | programme
Translation quality checks are ongoing.                      | progress   | in_progress | fact       | programme
Development is progressing on schedule.                      | progress   | on_track    | fact       | programme
The project is on track.                                     | progress   | on_track    | fact       | programme
The roll-out has gone as planned.                            | progress   | on_track    | fact       | programme
Implementation is proceeding well.                           | progress   | on_track    | fact       | programme
The first release will be published in June.                 | plan       | planned     | plan       | programme
The procurement will start in May.                           | plan       | planned     | plan       | programme
Results will be presented at the next meeting.               | plan       | planned     | plan       | programme
The new model is to be adopted from the beginning of 2025.   | plan       | planned     | plan       | programme
The report is due on 30 April 2024.                          | plan       | planned     | plan       | programme
A workshop is planned for April.                             | plan       | planned     | plan       | programme
The office plans to extend the model next year.              | plan       | planned     | plan       | programme
The team is going to circulate a draft in week 20.           | plan       | planned     | plan       | programme
End-user training is scheduled for the autumn.               | plan       | planned     | plan       | programme
The next step is to draw up a cost estimate.                 | plan       | planned     | plan       | programme
The aim is to shorten processing times.                      | plan       | planned     | aim        | programme
The programme seeks to harmonise the concepts.               | plan       | planned     | aim        | programme
The agreement is expected to be signed in April.             | plan       | planned     | forecast   | programme
The system is likely to be ready in spring 2025.             | plan       | planned     | forecast   | programme
Extending the trial is being considered.                     | discussion | -           | considered | programme
The service could also suit schools.                         | discussion | -           | considered | programme
The interfaces have been delayed.                            | problem    | problem     | fact       | programme
Staff turnover has hampered the work.                        | problem    | problem     | fact       | programme
Three municipalities have not yet adopted the service.       | problem    | problem     | fact       | programme
The release has slipped to October.                          | problem    | problem     | fact       | programme
Serious defects were found in testing.                       | problem    | problem     | fact       | programme
Municipal resources are insufficient.                        | problem    | problem     | fact       | programme
The project is progressing more slowly than planned.         | problem    | problem     | fact       | programme
The platform still lacks an owner.                           | problem    | problem     | fact       | programme
The work is two months behind schedule.                      | problem    | problem     | fact       | programme
The roll-out has not started.                                | problem    | problem     | fact       | programme
No owner has been appointed for the system.                  | problem    | problem     | fact       | programme
There is a risk that expertise will be lost.                 | risk       | -           | forecast   | programme
The separate mobile app was abandoned.                       | progress   | dropped     | fact       | programme
The spring seminar was cancelled because few had registered. | progress   | dropped     | fact       | programme
The extension will not go ahead.                             | progress   | dropped     | forecast   | programme
The office has decided to drop the study.                    | progress   | dropped     | fact       | programme
The service is intended for newcomers.                       | background | -           | fact       | programme
The model is based on open source code.                      | background | -           | fact       | programme
In total 24 organisations take part.                         | background | -           | fact       | programme
Cooperation with the municipalities is important.            | background | -           | fact       | programme
Support is needed above all in small municipalities.         | background | -           | fact       | programme
The total budget of the project is EUR 3.2 million.          | budget     | -           | fact       | programme
A quarter of the pilot funds is uncommitted.                 | budget     | -           | fact       | programme
The grants will be paid to the municipalities in June.       | budget     | planned     | plan       | programme
"""

# Under an item that the group discusses.
DISCUSSED = """
sentence                                                           | kind       | status   | modality   | said_by
In the discussion the position of small municipalities was raised. | discussion | -        | fact       | group
Members asked whether the panel should be convened again.          | question   | -        | considered | group
The Board was of the view that work is progressing well.           | progress   | on_track | fact       | group
Municipalities should be consulted more often.                     | suggestion | -        | considered | group
It would be good to gather the lessons of the pilots.              | suggestion | -        | considered | group
How will maintenance be funded?                                    | question   | -        | considered | group
"""

# Under an item on an evaluation.
EVALUATED = """
sentence                                                      | kind           | status  | modality   | said_by
The interim evaluation found that the objectives are unclear. | finding        | problem | fact       | evaluator
The evaluator recommends that responsibilities be clarified.  | recommendation | -       | considered | evaluator
According to the evaluation cooperation has been successful.  | finding        | -       | fact       | evaluator
"""

# Written after the words above were settled, as a check on text never seen.
FURTHER = """
sentence                                                     | kind       | status      | modality   | said_by
All regions have joined the network.                         | progress   | done        | fact       | programme
The handbook was translated into Swedish over the winter.    | progress   | done        | fact       | programme
Training material has been compiled and distributed.         | progress   | done        | fact       | programme
The contract with the hosting provider was renewed.          | progress   | done        | fact       | programme
The database is now live.                                    | progress   | done        | fact       | programme
All critical defects have been resolved.                     | progress   | done        | fact       | programme
The team delivered the first prototype in December.          | progress   | done        | fact       | programme
The project team is working on a communications plan.        | progress   | in_progress | fact       | programme
The bill is out for consultation.                            | progress   | in_progress | fact       | programme
The supplier continues to build the test environment.        | progress   | in_progress | fact       | programme
The needs of municipalities are currently being mapped.      | progress   | in_progress | fact       | programme
Municipalities have begun to adopt the service.              | progress   | in_progress | fact       | programme
Work continues on the data model.                            | progress   | in_progress | fact       | programme
Delivery remains on schedule.                                | progress   | on_track    | fact       | programme
The pilots have run smoothly.                                | progress   | on_track    | fact       | programme
We intend to launch the portal in August.                    | plan       | planned     | plan       | programme
A new round of training will take place in September.        | plan       | planned     | plan       | programme
The office will report back to the next meeting.             | plan       | planned     | plan       | programme
The final report is to be submitted by 31 May.               | plan       | planned     | plan       | programme
All municipalities should be on board by 2025.               | suggestion | -           | considered | group
The goal is to reduce manual handling.                       | plan       | planned     | aim        | programme
It is estimated that the system will be ready by the autumn. | plan       | planned     | forecast   | programme
The possibility of merging the systems is being explored.    | discussion | -           | considered | programme
Onboarding the regions is taking longer than expected.       | problem    | problem     | fact       | programme
The timetable has proved too tight.                          | problem    | problem     | fact       | programme
Recruitment failed.                                          | problem    | problem     | fact       | programme
Funding does not cover an extension.                         | budget     | problem     | fact       | programme
Two municipalities have dropped out of the trial.            | problem    | problem     | fact       | programme
The decision on ownership is still outstanding.              | problem    | problem     | fact       | programme
Delivery is six weeks late.                                  | problem    | problem     | fact       | programme
Plans for a separate app have been shelved.                  | progress   | dropped     | fact       | programme
The exhibition will no longer be held.                       | progress   | dropped     | forecast   | programme
The network consists of thirty experts.                      | background | -           | fact       | programme
Feedback has been mostly positive.                           | background | -           | fact       | programme
It remains to be seen who owns the data.                     | question   | -           | considered | programme
"""


def _same(sentence: str, kind: ItemKind, expected: tuple[str, ...]) -> None:
    (claim, *_) = read(sentence, kind, "en")
    assert (claim.kind, claim.status or "-", claim.modality, claim.said_by) == expected


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(REPORTED))
def test_what_a_report_of_the_programme_claims(
    sentence: str, kind: str, status: str, modality: str, said_by: str
) -> None:
    _same(sentence, ItemKind.STATUS_REPORT, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(DISCUSSED))
def test_what_a_discussion_claims(sentence: str, kind: str, status: str, modality: str, said_by: str) -> None:
    _same(sentence, ItemKind.DISCUSSION, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(EVALUATED))
def test_what_a_report_of_an_evaluation_claims(
    sentence: str, kind: str, status: str, modality: str, said_by: str
) -> None:
    _same(sentence, ItemKind.EVALUATION, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(FURTHER))
def test_what_further_reports_claim(sentence: str, kind: str, status: str, modality: str, said_by: str) -> None:
    _same(sentence, ItemKind.STATUS_REPORT, (kind, status, modality, said_by))
