"""Themes that steering groups speak of, with the English base forms that tell them."""

_THEMES = {
    "communications": "communication* communicate website* campaign* newsletter* marketing publicity message* media",
    "funding": """funding fund funds budget* appropriation* cost* grant* money euro expenditure spending saving*
        financing""",
    "business model": "business revenue pricing ownership owner",
    "legal": "law* legal legislation act regulation* amendment* gdpr state-aid statute* licence license permit*",
    "procurement": "procurement* procure tender* supplier* contract*",
    "accessibility": "accessibility accessible plain-language",
    "languages": "language* translation* translate bilingual multilingual swedish-language",
    "technical development": """technical technology platform* interface* api apis system* software architecture
        security
        application* app integration testing infrastructure version* release* data-model""",
    "training": "training* train competence* skill* handbook* webinar* workshop* guide*",
    "participation": "participation participatory panel* survey* consultation* consult user* citizen* residents",
    "governance": "governance leadership management responsibility responsibilities steering mandate accountability",
    "pilots": "pilot* trial* experiment*",
    "scope": "scope focus* extend extension* expansion* prioritise prioritize priority priorities limit",
    "coordination": "cooperation co-operation coordination coordinate network* partnership* stakeholder* collaboration",
    "impact": "impact* effect* benefit* value indicator* measure measurement outcome* result objectives",
    "schedule": "schedule* timetable* deadline* delay* timeline*",
    "resources": "resource* staff personnel recruitment recruit shortage*",
}

THEMES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((name, tuple(words.split())) for name, words in _THEMES.items())
