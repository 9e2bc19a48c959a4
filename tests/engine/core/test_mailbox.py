"""What is asked for is done in order by one thread, which is woken for it."""

from __future__ import annotations

import threading
import time

from studio.engine.core.mailbox import Mailbox


def test_commands_are_done_in_the_order_they_were_posted() -> None:
    mail, done = Mailbox(), []
    for number in range(5):
        mail.post(lambda number=number: done.append(number))
    mail.post(lambda: mail.post(lambda: done.append("asked by a command")))
    mail.do_all()

    assert done == [0, 1, 2, 3, 4, "asked by a command"]


def test_a_wait_ends_at_its_time_or_when_somebody_asks() -> None:
    mail = Mailbox()
    assert mail.wait_until(time.monotonic() + 0.01)
    assert mail.wait_until(0.0)

    asking = threading.Timer(0.05, mail.post, [lambda: None])
    asking.start()
    assert not mail.wait_until(time.monotonic() + 10)
    asking.join()
    assert not mail.wait_until(time.monotonic() + 10), "what is not done yet is not slept over"
    mail.do_all()
    mail.close()
    assert mail.closed
    assert not mail.wait_until(time.monotonic() + 10)
