"""What the words of the house mean, in a sentence or two: shown beside them, on a page, and in the docs."""

ENTRIES = {
    "glossary.title": "Sanasto",
    "glossary.lead": "Mitä palvelun sanat tarkoittavat.",
    "glossary.ask": "Mitä tarkoittaa: {term}?",
    "glossary.all": "Koko sanasto",
    "glossary_name.statement": "kirjaus",
    "glossary.statement": "Yksi pöytäkirjan lauseen ajatus. Lause, jossa on kaksi asiaa, antaa kaksi kirjausta. "
    "Jokainen luku ja tila nojaa kirjaukseen, päätökseen tai rekisterin riviin.",
    "glossary_name.claim": "ilmoitettu",
    "glossary.claim": "Joku kertoi kokouksessa, että näin on. Ilmoitus ei ole päätös eikä todennus, eikä se yksin "
    "sulje suositusta.",
    "glossary_name.decision": "päätetty",
    "glossary.decision": "Ohjausryhmän oma teko, kuten hyväksyttiin tai merkittiin tiedoksi. Ehdotus ei ole päätös.",
    "glossary_name.verification": "todennus",
    "glossary.verification": "Arvioijan oma havainto siitä, riittikö tehty: riittävä, osin riittävä, riittämätön tai "
    "ei voitu todentaa. Se tulee vain arvioijan päivätystä raportista. Tehty ja riittävä ovat kaksi eri asiaa.",
    "glossary_name.evidence": "näyttö",
    "glossary.evidence": "Kirjaus, päätös tai raportin sivu, joka koskee suositusta. Kone ehdottaa, ihminen "
    "vahvistaa tai hylkää.",
    "glossary_name.finding": "havainto",
    "glossary.finding": "Mitä arvioija näki: vahvuus, puute tai asiantila. Se on rekisterin rivi tai kohta "
    "pöytäkirjassa. Pöytäkirjaan kirjattu vahvuus ei vaadi korjausta, joten siitä ei seuraa suositusta.",
    "glossary_name.conclusion": "johtopäätös",
    "glossary.conclusion": "Mitä arvioija havainnoistaan päättelee. Suositus perustuu johtopäätökseen tai suoraan "
    "havaintoon, ja suosituksen sivu alkaa niistä.",
    "glossary_name.same": "toistettu suositus",
    "glossary.same": "Pöytäkirja toistaa suosituksen, joka on jo rekisterissä tai aiemmassa pöytäkirjassa. Kone "
    "ehdottaa, ihminen vahvistaa tai hylkää. Vahvistettu kohta on suosituksen maininta, hylätystä tulee oma "
    "suosituksensa. Ehdotettua ei lasketa kahdesti.",
    "glossary_name.silent": "ei esillä",
    "glossary.silent": "Suositus on avoinna, eikä siitä ole kirjausta viime kokouksissa. Luku kertoo, monessako. "
    "Koneen vain ehdottama maininta riittää siihen, että suositus on ollut esillä, mutta se sanotaan.",
    "glossary_name.contested": "kiistetty",
    "glossary.contested": "Suositus on suljettu, mutta myöhempi pöytäkirja tai rekisterin rivi kertoo muuta. "
    "Kumpaakaan ei muuteta itsestään: ihminen ratkaisee.",
    "glossary_name.claimed_done": "ilmoitettu tehdyksi",
    "glossary.claimed_done": "Pöytäkirjan mukaan tehty, mutta kukaan ei ole vahvistanut sitä. Kone ei koskaan sulje "
    "suositusta.",
    "glossary_name.overdue": "määräaika ylittynyt",
    "glossary.overdue": "Suositus on avoinna, ja sen nykyinen määräaika on mennyt tilanteen päivänä. Siirretty "
    "määräaika ei ole ylittynyt, mutta alkuperäinen näkyy aina.",
    "glossary_name.no_due_date": "ei määräaikaa",
    "glossary.no_due_date": "Suositukselle ei ole asetettu määräaikaa. Se ei ole ajallaan eikä myöhässä.",
    "glossary_name.response": "vastine",
    "glossary.response": "Johdon kanta suositukseen: hyväksytty, hyväksytty osittain, ei hyväksytty tai vastine "
    "puuttuu. Muun kuin hyväksytyn syy kysytään. Ei hyväksytty ei ole epäonnistuminen.",
    "glossary_name.promise": "aikataululupaus",
    "glossary.promise": "Suunnitelma, jolla on aika: tulossa, toteutui, ei raportoitu, siirtyi tai peruttu. Tavoite "
    "tai ajatus ei ole lupaus.",
    "glossary_name.unreported": "ei raportoitu",
    "glossary.unreported": "Luvattu aika on mennyt, eikä mikään myöhempi kirjaus kerro, mitä lupauksesta tuli. Se "
    "voi olla tehty.",
    "glossary_name.not_comparable": "ei verrattavissa",
    "glossary.not_comparable": "Pöytäkirjan lukua ei voi verrata kirjanpitoon, koska kirjanpidossa ei ole samaa "
    "osa-aluetta, aikaa tai lukua. Syy näkyy kirjauksen kohdalla.",
    "glossary_name.machine": "luettu koneellisesti",
    "glossary.machine": "Ohjelma on lukenut tiedon pöytäkirjasta, eikä ihminen ole vahvistanut sitä. Se näkyy "
    "vinoviivoitettuna, eikä sitä lasketa osuuksiin. Allekirjoitettu pöytäkirja on virallinen.",
    "glossary_name.draft": "luonnos",
    "glossary.draft": "Pöytäkirja, jota ei ole tarkastettu. Luonnos ei ole mukana missään luvussa, ellei sitä oteta "
    "mukaan kytkimestä, ja silloin se sanotaan.",
    "glossary_name.as_of": "tilanne",
    "glossary.as_of": "Mitä ryhmä saattoi tietää valitun kokouksen jälkeen. Myöhemmin tullut tieto ei muuta aiempaa "
    "tilannetta.",
}
