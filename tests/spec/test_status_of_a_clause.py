"""How far a clause says that something has come, how it is told, and by whom."""

import pytest

from etl.vocabulary import ItemKind
from tests.spec.read_sentence import read, rows

# Under an item that reports the programme's state.
REPORTED = """
sentence                                                            | kind       | status      | modality   | said_by
Palvelualustan tietoturva-auditointi on tehty.                      | progress   | done        | fact       | programme
Kunnille suunnattu kysely toteutettiin helmikuussa.                 | progress   | done        | fact       | programme
Uusi asiointikanava otettiin käyttöön kuudessa kunnassa.            | progress   | done        | fact       | programme
Tietosuojan vaikutustenarviointi valmistui tammikuussa.             | progress   | done        | fact       | programme
Pilottikunnat on valittu.                                           | progress   | done        | fact       | programme
Tietomallin ensimmäinen versio julkaistiin vuodenvaihteessa.        | progress   | done        | fact       | programme
Hyvinvointialueet ovat nimenneet yhteyshenkilönsä.                  | progress   | done        | fact       | programme
Työpajoihin osallistui yhteensä 140 asiantuntijaa.                  | progress   | done        | fact       | programme
Asiakasraati kokoontui ensimmäisen kerran 22.1.2024.                | progress   | done        | fact       | programme
Toimittaja on korjannut testauksessa löydetyt virheet.              | progress   | done        | fact       | programme
Lähdekoodi on nyt avoimesti saatavilla.                             | progress   | done        | fact       | programme
Siirtymä uuteen pilviympäristöön saatettiin päätökseen.             | progress   | done        | fact       | programme
Verkkokoulutuksen on suorittanut jo yli tuhat virkailijaa.          | progress   | done        | fact       | programme
Lausuntokierros on päättynyt.                                       | progress   | done        | fact       | programme
Vastuut kirjattiin yhteistyösopimukseen.                            | progress   | done        | fact       | programme
Testiympäristö pystytettiin keskuksen palvelimille.                 | progress   | done        | fact       | programme
Hankkeelle on haettu jatkoaikaa.                                    | progress   | done        | fact       | programme
Korjaukset on tehty lukuun ottamatta kahta näkymää.                 | progress   | done        | fact       | programme
Tunnistautumisratkaisua testataan parhaillaan kahdessa kaupungissa. | progress   | in_progress | fact       | programme
Rekrytointi on käynnissä.                                           | progress   | in_progress | fact       | programme
Ohjelmatoimisto valmistelee ehdotusta uudeksi hallintamalliksi.     | progress   | in_progress | fact       | programme
Kilpailutuksen asiakirjoja viimeistellään.                          | progress   | in_progress | fact       | programme
Tiedonsiirron pilotointi etenee kaikilla alueilla.                  | progress   | in_progress | fact       | programme
Neuvottelut toimittajan kanssa jatkuvat.                            | progress   | in_progress | fact       | programme
Virasto selvittää ulkoistamisen edellytyksiä.                       | progress   | in_progress | fact       | programme
Arkkitehtuurikuvausta työstetään yhdessä kaupunkien kanssa.         | progress   | in_progress | fact       | programme
Sopimusneuvottelut ovat loppusuoralla.                              | progress   | in_progress | fact       | programme
Projektiryhmä on laatimassa viestintäkalenteria.                    | progress   | in_progress | fact       | programme
Tietovarannon siivoaminen on aloitettu.                             | progress   | in_progress | fact       | programme
Työn alla on myös kielikäännösten laadunvarmistus.                  | progress   | in_progress | fact       | programme
Kokeilu on ollut käynnissä syyskuusta lähtien.                      | progress   | in_progress | fact       | programme
Asiantuntijaverkosto on perusteilla.                                | progress   | in_progress | fact       | programme
Kehitystyö etenee aikataulussa.                                     | progress   | on_track    | fact       | programme
Hanke on edennyt suunnitelman mukaisesti.                           | progress   | on_track    | fact       | programme
Käyttöönotot ovat sujuneet odotetusti.                              | progress   | on_track    | fact       | programme
Toimeenpano on hyvässä vauhdissa.                                   | progress   | on_track    | fact       | programme
Testaukset sujuivat ongelmitta.                                     | progress   | on_track    | fact       | programme
Integraatiotyö on pysynyt aikataulussa.                             | progress   | on_track    | fact       | programme
Alueelliset hankkeet ovat edenneet hyvin.                           | progress   | on_track    | fact       | programme
Ensimmäinen julkaisu tehdään kesäkuussa.                            | plan       | planned     | plan       | programme
Kilpailutus käynnistetään toukokuussa.                              | plan       | planned     | plan       | programme
Tulokset esitellään seuraavassa kokouksessa.                        | plan       | planned     | plan       | programme
Uusi ohjausmalli otetaan käyttöön vuoden 2025 alusta.               | plan       | planned     | plan       | programme
Hallituksen esitys annetaan eduskunnalle syysistuntokaudella.       | plan       | planned     | plan       | programme
Raportti valmistuu 30.4.2024.                                       | plan       | planned     | plan       | programme
Työpaja on suunniteltu pidettäväksi huhtikuussa.                    | plan       | planned     | plan       | programme
Ylläpito siirtyy virastolle vuoden 2025 alussa.                     | plan       | planned     | plan       | programme
Ohjelmatoimisto toimittaa ehdotuksen kuntiin viikolla 20.           | plan       | planned     | plan       | programme
Asiaan palataan kesäkuun kokouksessa.                               | plan       | planned     | plan       | programme
Mallia on tarkoitus laajentaa ensi vuonna.                          | plan       | planned     | plan       | programme
Seuraavaksi laaditaan kustannusarvio.                               | plan       | planned     | plan       | programme
Jatkossa ohjausryhmälle raportoidaan neljännesvuosittain.           | plan       | planned     | plan       | programme
Loppukäyttäjien koulutus on tulossa syksyllä.                       | plan       | planned     | plan       | programme
Ensimmäisiä tuloksia saadaan kesällä.                               | plan       | planned     | plan       | programme
Kyselyn tulokset puretaan työpajassa maaliskuun lopussa.            | plan       | planned     | plan       | programme
Päätös tehdään hallituksen kehysriihessä huhtikuussa.               | plan       | planned     | plan       | programme
Aineistot tallennetaan arkistoon kokeilun päätyttyä.                | plan       | planned     | plan       | programme
Keskustelua jatketaan työryhmässä.                                  | plan       | planned     | plan       | programme
Pyrimme yhdenmukaistamaan käsitteet.                                | plan       | planned     | aim        | programme
Ohjelmassa pyritään lyhentämään käsittelyaikoja.                    | plan       | planned     | aim        | programme
Tarkoituksena on keventää kuntien raportointitaakkaa.               | plan       | planned     | aim        | programme
Tähtäimessä on käyttöönotto ennen vaaleja.                          | plan       | planned     | aim        | programme
Toiveena on saada mukaan myös yliopistot.                           | plan       | planned     | aim        | programme
Lainsäädännön odotetaan tulevan voimaan vuonna 2025.                | plan       | planned     | forecast   | programme
Arvion mukaan järjestelmä valmistuu vuoden 2025 keväällä.           | plan       | planned     | forecast   | programme
Sopimus saataneen allekirjoitettua huhtikuussa.                     | plan       | planned     | forecast   | programme
Valmistelu jatkunee uuden hallituksen aikana.                       | plan       | planned     | forecast   | programme
Kokeilun laajentamista harkitaan.                                   | discussion | -           | considered | programme
Mahdollista yhteishankintaa puntaroidaan.                           | discussion | -           | considered | programme
Palvelu voisi soveltua myös oppilaitoksille.                        | discussion | -           | considered | programme
Kyselyn uusimista mietitään.                                        | discussion | -           | considered | programme
Rajapintojen toteutus on viivästynyt.                               | problem    | problem     | fact       | programme
Henkilöstön vaihtuvuus on vaikeuttanut työtä.                       | problem    | problem     | fact       | programme
Kolme kuntaa ei ole vielä ottanut palvelua käyttöön.                | problem    | problem     | fact       | programme
Julkaisu siirtyy kesäkuusta lokakuuhun.                             | problem    | problem     | fact       | programme
Testauksessa havaittiin vakavia suorituskykyongelmia.               | problem    | problem     | fact       | programme
Asiakirjahallinnan osaaminen on puutteellista.                      | problem    | problem     | fact       | programme
Työ on keskeytynyt resurssipulan vuoksi.                            | problem    | problem     | fact       | programme
Aikataulu on osoittautunut liian kireäksi.                          | problem    | problem     | fact       | programme
Kuntien resurssit eivät riitä käyttöönottoihin.                     | problem    | problem     | fact       | programme
Hanke etenee suunniteltua hitaammin.                                | problem    | problem     | fact       | programme
Aikataulusta on jääty jälkeen kaksi kuukautta.                      | problem    | problem     | fact       | programme
Käyttöönottoa ei ole aloitettu.                                     | problem    | problem     | fact       | programme
Osa kunnista on jättäytynyt pois kokeilusta.                        | problem    | problem     | fact       | programme
Alkuperäisestä aikataulusta on jouduttu tinkimään.                  | problem    | problem     | fact       | programme
Järjestelmän omistajaa ei ole nimetty.                              | problem    | problem     | fact       | programme
Tavoitteeseen ei tulla pääsemään tämän vuoden aikana.               | problem    | problem     | forecast   | programme
Aikataulu tulee venymään.                                           | problem    | problem     | forecast   | programme
Vaarana on, että osaaminen katoaa ohjelman päättyessä.              | risk       | -           | forecast   | programme
Riskinä on toimittajan konkurssi.                                   | risk       | -           | forecast   | programme
Erillisestä mobiilisovelluksesta luovuttiin.                        | progress   | dropped     | fact       | programme
Kevään seminaari peruttiin vähäisen ilmoittautumisen vuoksi.        | progress   | dropped     | fact       | programme
Vanhan portaalin kehittämisestä luovutaan.                          | progress   | dropped     | plan       | programme
Laajennusta ei enää toteuteta.                                      | progress   | dropped     | plan       | programme
Hanke lakkautettiin hallituksen päätöksellä.                        | progress   | dropped     | fact       | programme
Selvityksen teettämisestä on päätetty luopua.                       | progress   | dropped     | fact       | programme
Ruotsinkielinen koulutus peruuntui.                                 | progress   | dropped     | fact       | programme
Osahanke päätettiin jättää toteuttamatta.                           | progress   | dropped     | fact       | programme
Malli ei ole enää ajankohtainen.                                    | progress   | dropped     | fact       | programme
Aiemmin sovittua kokousta ei pidetä.                                | progress   | dropped     | plan       | programme
Palvelu on tarkoitettu maahan muuttaville.                          | background | -           | fact       | programme
Toimintamalli perustuu avoimeen lähdekoodiin.                       | background | -           | fact       | programme
Mukana on yhteensä 24 organisaatiota.                               | background | -           | fact       | programme
Ohjausryhmään kuuluu edustajia neljästä ministeriöstä.              | background | -           | fact       | programme
Yhteistyö kuntien kanssa on tärkeää.                                | background | -           | fact       | programme
Palaute on ollut pääosin myönteistä.                                | background | -           | fact       | programme
Jatkotyö edellyttää uutta toimeksiantoa.                            | background | -           | fact       | programme
Tukea tarvitaan erityisesti pienissä kunnissa.                      | background | -           | fact       | programme
Hankkeen kokonaisbudjetti on 3,2 miljoonaa euroa.                   | budget     | -           | fact       | programme
Lisärahoitusta on haettu EU:n elpymisvälineestä.                    | budget     | done        | fact       | programme
Pilottien rahoista neljännes on sitomatta.                          | budget     | -           | fact       | programme
Jatkorahoituksesta neuvotellaan ministeriön kanssa.                 | budget     | in_progress | fact       | programme
Kustannusten arvioidaan ylittyvän noin kymmenellä prosentilla.      | budget     | problem     | forecast   | programme
Valtionavustukset maksetaan kunnille kesäkuussa.                    | budget     | planned     | plan       | programme
Avoinna on, millä aikataululla säädökset valmistuvat.               | question   | -           | considered | programme
"""

