"""Tables that were fetched are kept within a bound of bytes, and go with their generation."""

import polars as pl

from queries.kept import Kept, Key

ROWS = 100
ONE_TABLE = int(pl.DataFrame({"n": range(ROWS)}).estimated_size())


class Warehouse:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def of(self, kept: Kept, name: str, rows: int = ROWS) -> pl.DataFrame:
        def fetch() -> pl.DataFrame:
            self.asked.append(name)
            return pl.DataFrame({"n": range(rows)})

        key: Key = (name, ("n",), None)
        return kept.get(key, fetch)


def test_a_table_is_fetched_once() -> None:
    kept, warehouse = Kept(), Warehouse()
    first, second = warehouse.of(kept, "meeting"), warehouse.of(kept, "meeting")
    assert warehouse.asked == ["meeting"]
    assert first is second


def test_tables_of_two_programmes_or_of_other_columns_are_not_mixed() -> None:
    kept = Kept()
    keys: list[Key] = [("meeting", ("n",), None), ("meeting", ("n",), "arkisilta"), ("meeting", ("n", "m"), None)]
    found = [kept.get(key, lambda place=place: pl.DataFrame({"n": [place]})) for place, key in enumerate(keys)]
    assert [frame["n"][0] for frame in found] == [0, 1, 2]


def test_the_one_not_used_for_longest_goes_when_the_bound_is_passed() -> None:
    kept, warehouse = Kept(most=4 * ONE_TABLE), Warehouse()
    for name in ("a", "b", "c", "d"):
        warehouse.of(kept, name)
    warehouse.of(kept, "a")
    warehouse.of(kept, "e")
    assert kept.size <= kept.most
    warehouse.asked.clear()
    for name in ("a", "c", "d", "e", "b"):
        warehouse.of(kept, name)
    assert warehouse.asked == ["b"]


def test_a_table_that_would_push_out_most_others_is_fetched_each_time() -> None:
    kept, warehouse = Kept(most=4 * ONE_TABLE), Warehouse()
    for _ in range(2):
        warehouse.of(kept, "statement", rows=2 * ROWS)
    assert warehouse.asked == ["statement", "statement"]
    assert kept.size == 0
