"""The words of a clause, each with its base form and what form of a verb it may be."""

import re
from dataclasses import dataclass
from functools import lru_cache

from etl.document import Span
from etl.languages import LANGUAGES, Language
from etl.languages.claims import FINITE, ChainWords, Form, FormRule, VerbWords
from etl.minutes.verb_readings import PAUSE, OpenWord, readings_of, settled
from etl.words import WORD, fold, is_known, lemma


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place; `lemma` is the infinitive where `form` says that it may be a verb."""

    text: str
    folded: str
    lemma: str
    form: Form | None
    asks: bool
    span: Span

    @property
    def finite(self) -> bool:
        return self.form in FINITE


def words(text: str, base: int, language: Language) -> tuple[Word, ...]:
    """The words of a text that begins at `base` of the document."""
    verbs = language.claims.verbs
    if verbs.chain is not None:
        return _in_context(text, base, language, verbs.chain)
    found = []
    for match in WORD.finditer(text):
        base_form, form, asks = _analysed(match.group(), language.code)
        span = Span(base + match.start(), base + match.end())
        found.append(Word(match.group(), fold(match.group()), base_form, form, asks, span))
    return tuple(found)


def _in_context(text: str, base: int, language: Language, chain: ChainWords) -> tuple[Word, ...]:
    """The same where the words around a form tell what it is."""
    places = list(WORD.finditer(text))
    verbs, opened = language.claims.verbs, language.claims.sentences
    open_words = [
        OpenWord(
            match.group(),
            fold(match.group()),
            readings_of(match.group(), language.code, verbs, chain),
            bool(PAUSE.search(text[before.end() if before else 0 : match.start()])),
        )
        for before, match in zip([None, *places], places, strict=False)
    ]
    chosen = settled(open_words, chain, verbs.fixed, opened, language.claims.status.roles)
    return tuple(
        Word(
            match.group(),
            word.folded,
            reading[1] if reading else lemma(match.group(), language.code),
            reading[0] if reading else None,
            asks=word.folded in opened.whether,
            span=Span(base + match.start(), base + match.end()),
        )
        for match, word, reading in zip(places, open_words, chosen, strict=True)
    )


@lru_cache(maxsize=100_000)
def bare_form(word: str, code: str) -> tuple[Form, str] | None:
    """What a verb after a negation is (`ei laadita`, `ei riitä`), with its infinitive; None for other words."""
    verbs = LANGUAGES[code].claims.verbs
    folded = fold(word)
    if folded in verbs.fixed:
        form, infinitive = verbs.fixed[folded]
        return (form, infinitive) if form in (Form.BARE, Form.PARTICIPLE) else None
    found = _infinitive(folded, code, verbs)
    if found is None or re.search(r"(?:[nlrs][uy]t|[nlrs]eet|t[uy]t?)$", folded):
        return None
    if folded == found:
        return (Form.PASSIVE_BARE, found)
    a_stem = found.endswith(("aa", "ää"))
    passive = re.search(r"e?t[aä]$" if not a_stem else r"et[aä]$", folded)
    return (Form.PASSIVE_BARE if passive else Form.BARE, found)


@lru_cache(maxsize=200_000)
def _analysed(word: str, code: str) -> tuple[str, Form | None, bool]:
    verbs = LANGUAGES[code].claims.verbs
    folded = fold(word)
    asks = bool(re.search(verbs.question_clitic, folded))
    if asks:
        stem = re.sub(verbs.question_clitic, "", folded)
        base_form, form, _ = _analysed(stem, code)
        if form in FINITE:
            return base_form, form, True
    bare = re.sub(verbs.emphasis_clitic, "", folded)
    known = verbs.fixed.get(folded) or verbs.fixed.get(bare)
    if known is not None:
        return known[1], known[0], False
    found = _infinitive(folded, code, verbs)
    rule = next((rule for rule in verbs.forms if found and _fits(rule, folded, found)), None)
    if rule is None or found is None:
        return _nominal(word, code, verbs), None, False
    return found, rule.form, False


def _nominal(word: str, code: str, verbs: VerbWords) -> str:
    base, folded = lemma(word, code), fold(word)
    ending, infinitive, right = verbs.mistaken
    if re.search(ending, folded) and re.search(infinitive, base):
        return re.sub(ending, "", folded) + right
    return base


def _infinitive(folded: str, code: str, verbs: VerbWords) -> str | None:
    """The infinitive that the dictionary gives, or gives for a sister form; None for what is no verb.

    A word that is its own base form may be an infinitive, or a form that the dictionary holds by itself
    (`toteutettu`, `pidetä`): there the sister form is asked first.
    """
    own = lemma(folded, code)
    sisters = [re.sub(ending, sister, folded) for ending, sister in verbs.restorations if re.search(ending, folded)]
    bases = [lemma(sister, code) for sister in sisters if is_known(sister, code)]
    for base in [own, *bases] if own != folded else [*bases, own]:
        if "-" not in base and re.search(verbs.infinitive, base) and base not in verbs.not_verbs:
            return base
    return None


def _fits(rule: FormRule, folded: str, infinitive: str) -> bool:
    if not re.search(rule.ending, folded):
        return False
    if rule.form is Form.INFINITIVE:
        return folded == infinitive
    if rule.infinitive == "passive":
        # ylitettävä is to be crossed; ylittävä crosses
        return not folded.startswith(infinitive[:-1] + "v")
    if rule.infinitive == "da":
        return infinitive in (folded + "da", folded + "dä")
    if rule.infinitive == "=":
        # tukea -> tukee; the others lengthen a stem of their own: edetä -> etenee
        first_kind = re.search(r"[aeiouyäö][aä]$", infinitive)
        return folded == infinitive[:-1] + infinitive[-2] if first_kind else True
    return not rule.infinitive or bool(re.search(rule.infinitive, infinitive))
