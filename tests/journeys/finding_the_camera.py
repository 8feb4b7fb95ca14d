# SPDX-License-Identifier: Apache-2.0
"""Without looking: the kiosk says that it sees nobody, says how to move, and goes on by itself when the face is there."""

import subprocess

from by_ear import agrees, opens_by_ear, takes_card_back, visit_is_forgotten
from world.waiting import until
from world.world import PEOPLE

NEARER = ("hint.too-far", "guide.nearer")


def journey(stage):
    stage.needs_models()
    ear = opens_by_ear(stage)
    person = stage.patient("s07")
    for count, language in enumerate(stage.languages, 1):
        visit(stage, ear, person, language)
        stage.wait_for_chart_files(count)
        visit_is_forgotten(stage)


def visit(stage, ear, person, language):
    ear.presses("KP_Add")
    ear.hears("state.idle")
    if language == "en":
        ear.presses("KP_1")
        ear.hears("state.idle")
    person.places_card()
    ear.hears("state.choosingMethod")
    until(lambda: comes_to_the_face(ear), "the face to be offered")
    ear.presses("KP_Enter")
    ear.hears("state.facingCamera")
    ear.hears("hint.no-face")
    stands_far_away(stage, person)
    ear.hears(*NEARER)
    person.stands_before_camera()
    agrees(ear)
    person.walks_away()
    takes_card_back(ear, person)


def comes_to_the_face(ear):
    """The choice is there before the card's front has been read; the face joins it then. Who does not find it walks round again."""
    try:
        ear.walks_to("way.face")
    except AssertionError:
        return False
    return True


def stands_far_away(stage, person):
    far = stage.state / "far.jpg"
    picture = str(PEOPLE / person.person["live"][0])
    subprocess.run(["convert", picture, "-resize", "25%", "-background", "gray60", "-gravity", "center", "-extent", "480x480", str(far)], check=True)
    stage.stands_before_camera(far)
