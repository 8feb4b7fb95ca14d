# SPDX-License-Identifier: Apache-2.0
"""`bulk run` and `history` with the real program: killed on the way, over HTTPS with faults, and over the folders of a confirmation PC.

UKETSUKE_BULK_PEOPLE=5000 makes the first test the soak of the issue; it prints time and counts."""

import csv
import os
import signal
import subprocess
import time
import unittest

import bench
from bench import ctl
from world.namespace import SOURCE

PEOPLE = int(os.environ.get("UKETSUKE_BULK_PEOPLE", "500"))
KILLS = ("planned", "uploaded", "answered")


def appointments(path, count):
    people = bench.WORLD.service("sample", limit=count)["people"]
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "insurer", "symbol", "number", "branch", "birthdate"])
        for number, one in enumerate(people):
            table.writerow([f"A{number}", one["insurer"], one.get("symbol", ""), one["number"], one.get("branch", ""), one["birthdate"]])
    return len(people)


def killed_at(what, *arguments):
    """Starts the program and kills it, without mercy, at the first line that says so. Returns whether it lived until then."""
    command = [bench.WORLD.binary("uketsukectl"), "--config", bench.WORLD.config, "--json", *arguments]
    process = subprocess.Popen([str(one) for one in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with process.stderr as lines:
        for line in lines:
            if line.startswith(f"bulk: {what} "):
                process.send_signal(signal.SIGKILL)
                break
    return process.wait() == -signal.SIGKILL


class Bulk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = bench.WORLD.state / "pc"
        cls.folder.mkdir()
        bench.WORLD.start_service("--delay", 50, "--bulk-asks", 1, "--insured", max(1000, PEOPLE * 2), "--files", cls.folder)

    def setUp(self):
        bench.WORLD.writes_configuration()
        bench.WORLD.service("chance", list="off", seed=1)

    def test_killed_three_times_nobody_is_lost_and_nobody_asked_twice(self):
        path = bench.WORLD.state / "many.csv"
        count = appointments(path, PEOPLE)
        self.assertEqual(count, PEOPLE)
        bench.WORLD.service("chance", list="loss=0.01,garbage=0.01,storm:2=0.01", seed=7)
        before = bench.WORLD.service("status")["accesses"]
        run = ["bulk", "run", "--csv", path, "--part-size", 50, "--poll-ms", 100]
        began = time.monotonic()
        self.assertTrue(killed_at(KILLS[0], *run))
        for what in KILLS[1:]:
            self.assertTrue(killed_at(what, *run, "--resume"))
        done = ctl(*run, "--resume")
        seconds = time.monotonic() - began
        self.assertIn(done.exit, (0, 1), done.out + done.err)
        asked = bench.WORLD.service("status")["accesses"] - before
        print(f"bulk: {count} appointments, killed {len(KILLS)} times, {seconds:.1f} s, answered {done.json['answered']}, "
              f"problems {done.json['problems']}, people looked up by the service {asked}")
        self.assertEqual((done.json["requested"], done.json["answered"]), (count, count))
        self.assertEqual(done.json["problems"], len(done.json["problemList"]))
        self.assertLessEqual(asked, count)  # the same person twice in the list is asked once

        again = ctl(*run)
        self.assertEqual((again.json["answered"], again.json["asked"], again.json["reused"]), (count, 0, count))

    def test_over_the_folders_of_a_confirmation_pc(self):
        path = bench.WORLD.state / "few.csv"
        count = appointments(path, 20)
        done = ctl("bulk", "run", "--csv", path, "--folder", self.folder, "--date", "2030-01-01", "--poll-ms", 100)
        self.assertIn(done.exit, (0, 1), done.out + done.err)
        self.assertEqual((done.json["requested"], done.json["answered"]), (count, count))
        self.assertEqual([one.name for one in (self.folder / "res").iterdir()], [])  # our answers were taken away

    def test_what_cannot_be_asked_is_told(self):
        path = bench.WORLD.state / "bad.csv"
        path.write_text("id,insurer,number,birthdate\nX,06139993,1,1985-04-12\n", encoding="utf-8")
        done = ctl("bulk", "run", "--csv", path)
        self.assertEqual((done.exit, done.json["requested"], done.json["answered"], done.json["problems"]), (1, 1, 0, 1))
        self.assertEqual(done.json["problemList"][0]["problem"], "insurer")
        path.write_text("name\nX\n", encoding="utf-8")
        self.assertEqual((ctl("bulk", "run", "--csv", path).exit, ctl("bulk", "run", "--csv", path).code), (4, "bulk.list-damaged"))
        self.assertEqual(ctl("bulk", "run").exit, 2)
        self.assertEqual(ctl("bulk", "run", "--csv", bench.WORLD.state / "none.csv").exit, 3)

    def test_without_a_service_nothing_is_lost(self):
        path = bench.WORLD.state / "later.csv"
        appointments(path, 10)
        run = ["bulk", "run", "--csv", path, "--date", "2030-01-02", "--poll-ms", 100]
        bench.WORLD.service("fault", name="refuse")
        bench.WORLD.writes_configuration(service={"timeout_ms": 300})
        self.assertEqual((ctl(*run).exit, ctl(*run).code), (3, "service.unreachable"))
        bench.WORLD.service("fault", name="none")
        bench.WORLD.writes_configuration()
        self.assertEqual(ctl(*run, "--resume").json["answered"], 10)


class History(unittest.TestCase):
    def test_without_a_live_consent_nothing_is_asked(self):
        folder = SOURCE.parent / "shared/spec/examples/eligibility/05-face-with-consents"
        name = next(iter(sorted(folder.glob("*a101*.xml"))), None)
        if name is None:
            self.skipTest(f"no example in {folder}")
        for kind in ("medication", "checkup"):
            run = ctl("history", kind, "--face", name)
            self.assertEqual(run.exit, 5, run.out + run.err)  # that consent is of April
            self.assertIn(run.code, ("consent.expired", "consent.missing"))
        self.assertEqual(ctl("history", "medication").exit, 2)
