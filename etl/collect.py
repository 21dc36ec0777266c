"""What lies in the folders of the programmes, and the archive that keeps the bytes of every document read."""

import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from etl.data_folder import DataFolder
from etl.errors import Rejection
from etl.limits import DOCUMENT_BYTES
from etl.run_log import Archived


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one document of one programme, and where they were seen."""

    programme_id: str
    sha256: str
    name: str
    path: str
    first_seen_at: datetime
    in_archive: bool

    @property
    def source_file_id(self) -> str:
        return f"{self.programme_id}:{self.sha256[:16]}"


@dataclass(frozen=True, slots=True)
class Collected:
    """The documents of one programme, and the files that could not be taken."""

    sources: tuple[Source, ...]
    rejections: tuple[Rejection, ...]


def programme_folders(folder: DataFolder) -> list[Path]:
    """The folders of the programmes, by name."""
    if not folder.programmes.is_dir():
        return []
    return sorted(path for path in folder.programmes.iterdir() if path.is_dir() and not _is_hidden(path))


def documents(programme_folder: Path) -> list[Path]:
    """The files in the folder of minutes, by name."""
    return _files(programme_folder / "minutes")


def register_files(folder: DataFolder, programme_folder: Path) -> tuple[dict[str, bytes], tuple[Rejection, ...]]:
    """The bytes of the files in the folder of registers, by name, and the files that cannot be read."""
    found: dict[str, bytes] = {}
    rejections: list[Rejection] = []
    for path in _files(programme_folder / "registers"):
        try:
            found[path.name] = path.read_bytes()
        except OSError as error:
            rejections.append(_unread(folder.relative(path), error))
    return found, tuple(rejections)


def collect(
    folder: DataFolder,
    programme_folder: Path,
    known: Sequence[Archived],
    now: datetime,
    forgotten: Collection[str] = (),
) -> Collected:
    """Every document in the programme's folder, and those of the archive that have left it; no forgotten one."""
    programme_id = programme_folder.name
    mine = [one for one in known if one.programme_id == programme_id and one.sha256 not in forgotten]
    first_seen = _first_seen(mine)
    sources: dict[str, Source] = {}
    rejections: list[Rejection] = []
    for path in documents(programme_folder):
        place = folder.relative(path)
        digest = _digest(path, place)
        if isinstance(digest, Rejection):
            rejections.append(digest)
        elif digest in forgotten:
            rejections.append(Rejection(place, None, "this document was forgotten", "no file with these bytes"))
        elif digest not in sources:
            seen = first_seen.get(digest)
            sources[digest] = Source(programme_id, digest, path.name, place, seen or now, seen is not None)
    for one in mine:
        if one.sha256 not in sources:
            sources[one.sha256] = Source(
                programme_id, one.sha256, one.name, one.path, first_seen[one.sha256], in_archive=True
            )
    return Collected(tuple(sources.values()), tuple(rejections))


def digest(path: Path) -> str | None:
    """SHA-256 of the file's bytes; None where it cannot be read."""
    found = _digest(path, path.name)
    return None if isinstance(found, Rejection) else found


def _digest(path: Path, place: str) -> str | Rejection:
    """SHA-256 of the file; a link that leads nowhere and what is no file at all are told like any other."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Rejection(place, None, "is no file", "a file that this user may read")
        if status.st_size > DOCUMENT_BYTES.value:
            return Rejection(place, None, f"the file has {status.st_size} bytes", str(DOCUMENT_BYTES))
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return _unread(place, error)


def _unread(place: str, error: OSError) -> Rejection:
    return Rejection(place, None, f"cannot be read ({error.strerror})", "a file that this user may read")


def _first_seen(known: Iterable[Archived]) -> Mapping[str, datetime]:
    first: dict[str, datetime] = {}
    for one in known:
        first[one.sha256] = min(one.first_seen_at, first.get(one.sha256, one.first_seen_at))
    return first


def data_of(folder: DataFolder, source: Source) -> bytes | Rejection:
    """The bytes of the document, from the archive once it is there; they must be those that were collected."""
    path = folder.archive / source.sha256 if source.in_archive else folder.root / source.path
    try:
        data = path.read_bytes()
    except OSError as error:
        return _unread(source.path, error)
    if hashlib.sha256(data).hexdigest() != source.sha256:
        return Rejection(
            source.path, None, "changed while it was read", "a file that nobody writes; the next run reads it"
        )
    return data


def keep(folder: DataFolder, source: Source, data: bytes) -> Archived:
    """Put the bytes into the archive, whole or not at all."""
    path = folder.archive / source.sha256
    if not path.exists():
        folder.archive.mkdir(parents=True, exist_ok=True)
        write_whole(path, data, mode=0o444)
    return Archived(source.programme_id, source.sha256, source.name, source.path, source.first_seen_at)


def write_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write the file, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.chmod(mode)
    part.replace(path)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if not _is_hidden(path) and not _is_folder(path))


def _is_folder(path: Path) -> bool:
    # A link that leads in a circle is none: it is told when it is read.
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        return False


def _is_hidden(path: Path) -> bool:
    """Files that editors, office programs and synchronisers leave for a while."""
    return path.name.startswith((".", "~$")) or path.name.endswith((".tmp", ".part", "~"))
