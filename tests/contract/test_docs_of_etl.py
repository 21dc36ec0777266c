"""The pages of docs/ say what the code does."""

import argparse

import pytest

from etl import docs
from etl.__main__ import VERBS
from etl.registers import programme
from etl.registers.programme import Programme


@pytest.mark.parametrize("name", docs.PAGES)
def test_a_printed_page_is_up_to_date(name: str) -> None:
    written = (docs.FOLDER / name).read_text(encoding="utf-8")
    assert written == docs.PAGES[name](), f"docs/{name} is old; run make docs"


def test_the_operations_page_explains_every_exit_code() -> None:
    page = (docs.FOLDER / "operations.md").read_text(encoding="utf-8")
    assert "\n".join(docs.exit_code_table()) in page


def test_every_option_of_a_run_is_explained() -> None:
    parser = argparse.ArgumentParser(add_help=False)
    VERBS["run"].add_arguments(parser)
    page = (docs.FOLDER / "operations.md").read_text(encoding="utf-8")
    for option in parser.format_usage().replace("[", "").replace("]", "").split():
        if option.startswith("-"):
            assert f"`{option}" in page


def test_the_example_of_a_programme_can_be_read() -> None:
    example = docs.registers().partition("```toml\n")[2].partition("```")[0]
    assert isinstance(programme.read("koe", "programme.toml", example.encode()), Programme)
