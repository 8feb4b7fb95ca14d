# SPDX-License-Identifier: Apache-2.0
"""Opens kiosk and desk on this desktop around a simulated card, service and camera, and offers people and mishaps to try; called by packaging/demo."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.dont_write_bytecode = True
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "tests/support")]

from demo_menu import Menu, spoken_here  # noqa: E402
from demo_stories import LIVES, STAFF_ID, STAFF_NAME, Scene, stories  # noqa: E402
from world import namespace  # noqa: E402


def converse(world, menu, first):
    """Until `q`, the end of the input, or the kiosk's window is closed."""
    asked = first
    while world.programs["uketsuke-kiosk"].running():
        try:
            line = asked or input("demo> ").strip()
            asked = None
            if not menu.answers(line):
                return
        except (EOFError, KeyboardInterrupt):
            return
        except (AssertionError, KeyError, OSError) as error:
            print(f"  {menu.words['failed']} {error}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--language", default="ja")
    parser.add_argument("--story", choices=stories())
    given = parser.parse_args()
    build = given.build.resolve()
    state = os.environ.get(namespace.MARK) or tempfile.mkdtemp(prefix="uketsuke-demo-")
    namespace.enter(state, desktop=True)
    from world.world import World

    try:
        with World(state, build, build / "demo-keys", build / "models") as world:
            world.amends(**LIVES)
            passcode = world.employs(STAFF_ID, STAFF_NAME)
            world.writes_configuration(given.language)
            world.start_card_stack()
            world.start_service()
            world.start_window("uketsuke-desk", "--config", world.config)
            world.start_window("uketsuke-kiosk", "--config", world.config, "--language", given.language)
            menu = Menu(Scene(world), passcode, spoken_here())
            menu.shows()
            converse(world, menu, given.story)
    finally:
        shutil.rmtree(state, ignore_errors=True)


main()
