"""Search over the minutes of a programme by base forms: what was said and decided, the best answers first."""

from collections.abc import Sequence

import polars as pl

from etl.rules.once import once
from etl.vocabulary import Basis
from etl.words import fold, load
from queries.filters import AsOf
from queries.question import Fill, Parameter, Reads, Tables, column, merged, of, question
from queries.rarity import rarity
from queries.searched import Search, answers, bare, forms, parsed
from queries.source import READS, SOURCE, with_source

STATEMENT, DECISION = "statement", "decision"
FACETS = ("what", "kind", "status", "said_by", "meeting_id", "language")
"""Columns that narrow a search, each also a parameter of `clauses`."""

NEAREST = 6

_READS: Reads = merged(READS, {"statement_lemma": ("statement_id", "decision_id", "lemma")})

_COLUMNS = (
    *of("statement_lemma", "statement_id", "decision_id"),
    *column("what", "TEXT", "statement or decision."),
    *column("kind", "TEXT", "Kind of the statement, or of the decision."),
    *of("statement", "status", "said_by", "language"),
    *column("matched", "TEXT", "Base forms of the clause that answer the search, parted by a space."),
    *column("score", "DOUBLE", "How well it answers: the rarity of each word times how exactly it was found."),
)


def _texts_of_phrases(words: Parameter = None, **_others: Parameter) -> Reads:
    """A phrase can be told only from the texts, which are fetched for nothing else."""
    if not parsed(str(words or "")).phrases:
        return {}
    return dict.fromkeys((STATEMENT, DECISION), ("text",))


@question(
    "Which statements and decisions answer a search?",
    reads=_READS,
    also_reads=_texts_of_phrases,
    columns=(*_COLUMNS, *(one for one in SOURCE if one.name not in ("statement_id", "decision_id"))),
    known_only=True,
)
def hits(tables: Tables, as_of: AsOf, *, words: str | None = None) -> pl.DataFrame:
    """One row per clause in which all words are found, the best first, then the newest; without its text.

    A word is found by its base form in the language of the clause, by a part between hyphens, or by a part of a
    compound. “Words in quotes” must stand so in the text. Names of people are not in the index.
    """
    return _found(tables, words)


@question(
    "What do the minutes say of these words?",
    reads=_READS,
    also_reads=_texts_of_phrases,
    columns=(*_COLUMNS, *(one for one in SOURCE if one.name not in ("statement_id", "decision_id"))),
    fills=(Fill("quote", STATEMENT, "statement_id"), Fill("quote", DECISION, "decision_id")),
)
def clauses(
    tables: Tables,
    as_of: AsOf,
    *,
    words: str | None = None,
    what: str | None = None,
    kind: str | None = None,
    status: str | None = None,
    said_by: str | None = None,
    meeting_id: str | None = None,
    language: str | None = None,
    skip: int = 0,
    limit: int = 20,
) -> pl.DataFrame:
    """The rows of `search.hits` that the further parameters leave, from `skip` on, with their words."""
    wanted = dict(zip(FACETS, (what, kind, status, said_by, meeting_id, language), strict=True))
    return narrowed(_found(tables, words), wanted).slice(skip, limit)


def narrowed(frame: pl.DataFrame, wanted: dict[str, str | None]) -> pl.DataFrame:
    """The hits with these values."""
    return frame.filter(pl.lit(True), *(pl.col(name) == value for name, value in wanted.items() if value))


@question(
    "Which words of the minutes are spelt nearly like those searched for?",
    reads=merged(_READS, {"theme": ("name",)}),
    columns=(
        *column("word", "TEXT", "A base form of the index, or a theme of the programme."),
        *column("kind", "TEXT", "near: spelt nearly so; theme: a theme of the programme that the minutes speak of."),
        *column("clause_count", "INTEGER", "How many clauses hold it; null for a theme."),
    ),
)
def suggestions(tables: Tables, as_of: AsOf, *, words: str | None = None) -> pl.DataFrame:
    """At most six of each kind, the nearest first, of equally near ones the more frequent; themes by name."""
    index = tables["statement_lemma"].group_by("lemma").agg(clause_count=pl.len())
    search = parsed(words)
    counted = index.filter(pl.col("lemma").str.len_chars() > 3)
    near = [row for word in search.words for row in _near(word, counted)]
    themes = tables["theme"]["name"].unique().sort().head(NEAREST).to_list()
    rows = [{"word": word, "kind": "near", "clause_count": count} for word, count in dict(near).items()]
    rows += [{"word": name, "kind": "theme", "clause_count": None} for name in themes]
    return pl.DataFrame(rows, schema={"word": pl.String, "kind": pl.String, "clause_count": pl.Int64})


def _near(word: str, counted: pl.DataFrame) -> list[tuple[str, int]]:
    """Base forms that share most pairs of letters with a word (Dice's coefficient of at least a half)."""
    pairs = _pairs(bare(word.casefold()))
    if not pairs:
        return []
    rows = [(lemma, count, 2 * len(pairs & own) / (len(pairs) + len(own))) for lemma, count, own in _spelt(counted)]
    found = sorted((row for row in rows if 0.5 <= row[2] < 1), key=lambda row: (-row[2], -row[1], row[0]))
    return [(lemma, count) for lemma, count, _ in found[:NEAREST]]


