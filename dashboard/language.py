"""Which language a reader gets: what the address names, else what the browser asks for, else the house's."""

from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from dashboard.address import Address
from dashboard.text import LANGUAGES, Texts


def texts_for(address: Address, house: Texts) -> Texts:
    """The texts that an address names; a language that nobody has written counts as none."""
    return LANGUAGES.get(address.language or "", house)


def asked_for(accepted: str | None, house: Texts) -> Texts:
    """The first language of a browser's Accept-Language that the interface has: `sv-FI` asks for Swedish too."""
    wanted = parse_accept_header(accepted, LanguageAccept)
    for name, quality in wanted:
        texts = LANGUAGES.get(name.replace("_", "-").partition("-")[0].casefold())
        if texts is not None and quality > 0:
            return texts
    return house
