"""Documents read in a second, by format and number of processes, and how the time of one grows with its length."""

import multiprocessing
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date

from etl import guarded, words
from etl.gain import Task, gain
from etl.minutes import read
from etl.readers import read_document
from etl.registers import programme as programme_file
from etl.registers.programme import Programme
from tests.benchmarks.made_data import PROGRAMME, body, programme_id
from tests.benchmarks.made_minutes import FORMATS, Order, minutes, pages

SEVERAL = 4


def per_second(suffix: str, cores: int, count: int) -> float:
    """Documents of about a page and a half, read as a run reads them: each in a disposable child of a worker."""
    key = programme_id(0)
    text = PROGRAMME.format(id=key, language="fi", name="Ohjelma", body=body(0))
    programme = programme_file.read(key, "programme.toml", text.encode())
    assert isinstance(programme, Programme)
    orders = (Order(body(0), number + 1, date(2025, 2, 4), date(2025, 5, 8)) for number in range(count))
    made = [FORMATS[suffix](minutes(order)) for order in orders]
    tasks = [Task(f"{key}:{number}", f"a{suffix}", data, programme) for number, data in enumerate(made)]
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([guarded.PRELOADED])
    with ProcessPoolExecutor(cores, mp_context=context) as pool:
        list(pool.map(gain, tasks[: cores * SEVERAL]))
        began = time.perf_counter()
        found = list(pool.map(gain, tasks))
        took = time.perf_counter() - began
    assert all(one.rows and one.rows["statement"] for one in found)
    return count / took


def milliseconds_a_page(lengths: tuple[int, ...]) -> Iterator[tuple[int, float]]:
    """Time of the processor to understand minutes of so many pages, for each page."""
    words.load("fi")
    read(read_document("a.txt", FORMATS[".txt"](pages(1))))
    for length in lengths:
        document = read_document("a.txt", FORMATS[".txt"](pages(length)))
        began = time.process_time()
        read(document)
        yield length, (time.process_time() - began) * 1000 / length


def all_lengths(lengths: tuple[int, ...]) -> list[tuple[int, float]]:
    return list(milliseconds_a_page(lengths))
