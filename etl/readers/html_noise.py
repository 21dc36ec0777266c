"""What of a page says nothing about the meeting, by name: it stays in the text as noise, or is no text at all."""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

NO_TEXT: dict[str, str] = {
    "head": "what the page says to browsers",
    "script": "program",
    "style": "looks",
    "template": "not shown",
    "iframe": "another page",
    "object": "a picture or a program",
    "svg": "picture",
    "canvas": "picture",
    "img": "picture; its substitute text is not shown",
    "audio": "sound",
    "video": "film",
    "datalist": "values to choose from",
    "-comment": "written for whoever edits the page",
}
"""Elements without words for a reader, and why."""

NOISE_OF_ELEMENT: dict[str, str] = {
    "nav": "navigation",
    "aside": "aside",
    "noscript": "notice_without_scripts",
    "dialog": "dialog",
    "search": "form",
    "button": "form_control",
    "select": "form_control",
    "textarea": "form_control",
}
NOISE_OF_FRAME: dict[str, str] = {"header": "page_header", "footer": "page_footer"}
"""Only of the page: inside an article they head and close the minutes."""
NOISE_OF_ROLE: dict[str, str] = {
    "navigation": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "search": "form",
    "banner": "page_header",
    "contentinfo": "page_footer",
    "complementary": "aside",
    "dialog": "dialog",
    "alertdialog": "dialog",
}
NOISE_OF_CLASS: dict[str, str] = {
    name: noise
    for noise, names in {
        "navigation": "nav navbar navigation menu main-menu breadcrumb breadcrumbs pagination skip-link toc",
        "cookie_notice": "cookie cookies cookie-banner cookie-notice cookie-consent cookiebar consent gdpr",
        "page_header": "site-header page-header masthead topbar",
        "page_footer": "site-footer page-footer",
        "aside": "sidebar share sharing social social-media related advertisement",
    }.items()
    for name in names.split()
}
"""Names of classes or ids that writers of pages give to what stands around the words."""
OUTSIDE_MAIN = "outside_main"
HIDDEN = "hidden"
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
MAIN = "main, [role=main]"
CORE = f"{MAIN}, article, h1"
"""An element that holds one of these holds the minutes, whatever it is called."""
WORDS_OF_THE_PAGE = f"{CORE}, h2, table"
"""The same for forms, classes and ids, which writers of pages put around all sorts of things."""
PAGE = frozenset({"html", "body", "main"})


def noise_of(node: LexborNode, *, in_article: bool) -> str | None:
    """The name of the noise that the element holds, None where a reader of the minutes would miss its words.

    `in_article` is true inside the page's main part or an article, where headers and footers belong to the minutes.
    """
    tag = node.tag or ""
    if tag in PAGE:
        return None
    attributes = node.attributes
    if "hidden" in attributes or HIDDEN_STYLE.search(attributes.get("style") or ""):
        return HIDDEN
    sure = NOISE_OF_ELEMENT.get(tag) or NOISE_OF_ROLE.get((attributes.get("role") or "").strip().lower())
    if sure is None and not in_article:
        sure = NOISE_OF_FRAME.get(tag)
    if sure is not None:
        return None if node.css_first(CORE) else sure
    name = "form" if tag == "form" else _of_names(attributes)
    return None if name is None or node.css_first(WORDS_OF_THE_PAGE) else name


def _of_names(attributes: Mapping[str, str | None]) -> str | None:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    found = (NOISE_OF_CLASS.get(name) for name in names.lower().replace("_", "-").split())
    return next(filter(None, found), None)
