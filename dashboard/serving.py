"""Serves the app with gunicorn: one process, so that all readers share one door to the warehouse, and threads."""

import socket
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication

from dashboard import door

THREADS = 8
SECONDS_TO_FINISH = 5
LONGEST_LINE = 8190
"""Bytes of a request's first line: SQL stands in the address. It is the most that gunicorn allows."""


class Server(BaseApplication):
    """Gunicorn with its settings in code."""

    def __init__(self, listening: socket.socket, data: Path) -> None:
        self.address = door.address(listening)
        self.file_number = listening.detach()
        self.data = data
        super().__init__()

    def load_config(self) -> None:
        """One worker with threads, on the socket that is already open."""
        settings = {
            "bind": f"fd://{self.file_number}",
            "workers": 1,
            "worker_class": "gthread",
            "threads": THREADS,
            "graceful_timeout": SECONDS_TO_FINISH,
            "limit_request_line": LONGEST_LINE,
            "loglevel": "warning",
            "control_socket_disable": True,
            "post_worker_init": self.say_address,
        }
        for name, value in settings.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Built in the worker, after the fork: polars' threads do not survive one. Warmed, so that no reader waits."""
        from dashboard.app import build

        app = build(self.data)
        app.server.test_client().get("/", headers={"Host": "localhost"})
        return app.server

    def say_address(self, _worker: object) -> None:
        """Told once the pages answer."""
        print(f"Seuranta: {self.address}", flush=True)


def serve(listening: socket.socket, data: Path) -> int:
    """Answer until a signal ends it."""
    Server(listening, data).run()
    return 0
