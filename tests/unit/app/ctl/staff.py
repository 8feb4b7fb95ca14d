# SPDX-License-Identifier: Apache-2.0
"""`staff …`: who may vouch for a patient at the kiosk; the passcode goes in and never comes out."""

import stat
import unittest

import bench
from bench import ctl

PASSCODE = "402715"


class Staff(unittest.TestCase):
    def setUp(self):
        self.file = bench.WORLD.state / "staff.tsv"
        self.file.unlink(missing_ok=True)

    def add(self, who="desk-1", name="受付", passcode=PASSCODE):
        return ctl("staff", "add", who, name, "--file", self.file, stdin=passcode + "\n")

    def test_add_list_remove(self):
        run = self.add()
        self.assertEqual((run.exit, run.json["staff"], run.json["replaced"]), (0, {"id": "desk-1", "name": "受付"}, False), run.out)
        self.assertTrue(self.add(passcode="915204").json["replaced"])
        self.assertEqual(ctl("staff", "list", "--file", self.file).json["staff"], [{"id": "desk-1", "name": "受付"}])
        self.assertEqual(ctl("staff", "remove", "nobody", "--file", self.file).exit, 1)
        self.assertEqual(ctl("staff", "remove", "desk-1", "--file", self.file).exit, 0)
        self.assertEqual(ctl("staff", "list", "--file", self.file).json["staff"], [])

    def test_only_a_slow_hash_is_kept(self):
        run = self.add()
        content = self.file.read_text()
        self.assertIn("$scrypt$ln=15,r=8,p=3$", content)
        self.assertNotIn(PASSCODE, content + run.out + run.err)
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o640)

    def test_passcodes_that_are_none(self):
        for passcode, code, status in (
            ("12345", "ctl.secret-malformed", 4), ("1234567890123", "ctl.secret-malformed", 4), ("40271a", "ctl.secret-malformed", 4),
            ("", "ctl.secret-malformed", 4), ("123456", "ctl.passcode-guessable", 5), ("000000", "ctl.passcode-guessable", 5),
        ):
            with self.subTest(passcode):
                run = self.add(passcode=passcode)
                self.assertEqual((run.exit, run.code), (status, code))
                self.assertFalse(self.file.exists())

    def test_wrong_use(self):
        self.assertEqual((self.add(who="a b").exit, self.add(name="a\tb").exit), (2, 2))
        self.assertEqual(ctl("staff", "add", "desk-1", "受付", stdin=PASSCODE, config=False).code, "ctl.usage-wrong")

    def test_a_file_that_cannot_be_used(self):
        self.assertEqual(ctl("staff", "list", "--file", self.file).code, "platform.staff-file-unreadable")
        self.file.write_text("desk-1\t受付\tplain\n")
        self.assertEqual((self.add().exit, self.add().code), (4, "platform.staff-file-damaged"))
        self.assertEqual(self.file.read_text(), "desk-1\t受付\tplain\n")
        run = ctl("staff", "add", "desk-1", "受付", "--file", "/nowhere/staff.tsv", stdin=PASSCODE)
        self.assertEqual((run.exit, run.code), (3, "platform.staff-file-unwritable"))
