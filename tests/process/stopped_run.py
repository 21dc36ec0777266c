"""A run in a process of its own that stops at a step: `python -m tests.process.stopped_run DATA STEP kill|wait`."""

import os
import signal
import sys
from datetime import date

from etl.data_folder import data_folder
from etl.errors import SeurantaError
from etl.run import run


def main(data: str, step: str, how: str) -> int:
    def stop(at: str) -> None:
        if at != step:
            return
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        sys.stdout.write("here\n")
        sys.stdout.flush()
        signal.pause()

    try:
        return run(data_folder(data), date(2026, 8, 11), steps=stop)
    except SeurantaError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
