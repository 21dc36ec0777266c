"""programme.toml."""

from datetime import date

import pytest

from etl.errors import Rejection
from etl.registers import programme
from etl.registers.programme import Programme
from etl.schema import BY_NAME

TEXT = """
id = "koe"
language = "fi"
description = "Koeohjelma."
invented = true
starts_on = 2025-01-01
ends_on = 2026-12-31
order = 1

[name]
fi = "Koeohjelma"
sv = "Provprogrammet"

[[bodies]]
id = "ohry"
name = "Koeohjelman ohjausryhmä"
aliases = ["ohjausryhmä"]

[[phases]]
id = "pilot"
name = "Pilotit"
starts_on = 2025-01-01
ends_on = 2025-12-31

[[themes]]
id = "communications"
name = "Viestintä"
lemmas = ["viestintä"]

[[components]]
id = "alusta"
name = "Palvelualusta"
"""


def read(text: str) -> Programme | Rejection:
    return programme.read("koe", "programmes/koe/programme.toml", text.encode())


def test_a_programme_becomes_rows_of_its_tables() -> None:
    found = read(TEXT)
    assert isinstance(found, Programme)
    rows = programme.rows(found)
    assert {name: BY_NAME[name].frame(rows[name]).height for name in rows} == dict.fromkeys(rows, 1)
    assert rows["programme"][0]["starts_on"] == date(2025, 1, 1)
    assert rows["theme"][0]["theme_id"] == "koe:communications"


def test_a_body_is_found_by_its_other_name_and_the_only_one_without_a_name() -> None:
    found = read(TEXT)
    assert isinstance(found, Programme)
    only = found.bodies[0]
    assert [found.body(name) for name in ("Ohjausryhmä", None, "johtoryhmä")] == [only, only, None]


@pytest.mark.parametrize(
    ("replaced", "by", "told"),
    [
        ('id = "koe"', 'id = "muu"', "id 'muu' differs from the folder; expected id = 'koe'"),
        ('fi = "Koeohjelma"', "", "no name in the first language 'fi'; expected fi = ... under [name]"),
        ("order = 1", "order = 2025-01-01", "order is datetime.date(2025, 1, 1); expected order = a whole number"),
        ("ends_on = 2026-12-31", "ends_on = 2026", "ends_on is 2026; expected ends_on = a day such as 2025-01-31"),
        ('name = "Palvelualusta"', "", 'name is missing; expected name = "text"'),
    ],
)
def test_a_file_that_does_not_say_what_it_must_is_rejected(replaced: str, by: str, told: str) -> None:
    assert replaced in TEXT
    rejection = read(TEXT.replace(replaced, by, 1))
    assert str(rejection) == f"programmes/koe/programme.toml: {told}"


def test_broken_toml_is_rejected_with_its_place_in_the_file() -> None:
    rejection = read("id = koe")
    assert isinstance(rejection, Rejection)
    assert "line 1" in rejection.what