# Under an item that the group discusses.
DISCUSSED = """
sentence                                                       | kind       | status | modality   | said_by
Keskustelussa nostettiin esiin pienten kuntien asema.          | discussion | -      | fact       | group
Pohdittiin, pitäisikö raati koota uudelleen.                   | question   | -      | considered | group
Ohjausryhmä piti etenemistä hyvänä.                            | discussion | -      | fact       | group
Ohjausryhmän mielestä kuntien ääntä olisi hyvä kuulla enemmän. | suggestion | -      | considered | group
Päätöksenteon jako jäi vielä avoimeksi.                        | question   | -      | considered | group
Ohjelman siirtämistä toiseen virastoon ei kannatettu.          | suggestion | -      | considered | group
Puheenjohtaja korosti yhteisen tilannekuvan merkitystä.        | discussion | -      | fact       | group
Keskusteltiin kuntien osallistamisesta.                        | discussion | -      | fact       | group
Ehdotettiin, että seuranta viedään osaksi tulosohjausta.       | suggestion | -      | considered | group
"""

# Under an item that treats an evaluation; the second sentence of each, after one that names it.
EVALUATED = """
sentence                                                     | kind           | status  | modality   | said_by
Väliarvioinnissa todettiin, että ohjaus on ollut hajanaista. | finding        | problem | fact       | evaluator
Arvioinnin mukaan viestintä on ollut onnistunutta.           | finding        | -       | fact       | evaluator
Suositus 2: Vahvistetaan kuntien osaamista.                  | recommendation | -       | considered | evaluator
Raportissa suositeltiin mittariston uudistamista.            | recommendation | -       | considered | evaluator
Seuranta nähtiin riittämättömänä.                            | finding        | problem | fact       | evaluator
"""

