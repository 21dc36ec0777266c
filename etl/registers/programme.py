"""programme.toml: what a programme is called, who steers it, when, and its themes and components."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from etl.errors import Rejection
from etl.words import fold

T = TypeVar("T")

Rows = dict[str, list[dict[str, object]]]
"""Rows by the name of their table."""


@dataclass(frozen=True, slots=True)
class Named:
    """A body, theme or component: its id in the programme, its name and other names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()

    def is_called(self, name: str) -> bool:
        return fold(name) in {fold(known) for known in (self.id, self.name, *self.aliases)}


@dataclass(frozen=True, slots=True)
class Phase:
    id: str
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as its file describes it."""

    id: str
    language: str = "fi"
    names: Mapping[str, str] = field(default_factory=dict)
    description: str | None = None
    invented: bool = False
    starts_on: date | None = None
    ends_on: date | None = None
    case_number: str | None = None
    project_id: str | None = None
    owner: str | None = None
    order: int | None = None
    bodies: tuple[Named, ...] = ()
    phases: tuple[Phase, ...] = ()
    themes: tuple[Named, ...] = ()
    components: tuple[Named, ...] = ()

    @property
    def name(self) -> str:
        return self.names.get(self.language) or next(iter(self.names.values()), self.id)

    def qualified(self, own_id: str) -> str:
        """The id of a register's row in the warehouse: the programme before its own id."""
        return f"{self.id}:{own_id}"

    def body(self, name: str | None) -> Named | None:
        """The body of that name or alias; the only body where the text names none."""
        if name is None:
            return self.bodies[0] if len(self.bodies) == 1 else None
        return next((body for body in self.bodies if body.is_called(name)), None)

    def component(self, name: str) -> Named | None:
        return next((component for component in self.components if component.is_called(name)), None)


class ProgrammeFileError(ValueError):
    """A programme.toml that does not say what it must."""

    def __init__(self, what: str, expected: str, line: int | None = None) -> None:
        super().__init__(f"{what}; expected {expected}")
        self.what = what
        self.expected = expected
        self.line = line


def read(folder: str, file: str, data: bytes) -> Programme | Rejection:
    """The programme that the file describes, or why it cannot be taken in; `folder` is the name its id must have."""
    try:
        return _programme(folder, _parsed(data))
    except ProgrammeFileError as error:
        return Rejection(file, error.line, error.what, error.expected)


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ProgrammeFileError("not UTF-8 text", "a TOML file in UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeFileError(f"not TOML ({error})", "key = value lines as docs/registers.md shows") from error


def _programme(folder: str, parsed: dict[str, Any]) -> Programme:
    programme_id = _value(parsed, "id", str)
    if programme_id != folder:
        raise ProgrammeFileError(f"id {programme_id!r} differs from the folder", f"id = {folder!r}")
    names = {str(language): str(name) for language, name in _value(parsed, "name", dict).items()}
    language = _value(parsed, "language", str)
    if language not in names:
        raise ProgrammeFileError(f"no name in the first language {language!r}", f"{language} = ... under [name]")
    return Programme(
        id=programme_id,
        language=language,
        names=names,
        description=_optional(parsed, "description", str),
        invented=bool(_optional(parsed, "invented", bool)),
        starts_on=_optional(parsed, "starts_on", date),
        ends_on=_optional(parsed, "ends_on", date),
        case_number=_optional(parsed, "case_number", str),
        project_id=_optional(parsed, "project_id", str),
        owner=_optional(parsed, "owner", str),
        order=_optional(parsed, "order", int),
        bodies=_all(parsed, "bodies", _named),
        phases=_all(parsed, "phases", _phase),
        themes=_all(parsed, "themes", _named),
        components=_all(parsed, "components", _named),
    )


def _value(parsed: Mapping[str, Any], name: str, kind: type) -> Any:
    value = _optional(parsed, name, kind)
    if value is None:
        raise ProgrammeFileError(f"{name} is missing", f"{name} = {_EXAMPLES[kind]}")
    return value


_EXAMPLES: dict[type, str] = {
    str: '"text"',
    bool: "true or false",
    int: "a whole number",
    date: "a day such as 2025-01-31",
    dict: "a table such as [name]",
    list: "a list",
}


def _optional(parsed: Mapping[str, Any], name: str, kind: type) -> Any:
    value = parsed.get(name)
    # A TOML date-time is a date to Python, and true is an int.
    if value is not None and type(value) is not kind:
        raise ProgrammeFileError(f"{name} is {value!r}", f"{name} = {_EXAMPLES[kind]}")
    return value


def _all(parsed: Mapping[str, Any], name: str, one: Callable[[Mapping[str, Any]], T]) -> tuple[T, ...]:
    entries = _optional(parsed, name, list) or []
    ids = [entry.get("id") for entry in entries]
    twice = next((own_id for own_id in ids if ids.count(own_id) > 1), None)
    if twice is not None:
        raise ProgrammeFileError(f"{name} has the id {twice!r} twice", "each id once")
    return tuple(one(entry) for entry in entries)


def _named(entry: Mapping[str, Any]) -> Named:
    return Named(
        _value(entry, "id", str),
        _value(entry, "name", str),
        tuple(_optional(entry, "aliases", list) or ()),
        tuple(_optional(entry, "lemmas", list) or ()),
    )


def _phase(entry: Mapping[str, Any]) -> Phase:
    return Phase(
        _value(entry, "id", str),
        _value(entry, "name", str),
        _value(entry, "starts_on", date),
        _value(entry, "ends_on", date),
    )


def rows(programme: Programme) -> Rows:
    """The programme's own rows: programme, phase, theme, component, body."""
    owned = {"programme_id": programme.id}
    return {
        "programme": [
            {
                **owned,
                "name": programme.name,
                **{f"name_{code}": programme.names.get(code) for code in ("fi", "sv", "en")},
                **{name: getattr(programme, name) for name in _SAME_NAMES},
            }
        ],
        "phase": [
            {
                "phase_id": programme.qualified(phase.id),
                **owned,
                "name": phase.name,
                "starts_on": phase.starts_on,
                "ends_on": phase.ends_on,
            }
            for phase in programme.phases
        ],
        "theme": [
            {"theme_id": programme.qualified(theme.id), **owned, "name": theme.name, "lemmas": " ".join(theme.lemmas)}
            for theme in programme.themes
        ],
        "component": [
            {
                "component_id": programme.qualified(part.id),
                **owned,
                "name": part.name,
                "aliases": "; ".join(part.aliases),
            }
            for part in programme.components
        ],
        "body": [
            {"body_id": programme.qualified(body.id), **owned, "name": body.name, "aliases": "; ".join(body.aliases)}
            for body in programme.bodies
        ],
    }


_SAME_NAMES = (
    "description",
    "invented",
    "language",
    "starts_on",
    "ends_on",
    "case_number",
    "project_id",
    "owner",
    "order",
)
