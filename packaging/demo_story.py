# SPDX-License-Identifier: Apache-2.0
"""Plays stories of demo-stories.tsv without a screen and says what was seen; called by packaging/demo --headless --story NAME."""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.dont_write_bytecode = True
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "tests/support")]

from demo_stories import LIVES, STAFF_ID, STAFF_NAME, Scene, stories  # noqa: E402
from world import namespace, privacy  # noqa: E402


def player(patient_type):
    """The patient of a story: plays its words, and keeps what was shown."""

    class Player(patient_type):
        def prepare(self, story, scene, passcode, out):
            self.story, self.scene, self.passcode, self.out = story, scene, passcode, out
            self.seen = []
            return self

        def sees(self, *keys):
            key = super().sees(*keys)
            privacy.nothing_of_public_assistance(self.screen.words())
            if not self.seen or self.seen[-1]["screen"] != key:
                picture = f"{self.story.name}-{len(self.seen) + 1:02d}-{key}.png"
                self.world.screenshot(self.out / picture, 7)
                self.seen.append({"screen": key, "title": self.words[key], "picture": picture})
                print(f"        {key:<12} {self.words[key]}", flush=True)
            return key

        def plays(self):
            """The words of the column `play`."""
            for word in self.story.play:
                name, _, argument = word.partition(":")
                if name in ("sees", "presses", "chooses"):
                    getattr(self, name)(*argument.split(","))
                elif name in ("leaves", "remove", "then", "setting"):
                    PLAIN[name](self)
                else:
                    getattr(self, "does_" + name.replace("-", "_"))(*([argument] if argument else []))

        def does_speaks(self, language):
            self.speaks(language)

        def does_pin(self):
            self.enters_pin()

        def does_wrong(self, left):
            self.enters_wrong_pin(int(left))

        def does_finish(self):
            self.agrees_and_finishes()

        def does_ends(self):
            assert self.sees(*self.DONE) == "K17", self.screen.words()
            self.presses("close")
            self.finds_the_kiosk_at_rest()

        def does_says(self, code):
            from world.words import cause, next_step

            for text in (cause(code, self.language), next_step(code, self.language)):
                print(f"        {'':<12} {text}", flush=True)
                self.screen.wait_for(text)
            self.seen.append({"screen": "", "title": cause(code, self.language), "picture": ""})

        def does_hears(self, key):
            self.screen.wait_for(self.words[key])

        def does_lacks(self, key):
            assert self.words[key] not in self.screen.buttons(), f"{self.words[key]} is offered"

        def does_vouched(self):
            """A member of staff comes and knows this person."""
            self.sees("K05")
            self.meets_staff(STAFF_NAME)
            self.staff_types(self.passcode)
            self.sees("K05photo")
            self.presses("samePerson")
            self.sees("K05reasons")
            self.presses("because")

        def does_no_files(self):
            assert not self.world.chart_files(), "there was no room"

        def takes_card_and_ends(self):
            self.sees("K16")
            self.takes_card()
            self.does_ends()

    return Player


PLAIN = {
    "leaves": lambda patient: patient.takes_card_and_ends(),
    "remove": lambda patient: patient.takes_card(),
    "then": lambda patient: patient.scene.does(patient.story.then),
    "setting": lambda patient: patient.scene.does(patient.story.before),
}


def play(world, story, passcode, given):
    """One story on a kiosk of its own; returns what is to be told of it."""
    from world.patient import Patient
    from world.words import JA, in_language

    scene = Scene(world)
    scene.person = world.people[story.person]
    scene.is_reset()
    before = world.chart_files()
    kiosk = world.start_kiosk("--language", given.language)
    patient = player(Patient)(world, kiosk, in_language(given.language, JA), story.person)
    patient.language = given.language
    print(f"{story.name}: {story.titles[given.language]}", flush=True)
    patient.prepare(story, scene, passcode, given.out).plays()
    files = sorted(path.name for path in set(world.chart_files()) - set(before))
    for name in files:
        print(f"        written: {name}")
    assert world.end("uketsuke-kiosk") == 0, "the kiosk did not end well"
    scene.is_reset()
    return {"story": story.name, "person": story.person, "seen": patient.seen, "files": files}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--language", default="ja")
    parser.add_argument("--story", action="append", required=True, choices=stories())
    given = parser.parse_args()
    given.out, given.build = given.out.resolve(), given.build.resolve()
    return given


def main():
    given = arguments()
    state = given.out / "state"
    if namespace.MARK not in os.environ:
        shutil.rmtree(state, ignore_errors=True)
        state.mkdir(parents=True)
    namespace.enter(state)
    from world.world import World

    told = []
    with World(state, given.build, given.build / "demo-keys", given.build / "models") as world:
        try:
            world.amends(**LIVES)
            world.start_display(7, "1080x1920")
            world.start_card_stack()
            world.start_service()
            passcode = world.employs(STAFF_ID, STAFF_NAME)
            for name in given.story:
                story = stories()[name]
                if story.needs_face() and not any((given.build / "models").glob("*")):
                    print(f"{name}: left out, there are no face models (packaging/models)")
                    continue
                told.append(play(world, story, passcode, given))
        except Exception:
            world.screenshot(given.out / "failure.png", 7)
            shutil.copytree(world.output, given.out / "log", dirs_exist_ok=True)
            raise
    shutil.rmtree(state, ignore_errors=True)
    (given.out / "stories.json").write_text(json.dumps({"stories": told}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
