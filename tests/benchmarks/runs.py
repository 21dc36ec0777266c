"""What runs cost: the first one, one where nothing changed, one with a new document, one on another day."""

import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from etl.data_folder import DataFolder
from etl.run import run
from tests.benchmarks.made_data import Size, data_folder, document, write
from tests.benchmarks.stamped import DAY


@dataclass
class Course:
    """Seconds of one run, and how much of it was publishing."""

    began: float = field(default_factory=time.perf_counter)
    times: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0

    def __call__(self, step: str) -> None:
        self.times[step] = time.perf_counter()

    @property
    def publishing(self) -> float:
        return self.times["swapped"] - self.times["write"]


def timed(folder: DataFolder, days_later: int = 0) -> Course:
    """One run from its start to its end."""
    course = Course()
    run(folder, DAY + timedelta(days=days_later), steps=course)
    course.seconds = time.perf_counter() - course.began
    return course


def first(root: Path, size: Size) -> Course:
    """Everything is read, nothing is known."""
    return timed(data_folder(root, size))


def unchanged(root: Path, days_later: int = 0) -> Course:
    return timed(DataFolder(root), days_later)


def one_new(root: Path, size: Size) -> Course:
    """The minutes of the next meeting of one programme came in."""
    folder = DataFolder(root)
    write(folder, 0, document(0, size.meetings, size), size)
    return timed(folder)
