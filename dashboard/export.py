"""`python -m dashboard.export NAME`: writes the agenda attachment, the calendar or the feed without a browser."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dashboard import exports
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.exporting import made
from dashboard.text import FI, LANGUAGES
from etl.data_folder import data_folder
from etl.errors import SeurantaError
from queries.errors import CallError
from queries.store import Store

SITE = "http://127.0.0.1:8050"


def main(given: Sequence[str] | None = None) -> int:
    """Exit code 0 well, 1 failed, 2 wrong call; the path of what was written on stdout."""
    options = parser().parse_args(given)
    store = Store(data_folder(options.data).root)
    address = Address(
        programme=options.programme, as_of=options.as_of, drafts=options.drafts, language=options.language
    )
    export = exports.found()[options.name]
    try:
        content, name = made(export, Drawing(store, FI), address, options.site.rstrip("/"))
    except SeurantaError as error:
        print(f"export: {error}", file=sys.stderr)
        return 2 if isinstance(error, CallError) else 1
    finally:
        store.close()
    path = options.out or Path(name or export.path.strip("/"))
    try:
        path.write_bytes(content)
    except OSError as error:
        print(f"export: {path}: {error.strerror}; expected a file that can be written", file=sys.stderr)
        return 1
    print(path)
    return 0


def parser() -> argparse.ArgumentParser:
    """What the command line may say."""
    reader = argparse.ArgumentParser(prog="python -m dashboard.export", description=__doc__, allow_abbrev=False)
    reader.add_argument("name", choices=sorted(exports.found()), help="what to write")
    reader.add_argument("--programme", help="id of the programme; the first one without it")
    reader.add_argument("--as-of", metavar="MEETING|DAY", help="1/2026, a meeting_id or a day; the last meeting")
    reader.add_argument("--drafts", action="store_true", help="let draft minutes count; the file then says so")
    reader.add_argument(
        "--language", choices=sorted(LANGUAGES), help=f"of the file's own words (default {FI.language})"
    )
    reader.add_argument("--out", type=Path, metavar="FILE", help="where to; else a name of its own in this folder")
    reader.add_argument("--site", default=os.environ.get("SEURANTA_SITE", SITE), help=f"for links (default {SITE})")
    reader.add_argument("--data", metavar="DIR", help="the data folder; else SEURANTA_DATA, else data")
    return reader


if __name__ == "__main__":
    sys.exit(main())
