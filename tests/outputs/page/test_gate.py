"""The page is for a browser on this computer that was given its address, and for no other page in it."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from studio.outputs.page.gate import FEED, Gate, RefusedError

PORT = 4711
HOST, ORIGIN = f"127.0.0.1:{PORT}", f"http://127.0.0.1:{PORT}"


@pytest.fixture
def gate() -> Gate:
    return Gate(PORT)


def cookie(gate: Gate) -> str:
    return gate.cookie.split(";")[0]


def test_the_token_is_128_bits_and_another_at_every_start(gate: Gate) -> None:
    assert len(gate.token) == 22
    assert gate.token != Gate(PORT).token
    assert gate.token not in repr(gate)


def test_the_address_lets_in_and_the_cookie_after_it(gate: Gate) -> None:
    target = gate.url.removeprefix(ORIGIN)

    assert gate.admit(target, [HOST], [], []) == "/"
    assert gate.admit("/page.js", [HOST], [], [f"other=1; {cookie(gate)}"]) == "/page.js"
    assert gate.admit(FEED, [HOST], [ORIGIN], [cookie(gate)]) == FEED


def test_no_script_reads_the_cookie_and_no_other_site_sends_it(gate: Gate) -> None:
    kept = [part.strip() for part in gate.cookie.split(";")]

    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(kept)


@pytest.mark.parametrize("hosts", [
    [], [f"evil.example:{PORT}"], ["127.0.0.1"], ["127.0.0.1:80"], [f"127.0.0.1.evil.example:{PORT}"], [HOST, HOST], [""],
    [f"[::1]:{PORT}"], [f"0.0.0.0:{PORT}"],
])
def test_an_unknown_host_is_misdirected(gate: Gate, hosts: list[str]) -> None:
    with pytest.raises(RefusedError) as refused:
        gate.admit("/", hosts, [], [cookie(gate)])

    assert refused.value.status is HTTPStatus.MISDIRECTED_REQUEST


@pytest.mark.parametrize("path", ["/", "/page.js", FEED])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", f"https://127.0.0.1:{PORT}", "http://127.0.0.1:80", ""])
def test_a_foreign_origin_is_forbidden_even_with_the_cookie(gate: Gate, path: str, origin: str) -> None:
    with pytest.raises(RefusedError) as refused:
        gate.admit(path, [HOST], [origin], [cookie(gate)])

    assert refused.value.status is HTTPStatus.FORBIDDEN


@pytest.mark.parametrize("origins", [[], [ORIGIN, "http://evil.example"], [ORIGIN, ORIGIN]])
def test_the_feed_wants_one_origin(gate: Gate, origins: list[str]) -> None:
    with pytest.raises(RefusedError):
        gate.admit(FEED, [HOST], origins, [cookie(gate)])


@pytest.mark.parametrize(("target", "cookies"), [
    ("/", []), ("/?token=", []), ("/?token=wrong", []), ("/?token=%ff%00", ["viseme-page-4711="]), ("/?" + "a=1&" * 900, []),
    ("/", ["viseme-page-4711=wrong"]), ("/", ["viseme-page-4712={token}"]), ("//[", []), ("/?token=\udce4", []),
    ("/", ['viseme-page-4711="\\; ]']),
])
def test_who_does_not_know_the_token_stays_out(gate: Gate, target: str, cookies: list[str]) -> None:
    with pytest.raises(RefusedError, match="Open the address") as refused:
        gate.admit(target, [HOST], [], [one.format(token=gate.token) if "{" in one else one for one in cookies])

    assert refused.value.status is HTTPStatus.FORBIDDEN


def test_a_ticket_lets_in_once_and_only_the_newest(gate: Gate) -> None:
    first, second = (gate.ticket().removeprefix(ORIGIN) for _ in range(2))

    assert gate.token not in first + second
    with pytest.raises(RefusedError):
        gate.admit(first, [HOST], [], [])
    assert gate.admit(second, [HOST], [], []) == "/"
    with pytest.raises(RefusedError):
        gate.admit(second, [HOST], [], [])


def test_a_ticket_opens_the_page_alone_and_a_stranger_does_not_use_it_up(gate: Gate) -> None:
    ticket = gate.ticket().removeprefix(ORIGIN)
    for target, hosts, origins in (
        ("/page.js" + ticket[1:], [HOST], []), (FEED + ticket[1:], [HOST], [ORIGIN]), (ticket, ["evil.example"], []),
        (ticket, [HOST], ["http://evil.example"]), ("/?once=", [HOST], []), ("/?once=\udce4", [HOST], []),
    ):
        with pytest.raises(RefusedError):
            gate.admit(target, hosts, origins, [])

    assert gate.admit(ticket, [HOST], [], []) == "/"


def test_an_empty_ticket_is_none(gate: Gate) -> None:
    with pytest.raises(RefusedError):
        gate.admit("/?once=", [HOST], [], [])
