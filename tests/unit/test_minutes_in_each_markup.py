"""The same minutes as text, as Markdown and as a page of the web give the same items, decisions and statements."""

from dataclasses import dataclass
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.minutes import read
from etl.minutes.coverage import quotes
from etl.minutes.reading import Reading
from etl.readers import read_document

TITLES = st.sampled_from(
    (
        "Kokouksen avaus",
        "Tilannekatsaus",
        "Pilottien rahoitus & kunnat A ja B",
        "Viestintä *kunnille*",
        "Väliarvioinnin suositukset",
        "Muut asiat",
    )
)
PARAGRAPHS = st.sampled_from(
    (
        "Ohjelmajohtaja esitteli tilannetta.",
        "Päätös: Hyväksyttiin suunnitelma.",
        "Ehdotus: Merkitään tiedoksi.",
        "Merkittiin tiedoksi.",
        "Budjetista on sidottu 90 prosenttia, mutta työ < jatkuu > keväällä 2026.",
        "Pilotit käynnistyivät syyskuussa 2025. Niiden opit kootaan yhteen.",
        "Alustan versio 2 * 3 otetaan käyttöön 30.9.2025.",
        "Keskusteltiin riskeistä.",
    )
)


@dataclass(frozen=True)
class Topic:
    """An item with its paragraphs, rows of a list, and sub-items."""

    title: str
    paragraphs: list[str]
    rows: list[str]
    below: list["Topic"]


def topics(depth: int) -> st.SearchStrategy[Topic]:
    below = st.lists(topics(depth - 1), max_size=2) if depth else st.just([])
    return st.builds(
        Topic, TITLES, st.lists(PARAGRAPHS, min_size=1, max_size=3), st.lists(PARAGRAPHS, max_size=2), below
    )


AGENDAS = st.lists(topics(1), min_size=2, max_size=4)


def numbered(agenda: list[Topic], prefix: str = "") -> list[tuple[str, int, Topic]]:
    """Each topic with its number and depth, in the order of the minutes."""
    found: list[tuple[str, int, Topic]] = []
    for index, topic in enumerate(agenda, start=1):
        number = f"{prefix}{index}"
        found.append((number, number.count("."), topic))
        found += numbered(topic.below, f"{number}.")
    return found


def as_text(agenda: list[Topic]) -> str:
    rows = ["Ohjausryhmän kokous 3/2025"]
    for number, _, topic in numbered(agenda):
        rows += [f"{number}. {topic.title}", *topic.paragraphs, *topic.rows]
    return "\n\n".join(rows)


def markdown(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "*_<>&" else sign for sign in text)


def as_markdown(agenda: list[Topic]) -> str:
    rows = ["---\nlayout: page\n---", "# Ohjausryhmän kokous 3/2025"]
    for number, depth, topic in numbered(agenda):
        rows.append(f"{'#' * (depth + 2)} {number}. {markdown(topic.title)}")
        rows += [markdown(paragraph).replace("Päätös:", "**Päätös:**") for paragraph in topic.paragraphs]
        rows += ["\n".join(f"* {markdown(row)}" for row in topic.rows)] if topic.rows else []
    return "\n\n".join(rows) + "\n"


def as_page(agenda: list[Topic]) -> str:
    rows = ["<nav><a href='/'>Etusivu</a></nav>\n<h1>Ohjausryhmän kokous 3/2025</h1>"]
    for number, depth, topic in numbered(agenda):
        rows.append(f"<h{depth + 2}>{number}.&nbsp;{escape(topic.title)}</h{depth + 2}>".replace("&nbsp;", " "))
        rows += [f"<p>{escape(paragraph)}" for paragraph in topic.paragraphs]
        rows += ["<ul>" + "".join(f"<li>{escape(row)}" for row in topic.rows) + "</ul>"] if topic.rows else []
    return "\n".join([*rows, "<footer>Yhteystiedot</footer>"])


def reading(name: str, source: str) -> Reading:
    return read(read_document(name, source.encode()))


def told(found: Reading) -> list[object]:
    (meeting,) = found.meetings
    return [
        (
            item.number,
            item.title.text,
            item.kind,
            [(decision.kind, decision.quote.text) for decision in item.decisions],
            [(statement.kind, statement.quote.text) for statement in item.statements],
        )
        for item in meeting.items
    ]


@settings(max_examples=15, deadline=None)
@given(AGENDAS)
def test_markdown_and_pages_say_what_the_text_says(agenda: list[Topic]) -> None:
    expected = told(reading("a.txt", as_text(agenda)))
    assert [row[0] for row in expected if isinstance(row, tuple)] == [number for number, _, _ in numbered(agenda)]
    assert told(reading("a.md", as_markdown(agenda))) == expected
    assert told(reading("a.html", as_page(agenda))) == expected


@settings(max_examples=15, deadline=None)
@given(AGENDAS, st.sampled_from(("a.md", "a.html")))
def test_every_quote_stands_where_it_says_and_every_character_is_accounted_for(agenda: list[Topic], name: str) -> None:
    found = reading(name, as_markdown(agenda) if name == "a.md" else as_page(agenda))
    text = found.document.text
    assert all(text[quote.start : quote.end] == quote.text for each in found.meetings for quote in quotes(each))
    listed = sum(len("".join(quote.text.split())) for quote in found.coverage.unclassified)
    assert found.coverage.characters == len("".join(text.split()))
    assert found.coverage.classified + listed == found.coverage.characters
