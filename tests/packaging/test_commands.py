#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""setup, demo and test at their edges; see README.md."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*words, **environment):
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [str(ROOT / words[0]), *words[1:]], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
        env={**kept, **environment},
    )


class Commands(unittest.TestCase):
    def test_help_tells_how_to_call(self):
        for command in ("packaging/setup", "packaging/demo", "packaging/test", "packaging/fuzz"):
            with self.subTest(command):
                done = run(command, "--help")
                self.assertEqual(done.returncode, 0)
                self.assertIn(f"usage: {command}", done.stdout)

    def test_wrong_use_is_told_apart(self):
        for command in ("packaging/setup", "packaging/demo", "packaging/test", "packaging/fuzz"):
            with self.subTest(command):
                done = run(command, "--no-such-option")
                self.assertEqual(done.returncode, 2)
                self.assertIn("usage:", done.stderr)

    def test_setup_has_nothing_to_do_twice(self):
        done = run("packaging/setup", "--check")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("are installed", done.stdout)

    def test_the_demo_needs_fewer_packages(self):
        whole, part = (run("packaging/setup", "--check", *words).stdout for words in ((), ("--demo",)))
        counts = [int(re.search(r"all (\d+) packages", text).group(1)) for text in (whole, part)]
        self.assertLess(counts[1], counts[0])

    def test_an_unknown_fuzzer_is_told_apart(self):
        done = run("packaging/fuzz", "no_such_target")
        self.assertEqual(done.returncode, 1)
        self.assertIn("there is no target no_such_target", done.stderr)
        self.assertIn("tlv_reader", done.stderr)

    def test_setup_without_apt_says_where_it_works(self):
        with tempfile.TemporaryDirectory() as empty:
            for tool in ("bash", "dirname", "env"):
                os.symlink(f"/usr/bin/{tool}", Path(empty) / tool)
            done = run("packaging/setup", PATH=empty)
        self.assertEqual(done.returncode, 1)
        self.assertIn("FAILED: this is not a Debian system", done.stderr)
        self.assertIn("Try:", done.stderr)

    def test_demo_without_a_screen_names_the_other_way(self):
        done = run("packaging/demo")
        self.assertEqual(done.returncode, 1)
        self.assertIn("there is no screen here", done.stderr)
        self.assertIn("--headless", done.stderr)

    def test_packages_are_named_once(self):
        lines = (ROOT / "packaging/packages.txt").read_text().splitlines()
        names = [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]
        self.assertEqual(len(names), len(set(names)))


unittest.main()
