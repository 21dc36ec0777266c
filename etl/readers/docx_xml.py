"""Steps through the XML of a Word file: by local names, since its two kinds differ in their namespaces only."""

from etl.readers.numerals import whole
from etl.readers.package import Element

OFF = frozenset({"0", "false", "off"})


def local(element: Element) -> str:
    """The name of an element without its namespace, which differs between the two kinds of Word files."""
    name: str = element.tag
    return name.rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """An attribute of the element's own namespace, as all of Word's are."""
    namespace, brace, _ = element.tag.rpartition("}")
    found: str | None = element.get(f"{namespace}{brace}{name}")
    return found


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of this name, and the first in it of the next name."""
    for name in path:
        element = next((found for found in element if local(found) == name), None) if element is not None else None
    return element


def children(element: Element | None, name: str) -> list[Element]:
    return [found for found in element if local(found) == name] if element is not None else []


def value(element: Element | None, *path: str) -> str | None:
    """The `val` of the element that the path leads to."""
    found = child(element, *path)
    return attribute(found, "val") if found is not None else None


def number(element: Element | None, *path: str) -> int | None:
    """The `val` of that element as a whole number; None where it is none, or one that nobody counts to."""
    return whole(value(element, *path))


def is_on(element: Element | None, *path: str) -> bool | None:
    """A switch such as bold: on by standing there; None where it does not."""
    found = child(element, *path)
    return None if found is None else (attribute(found, "val") or "1") not in OFF
