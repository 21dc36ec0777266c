"""Themes that steering groups speak of, with the Swedish base forms that tell them."""

_THEMES = {
    "communications": """kommunikation* *kommunikation informera information* webbplats* kampanj* nyhetsbrev
        marknadsföring* *marknadsföring sociala* budskap*""",
    "funding": """*finansiering finansiering* *budget budget* *anslag kostnad* *kostnad *understöd *bidrag pengar medel
        euro krona *utgift besparing* ramförslag""",
    """business model""": "affärsmodell* intäkt* prissättning* ägarskap* ägare affärsverksamhet*",
    "legal": """lag *lag lagstiftning* *lagstiftning förordning* lagändring* dataskydd* statsstöd* juridisk*
        bestämmelse*
        tillstånd *tillstånd""",
    "procurement": """upphandling* *upphandling upphandla konkurrensutsättning* konkurrensutsätta anbud* leverantör*
        avtal*""",
    "accessibility": "tillgänglighet* *tillgänglighet tillgänglig lättläst*",
    "languages": "svenskspråkig* *språkig översättning* översätta språk* *språk tvåspråkig*",
    """technical development""": """teknisk* teknik* plattform* *plattform gränssnitt* *gränssnitt *system system*
        programvara* arkitektur* datasäkerhet* applikation* *app app integration* testning* *test version* *version""",
    "training": "utbildning* *utbildning utbilda kompetens* handbok* webbinarium* *workshop workshop*",
    "participation": "delaktighet* *panel panel* enkät* *enkät användare* medborgare* hörande* invånare*",
    "governance": """styrning* *styrning ledning* förvaltningsmodell* ansvarsfördelning* ansvar *ansvar styrgrupp*
        styrmodell*""",
    "pilots": "pilot* *pilot pilotera försök* *försök pröva",
    "scope": """fokus* fokusera avgränsa avgränsning* omfattning* utvidga utvidgning* tyngdpunkt* prioritera
        prioritering*""",
    "coordination": """samarbete* *samarbete samordning* samordna nätverk* *nätverk partnerskap* intressent*
        intressentgrupp*""",
    "impact": "effekt* *effekt genomslag* nytta *nytta värde indikator* mäta mätning* resultat mål",
    "schedule": "tidtabell* *tidtabell tidsplan* tidsfrist* försening* försena fördröja",
    "resources": "resurs* *resurs personal* rekrytering* rekrytera *brist",
}

THEMES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((name, tuple(words.split())) for name, words in _THEMES.items())
