from __future__ import annotations

import threading

from captioner.ui.main_thread import MainThread


def test_what_comes_home_after_closing_time_is_dropped(qtbot):
    door = MainThread()
    arrived: list[int] = []
    door.deliver(lambda: arrived.append(1))
    door.close()
    other = MainThread()
    other.deliver(lambda: arrived.append(2))
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [2]


def test_results_of_other_threads_arrive_on_the_windows_thread_in_order(qtbot):
    door = MainThread()
    arrived: list[tuple[int, int]] = []

    def elsewhere() -> None:
        for n in range(3):
            door.deliver(lambda n=n: arrived.append((n, threading.get_ident())))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert arrived == []
    qtbot.waitUntil(lambda: len(arrived) == 3)
    assert arrived == [(n, threading.get_ident()) for n in range(3)]
