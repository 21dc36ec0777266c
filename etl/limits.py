"""How large an input may be: the one table of limits, each with its reason."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound, its unit, and why it stands where it stands."""

    name: str
    value: int
    unit: str
    reason: str

    def __str__(self) -> str:
        return f"at most {self.value:,} {self.unit}".replace(",", " ")


DOCUMENT_BYTES = Limit(
    "document_bytes", 20_000_000, "bytes", "The longest minutes with pictures are a tenth of it; more is a mistake."
)
TEXT_CHARACTERS = Limit(
    "text_characters", 2_000_000, "characters", "A thousand pages of text; reading takes time in step with it."
)
TEXT_LINES = Limit("text_lines", 100_000, "lines", "A thousand pages have less; a log file has more.")
PDF_PAGES = Limit("pdf_pages", 1_000, "pages", "The thickest minutes with all annexes have a fifth of it.")
READING_SECONDS = Limit(
    "reading_seconds", 60, "seconds", "The slowest real document takes a twentieth; more hangs the run."
)
READING_BYTES = Limit(
    "reading_bytes", 3_000_000_000, "bytes of memory", "Dictionaries take a third of it; enforced on Linux only."
)
ZIP_ENTRIES = Limit("zip_entries", 2_000, "parts in a zip", "A part is a picture, a page header or a list of styles.")
PICTURE_SECONDS = Limit(
    "picture_seconds", 10, "seconds", "A page is drawn in a fifth of a second; nobody waits longer for a picture."
)
PICTURE_BYTES = Limit(
    "picture_bytes", 1_000_000_000, "bytes of memory", "A page takes a tenth of it; enforced on Linux only."
)
UNZIPPED_BYTES = Limit(
    "unzipped_bytes", 200_000_000, "bytes unpacked from a zip", "Ten times the largest file; pictures hardly shrink."
)
ZIP_EXPANSION = Limit(
    "zip_expansion", 200, "times the size of a zip", "Word's XML shrinks to a twentieth; a thousandth is a bomb."
)
XML_PART_BYTES = Limit(
    "xml_part_bytes",
    30_000_000,
    "bytes in an XML part",
    "A thousand pages have half; memory takes ten times that.",
)
XML_DEPTH = Limit("xml_depth", 120, "elements inside each other", "A text box in a table in a table needs forty.")

LIMITS = (
    DOCUMENT_BYTES,
    TEXT_CHARACTERS,
    TEXT_LINES,
    PDF_PAGES,
    READING_SECONDS,
    READING_BYTES,
    PICTURE_SECONDS,
    PICTURE_BYTES,
    ZIP_ENTRIES,
    UNZIPPED_BYTES,
    ZIP_EXPANSION,
    XML_PART_BYTES,
    XML_DEPTH,
)
