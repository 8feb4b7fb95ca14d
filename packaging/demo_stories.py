# SPDX-License-Identifier: Apache-2.0
"""The people and mishaps that packaging/demo offers: demo-stories.tsv, and what its words do. Needs nothing built."""

import csv
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests/support"))

from world.lives import ASSISTED  # noqa: E402

TABLE = Path(__file__).resolve().parent / "demo-stories.tsv"
STAFF_ID, STAFF_NAME = "demo", "見本の係員"

# Whom the service knows otherwise than resources/people does.
LIVES = {
    "s17": {"name": "MARIA FERNANDA DOS SANTOS OLIVEIRA DE ALBUQUERQUE COSTA", "kana": "マリア　フェルナンダ　ドス　サントス　オリヴェイラ"},
    "s23": {"insurance": ASSISTED},
}


class Story(NamedTuple):
    """One line of the table: `before` sets the scene, `then` happens in the middle, `play` is what a patient does who needs no hints."""

    name: str
    group: str  # person or mishap
    person: str
    titles: dict
    hints: dict
    before: list
    then: list
    play: list

    def needs_face(self):
        return "chooses:face" in self.play


def stories():
    """All of them by name, in the table's order."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))
    return {row["name"]: _story(row) for row in rows}


def _story(row):
    def words(cell):
        return [] if cell == "-" else cell.split()

    return Story(
        row["name"], row["group"], row["person"], {"ja": row["title_ja"], "en": row["title_en"]},
        {"ja": row["try_ja"], "en": row["try_en"]}, words(row["before"]), words(row["then"]), words(row["play"]),
    )


class Scene:
    """What lies on the reader, stands before the camera and goes wrong, in a world that runs."""

    def __init__(self, world):
        self.world = world
        self.person = None
        self._disk_full = False

    def is_reset(self):
        """Everything sound, nobody there."""
        world = self.world
        for order in ({"do": "remove"}, {"do": "fault", "name": "none"}, {"do": "reset-tries"}):
            world.card(**order)
        for switch, value in (("phone", "as-issued"), ("front", "sharp")):
            world.card("set", name=switch, value=value)
        world.service("fault", name="none")
        if self._disk_full:
            subprocess.run(["umount", "-l", str(world.chart)], check=True)
            self._disk_full = False
        world.camera.mkdir(exist_ok=True)
        world.stands_before_camera(None)

    def does(self, words):
        """Carries out words like `look`, `tries:1`; see the methods."""
        for word in words:
            name, *arguments = word.split(":")
            getattr(self, name.replace("-", "_"))(*arguments)

    def place(self):
        self.world.card("place", person=self.person["id"])

    def remove(self):
        self.world.card("remove")

    def card(self, fault):
        self.world.card("fault", name=fault)

    def laid_properly(self):
        self.remove()
        self.card("none")
        self.place()

    def front(self, how):
        self.world.card("set", name="front", value=how)

    def phone(self, kind):
        self.world.card("set", name="phone", value=kind)

    def tries(self, left):
        self.world.card("set-tries", person=self.person["id"], pin=int(left))

    def look(self, picture=None):
        self.world.stands_before_camera(picture or self.person["live"][0])

    def unmask(self):
        self.look()

    def look_both(self, other):
        """Side by side in one picture."""
        people = Path(__file__).resolve().parents[1] / "resources/people"
        pair = [str(people / one["live"][0]) for one in (self.person, self.world.people[other])]
        both = self.world.state / "both.jpg"
        subprocess.run(["convert", *pair, "+append", str(both)], check=True)
        self.world.stands_before_camera(both)

    def camera(self, state):
        assert state == "gone"
        self.world.stands_before_camera(None)
        self.world.camera.rmdir()

    def service(self, fault, milliseconds=0):
        self.world.service("fault", name=fault, milliseconds=int(milliseconds))

    def disk(self, state):
        """The chart computer's folder comes to lie on a disk of 64 kB that is full; free: there is room again."""
        chart = self.world.chart
        if state == "free":
            (chart / "filler").unlink()
        elif not self._disk_full:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(chart)], check=True)
            subprocess.run(["dd", "if=/dev/zero", f"of={chart / 'filler'}", "bs=4096"], stderr=subprocess.DEVNULL, check=False)
            self._disk_full = True
