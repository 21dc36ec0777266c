"""The index of words of statements and decisions: each word's base form once a clause, names of people left out."""

from collections.abc import Mapping, Sequence

from etl.words import WORD, lemma

Row = dict[str, object]


def lemma_rows(tables: Mapping[str, Sequence[Row]]) -> list[Row]:
    """Rows of statement_lemma for the statements and decisions of one file, each in the language of its words."""
    rows = [(table, row) for table in ("statement", "decision") for row in tables.get(table, ())]
    people = tables.get("person", ())
    names = {code: _names(people, code) for code in {str(row["language"]) for _, row in rows}}
    return [
        {
            "statement_lemma_id": f"{row[f'{table}_id']}:{word}",
            "programme_id": row["programme_id"],
            f"{table}_id": row[f"{table}_id"],
            "lemma": word,
        }
        for table, row in rows
        for word in _lemmas(str(row["text"]), str(row["language"]))
        if word not in names[str(row["language"])]
    ]


def _names(people: Sequence[Row], language: str) -> set[str]:
    """Both the names as written and what lemmatising makes of them."""
    parts = [match.group() for person in people for match in WORD.finditer(str(person["name"]))]
    return {part.casefold() for part in parts} | {lemma(part, language) for part in parts}


def _lemmas(text: str, language: str) -> list[str]:
    return list(dict.fromkeys(lemma(match.group(), language) for match in WORD.finditer(text)))
