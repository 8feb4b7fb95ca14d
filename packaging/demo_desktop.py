# SPDX-License-Identifier: Apache-2.0
"""Opens kiosk and desk on this desktop around a simulated card, service and camera; called by packaging/demo."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests/support"))

from world import namespace  # noqa: E402

HELP = """
  place ID    put that person's card on the reader      カードを置く
  remove      take the card away                        カードを取る
  look ID     that person stands before the camera      カメラの前に立つ
  nobody      nobody stands there                       だれもいない
  people      who there is, with PIN                    人の一覧
  quit        end everything                            終わる

First visit: place s15, choose 暗証番号 on the kiosk, type 8206.   With the face: look s07, place s07, choose 顔認証.
"""


def act(world, words):
    """Carries one line out; returns False when it was `quit`."""
    command, who = words[0], words[1] if len(words) > 1 else ""
    if command == "quit":
        return False
    if command == "place":
        world.card("swap", person=who)
    elif command == "remove":
        world.card("remove")
    elif command == "look":
        world.stands_before_camera(world.people[who]["live"][0])
    elif command == "nobody":
        world.stands_before_camera(None)
    elif command == "people":
        for person in world.people.values():
            print(f"  {person['id']:<4} {person['name']}  PIN {person['pin'] or '-'}  {person['kind']}, {person['certificate']}")
    else:
        print(HELP)
    return True


def converse(world):
    print(HELP)
    while world.programs["uketsuke-kiosk"].running():
        try:
            line = input("demo> ").split()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            if line and not act(world, line):
                return
        except (AssertionError, KeyError, IndexError) as error:
            print(f"  that did not work: {error}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--language", default="ja")
    given = parser.parse_args()
    build = given.build.resolve()
    state = os.environ.get(namespace.MARK) or tempfile.mkdtemp(prefix="uketsuke-demo-")
    namespace.enter(state, desktop=True)
    from world.world import World

    try:
        with World(state, build, build / "demo-keys", build / "models") as world:
            passcode = world.employs("demo", "見本の係員")
            world.writes_configuration(given.language)
            world.start_card_stack()
            world.start_service()
            world.start_window("uketsuke-desk", "--config", world.config)
            world.start_window("uketsuke-kiosk", "--config", world.config, "--language", given.language)
            print(f"\nStaff check: choose 目視確認 on the kiosk, then 見本の係員, passcode {passcode} (made for this demo alone).")
            converse(world)
    finally:
        shutil.rmtree(state, ignore_errors=True)


main()
