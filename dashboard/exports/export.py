"""What an export is: its address, and the bytes that it makes of a view."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from dashboard.view import View

NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Export:
    """One file or feed. `make` takes the view and the address of the site, for links that must be whole.

    `file_name` is what a browser is to save it as; None for what is subscribed to.
    """

    name: str
    path: str
    media_type: str
    make: Callable[[View, str], bytes]
    file_name: Callable[[View], str] | None = None


def writable(text: str) -> str:
    """Text without the control characters that XML 1.0 cannot hold; each becomes a space, so that no words join."""
    return NOT_XML.sub(" ", text)
