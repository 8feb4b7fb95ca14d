# SPDX-License-Identifier: Apache-2.0
"""Waiting for a condition, never for a time."""

import threading

FUSE_SECONDS = 120  # ends a dead-lock; no healthy run comes near it, however slow the machine


class NeverHappened(AssertionError):
    """The condition did not come true before the fuse burnt down."""


def until(condition, what, fuse=FUSE_SECONDS):
    """Returns the first true value of condition(). `what` says in plain words what is waited for."""
    import time

    pause = threading.Event()
    end = time.monotonic() + fuse
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise NeverHappened(f"waited {fuse} s for: {what}")
        pause.wait(0.02)
