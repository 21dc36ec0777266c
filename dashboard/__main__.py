"""`python -m dashboard`: serves the pages to this machine until it is stopped."""

import argparse
import os
import socket
import sys
from pathlib import Path

from dashboard import door, freshness

HOST = "127.0.0.1"
PORT = 8050


def arguments(given: list[str]) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m dashboard", description="Serve the pages of Seuranta.")
    parser.add_argument(
        "--host", default=HOST, help=f"address to listen on (default {HOST}; others need {door.PROXY_SETTING})"
    )
    parser.add_argument(
        "--port", type=int, default=PORT, help=f"port to listen on (default {PORT}; 0 takes a free one)"
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("SEURANTA_DATA", "data")),
        metavar="DIR",
        help="data folder (default: SEURANTA_DATA, else data)",
    )
    return parser.parse_args(given)


def opened(host: str, port: int) -> socket.socket:
    """The socket, or the end of the program with a line that says what to do."""
    try:
        door.check(host, os.environ)
        freshness.stale_hours(os.environ)
        return door.open_socket(host, port)
    except door.DoorError as refusal:
        print(refusal, file=sys.stderr)
        sys.exit(1)


def main() -> int:
    """Open the door first, so that a taken port is told before anything heavy is loaded."""
    options = arguments(sys.argv[1:])
    listening = opened(options.host, options.port)

    from dashboard.serving import serve

    return serve(listening, options.data)


if __name__ == "__main__":
    sys.exit(main())
