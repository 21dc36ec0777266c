"""A run in a process of its own that has less than it needs: `python -m tests.process.faulty_run DATA WHAT`.

WHAT is `without-rights` (the rights that let a superuser pass over permissions are given up) or `bytes=N` (no file may
grow beyond N bytes, as on a disk that is nearly full).
"""

import ctypes
import logging
import os
import resource
import signal
import sys
from datetime import date

from etl.data_folder import data_folder
from etl.errors import SeurantaError
from etl.run import run

_CAPABILITY_VERSION_3 = 0x20080522


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Capabilities(ctypes.Structure):
    _fields_ = [("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32)]


def give_up_rights() -> None:
    """From here on permissions hold for this process; for whoever is no superuser they do anyway."""
    if os.geteuid() != 0:
        return
    header = _Header(_CAPABILITY_VERSION_3, 0)
    none = (_Capabilities * 2)()
    if ctypes.CDLL(None, use_errno=True).capset(ctypes.byref(header), none) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def limit_files(size: int) -> None:
    """Writing beyond the size fails as on a full disk, in place of ending the process."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def main(data: str, what: str) -> int:
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    if what == "without-rights":
        give_up_rights()
    elif what.startswith("bytes="):
        limit_files(int(what.removeprefix("bytes=")))
    try:
        return run(data_folder(data), date(2026, 8, 11))
    except SeurantaError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
