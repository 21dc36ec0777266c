"""Values of a result as JSON and back: days, times and decimals exact, everything that has no such form as text."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal

_READ: dict[str, Callable[[str], object]] = {
    "decimal": Decimal,
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
    "time": time.fromisoformat,
}


_KINDS: dict[str, str] = {
    **dict.fromkeys(
        (f"{sign}{size}" for sign in ("", "U") for size in ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")),
        "plain",
    ),
    **dict.fromkeys(("BOOLEAN", "DOUBLE", "FLOAT", "VARCHAR"), "plain"),
    **dict.fromkeys(("TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS"), "timestamp"),
    "DATE": "date",
    "TIME": "time",
    "DECIMAL": "decimal",
}


def kind_of(sql_type: str) -> str:
    """What becomes of a column of this SQL type: a plain JSON value, one of the exact kinds, or text."""
    name = sql_type.upper()
    return "text" if name.endswith("]") else _KINDS.get(name.partition("(")[0], "text")


def encoded(value: object, kind: str) -> object:
    """The value for JSON."""
    if value is None or kind == "plain":
        return value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, list | dict | tuple):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def decoded(value: object, kind: str) -> object:
    """The value as it was; a day that Python's calendar does not have stays text."""
    read = _READ.get(kind)
    if read is None or not isinstance(value, str):
        return value
    try:
        return read(value)
    except ValueError:
        return value
