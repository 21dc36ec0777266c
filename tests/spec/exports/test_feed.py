"""The Atom feed (RFC 4287): what must be in it, ids that stay, and never a draft unless it is asked for."""

from datetime import datetime

import pytest
from lxml import etree

from tests.spec.exports.conftest import Ask

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def feed(ask: Ask, path: str = "/changes.atom") -> etree._Element:
    return etree.fromstring(ask(path).data)


def texts(element: etree._Element, path: str) -> list[str]:
    return [one if isinstance(one, str) else one.text or "" for one in element.xpath(path, namespaces=ATOM)]


def entries(element: etree._Element) -> list[etree._Element]:
    return list(element.xpath("a:entry", namespaces=ATOM))


def test_it_is_served_as_a_feed_that_names_itself(ask: Ask) -> None:
    assert ask("/changes.atom").headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    found = feed(ask)
    assert found.tag == f"{{{ATOM['a']}}}feed"
    assert texts(found, "a:link[@rel='self']/@href") == ["http://127.0.0.1:8050/changes.atom"]
    assert texts(found, "a:link[@rel='alternate']/@href") == ["http://127.0.0.1:8050/changes"]
    assert texts(found, "a:author/a:name") == ["Seuranta"]


@pytest.mark.parametrize("name", ["id", "title", "updated"])
def test_feed_and_entries_each_hold_exactly_one_of_what_the_format_requires(ask: Ask, name: str) -> None:
    found = feed(ask)
    assert entries(found)
    assert [len(one.findall(f"a:{name}", ATOM)) for one in (found, *entries(found))] == [1] * (1 + len(entries(found)))


def test_every_entry_has_its_own_id_a_link_and_its_words(ask: Ask) -> None:
    found = feed(ask)
    ids = texts(found, "a:entry/a:id")
    assert len(set(ids)) == len(ids) == len(entries(found))
    assert all(one.startswith("urn:uuid:") for one in ids)
    for entry in entries(found):
        assert len(texts(entry, "a:link[@rel='alternate']/@href")) == 1
        assert "Allekirjoitettu pöytäkirja on virallinen." in texts(entry, "a:content")[0]


def test_updated_is_the_meeting_s_day_in_finland_and_the_newest_comes_first(ask: Ask) -> None:
    moments = [datetime.fromisoformat(one) for one in texts(feed(ask), "a:entry/a:updated")]
    assert texts(feed(ask), "a:updated") == ["2026-03-19T00:00:00+02:00"]
    assert moments == sorted(moments, reverse=True)
    assert {one.date().isoformat() for one in moments} == {"2025-05-08", "2025-09-09", "2025-12-10", "2026-03-19"}


def test_ids_stay_when_a_later_meeting_brings_new_changes(ask: Ask) -> None:
    before = set(texts(feed(ask, "/changes.atom?as_of=4/2025"), "a:entry[contains(a:updated, '2025-12-10')]/a:id"))
    now = set(texts(feed(ask), "a:entry/a:id"))
    assert before
    assert before <= now


@pytest.mark.parametrize(
    ("title", "category"),
    [
        ("V-R02: Määräaika: 31.3.2026 → 31.10.2026", "moved"),
        ("T-R05: Tila: ei aloitettu → ei enää ajankohtainen", "settled"),
        ("V-R05: Määräaika 31.12.2025 ylittyi", "overdue"),
        ("4/2025: Pöytäkirja: ei merkintää → hyväksytty", "approved"),
        ("Aikataululupaus peruttiin: Koulutuskiertue järjestetään.", "settled"),
    ],
)
def test_an_entry_says_what_has_changed(ask: Ask, title: str, category: str) -> None:
    found = feed(ask).xpath(f"a:entry[a:title='{title}']/a:category/@term", namespaces=ATOM)
    assert found == [category]


def test_a_draft_is_never_in_it_by_default(ask: Ask) -> None:
    assert "Luonnokset eivät ole mukana" in texts(feed(ask), "a:rights")[0]
    assert "Ilmoitettu tehdyksi" not in " ".join(texts(feed(ask), "a:entry[contains(a:title, 'T-R01')]/a:title"))
    with_drafts = feed(ask, "/changes.atom?drafts=1")
    assert "Luonnokset ovat mukana: 2/2026." in texts(with_drafts, "a:rights")[0]
    assert "T-R01: Ilmoitettu tehdyksi" in texts(with_drafts, "a:entry/a:title")
