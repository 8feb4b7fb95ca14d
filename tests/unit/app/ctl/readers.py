# SPDX-License-Identifier: Apache-2.0
"""Three readers with roles, other programs on the card, `card watch`, and what `card diagnose` gives away."""

import ctypes
import json
import re
import shutil
import signal
import subprocess
import unittest

import bench
from bench import PIN, ctl
from world.control import ask, listening
from world.waiting import until

# vpcd serves two slots per reader, on this port and the next.
READERS = {"tray": ("Tray Reader PICC", 35963), "phone": ("Phone Pad", 35979), "badge": ("Badge Desk", 35995)}
ROLES = {"reader": "tray*picc", "phone_reader": "phone pad", "staff_reader": "badge|staff"}


def stands(reader, person=None):
    """Lays a card on one reader (or takes it away) and waits until PC/SC has seen it."""
    socket = bench.WORLD.state / f"run/{reader}.sock"
    ask(socket, do="remove")
    until(lambda: card_on(reader) == "none", f"{reader} to be empty")
    if person:
        ask(socket, do="place", person=person)
        until(lambda: card_on(reader) == "present", f"{reader} to have a card")


def card_on(reader):
    slots = {slot["name"]: slot["card"] for slot in ctl("card", "readers").json.get("readers", [])}
    return slots.get(first_slot(slots, reader))


def first_slot(slots, reader):
    return next((name for name in sorted(slots) if name.startswith(READERS[reader][0])), None)


class OtherProgram:
    """Holds the card of one reader exclusively, as a signing tool does."""

    def __init__(self, reader):
        self.pcsc = ctypes.CDLL("libpcsclite.so.1")
        self.context, self.card, protocol = ctypes.c_long(), ctypes.c_long(), ctypes.c_ulong()
        assert self.pcsc.SCardEstablishContext(2, None, None, ctypes.byref(self.context)) == 0
        name = first_slot({slot["name"]: None for slot in ctl("card", "readers").json["readers"]}, reader).encode()
        assert self.pcsc.SCardConnect(self.context, name, 1, 3, ctypes.byref(self.card), ctypes.byref(protocol)) == 0

    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        self.pcsc.SCardDisconnect(self.card, 0)
        self.pcsc.SCardReleaseContext(self.context)


