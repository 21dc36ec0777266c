"""A reader that asks without a pause until its input ends: `python -m tests.process.hammering_reader DATA`.

Writes `reading` after its first answer, and at the end how many answers and how many different ones it had.
"""

import select
import sys
from pathlib import Path

from queries.meetings import programmes
from queries.store import Store


def main(data: str) -> int:
    store = Store(Path(data))
    names: list[str] = []
    while not select.select([sys.stdin], [], [], 0)[0]:
        names.append(str(store.ask(programmes)["name"].item()))
        if len(names) == 1:
            sys.stdout.write("reading\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(names)} {len(set(names))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
