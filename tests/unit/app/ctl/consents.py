# SPDX-License-Identifier: Apache-2.0
"""`consent`, `emergency`, `disaster` and `list` with the real program: every command is a start of its own, so what one has kept the next must know."""

import datetime
import json
import subprocess
import unittest

import bench
from bench import ctl

JAPAN = datetime.timezone(datetime.timedelta(hours=9))
PERSON = ["--insurer", "06139992", "--symbol", "123", "--number", "4567", "--branch", "01"]


def face_file(consented_at):
    """A face file of s07 who agreed to medicines and to nothing else."""
    stamp = consented_at.astimezone(JAPAN).strftime("%Y%m%d%H%M%S")
    until = (consented_at + datetime.timedelta(days=1)).astimezone(JAPAN).strftime("%Y%m%d%H%M%S")
    path = bench.WORLD.state / f"OQSsiquc01res_face_131999999900000000000000000001_{stamp}.xml"
    path.write_text(
        f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<XmlMsg><MessageHeader><ProcessExecutionTime>{stamp}</ProcessExecutionTime>
<QualificationConfirmationDate>{stamp[:8]}</QualificationConfirmationDate><MedicalInstitutionCode>1319999999</MedicalInstitutionCode>
<ReferenceClassification>1</ReferenceClassification><SegmentOfResult>1</SegmentOfResult><CharacterCodeIdentifier>0</CharacterCodeIdentifier>
</MessageHeader><MessageBody><ProcessingResultStatus>1</ProcessingResultStatus><QualificationValidity>1</QualificationValidity><ResultList>
<ResultOfQualificationConfirmation><InsuredCardClassification>01</InsuredCardClassification><InsurerNumber>06139992</InsurerNumber>
<InsuredCardSymbol>１２３</InsuredCardSymbol><InsuredIdentificationNumber>４５６７</InsuredIdentificationNumber>
<InsuredBranchNumber>01</InsuredBranchNumber><Name>青木　さくら</Name><Sex1>2</Sex1><Birthdate>19910304</Birthdate>
<InsurerName>うけつけ健康保険組合</InsurerName><SpecificHealthCheckupsInfoConsFlg>0</SpecificHealthCheckupsInfoConsFlg>
<PharmacistsInfoConsFlg>1</PharmacistsInfoConsFlg><PharmacistsInfoConsTime>{stamp}</PharmacistsInfoConsTime>
<PharmacistsInfoAvailableTime>{until}</PharmacistsInfoAvailableTime></ResultOfQualificationConfirmation></ResultList></MessageBody></XmlMsg>
""",
        encoding="utf-8",
    )
    return path


def standing(run):
    return {one["item"]: one["consent"] for one in run.json["items"]}


class Consents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = bench.WORLD.state / "pc"
        cls.folder.mkdir()
        bench.WORLD.start_service("--files", cls.folder, "--disaster", "13:2026-01-01:2099-12-31")

    def setUp(self):
        bench.WORLD.writes_configuration()
        store = bench.WORLD.state / "data"
        for name in ("uketsuke.sqlite", "uketsuke.sqlite-wal", "uketsuke.sqlite-shm"):
            (store / name).unlink(missing_ok=True)
        (store / "store.key").unlink(missing_ok=True)

    def test_a_consent_is_known_to_the_next_program_until_it_is_taken_back(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        self.assertEqual((ctl("consent", "show", *PERSON).exit, ctl("consent", "show", *PERSON).json["items"]), (1, []))
        taken = ctl("consent", "take", face_file(now))
        self.assertEqual(taken.exit, 0, taken.out + taken.err)
        shown = ctl("consent", "show", *PERSON)
        self.assertEqual(standing(shown), {"PharmacistsInfo": "given", "SpecificHealthCheckupsInfo": "none"})
        self.assertNotIn("4567", shown.out)
        self.assertNotEqual(ctl("history", "medication", *PERSON).exit, 5)  # asked; what the service says is the service's
        self.assertEqual(ctl("history", "checkup", *PERSON).code, "consent.missing")
        self.assertEqual(standing(ctl("consent", "withdraw", *PERSON, "--item", "PharmacistsInfo")),
                         {"PharmacistsInfo": "none", "SpecificHealthCheckupsInfo": "none"})
        refused = ctl("history", "medication", *PERSON)
        self.assertEqual((refused.exit, refused.code), (5, "consent.missing"))
        ctl("consent", "take", face_file(now + datetime.timedelta(seconds=1)))
        ctl("consent", "withdraw", *PERSON, "--all", "--by", "guardian")
        self.assertEqual(ctl("consent", "show", *PERSON).exit, 1)

    def test_a_consent_of_two_days_ago_is_over(self):
        ctl("consent", "take", face_file(datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=2)))
        self.assertEqual(standing(ctl("consent", "show", *PERSON))["PharmacistsInfo"], "expired")
        self.assertEqual(ctl("history", "medication", *PERSON).code, "consent.expired")

    def test_in_an_emergency_its_person_is_looked_up_and_nobody_else(self):
        opened = ctl("emergency", "open", *PERSON, "--staff", "A", "--staff", "B", "--reason", "意識なし").json
        seen = ctl("history", "medication", "--emergency", opened["id"])
        self.assertIn(seen.exit, (0, 1), seen.out + seen.err)
        self.assertEqual((seen.json["ground"], seen.json["banner"]), ("emergency", True))
        self.assertEqual(ctl("emergency", "list").json["emergencies"][0]["viewed"], ["PharmacistsInfo"])
        self.assertEqual(ctl("history", "medication", "--emergency", opened["id"], *PERSON).exit, 2)
        ctl("emergency", "close", opened["id"])
        over = ctl("history", "checkup", "--emergency", opened["id"])
        self.assertEqual((over.exit, over.code), (5, "consent.emergency-over"))
        self.assertEqual(ctl("history", "medication", "--emergency", "none").code, "consent.emergency-unknown")
        self.assertEqual(ctl("emergency", "list").json["emergencies"][0]["viewed"], ["PharmacistsInfo"])

    def test_an_emergency_is_kept_from_opening_to_telling(self):
        self.assertEqual(ctl("emergency", "open", *PERSON, "--staff", "A", "--reason", "unconscious").code, "consent.emergency-incomplete")
        opened = ctl("emergency", "open", *PERSON, "--staff", "医師 佐藤", "--staff", "看護師 鈴木", "--reason", "意識なし")
        self.assertEqual(opened.exit, 0, opened.out + opened.err)
        one = ctl("emergency", "list").json["emergencies"][0]
        self.assertEqual((one["open"], one["staff"], one["reason"], one["told"]), (True, ["医師 佐藤", "看護師 鈴木"], "意識なし", None))
        self.assertEqual(ctl("emergency", "close", one["id"]).exit, 0)
        self.assertEqual(ctl("emergency", "close", one["id"]).exit, 1)
        self.assertEqual(ctl("emergency", "told", one["id"]).exit, 0)
        one = ctl("emergency", "list").json["emergencies"][0]
        self.assertFalse(one["open"])
        self.assertIsNotNone(one["told"])
        self.assertEqual(ctl("emergency", "close", "none").exit, 1)

    def test_a_disaster_order_counts_only_signed(self):
        state = bench.WORLD.state
        order, signature, key, authority = (state / name for name in ("order.json", "order.sig", "order.key", "order.pem"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/O=TEST",
                        "-days", "2", "-keyout", key, "-out", authority], check=True, capture_output=True)
        order.write_text(json.dumps({"order": "SYNTH-1", "areas": ["13"], "from": "2026-01-01", "until": "2099-12-31"}), encoding="utf-8")
        subprocess.run(["openssl", "dgst", "-sha256", "-sign", key, "-out", signature, order], check=True)
        activate = ["disaster", "activate", "--order", order, "--signature", signature, "--authority", authority]
        self.assertEqual(ctl(*activate).exit, 0)
        self.assertEqual(ctl(*activate).exit, 1)  # it counts already
        self.assertEqual([one["id"] for one in ctl("disaster", "list").json["orders"]], ["SYNTH-1"])
        look = ["history", "medication", *PERSON, "--disaster", "SYNTH-1"]
        self.assertEqual(ctl(*look).code, "ctl.disaster-authority-not-set")
        bench.WORLD.writes_configuration(disaster={"authority": authority})
        seen = ctl(*look)
        self.assertIn(seen.exit, (0, 1), seen.out + seen.err)
        self.assertEqual((seen.json["ground"], seen.json["banner"]), ("disaster", True))
        self.assertEqual(ctl("history", "medication", *PERSON).code, "consent.missing")  # the order is no consent
        self.assertEqual(ctl("history", "medication", *PERSON, "--disaster", "SYNTH-2").code, "consent.disaster-unknown")
        elsewhere, past = state / "elsewhere.json", state / "past.json"
        elsewhere.write_text(json.dumps({"order": "SYNTH-3", "areas": ["14"], "from": "2026-01-01", "until": "2099-12-31"}), encoding="utf-8")
        past.write_text(json.dumps({"order": "SYNTH-4", "areas": ["13"], "from": "2020-01-01", "until": "2020-01-31"}), encoding="utf-8")
        for one, name in ((elsewhere, "SYNTH-3"), (past, "SYNTH-4")):
            signed = state / "signed.sig"
            subprocess.run(["openssl", "dgst", "-sha256", "-sign", key, "-out", signed, one], check=True)
            self.assertEqual(ctl("disaster", "activate", "--order", one, "--signature", signed).exit, 0)  # of the configured authority
            refused = ctl("history", "medication", *PERSON, "--disaster", name)
            self.assertEqual((refused.exit, refused.code), (5, "consent.disaster-elsewhere"))
        self.assertEqual(ctl("disaster", "end", "SYNTH-1").exit, 0)
        self.assertEqual((ctl(*look).exit, ctl(*look).code), (5, "consent.disaster-ended"))
        order.write_text(order.read_text(encoding="utf-8").replace("13", "14"), encoding="utf-8")
        self.assertEqual((ctl(*activate).exit, ctl(*activate).code), (4, "consent.disaster-order-wrong"))

    def test_wrong_use_is_said(self):
        for words in (["consent", "show"], ["consent", "withdraw", *PERSON], ["consent", "withdraw", *PERSON, "--item", "X", "--all"],
                      ["consent", "show", "--insurer", "12", "--number", "1"], ["list", "home-visit", "--from", "yesterday"],
                      ["list", "assistance", "--month", "May"]):
            self.assertEqual(ctl(*words).exit, 2, words)
        bench.WORLD.writes_configuration(store={"url": None})
        self.assertEqual(ctl("consent", "show", *PERSON).code, "ctl.store-not-set")


class HomeCare(unittest.TestCase):
    """Consented at home once; asked for again without a card, until the person takes it back."""

    def setUp(self):
        bench.WORLD.writes_configuration()

    def test_a_later_visit_asks_again_until_all_is_taken_back(self):
        people = bench.WORLD.service("sample", limit=200)["people"]
        one = next(each for each in people if each["classification"] == "01" and "disqualifiedOn" not in each)
        insured = ["--insurer", one["insurer"].strip(), "--number", one["number"]]
        for name in ("symbol", "branch"):
            insured += [f"--{name}", one[name]] if one.get(name) else []
        who = [*insured, "--birthdate", one["birthdate"]]
        again = ["reinquire", "home-visit", *who]
        self.assertEqual((ctl(*again).exit, ctl(*again).code), (5, "consent.missing"))
        bench.WORLD.service("home-consent", person=one["person"], care="2", items=["YZK"])
        self.assertEqual(ctl(*again).code, "consent.missing")  # the service knows; here nobody has heard of it
        today = datetime.datetime.now(JAPAN).date()
        listed = ctl("list", "home-visit", "--from", today, "--to", today, "--keep")
        self.assertEqual(listed.exit, 0, listed.out + listed.err)
        shown = ctl("consent", "show", *insured).json["items"]
        self.assertEqual({each["item"]: (each["ground"], each["until"]) for each in shown if each["consent"] == "given"},
                         {"PharmacistsInfo": ("home-visit", None), "PrescriptionInfo": ("home-visit", None)})
        found = ctl(*again)
        self.assertIn(found.exit, (0, 1), found.out + found.err)
        self.assertEqual(found.json["segment"], "normal", found.out)
        self.assertEqual(ctl("reinquire", "online", *who).code, "consent.missing")
        seen = ctl("history", "medication", *insured)
        self.assertIn(seen.exit, (0, 1), seen.out + seen.err)
        self.assertEqual(ctl("consent", "withdraw", *who, "--all").exit, 0)
        self.assertEqual((ctl(*again).exit, ctl(*again).code), (5, "consent.missing"))
        self.assertEqual(ctl("history", "medication", *insured).code, "consent.missing")
        ctl("list", "home-visit", "--from", today, "--to", today, "--keep")
        self.assertEqual(ctl(*again).code, "consent.missing")  # the service was told as well

    def test_wrong_use_is_said(self):
        self.assertEqual(ctl("reinquire", "home-visit", *PERSON).exit, 2)
        self.assertEqual(ctl("consent", "withdraw", *PERSON, "--item", "X", "--birthdate", "1991-03-04").exit, 2)


class Lists(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = bench.WORLD.state / "pc"

    def setUp(self):
        bench.WORLD.writes_configuration()

    def test_the_lists_come_over_either_way(self):
        self.assertIn(ctl("list", "assistance").exit, (0, 1))
        self.assertEqual(ctl("list", "online", "--from", "2020-01-01", "--to", "2020-01-02").json, {"people": []})
        by_option = ctl("list", "home-visit", "--from", "2020-01-01", "--to", "2020-01-02", "--folder", self.folder)
        self.assertEqual((by_option.exit, by_option.json), (1, {"people": []}), by_option.out + by_option.err)

    def test_the_configuration_may_say_folders(self):
        bench.WORLD.writes_configuration(
            service={"transport": "folders", "request_folder": self.folder / "req", "answer_folder": self.folder / "res"})
        listed = ctl("list", "home-visit", "--from", "2020-01-01", "--to", "2020-01-02")
        self.assertEqual((listed.exit, listed.json), (1, {"people": []}), listed.out + listed.err)
        parts = {one["part"]: one["state"] for one in ctl("doctor").json["parts"]}
        self.assertEqual(parts["messages"], "ok")
        bench.WORLD.writes_configuration(
            service={"transport": "folders", "request_folder": self.folder / "none", "answer_folder": self.folder / "res"})
        parts = {one["part"]: one["state"] for one in ctl("doctor").json["parts"]}
        self.assertEqual(parts["messages"], "fail")
