"""Clauses of many kinds of minutes with the status that a careful reader gives them, marked before any rule saw them.

`-` where a clause claims no state of any work. The scorecard counts how many the reader gets right. FIRST_TRIES are the
counts before any rule was mended with a table; SECOND_MARKING was marked when that had been done with the others.
"""

MUNICIPAL_BOARD = """
clause | status
Kunnanhallitus on aiemmin hyväksynyt hankkeen rahoituksen. | done
Koulun peruskorjauksen urakkatarjoukset on pyydetty 15.2. mennessä. | done
Tarjouksia saatiin määräaikaan mennessä viisi kappaletta. | done
Kaavaehdotus on ollut nähtävillä 30 päivän ajan. | done
Kaavaluonnos asetetaan nähtäville huhtikuussa. | planned
Rakennustyöt alkavat elokuussa 2024. | planned
Valtuusto käsittelee talousarvion marraskuussa. | planned
Päiväkodin laajennus valmistui aikataulussa. | on_track
Vesijohtolinjan saneeraus on viivästynyt urakoitsijan konkurssin takia. | problem
Lausuntoja ei saatu kaikilta kylätoimikunnilta. | problem
Sisäilmatutkimukset ovat vielä kesken. | in_progress
Sivistyslautakunta valmistelee uutta palveluverkkosuunnitelmaa. | in_progress
Tontinluovutusehtoja ollaan uudistamassa. | in_progress
Aloite ei anna aihetta enempiin toimenpiteisiin. | -
Kunnalla on oikeus periä maksu palvelusta. | -
Hallintosäännön mukaan asian ratkaisee toimialajohtaja. | -
Kirjaston aukioloaikojen supistamisesta on luovuttu. | dropped
Uimahallihanketta ei jatketa. | dropped
Investointi siirretään vuodelle 2026. | problem
Talousarvio toteutui lähes suunnitellusti. | on_track
Veronkorotusta harkitaan ensi vuoden talousarvion yhteydessä. | -
Katuvalojen uusiminen on loppusuoralla. | in_progress
Liikuntahallin avajaisia vietetään syyskuun alussa. | planned
Sopimus hyvinvointialueen kanssa on allekirjoitettu. | done
Henkilöstöpula vaikeuttaa keittiöpalvelujen järjestämistä. | problem
Oikaisuvaatimus on jätetty määräajassa. | done
Kuntaliitosselvitystä varten on nimetty ohjausryhmä. | done
Palvelusetelin arvo on 45 euroa tunnilta. | -
Avustuspäätöstä odotetaan kesäkuun loppuun mennessä. | planned
Tienpitoa hoitaa jatkossa yksityinen urakoitsija. | planned
"""

PROJECT_STEERING = """
clause | status
Hankkeen väliraportti lähetettiin rahoittajalle tammikuun lopussa. | done
Projektikoordinaattori on irtisanoutunut. | problem
Uuden projektityöntekijän rekrytointi aloitetaan heti. | planned
Maksatushakemus jätetään maaliskuussa. | planned
Ensimmäinen maksatushakemus on hyväksytty. | done
Työpaketti 2 etenee aikataulussaan. | on_track
Työpaketissa 3 ollaan kuukausi jäljessä. | problem
Yrityshaastatteluja on tehty tähän mennessä 22. | done
Haastattelujen analysointi jatkuu kevään. | in_progress
Oppaan taitto on työn alla. | in_progress
Verkkosivut on avattu kolmella kielellä. | done
Kansainvälinen seminaari jouduttiin perumaan. | dropped
Opintomatka siirtyy syksylle. | problem
Hankkeelle haetaan jatkoaikaa puolella vuodella. | in_progress
Ostopalveluissa on syntynyt säästöä. | -
Matkakulut ovat ylittyneet. | problem
Palkkakustannukset ovat toteutuneet budjetoidusti. | on_track
Tavoitteena on saada mukaan kaksikymmentä yritystä. | planned
Osallistujia on saatu odotettua vähemmän. | problem
Pilotoinnit käynnistyvät, kun sopimukset on tehty. | planned
Loppuseminaari on tarkoitus järjestää lokakuussa. | planned
Hankkeen esite on painossa. | in_progress
Kumppanit ovat sitoutuneet hankkeeseen hyvin. | -
Indikaattorien seurantataulukko päivitetään ennen seuraavaa kokousta. | planned
Seurantatiedot on toimitettu rahoittajalle. | done
Laitehankintojen kilpailutus epäonnistui. | problem
Kokeilua voitaisiin laajentaa myös ammattikouluihin. | -
Hankesuunnitelmaan tehtiin pieniä tarkennuksia. | done
Tulosten levittäminen on vielä alkuvaiheessa. | in_progress
Rahoittaja ei ole vielä antanut muutospäätöstä. | problem
"""

