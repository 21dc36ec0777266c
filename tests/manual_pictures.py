"""The pictures of the manual by name, and where they stand; the browser tests take each of them."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "docs" / "images"
SETTING = "SEURANTA_PICTURES"
"""When set, the pictures that the browser tests take replace those of the manual."""
PICTURES = (
    "overview.png",
    "member-changes.png",
    "member-sentence.png",
    "member-phone.png",
    "secretary-review.png",
    "secretary-next-meeting.png",
    "evaluator-evidence.png",
    "analyst-take.png",
    "runner-no-data.png",
)
