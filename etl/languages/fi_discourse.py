"""Finnish words that tell what a clause does, and who says it."""

from etl.languages.claims import DiscourseWords
from etl.languages.word_lists import phrases
from etl.vocabulary import EvaluationKind

DISCOURSE = DiscourseWords(
    aims=phrases(
        """*tavoite olla, *tavoitteena, *tavoitteenaan, päämäärä olla, päämääränä, tähtäimessä, tähtäin, toiveena,
        tarkoituksena, pyrkimyksenä, ajatuksena, pyrkiä, tavoitella, tähdätä, haluta, yrittää, visiona, tahtotilana,
        tarkoituksena olla, toive olla"""
    ),
    intentions=phrases("=tarkoitus, =aikomus, =aikomuksena, =määrä, =suunnitelmissa, =suunnitteilla"),
    forecasts=phrases(
        "arvion mukaan, arvioiden mukaan, ennusteen mukaan, todennäköisesti, näillä näkymin, luultavasti"
    ),
    options=phrases(
        "=vaihtoehtona, =vaihtoehtoina, =mahdollisuutena, *pohdinnassa, harkinnassa, pohdittavana, harkittavana"
    ),
    risks=phrases("*riski, riskinä, vaara, vaarana, uhka, uhkana, uhata"),
    open_questions=phrases(
        """avoinna, avoimeksi, avoimena, ei tieto, ei tiedossa, ole tieto, ole tietoa, ole tiedossa, vaatia
        pohdinta, vaatia * pohdinta, vaatia * pohdintaa, epäselväksi, epäselvä, selvittämättä, ratkaisematta, auki,
        vaatia * selvittäminen, vaatia * selvittämistä, kysymys herättää, herättää kysymys"""
    ),
    good_to=phrases(
        """olisi =hyvä, olisi tärkeä*, olisi syytä, olisi suotava*, olisi tarpeen, olisi järkevä*, olisi hyödyllis*,
        olisi paikallaan, olisi toivottava*, olisi perusteltu*, olisi olennais*, olisi * =hyvä, olisi * tärkeä*,
        olisi * syytä, =on =hyvä, =hyvä olisi, tärkeää olisi, syytä olisi, kannattaisi, =on syytä, olisi eduksi,
        voisi olla =hyvä, voisi olla hyödyllis*, voisi olla järkevä*, voisi olla tarpeen, voisi olla syytä"""
    ),
    wondering=phrases("pohtia, harkita, miettiä, puntaroida"),
    refusals=phrases(
        """kannatettava*, kannattaa, tarpeellise*, tarkoituksenmukaise*, järkevänä, hyvänä, perusteltu*, suotavana,
        mahdollisena, toivottavana, tarpeen, puoltaa, kannatettavana, ajankohtaisena"""
    ),
    recommendation_labels=phrases("suositus, toimenpidesuositus, suosituksena, suosituksenaan"),
    studies=phrases(
        "selvitys, kysely, tutkimus, kartoitus, *raportti, *muistio, *selvitys, *kysely, *tutkimus, *kartoitus"
    ),
    evaluations=phrases("*arviointi, *arviointiraportti, *tarkastus, auditointi, *tarkastuskertomus"),
    evaluator=phrases("*arvioija, arviointiryhmä, tarkastaja, arvioitsija"),
    carriers=phrases(
        """*ohjelmapäällikkö, projektipäällikkö, hankepäällikkö, ohjelmajohtaja, hankejohtaja, projektijohtaja,
        hankesihteeri, ohjelmasihteeri, projektisihteeri, ohjelmakoordinaattori, hankekoordinaattori,
        ohjelmatoimisto*, hanketoimisto*, projektitoimisto*, projektiryhmä*, ohjelmatiimi*, hanketiimi*"""
    ),
    faults=phrases("*heikkous, *puute, kehittämiskohde, kehityskohde, *haaste, ongelma, kehittämistarve"),
    merits=phrases("*vahvuus, onnistuminen, ansio"),
    according_to=phrases("mukaan"),
    in_the_view_of=phrases("mielestä, näkemyksen, kanta"),
    group=phrases("ohjausryhmä, puheenjohtaja, jäsen, johtoryhmä, kokous, varapuheenjohtaja, *ohjausryhmä"),
    discussion=phrases(
        "=keskustelussa, =keskusteltiin, keskustelun aikana, keskustelun pohjalta, =kommentoitiin, keskustelussa"
    ),
    money=phrases(
        """*budjetti, *määräraha, *rahoitus, *kustannus, *avustus, raha, rahat, *raha, *meno, *kehysesitys,
        *kehysehdotus, *säästö, euro, *talousarvio, *varainhoito"""
    ),
    actors=phrases(
        """*ministeriö, *virasto, *kunta, *kaupunki, *hyvinvointialue, *toimisto, *laitos, *liitto, *yliopisto,
        *keskus, *hallitus, *hallinto, *arvioija, *ryhmä, *jaosto, *toimittaja, *sihteeristö, *yritys, *yhtiö,
        *yhdistys, *säätiö, puheenjohtaja, sihteeri, *kumppani, *hanke"""
    ),
    targets=phrases(
        """*sektori, *kunta, *kaupunki, *alue, *käyttäjä, *kansalainen, *nuori, *yritys, *järjestö, *asukas, *perhe,
        *lapsi, *viranomainen, *organisaatio, *väestö, *kohderyhmä, *työntekijä, *virkailija, *opiskelija, *asiakas,
        *maahanmuuttaja"""
    ),
    evaluation_kinds=(
        (EvaluationKind.INTERIM, ("väliarviointi", "*väliarviointi")),
        (EvaluationKind.FINAL, ("loppuarviointi", "*loppuarviointi")),
        (EvaluationKind.THEMATIC, ("teema-arviointi", "*teema-arviointi")),
        (EvaluationKind.AUDIT, ("tuloksellisuustarkastus", "*tarkastuskertomus")),
    ),
)
