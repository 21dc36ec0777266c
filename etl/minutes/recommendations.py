"""What an evaluation recommends and what the group itself suggests, drawn from the statements of a meeting."""

import re
from collections.abc import Iterator, Sequence

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.languages.claims import Opener, Role, VerbClass
from etl.minutes.claim import refuses
from etl.minutes.clauses import Clause, clauses_of
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.predicate import predicate
from etl.minutes.reading import Item, Recommendation, Statement
from etl.minutes.status import Told
from etl.minutes.themes import theme_of
from etl.minutes.verbs import Word, words
from etl.vocabulary import RecommendationKind, SaidBy, Stance, StatementKind, Strength

KINDS = {
    StatementKind.RECOMMENDATION: RecommendationKind.EVALUATION,
    StatementKind.SUGGESTION: RecommendationKind.SUGGESTION,
}


def recommendations(document: Document, items: Sequence[Item], language: Language) -> tuple[Recommendation, ...]:
    """In the order of the text; a relative clause that explains one belongs to its words."""
    return tuple(
        _recommendation(document, statement, following, number, language)
        for number, item in enumerate(items)
        for statement, following in _with_following(item.statements)
        if statement.kind in KINDS
    )


def _with_following(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Sequence[Statement]]]:
    for place, statement in enumerate(statements):
        yield statement, statements[place + 1 :]


def _recommendation(
    document: Document, statement: Statement, following: Sequence[Statement], number: int, language: Language
) -> Recommendation:
    quote = _with_relatives(document, statement.quote, following, language)
    clause = clauses_of(statement.quote.text, statement.quote.start, language)[0]
    whole = words(quote.text, quote.start, language)
    kind = KINDS[statement.kind]
    told = _told(clause, language)
    suggested = kind is RecommendationKind.SUGGESTION
    return Recommendation(
        kind=kind,
        strength=strength_of(told, clause, language) if suggested and not refuses(told, language) else None,
        stance=Stance.REJECTED if refuses(told, language) else Stance.PROPOSED,
        said_by=SaidBy.GROUP if suggested else statement.said_by,
        theme=theme_of(whole, language),
        addressee=_addressee(told, language),
        target_group=None if suggested else _target_group(whole, language),
        item=number,
        quote=quote,
    )


def _told(clause: Clause, language: Language) -> Told:
    own = clause.content or clause.main
    return Told(own, predicate(own, language), False, language.claims, clause.main)


def strength_of(told: Told, clause: Clause, language: Language) -> Strength:
    """`tulisi` is strong, `olisi hyvä` weaker, `voisi olla hyvä pohtia` a thought."""
    words_of = language.claims.discourse
    if holds(clause.words, words_of.wondering):
        return Strength.WONDERED
    if holds(clause.words, words_of.good_to):
        return Strength.GOOD_TO
    if told.has_role(Role.MUST):
        return Strength.SHOULD
    return Strength.SHOULD if told.is_a(VerbClass.PROPOSE) else Strength.GOOD_TO


def _with_relatives(document: Document, quote: Quote, following: Sequence[Statement], language: Language) -> Quote:
    end = quote.end
    for statement in following:
        between = document.text[end : statement.quote.start]
        if re.search(r"[.!?\n]", document.text[end - 1 : end] + between) or not _is_relative(statement, language):
            break
        end = statement.quote.end
    return document.quote(quote.start, end)


def _is_relative(statement: Statement, language: Language) -> bool:
    found = words(statement.quote.text, 0, language)[:1]
    relatives = dict(language.claims.sentences.openers)[Opener.RELATIVE]
    return any(word.folded in relatives or word.lemma in relatives for word in found)


def _addressee(told: Told, language: Language) -> str | None:
    """Who must act: `ministeriön tulisi ...`, `suositellaan ministeriölle ...`."""
    verb = told.verb
    if verb is None:
        return None
    if told.has_role(Role.MUST):
        before = told.words[: verb.index]
        return next((_base(before, place) for place in range(len(before)) if _acts(before[place], language)), None)
    after = told.words[verb.index + 1 : verb.index + 3]
    to_whom = (place for place, word in enumerate(after) if word.folded.endswith("lle") and _is_actor(word, language))
    place = next(to_whom, None)
    return None if place is None or not told.is_a(VerbClass.RECOMMEND) else _base(after, place)


def _is_actor(word: Word, language: Language) -> bool:
    return any(word_is(word, actor) for actor in language.claims.discourse.actors)


def _acts(word: Word, language: Language) -> bool:
    return word.folded.endswith("n") and _is_actor(word, language)


def _target_group(whole: Sequence[Word], language: Language) -> str | None:
    """Whom it is about, in base form: `erityisesti kuntasektoriin`, `pienille kunnille`."""
    towards = [word for word in whole if re.search(language.claims.discourse.towards, word.folded)]
    place = first(towards, language.claims.discourse.targets)
    return None if place is None else _base(whole, whole.index(towards[place]))


def _base(found: Sequence[Word], place: int) -> str:
    """Base form of a noun as written in upper or lower case, with the adjective that agrees with it."""
    word = found[place]
    base = word.lemma if not word.text.isupper() else word.text
    before: Span | None = found[place - 1].span if place else None
    ending = word.folded[-3:]
    if before is not None and len(ending) == 3 and found[place - 1].folded.endswith(ending) and ending == "lle":
        return f"{found[place - 1].lemma} {base}"
    return base
