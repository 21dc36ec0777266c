"""A view that no question can be put to, for what is drawn or written from rows that a test holds."""

from datetime import UTC, date, datetime
from pathlib import Path

from dashboard.address import Address
from dashboard.text import FI, Texts
from dashboard.view import View
from queries.filters import AsOf


def view_of_nothing(texts: Texts = FI) -> View:
    """As of the draft meeting of the invented programme."""
    return View(
        reading=None, texts=texts, address=Address(), programme={"name": "Arkisilta"}, programmes=[], meetings=[],
        as_of=AsOf("arkisilta", date(2026, 8, 11), "M6", drafts=True), published_at=datetime(2026, 8, 12, tzinfo=UTC),
        problem=None, today=date(2026, 8, 12), data=Path("data"), stale_hours=26.0,
    )  # fmt: skip
