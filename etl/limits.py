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

LIMITS = (DOCUMENT_BYTES, TEXT_CHARACTERS, TEXT_LINES, PDF_PAGES, READING_SECONDS, READING_BYTES)
