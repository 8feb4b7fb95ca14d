# SPDX-License-Identifier: Apache-2.0
"""A started program: its log, its end, and the proof that it did not die unasked."""

import os
import subprocess

from .waiting import until


class Program:
    def __init__(self, name, command, log, env=None, pass_fds=()):
        self.name = name
        self.log_path = log
        self._log = open(log, "ab")
        self.process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT, env=env, pass_fds=pass_fds,
        )

    def running(self):
        return self.process.poll() is None

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def wait_for(self, condition, what):
        """Waits for condition(), and says so when the program dies first."""

        def alive_and_ready():
            if not self.running():
                raise AssertionError(f"{self.name} ended ({self.process.returncode}) before {what}:\n{self.log()[-2000:]}")
            return condition()

        return until(alive_and_ready, f"{self.name}: {what}")

    def end(self):
        """Asks politely, then insists. Returns the exit status."""
        if self.running():
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._log.close()
        return self.process.returncode

    def kill(self):
        """Ends it without a word, as a power cut would."""
        self.process.kill()
        self.process.wait()
        self._log.close()

    def core_limit(self):
        """The soft and hard limit on core dumps as the kernel sees them."""
        with open(f"/proc/{self.process.pid}/limits", encoding="ascii") as file:
            line = next(row for row in file if row.startswith("Max core file size"))
        return line.split()[4:6]


def start_display(number, size, log):
    """An X screen of our own. The socket folder must be ours too (see namespace.py)."""
    reading, writing = os.pipe()
    program = Program(
        f"Xvfb :{number}",
        ["Xvfb", f":{number}", "-nolock", "-nolisten", "tcp", "-displayfd", writing, "-screen", "0", f"{size}x24"],
        log, pass_fds=[writing],
    )
    os.close(writing)
    with os.fdopen(reading) as ready:
        if not ready.readline():
            raise AssertionError(f"Xvfb did not start:\n{program.log()}")
    return program
