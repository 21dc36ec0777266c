"""What several rules need of the same tables is worked out once, by the first that needs it."""

from collections.abc import Callable, Hashable, Mapping

import polars as pl

Tables = Mapping[str, pl.DataFrame]
Memory = dict[Hashable, pl.DataFrame]


class Remembering(dict[str, pl.DataFrame]):
    """Tables with a memory of what was worked out of them, by its name and what else it depends on.

    Tables that are put together anew, `{**tables, ...}` or `tables | ...`, begin without a memory.
    """

    def __init__(self, tables: Tables, memory: Memory | None = None) -> None:
        super().__init__(tables)
        self.memory: Memory = {} if memory is None else memory


def once(tables: Tables, name: Hashable, work_out: Callable[[], pl.DataFrame]) -> pl.DataFrame:
    """What `work_out` makes of the tables, remembered where the tables can; it depends on them and `name` alone."""
    if not isinstance(tables, Remembering):
        return work_out()
    if name not in tables.memory:
        tables.memory[name] = work_out()
    return tables.memory[name]
