# SPDX-License-Identifier: Apache-2.0
"""The menu of packaging/demo in the terminal: people and mishaps by number, in Japanese or English as the terminal speaks."""

import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from demo_stories import STAFF_NAME, stories  # noqa: E402

WORDS = {
    "ja": {
        "person": "人", "mishap": "困りごと", "failed": "うまくいきませんでした。", "unknown": "番号を入れて Enter を押してください。",
        "keys": "番号 Enter: はじめる   m: この一覧   r: 片付ける（カードを取る）   look ID / place ID / remove: 手で動かす   q: 終わる",
        "then": "ここで Enter を押すと起こります。", "happened": "起こりました。", "cleared": "カードを取り、すべて元にもどしました。",
        "staff": "目視確認の係員：{name}、パスコード {passcode}（このデモだけのもの）",
    },
    "en": {
        "person": "People", "mishap": "Mishaps", "failed": "That did not work:", "unknown": "Type a number and press Enter.",
        "keys": "number Enter: begin   m: this list   r: tidy up (take the card)   look ID / place ID / remove: by hand   q: quit",
        "then": "Press Enter here, and it happens.", "happened": "It has happened.", "cleared": "The card is taken, and everything is sound again.",
        "staff": "Staff for the staff check: {name}, passcode {passcode} (made for this demo alone)",
    },
}


def spoken_here():
    """ja or en, by the environment as the C library reads it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(variable):
            return "ja" if os.environ[variable].startswith("ja") else "en"
    return "en"


def listed(language):
    """The lines of the menu; the numbers count through both groups."""
    lines, group = [], None
    for number, story in enumerate(stories().values(), 1):
        if story.group != group:
            group = story.group
            lines += ["", WORDS[language][group]]
        lines.append(f"  {number:>2}  {story.name:<17} {story.titles[language]}")
    return lines


class Menu:
    """Answers what is typed. A story is begun at once; what happens in its middle waits for Enter."""

    def __init__(self, scene, passcode, language):
        self.scene, self.passcode, self.language = scene, passcode, language
        self.words = WORDS[language]
        self.pending = []

    def shows(self):
        print("\n".join([*listed(self.language), "", self.words["keys"], self.words["staff"].format(
            name=STAFF_NAME, passcode=self.passcode)]))

    def answers(self, line):
        """Returns False when it was `q`."""
        if line in ("q", "quit"):
            return False
        if line == "m":
            self.shows()
        elif line == "r":
            self.pending = []
            self.scene.is_reset()
            print(f"  {self.words['cleared']}")
        elif line == "":
            self.goes_on()
        elif line.split()[0] in ("look", "place", "remove", "nobody"):
            self.by_hand(*line.split())
        else:
            self.begins(line)
        return True

    def goes_on(self):
        if not self.pending:
            print(f"  {self.words['unknown']}")
            return
        happening, self.pending = self.pending, []
        self.scene.does(happening)
        print(f"  {self.words['happened']}")

    def by_hand(self, act, who=None):
        world = self.scene.world
        if act == "place":
            world.card("swap", person=who)
        elif act == "remove":
            world.card("remove")
        else:
            world.stands_before_camera(world.people[who]["live"][0] if act == "look" else None)

    def begins(self, asked):
        known = stories()
        names = list(known)
        name = names[int(asked) - 1] if asked.isdigit() and 0 < int(asked) <= len(names) else asked
        if name not in known:
            print(f"  {self.words['unknown']}")
            return
        story, scene = known[name], self.scene
        scene.is_reset()
        scene.person = scene.world.people[story.person]
        scene.does(story.before)
        self.pending = list(story.then)
        print(f"\n  {story.titles[self.language]}")
        print(f"  {story.hints[self.language].format(pin=scene.person['pin'], passcode=self.passcode)}")
        if self.pending:
            print(f"  {self.words['then']}")


if __name__ == "__main__":
    print("\n".join(listed(spoken_here())[1:]))
