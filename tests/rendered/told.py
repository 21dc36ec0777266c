"""What `inspect` says of a document whatever its format: all but its source_file, pages and spans."""

import json
from typing import Any

from etl.inspect import to_json
from etl.minutes import read
from etl.readers import read_document

PLACES = frozenset({"page", "start", "end"})


def told(name: str, data: bytes) -> Any:
    """The meetings of the document without the places of their words."""
    printed = json.loads(json.dumps(to_json(read(read_document(name, data)))))
    return _without_places(printed["meetings"])


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        # A coming meeting's `start` and `end` are times of day, not places.
        return {key: _without_places(part) for key, part in value.items() if key not in PLACES or isinstance(part, str)}
    return [_without_places(part) for part in value] if isinstance(value, list) else value
