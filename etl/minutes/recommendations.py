"""What an evaluation recommends and what the group itself suggests, drawn from the statements of a meeting."""

import re
from collections.abc import Iterator, Sequence

from etl.document import Document, Quote
from etl.languages import Language
from etl.languages.claims import Opener, Role, VerbClass
from etl.minutes.claim import told_of
from etl.minutes.clauses import Clause, clauses_of
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.proposals import refuses
from etl.minutes.reading import Item, Recommendation, Statement
from etl.minutes.themes import theme_of
from etl.minutes.told import Told
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
    told = told_of(clause, language)
    suggested = kind is RecommendationKind.SUGGESTION
    return Recommendation(
        kind=kind,
        strength=strength_of(told, clause) if suggested and not refuses(told) else None,
        stance=Stance.REJECTED if refuses(told) else Stance.PROPOSED,
        said_by=SaidBy.GROUP if suggested else statement.said_by,
        theme=theme_of(whole, language),
        addressee=_addressee(told, language),
        target_group=None if suggested else _target_group(whole, language),
        item=number,
        quote=quote,
    )


def strength_of(told: Told, clause: Clause) -> Strength:
    """`tulisi` is strong, `olisi hyvä` weaker, `voisi olla hyvä pohtia` a thought."""
    words_of = told.language.discourse
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
    if told.has_role(Role.MUST):
        before, ending = told.before_verb, language.claims.nouns.genitive
    elif told.led_by(VerbClass.RECOMMEND):
        after = told.words[len(told.before_verb) + 1 :]
        before, ending = after[:1], language.claims.nouns.recipient
    else:
        return None
    acting = (
        place for place, word in enumerate(before) if _is_actor(word, language) and re.search(ending, word.folded)
    )
    place = next(acting, None)
    return None if place is None else before[place].lemma


def _is_actor(word: Word, language: Language) -> bool:
    return any(word_is(word, actor) for actor in language.claims.discourse.actors)


def _target_group(whole: Sequence[Word], language: Language) -> str | None:
    """Whom it is about, in base form: `erityisesti kuntasektoriin`, `pienille kunnille`."""
    towards = [word for word in whole if re.search(language.claims.nouns.towards, word.folded)]
    place = first(towards, language.claims.discourse.targets)
    return None if place is None else _base(whole, whole.index(towards[place]), language)


def _base(whole: Sequence[Word], place: int, language: Language) -> str:
    """Base form of a noun, with the adjective that agrees with it."""
    word = whole[place]
    recipient = language.claims.nouns.recipient
    agrees = place > 0 and all(re.search(recipient, one.folded) for one in (word, whole[place - 1]))
    return f"{whole[place - 1].lemma} {word.lemma}" if agrees else word.lemma
