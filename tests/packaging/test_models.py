#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""packaging/models: what it refuses and why, and that it converts published originals; no network, no real model but where ../shared has one."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ORIGINALS = ROOT.parent / "shared/models/original"
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "packaging"))

import models_ir  # noqa: E402
import models_manifest  # noqa: E402
import models_onnx as onnx  # noqa: E402
import models_yunet  # noqa: E402

CONTENT = b"a model"


def sha256(content):
    return hashlib.sha256(content).hexdigest()


class Folders(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.mirror, self.target, self.tools = (self.folder / name for name in ("mirror", "target", "tools"))
        self.mirror.mkdir()
        self.tools.mkdir()
        self.no_network()

    def no_network(self, body="echo 'no network here' >&2; exit 6"):
        """What stands in for curl: it is asked with --output FILE ADDRESS last."""
        curl = self.tools / "curl"
        curl.write_text(f"#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --output ] && out=$2; shift; done\n{body}\n")
        curl.chmod(0o755)

    def models(self, *rows, refused=(), words=()):
        usual = {"name": "yunet", "role": "detector", "required": True, "file": "m.onnx", "bytes": len(CONTENT), "sha256": sha256(CONTENT),
                 "licence": "MIT", "licenceFile": "MobileFace-MIT.txt", "url": "", "origin": "https://example.org/m", "use": "test"}
        manifest = self.folder / "manifest.json"
        manifest.write_text(json.dumps({"models": [{**usual, **row} for row in rows], "refused": list(refused)}))
        environment = {**os.environ, "UKETSUKE_MODELS": str(self.mirror), "PATH": f"{self.tools}:{os.environ['PATH']}"}
        return subprocess.run([ROOT / "packaging/models", *words, "--manifest", manifest, self.target], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, check=False, env=environment)


class Refusals(Folders):
    def test_each_wrong_model_is_refused_with_its_reason(self):
        ibug = {"name": "iBUG", "files": ["shape_predictor_68_face_landmarks.dat"], "gitBlobs": [models_manifest.git_blob(CONTENT)], "why": "iBUG 300-W"}
        cases = [
            ("missing", None, {}, (), "missing: in no mirror folder"),
            ("truncated", CONTENT[:3], {}, (), "truncated: 3 of 7 bytes"),
            ("swapped", b"b model", {}, (), "other bytes than the manifest's (SHA-256 differs)"),
            ("longer", CONTENT * 2, {}, (), "too large: 14 instead of 7 bytes"),
            ("no licence", CONTENT, {"licence": ""}, (), "not licensed for this use: no licence"),
            ("not commercial", CONTENT, {"licence": "CC-BY-NC-4.0"}, (), "not licensed for this use: CC-BY-NC-4.0"),
            ("training data", CONTENT, {"restriction": "trained on CelebA-Spoof"}, (), "not licensed for this use: trained on CelebA-Spoof"),
            ("by name", CONTENT, {"file": "shape_predictor_68_face_landmarks.dat"}, (ibug,), "not licensed for this use: iBUG 300-W"),
            ("by content", CONTENT, {}, (ibug,), "not licensed for this use: it is iBUG: iBUG 300-W"),
            ("no connection", None, {"url": "https://example.org/m"}, (), "no network here"),
        ]
        for what, content, change, refused, reason in cases:
            with self.subTest(what):
                (self.mirror / "m.onnx").unlink(missing_ok=True)
                if content is not None:
                    (self.mirror / "m.onnx").write_bytes(content)
                    (self.mirror / "shape_predictor_68_face_landmarks.dat").write_bytes(content)
                done = self.models(change, refused=refused)
                self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
                self.assertIn(reason, done.stderr)
                self.assertFalse(list(self.target.glob("*.onnx")) + list(self.target.glob("*.dat")) + list(self.target.glob(".part*")))

    def test_the_address_is_believed_only_with_the_right_bytes(self):
        row = {"url": "https://example.org/m"}
        self.no_network("printf 'b model' > \"$out\"")
        self.assertIn("SHA-256 differs", self.models(row).stderr)
        self.no_network("printf 'a model' > \"$out\"")
        done = self.models(row)
        self.assertEqual((done.returncode, (self.target / "m.onnx").read_bytes()), (0, CONTENT), done.stderr)

    def test_a_damaged_file_in_place_is_replaced_and_papers_come_along(self):
        self.target.mkdir()
        (self.target / "m.onnx").write_bytes(b"half")
        self.assertIn("truncated", self.models({}, words=("--check",)).stderr)
        (self.mirror / "m.onnx").write_bytes(CONTENT)
        self.assertIn("from the mirror", self.models({}).stdout)
        self.assertIn("there and verified", self.models({}).stdout)
        self.assertTrue((self.target / "licences/MobileFace-MIT.txt").exists())
        self.assertIn("notFor", json.loads((self.target / "cards/yunet.json").read_text()))

    def test_what_only_scores_is_fetched_when_asked_for(self):
        self.no_network("printf 'a model' > \"$out\"")
        row = {"url": "https://example.org/m", "required": False, "onRequest": True, "sha256": "", "bytes": 0}
        self.assertIn("--all fetches it", self.models(row).stderr)
        self.models(row, words=("--all",))
        self.assertIn("decides only once it is calibrated", self.models(row).stdout)

    def test_a_damaged_manifest_is_told(self):
        for row in ({"file": "../m"}, {"file": ""}, {"sha256": None, "name": None, "file": 3}):
            done = self.models(row)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertIn("FAILED: the manifest", done.stderr)

    def test_both_programs_permit_the_same_licences(self):
        source = (ROOT / "facematch/engines/model_store.cpp").read_text()
        listed = re.search(r"permittedLicences\{(.*?)\};", source, re.S).group(1)
        self.assertEqual(tuple(re.findall(r'"([^"]+)"', listed)), models_manifest.PERMITTED)


class OurManifest(unittest.TestCase):
    def setUp(self):
        self.path = ROOT / "resources/models/manifest.json"
        self.manifest = models_manifest.Manifest(self.path)

    def test_every_model_has_licence_card_and_where_it_comes_from(self):
        for model in self.manifest.models:
            with self.subTest(model.name):
                model.refuse_unlicensed(self.manifest)
                self.assertTrue((self.path.parent / "licences" / model.licence_file).is_file())
                card = json.loads((self.path.parent / "cards" / f"{model.name}.json").read_text())
                self.assertEqual(card["model"], model.name)
                self.assertIn(card["trainingData"]["known"], ("yes", "partly", "no"))
                for text in (card["trainingData"]["text"], *card["notFor"]):
                    self.assertTrue(text["ja"] and text["en"])
                self.assertTrue(card["notFor"])
                for error in card["errors"]:
                    self.assertTrue(error["group"] and error["error"] and error["source"])
                self.assertTrue(model.known or not model.required)
                for item in (model, *model.originals):
                    self.assertRegex(item.url, r"^(https://\S+)?$")

    def test_required_models_come_from_official_addresses(self):
        for model in self.manifest.models:
            if model.required:
                self.assertTrue(model.url or all(one.url and one.sha256 and one.bytes for one in model.originals), model.name)
                self.assertTrue(model.url or model.originals, model.name)

    def test_the_68_point_model_is_only_ever_refused(self):
        self.assertIn("shape_predictor_68_face_landmarks.dat", [file for one in self.manifest.refused for file in one["files"]])
        for model in self.manifest.models:
            for item in (model, *model.originals):
                self.assertNotIn("68_face", item.file + item.url)
        self.assertNotIn("libdlib-data", (ROOT / "packaging/packages.txt").read_text())


@unittest.skipUnless(ORIGINALS.is_dir(), "../shared/models/original is not beside the checkout")
class Conversion(Folders):
    def test_originals_alone_are_enough(self):
        shutil.copytree(ORIGINALS, self.mirror / "original", copy_function=shutil.copyfile)
        environment = {**os.environ, "UKETSUKE_MODELS": str(self.mirror), "PATH": f"{self.tools}:{os.environ['PATH']}"}
        done = subprocess.run([ROOT / "packaging/models", self.target], capture_output=True, text=True, check=False, env=environment)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(done.stdout.count("converted from its originals"), 3)

    def test_a_truncated_original_is_refused(self):
        shutil.copytree(ORIGINALS, self.mirror / "original", copy_function=shutil.copyfile)
        damaged = self.mirror / "original/face-reidentification-retail-0095-FP16.bin"
        damaged.write_bytes(damaged.read_bytes()[:-2])
        environment = {**os.environ, "UKETSUKE_MODELS": str(self.mirror), "PATH": f"{self.tools}:{os.environ['PATH']}"}
        done = subprocess.run([ROOT / "packaging/models", self.target], capture_output=True, text=True, check=False, env=environment)
        self.assertEqual(done.returncode, 3)
        self.assertIn("truncated: 2213626 of 2213628 bytes", done.stderr)

    def test_what_the_importer_does_not_know_is_refused_by_name(self):
        xml = (ORIGINALS / "landmarks-regression-retail-0009-FP32.xml").read_bytes()
        weights = (ORIGINALS / "landmarks-regression-retail-0009-FP32.bin").read_bytes()
        cases = [
            (b'name="95" type="Sigmoid"', b'name="95" type="SoftMax"', weights, "layer '95' of type SoftMax: the converter does not know it"),
            (b'rounding_type="floor"', b'rounding_type="ceil"', weights, "of type MaxPool: rounding_type=ceil"),
            (b'auto_pad="explicit"', b'auto_pad="same_upper"', weights, "auto_pad=same_upper"),
            (b'element_type="f32" shape="16, 3', b'element_type="i64" shape="16, 3', weights, "numbers of type i64"),
            (b'<net name="torch-jit-export" version="11"', b'<net name="x" version="7"', weights, "no OpenVINO IR of version 10 or 11"),
            (b"<?xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><?xml", weights, "declares entities"),
            (b"</net>", b"", weights, "the xml is damaged"),
            (b"", b"", weights[:-4], "truncated, or the bin of another xml"),
        ]
        for old, new, content, reason in cases:
            with self.subTest(reason), self.assertRaises(onnx.Refused) as refused:
                models_ir.convert(xml.replace(old, new) if old else xml, content)
            self.assertIn(reason, str(refused.exception))

    def test_a_truncated_yunet_is_refused_at_every_length(self):
        content = (ORIGINALS / "yunet_libfacedetection.train_a61a4289.onnx").read_bytes()
        for length in (0, 1, 5, 20, 1000, 100_000, len(content) - 1):
            with self.subTest(length), self.assertRaises(onnx.Refused):
                models_yunet.convert(content[:length])


unittest.main()
