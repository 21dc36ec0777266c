"""The process that runs one statement for `queries.sandbox`: bounds itself, answers in JSON on stdout, and ends."""

import json
import re
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from queries import transfer

if TYPE_CHECKING:
    import duckdb

# These tell where the server keeps the file; `query` would run a name that is put together from pieces.
TELL_OF_THE_SERVER = re.compile(
    r"\b(duckdb_(?:databases|settings|extensions|secrets|logs\w*|temporary_files)|current_setting|database_list"
    r"|pragma_database_list|query|query_table|json_execute_serialized_sql|show\s+databases)\b\"?",
    re.IGNORECASE,
)
FETCHED_AT_ONCE = 500


class _RefusedError(Exception):
    """What the statement asks for is not given."""


def main() -> None:
    asked = json.load(sys.stdin)
    _bound(asked)
    # Loaded under the bounds, so that its threads and pools come under them too.
    import duckdb

    folder = str(Path(asked["warehouse"]).parent)
    try:
        answer = _answer(duckdb, asked)
    except _RefusedError as refused:
        answer = {"refused": str(refused)}
    except duckdb.Error as error:
        answer = {"failed": str(error).splitlines()[0].replace(folder, "…")}
    except MemoryError:
        answer = {"refused": "the statement took more memory than it may; expected a smaller one"}
    json.dump(answer, sys.stdout)


def _bound(asked: dict[str, Any]) -> None:
    processor = asked["processor_seconds"]
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (asked["address_space_bytes"], asked["address_space_bytes"]))


def _opened(module: Any, asked: dict[str, Any]) -> "duckdb.DuckDBPyConnection":
    """The warehouse, with every setting that reaches beyond it shut, and shut for good."""
    connection: duckdb.DuckDBPyConnection = module.connect(asked["warehouse"], read_only=True)
    for name, value in (
        ("threads", "1"),
        # It would write among the answer.
        ("enable_progress_bar", "false"),
        ("memory_limit", f"'{asked['database_bytes']}B'"),
        ("temp_directory", "''"),
        ("extension_directory", "'none'"),
        ("secret_directory", "'none'"),
        ("home_directory", "'/nonexistent'"),
        ("autoinstall_known_extensions", "false"),
        ("autoload_known_extensions", "false"),
        ("enable_external_access", "false"),
        ("lock_configuration", "true"),
    ):
        connection.execute(f"SET {name} = {value}")
    return connection


def _answer(module: Any, asked: dict[str, Any]) -> dict[str, object]:
    found = TELL_OF_THE_SERVER.search(asked["statement"])
    if found:
        raise _RefusedError(f"{found[0].strip(chr(34))} is not answered here; expected a question about the warehouse")
    with _opened(module, asked) as connection:
        cursor = connection.execute(asked["statement"])
        if cursor is None:
            raise _RefusedError("there is no statement; expected SQL")
        zoned = [str(column[0]) for column in cursor.description or () if "TIME ZONE" in str(column[1])]
        if zoned:
            raise _RefusedError(f"{zoned[0]} is a time with a zone; expected CAST(... AS TIMESTAMP)")
        described = [(str(column[0]), transfer.kind_of(str(column[1]))) for column in cursor.description or ()]
        kinds = [kind for _, kind in described]
        rows: list[list[object]] = []
        size = 0
        while len(rows) <= asked["rows"] and (fetched := cursor.fetchmany(FETCHED_AT_ONCE)):
            written = [list(map(transfer.encoded, row, kinds)) for row in fetched]
            size += sum(len(str(value)) for row in written for value in row)
            if size > asked["answer_bytes"]:
                most = asked["answer_bytes"] // 1_000_000
                raise _RefusedError(f"the answer has more than {most} MB; expected fewer rows or shorter texts")
            rows += written
    return {
        "columns": [name for name, _ in described],
        "kinds": kinds,
        "rows": rows[: asked["rows"]],
        "cut": len(rows) > asked["rows"],
    }


if __name__ == "__main__":
    main()
