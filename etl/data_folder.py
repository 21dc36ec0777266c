"""Where everything stands below the data folder."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder; paths that are stored are relative to `root`."""

    root: Path

    @property
    def programmes(self) -> Path:
        return self.root / "programmes"

    @property
    def archive(self) -> Path:
        return self.root / "archive"

    @property
    def warehouse(self) -> Path:
        return self.root / "warehouse" / "seuranta.duckdb"

    @property
    def journal(self) -> Path:
        return self.root / "journal.sqlite"

    @property
    def runs(self) -> Path:
        return self.root / "runs.sqlite"

    @property
    def readings(self) -> Path:
        return self.root / "readings.sqlite"

    @property
    def lock(self) -> Path:
        return self.root / "run.lock"

    def relative(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()


def data_folder(argument: str | None = None, environment: Mapping[str, str] = os.environ) -> DataFolder:
    """The folder given after the verb, else that of SEURANTA_DATA, else `data`."""
    return DataFolder(Path(argument or environment.get("SEURANTA_DATA") or "data"))
