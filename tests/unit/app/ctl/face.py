# SPDX-License-Identifier: Apache-2.0
"""`face …`: the same chain as the kiosk; pictures that are none; models that are not there."""

import struct
import unittest
import zlib

import bench
from bench import ctl
from world.world import PEOPLE

HAS_MODELS = "this machine has no face models (packaging/models says how to get them)"


def models_present():
    return any(bench.WORLD.models.glob("*"))


def png(width, height, depth, colour, rows):
    """A PNG of this size by its header; `rows` may hold fewer."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


class Face(unittest.TestCase):
    def match(self, reference, probe):
        return ctl("face", "match", reference, probe)

    def needs_models(self):
        if not models_present():
            self.skipTest(HAS_MODELS)

    def test_same_person_matches_and_another_does_not(self):
        self.needs_models()
        same = self.match(PEOPLE / "s15_card.jpg", PEOPLE / "s15_live1.jpg")
        self.assertEqual((same.exit, same.json["match"]), (0, True), same.out)
        self.assertGreaterEqual(same.json["score"], same.json["threshold"])
        other = self.match(PEOPLE / "s15_card.jpg", PEOPLE / "s23_live1.jpg")
        self.assertEqual((other.exit, other.json["match"]), (1, False), other.out)
        for key in ("engine", "attack", "hints"):
            self.assertIn(key, same.json)

    def test_pictures_that_are_none(self):
        self.needs_models()
        bad = bench.WORLD.state / "bad.png"
        bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        run = self.match(bad, PEOPLE / "s15_live1.jpg")
        self.assertEqual((run.exit, run.code), (4, "face.image-damaged"))
        run = self.match("/nowhere.png", PEOPLE / "s15_live1.jpg")
        self.assertEqual((run.exit, run.code), (3, "face.image-unreadable"))

    def test_pictures_that_nobody_would_take(self):
        self.needs_models()
        jpeg = (PEOPLE / "s15_card.jpg").read_bytes()
        deep = b"".join(b"\0" + b"\x12\x34" * 64 for _ in range(64))
        pictures = {
            "huge.png": (png(20000, 20000, 8, 2, b""), "face.image-too-large"),
            "one.png": (png(1, 1, 8, 2, b"\0\x80\x80\x80"), "face.probe-without-face"),
            "deep.png": (png(64, 64, 16, 0, deep), "face.probe-without-face"),
            "cut.jpg": (jpeg[:200], "face.image-damaged"),
        }
        for name, (content, code) in pictures.items():
            file = bench.WORLD.state / name
            file.write_bytes(content)
            run = self.match(PEOPLE / "s15_card.jpg", file)
            self.assertEqual((name, run.exit > 1, run.code), (name, True, code))
            run = self.match(file, PEOPLE / "s15_live1.jpg")
            self.assertEqual((name, run.code), (name, code.replace("probe", "reference")))

    def test_attack_counts_by_instrument(self):
        self.needs_models()
        labels = bench.WORLD.state / "labels.csv"
        labels.write_text("file,label,kind\ns07_live1.jpg,live,\ns17_live1.jpg,live,\ns15_card.jpg,attack,portrait\n")
        run = ctl("face", "attack", "--labels", labels, "--images", PEOPLE)
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual((run.json["bonaFide"]["live"], run.json["bonaFide"]["bpcer"]), (2, 0))
        (portrait,) = run.json["instruments"]
        self.assertEqual((portrait["kind"], portrait["asked"], portrait["apcer"]), ("portrait", 1, 0))
        self.assertGreater(portrait["apcerHigh"], 0.7)  # one presentation says next to nothing
        labels.write_text("file,label,kind\ns07_live1.jpg,perhaps,\n")
        run = ctl("face", "attack", "--labels", labels, "--images", PEOPLE)
        self.assertEqual((run.exit, run.code), (4, "face.labels-damaged"))

    def test_without_models_it_says_so(self):
        empty = bench.WORLD.state / "empty"
        empty.mkdir(exist_ok=True)
        bench.WORLD.writes_configuration(models={"directory": empty})
        run = self.match(PEOPLE / "s15_card.jpg", PEOPLE / "s15_live1.jpg")
        bench.WORLD.writes_configuration()
        self.assertEqual((run.exit, run.code), (3, "face.models-missing"))

    def test_models_are_listed_with_state_and_card(self):
        empty = bench.WORLD.state / "some"
        empty.mkdir(exist_ok=True)
        (empty / "face_detection_yunet_2022.onnx").write_bytes(b"short")
        bench.WORLD.writes_configuration(models={"directory": empty})
        run = ctl("face", "models")
        text = ctl("face", "models", text=True)
        bench.WORLD.writes_configuration()
        self.assertEqual((run.exit, run.json["complete"]), (1, False), run.out)
        models = {model["name"]: model for model in run.json["models"]}
        self.assertEqual((models["yunet"]["state"], models["retail-0095"]["state"]), ("truncated", "missing"))
        self.assertTrue(models["yunet"]["reason"] and models["retail-0095"]["reason"])
        self.assertIsNone(models["sface-2021dec"]["reason"])
        for model in models.values():
            self.assertIn(model["card"]["trainingData"]["known"], ("yes", "partly", "no"), model["name"])
            self.assertTrue(model["card"]["notFor"] and model["card"]["errors"] and model["licence"], model["name"])
            self.assertNotIn("68_face", model["file"])
        self.assertIn("retail-0095", text.out)

    def test_installed_models_are_complete(self):
        self.needs_models()
        run = ctl("face", "models")
        self.assertEqual((run.exit, run.json["complete"]), (0, True), run.out)
        self.assertTrue(next(model for model in run.json["models"] if model["name"] == "retail-0095")["decides"])

    def test_evaluate_reports_rates(self):
        self.needs_models()
        pairs = bench.WORLD.state / "pairs.csv"
        ids = ("s07", "s15", "s23")
        rows = [f"{a}_card.jpg,{b}_live1.jpg,{int(a == b)}" for a in ids for b in ids]
        pairs.write_text("gallery,probe,same\n" + "\n".join(rows) + "\n")
        run = ctl("face", "evaluate", "--pairs", pairs, "--images", PEOPLE, "--fmr", "0.1")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual((run.json["genuine"], run.json["impostor"]), (3, 6))
        self.assertEqual(run.json["failuresToAcquire"], 0)
        self.assertEqual(run.json["points"][0]["fmr"], 0.1)
        for key in ("engine", "auc", "eer", "atDefault", "millisecondsPerImage"):
            self.assertIn(key, run.json)

    def test_evaluate_writes_curve_and_scores(self):
        self.needs_models()
        folder = bench.WORLD.state
        (folder / "images.csv").write_text("file,identity\n" + "".join(
            f"{who}_{what}.jpg,{who}\n" for who in ("s07", "s15") for what in ("card", "live1")))
        pairs = folder / "pairs.csv"
        pairs.write_text("gallery,probe,same\ns07_card.jpg,s07_live1.jpg,1\ns15_card.jpg,s15_live1.jpg,1\n")
        run = ctl("face", "evaluate", "--pairs", pairs, "--images", PEOPLE, "--cross", "--card", "240x320,12000,grey",
                  "--det", folder / "det.svg", "--scores", folder / "scores.csv")
        self.assertEqual(run.exit, 0, run.out + run.err)
        self.assertEqual((run.json["people"], run.json["genuine"], run.json["impostor"]), (2, 2, 8))
        self.assertEqual(len((folder / "scores.csv").read_text().splitlines()), 1 + 10)
        self.assertIn("<polyline", (folder / "det.svg").read_text())
        self.assertEqual({bar["verdict"] for bar in run.json["bars"]}, {"sample-too-small"})
        self.assertEqual(len(run.json["models"][0]["sha256"]), 64)
        self.assertEqual(run.json["fte"]["detection"], 0)

    def test_evaluate_ends_with_1_when_a_bar_is_missed(self):
        self.needs_models()
        pairs = bench.WORLD.state / "pairs.csv"
        ids = ("s07", "s15", "s17", "s23", "s24", "s34")
        swapped = zip(ids, ids[1:] + ids[:1])  # who is called the same is somebody else
        rows = [f"{a}_card.jpg,{b}_live1.jpg,1" for a, b in swapped] + [f"{a}_card.jpg,{a}_live1.jpg,0" for a in ids]
        pairs.write_text("gallery,probe,same\n" + "\n".join(rows) + "\n")
        run = ctl("face", "evaluate", "--pairs", pairs, "--images", PEOPLE)
        self.assertEqual(run.exit, 1, run.out + run.err)
        self.assertIn({"EER": "missed"}, [{bar["what"]: bar["verdict"]} for bar in run.json["bars"]])

    def test_evaluate_refuses_a_card_that_is_none(self):
        run = ctl("face", "evaluate", "--pairs", "x.csv", "--images", PEOPLE, "--card", "big")
        self.assertEqual(run.exit, 2)

    def test_damaged_pairs(self):
        self.needs_models()
        pairs = bench.WORLD.state / "bad.csv"
        pairs.write_text("a,b\n1,2\n")
        run = ctl("face", "evaluate", "--pairs", pairs, "--images", PEOPLE)
        self.assertEqual((run.exit, run.code), (4, "face.pairs-damaged"))