MINISTRY = """
clause | status
Hallituksen esitys on annettu eduskunnalle. | done
Asetusluonnos on lausuntokierroksella. | in_progress
Lausuntoaika päättyy 31.5.2024. | planned
Lainvalmistelu on edennyt ripeästi. | on_track
Säädösvalmistelun aikataulu on erittäin tiukka. | problem
Strategian toimeenpanosuunnitelma valmistellaan vuoden loppuun mennessä. | planned
Toimeenpanosuunnitelma julkaistiin samalla. | done
Valtioneuvosto antanee periaatepäätöksen keväällä. | planned
Ministeriö on asettanut työryhmän. | done
Työryhmän toimikausi päättyy vuoden lopussa. | planned
Rahoituksesta päätetään kehysriihessä. | planned
Lisätalousarvioon ehdotetaan kahden miljoonan euron lisäystä. | -
Virastot raportoivat etenemisestä puolivuosittain. | -
Tilannekuvaa ylläpitää valtiovarainministeriö. | -
Tiekartta päivitettiin vastaamaan uutta hallitusohjelmaa. | done
Vaikutusarviointia täydennetään lausuntopalautteen perusteella. | in_progress
Uudistusta ei ehditä saattaa voimaan tällä hallituskaudella. | problem
Rekisterinpitäjyydestä käydään keskusteluja oikeusministeriön kanssa. | in_progress
Tietojärjestelmän käyttöönotto venyi kahdella kuukaudella. | problem
Suomi osallistuu komission asiantuntijaryhmän työhön. | in_progress
Kansallinen koordinaatiovastuu siirtyi virastolle vuodenvaihteessa. | done
Hankeikkuna on päivitetty. | done
Toimintaohjelman väliraportti on viimeistelyvaiheessa. | in_progress
Avustushaku avataan toukokuussa. | planned
Avustuksia myönnettiin kaikkiaan 34 hakijalle. | done
Lakiehdotuksesta luovuttiin saadun palautteen vuoksi. | dropped
Toimenpide 7 ei ole käynnistynyt. | problem
Toimenpiteistä valtaosa on käynnissä. | in_progress
Toimenpiteen 4 toteutus ei etene suunnitellusti. | problem
Kansliapäälliköt ovat linjanneet asiasta aiemmin. | -
"""

WORKING_GROUP = """
clause | status
Ohjeen kommentointi on menossa. | in_progress
Testiajot tehty, raportti jaettu ryhmälle. | done
Tiketti lisätty jonoon. | done
Käytiin läpi avoimet tiketit. | -
Sihteeri laittaa linkin ryhmän kanavalle. | planned
Versionvaihto sujui pääosin hyvin. | on_track
Asiaa ei ehditty käsitellä. | problem
Pääkäyttäjä selvittää, mistä virhe johtuu. | in_progress
Virhe on korjattu tuotantoon. | done
Korjaus tulee seuraavaan versioon. | planned
Raportti ei toimi uudessa selaimessa. | problem
Kenttä otetaan käyttöön kaikissa kirjastoissa. | in_progress
Toimittaja on luvannut korjauksen ensi viikoksi. | planned
Testaus on saatu hyvään vauhtiin. | on_track
Työryhmä on kokoontunut syksyn aikana neljä kertaa. | done
Ohjeluonnos lähetetään jäsenille kommentoitavaksi. | in_progress
Olemme pysyneet aikataulussa. | on_track
Olemme saaneet ensimmäisen version valmiiksi. | done
Otamme uuden mallin käyttöön ensi viikolla. | planned
Kyselyyn vastasi vain kolmasosa jäsenistä. | -
Vastausprosentti jäi alhaiseksi. | problem
Kielityöryhmä ei tue ehdotusta. | -
Onko tarvetta erilliselle koulutukselle? | -
Olisi hyvä, jos ohjeet olisivat myös ruotsiksi. | -
Tulisi sopia yhteisistä pelisäännöistä. | -
Aineisto pitäisi saada jakoon ennen kesälomia. | -
Sanasto on pyytänyt raporttia lainojen määristä. | -
Seuraava päivitys asennetaan maanantaina 8.4. | planned
Palvelimen levytila on loppumassa. | problem
Vanhasta järjestelmästä päästään eroon vuodenvaihteessa. | planned
Kommentteja voi lähettää sihteerille. | -
Kuvailuohje on nyt julkaistu intranetissä. | done
Asia on edelleen selvityksessä. | in_progress
Käyttöoikeudet poistetaan ensi kuun alussa. | planned
Muutosta ei vielä viedä tuotantoon. | problem
"""

