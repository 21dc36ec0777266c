"""Minutes of an invented steering group, of any length, with what each of them should give: same seed, same words."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from etl.vocabulary import DecisionKind, ProgressStatus, StatementKind
from tests.benchmarks.made_words import WORDS, Claim, Words
from tests.pdf_minutes import rendered
from tests.rendered.minutes import as_docx

CLAIMS_IN_PARAGRAPH = 5
PARAGRAPHS_OF_ITEM = 3
CHARACTERS_OF_PAGE = 2800


@dataclass(frozen=True, slots=True)
class Said:
    """A statement that stands in the minutes."""

    text: str
    kind: StatementKind
    status: ProgressStatus | None
    promises: bool


@dataclass(frozen=True, slots=True)
class MadeItem:
    """An agenda item: number, title, paragraphs, and the statements and decision among them."""

    number: str
    title: str
    paragraphs: tuple[str, ...]
    said: tuple[Said, ...] = ()
    decided: tuple[DecisionKind, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeMinutes:
    """One document and its ground truth."""

    body: str
    number: str
    held_on: date
    next_on: date
    language: str
    draft: bool
    items: tuple[MadeItem, ...]
    paragraphs: tuple[str, ...]

    @property
    def said(self) -> tuple[Said, ...]:
        return tuple(said for item in self.items for said in item.said)

    @property
    def decided(self) -> tuple[DecisionKind, ...]:
        return tuple(kind for item in self.items for kind in item.decided)


@dataclass(frozen=True, slots=True)
class Order:
    """What minutes are asked for; `claims` is about how many statements they hold."""

    body: str
    number: int
    held_on: date
    next_on: date
    claims: int = 45
    language: str = "fi"
    draft: bool = False


def minutes(order: Order, seed: int = 1) -> MadeMinutes:
    """The minutes of one meeting; seed and order decide every word."""
    chance = random.Random(f"{seed} {order}")
    words = WORDS[order.language]
    numbers = iter(range(1, 10_000))
    opening, closing = words.opening, words.closing
    items = [MadeItem(str(next(numbers)), opening[0], (opening[1],))]
    left = order.claims
    while left > 0:
        items.append(_report(str(next(numbers)), words, order, chance, left))
        left -= len(items[-1].said)
    day = _day(order.next_on)
    share = str(chance.randint(20, 95))
    budget = words.budget[1].format(year=order.held_on.year, share=share)
    items.append(MadeItem(str(next(numbers)), words.budget[0], (budget,)))
    items.append(MadeItem(str(next(numbers)), words.next_meeting[0], (words.next_meeting[1].format(**day),)))
    items.append(MadeItem(str(next(numbers)), closing[0], (closing[1],)))
    number = f"{order.number}/{order.held_on.year}"
    head = words.title.format(body=order.body, number=order.number, year=order.held_on.year).split("\n\n")
    head += [words.draft] if order.draft else []
    head += [words.time.format(**_day(order.held_on)), f"{words.present_label}: {'; '.join(words.present)}"]
    body = [part for item in items for part in (f"{item.number}. {item.title}", *item.paragraphs)]
    return MadeMinutes(
        order.body, number, order.held_on, order.next_on, order.language, order.draft, tuple(items), (*head, *body)
    )


def pages(count: int, seed: int = 1) -> MadeMinutes:
    """Minutes that fill about so many pages."""
    order = Order("Koeohjelman ohjausryhmä", 1, date(2025, 2, 4), date(2025, 5, 8))
    one = len(as_text(minutes(order, seed))) / order.claims
    claims = round(count * CHARACTERS_OF_PAGE / one)
    return minutes(Order(order.body, 1, order.held_on, order.next_on, claims), seed)


def _report(number: str, words: Words, order: Order, chance: random.Random, most: int) -> MadeItem:
    thing = chance.choice(words.things)
    said: list[Said] = []
    paragraphs: list[str] = []
    for _ in range(PARAGRAPHS_OF_ITEM):
        group = [_said(words, order, chance) for _ in range(min(CLAIMS_IN_PARAGRAPH, most - len(said)))]
        if group:
            paragraphs.append(" ".join(one.text for one in group))
            said += group
    kind, decision = chance.choice(words.decisions)
    title = words.report.format(Thing=_capital(thing))
    return MadeItem(number, title, (*paragraphs, decision), tuple(said), (kind,))


def _said(words: Words, order: Order, chance: random.Random) -> Said:
    claim: Claim = chance.choice(words.claims)
    text = claim.words.format(
        Thing=_capital(chance.choice(words.things)),
        place=chance.choice(words.places),
        next_year=order.held_on.year + 1,
    )
    return Said(text, claim.kind, claim.status, claim.promises)


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]


def _day(day: date) -> dict[str, int]:
    return {"day": day.day, "month": day.month, "year": day.year}


def as_text(made: MadeMinutes) -> str:
    return "\n\n".join(made.paragraphs) + "\n"


def as_txt(made: MadeMinutes) -> bytes:
    return as_text(made).encode()


def as_word(made: MadeMinutes) -> bytes:
    return as_docx(made.paragraphs)


def as_print(made: MadeMinutes) -> bytes:
    return rendered(list(made.paragraphs))


FORMATS: Mapping[str, Callable[[MadeMinutes], bytes]] = {".txt": as_txt, ".docx": as_word, ".pdf": as_print}
"""How minutes are written, by suffix."""
