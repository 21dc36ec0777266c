"""Prints the path of a Chromium for the browser tests: one that is there, else Playwright's, else Debian's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge")
MAC_APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def installed() -> str | None:
    """A browser that is on this machine, or the one that SEURANTA_CHROMIUM names."""
    named = os.environ.get("SEURANTA_CHROMIUM")
    if named:
        return named
    on_path = (shutil.which(name) for name in NAMES)
    return next((path for path in (*on_path, *MAC_APPLICATIONS) if path and Path(path).exists()), None)


def from_playwright(*, install: bool) -> str | None:
    """Playwright's own browser, fetched first when asked to."""
    from playwright.sync_api import sync_playwright

    if install and run(sys.executable, "-m", "playwright", "install", "--with-deps", "chromium") != 0:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def from_debian() -> str | None:
    """Debian's package, where this user may install it."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    if run("apt-get", "install", "-y", "chromium") != 0:
        run("apt-get", "update")
        run("apt-get", "install", "-y", "chromium")
    return shutil.which("chromium")


def run(*command: str) -> int:
    """Exit code of a command whose output goes to stderr, so that stdout stays a path."""
    print("Seuranta: no browser for the tests yet, trying: " + " ".join(command), file=sys.stderr)
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode


def main() -> int:
    """Print the path, or say how to get a browser."""
    path = installed() or from_playwright(install=False) or from_playwright(install=True) or from_debian()
    if path is None:
        print(
            "Seuranta: no Chromium for the browser tests. Install one (Debian: sudo apt install chromium), "
            "or say where it is: SEURANTA_CHROMIUM=/path/to/chromium make test",
            file=sys.stderr,
        )
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
