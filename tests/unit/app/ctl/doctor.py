# SPDX-License-Identifier: Apache-2.0
"""`doctor`: every part of the contract, all well, and each fault named with its mending."""

import subprocess
import unittest

import bench
from bench import ctl

PARTS = {"pcscd", "reader", "card", "camera", "models", "service", "store", "chart-folder", "printer", "clock", "speech"}


class Doctor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        bench.WORLD.start_card_stack()
        bench.WORLD.start_service()
        bench.lies_there("s15")
        bench.WORLD.stands_before_camera("s15_live1.jpg")

    def setUp(self):
        bench.WORLD.writes_configuration()

    def examine(self):
        run = ctl("doctor")
        parts = {part["part"]: part for part in run.json["parts"]}
        self.assertEqual(set(parts), PARTS)
        for part in parts.values():
            self.assertIn(part["state"], ("ok", "warn", "fail"))
            if part["state"] != "ok":
                self.assertTrue(part["cause"] and part["fix"], part)
        self.assertEqual(run.json["ok"], run.exit == 0)
        self.assertEqual(run.exit, 1 if any(part["state"] == "fail" for part in parts.values()) else 0)
        return {name: part["state"] for name, part in parts.items()}

    def test_all_is_well(self):
        found = self.examine()
        for part in ("pcscd", "reader", "card", "camera", "service", "store", "chart-folder"):
            self.assertEqual(found[part], "ok", part)
        self.assertIn(found["models"], ("ok", "warn"))

    def test_one_embedding_is_timed(self):
        run = ctl("doctor")
        models = next(part for part in run.json["parts"] if part["part"] == "models")
        tested = run.json["faceSelfTest"]
        if models["state"] == "warn" and tested is None:
            self.skipTest("this machine has no face models (packaging/models says how to get them)")
        self.assertGreater(tested["milliseconds"], 0)
        self.assertTrue(tested["engine"])
        self.assertEqual(tested["openBlas"], models["state"] == "ok")

    def test_each_fault_is_named(self):
        keys, state = bench.WORLD.keys, bench.WORLD.state
        read_only = state / "ro"
        read_only.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", read_only], check=True)
        faults = [
            ("service", {"service": {"ca": keys / "tls/other-ca.pem"}}, "fail"),
            ("service", {"service": {"url": "https://127.0.0.1:9"}}, "fail"),
            ("service", {"service": {"certificate": keys / "tls/other-client.pem", "key": keys / "tls/other-client.key"}}, "fail"),
            ("service", {"service": {"key": state / "no.key"}}, "fail"),
            ("camera", {"camera": {"source": f"folder:{state / 'no-camera'}"}}, "fail"),
            ("camera", {"camera": {"source": "none"}}, "warn"),
            ("reader", {"card": {"reader": "no such reader"}}, "fail"),
            ("models", {"models": {"directory": state / "no-models"}}, "warn"),
            ("chart-folder", {"chart": {"folder": read_only}}, "fail"),
            ("chart-folder", {"chart": {"folder": state / "no-folder"}}, "fail"),
            ("store", {"store": {"url": read_only / "uketsuke.sqlite"}}, "fail"),
        ]
        for part, change, state_word in faults:
            with self.subTest(part=part, change=str(change)):
                bench.WORLD.writes_configuration(**change)
                self.assertEqual(self.examine()[part], state_word)

    def test_without_a_configuration_nothing_is_claimed(self):
        run = ctl("doctor", config=False)
        states = {part["part"]: part["state"] for part in run.json["parts"]}
        self.assertEqual(states["service"], "warn")
        self.assertEqual(states["pcscd"], "ok")

    def test_text_names_every_part(self):
        run = ctl("doctor", text=True)
        for part in PARTS:
            self.assertIn(part, run.out)
