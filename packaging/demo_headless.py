# SPDX-License-Identifier: Apache-2.0
"""Plays one PIN visit and one face visit on the real programs without a screen; called by packaging/demo --headless."""

import argparse
import json
import os
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests/support"))

from world import namespace  # noqa: E402

STARTED = time.monotonic()
VISITS = [("pin", "s15"), ("face", "s07")]


def say(text):
    seconds = int(time.monotonic() - STARTED)
    print(f"[{seconds // 60}:{seconds % 60:02d}] {text}", flush=True)


def portrayed(patient_type):
    """A patient who goes on only when the kiosk has taken its picture of the screen, as an unhurried person would."""

    class Portrayed(patient_type):
        shots = None

        def sees(self, *keys):
            from world.waiting import until

            key = super().sees(*keys)
            screen = key[:4] if key.endswith("w") else key[:3]
            until(lambda: self.newest().endswith(f"-{screen}.png"), f"the kiosk's picture of {screen}")
            return key

        def newest(self):
            pictures = sorted(self.shots.glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
            return pictures[-1].name if pictures else ""

    return Portrayed


class Demo:
    """One language's pass: kiosk and desk on screens of their own, both visits, what they left."""

    def __init__(self, world, words, language, out):
        self.world, self.words, self.language, self.out = world, words, language, out
        self.shots = world.state / f"shots-{language}"
        self.shots.mkdir()
        self.visits = []

    def play(self, visits):
        world = self.world
        world.writes_configuration(self.language)
        world.stands_before_camera(None)
        self.kiosk = world.start_kiosk("--language", self.language, "--screenshots", self.shots)
        self.desk = world.start_desk()
        for method, person in visits:
            say(f"{self.language}: {method} visit of {person}")
            self.visit(method, person)
        world.screenshot(self.out / "desk.png", 8)
        world.end("uketsuke-desk")
        world.end("uketsuke-kiosk")
        self.collect([method for method, _ in visits])

    def visit(self, method, person):
        from world.patient import Patient

        patient = portrayed(Patient)(self.world, self.kiosk, self.words, person)
        patient.shots = self.shots
        before = self.world.chart_files()
        patient.sees("K00")
        if method == "face":
            patient.stands_before_camera()
        placed = time.monotonic()
        patient.places_card()
        self.kiosk.wait_for_exactly([self.words["K02"]])
        noticed = round((time.monotonic() - placed) * 1000)
        patient.chooses(method)
        if method == "pin":
            patient.enters_pin()
        patient.agrees_and_finishes()
        patient.walks_away()
        after = self.world.wait_for_chart_files(len(before) + 1)
        files = sorted(path.name for path in set(after) - set(before))
        self.visits.append({"method": method, "cardToChoiceMilliseconds": noticed, "files": files})

    def collect(self, methods):
        """Pictures get the name of their visit's method; steps and outcome come from the kiosk's own time line."""
        lines = [json.loads(line) for line in (self.shots / "timeline.jsonl").read_text().splitlines()]
        numbers = sorted({line["visit"] for line in lines if "outcome" in line})
        for picture in self.shots.glob("0-*.png"):
            shutil.copyfile(picture, self.out / f"start{picture.name[1:]}")
        for number, method, visit in zip(numbers, methods, self.visits):
            own = [line for line in lines if line.get("visit") == number]
            visit["outcome"] = next(line["outcome"] for line in own if "outcome" in line)
            visit["steps"] = [
                {key: line[key] for key in ("step", "screen", "milliseconds", "software")} for line in own if "step" in line
            ]
            for picture in sorted(self.shots.glob(f"{number}-*.png")):
                shutil.copyfile(picture, self.out / f"{method}{picture.name[len(str(number)):]}")


def show(visit):
    say(f"{visit['method']}: {visit['outcome']}")
    software = 0
    for step in visit["steps"]:
        who = "software" if step["software"] else "person"
        software += step["milliseconds"] if step["software"] else 0
        print(f"        {step['step']:<20} {step['screen']:<5} {step['milliseconds']:>6} ms  {who}")
    print(f"        {'software in all':<26} {software:>6} ms")
    print(f"        card placed until K02 can be spoken {visit['cardToChoiceMilliseconds']} ms (pcscd looks for a simulated card now and then)")
    for name in visit["files"]:
        print(f"        written: {name}")


def prepare_output(out):
    for old in [*out.glob("*.png"), *out.glob("en/*.png"), out / "summary.json"]:
        old.unlink(missing_ok=True)
    (out / "en").mkdir(parents=True, exist_ok=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    given = parser.parse_args()
    out, build = given.out.resolve(), given.build.resolve()
    state = build / "demo-state"
    if namespace.MARK not in os.environ:
        shutil.rmtree(state, ignore_errors=True)
        state.mkdir(parents=True)
    namespace.enter(state)
    from world.words import JA, english
    from world.world import World

    prepare_output(out)
    visits = VISITS if any((build / "models").glob("*")) else VISITS[:1]
    with World(state, build, build / "demo-keys", build / "models") as world:
        try:
            say("starting screens, pcscd, card, service")
            world.start_display(7, "1080x1920")
            world.start_display(8, "1280x800")
            world.start_card_stack()
            world.start_service()
            world.employs("demo", "見本の係員")
            passes = [Demo(world, JA, "ja", out), Demo(world, english(JA), "en", out / "en")]
            for one in passes:
                one.play(visits)
        except Exception:
            world.screenshot(out / "failure.png", 7)
            shutil.copytree(world.output, out / "log", dirs_exist_ok=True)
            raise
    summary = {"visits": passes[0].visits, "facesOffered": len(visits) == 2}
    (out / "summary.json").write_text(json.dumps(summary, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for visit in passes[0].visits:
        show(visit)
    sys.exit(0 if all(visit["outcome"] == "completed" for one in passes for visit in one.visits) else 1)


main()
