"""The tables that readers may take with them: each module here holds `SHEETS`, and is found by itself."""

import importlib
import pkgutil

from dashboard.sheets.sheet import Sheet


def found() -> dict[str, Sheet]:
    """Every table by name."""
    modules = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    return {sheet.name: sheet for module in modules for sheet in getattr(module, "SHEETS", ())}
