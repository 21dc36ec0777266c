"""Numbers with what they count: which words give one, how nearly it holds, and what is no figure."""

import pytest

from etl.minutes.figures import find_figures
from tests.spec.read_sentence import FINNISH, rows

COUNTED = """
    words                                          | value     | unit               | nearly
    Budjetti on [1 250 000,50 euroa]               | 1250000.5 | EUR                |
    Rahoitus on [1.250.000 euroa]                  | 1250000   | EUR                |
    Sidottuna on [17,3 milj. euroa]                | 17300000  | EUR                |
    Hankinnan arvo on [1,2 M€]                     | 1200000   | EUR                |
    Koulutukseen varattiin [350 t€]                | 350000    | EUR                |
    Maksettiin [2000 euroa]                        | 2000      | EUR                |
    Avustus oli [2,5 miljoonan euron] suuruinen    | 2500000   | EUR                |
    Menot ylittävät [yli 500 000 euroa]            | 500000    | EUR                | at_least
    Kulut olivat [80 €] asiakasta kohti            | 80        | EUR                |
    Käytössä on [kaksi miljoonaa euroa]            | 2000000   | EUR                |
    Rahasta on sidottu [90 prosenttia]             | 90        | percent            |
    Vastaajista [noin 62 %] oli tyytyväisiä        | 62        | percent            | about
    Palvelu toimi [99,7 prosenttia] ajasta         | 99.7      | percent            |
    [Lähes viisi prosenttia] lomakkeista palautui  | 5         | percent            | about, at_most
    Osuus nousi [neljä prosenttiyksikköä]          | 4         | prosenttiyksikköä  |
    [Kolmannes] kunnista vastasi                   | 0.3333    | share              |
    [Puolet] neuvojista on koulutettu              | 0.5       | share              |
    [Kaksi kolmasosaa] perheistä muutti            | 0.6667    | share              |
    [Kolme neljäsosaa] tavoitteista täyttyi        | 0.75      | share              |
    Perheistä [yhdeksän kymmenestä] löysi palvelun | 0.9       | share              |
    [Vajaa neljännes] jäi kesken                   | 0.25      | share              | about, at_most
    Mukana on [neljä kuntaa]                       | 4         | kuntaa             |
    Haastateltiin [60 muuttavaa perhettä]          | 60        | muuttavaa perhettä |
    Kyselyyn vastasi [noin 4 000 asukasta]         | 4000      | asukasta           | about
    Koulutukseen mahtuu [enintään 20 henkilöä]     | 20        | henkilöä           | at_most
    [Vähintään kolme tarjousta] pyydetään          | 3         | tarjousta          | at_least
    [Lähes 40 kuntaa] kiinnostui                   | 40        | kuntaa             | about, at_most
    Palvelu käännetään [viidelle muulle kielelle]  | 5         | muulle kielelle    |
    Kokeilu alkoi [kolmessa kunnassa]              | 3         | kunnassa           |
    Hankkeet jaettiin [viiteen osa-alueeseen]      | 5         | osa-alueeseen      |
    Työ tehdään [viiden pilotin] kautta            | 5         | pilotin            |
    Palautetta antoi [500 alueen yritystä]         | 500       | alueen yritystä    |
    Neuvojia on [kaksikymmentä kunnassa]           | 20        | kunnassa           |
    [Tuhat vastaajaa] toivoi puhelintukea          | 1000      | vastaajaa          |
"""


@pytest.mark.parametrize("row", rows(COUNTED), ids=lambda row: row[0])
def test_a_number_with_what_it_counts(row: tuple[str, ...]) -> None:
    marked, value, unit, nearly = row
    words, quote = marked.replace("[", "").replace("]", ""), marked.partition("[")[2].partition("]")[0]
    [figure] = find_figures(words, 0, FINNISH)
    about = ["about"] if figure.approximate else []
    bound = [str(figure.bound)] if figure.bound else []
    assert (round(figure.value, 4), figure.unit, ", ".join(about + bound)) == (float(value), unit, nearly)
    assert figure.quote.text == quote
    assert words[figure.quote.start : figure.quote.end] == quote


@pytest.mark.parametrize(
    "words",
    [
        "Kokouksen 1/2021 pöytäkirja hyväksyttiin",
        "Asia § 27 siirrettiin",
        "Kohdissa 4. ja 5. todettiin puutteita",
        "Suositukset 1, 2, 3, 5, 7, 8 ja 9 hyväksyttiin",
        "Suositus 5 etenee",
        "Pilotti 3 alkoi",
        "Julkaistaan 30.9.2025 mennessä",
        "Kokous pidettiin klo 13.00-15.00",
        "Vuonna 2022 aloitettiin",
        "Asianumero on VN/1234/2025",
        "Yhden luukun palvelu laajenee",
        "Ohjelman versio 2 julkaistiin",
        "Luku 3.1 käsiteltiin",
        "Numero on 050 123 4567",
        "Satoja ihmisiä osallistui",
        "Yhteensä 35.",
        "Suosituksista neljä toteutetuksi",
    ],
)
def test_what_is_no_figure(words: str) -> None:
    assert find_figures(words, 0, FINNISH) == ()


def test_a_range_gives_both_of_its_ends() -> None:
    low, high = find_figures("Mukaan tulee 30–40 kuntaa", 0, FINNISH)
    assert (low.value, str(low.bound), high.value, str(high.bound)) == (30, "at_least", 40, "at_most")
    assert low.quote.text == high.quote.text == "30–40 kuntaa"


def test_several_figures_stand_in_the_order_of_the_words() -> None:
    found = find_figures("Palvelua käytti 7 000 asiakasta ja 35 neuvojaa", 0, FINNISH)
    assert [(figure.value, figure.unit) for figure in found] == [(7000, "asiakasta"), (35, "neuvojaa")]
