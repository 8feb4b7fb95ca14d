# SPDX-License-Identifier: Apache-2.0
"""`card …` with a good card: every field of the contract, no try spent that was not asked for, no secret said."""

import base64
import subprocess
import unittest

import bench
from bench import PIN, WRONG, ctl


class Card(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        bench.WORLD.start_card_stack()

    def setUp(self):
        bench.lies_there("s15")
        bench.WORLD.card("reset-tries")

    def test_readers_names_the_virtual_reader(self):
        run = ctl("card", "readers")
        self.assertEqual(run.exit, 0)
        slot = run.json["readers"][0]
        self.assertIn("Virtual PCD", slot["name"])
        self.assertEqual({"name", "role", "card"}, set(slot))
        self.assertIn(slot["card"], ("present", "none"))

    def test_show_tells_a_valid_card_without_personal_data(self):
        run = ctl("card", "show", "--anchors", bench.anchors(), config=False)
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual(run.json["kind"], "ordinary")
        self.assertEqual(run.json["certificate"]["state"], "valid")
        self.assertEqual(run.json["certificate"]["revocation"], "not-checked")
        self.assertEqual(run.json["pinTries"], 3)
        self.assertEqual(run.json["exchange"]["apdus"], 5)
        for key in ("bytesSent", "bytesReceived", "milliseconds"):
            self.assertGreater(run.json["exchange"][key], 0)
        self.assert_nothing_personal(run)

    def test_show_tells_each_certificate_state(self):
        states = {"p8": "expired", "p6": "grace", "p5": "expiring", "p4": "revoked", "s07": "valid"}
        for person, state in states.items():
            with self.subTest(person=person):
                bench.lies_there(person)
                run = ctl("card", "show")
                self.assertEqual(run.json["certificate"]["state"], state)
                self.assertEqual(run.json["certificate"]["revocation"], "revoked" if state == "revoked" else "good")
                self.assertEqual(run.exit, 1 if state in ("expired", "revoked") else 0)

    def test_show_asks_a_responder_and_an_address(self):
        bench.WORLD.start_service()
        service = f"https://localhost:{bench.WORLD.service_port}/v1"
        for person, word in (("s07", "good"), ("p4", "revoked")):
            bench.lies_there(person)
            for source in (("--ocsp", f"{service}/ocsp"), ("--crl", f"{service}/crl")):
                with self.subTest(person=person, source=source):
                    run = ctl("card", "show", *source)
                    self.assertEqual(run.json["certificate"]["revocation"], word, run.out + run.err)
                    self.assertNotIn("revocationGap", run.json["certificate"])
        bench.WORLD.end("uketsuke-sim-service")
        run = ctl("card", "show", "--ocsp", f"{service}/ocsp")
        self.assertEqual(run.json["certificate"]["revocation"], "not-checked")
        self.assertEqual(run.json["certificate"]["revocationGap"], "unreachable")
        self.assertEqual(run.exit, 0)

    def test_show_tells_kinds_apart(self):
        faults = {"drivers-licence": ("not-supported", 1), "no-certificate": ("ordinary", 1), "unknown-card": ("not-supported", 1)}
        for fault, (kind, status) in faults.items():
            with self.subTest(fault=fault):
                bench.WORLD.card("fault", name=fault)
                bench.lies_there("s15")
                run = ctl("card", "show")
                bench.WORLD.card("fault", name="none")
                self.assertEqual((run.json["kind"], run.exit), (kind, status))
                self.assertEqual(run.json["card"], "not-supported" if fault == "unknown-card" else fault)
        for person, word in (("p8", "expired"), ("p3", "no-pin"), ("p1", "phone"), ("s15", "ordinary")):
            with self.subTest(person=person):
                bench.lies_there(person)
                self.assertEqual(ctl("card", "show").json["card"], word)

    def test_authenticate_with_a_telephone(self):
        challenge = bytes(range(32)).hex()
        bench.lies_there("p1")
        run = ctl("card", "authenticate", "--challenge", challenge, "--phone", "30", stdin="1593\n")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual((run.json["card"], run.json["verified"], run.json["report"]["state"]), ("phone", True, "valid"))
        self.assertEqual(len(run.json["signature"]), 512)
        bench.WORLD.card("set", name="phone", value="wallet")
        bench.lies_there("s15")
        for arguments in (("--phone", "30"), ()):
            with self.subTest(wallet=arguments):
                run = ctl("card", "authenticate", "--challenge", challenge, *arguments, stdin="\n")
                self.assertEqual((run.exit, run.json["verified"]), (0, True), run.out + run.err)
        bench.WORLD.card("set", name="phone", value="as-issued")
        bench.lies_there("s15")
        run = ctl("card", "authenticate", "--challenge", challenge, "--phone", "30", stdin=WRONG + "\n")
        self.assertEqual((run.exit, run.json["card"], run.json["verified"]), (1, "ordinary", False))
        self.assertEqual(ctl("card", "show").json["pinTries"], 3)

    def test_show_without_the_right_anchor_is_untrusted(self):
        other = bench.WORLD.keys / "jpki/auth-ca-other.pem"
        run = ctl("card", "show", "--anchors", other, config=False)
        self.assertEqual((run.exit, run.json["certificate"]["state"]), (1, "untrusted"))

    def test_authenticate_signs_so_that_openssl_agrees(self):
        challenge = bytes(range(32))
        run = ctl("card", "authenticate", "--challenge", challenge.hex(), stdin=PIN + "\n")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertTrue(run.json["verified"])
        self.assertEqual(run.json["triesLeft"], 3)
        folder = bench.WORLD.state
        (folder / "c.der").write_bytes(base64.b64decode(run.json["certificate"]))
        (folder / "c.sig").write_bytes(bytes.fromhex(run.json["signature"]))
        (folder / "c.bin").write_bytes(challenge)
        key = subprocess.run(
            ["openssl", "x509", "-inform", "DER", "-in", folder / "c.der", "-pubkey", "-noout"], capture_output=True, check=True,
        ).stdout
        (folder / "c.pub").write_bytes(key)
        verdict = subprocess.run(
            ["openssl", "dgst", "-sha256", "-verify", folder / "c.pub", "-signature", folder / "c.sig", folder / "c.bin"],
            capture_output=True, text=True, check=False,
        )
        self.assertIn("Verified OK", verdict.stdout)

    def test_a_wrong_pin_is_an_answer_and_the_last_try_is_never_spent(self):
        for left in (2, 1):
            run = ctl("card", "authenticate", "--challenge", "00", stdin=WRONG + "\n")
            self.assertEqual((run.exit, run.json["verified"], run.json["triesLeft"]), (1, False, left))
            self.assertNotIn("signature", run.json)
        run = ctl("card", "authenticate", "--challenge", "00", stdin=WRONG + "\n")
        self.assertEqual((run.exit, run.code), (5, "card.last-try-refused"))
        self.assertEqual(bench.WORLD.card("status")["pinTries"], 1)

    def test_surface_gives_the_face_of_the_card(self):
        photo = bench.WORLD.state / "photo.png"
        run = ctl("card", "surface", "--photo", photo, stdin=bench.code_b("s15") + "\n")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual(run.json["birthdate"], "1948-08-17")
        self.assertEqual(run.json["expires"], "2033-08-17")
        self.assertEqual(run.json["genuine"], "yes", run.out)
        self.assertEqual(photo.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(photo.stat().st_mode & 0o077, 0, "the photo is its owner's alone")
        self.assertGreater(run.json["photo"]["width"], 100)

    def test_surface_without_surface_keys_is_not_checked(self):
        run = ctl("card", "surface", stdin=bench.code_b("s15") + "\n", config=False)
        self.assertEqual((run.exit, run.json["genuine"]), (0, "not-checked"))

    def test_an_infants_card_has_no_photo(self):
        bench.lies_there("b01")
        run = ctl("card", "surface", stdin=bench.code_b("b01") + "\n")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertIsNone(run.json["photo"])

    def test_wrong_code_b_is_an_answer(self):
        run = ctl("card", "surface", stdin="00000000000000\n")
        self.assertEqual((run.exit, run.json["verified"]), (1, False))

    def test_diagnose_masks_what_it_shows(self):
        run = ctl("card", "diagnose")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual({"step", "apdu", "sw", "milliseconds"} - set(run.json["steps"][0]), set())
        self.assert_nothing_personal(run)
        self.assertEqual(bench.WORLD.card("status")["pinTries"], 3)

    def test_text_is_for_people_in_their_language(self):
        english = ctl("card", "show", "--reader", "no such reader", text=True, language="C.UTF-8")
        self.assertEqual((english.exit, english.out), (3, ""))
        self.assertRegex(english.err, r"reader")

    def assert_nothing_personal(self, run):
        person = bench.WORLD.people["s15"]
        for word in (person["name"], person["address"], person["birthdate"], PIN, person["security"]):
            self.assertNotIn(word, run.out + run.err)
