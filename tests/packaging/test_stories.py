#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Every story that packaging/demo lists can be told: its person, its pictures, its words and its screens exist."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "tests/support")]

from demo_menu import Menu  # noqa: E402
from demo_stories import Scene, stories  # noqa: E402
from demo_story import PLAIN, player  # noqa: E402
from world.patient import Patient  # noqa: E402
from world.words import JA, cause  # noqa: E402
from world.words import NAMES  # noqa: E402

PICTURES = ROOT / "resources/people"


def demo(*words, **environment):
    return subprocess.run(
        [str(ROOT / "packaging/demo"), *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
        env={**os.environ, **environment},
    )


class RecordedScene(Scene):
    """A scene in no world: keeps what the simulators would be told."""

    def __init__(self):
        super().__init__(world=self)
        self.people = {"s15": {"id": "s15", "pin": "8206", "live": ["s15_live1.jpg"]}, "s07": {"id": "s07", "pin": "4971", "live": ["s07_live1.jpg"]}}
        self.told = []

    def is_reset(self):
        self.told.append("reset")

    def place(self):
        self.told.append("place")

    def remove(self):
        self.told.append("remove")

    def look(self, picture=None):
        self.told.append("look")


class Stories(unittest.TestCase):
    def test_there_are_people_and_mishaps(self):
        groups = [story.group for story in stories().values()]
        self.assertEqual(groups, sorted(groups, reverse=True), "people first, then mishaps")
        self.assertGreaterEqual(groups.count("person"), 10)
        self.assertGreaterEqual(groups.count("mishap"), 12)

    def test_each_is_told_in_both_languages(self):
        for story in stories().values():
            for texts in (story.titles, story.hints):
                self.assertTrue(texts["ja"] and texts["en"], story.name)
                for text in texts.values():
                    text.format(pin="1234", passcode="12345678")

    def test_its_scene_can_be_set(self):
        for story in stories().values():
            for word in story.before + story.then:
                name, *arguments = word.split(":")
                self.assertTrue(callable(getattr(Scene, name.replace("-", "_"), None)), f"{story.name}: {word}")
                if name == "look" and arguments:
                    self.assertTrue((PICTURES / arguments[0]).exists(), f"{story.name}: {word}")

    def test_its_play_is_understood(self):
        verbs = player(Patient)
        for story in stories().values():
            self.assertIn("setting", story.play, story.name)
            self.assertEqual(bool(story.then), "then" in story.play, f"{story.name}: what happens in the middle is played")
            for word in story.play:
                name, _, argument = word.partition(":")
                known = name in PLAIN or name in ("sees", "presses", "chooses") or hasattr(verbs, "does_" + name.replace("-", "_"))
                self.assertTrue(known, f"{story.name}: {word}")
                if name in ("sees", "presses", "chooses", "hears", "lacks"):
                    self.assertLessEqual(set(argument.split(",")), set(JA), f"{story.name}: {word}")
                elif name == "says":
                    cause(argument)
                elif name == "speaks":
                    self.assertIn(argument, NAMES)

    def test_the_list_names_them_in_the_language_of_the_terminal(self):
        for language in ("ja", "en"):
            shown = demo("--list", LC_ALL="ja_JP.UTF-8" if language == "ja" else "C.UTF-8")
            self.assertEqual(shown.returncode, 0, shown.stderr)
            for story in stories().values():
                self.assertIn(story.name, shown.stdout)
                self.assertIn(story.titles[language], shown.stdout)

    def test_an_unknown_story_is_told_apart(self):
        done = demo("--story", "no-such-story")
        self.assertEqual(done.returncode, 2)
        self.assertIn("--list", done.stderr)


class Terminal(unittest.TestCase):
    def test_a_number_begins_and_enter_lets_it_happen(self):
        scene = RecordedScene()
        menu = Menu(scene, "12345678", "en")
        number = list(stories()).index("pulled") + 1
        self.assertTrue(menu.answers(str(number)))
        self.assertEqual(scene.told, ["reset", "place"])
        menu.answers("")
        menu.answers("")
        self.assertEqual(scene.told, ["reset", "place", "remove"], "it happens once")

    def test_what_is_no_story_changes_nothing(self):
        scene = RecordedScene()
        menu = Menu(scene, "12345678", "ja")
        for line in ("0", "999", "nonsense", ""):
            self.assertTrue(menu.answers(line))
        self.assertEqual(scene.told, [])
        self.assertFalse(menu.answers("q"))


unittest.main()
