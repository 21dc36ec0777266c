"""Which address the dashboard may be reached at: this machine alone, unless a signing-in proxy stands in front."""

import socket
from collections.abc import Mapping
from ipaddress import ip_address

PROXY_SETTING = "SEURANTA_BEHIND_PROXY"
WAITING_CALLERS = 128


class DoorError(Exception):
    """The address cannot be had; the message says what to do."""


def is_this_machine(host: str) -> bool:
    """Whether only programs of this machine can reach the host."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def proxy_of(settings: Mapping[str, str]) -> str | None:
    """Name of the signing-in proxy, where one is said to stand in front."""
    return settings.get(PROXY_SETTING, "").strip() or None


def check(host: str, settings: Mapping[str, str]) -> None:
    """Refuse a host that others could reach without signing in."""
    if is_this_machine(host) or proxy_of(settings):
        return
    raise DoorError(
        f"Seuranta: en avaa osoitetta {host}: muut pääsisivät sisään kirjautumatta. Käytä osoitetta 127.0.0.1 tai "
        f"nimeä edessä oleva kirjautumispalvelin: {PROXY_SETTING}=nimi.\n"
        f"Seuranta: will not listen on {host}: others could come in without signing in. Use 127.0.0.1, or name the "
        f"signing-in proxy in front: {PROXY_SETTING}=name."
    )


def host_is_known(header: str, settings: Mapping[str, str]) -> bool:
    """Whether a request names this machine; another name means that a foreign page is asking through the browser."""
    if proxy_of(settings):
        return True
    name = header.rsplit(":", 1)[0] if not header.endswith("]") else header
    return is_this_machine(name.strip("[]"))


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket, so that nobody can take the port between the check and the start."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(WAITING_CALLERS)
    except OSError as reason:
        listening.close()
        raise DoorError(
            f"Seuranta: porttia {port} ei saatu ({reason.strerror}). Jokin toinen ohjelma käyttää sitä: sulje se tai "
            f"valitse toinen portti, esimerkiksi: python -m dashboard --port {port + 1}\n"
            f"Seuranta: port {port} could not be had ({reason.strerror}). Another program uses it: close that, or "
            f"choose another port, such as: python -m dashboard --port {port + 1} (with make: make run PORT={port + 1})"
        ) from reason
    return listening


def address(listening: socket.socket) -> str:
    """The address to open in a browser."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
