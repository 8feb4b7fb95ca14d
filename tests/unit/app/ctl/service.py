# SPDX-License-Identifier: Apache-2.0
"""`inquire`: the answer in the contract's words, and every way a service can fail."""

import unittest

import bench
from bench import ctl


def question(person="s07", **changes):
    entry = bench.WORLD.people[person]
    insurance = entry["insurance"]
    given = {
        "insurer": insurance["insurer"], "symbol": insurance["symbol"], "number": insurance["number"],
        "branch": insurance["branch"], "birthdate": entry["birthdate"], **changes,
    }
    words = ["inquire"]
    for key, value in given.items():
        if value:
            words += [f"--{key}", value]
    return words


class Service(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        bench.WORLD.start_service()

    def setUp(self):
        bench.WORLD.writes_configuration()
        bench.WORLD.service("fault", name="none")

    def test_an_insured_person_is_found(self):
        run = ctl(*question())
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual((run.json["segment"], run.json["processing"], run.json["validity"]), ("normal", "normal", "valid"))
        result = run.json["results"][0]
        self.assertEqual(result["insurerNumber"], "06139992")
        self.assertNotIn("address", result)

    def test_the_clinics_own_number_is_registered_and_subsidies_are_listed(self):
        run = ctl(*question(), "--reference", "KARTE-0007", "--subsidies")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual(run.json["referenceNumber"], "KARTE-0007")
        self.assertIsInstance(run.json["subsidies"], list)

    def test_nothing_is_registered_for_nobody(self):
        run = ctl(*question(number="９９９９９"), "--reference", "KARTE-0007")
        self.assertEqual(run.exit, 1, run.out + run.err)
        self.assertNotIn("referenceNumber", run.json)

    def test_nobody_is_an_answer(self):
        run = ctl(*question(number="９９９９９"))
        self.assertEqual((run.exit, run.json["validity"], run.json["results"]), (1, "none", []))

    def test_a_wrong_certificate_is_refused_by_us(self):
        bench.WORLD.writes_configuration(service={"ca": bench.WORLD.keys / "tls/other-ca.pem"})
        run = ctl(*question())
        self.assertEqual((run.exit, run.code), (3, "service.certificate-wrong"))

    def test_faults(self):
        faults = [
            ({"name": "refuse"}, 3, "service.unreachable"),
            ({"name": "drop"}, 3, "service.connection-lost"),
            ({"name": "garble"}, 4, "service.garbled"),
            ({"name": "fail", "status": 500}, 3, "service.failed"),
            ({"name": "fail", "status": 503}, 3, "service.busy"),
        ]
        for order, exit_status, code in faults:
            with self.subTest(str(order)):
                bench.WORLD.service("fault", **order)
                run = ctl(*question())
                self.assertEqual((run.exit, run.code), (exit_status, code), run.err)
                self.assertTrue(run.json["error"]["next"])

    def test_no_service_configured(self):
        run = ctl(*question(), config=False)
        self.assertEqual((run.exit, run.code), (3, "ctl.service-not-set"))
