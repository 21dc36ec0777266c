"""What leaves the dashboard has a name in each language, and every column of every table one of its own."""

import re

import pytest

from dashboard import sheets
from dashboard.sheets.sheet import ABOUT, FORMS
from dashboard.text.en import output as english
from dashboard.text.fi import output as finnish
from dashboard.text.sv import output as swedish
from queries.output import FORMATS

NAMED = re.compile(r"\{\w+\}")
TABLES = sheets.found()


@pytest.mark.parametrize("entries", [swedish.ENTRIES, english.ENTRIES], ids=["sv", "en"])
def test_the_languages_have_the_same_keys_in_the_same_order_and_name_the_same_values(entries: dict[str, str]) -> None:
    assert list(entries) == list(finnish.ENTRIES)
    different = [key for key, text in entries.items() if NAMED.findall(text) != NAMED.findall(finnish.ENTRIES[key])]
    assert different == []


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_a_name_and_each_of_its_columns_a_heading_that_is_used_once(name: str) -> None:
    table = TABLES[name]
    columns = [*table.said, *table.columns, *ABOUT]
    for entries in (finnish.ENTRIES, swedish.ENTRIES, english.ENTRIES):
        assert f"sheet.{name}" in entries
        heads = [entries[f"column.{column}"] for column in columns]
        assert sorted(set(heads)) == sorted(heads)


def test_no_heading_is_left_over() -> None:
    used = {column for table in TABLES.values() for column in (*table.said, *table.columns, *ABOUT)}
    assert {key.removeprefix("column.") for key in finnish.ENTRIES if key.startswith("column.")} == used
    assert {key.removeprefix("sheet.") for key in finnish.ENTRIES if key.startswith("sheet.")} == set(TABLES)


def test_the_forms_are_formats_that_queries_can_write() -> None:
    assert set(FORMS) <= set(FORMATS)