class Watch:
    """`card watch --json` while a test does something."""

    def __init__(self, *arguments):
        command = [bench.WORLD.binary("uketsukectl"), "--config", bench.WORLD.config, "--json", "card", "watch", *arguments]
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
        self.lines = []

    def until(self, event, reader=""):
        """Reads lines until this event has come, and returns it."""
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError(f"ended before {event} {reader}: {self.lines}")
            self.lines.append(json.loads(line))
            if self.lines[-1]["event"] == event and self.lines[-1].get("reader", "").startswith(reader):
                return self.lines[-1]

    def end(self, how=signal.SIGTERM):
        """Ends the program; @return its status and what it said last."""
        self.process.send_signal(how)
        self.lines += [json.loads(line) for line in self.process.stdout.read().splitlines()]
        self.process.stdout.close()
        return self.process.wait(), self.lines.pop()


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.configuration = bench.WORLD.state / "reader.conf.d"
        cls.configuration.mkdir()
        for reader, (name, port) in READERS.items():
            # Debian's vpcd keeps its slots in globals: one reader for each loaded copy of the driver.
            driver = shutil.copy("/usr/lib/pcsc/drivers/serial/libifdvpcd.so", bench.WORLD.state / f"{reader}.so")
            (cls.configuration / reader).write_text(
                f'FRIENDLYNAME "{name}"\nDEVICENAME /dev/null:{port:#x}\nLIBPATH {driver}\nCHANNELID {port:#x}\n'
            )
        bench.WORLD.start_daemon("--config", cls.configuration)
        people = bench.WORLD.binary("uketsukectl").parents[3] / "resources/people"
        for reader, (_, port) in READERS.items():
            socket = bench.WORLD.state / f"run/{reader}.sock"
            program = bench.WORLD.start(
                "uketsuke-sim-card", "--keys", bench.WORLD.keys, "--people", people, "--control", socket, "--port", str(port),
                label=f"sim-{reader}",
            )
            program.wait_for(lambda socket=socket: listening(socket), "listens for orders")

    def setUp(self):
        bench.WORLD.writes_configuration(card=ROLES)
        for reader in READERS:
            stands(reader)

    def test_each_reader_has_the_role_of_its_pattern(self):
        run = ctl("card", "readers")
        roles = {slot["name"].rsplit(" ", 2)[0]: slot["role"] for slot in run.json["readers"]}
        self.assertEqual(roles, {"Tray Reader PICC": "card", "Phone Pad": "phone", "Badge Desk": "staff"})
        self.assertEqual(len(run.json["readers"]), 6)
        bench.WORLD.writes_configuration(card={"reader": "tray", "staff_reader": "badge"})
        roles = {slot["name"].rsplit(" ", 2)[0]: slot["role"] for slot in ctl("card", "readers").json["readers"]}
        self.assertEqual(roles, {"Tray Reader PICC": "card", "Phone Pad": "unused", "Badge Desk": "staff"})
        roles = {slot["role"] for slot in ctl("card", "readers", config=False).json["readers"]}
        self.assertEqual(roles, {"card"})

    def test_a_card_on_the_badge_reader_is_not_a_patients(self):
        stands("badge", "s15")
        run = ctl("card", "show")
        self.assertEqual((run.exit, run.code), (3, "pcsc.no-card"))
        stands("tray", "s07")
        self.assertEqual(ctl("card", "show").json["kind"], "ordinary")

    def test_a_phone_is_read_on_its_pad(self):
        stands("phone", "p1")
        self.assertEqual(ctl("card", "show").json["kind"], "phone")
        bench.WORLD.writes_configuration(card={"reader": "tray"})
        self.assertEqual(ctl("card", "show").code, "pcsc.no-card")

    def test_reader_on_the_command_line_overrides(self):
        stands("badge", "s15")
        stands("tray", "p1")
        self.assertEqual(ctl("card", "show", "--reader", "BADGE").json["kind"], "ordinary")
        self.assertEqual(ctl("card", "show", "--reader", "nothing|tray").json["kind"], "phone")
        self.assertEqual(ctl("card", "show", "--reader", "nothing").code, "pcsc.no-reader")

    def test_a_busy_card_is_waited_for_then_named(self):
        stands("tray", "s15")
        with OtherProgram("tray"):
            run = ctl("card", "show")
            self.assertEqual((run.exit, run.code), (3, "pcsc.card-in-use"))
            self.assertTrue(run.json["error"]["next"])
            stands("phone", "p1")  # another card that can be had is taken
            self.assertEqual(ctl("card", "show").json["kind"], "phone")
        self.assertEqual(ctl("card", "show", "--reader", "tray").json["kind"], "ordinary")

    def test_watch_tells_everything_until_it_is_ended(self):
        watch = Watch()
        self.assertEqual(watch.until("service-up")["event"], "service-up")
        self.assertEqual(watch.until("reader-added", "Tray")["role"], "card")
        stands("tray", "s15")
        seen = watch.until("card-inserted", "Tray")
        self.assertEqual((seen["role"], seen["card"]), ("card", "present"))
        self.assertRegex(seen["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        stands("tray")
        watch.until("card-removed", "Tray")
        stands("phone", "p1")
        self.assertEqual(watch.until("card-inserted", "Phone")["role"], "phone")
        bench.WORLD.end("pcscd")
        watch.until("reader-removed", "Tray")
        self.assertEqual(watch.until("service-down")["code"], "pcsc.service-unavailable")
        (self.configuration / "badge").rename(bench.WORLD.state / "badge.off")  # unplugged meanwhile
        bench.WORLD.start_daemon("--config", self.configuration)
        watch.until("service-up")
        before = len(watch.lines)
        watch.until("card-inserted", "Phone")
        status, last = watch.end()
        self.assertEqual((status, last["event"], last["events"]), (0, "ended", len(watch.lines)))
        self.assertFalse([line for line in watch.lines[before:] if "Badge" in line.get("reader", "")], watch.lines)
        bench.WORLD.end("pcscd")
        (bench.WORLD.state / "badge.off").rename(self.configuration / "badge")
        bench.WORLD.start_daemon("--config", self.configuration)

    def test_watch_ends_at_every_signal_and_when_nobody_reads(self):
        for how in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            watch = Watch()
            watch.until("service-up")
            self.assertEqual(watch.end(how)[0], 0, how)
        watch = Watch()
        watch.until("reader-added", "Tray")
        watch.process.stdout.close()
        self.assertNotEqual(watch.process.wait(), 0)

    def test_watch_as_text_says_one_line_per_event(self):
        command = [str(bench.WORLD.binary("uketsukectl")), "--config", str(bench.WORLD.config), "card", "watch"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            lines = [process.stdout.readline() for _ in range(2)]
            process.terminate()
        self.assertRegex(lines[0], r"^\S+Z  service-up\s*$")
        self.assertRegex(lines[1], r"^\S+Z  reader-added  .*\[(card|phone|staff)\]  none$")

    def test_diagnose_gives_nothing_away(self):
        stands("tray", "s15")
        file = bench.WORLD.state / "report.json"
        run = ctl("card", "diagnose", "--out", file)
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual(file.stat().st_mode & 0o077, 0)
        report = json.loads(file.read_text())
        self.assertEqual(report, run.json)
        self.assertEqual(report["card"]["protocol"], "T=1")
        self.assertEqual(len(report["readers"]), 6)
        for step in report["steps"]:
            # SELECT names what was selected; of everything else only header and length are written.
            self.assertRegex(step["apdu"], r"^(00A4[0-9A-F]+|00B0[0-9A-F]{4}(00|00[0-9A-F]{4})|00200098|00200092)$")
            self.assertRegex(step["sw"], r"^[0-9a-f]{4}$")
        person = bench.WORLD.people["s15"]
        for word in (person["name"], person["kana"], person["address"], person["birthdate"], PIN, person["security"]):
            self.assertNotIn(word, file.read_text())
        # No run of data bytes long enough to be part of a certificate: an AID is the longest.
        self.assertLessEqual(max(len(run) for run in re.findall(r"[0-9A-Fa-f]{8,}", file.read_text())), 30)
        self.assertEqual(ask(bench.WORLD.state / "run/tray.sock", do="status")["pinTries"], 3)

    def test_diagnose_without_a_card_still_writes_for_support(self):
        file = bench.WORLD.state / "empty.json"
        run = ctl("card", "diagnose", "--out", file)
        self.assertEqual((run.exit, run.code), (3, "pcsc.no-card"))
        report = json.loads(file.read_text())
        self.assertEqual(report["problems"][0]["code"], "pcsc.no-card")
        self.assertTrue(report["problems"][0]["cause"] and report["problems"][0]["next"])
        self.assertEqual(len(report["readers"]), 6)
        run = ctl("card", "diagnose", "--out", bench.WORLD.state / "no-folder/report.json")
        self.assertEqual((run.exit, run.code), (3, "ctl.file-unwritable"))

    def test_diagnose_names_what_is_wrong_with_a_card(self):
        socket = bench.WORLD.state / "run/tray.sock"
        ask(socket, do="fault", name="truncated-certificate")
        stands("tray", "s15")
        run = ctl("card", "diagnose")
        ask(socket, do="fault", name="none")
        self.assertEqual(run.exit, 1, run.out)
        self.assertIn({"step": "certificate", "code": "card.file-damaged"},
                      [{key: problem[key] for key in ("step", "code")} for problem in run.json["problems"]])
