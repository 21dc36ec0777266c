"""Which component a claim about money speaks of: by lemma, with the programme's aliases for the rest."""

from collections.abc import Mapping

import polars as pl

from etl.follow_up import terms
from etl.follow_up.subjects import names_of
from etl.rules.budget_comparison import WHOLE

Tables = Mapping[str, pl.DataFrame]

SURELY = 0.5
"""Share of a name's weight that the claim's words must hold."""


def with_components(tables: Tables) -> pl.DataFrame:
    """Table budget_claim with component_id where the words of the component could be matched; the whole has none.

    Reads programme, body, component, statement and budget_claim.
    """
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    ignored = names_of(tables, language)
    names = [
        (component_id, terms.terms(name, language, ignored))
        for component_id, own, aliases in tables["component"].select("component_id", "name", "aliases").iter_rows()
        for name in (own, *(alias for alias in (aliases or "").split(";") if alias.strip()))
    ]
    claims = tables["budget_claim"]
    found = [
        None if component in (None, WHOLE) else _component(terms.terms(component, language, ignored), names)
        for component in claims["component"]
    ]
    return claims.with_columns(component_id=pl.Series(found, dtype=pl.String))


def _component(said: tuple[terms.Term, ...], names: list[tuple[str, tuple[terms.Term, ...]]]) -> str | None:
    """The component whose name the words hold best; of equals the first that the programme names."""
    best, best_share = None, 0.0
    for component_id, sought in names:
        weight = terms.total(sought)
        share = terms.overlap(sought, said).weight / weight if weight else 0.0
        if share >= SURELY and share > best_share:
            best, best_share = component_id, share
    return best
