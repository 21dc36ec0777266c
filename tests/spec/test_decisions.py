"""Decisions: which sentences tell an act of the group, and which act."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.decisions import decisions
from etl.minutes.outline import outline
from etl.minutes.reading import Decision
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]


def decided(*paragraphs: str) -> list[Decision]:
    text = "\n\n".join(["1. Kokouksen avaus", "Avattiin.", "2. Asia", *paragraphs])
    document = read_document("a.txt", text.encode())
    (meeting,) = outline(document, FINNISH)
    return list(decisions(document, meeting.items[1], FINNISH))


ACTS = [
    ("Hyväksyttiin viestintäsuunnitelma.", "approved"),
    ("Edellisen kokouksen pöytäkirja hyväksyttiin.", "approved"),
    ("Hyväksyttiin kokouksen 4.2.2025 pöytäkirja.", "approved"),
    ("Ohjausryhmä hyväksyi talousarvion.", "approved"),
    ("Päätettiin yksimielisesti hyväksyä esitys.", "approved"),
    ("Vahvistettiin esityslista.", "approved"),
    ("Merkittiin esitys tiedoksi.", "noted"),
    ("Esitys ja keskustelu merkittiin tiedoksi.", "noted"),
    ("Ohjausryhmä merkitsi katsauksen tiedoksi.", "noted"),
    ("Päätettiin, että raati aloittaa syksyllä.", "decided"),
    ("Ohjausryhmä päätti jatkaa kokeilua kevääseen.", "decided"),
    ("Sovittiin, että ohjelmatoimisto kokoaa opit.", "decided"),
    ("Hyväksyttiin työjärjestys muutettuna.", "amended"),
    ("Hyväksyttiin suunnitelma pienin muutoksin.", "amended"),
    ("Suositus 4 hyväksyttiin osittain, koska pilotti on kesken.", "amended"),
    ("Ei hyväksytty esitystä.", "rejected"),
    ("Suositusta 6 ei hyväksytty, koska se vaatisi lakimuutoksen.", "rejected"),
    ("Ohjausryhmä ei hyväksynyt esitystä.", "rejected"),
    ("Esitys hylättiin.", "rejected"),
    ("Päätettiin olla hyväksymättä esitystä.", "rejected"),
    ("Siirrettiin asia seuraavaan kokoukseen.", "postponed"),
    ("Asia jätettiin pöydälle.", "postponed"),
    ("Asia palautettiin valmisteluun.", "postponed"),
    ("Asia poistettiin asialistalta.", "postponed"),
    ("Esitys vedettiin takaisin.", "postponed"),
    ("Päätettiin siirtää asian käsittely syksyyn.", "postponed"),
    ("Valittiin varapuheenjohtajaksi toteuttajaviraston johtaja.", "elected"),
    ("Puheenjohtajaksi valittiin osastopäällikkö.", "elected"),
    ("Lisäksi päätettiin nimetä raadille yhteyshenkilö.", "elected"),
]


@pytest.mark.parametrize(("sentence", "kind"), ACTS, ids=[sentence for sentence, _ in ACTS])
def test_the_act_that_a_sentence_tells(sentence: str, kind: str) -> None:
    (decision,) = decided("Käytiin läpi tilanne. Työ etenee.", sentence)
    assert (decision.kind, decision.quote.text) == (kind, sentence)


NO_ACTS = [
    "Viime kokouksessa hyväksyttiin suunnitelma.",
    "Kokouksessa 1/2025 hyväksyttiin suunnitelma.",
    "Huhtikuussa päätettiin aloittaa pilotit.",
    "8.5.2025 päätettiin aloittaa pilotit.",
    "Vuonna 2024 valittiin kolme kuntaa.",
    "Suunnitelmaa ei ole vielä hyväksytty.",
    "Suunnitelma on hyväksytty ja merkitty tiedoksi.",
    "Todettiin, että suunnitelma hyväksyttiin keväällä.",
    "Puheenjohtaja päätti kokouksen klo 14.47.",
    "Kokous päätettiin klo 14.47.",
    "Keskusteltiin siitä, hyväksytäänkö suunnitelma.",
]


@pytest.mark.parametrize("sentence", NO_ACTS)
def test_a_history_or_a_thought_is_no_decision(sentence: str) -> None:
    assert decided(sentence) == []


def test_what_the_programme_chose_in_running_text_is_no_decision() -> None:
    assert decided("Työ etenee. Pilottikunnat valittiin kuntien joukosta. Sopimukset on tehty.") == []
    assert decided("Työ etenee. Toimittaja valittiin kilpailutuksella.") == []


def test_two_acts_in_one_paragraph_are_two_decisions() -> None:
    kinds = [row.kind for row in decided("Hyväksyttiin suunnitelma. Merkittiin esitys tiedoksi.")]
    assert kinds == ["approved", "noted"]


def test_an_act_may_close_a_paragraph_of_running_text() -> None:
    (decision,) = decided("Ohjelmapäällikkö esitteli tilanteen. Merkittiin tiedoksi.")
    assert decision.quote.text == "Merkittiin tiedoksi."


def test_under_its_label_every_sentence_is_a_decision() -> None:
    (decision,) = decided("Päätös: Kokeilua jatketaan kevääseen.")
    assert (decision.kind, decision.quote.text) == ("decided", "Kokeilua jatketaan kevääseen.")
    (decision,) = decided("Päätös", "Hyväksytään suunnitelma.")
    assert (decision.kind, decision.quote.text) == ("approved", "Hyväksytään suunnitelma.")


def test_a_proposal_is_no_decision() -> None:
    assert decided("Merkitään tiedoksi.") == []
    assert decided("Ehdotus: Hyväksytään suunnitelma.") == []


def test_a_decision_may_refer_to_the_proposal_beside_it() -> None:
    (decision,) = decided("Ehdotus: Hyväksytään suunnitelma.", "Päätös: Ehdotuksen mukaan.")
    assert decision.kind == "approved"
    assert decision.proposal is not None
    assert decision.proposal.text == "Hyväksytään suunnitelma."
