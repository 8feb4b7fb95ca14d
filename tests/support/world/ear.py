# SPDX-License-Identifier: Apache-2.0
"""Somebody who does not look: presses the keys of a number pad, and knows only what the kiosk has said (its speech log)."""

import os
import subprocess

from .waiting import until

MOST_KEYS = 20  # on one screen


class Ear:
    """Hears one kiosk. `heard` is everything that was said so far: (key, language, words)."""

    def __init__(self, log, display):
        self._log = log
        self._env = dict(os.environ, DISPLAY=f":{display}")
        self.heard = []
        self._read = 0
        self._since = 0

    def waits_for_window(self):
        command = ["xdotool", "search", "--onlyvisible", "--name", ".+"]
        until(lambda: subprocess.run(command, env=self._env, capture_output=True, text=True).stdout.strip(), "the kiosk's window")

    def presses(self, *keys):
        """What is heard from now on is the answer to it."""
        self._listen()
        self._since = len(self.heard)
        subprocess.run(["xdotool", "key", "--delay", "0", *keys], env=self._env, check=True)

    def hears(self, *keys):
        """Waits until one of these lines was said since the last press; returns its key and words."""
        found = until(lambda: next((line for line in self._news() if line[0] in keys), None), f"to hear {' or '.join(keys)}; heard {self._told()}")
        return found[0], found[2]

    def walks_to(self, key):
        """Presses + until the focus says it stands on this key."""
        for _ in range(MOST_KEYS):
            self.presses("KP_Add")
            until(lambda: self._news(), "to hear what the focus has come to")
            if self._news()[0][0] == key:
                return
        raise AssertionError(f"no {key} on this screen; heard {self._told()}")

    def listens_anew(self):
        self._listen()
        self._since = len(self.heard)

    def _told(self):
        return [line[0] for line in self.heard[-30:]]

    def _news(self):
        self._listen()
        return self.heard[self._since:]

    def _listen(self):
        if not self._log.exists():
            return
        lines = self._log.read_text(encoding="utf-8").split("\n")[:-1]
        for line in lines[self._read:]:
            cells = line.split("\t")
            if cells[0] == "say":
                self.heard.append((cells[1], cells[2], cells[3]))
        self._read = len(lines)
