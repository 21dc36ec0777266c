"""English words that tell what a clause does, and who says it."""

from etl.languages.claims import DiscourseWords
from etl.languages.word_lists import phrases
from etl.vocabulary import EvaluationKind

DISCOURSE = DiscourseWords(
    aims=phrases(
        "aim, aims, goal, goals, objective, objectives, ambition, purpose, vision, aspiration, target be, hope be"
    ),
    intentions=phrases("intention, intentions, plan be, plans be, idea be, intention be"),
    forecasts=phrases(
        "according to estimates, estimated, probably, presumably, in all likelihood, likely, expected to, is forecast"
    ),
    options=phrases(
        "option, options, possibility, alternative, under consideration, possible option, being considered"
    ),
    risks=phrases("risk, risks, danger, threat, at risk"),
    open_questions=phrases(
        """open question, open issue, remains open, remain open, unresolved, unanswered, not known, not clear whether,
        unclear whether, unclear how, unclear who, remains to be, remain to be, to be determined, left open, tbc, tbd"""
    ),
    good_to=phrases(
        """would be good, would be important, would be useful, would be helpful, would be desirable, would be advisable,
        would be beneficial, would be worth*, would be appropriate, would be sensible, would be preferable, would be
        worthwhile, would be reasonable, would be wise, would be necessary, would be better, would be * good, would be
        very *, is advisable, is desirable, is worth, be good to, be useful to, could be good, could be useful, might be
        good, might be useful, might be worth, might be helpful"""
    ),
    wondering=phrases("consider, ponder, explore, reflect"),
    refusals=phrases(
        "appropriate, necessary, justified, sensible, good, desirable, possible, needed, timely, suitable"
    ),
    recommendation_labels=phrases("recommendation"),
    studies=phrases(
        "study, survey, investigation, review, report, mapping, memorandum, assessment, analysis, questionnaire"
    ),
    evaluations=phrases("evaluation, evaluations, audit"),
    evaluator=phrases("evaluator, evaluators, auditor, auditors, reviewer, reviewers"),
    carriers=phrases(
        """programme manager, project manager, programme director, project director, programme lead, project lead,
        programme coordinator, project coordinator, project secretary, programme office, project office, project team,
        programme team, secretariat, delivery team, managing authority, contracting authority"""
    ),
    faults=phrases("weakness*, shortcoming*, deficienc*, challenge*, problem*"),
    merits=phrases("strength*, success*, merit*, achievement*"),
    according_to=(),
    in_the_view_of=phrases("view, opinion"),
    group=phrases(
        """board, committee, steering group, group, chair, member, members, chairman, chairperson, panel, council,
        vice-chair, attendees, participants, meeting, delegates, management group"""
    ),
    discussion=phrases(
        """in discussion, in the discussion, during discussion, during the discussion, =discussed, in the ensuing
            discussion"""
    ),
    money=phrases(
        """budget*, appropriation*, funding, funds, fund, financing, costs, grant, grants, subsid*, money, resources
        euro, expenditure, spending, saving*, eur, gbp, usd, euro, euros, allocation*, €, £"""
    ),
    actors=phrases(
        """ministry, ministries, agency, agencies, municipality, municipalities, city, cities, county, counties,
        region, regions, office, institute, association, university, centre, center, department, departments,
        government, administration, evaluator, group, section, supplier, secretariat, company, foundation, chair,
        secretary, partner, partners, project, authority, authorities, council, team, board, bureau, directorate,
        contractor, consortium"""
    ),
    targets=phrases(
        """sector, municipalities, municipality, cities, city, region, regions, users, user, citizens, citizen, young,
        youth, enterprises, companies, smes, organisations, organizations, residents, families, family, children,
        authorities, staff, population, employees, officials, students, clients, customers, immigrants, newcomers,
        women, farmers"""
    ),
    evaluation_kinds=(
        (EvaluationKind.INTERIM, ("interim", "mid-term", "midterm")),
        (EvaluationKind.FINAL, ("ex-post",)),
        (EvaluationKind.AUDIT, ("audit",)),
    ),
    according_before=phrases("according to, to"),
)
