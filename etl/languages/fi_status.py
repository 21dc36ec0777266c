"""Finnish words that tell how far something has come."""

from etl.languages.claims import StatusWords
from etl.languages.fi_verb_classes import ROLES, VERB_CLASSES
from etl.languages.word_lists import phrases, signs
from etl.vocabulary import ProgressStatus

STATUS = StatusWords(
    verb_classes=VERB_CLASSES,
    roles=ROLES,
    signs=(
        *signs(
            ProgressStatus.DROPPED,
            "ennen aloitus, ennen * aloitus, ennen * aloitusta, ennen käynnistymistä, ei enää ajankohtainen",
        ),
        *signs(
            ProgressStatus.PROBLEM,
            """myöhässä, jäljessä, jälkeen aikataulu, jumissa, pysähdyksissä, epävarma, epävarmaa, puolitiehen,
            jälkijunassa, umpikujassa, vaikeuksissa, vaarassa, uhattuna, jäissä, katkolla, puutteellinen,
            riittämätön, vailla, ilman omistaja, liian *, jätetty tekemättä,
            saamatta, tekemättä, toimittamatta, vastaamatta, ratkaisematta, sopimatta, nimeämättä, aloittamatta,
            hyväksymättä, allekirjoittamatta, julkaisematta, selvittämättä""",
        ),
        *signs(
            ProgressStatus.ON_TRACK,
            """hyvässä vauhdissa, hyvää vauhtia, hyvällä mallilla, hyvään vauhtiin, hyvään alkuun,
            hyvällä tolalla, raiteillaan, vauhdissa,
            aikataulussa, aikataulussaan, aikatauluissaan, tavoiteaikataulussa, aikataulun mukaan*, suunnitelman
            mukaan*, suunnitellusti""",
        ),
        *signs(
            ProgressStatus.IN_PROGRESS,
            """käynnissä, kesken, keskeneräinen, meneillään, valmisteilla, valmistelussa, vireillä, tekeillä,
            perusteilla, työn alla, loppusuoralla, kehitteillä, rakenteilla, käsittelyssä, lausunnolla,
            lausuntokierroksella, testattavana, arvioitavana, selvitettävänä, viimeistelyvaiheessa, viimeistelyssä,
            viimeisteltävänä, kilpailutettavana, aluillaan, alullaan, alussa, puolivälissä, *vaiheessa,
            työstettävänä, haettavana, valmisteltavana, pilotoitavana, koekäytössä, testausvaiheessa,
            pilotointivaiheessa, tarkasteltavana, menossa,
            selvityksessä, selvittelyssä, kilpailutuksessa, tarkastuksessa, hyväksynnässä,
            kommentoinnissa, painossa, taitossa, kommenttikierroksella, *oitavana, *eltavana, *ettavana, *attavana""",
        ),
        *signs(
            ProgressStatus.PLANNED,
            """tulossa, suunnitteilla, luvassa, edessä, määrä alkaa, määrä, ohjelmassa seuraavaksi, aikomus,
            aikomuksena""",
        ),
        *signs(
            ProgressStatus.DONE,
            """takanapäin, valmis, valmiina, valmiita, valmiit, päätöksessä, saatavilla, saatavissa, käytettävissä,
            käytössä,
            tuotannossa, paketissa, maalissa, voimassa, julki""",
        ),
    ),
    on_track=phrases(
        """suunnitellusti, suunnitelman mukaan*, suunnitelmien mukaan*, *suunnitelman mukaisesti, aikataulussa,
        aikataulussaan, aikataulun mukaan*, aikataulun mukaisesti, odotetusti, odotusten mukaisesti, ongelmitta,
        hyvin, hyvässä vauhdissa, hyvää vauhtia, ripeästi, ennakoidusti, toivotusti, budjetissa, budjetissaan,
        budjetoidusti, hyvään vauhtiin, hyvään alkuun,
        kehyksessä, tavoitteen mukaisesti, tavoitteiden mukaisesti, aikataulussa pysyen, vauhdilla, mallikkaasti,
        jouhevasti, sovitusti, moitteettomasti, erinomaisesti, odotettua paremmin, odotettua nopeammin, suunniteltua
        nopeammin"""
    ),
    off_track=phrases(
        """odotettua vähemmän, odotettua hit*, odotettua heik*, odotettua huon*, odotettua myöh*, odotettua harv*,
        odotettua pien*, odotettua vaike*, odotettua kalli*, odotettua pit*, suunniteltua vähemmän, suunniteltua
        hit*, suunniteltua myöh*, suunniteltua pit*, suunniteltua kalli*, suunniteltua pien*, suunniteltua heik*,
        arvioitua vähemmän, arvioitua hit*, arvioitua myöh*, arvioitua kalli*, arvioitua pit*, ennakoitua vähemmän,
        ennakoitua hit*, ennakoitua myöh*, ennakoitua pit*, ennakoitua kalli*, toivottua vähemmän, toivottua hit*,
        toivottua heik*, tavoiteltua vähemmän, tavoiteltua hit*, hitaammin kuin, vähemmän kuin suunnitel*, hitaasti,
        jälkeen aikataulusta, jälkeen suunnitelmasta, jäädä jälkeen, jäätyä jälkeen, aikataulusta jälkeen, alle
        tavoitteen"""
    ),
    troubles=phrases(
        """*ongelma, *haaste, *puute, *pula, *viive, *viivästys, *viivästyminen, *vaikeus, *este, *häiriö, *ruuhka,
        *vaje, *katkos, *epäselvyys, *pullonkaula, *kiire, *takaisku, *vika, *poikkeama, *virhe, *niukkuus"""
    ),
    bad=phrases(
        """vaillinainen, puutteellinen, hajanainen, riittämätön, epäselvä, abstrakti, monitulkintainen, heikko, hidas,
        sekava, ohut, vanhentunut, raskas, jäykkä, vähäinen, epätasainen, haastava, vaikea, huono, pirstaleinen,
        epäyhtenäinen, siiloutunut, vajaa, epävarma, kankea, kriittinen, tehoton, epätarkka, olematon, irrallinen,
        tiukka,
        kireä, alhainen, matala, niukka, liiallinen, päällekkäinen, ongelmallinen, vaikeaselkoinen,
        katkonainen, alimitoitettu, ylimitoitettu"""
    ),
    good=phrases(
        """onnistunut, onnistua, hyvä, vahva, vahvuus, toimiva, selkeä, edistää, edesauttaa, vauhti, vauhdissa,
        parantua, parantaa, kattava, laaja, laajasti, sujuva, aktiivinen, hyödyllinen, tunnettu, osallistava, ansio,
        ansiokas, luoda, saavuttaa, vaikuttava, tehokas, monipuolinen, arvokas, myönteinen, hyödynnettävissä,
        käyttöönotettavissa, vahvistaa, tuottaa, kiitos, hyvin"""
    ),
    ahead=phrases(
        """seuraavaksi, jatkossa, tulevaisuudessa, myöhemmin, ensi, tuleva vuosi, tulevana, seuraavassa, seuraavana,
        seuraavaan, lähiaikoina, lähitulevaisuudessa, lähiviikko*, lähikuukau*, piakkoin, pian, kohta puoliin,
        vastedes, ohjelmakauden jälkeen, vielä tänä, kuluessa, myöhempi, syysistuntokau*, kevätistuntokau*,
        istuntokau*, sen jälkeen, tämän jälkeen, ennen seuraava, mennessä"""
    ),
    not_yet=phrases("vielä, toistaiseksi, edelleen, edelleenkään, vieläkään"),
    no_longer=phrases("enää, lainkaan, ollenkaan"),
)
