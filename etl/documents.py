"""The documents of a programme: those that changed are read side by side, the others are known from before."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from itertools import islice
from pathlib import PurePath

from etl import collect, guarded, progress, readings, run_log, words
from etl.collect import Source
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError
from etl.gain import Gain, Task, gain
from etl.languages import LANGUAGES
from etl.languages.guess import language_of
from etl.pipeline import ReadSource
from etl.reading_version import reader_version
from etl.readings import Key
from etl.registers.programme import Programme
from etl.workers import Workers


class WorkersGoneError(SeurantaError):
    """The processes that read were ended, by a person or by a machine short of memory."""


AT_WORK = 64
"""Documents handed out at the same time; enough for any number of workers of one machine."""

REMEMBERED_AT_ONCE = 100

AS_TEXT = frozenset({".txt", ".md", ".html", ".htm"})
"""Files whose bytes show their language; of others the languages of the programme's names are taken."""

OPENING_BYTES = 8192
SAMPLED = 20
"""Documents whose language is looked at before any is read."""


def read(
    folder: DataFolder, programme: Programme, sources: Sequence[Source], workers: Workers
) -> tuple[list[ReadSource], int]:
    """What each document gives, in the order of the sources, and how many were read anew."""
    version = _version(programme)
    known = readings.known(folder.readings, programme.id, version, [_key(source) for source in sources])
    changed = [source for source in sources if _key(source) not in known]
    read_anew: dict[Key, Gain] = {}
    fresh: dict[Key, Gain] = {}
    for source, found in _read(folder, programme, changed, workers) if changed else ():
        read_anew[_key(source)] = found
        if found.lasting:
            fresh[_key(source)] = found
        if len(fresh) >= REMEMBERED_AT_ONCE:
            readings.remember(folder.readings, programme.id, version, fresh)
            fresh = {}
    readings.remember(folder.readings, programme.id, version, fresh)
    return [ReadSource(source, (read_anew | known)[_key(source)]) for source in sources], len(changed)


def _version(programme: Programme) -> str:
    """Rows depend on the reader and on what programme.toml calls things."""
    return f"{reader_version()}:{hashlib.sha256(repr(programme).encode()).hexdigest()[:12]}"


def _key(source: Source) -> Key:
    return source.sha256, PurePath(source.name).suffix.lower()


def _read(
    folder: DataFolder, programme: Programme, sources: Sequence[Source], workers: Workers
) -> Iterator[tuple[Source, Gain]]:
    languages = _languages(folder, programme, sources)
    guarded.start(languages)
    # While the workers read: what follows needs the dictionaries too.
    found = _over(workers(), folder, programme, iter(sources), meanwhile=lambda: words.load(*languages))
    yield from progress.shown(found, programme.id, len(sources))


def _languages(folder: DataFolder, programme: Programme, sources: Sequence[Source]) -> list[str]:
    """The languages of the documents at hand, so far as the first words of some tell, and the programme's first one.

    A dictionary takes seconds to load. One that is not loaded beforehand is loaded by the process that meets it.
    """
    told = {programme.language}
    for source in sources[:SAMPLED]:
        if PurePath(source.name).suffix.lower() in AS_TEXT:
            data = collect.data_of(folder, source)
            if isinstance(data, bytes):
                told.add(language_of(data[:OPENING_BYTES].decode("utf-8", errors="ignore")))
        else:
            told |= programme.names.keys()
    return [code for code in LANGUAGES if code in told]


def _over(
    pool: Executor,
    folder: DataFolder,
    programme: Programme,
    sources: Iterator[Source],
    meanwhile: Callable[[], None],
) -> Iterator[tuple[Source, Gain]]:
    """Read over the pool, a bounded number at a time, so that the bytes of ten thousand files never lie in memory."""
    at_work: dict[Future[Gain], tuple[Source, bytes]] = {}
    while True:
        for source in islice(sources, AT_WORK - len(at_work)):
            data = collect.data_of(folder, source)
            if isinstance(data, Rejection):
                yield source, Gain(refused=(data.what, data.expected), lasting=False)
                continue
            task = Task(source.source_file_id, source.name, data, programme)
            at_work[pool.submit(gain, task)] = source, data
        if not at_work:
            return
        meanwhile()
        for done in wait(at_work, return_when=FIRST_COMPLETED).done:
            source, data = at_work.pop(done)
            found = _result(done)
            if found.refused is None:
                _archive(folder, source, data)
            yield source, found


def _result(done: "Future[Gain]") -> Gain:
    try:
        return done.result()
    except BrokenExecutor as error:
        raise WorkersGoneError(
            f"a reading process was ended from outside ({error}); expected to run to its end"
        ) from error


def _archive(folder: DataFolder, source: Source, data: bytes) -> None:
    """A document goes into the archive only once it was found to be what it should."""
    run_log.remember_archived(folder.runs, [collect.keep(folder, source, data)])
