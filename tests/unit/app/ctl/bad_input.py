# SPDX-License-Identifier: Apache-2.0
"""Bad input of every kind: a clear message with a way on, the right exit status, and the program lives."""

import subprocess
import unittest

import bench
from bench import PIN, ctl

FACE_FILE = """<?xml version="1.0" encoding="UTF-8"?>
<XmlMsg>
  <MessageHeader><SegmentOfResult>1</SegmentOfResult></MessageHeader>
  <MessageBody><ProcessingResultStatus>1</ProcessingResultStatus></MessageBody>
</XmlMsg>
"""

MESSAGES = [
    ("empty", b"", "message.empty"),
    ("cut short", FACE_FILE[:120].encode(), "message.truncated"),
    ("not well-formed", FACE_FILE.replace("</MessageHeader>", "</Wrong>").encode(), "message.malformed"),
    ("entities", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><XmlMsg/>', "message.doctype"),
    ("another document", b"<html><body/></html>", "message.not-xmlmsg"),
    ("encrypted archive", b"PK\x03\x04\x14\x00\x01\x00\x63\x00" + bytes(40), "message.encrypted"),
    ("wrong bytes", b'<?xml version="1.0" encoding="UTF-8"?><XmlMsg>\xff\xfe\x80</XmlMsg>', "message.encoding-wrong"),
    ("four megabytes", b"<XmlMsg>" + b" " * (4 * 1024 * 1024) + b"</XmlMsg>", "message.too-large"),
]

CONFIGURATIONS = [
    ("not TOML", "[facility\n", "platform.config-syntax"),
    ("unknown key", '[facility]\ninstitution_code = "1319999999"\nname = "x"\n[card]\nanchor = "x"\n', "platform.config-unknown-key"),
    ("wrong type", '[facility]\ninstitution_code = 1319999999\nname = "x"\n', "platform.config-wrong-type"),
    ("missing key", '[facility]\nname = "x"\n', "platform.config-missing-key"),
    ("impossible value", '[facility]\ninstitution_code = "12"\nname = "x"\n', "platform.config-invalid-value"),
]

USES = [
    ("no command", []),
    ("unknown command", ["dance"]),
    ("unknown option", ["doctor", "--loud"]),
    ("too few arguments", ["face", "match", "one.png"]),
    ("too many arguments", ["card", "show", "extra"]),
    ("challenge not hexadecimal", ["card", "authenticate", "--challenge", "xyz"]),
    ("no challenge", ["card", "authenticate"]),
    ("a PIN as an argument", ["card", "authenticate", "--pin", PIN]),
    ("no insurer", ["inquire", "--number", "1", "--birthdate", "2000-01-01"]),
    ("impossible date", ["inquire", "--insurer", "06139992", "--number", "1", "--birthdate", "2000-02-31"]),
    ("rate out of range", ["face", "evaluate", "--pairs", "a", "--images", "b", "--fmr", "2"]),
]


class BadInput(unittest.TestCase):
    def assert_way_on(self, run, exit_status, code):
        self.assertEqual(run.exit, exit_status, run.out + run.err)
        error = run.json["error"]
        self.assertEqual(error["code"], code)
        self.assertTrue(error["cause"] and error["next"], error)

    def test_messages(self):
        for name, content, code in MESSAGES:
            with self.subTest(name):
                path = bench.WORLD.state / "bad.xml"
                path.write_bytes(content)
                self.assert_way_on(ctl("message", "parse", path, config=False), 4, code)
                run = ctl("message", "check", path, config=False)
                self.assertEqual((run.exit, run.json["ok"]), (1, False))

    def test_configurations(self):
        for name, content, code in CONFIGURATIONS:
            with self.subTest(name):
                path = bench.WORLD.state / "bad.toml"
                path.write_text(content)
                self.assert_way_on(ctl("doctor", config=path), 4, code)
        self.assert_way_on(ctl("doctor", config="/nowhere/uketsuke.toml"), 3, "platform.config-missing")

    def test_uses(self):
        for name, words in USES:
            with self.subTest(name):
                self.assert_way_on(ctl(*words, config=False), 2, "ctl.usage-wrong")

    def test_files(self):
        self.assert_way_on(ctl("message", "check", "/nowhere", config=False), 3, "ctl.file-unreadable")
        self.assert_way_on(ctl("message", "parse", "/nowhere", config=False), 3, "message.unreadable")

    def test_answer_that_nobody_can_read(self):
        with open("/dev/full", "w") as full:
            done = subprocess.run([bench.WORLD.binary("uketsukectl"), "--help"], stdout=full, stderr=subprocess.PIPE, timeout=300, check=False)
        self.assertEqual(done.returncode, 3)

    def test_without_daemon_reader_and_card(self):
        self.assert_way_on(ctl("card", "readers"), 3, "pcsc.service-unavailable")
        empty = bench.WORLD.state / "no-readers"
        empty.mkdir()
        bench.WORLD.start_daemon("--config", empty)
        self.assert_way_on(ctl("card", "readers"), 3, "pcsc.no-reader")
        self.assert_way_on(ctl("card", "show"), 3, "pcsc.no-reader")
        bench.WORLD.end("pcscd")
        bench.WORLD.start_card_stack()
        self.assert_way_on(ctl("card", "show"), 3, "pcsc.no-card")
        bench.lies_there("s15")
        self.cards()
        self.secrets()
        self.unwritable_photo()

    def cards(self):
        """Faults of the card itself, one after the other."""
        faults = [
            ("unknown-card", ["card", "show"], 1, None),
            ("garbage-tlv", ["card", "surface"], 4, "card.file-damaged"),
            ("truncated-certificate", ["card", "show"], 4, None),
            ("corrupt-jp2", ["card", "surface", "--photo", bench.WORLD.state / "x.png"], 4, "face.image-damaged"),
            ("mute", ["card", "show"], 3, "card.mute"),
        ]
        for fault, words, exit_status, code in faults:
            with self.subTest(fault):
                bench.WORLD.card("fault", name=fault)
                bench.lies_there("s15")
                run = ctl(*words, stdin=bench.code_b("s15") + "\n")
                self.assertEqual(run.exit, exit_status, run.out + run.err)
                if code:
                    self.assert_way_on(run, exit_status, code)
                bench.WORLD.card("fault", name="none")
        bench.lies_there("s15")
        run = ctl("card", "show")
        self.assertEqual(run.exit, 0, run.out)

    def secrets(self):
        for line in ("12\n", "12345\n", "abcd\n", ""):
            with self.subTest(secret=line):
                run = ctl("card", "authenticate", "--challenge", "00", stdin=line)
                self.assert_way_on(run, 4, "ctl.secret-malformed")
        self.assertEqual(bench.WORLD.card("status")["pinTries"], 3)

    def unwritable_photo(self):
        folder = bench.WORLD.state / "read-only"
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", folder], check=True)
        run = ctl("card", "surface", "--photo", folder / "p.png", stdin=bench.code_b("s15") + "\n")
        self.assert_way_on(run, 3, "ctl.file-unwritable")
