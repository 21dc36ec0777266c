"""Prints docs/glossary.md from the texts that the pages show: `python -m dashboard.docs`."""

from pathlib import Path

from dashboard.components.explained import TERMS
from dashboard.text.en.glossary import ENTRIES as ENGLISH
from dashboard.text.fi.glossary import ENTRIES as FINNISH
from dashboard.text.sv.glossary import ENTRIES as SWEDISH

PATH = Path(__file__).parents[1] / "docs" / "glossary.md"
LANGUAGES = {"fi": FINNISH, "sv": SWEDISH, "en": ENGLISH}


def page() -> str:
    """The whole page, as it should stand."""
    head = (
        "# Glossary\n\nWhat the pages explain beside their words, in each language. Printed from dashboard/text by "
        "`make docs`; change it there.\n"
    )
    return head + "".join(_term(term) for term in TERMS)


def _term(term: str) -> str:
    rows = [
        f"- {language}: **{entries[f'glossary_name.{term}']}** – {entries[f'glossary.{term}']}\n"
        for language, entries in LANGUAGES.items()
    ]
    return f"\n## {ENGLISH[f'glossary_name.{term}']}\n\n" + "".join(rows)


if __name__ == "__main__":
    PATH.write_text(page(), encoding="utf-8")
