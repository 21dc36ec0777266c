"""Every module of the ETL is either a public room, named in a decision, or forbidden to queries and dashboard."""

import pkgutil
import re
import tomllib
from pathlib import Path

import etl

ROOT = Path(__file__).parents[2]
CONTRACT = "Queries and dashboard use only the public rooms of etl"
DECISION = ROOT / "docs" / "decisions" / "0060-public-rooms-of-the-etl.md"


def private() -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return set(next(one for one in contracts if one["name"] == CONTRACT)["forbidden_modules"])


def public() -> set[str]:
    listed = [line for line in DECISION.read_text(encoding="utf-8").splitlines() if line.startswith("- `etl.")]
    return {name for line in listed for name in re.findall(r"`(etl\.\w+)`", line)}


def test_no_room_is_public_by_oversight() -> None:
    rooms = {f"etl.{module.name}" for module in pkgutil.iter_modules(etl.__path__)}
    assert rooms == public() | private()
    assert not public() & private()
