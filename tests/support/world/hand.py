# SPDX-License-Identifier: Apache-2.0
"""A finger on the glass: presses where a key lies, not by its name. This one trembles: it strikes every key twice, a little apart."""

import os
import subprocess

import pyatspi

from .waiting import NeverHappened, until

APART = 6  # pixels between the two strikes
PATIENCE_SECONDS = 5  # then it strikes again, as one does when nothing has happened


class TremblingHand:
    """Stands in for a Screen: sees the same, presses with the pointer of this display."""

    def __init__(self, screen, display):
        self._screen = screen
        self._env = dict(os.environ, DISPLAY=f":{display}")

    def __getattr__(self, name):
        return getattr(self._screen, name)

    def press(self, name):
        """Strikes until the screen answers."""
        while True:
            x, y = until(lambda: self.middle_of(name), f"「{name}」 to lie on the glass; there are {self.buttons()}")
            before = self.words()
            strikes = []
            for shift in (-APART // 2, APART // 2):
                strikes += ["mousemove", str(x + shift), str(y + shift), "click", "1"]
            subprocess.run(["xdotool", *strikes], env=self._env, check=True)
            try:
                until(lambda: self.words() != before, f"an answer to 「{name}」", PATIENCE_SECONDS)
                return
            except NeverHappened:
                continue

    def middle_of(self, name):
        node = self.find(name)
        box = node and box_of(node)
        return box and (box.x + box.width // 2, box.y + box.height // 2)


def box_of(node):
    """Where it lies on the screen, or None while it has no place."""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box if box.width > 0 and box.height > 0 else None
