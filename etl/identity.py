"""Who acts: the one place that asks, until people sign in."""

import getpass
import os
from collections.abc import Mapping
from dataclasses import dataclass

UNKNOWN_ROLE = "tuntematon"


@dataclass(frozen=True, slots=True)
class Identity:
    """A name, which never leaves the journal, and the role that others see."""

    name: str
    role: str


def identity(environment: Mapping[str, str] = os.environ) -> Identity:
    """SEURANTA_USER, else the user of the operating system; the role is SEURANTA_ROLE."""
    name = environment.get("SEURANTA_USER") or getpass.getuser()
    return Identity(name, environment.get("SEURANTA_ROLE") or UNKNOWN_ROLE)
