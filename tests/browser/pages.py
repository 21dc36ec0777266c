"""The pages and states that the browser tests walk, and how much of the product of all ways to look at them."""

import os
from itertools import product

PAGES = {
    "overview": "/",
    "overview with drafts": "/?drafts=1",
    "overview of the real programme": "/?programme=auroraai",
    "overview in Swedish": "/?drafts=1&lang=sv",
    "overview in English": "/?drafts=1&lang=en",
    "budget in Swedish": "/budget?drafts=1&lang=sv",
    "the next meeting in English": "/next-meeting?drafts=1&lang=en",
    "recommendations": "/recommendations",
    "recommendations that a filter leaves": "/recommendations?drafts=1&open=1&due=overdue",
    "one recommendation": "/recommendations/arkisilta:V-R08?drafts=1",
    "budget": "/budget?drafts=1",
    "budget of one period and component": "/budget?drafts=1&period=2026&component=arkisilta:kuntapilotit",
    "budget of shares only": "/budget?programme=auroraai",
    "ledger": "/ledger?drafts=1",
    "promises": "/promises?drafts=1",
    "promises that a filter leaves": "/promises?drafts=1&promise=kept",
    "timeline": "/timeline?drafts=1",
    "timeline of half a year by owner": "/timeline?drafts=1&months=6&group=organisation",
    "timeline in words": "/timeline?drafts=1&show=list&group=theme_name",
    "what waits": "/review?drafts=1",
    "a judgement whose words are gone": "/review?drafts=1&item=orphaned:arkisilta:J01",
    "a form to judge with": "/recommendations/arkisilta:V-R05?drafts=1&judge=implementation",
    "what has changed": "/changes?drafts=1",
    "a point of comparison that is too late": "/changes?since=2/2026",
    "the next meeting": "/next-meeting?drafts=1",
    "the next meeting of the real programme": "/next-meeting?programme=auroraai",
    "saved questions": "/queries",
    "a saved question with parameters": "/queries?question=about_a_subject&drafts=1",
    "a saved question of many columns": "/queries?question=recommendations_now",
    "a value that does not fit": "/queries?question=promises_of_a_year&p_year=soon",
    "the box for SQL": "/queries?show=own&sql=SELECT+label%2C+text+FROM+recommendation_now",
    "SQL that is wrong": "/queries?show=own&sql=SELECT+nothing+FROM+meeting",
    "the plan of a statement": "/queries?show=own&plan=1&sql=SELECT+label+FROM+recommendation_now",
    "the data dictionary": "/dictionary",
    "runs and coverage": "/data?drafts=1",
    "runs and coverage of the real programme": "/data?programme=auroraai",
    "a search": "/search?q=viestint%C3%A4",
    "a search that a filter narrows": "/search?q=palvelu&kind=progress",
    "a search that finds nothing": "/search?q=avaruusasema",
    "how to search": "/search",
    "glossary": "/glossary",
    "the statement on accessibility": "/accessibility",
    "no such page": "/no-such-page",
    "no such programme": "/?programme=no-such-programme",
}

SCHEMES = ("light", "dark")
WIDTHS = (320, 375, 1024, 1440)
WHOLE_SETTING = "SEURANTA_WALK"
"""`all` walks every page in every scheme and width; else each page once wide and once narrow, light and dark."""

Look = tuple[str, str, int]


def looks() -> list[Look]:
    """Path, scheme and width of what is looked at."""
    if os.environ.get(WHOLE_SETTING) == "all":
        return list(product(PAGES.values(), SCHEMES, WIDTHS))
    found = []
    for place, path in enumerate(PAGES.values()):
        turned = place % 2
        found.append((path, SCHEMES[turned], WIDTHS[-1 - turned]))
        found.append((path, SCHEMES[1 - turned], WIDTHS[0]))
    return found
