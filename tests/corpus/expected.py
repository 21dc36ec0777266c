"""How a careful reader's notes are compared with what the reader found: quotes by their place, times by their days."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Json = dict[str, Any]

MONTH_ENDS = {"01": 31, "02": 28, "03": 31, "04": 30, "05": 31, "06": 30}
MONTH_ENDS |= {"07": 31, "08": 31, "09": 30, "10": 31, "11": 30, "12": 31}


def window(when: str | list[str]) -> tuple[str, str | None]:
    """First and last day of `2022`, `2022-06`, `2022-06-17`, `2023..` or a pair of days."""
    if isinstance(when, list):
        return when[0], when[1]
    if when.endswith(".."):
        return f"{when[:4]}-01-01", None
    if len(when) == 4:
        return f"{when}-01-01", f"{when}-12-31"
    if len(when) == 7:
        return f"{when}-01", f"{when}-{MONTH_ENDS[when[5:]]}"
    return when, when


def touches(found: Json, quote: str, text: str) -> bool:
    """True where the object's words lie inside the quote or the quote inside them."""
    start = text.find(quote)
    if start < 0:
        return False
    end = start + len(quote)
    inside = found["start"] <= start and end <= found["end"]
    around = start <= found["start"] and found["end"] <= end
    return inside or around


def misses(
    rows: Iterable[Json], candidates: Iterable[Json], text: str, agrees: Callable[[Json, Json], bool]
) -> list[str]:
    """The quotes of those expected rows that no candidate touches and agrees with, each with what was found."""
    found = list(candidates)
    missing = []
    for row in rows:
        near = [candidate for candidate in found if touches(candidate, row["quote"], text)]
        if not any(agrees(row, candidate) for candidate in near):
            wanted = {key: value for key, value in row.items() if key != "quote"}
            got = [{k: v for k, v in one.items() if k not in {"page", "start", "end", "figures"}} for one in near]
            missing.append(f"{row['quote']!r}\n   wanted {wanted}\n   found  {got}")
    return missing


def objects(value: object) -> Iterator[Json]:
    """Every object inside a JSON value."""
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from objects(part)
    elif isinstance(value, list):
        for part in value:
            yield from objects(part)


def statements(meeting: Json, item: int) -> list[Json]:
    return [row for one in meeting["agenda_items"] if one["number"] == str(item) for row in one["statements"]]


def report(missing: list[str]) -> str:
    return "\n" + "\n".join(missing)
