#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The journeys' search for what must not be left behind does find it."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from world import privacy  # noqa: E402

PERSON = {
    "name": "青木　さくら", "kana": "アオキ　サクラ", "birthdate": "1991-03-04", "address": "東京都見本市桜町一丁目２番３号",
    "pin": "4971", "insurance": {"insurer": "06139992", "number": "４５６７"},
}


class Screen:
    def __init__(self, *words):
        self._words = words

    def words(self, hidden):
        assert hidden, "what does not show counts, too"
        return self._words


class Privacy(unittest.TestCase):
    def test_the_pin_is_found_however_it_is_written(self):
        forms = {
            b"entered 4971 now": True, b'"pin":"4971"': True, b"pin=4971\n": True, b"00200080 04 34393731": True,
            b"34 39 37 31": True, b"[4, 9, 7, 1]": True, b"4\n9\n7\n1": True, "PIN：4971".encode(): True,
            b"pin4971": True, b'"milliseconds":12,"pin":4971}': True, b'"milliseconds":"4971"}': True, "4971".encode("utf-16-le"): True,
            b"6f1c2f0e-4971-7d31-9c3e-0123456789ab": True,
            b"took 14971 ms": False, b"0.4971": False, b"a4971f": False, b"port 8443": False,
            b'"milliseconds":4971}': False, b"6f1c2f0e-4971-4d31-9c3e-0123456789ab": False,
        }
        for content, expected in forms.items():
            with self.subTest(content=content), tempfile.TemporaryDirectory() as folder:
                (Path(folder) / "deep").mkdir()
                (Path(folder) / "deep/file").write_bytes(content)
                self.assertEqual(bool(privacy.files_with_pin(folder, "4971")), expected)

    def test_personal_words_are_found_in_any_part_of_a_text(self):
        for word in ("青木さん", "さくら 様", "アオキ", "1991年3月4日", "19910304", "番号 06139992", "青○ 様"):
            with self.subTest(word=word), self.assertRaises(AssertionError):
                privacy.nothing_personal_on(Screen("マイナンバーカードを置いてください", word), PERSON)
        privacy.nothing_personal_on(Screen("マイナンバーカードを置いてください", "係を呼ぶ", "English"), PERSON)

    def test_what_no_reception_may_have_is_found_in_a_record(self):
        public_key, surface = "00A4040C0AD392F000260100000001", "00A4040C0AD3921000310001010402"
        privacy.only_what_a_reception_may([{"command": one, "status": "9000"} for one in (
            public_key, "00B08A00000000", "00B0010000", "00200098", "0020009804XXXXXXXX", "802A00973330", "00A4020C020018",
            "00200080", surface, "00200092", "002000920E" + 28 * "X", "00B08200000000", "00B0840000", "802A00003330",
            "00A40000", "00A4020C022F01", "00B0000002", "00C0000010",
        )])
        forbidden = {
            "number": "00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08", "licence": "00A4040C10A0000002310600000000000000000000",
            "prefix": "00A4040C05D392F00026", "signature certificate": "00B0810000", "selected": "00A4020C020001",
            "signature password": "0020009B06XXXXXXXXXXXX", "signature key": "802A009A3330", "code A": "002000930CXXXXXXXXXXXX",
            "long PIN": "0020009805XXXXXXXXXX", "change": "0024018004XXXXXXXX", "surface's file here": "00B0820000",
        }
        for name, command in forbidden.items():
            with self.subTest(name=name), self.assertRaises(AssertionError):
                privacy.only_what_a_reception_may([{"command": public_key, "status": "9000"}, {"command": command, "status": "9000"}])
        for command in ("00B0850000", "00A4020C020013", "00B08A0000"):
            with self.subTest(surface=command), self.assertRaises(AssertionError):
                privacy.only_what_a_reception_may([{"command": surface, "status": "9000"}, {"command": command, "status": "9000"}])
        with self.assertRaises(AssertionError):
            privacy.only_what_a_reception_may([{"command": "00B0000000", "status": "9000"}])  # nothing is selected


unittest.main()
