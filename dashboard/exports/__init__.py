"""What leaves the dashboard as a file or feed: each module here holds one `EXPORT`, and is found by itself."""

import importlib
import pkgutil

from dashboard.exports.export import Export


def found() -> dict[str, Export]:
    """Every export by name."""
    modules = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    return {module.EXPORT.name: module.EXPORT for module in modules if hasattr(module, "EXPORT")}
