"""Which component a claim about money or a row of the ledger speaks of: by lemma, with the programme's aliases."""

from collections.abc import Mapping

import polars as pl

from etl.follow_up import terms
from etl.follow_up.subjects import names_of
from etl.rules.budget_comparison import WHOLE
from etl.words import fold

Tables = Mapping[str, pl.DataFrame]
Names = list[tuple[str, tuple[terms.Term, ...]]]

SURELY = 0.5
"""Share of a name's weight that the claim's words must hold."""

WHOLLY = 0.99
"""The same for a row of the ledger, which moves money: all telling words of the name."""


def with_components(tables: Tables) -> pl.DataFrame:
    """Table budget_claim with component_id where the words of the component could be matched; the whole has none.

    Reads programme, body, component, statement and budget_claim.
    """
    language, ignored, names = _names(tables)
    claims = tables["budget_claim"]
    found = [
        None if component in (None, WHOLE) else _component(terms.terms(component, language, ignored), names, SURELY)
        for component in claims["component"]
    ]
    return claims.with_columns(component_id=pl.Series(found, dtype=pl.String))


def with_ledger(tables: Tables) -> dict[str, pl.DataFrame]:
    """Tables component and budget_line, with component_id where a row's component could be matched.

    A row that no name or alias fits is matched by lemma, to the one component whose whole name its words hold. Where
    programme.toml names no component, the ledger's own are the programme's.
    """
    lines, components = tables["budget_line"], tables["component"]
    if components.is_empty():
        components = _own_components(lines, components)
        found = dict(zip(components["name"], components["component_id"], strict=True))
        spelled = {fold(name): component_id for name, component_id in found.items()}
        ids = [spelled.get(fold(name)) for name in lines["component"]]
    else:
        matched = _matched(lines.filter(pl.col("component_id").is_null())["component"].unique(), tables)
        ids = [own or matched.get(name) for own, name in zip(lines["component_id"], lines["component"], strict=True)]
    return {"component": components, "budget_line": lines.with_columns(component_id=pl.Series(ids, dtype=pl.String))}


def _own_components(lines: pl.DataFrame, components: pl.DataFrame) -> pl.DataFrame:
    """One row for each component that the ledger names, in its order; spelling in capitals or not is one."""
    spelled = {fold(name): (programme, name) for programme, name in lines.select("programme_id", "component").rows()}
    rows = [
        {"component_id": f"{programme}:{folded.replace(' ', '-')}", "programme_id": programme, "name": name}
        for folded, (programme, name) in spelled.items()
    ]
    return pl.DataFrame(rows, schema=components.schema) if rows else components


def _matched(written: pl.Series, tables: Tables) -> dict[str, str | None]:
    language, ignored, names = _names(tables)
    return {name: _component(terms.terms(name, language, ignored), names, WHOLLY, alone=True) for name in written}


def _names(tables: Tables) -> tuple[str, frozenset[str], Names]:
    """The programme's language, the words that name nothing, and each name of each component as terms."""
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    ignored = names_of(tables, language)
    names = [
        (component_id, terms.terms(name, language, ignored))
        for component_id, own, aliases in tables["component"].select("component_id", "name", "aliases").iter_rows()
        for name in (own, *(alias for alias in (aliases or "").split(";") if alias.strip()))
    ]
    return language, ignored, names


def _component(said: tuple[terms.Term, ...], names: Names, least: float, *, alone: bool = False) -> str | None:
    """The component whose name the words hold best; of equals the first that is named, or none with `alone`."""
    shares: dict[str, float] = {}
    for component_id, sought in names:
        weight = terms.total(sought)
        share = terms.overlap(sought, said).weight / weight if weight else 0.0
        shares[component_id] = max(share, shares.get(component_id, 0.0))
    best = max(shares.values(), default=0.0)
    held = [component_id for component_id, share in shares.items() if share == best]
    return held[0] if best >= least and not (alone and len(held) > 1) else None
