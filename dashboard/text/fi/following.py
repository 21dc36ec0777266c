"""The texts of the ledger of promises, of where a recommendation was made, and of text that nobody has read."""

ENTRIES = {
    "page.promises": "Lupaukset",
    "promises.none_chosen": "Rajaukseen ei osu yhtään aikataululupausta.",
    "promises.due": "Aika: {time}",
    "promises.actor": "lupaaja: {actor}",
    "promises.moved_to": "{outcome}, uusi aika {time}",
    "promises.since": "Sen jälkeen",
    "promises.unreported": "Aika on kulunut, eikä myöhempi pöytäkirja kerro, mitä lupaukselle tapahtui.",
    "promises.upcoming": "Luvattu aika ei ole vielä tullut.",
    "filter.promise": "Tila",
    "filter.year": "Luvattu vuonna",
    "filter.actor": "Lupaaja",
    "made.findings": "Havainnosta suositukseen",
    "made.findings.none": "Rekisterissä tai pöytäkirjoissa ei ole havaintoja eikä johtopäätöksiä, joihin suositus "
    "perustuisi.",
    "made.findings.lead": "Pöytäkirjasta luettu: arvioinnin havainto samassa asiakohdassa, samasta asiasta. Yhteyttä "
    "ehdottaa kone.",
    "made.stage.finding": "Havainnot",
    "made.stage.conclusion": "Johtopäätökset",
    "made.stage.recommendation": "Suositus",
    "made.rests_on": "Perustuu: {labels}",
    "made.origins": "Suositus pöytäkirjan sanoin",
    "act.seen": "Käyty läpi, ei seurattavaa",
    "review.unclassified": "Teksti, jota ei osattu luokitella",
    "review.unclassified.question": "Onko tässä jotain, mitä pitäisi seurata? Kirjaa se rekisteriin; muuten merkitse "
    "käydyksi läpi.",
}
