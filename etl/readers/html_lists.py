"""The number that a browser prints before a row of a numbered list."""

from dataclasses import dataclass

from selectolax.lexbor import LexborNode

ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
LARGEST_ROMAN = 3999
LETTERS = 26
DELIMITER_ATTRIBUTE = "data-delimiter"
"""What follows the number in the source of Markdown: a full stop or a bracket."""


@dataclass(slots=True)
class Numbering:
    """The count of a numbered list and how it is written."""

    value: int
    step: int
    style: str
    delimiter: str

    @classmethod
    def of(cls, node: LexborNode) -> "Numbering | None":
        """That of a list; None for a list without numbers."""
        style = (node.attributes.get("style") or "").replace(" ", "").lower()
        if node.tag != "ol" or "list-style:none" in style or "list-style-type:none" in style:
            return None
        reverse = "reversed" in node.attributes
        rows = sum(child.tag == "li" for child in node.iter()) if reverse else 1
        start = _whole(node.attributes.get("start"))
        delimiter = node.attributes.get(DELIMITER_ATTRIBUTE)
        return cls(
            value=rows if start is None else start,
            step=-1 if reverse else 1,
            style=node.attributes.get("type") or "1",
            delimiter=delimiter if delimiter in (".", ")") else ".",
        )

    def next(self, row: LexborNode) -> str:
        """The number of this row as it is printed."""
        own = _whole(row.attributes.get("value"))
        value = self.value if own is None else own
        self.value = value + self.step
        return f"{_written(value, self.style)}{self.delimiter}"


def _whole(value: str | None) -> int | None:
    text = (value or "").strip()
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None


def _written(value: int, style: str) -> str:
    if style in ("a", "A") and value > 0:
        return _letters(value).upper() if style == "A" else _letters(value)
    if style in ("i", "I") and 0 < value <= LARGEST_ROMAN:
        return _roman(value).upper() if style == "I" else _roman(value)
    return str(value)


def _letters(value: int) -> str:
    found = ""
    while value > 0:
        value, rest = divmod(value - 1, LETTERS)
        found = chr(ord("a") + rest) + found
    return found


def _roman(value: int) -> str:
    found = ""
    for worth, sign in ROMAN:
        count, value = divmod(value, worth)
        found += sign * count
    return found
