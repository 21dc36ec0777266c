"""Only this machine comes in, unless a signing-in proxy stands in front."""

import socket

import pytest

from dashboard import door

BEHIND_PROXY = {door.PROXY_SETTING: "kirjautuminen.example.fi"}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_addresses_of_this_machine_are_allowed(host: str) -> None:
    door.check(host, {})


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "seuranta.example.fi", ""])
def test_any_other_address_is_refused_with_words_that_say_what_to_do(host: str) -> None:
    with pytest.raises(door.DoorError, match=door.PROXY_SETTING):
        door.check(host, {})


def test_any_other_address_is_allowed_behind_a_signing_in_proxy() -> None:
    door.check("0.0.0.0", BEHIND_PROXY)


@pytest.mark.parametrize("nothing", ["", "  "])
def test_an_empty_setting_names_no_proxy(nothing: str) -> None:
    with pytest.raises(door.DoorError):
        door.check("0.0.0.0", {door.PROXY_SETTING: nothing})


@pytest.mark.parametrize(
    ("header", "known"),
    [
        ("127.0.0.1:8050", True),
        ("localhost:8050", True),
        ("localhost", True),
        ("[::1]:8050", True),
        ("rebound.example.com:8050", False),
        ("192.0.2.7", False),
    ],
)
def test_a_page_elsewhere_cannot_ask_through_the_browser(header: str, known: bool) -> None:
    assert door.host_is_known(header, {}) is known
    assert door.host_is_known(header, BEHIND_PROXY)


def test_a_taken_port_is_told_with_another_one_to_try() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(door.DoorError, match=f"--port {port + 1}"):
            door.open_socket("127.0.0.1", port)


def test_the_address_is_told_as_a_browser_wants_it() -> None:
    with door.open_socket("127.0.0.1", 0) as listening:
        assert door.address(listening) == f"http://127.0.0.1:{listening.getsockname()[1]}"
