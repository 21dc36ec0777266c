"""Writers of a journal that die at every step: `python -m tests.process.killed_writer FOLDER`.

For each line of etl.journal that an act passes through, a process of its own appends acts to a journal of its own and
is killed at that line. It prints one line a process: the journal's name, then the acts that it was told were kept.
"""

import itertools
import os
import signal
import sys
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

from etl import journal
from etl.journal import Act
from etl.vocabulary import JudgementKind

ACTS_BEFORE = 1


def act(number: int) -> Act:
    return Act("koe", "Nimi", "sihteeri", JudgementKind.NOTE, f"huomautus {number}", date(2025, 9, 10))


def write(path: Path, dies_at: int, told: int) -> None:
    """Append acts, say which were acknowledged, and die at the given line of the journal's code."""
    passed = 0

    def step(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal passed
        if frame.f_code.co_filename != journal.__file__:
            return None
        if event == "line":
            passed += 1
            if passed == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return step

    sys.settrace(step)
    for number in range(ACTS_BEFORE + 1):
        kept = journal.append(path, act(number))
        os.write(told, f" {kept.judgement_id}".encode())
    sys.settrace(None)


def main(folder: str) -> None:
    for dies_at in itertools.count(1):
        path = Path(folder) / f"{dies_at}.sqlite"
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            write(path, dies_at, writing)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as told:
            sys.stdout.write(f"{path.name}{told.read()}\n")
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0, f"the writer of {path.name} failed"
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
