"""Markdown: the words that a reader of the rendered page sees, each with its raw line."""

from tests.spec.read_blocks import assert_read


def test_headings_lists_and_tables() -> None:
    assert_read(
        "a.md",
        """# Pöytäkirja 3/2025

#### 1.\tKokouksen avaus ####

Kokous avattiin klo 9.

- Kunta A
  - jäsen
- Kunta B

Tehtävä | Vastuu
--- | ---
Opit kootaan | **johtaja** <br> kunta A
""",
        """
        1 heading1: Pöytäkirja 3/2025
        3 heading4: 1. Kokouksen avaus
        5 text: Kokous avattiin klo 9.
        7 row0: Kunta A
        8 row1: jäsen
        9 row0: Kunta B
        11 cells table 1 header: Tehtävä | Vastuu
        13 cells table 1: Opit kootaan | johtaja kunta A
        """,
    )


def test_settings_above_the_words_are_named_noise_but_for_the_title() -> None:
    assert_read(
        "a.md",
        """---
layout: page
title: 'Ohjausryhmän muistiot 2025'
---

## Muistio 1/2025
""",
        """
        2 text front_matter: layout: page
        3 heading1: Ohjausryhmän muistiot 2025
        6 heading2: Muistio 1/2025
        """,
    )


def test_a_title_that_a_heading_repeats_is_noise_too() -> None:
    assert_read(
        "a.md",
        "---\ntitle: Muistio 1/2025\n---\n# Muistio 1/2025\n",
        """
        2 text front_matter: title: Muistio 1/2025
        4 heading1: Muistio 1/2025
        """,
    )


def test_a_line_above_and_below_the_first_words_is_no_front_matter() -> None:
    assert_read("a.md", "---\n\nKokous avattiin.\n\n---\n", "3 text: Kokous avattiin.")


def test_emphasis_is_no_word_even_where_nobody_closed_it() -> None:
    assert_read(
        "a.md",
        """**Päätös:** Hyväksyttiin.

*Päätös: Hyväksyttiin.

**Päätös: **Hyväksyttiin.

Lisäksi *huomattiin _kaksi_ asiaa.

Kaava on 5*3, ja tähti \\*näin.
""",
        """
        1 text: Päätös: Hyväksyttiin.
        3 text: Päätös: Hyväksyttiin.
        5 text: Päätös: Hyväksyttiin.
        7 text: Lisäksi huomattiin kaksi asiaa.
        9 text: Kaava on 5*3, ja tähti *näin.
        """,
    )


def test_links_show_their_words_and_addresses_that_are_words_stay() -> None:
    assert_read(
        "a.md",
        "Katso [suunnitelma](https://example.org/a.pdf) ja <https://example.org/b>.\n\n![Kuvio](kuvio.png) Kuvio 1\n",
        """
        1 text: Katso suunnitelma ja https://example.org/b.
        3 text: Kuvio 1
        """,
    )


def test_targets_of_links_are_left_out_but_not_words_that_look_like_one() -> None:
    assert_read("a.md", "Katso [liite][1].\n\n[1]: https://example.org/liite.pdf\n", "1 text: Katso liite.")
    assert_read("a.md", "Asia 1\n\n[Päätös]: Hyväksyttiin\n", "1 text: Asia 1\n3 text: [Päätös]: Hyväksyttiin")


def test_numbers_are_those_that_the_writer_gave() -> None:
    assert_read(
        "a.md",
        """1\\. Kokouksen avaus

2. Tilannekatsaus
4. Muut asiat

text

1) Ensin
1) Sitten
""",
        """
        1 text: 1. Kokouksen avaus
        3 row0: 2. Tilannekatsaus
        4 row0: 4. Muut asiat
        6 text: text
        8 row0: 1) Ensin
        9 row0: 2) Sitten
        """,
    )


def test_a_new_line_is_meant_where_the_next_word_would_have_fitted() -> None:
    assert_read(
        "a.md",
        """Aika: 4.2.2025 klo 9.00
Läsnä: Maija Malli

Johtaja kertoi, että pilotit ovat alkaneet kunnissa
ja että opit kootaan yhteen vuoden loppuun men-
nessä.
Sovittiin jatkosta.\\
Kokous päättyi.
""",
        """
        1 text: Aika: 4.2.2025 klo 9.00
        2 text: Läsnä: Maija Malli
        4 text: Johtaja kertoi, että pilotit ovat alkaneet kunnissa ja että opit kootaan yhteen vuoden loppuun mennessä.
        7 text: Sovittiin jatkosta.
        8 text: Kokous päättyi.
        """,
    )


def test_a_bold_line_stands_apart_from_the_line_below_it() -> None:
    assert_read(
        "a.md",
        "**Ohjelman riskit**\nRiskit käytiin läpi.\n\n**Aika**\tmaanantai 4.2.2019\n",
        """
        1 text bold: Ohjelman riskit
        2 text: Riskit käytiin läpi.
        4 text: Aika | maanantai 4.2.2019
        """,
    )


def test_a_page_inside_the_text_keeps_its_lists_and_lines() -> None:
    assert_read(
        "a.md",
        """#### 2. Tilanne

<ul>
  <li>Alusta: <a href="https://example.org">tiketti 1</a></li>
  <ul>
    <li>testataan</li>

    <li>otetaan käyttöön</li>
  </ul>
  Jatketaan.</ul>

Aika: 1.2.2025<br />
Paikka: Teams
""",
        """
        1 heading4: 2. Tilanne
        4 row0: Alusta: tiketti 1
        6 row1: testataan
        8 row1: otetaan käyttöön
        10 text: Jatketaan.
        12 text: Aika: 1.2.2025
        13 text: Paikka: Teams
        """,
    )


def test_gaps_that_a_template_leaves_are_words_and_comments_are_none() -> None:
    assert_read(
        "a.md",
        """# Palaveri <VIIKKONUMERO>

<!-- kirjoita tähän
läsnäolijat -->

Läsnä: <nimi> ja johtaja
""",
        """
        1 heading1: Palaveri <VIIKKONUMERO>
        6 text: Läsnä: <nimi> ja johtaja
        """,
    )


def test_a_comment_that_nobody_closed_hides_nothing() -> None:
    assert_read(
        "a.md",
        "Alku\n\n<!-- huomio\n\nPäätös: Hyväksyttiin.\n",
        """
        1 text: Alku
        3 text: <!-- huomio
        5 text: Päätös: Hyväksyttiin.
        """,
    )


def test_code_keeps_its_lines_and_indented_text_is_no_code() -> None:
    assert_read(
        "a.md",
        """Puheenjohtaja:

```
________________   ________________
Maija Malli
```

    Sisennetty *kappale*
""",
        """
        1 text: Puheenjohtaja:
        4 text: ________________ ________________
        5 text: Maija Malli
        8 text: Sisennetty kappale
        """,
    )


def test_words_that_were_struck_out_are_named_noise() -> None:
    assert_read(
        "a.md",
        "~~Päätös: Hyväksyttiin.~~\n\nPäätös: Hylättiin.\n",
        """
        1 text struck_out: Päätös: Hyväksyttiin.
        3 text: Päätös: Hylättiin.
        """,
    )
