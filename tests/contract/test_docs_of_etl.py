"""The pages of docs/ say what the code does."""

import argparse

import pytest

from etl import docs
from etl.__main__ import VERBS
from etl.registers import REGISTERS, mapping, programme
from etl.registers.mapping import TableMapping
from etl.registers.programme import Programme


@pytest.mark.parametrize("name", docs.PAGES)
def test_a_printed_page_is_up_to_date(name: str) -> None:
    written = (docs.FOLDER / name).read_text(encoding="utf-8")
    assert written == docs.PAGES[name](), f"docs/{name} is old; run make docs"


def test_the_operations_page_explains_every_exit_code() -> None:
    page = (docs.FOLDER / "operations.md").read_text(encoding="utf-8")
    assert "\n".join(docs.exit_code_table()) in page


def test_every_option_of_a_run_is_explained() -> None:
    parser = argparse.ArgumentParser(prog="run", add_help=False)
    VERBS["run"].add_arguments(parser)
    page = (docs.FOLDER / "operations.md").read_text(encoding="utf-8")
    for option in parser.format_usage().replace("[", "").replace("]", "").split():
        if option.startswith("-"):
            assert f"`{option}" in page


def _examples(heading: str) -> list[bytes]:
    section = docs.registers().partition(f"\n## {heading}")[2].partition("\n## ")[0]
    return [block.partition("```")[0].encode() for block in section.split("```toml\n")[1:]]


def test_the_example_of_a_programme_can_be_read() -> None:
    [example] = _examples("programme.toml")
    assert isinstance(programme.read("koe", "programme.toml", example), Programme)


def test_the_examples_of_mapping_files_can_be_read() -> None:
    examples = _examples("Foreign tables")
    found = [mapping.read("tracker.xlsx.map.toml", example, REGISTERS) for example in examples]
    assert [[part.register for part in one.parts] for one in found if isinstance(one, TableMapping)] == [
        ["recommendations", "actions"],
        ["budget"],
    ]
