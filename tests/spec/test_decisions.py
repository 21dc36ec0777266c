"""Decisions: which sentences tell an act of the group, and which act."""

from datetime import date

import pytest

from etl.languages import LANGUAGES
from etl.minutes.decisions import decisions
from etl.minutes.item_parts import item_parts
from etl.minutes.outline import outline
from etl.minutes.reading import Decision, MeetingDay
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]
HELD = MeetingDay(date(2025, 9, 9), None, None, None)


def decided(*paragraphs: str) -> list[Decision]:
    text = "\n\n".join(["1. Kokouksen avaus", "Avattiin.", "2. Asia", *paragraphs])
    document = read_document("a.txt", text.encode())
    (meeting,) = outline(document, FINNISH)
    parts = item_parts(document, meeting.items[1].body, HELD, FINNISH)
    return list(decisions(document, parts, FINNISH))


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


LABELS = [
    "Päätös: Kokeilua jatketaan.",
    "PÄÄTÖS: Kokeilua jatketaan.",
    "**Päätös:** Kokeilua jatketaan.",
    "*Päätös: Kokeilua jatketaan.",
    "**Päätös**: Kokeilua jatketaan.",
    "• Päätös: Kokeilua jatketaan.",
    "Päätös\tKokeilua jatketaan.",
    "Ohjausryhmän päätös: Kokeilua jatketaan.",
]


@pytest.mark.parametrize("paragraph", LABELS)
def test_a_label_however_it_is_written(paragraph: str) -> None:
    (decision,) = decided("Työ etenee.", paragraph)
    assert decision.quote.text == "Kokeilua jatketaan."


def test_a_label_may_follow_a_sentence_in_its_paragraph() -> None:
    (decision,) = decided("Johtaja esitteli tilanteen. Ehdotus: Merkitään tiedoksi. Päätös: Ehdotuksen mukaan.")
    assert (decision.kind, decision.quote.text) == ("noted", "Ehdotuksen mukaan.")
    assert decision.proposal is not None
    assert decision.proposal.text == "Merkitään tiedoksi."


def test_all_words_under_a_label_are_one_decision_until_another_act_begins() -> None:
    (decision,) = decided("Päätös: Otetaan lomake käyttöön. Kunta voi piilottaa kentän.", "Työ jatkuu keväällä.")
    assert decision.quote.text == "Otetaan lomake käyttöön. Kunta voi piilottaa kentän."
    kinds = [row.kind for row in decided("Päätös: Hyväksyttiin suunnitelma. Merkittiin selvitys tiedoksi.")]
    assert kinds == ["approved", "noted"]


def test_a_list_that_a_label_opens_is_one_decision() -> None:
    (decision,) = decided("Päätös", "Päätettiin:", "- jatkaa kokeilua", "- koota opit")
    assert decision.quote.text == "Päätettiin:\n\n- jatkaa kokeilua\n\n- koota opit"


@pytest.mark.parametrize("paragraph", ["Päätös:", "Päätös: –", "Päätös: Ei päätöstä."])
def test_a_label_over_nothing_is_no_decision(paragraph: str) -> None:
    assert decided("Työ etenee.", paragraph) == []


AS_PROPOSED = [
    ("Ehdotus: Merkitään selvitys tiedoksi.", "Päätettiin ehdotuksen mukaisesti.", "noted"),
    ("Päätösehdotus: Hyväksytään suunnitelma.", "Päätös: Päätettiin esityksen mukaan.", "approved"),
    ("Esitys: Hylätään hakemus.", "Päätettiin esityksen mukaisesti.", "rejected"),
    ("Ehdotus: Hyväksytään suunnitelma.", "Hyväksyttiin esitys.", "approved"),
]


@pytest.mark.parametrize(("proposal", "decision", "kind"), AS_PROPOSED)
def test_a_decision_that_takes_up_the_proposal_above_it(proposal: str, decision: str, kind: str) -> None:
    (found,) = decided(proposal, decision)
    assert found.kind == kind
    assert found.proposal is not None
    assert proposal.endswith(found.proposal.text)


def test_what_earlier_bodies_proposed_and_decided_is_history() -> None:
    (found,) = decided(
        "Lautakunta 12.3.2025 § 14",
        "Päätösehdotus: Esitetään hallitukselle, että kokeilu aloitetaan.",
        "Päätös: Hyväksyttiin ehdotus.",
        "Kunnanhallitus 9.9.2025 § 60",
        "Päätösehdotus: Merkitään tiedoksi.",
        "Päätös: Ehdotuksen mukaan.",
    )
    assert (found.kind, found.quote.text) == ("noted", "Ehdotuksen mukaan.")


def test_history_ends_where_this_meetings_own_proposal_begins() -> None:
    (found,) = decided(
        "Ohjausryhmä 4.2.2025",
        "Päätös: Hyväksyttiin hakuaika.",
        "Ehdotus: Jatketaan hakuaikaa.",
        "Päätös: Hyväksyttiin hakuajan jatkaminen.",
    )
    assert found.quote.text == "Hyväksyttiin hakuajan jatkaminen."


def test_an_earlier_meeting_named_in_one_paragraph_covers_that_paragraph() -> None:
    assert decided("Ohjausryhmä 4.2.2025: Hyväksyttiin hakuaika.") == []
    (found,) = decided("Ohjausryhmä 4.2.2025: Hyväksyttiin hakuaika.", "Merkittiin tilanne tiedoksi.")
    assert found.kind == "noted"
    assert decided("Edellisessä kokouksessa keskusteltiin hausta. Sovittiin, että hakua jatketaan.") == []
    assert decided("Ohjausryhmä päätti 4.2.2025 § 5, että haku aloitetaan.") == []
