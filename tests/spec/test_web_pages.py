"""Web pages: the words of the minutes; what stands around them is named noise or, by a named rule, no text."""

import pytest

from etl.readers.html_noise import NO_TEXT
from tests.spec.read_blocks import assert_read


def test_headings_paragraphs_lists_and_entities() -> None:
    assert_read(
        "a.html",
        """<!DOCTYPE html>
<title>Muistio</title>
<h1>P&ouml;yt&auml;kirja
 3/2025</h1>
<p>Kokous
   avattiin&nbsp;klo 9 &amp; todettiin
   p&auml;&auml;t&ouml;svaltaiseksi.
<ol start="2"><li>Tilannekatsaus<ul><li>alusta<li>pilotit</ul><li value="5">Muut asiat</ol>
<ol type="a"><li>ensin</ol>
""",
        """
        3 heading1: Pöytäkirja 3/2025
        5 text: Kokous avattiin\xa0klo 9 & todettiin päätösvaltaiseksi.
        8 row0: 2. Tilannekatsaus
        8 row1: alusta
        8 row1: pilotit
        8 row0: 5. Muut asiat
        9 row0: a. ensin
        """,
    )


def test_what_stands_around_the_minutes_is_named_noise() -> None:
    assert_read(
        "a.html",
        """<body>
<header>Kunta A</header>
<nav><h2>Valikko</h2><a href="/">Etusivu</a></nav>
<div class="cookie-notice">Sivusto käyttää evästeitä.</div>
<article>
<header><h1>Muistio 1/2025</h1></header>
<p>Kokous avattiin.</p>
<footer>Pöytäkirjan vakuudeksi</footer>
</article>
<aside>Uutisia</aside>
<form><p>Tilaa uutiskirje <button>Tilaa</button></p></form>
<div hidden>Piilossa</div>
<footer>Yhteystiedot</footer>
""",
        """
        2 text page_header: Kunta A
        3 heading2 navigation: Valikko
        3 text navigation: Etusivu
        4 text cookie_notice: Sivusto käyttää evästeitä.
        6 heading1: Muistio 1/2025
        7 text: Kokous avattiin.
        8 text: Pöytäkirjan vakuudeksi
        10 text aside: Uutisia
        11 text form: Tilaa uutiskirje
        11 text form_control: Tilaa
        12 text hidden: Piilossa
        13 text page_footer: Yhteystiedot
        """,
    )


def test_the_main_part_of_a_page_leaves_the_rest_outside() -> None:
    assert_read(
        "a.html",
        """<div>Palaute</div>
<main><p>Kokous avattiin.</p></main>
<h1>Muistio 1/2025</h1>
""",
        """
        1 text outside_main: Palaute
        2 text: Kokous avattiin.
        3 heading1: Muistio 1/2025
        """,
    )


def test_a_main_part_without_words_leaves_nothing_outside() -> None:
    assert_read("a.html", "<main><script>draw()</script></main><p>Kokous avattiin.", "1 text: Kokous avattiin.")


def test_what_holds_the_minutes_is_no_noise_whatever_it_is_called() -> None:
    assert_read(
        "a.html",
        '<form id="aspnet"><div class="sidebar"><h1>Muistio 1/2025</h1><p>Kokous avattiin.</p></div></form>',
        """
        1 heading1: Muistio 1/2025
        1 text: Kokous avattiin.
        """,
    )


@pytest.mark.parametrize("element", sorted(name for name in NO_TEXT if name not in ("head", "-comment", "img")))
def test_elements_without_words_for_a_reader_are_no_text(element: str) -> None:
    assert_read("a.html", f"<p>Alku<{element}>var a = 1</{element}></p><p>Loppu</p>", "1 text: Alku\n1 text: Loppu")


def test_comments_pictures_and_the_head_are_no_text() -> None:
    page = "<head><title>Sivu</title></head><body><!-- luonnos --><p>Alku<img alt='kuvio'></p>"
    assert_read("a.html", page, "1 text: Alku")


def test_tables_keep_their_columns_where_cells_span_others() -> None:
    assert_read(
        "a.html",
        """<table><caption>Tehtävät</caption>
<thead><tr><th>Nro<th>Tehtävä<th>Vastuu</thead>
<tr><td rowspan=2>1<td>Opit
kootaan<td>johtaja
<tr><td colspan=2>Valmis<br>syksyllä
</table>""",
        """
        1 text: Tehtävät
        2 cells table 1 header: Nro | Tehtävä | Vastuu
        3 cells table 1: 1 | Opit kootaan | johtaja
        5 cells table 1: | Valmis syksyllä |
        """,
    )


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    assert_read(
        "a.html",
        """<table><tr><td>Vasen<td><h2>1. Kokouksen avaus</h2><p>Kokous avattiin.</p></table>
<table><tr><td>Puheenjohtaja<tr><td>Sihteeri</table>""",
        """
        1 text: Vasen
        1 heading2: 1. Kokouksen avaus
        1 text: Kokous avattiin.
        2 text: Puheenjohtaja
        2 text: Sihteeri
        """,
    )


def test_bold_lines_broken_lines_and_lists_of_terms() -> None:
    assert_read(
        "a.html",
        """<p><strong>Ohjelman </strong><b>riskit</b></p>
<p><span style="font-weight: bold">Muut asiat</span><br>Ei ollut.<br>Kokous päättyi.</p>
<dl><dt>Aika</dt><dd>4.2.2025 klo 9</dd></dl>
<div>Irralliset <i>sanat</i><p>kappale</p>jatko</div>
""",
        """
        1 text bold: Ohjelman riskit
        2 text bold: Muut asiat
        2 text: Ei ollut.
        2 text: Kokous päättyi.
        3 text bold: Aika
        3 text: 4.2.2025 klo 9
        4 text: Irralliset sanat
        4 text: kappale
        4 text: jatko
        """,
    )


def test_broken_markup_loses_no_word() -> None:
    assert_read(
        "a.html",
        """<ul><li>yksi<ul><li>kaksi</li></ul>
kolme</ul></div><p>neljä<table><tr>viisi<td>kuusi<td>seitsemän</table><!-- kahdeksan
<p>yhdeksän""",
        """
        1 row0: yksi
        1 row1: kaksi
        2 text: kolme
        2 text: neljäviisi
        2 cells table 1: kuusi | seitsemän
        2 text: <!-- kahdeksan
        3 text: yhdeksän
        """,
    )
