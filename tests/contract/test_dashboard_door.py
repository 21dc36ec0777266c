"""The dashboard's own process: where it listens, and how it ends when it may not."""

import os
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST = 60


def started(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m dashboard` to its end."""
    settings = {name: value for name, value in os.environ.items() if name != "SEURANTA_BEHIND_PROXY"}
    command = [sys.executable, "-m", "dashboard", *arguments]
    return subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, timeout=LONGEST, check=False)


def test_an_address_that_others_can_reach_is_refused() -> None:
    ended = started("--host", "0.0.0.0", "--port", "0")
    assert ended.returncode == 1
    assert "SEURANTA_BEHIND_PROXY" in ended.stderr
    assert ended.stdout == ""


def test_a_taken_port_ends_it_at_once_with_a_port_to_try() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        ended = started("--port", str(other.getsockname()[1]))
    assert ended.returncode == 1
    assert "valitse toinen portti" in ended.stderr
    assert "choose another port" in ended.stderr


def test_a_wrong_call_is_told_as_such() -> None:
    assert started("--port", "many").returncode == 2
