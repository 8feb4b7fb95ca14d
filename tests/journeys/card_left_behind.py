# SPDX-License-Identifier: Apache-2.0
"""The card is forgotten, and nobody hears the tone: the screen says and shows it, and staff can be called without a word."""

import subprocess

from world.waiting import until

ATTENTION = "6E3700"  # ui/theme


def journey(stage):
    stage.writes_configuration(camera={"source": "none"}, screen={"still": True})
    stage.opens()
    person = stage.patient("s15")
    for language in stage.languages:
        person.sees("K00")
        person.speaks(language)
        person.places_card()
        person.sees("K02")
        calls_the_desk(person)
        person.presses("cancel")
        person.sees("K16")
        until(lambda: frame_is_shown(stage), "the frame that goes with the tone")
        person.sees("K82")
        person.takes_card()
        person.finds_the_kiosk_at_rest()
    stage.ends_on("K00")


def calls_the_desk(person):
    person.presses("help")
    person.sees("K90")
    person.presses("resume")
    person.sees("K02")


def frame_is_shown(stage):
    picture = stage.state / "frame.png"
    stage.screenshot(picture, 7)
    told = subprocess.run(["convert", str(picture), "-format", "%[hex:u.p{3,960}]", "info:"], check=True, capture_output=True, text=True)
    return told.stdout.startswith(ATTENTION)
