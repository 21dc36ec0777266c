"""`make bench`: measures, prints what it measured and writes docs/benchmarks.md; `BENCH=full` takes the big sizes."""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import machine, page_queries, publishing, reading, runs, stamped
from tests.benchmarks.made_data import Size, programme_id
from tests.benchmarks.made_minutes import FORMATS

PAGE = Path("docs/benchmarks.md")
TARGET_MILLISECONDS, TARGET_MEGABYTES, TARGET_RATIO = 300, 2000, 2.0
TARGET_OF_A_PAGE = 200
"""Milliseconds of all questions of a page for 2,000 recommendations over 40 meetings, after a run or a judgement."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    documents: int
    lengths: tuple[int, ...]
    first: Size
    programmes: tuple[tuple[int, int], ...]
    """Programmes, and meetings of each, with 100 statements a meeting; the last are those of the incremental runs."""
    large: tuple[int, int]
    """Recommendations and meetings of one programme that is larger than most."""
    huge: tuple[int, int]
    """Recommendations and meetings of one programme larger than any real one."""


QUICK = Sizes(24, (1, 10, 20), Size(1, 8), ((1, 10), (10, 10)), (200, 40), (200, 80))
FULL = Sizes(40, (1, 10, 50, 100), Size(2, 40), ((1, 10), (3, 40), (25, 40), (250, 40)), (2000, 40), (2000, 200))
CLAIMS = 100
"""Statements of a meeting, in the chapters on pages and on runs."""


def main(wanted: str) -> int:
    sizes = FULL if wanted == "full" else QUICK
    lines = list(_page(wanted, sizes))
    sys.stdout.write("\n".join(lines) + "\n")
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _page(wanted: str, sizes: Sizes) -> Iterator[str]:
    yield "# Benchmarks\n\nPrinted by `make bench`; do not edit. Ratios first: they hold on other machines too.\n"
    yield from (f"- {line}" for line in machine.described())
    yield f"- sizes: {wanted}\n"
    with tempfile.TemporaryDirectory(prefix="seuranta-bench-") as name:
        root = Path(name)
        for heading, chapter in (
            ("Reading", _reading(sizes)),
            ("Pages", _pages(root, sizes)),
            ("Runs", _runs(root, sizes)),
        ):
            sys.stderr.write(f"{heading} ...\n")
            yield f"## {heading}\n"
            yield from chapter
            yield ""


def _reading(sizes: Sizes) -> Iterator[str]:
    lengths, peak = machine.alone(reading.all_lengths, sizes.lengths)
    first, last = lengths[0][1], lengths[-1][1]
    yield f"A page of minutes of {lengths[-1][0]} pages costs {last / first:.2f} times a page of a short one.\n"
    yield "| pages | ms of processor a page |\n| --- | --- |"
    yield from (f"| {pages} | {milliseconds:.0f} |" for pages, milliseconds in lengths)
    yield f"\nPeak memory {peak:.0f} MB, the dictionaries among it. Documents of a page and a half in a second:\n"
    cores = sorted({1, os.cpu_count() or 1})
    yield f"| format | {' | '.join(f'{count} process(es)' for count in cores)} | ratio |"
    yield f"| --- |{' --- |' * (len(cores) + 1)}"
    for suffix in FORMATS:
        rates = [machine.alone(reading.per_second, suffix, count, sizes.documents)[0] for count in cores]
        shown = " | ".join(f"{rate:.1f}" for rate in rates)
        yield f"| {suffix.removeprefix('.')} | {shown} | {rates[-1] / rates[0]:.2f} |"


def _runs(root: Path, sizes: Sizes) -> Iterator[str]:
    first, peak = machine.alone(runs.first, root / "first", sizes.first)
    again, _ = machine.alone(runs.unchanged, root / "first")
    lone, _ = machine.alone(runs.first, root / "lone", Size(1, 1, CLAIMS))
    many, folder = Size(*sizes.programmes[-1], CLAIMS), _stamped(root, *sizes.programmes[-1])
    still, still_peak = machine.alone(runs.unchanged, folder)
    new, new_peak = machine.alone(runs.one_new, folder, many)
    later, _ = machine.alone(runs.unchanged, folder, 1)
    ratio = (new.seconds - new.publishing) / (lone.seconds - lone.publishing)
    yield f"- one new document among {many.documents:,}, without the publishing: {ratio:.1f} times a document alone"
    yield f"  (wanted: at most {TARGET_RATIO:.0f})"
    yield f"- {sizes.first.documents} documents again, none changed: {again.seconds / first.seconds:.2f} of a first one"
    (rows, write, whole, plain), peak_of_all = machine.alone(
        publishing.measured, folder / "warehouse" / "seuranta.duckdb", root
    )
    yield f"- writing all tables anew: {write / plain:.2f} times a plain COPY of the same {rows:,} rows;"
    yield f"  with checks and swap {whole / plain:.2f} times, peak {peak_of_all:.0f} MB\n"
    yield "| run | documents | seconds | of them publishing | peak MB |\n| --- | --- | --- | --- | --- |"
    for name, documents, course, memory in (
        ("first, from nothing", sizes.first.documents, first, peak),
        ("one document alone", 1, lone, None),
        ("nothing changed", many.documents, still, still_peak),
        ("one new document", many.documents, new, new_peak),
        ("nothing changed, another day", many.documents, later, None),
    ):
        shown = "" if memory is None else f"{memory:.0f}"
        yield f"| {name} | {documents:,} | {course.seconds:.1f} | {course.publishing:.1f} | {shown} |"
    yield f"\nRows in a second: {rows / write:,.0f} written by us, {rows / plain:,.0f} by a plain COPY."


def _stamped(root: Path, programmes: int, meetings: int) -> Path:
    """A published data folder of that size, made once."""
    original, folder = root / f"original-{meetings}", root / f"programmes-{programmes}-{meetings}"
    if not original.exists():
        machine.alone(stamped.original_of, original, Size(1, meetings, CLAIMS))
    if not folder.exists():
        machine.alone(stamped.folder_of, folder, original, programmes)
    return folder


def _pages(root: Path, sizes: Sizes) -> Iterator[str]:
    found: dict[int, list[page_queries.Asked]] = {}
    peaks = []
    for programmes, meetings in sizes.programmes:
        folder = _stamped(root, programmes, meetings)
        asked, peak = machine.alone(page_queries.measured, folder, programme_id(programmes // 2))
        found[programmes * meetings * CLAIMS] = asked
        peaks.append(peak)
    counts = list(found)
    worst = max(one.alone for one in found[counts[-1]])
    yield f"The slowest question of any page at {counts[-1]:,} statements: {worst:.0f} ms (wanted: under"
    yield f"{TARGET_MILLISECONDS}); peak memory {peaks[-1]:.0f} MB (wanted: under {TARGET_MEGABYTES}).\n"
    yield "One programme is shown out of many, of up to 40 meetings each. Milliseconds of all questions of a page, and"
    yield "of its slowest one; the exponent says how they grow with the statements (0: not at all, 1: in step).\n"
    yield "`again`: opened once more at the largest size, with nobody having judged in between.\n"
    yield f"| page | exponent | {' | '.join(f'{count:,}' for count in counts)} | slowest question | again |"
    yield f"| --- | --- |{' --- |' * len(counts)} --- | --- |"
    for index, one in enumerate(found[counts[-1]]):
        times = [found[count][index].total for count in counts]
        shown = " | ".join(f"{time:.0f}" for time in times)
        slope = page_queries.exponent(counts, times)
        yield f"| {one.page} | {slope:.2f} | {shown} | {one.slowest} {one.alone:.0f} | {one.again:.1f} |"
    (count, asked), _ = machine.alone(page_queries.of_one_programme, root / "large", *sizes.large)
    heaviest = max(asked, key=lambda one: one.total)
    recommendations, meetings = sizes.large
    yield f"\nOne programme of {recommendations:,} recommendations over {meetings} meetings ({count:,} statements): all"
    yield f"questions of {heaviest.page}, the heaviest page, {heaviest.total:.0f} ms when it is opened first after a"
    yield f"run (wanted for 2,000 over 40: under {TARGET_OF_A_PAGE}).\n"
    yield "| page | milliseconds | slowest question | again |\n| --- | --- | --- | --- |"
    for one in sorted(asked, key=lambda one: -one.total):
        yield f"| {one.page} | {one.total:.0f} | {one.slowest} {one.alone:.0f} | {one.again:.1f} |"
    (count, asked), peak = machine.alone(page_queries.of_one_programme, root / "huge", *sizes.huge)
    slowest = max(asked, key=lambda one: one.alone)
    yield f"\nOne programme of {count:,} statements, as large as no real one, costs {slowest.alone:.0f} ms for"
    yield f"{slowest.slowest}, the slowest question; peak memory {peak:.0f} MB."


if __name__ == "__main__":
    sys.exit(main(os.environ.get("BENCH", "quick")))
