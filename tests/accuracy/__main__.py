"""`python -m tests.accuracy [FOLDER] [--page FILE]`: prints the scorecard, and writes it to a page."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.accuracy.measured import measured
from tests.accuracy.page import page
from tests.accuracy.sentences import sentence_scores


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="documents with expected.json or *.expected.json")
    parser.add_argument("--page", type=Path, help="also write the scorecard here")
    given = parser.parse_args(arguments)
    if given.folder is not None and not any(given.folder.rglob("*expected.json")):
        parser.error(f"no expected.json and no *.expected.json below '{given.folder}'")
    found = measured(given.folder) if given.folder else None
    documents = f"{len(found.documents)} documents and " if found else ""
    sentences = sentence_scores()
    count = sum(score.expected for score in sentences.values())
    text = page(found, sentences, datetime.now(tz=UTC).date(), f"{documents}{count} marked sentences")
    sys.stdout.write(text)
    if given.page:
        given.page.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