def _spelt(counted: pl.DataFrame) -> list[tuple[str, int, frozenset[str]]]:
    return [(lemma, count, _pairs(bare(lemma))) for lemma, count in counted.iter_rows()]


def _pairs(word: str) -> frozenset[str]:
    return frozenset(word[place : place + 2] for place in range(len(word) - 1))


def _found(tables: Tables, words: str | None) -> pl.DataFrame:
    return once(tables, ("search", words), lambda: _answering(tables, parsed(words)))


def _answering(tables: Tables, search: Search) -> pl.DataFrame:
    every = _clauses(tables)
    if search.empty:
        return _placed(every.clear(), tables)
    index = (
        tables["statement_lemma"]
        .select("lemma", clause_id=pl.coalesce("statement_id", "decision_id"))
        .join(every.select("clause_id", "language"), on="clause_id")
    )
    languages = every["language"].unique().drop_nulls().sort().to_list()
    load(*languages)
    found = _scored(index, search.words, languages)
    rows = every.join(found, on="clause_id", how="inner", maintain_order="left")
    return _placed(_with_phrases(rows, search.phrases, tables), tables)


def _clauses(tables: Tables) -> pl.DataFrame:
    """Statements and decisions as rows of one frame."""
    statements = tables[STATEMENT].select(
        "statement_id", "kind", "status", "said_by", "language", pl.lit(None, pl.String).alias("decision_id"),
        clause_id="statement_id", what=pl.lit(STATEMENT),
    )  # fmt: skip
    decisions = tables[DECISION].select(
        "decision_id", "kind", "language", clause_id="decision_id", what=pl.lit(DECISION)
    )
    both = pl.concat([statements, decisions], how="diagonal")
    return both.with_columns(matched=pl.lit(None, pl.String), score=pl.lit(None, pl.Float64))


def _scored(index: pl.DataFrame, words: Sequence[str], languages: Sequence[str]) -> pl.DataFrame:
    """Clauses in which every word was found: clause_id, found_words, found_score."""
    each = [_of_word(index, word, languages).with_columns(word=pl.lit(number)) for number, word in enumerate(words)]
    best = pl.concat(each).group_by("clause_id", "word").agg(pl.col("score").max(), pl.col("lemma"))
    return (
        best.group_by("clause_id")
        .agg(
            found=pl.len(),
            found_score=pl.col("score").sort().sum(),
            found_words=pl.col("lemma").explode().unique().sort().str.join(" "),
        )
        .filter(pl.col("found") == len(words))
        .drop("found")
    )


def _of_word(index: pl.DataFrame, word: str, languages: Sequence[str]) -> pl.DataFrame:
    """Rows of the index that answer one word, with how much that is worth."""
    rows = [row for language in languages for row in _answering_forms(index, word, language)]
    wanted = pl.DataFrame(rows, schema={"language": pl.String, "lemma": pl.String, "score": pl.Float64}, orient="row")
    return index.join(wanted, on=["language", "lemma"], how="inner").select("clause_id", "lemma", "score")


def _answering_forms(index: pl.DataFrame, word: str, language: str) -> list[tuple[str, str, float]]:
    wanted = forms(word, language)
    written = pl.col("lemma").str.replace_all("-", "", literal=True)
    may = pl.any_horizontal([written.str.contains(bare(form), literal=True) for form in sorted(wanted)])
    spoken = index.filter(pl.col("language") == language)["lemma"].unique().sort()
    candidates = spoken.to_frame().filter(may)["lemma"].to_list()
    worth = max(rarity(form, language) for form in wanted)
    found = [(lemma, answers(lemma, wanted, language)) for lemma in candidates]
    return [(language, lemma, worth * quality) for lemma, quality in found if quality]


def _with_phrases(rows: pl.DataFrame, phrases: Sequence[str], tables: Tables) -> pl.DataFrame:
    """The rows whose text holds every phrase; hyphens and spaces are folded, nothing else."""
    if not phrases or rows.is_empty():
        return rows
    texts = pl.concat(
        tables[name].select(pl.col(f"{name}_id").alias("clause_id"), "text") for name in (STATEMENT, DECISION)
    )
    own = rows.select("clause_id").join(texts, on="clause_id", how="inner")
    holding = [key for key, text in own.iter_rows() if all(phrase in fold(text) for phrase in phrases)]
    return rows.filter(pl.col("clause_id").is_in(holding))


def _placed(rows: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Rows with the way to their words, in the order of the answer."""
    if "found_words" in rows.columns:
        rows = rows.with_columns(matched="found_words", score="found_score")
    return with_source(rows.with_columns(basis=pl.lit(Basis.MACHINE.value)), tables).sort(
        "score", "meeting_on", "source_file_id", "start", "clause_id",
        descending=[True, True, False, False, False], nulls_last=True,
    )  # fmt: skip
