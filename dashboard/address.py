"""What the browser's address says: page, programme, meeting, drafts, language; and how to lead on from it."""

from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

SAFE_IN_PATH = "/:~"


@dataclass(frozen=True, slots=True)
class Address:
    """One address of the dashboard; whatever is chosen stands in it.

    `language` stands there as `lang`, and only when it was chosen.
    """

    path: str = "/"
    programme: str | None = None
    as_of: str | None = None
    drafts: bool = False
    language: str | None = None
    rest: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, href: str) -> Self:
        """Read an address, with or without host; what it does not know stays in `rest`."""
        parts = urlsplit(href)
        given = dict(parse_qsl(parts.query))
        return cls(
            path=unquote(parts.path) or "/",
            programme=given.pop("programme", None),
            as_of=given.pop("as_of", None),
            drafts=given.pop("drafts", "") == "1",
            language=given.pop("lang", None),
            rest=tuple(given.items()),
        )

    def get(self, name: str) -> str | None:
        """One of the further parameters."""
        return dict(self.rest).get(name)

    def number(self, name: str) -> int | None:
        """A further parameter that is a number; null when it is none."""
        given = self.get(name) or ""
        return int(given) if given.isdecimal() else None

    def to(self, path: str, **rest: object) -> str:
        """Another page, seen as of the same meeting."""
        kept = tuple((name, str(value)) for name, value in rest.items() if value is not None)
        return replace(self, path=path, rest=kept).href

    def told_in(self, language: str) -> str:
        """The same page and choices in another language."""
        return replace(self, language=language).href

    @property
    def href(self) -> str:
        chosen = {
            "programme": self.programme,
            "as_of": self.as_of,
            "drafts": "1" if self.drafts else None,
            "lang": self.language,
        }
        query = urlencode([*((name, value) for name, value in chosen.items() if value), *self.rest], safe=":~")
        return quote(self.path, safe=SAFE_IN_PATH) + (f"?{query}" if query else "")
