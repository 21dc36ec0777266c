"""The pages: each module here holds one `PAGE`, and is found by itself."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dashboard.view import View


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the dashboard. `draw` returns its title and its content.

    `path` is its address; a page with `takes_id` also answers below it. `order` is its place in the navigation, null
    for a page that only links lead to.
    """

    path: str
    name: str
    order: int | None
    draw: Callable[[View, str | None], tuple[str, list[Any]]]
    takes_id: bool = False

    def matches(self, path: str) -> bool:
        """Whether it answers at an address."""
        if path.rstrip("/") == self.path.rstrip("/"):
            return True
        return self.takes_id and path.startswith(f"{self.path}/")

    def id_in(self, path: str) -> str | None:
        """What stands below its address."""
        return path.removeprefix(self.path).strip("/") or None


def found() -> list[Page]:
    """All pages, in the order of the navigation, the others last."""
    modules = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    pages = [module.PAGE for module in modules if hasattr(module, "PAGE")]
    return sorted(pages, key=lambda page: (page.order is None, page.order or 0, page.path))
