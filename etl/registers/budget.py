"""budget.csv: the ledger of a programme, one row per component, period, day of the snapshot and currency."""

from collections.abc import Sequence
from datetime import date

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register, RegisterColumn, RegisterRow
from etl.registers.values import Window, WrongValueError


def period(cell: str) -> Window:
    """A year, quarter or month, or first and last year as 2025-2026."""
    first, dash, last = cell.partition("-")
    if dash and len(first) == len(last) == 4 and first.isdecimal() and last.isdecimal():
        if first > last:
            raise WrongValueError(f"{cell!r} ends before it begins", "first and last year such as 2025-2026")
        window = values.window(last)
        return Window(date(int(first), 1, 1), window.latest, window.precision, cell)
    return values.window(cell)


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    return {"budget_line": [_budget_line(programme, row) for row in register_rows]}


def _budget_line(programme: Programme, row: RegisterRow) -> dict[str, object]:
    component = programme.component(row["component"])
    name = f"budget:{row['component']}:{row['period'].words}:{row['as_of_on']}:{row['currency']}"
    return {
        "budget_line_id": programme.qualified(name),
        "programme_id": programme.id,
        "component_id": component and programme.qualified(component.id),
        "component": row["component"],
        "period": row["period"].words,
        "period_starts_on": row["period"].earliest,
        "period_ends_on": row["period"].latest,
        "as_of_on": row["as_of_on"],
        **{f"{name}_amount": row[name] for name in ("planned", "committed", "spent", "forecast", "carried_over")},
        "currency": row["currency"],
        "source": row["source"],
        **row.origin,
    }


REGISTER = Register(
    "budget",
    "The ledger: a component, a period, the day of the snapshot, a currency.",
    (
        RegisterColumn(
            "component", "Id, name or other name of a component of the programme.", values.text, required=True
        ),
        RegisterColumn("period", "The year, such as 2025, or first and last year.", period, required=True),
        RegisterColumn("as_of_on", "Day of the snapshot.", values.day, required=True),
        RegisterColumn("planned", "Budgeted for the period.", values.money),
        RegisterColumn("committed", "Bound by contracts or decisions.", values.money),
        RegisterColumn("spent", "Used.", values.money),
        RegisterColumn("forecast", "Expected to be used in the period.", values.money),
        RegisterColumn("carried_over", "Carried over from the period before.", values.money),
        RegisterColumn("currency", "Code such as EUR.", values.currency, required=True),
        RegisterColumn("source", "Where the figures stand.", values.text),
    ),
    names_row=("component", "period", "as_of_on", "currency"),
    rows=rows,
)
