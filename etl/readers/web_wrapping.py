"""What sites that show converted documents write around them: the site's words are named noise."""

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.readers.paragraphs import Paragraph

NOISE = "web_page"
WITHIN = 15
"""The site's words stand above the document, in so many paragraphs."""

TRANSCRIPT = re.compile(r"Transkript(?:io)?|Transcription|Transcript|Transkription")
FURNITURE = re.compile(
    r"Save this PDF as:?|(?:\s*(?:WORD|PNG|TXT|JPG|PDF)\b)+|(?:Storlek|Koko|Size|Größe):\s*px"
    r"|(?:Starta visningen från sidan|Aloita esitys sivulta|Start display at page):?"
    r"|(?:Ladda ner|Lataa|Download) ?\"?",
)
DOWNLOAD = re.compile(r"(?:Download|Ladda ner|Lataa) [\"“”](?P<title>.*?)[\"“”]?")
TELLS = re.compile(r"\d/\d{2,4}\b|\d\.\d{1,2}\.\d{4}")
"""A title with the number or the day of a meeting tells something of it."""


def without_site(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The same paragraphs; those that the site wrote bear their name as noise.

    The title that the site repeats in its link stays where it tells a number or a day.
    """
    texts = [" ".join(line.text for line in paragraph.lines) for paragraph in paragraphs[:WITHIN]]
    end = next((index for index, text in enumerate(texts) if TRANSCRIPT.fullmatch(text)), None)
    link = next((match["title"] for text in texts if (match := DOWNLOAD.fullmatch(text))), None)
    if end is None or link is None:
        return list(paragraphs)
    named = {
        index
        for index, text in enumerate(texts[: end + 1])
        if index == end or FURNITURE.fullmatch(text) or _is_title(text, link) or _is_silent_link(text)
    }
    return [replace(one, noise=NOISE) if index in named else one for index, one in enumerate(paragraphs)]


def _is_title(text: str, link: str) -> bool:
    """The page's title, which the link says again, whole or with less left out."""
    return text.split()[:2] == link.split()[:2] and not DOWNLOAD.fullmatch(text)


def _is_silent_link(text: str) -> bool:
    match = DOWNLOAD.fullmatch(text)
    return match is not None and not TELLS.search(match["title"])
