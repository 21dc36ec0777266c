"""The machine and the process that a figure comes from."""

import multiprocessing
import os
import platform
import resource
import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

PACKAGES = ("duckdb", "polars", "simplemma", "dash", "python-docx")


def described() -> Iterator[str]:
    """Lines that name the machine; nothing that tells whose it is."""
    yield f"processor: {_processor()}, {os.cpu_count()} cores"
    yield f"system: {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    yield "packages: " + ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES)
    busy = os.getloadavg()[0]
    yield f"load before the first figure: {busy:.1f} for {os.cpu_count()} cores"


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def peak_megabytes() -> float:
    """The most memory that this process and the largest of its children ever held."""
    unit = 1 if sys.platform == "darwin" else 1024
    own, children = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(own, children) * unit / 1e6


def alone(measure: Callable[..., Any], *arguments: Any) -> tuple[Any, float]:
    """What the measure gives in a process of its own, and the peak of that process in megabytes."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_measured, args=(theirs, measure, arguments))
    process.start()
    theirs.close()
    found: tuple[Any, float] = ours.recv()
    process.join()
    return found


def _measured(connection: Any, measure: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    # DuckDB takes a process whose main module has no file for a notebook, and draws bars.
    vars(sys.modules["__main__"]).setdefault("__file__", __file__)
    result = measure(*arguments)
    connection.send((result, peak_megabytes()))