# Under the same item, told by whoever presents it.
ABOUT_AN_EVALUATION = """
sentence                                            | kind     | status | modality | said_by
Arviointi toteutettiin kevään aikana haastatteluin. | progress | done   | fact     | unknown
"""
OPENING = "Väliarvioinnissa todettiin, että aineisto oli laaja. "
"""Names the evaluation, so that the sentence after it is the evaluator's."""


def claimed(sentence: str, kind: ItemKind, opening: str = "") -> tuple[str, ...]:
    statement = read(opening + sentence, kind)[-1]
    return (statement.kind, statement.status or "-", statement.modality, statement.said_by)


@pytest.mark.parametrize("row", rows(REPORTED), ids=lambda row: row[0])
def test_a_clause_of_a_status_report(row: tuple[str, ...]) -> None:
    assert claimed(row[0], ItemKind.STATUS_REPORT) == row[1:]


@pytest.mark.parametrize("row", rows(DISCUSSED), ids=lambda row: row[0])
def test_a_clause_of_a_discussion(row: tuple[str, ...]) -> None:
    assert claimed(row[0], ItemKind.DISCUSSION) == row[1:]


@pytest.mark.parametrize("row", rows(EVALUATED), ids=lambda row: row[0])
def test_a_clause_of_an_evaluators_report(row: tuple[str, ...]) -> None:
    assert claimed(row[0], ItemKind.EVALUATION, OPENING) == row[1:]


@pytest.mark.parametrize("row", rows(ABOUT_AN_EVALUATION), ids=lambda row: row[0])
def test_a_clause_about_an_evaluation(row: tuple[str, ...]) -> None:
    assert claimed(row[0], ItemKind.EVALUATION) == row[1:]
