"""Themes that steering groups speak of, with the Finnish base forms that tell them."""

_THEMES = {
    "communications": """viestintä viestintä* *viestintä viestinnäll* viestiä ydinviesti tiedottaa tiedotus*
    tiedottaminen markkinointi* verkkosivu* kampanja uutiskirje some sosiaalinen* hissipuhe* tiedotustilaisuus""",
    "funding": """*rahoitus rahoitus* *budjetti budjetti* budjetoida *määräraha *kehysesitys *kehysehdotus kustannus
    *kustannus kustannusarvio* kustannustieto* kustannustaso* *avustus avustus* raha* euro hinta* *meno talousarvio
    säästö""",
    """business model""": """liiketoiminta* ansaintamalli *liiketoiminta hinnoittelu* ansaintalogiikka omistajuus*
    omistaja""",
    "legal": """laki *laki lainsäädäntö* *lainsäädäntö säädös* *säädös asetus lakimuutos* lainmuutos* tietosuoja*
    kilpailuneutraliteetti valtiontuki* juridi* oikeudell* hallituksen-esitys sopimusoikeus taloudelli*
    lainvalmistelu* säännös *säännös lupa *lupa""",
    "procurement": "hankinta* *hankinta kilpailutus* kilpailuttaa kilpailuttaminen tarjous* toimittaja* sopimus*",
    "accessibility": "saavutettavuus* saavutettava *saavutettavuus selkokieli* esteettömyys*",
    "languages": "ruotsinkielinen *kielinen käännös* kääntää kieli* saamenkielinen kieliversio* kaksikielinen",
    """technical development""": """tekninen teknis* tekniikka alusta* *alusta *rajapinta rajapinta* *järjestelmä
    järjestelmä* ohjelmisto* arkkitehtuuri* tietoturva* sovellus* *sovellus verkkopalvelu* *chatbot* *botti
    integraatio* testaus* *testaus infrastruktuuri* versio *versio ydinkomponentti* tuotantoympäristö* ympäristö""",
    "training": "koulutus* *koulutus kouluttaa osaaminen* *valmennus opas *opas perehdytys* webinaari* *webinaari",
    "participation": """osallistaminen osallistaa osallisuus* *raati *kysely asiakasraati käyttäjä* kuuleminen
    kansalainen*""",
    "governance": """ohjaus* *ohjaus johtaminen* johtamis* hallintamalli* vastuunjako* vastuu *vastuu organisointi*
        omistajuus päätöksenteko* ohjausryhmä* ohjausmalli*""",
    "pilots": "pilotti* *pilotti pilotoida pilotointi* kokeilu* *kokeilu kokeilla käyttötapaus*",
    "scope": """fokusoida fokusoitua fokus* rajata rajaus* laajuus* laajentaa laajennus* laajentaminen kohdentaa
    painopiste* painottaa priorisoida priorisointi* pilkkoa eriyttäminen eriyttää kokonaisuus* ohjelmakokonaisuus*""",
    "coordination": """yhteistyö* *yhteistyö koordinaatio* koordinoida koordinointi* yhteensovittaa yhteensovittaminen
        verkosto* *verkosto kumppanuus* sidosryhmä* yhdyspinta* yhtymäpinta*""",
    "impact": """vaikuttavuus* *vaikuttavuus vaikutus *vaikutus hyöty* *hyöty arvo mittari* mittaaminen mitata
    tuloksellisuus* kustannus-hyöty* laskennallinen tavoite""",
    "schedule": "aikataulu* *aikataulu määräaika* viivästyä viivästys* myöhästyä",
    "resources": "resurssi* *resurssi henkilöstö* rekrytointi* rekrytoida henkilötyö* *pula",
}

THEMES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((name, tuple(words.split())) for name, words in _THEMES.items())
