"""Running headers and footers: found by their place and because they repeat; kept, with their name."""

import pytest

from tests.spec.printed_pages import Put, column, noise, read, told

TEXTS = ("Ohjelma etenee suunnitellusti.", "Pilotit ovat käynnissä.", "Viestintää on lisätty.")


def pages(*heads: list[Put]) -> list[list[Put]]:
    return [[*head, *column(72, text, down=200)] for head, text in zip(heads, TEXTS, strict=False)]


def head(words: str, down: float = 40, left: float = 72) -> list[Put]:
    return [Put(left, down, words)]


CASES = [
    # why, the heads of the pages, what is named
    (
        "words that repeat at one place of three pages",
        [head("Arkisilta")] * 3,
        [("running_header", "Arkisilta")] * 3,
    ),
    (
        "numbers that count the pages",
        [head(f"Arkisilta {number} (3)") for number in (1, 2, 3)],
        [("running_header", f"Arkisilta {number} (3)") for number in (1, 2, 3)],
    ),
    (
        "two pages are enough",
        [head("Arkisilta", 810), head("Arkisilta", 810)],
        [("running_footer", "Arkisilta")] * 2,
    ),
    (
        "the page's own number alone, even on a single page",
        [head("1 (1)", 800, 500)],
        [("running_footer", "1 (1)")],
    ),
    (
        "the first page may have none",
        [[], head("Arkisilta 2"), head("Arkisilta 3")],
        [("running_header", "Arkisilta 2"), ("running_header", "Arkisilta 3")],
    ),
    (
        "numbers that do not count the pages are no running head",
        [head("§ 54"), head("§ 56")],
        [],
    ),
    (
        "words that repeat in the middle of the page are text",
        [head("Merkittiin tiedoksi.", 400)] * 3,
        [],
    ),
    (
        "other words at the same place are text",
        [head("Ensin kerrottiin"), head("Sitten päätettiin")],
        [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("why", "heads", "named"), CASES, ids=[case[0] for case in CASES])
def test_running_heads(why: str, heads: list[list[Put]], named: list[tuple[str, str]]) -> None:
    document = read(*pages(*heads))
    assert noise(document) == named, why
    assert [text for text in told(document) if text in TEXTS] == list(TEXTS[: len(heads)])


def test_what_only_the_running_head_says_is_told_once() -> None:
    document = read(*pages(*[head("Ohjausryhmän pöytäkirja 3/2025")] * 3))
    assert told(document)[0] == "Ohjausryhmän pöytäkirja 3/2025"
    assert noise(document) == [("running_header", "Ohjausryhmän pöytäkirja 3/2025")] * 2


def test_a_paragraph_runs_on_between_running_heads() -> None:
    first = "Ohjelmatoimisto kertoi, että pilottikunnat on valittu ja että työ alkaa jo ensi huhtikuussa kaikissa"
    lines = column(72, first, "kunnissa, ja uusi palvelu esitel-", down=740), column(72, "lään kaikille.")
    document = read(*([*head("Arkisilta"), *page] for page in lines))
    assert told(document) == [f"{first} kunnissa, ja uusi palvelu esitellään kaikille."]
    assert len(noise(document)) == 2


def test_every_word_of_a_page_stands_in_the_text() -> None:
    document = read(*pages(*[head(f"Arkisilta {number}/3") for number in (1, 2, 3)]))
    assert sorted(document.text.split()) == sorted(
        " ".join([*TEXTS, "Arkisilta 1/3 Arkisilta 2/3 Arkisilta 3/3"]).split()
    )