SECOND_MARKING = """
clause | status
Ryhmäkodin toiminta käynnistyi maaliskuun alussa. | done
Hankinnasta on tehty valitus markkinaoikeuteen. | problem
Kaavan hyväksyminen siirtyy vuoden 2026 puolelle. | problem
Kuntalaiskysely avataan ensi viikolla. | planned
Kuntalaiskyselyyn saatiin 412 vastausta. | done
Rakennusvalvonnan sähköinen asiointi on otettu käyttöön. | done
Selvitystyötä jatketaan syksyllä. | planned
Selvitystyö on vielä kesken. | in_progress
Hankkeen ohjausryhmään kuuluu seitsemän jäsentä. | -
Kunta on mukana maakunnallisessa verkostossa. | -
Avustuksen toinen erä maksetaan marraskuussa. | planned
Tilinpäätös osoittaa 1,2 miljoonan euron ylijäämää. | -
Tietojärjestelmän toimittaja ei ole vastannut yhteydenottoihin. | problem
Kumppanuussopimusta hiotaan parhaillaan. | in_progress
Toteutus on edennyt odotettua nopeammin. | on_track
Koulutuksia on pidetty jo yhdeksällä paikkakunnalla. | done
Koulutuksista on saatu hyvää palautetta. | -
Ilmoittautuneita oli vain kaksi, joten tilaisuus peruttiin. | dropped
Ruotsinnos puuttuu edelleen. | problem
Käännökset valmistuvat tammikuun aikana. | planned
Viestintäsuunnitelma on päivitetty ja julkaistu. | done
Pilotin laajentamisesta ei ole vielä päätetty. | problem
Pilottia ei laajenneta. | dropped
Tarkoituksena on kerätä kokemuksia talven aikana. | planned
Olemme kehittäneet mittariston yhdessä sairaaloiden kanssa. | done
Aineiston keruu alkaa heti kesälomien jälkeen. | planned
Henkilörekisterin tietosuojaseloste laaditaan parhaillaan. | in_progress
Virkamatkat on korvattu etäkokouksilla. | done
Työryhmän mielestä aikataulua tulisi väljentää. | -
Mitä kustannuksia muutoksesta aiheutuu? | -
Valiokunta on antanut mietintönsä. | done
Lainsäädäntöhanke on pysähdyksissä. | problem
Asetus tulee voimaan 1.3.2024. | planned
Yhteentoimivuusarkkitehtuuria kuvataan yhdessä kuntien kanssa. | in_progress
Palaverit pidetään jatkossa joka toinen viikko. | planned
Sovellus kaatuu toistuvasti. | problem
Testipalvelin asennettu ja otettu käyttöön. | done
Lokitus lisätty, virheilmoitukset vielä tekemättä. | problem
Backlogia on siivottu. | done
Dokumentaation kirjoittaminen on jäänyt jälkeen aikataulusta. | problem
"""

TABLES = {
    "municipal board": MUNICIPAL_BOARD,
    "project steering group": PROJECT_STEERING,
    "ministry": MINISTRY,
    "working group": WORKING_GROUP,
    "second marking": SECOND_MARKING,
}

FIRST_TRIES = {
    "municipal board": 29,
    "project steering group": 22,
    "ministry": 24,
    "working group": 20,
    "second marking": 33,
}
