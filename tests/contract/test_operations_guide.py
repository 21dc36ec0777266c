"""The guide for those who run the machine: every setting has its row, and every ready-made file works as it stands."""

import configparser
import re
import shlex
from pathlib import Path

import pytest

from dashboard.__main__ import arguments
from dashboard.health import ALIVE, METRICS, READY
from dashboard.metrics import Metrics
from etl.__main__ import VERBS, main
from etl.exit_codes import ExitCode
from queries.store import Store

ROOT = Path(__file__).parents[2]
FILES = ROOT / "docs" / "operations"
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
CODE = [path for room in ("etl", "queries", "dashboard") for path in (ROOT / room).rglob("*.py")]


def section(heading: str) -> str:
    return PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_every_setting_that_the_code_names_has_a_row_and_no_other_has() -> None:
    named = {name for path in CODE for name in re.findall(r"SEURANTA_[A-Z_]+", path.read_text(encoding="utf-8"))}
    rows = re.findall(r"^\| `(SEURANTA_[A-Z_]+)` \|", section("Settings"), re.MULTILINE)
    assert sorted(rows) == sorted(named)


@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda path: path.name)
def test_every_ready_made_file_is_explained(path: Path) -> None:
    assert f"[{path.name}](operations/{path.name})" in PAGE


@pytest.mark.parametrize("address", [ALIVE, READY, METRICS])
def test_every_address_for_machines_has_a_row(address: str) -> None:
    assert f"| `{address}` |" in section("Watching")


def test_every_figure_for_prometheus_is_explained(tmp_path: Path) -> None:
    told = Metrics(Store(tmp_path)).written().decode()
    names = set(re.findall(r"^# TYPE (\w+)", told, re.MULTILINE))
    code = (ROOT / "dashboard" / "metrics.py").read_text(encoding="utf-8")
    names |= set(re.findall(r'GaugeMetricFamily\(\s*"(\w+)"', code))
    assert len(names) > 8
    assert [name for name in sorted(names) if f"`{name}" not in section("Watching")] == []


def commands() -> list[tuple[str, list[str]]]:
    """Every command of the ready-made files: where it stands, and its words after `python -m`."""
    found: list[tuple[str, list[str]]] = []
    for path in FILES.iterdir():
        text = path.read_text(encoding="utf-8")
        told = re.findall(r"python -m ([^\n]+)", text.replace("\\%", "%").replace("$(date +%Y%m%d)", "20261124"))
        found += [(path.name, shlex.split(line)) for line in told]
        in_brackets = re.findall(r'CMD \["python", "-m", ([^\]]+)\]', text)
        found += [(path.name, [word.strip(' "') for word in line.split(",")]) for line in in_brackets]
    return found


@pytest.mark.parametrize(("name", "words"), commands(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_command_of_a_ready_made_file_can_be_called_so(name: str, words: list[str]) -> None:
    if words[0] == "dashboard":
        assert arguments(words[1:]).port == 8050
        return
    assert words[0] == "etl"
    with pytest.raises(SystemExit) as ended:
        main([*words[1:], "--help"])
    assert ended.value.code == 0
    assert words[1] in VERBS


def test_the_units_of_systemd_have_their_parts_and_name_each_other() -> None:
    units: dict[str, configparser.ConfigParser] = {}
    for path in [*FILES.glob("*.service"), *FILES.glob("*.timer")]:
        # Keys may come twice in a unit, and their case counts.
        parser = configparser.ConfigParser(strict=False, interpolation=None)
        parser.optionxform = str
        parser.read_string(path.read_text(encoding="utf-8"))
        assert parser["Unit"]["Description"].startswith("Seuranta:")
        units[path.name] = parser
    timer = units["seuranta-run.timer"]
    assert "OnCalendar" in timer["Timer"]
    assert "seuranta-run.service" in units
    assert timer["Install"]["WantedBy"] == "timers.target"
    quiet = {int(code) for code in units["seuranta-run.service"]["Service"]["SuccessExitStatus"].split()}
    assert quiet == {ExitCode.NEW_REJECTS, ExitCode.ANOTHER_RUN}


def test_the_container_copies_what_there_is_and_what_the_product_needs() -> None:
    copied = re.findall(r"^COPY (\S+) ", (FILES / "Containerfile").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"requirements.txt", "etl", "queries", "dashboard"} == set(copied)
    assert all((ROOT / name).exists() for name in copied)
