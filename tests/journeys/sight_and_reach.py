# SPDX-License-Identifier: Apache-2.0
"""Text twice as large, high contrast in both polarities, and everything low, through a whole visit; the next one finds the screen as it was."""

import subprocess

from world.hand import box_of
from world.screen import spoken_form
from world.waiting import until

GLASS_PX, GLASS_MM, LOWER_EDGE_MM = 1920, 480, 900
REACH_MM = 1220
GROUNDS = {"standard": "F3F0E9", "dark": "000000", "light": "FFFFFF"}  # ui/theme
TOUCHES = {"ja": ("colours",), "en": ("colours", "colours")}  # presses until the screen has its polarity
POLARITY = {"ja": "dark", "en": "light"}


def journey(stage):
    stage.writes_configuration(camera={"source": "none"}, screen={"height_mm": GLASS_MM, "lower_edge_mm": LOWER_EDGE_MM})
    stage.opens()
    person = stage.patient("s15")
    for count, language in enumerate(stage.languages, 1):
        person.sees("K00")
        is_plain(stage, person)
        person.speaks(language)
        sets_the_screen(stage, person, language)
        visit(stage, person, POLARITY[language])
        stage.wait_for_chart_files(count)
    is_plain(stage, person)
    stage.ends_on("K00")


def sets_the_screen(stage, person, language):
    plain = area_of_title(stage, person)
    for key in ("larger", "larger"):
        person.presses(key)
    stage.kiosk.wait_for_exactly([person.words["normalText"]])
    until(lambda: area_of_title(stage, person) > 1.3 * plain, "the same words to need more room")
    for key in (*TOUCHES[language], "low"):
        person.presses(key)
    until(lambda: all_within_reach(stage), "every key to lie within reach")
    ground_is(stage, POLARITY[language])


def visit(stage, person, polarity):
    person.places_card()
    for screen, answer in (("K02", "pin"), ("K04", None), ("K08", "agree"), ("K16", None), ("K17", "close")):
        person.sees(screen)
        until(lambda: all_within_reach(stage), f"every key of {screen} to lie within reach")
        ground_is(stage, polarity)
        if screen == "K04":
            person.enters_pin()
        elif screen == "K16":
            person.takes_card()
        else:
            person.presses(answer)
    person.finds_the_kiosk_at_rest()


def is_plain(stage, person):
    """Nobody finds what somebody else has set."""
    stage.kiosk.wait_for_exactly([person.words["larger"]])
    ground_is(stage, "standard")
    assert not all_within_reach(stage), "this glass is no test: all of it is low"


def all_within_reach(stage):
    """Whether no key lies higher than a seated person's hand reaches."""
    highest = (LOWER_EDGE_MM + GLASS_MM - REACH_MM) * GLASS_PX / GLASS_MM
    boxes = [box_of(stage.kiosk.find(name)) for name in stage.kiosk.buttons()]
    return bool(boxes) and all(box and box.y >= highest - 1 for box in boxes)


def area_of_title(stage, person):
    boxes = [box_of(node) for node in stage.kiosk.nodes() if spoken_form(node.name) == person.words["K00"]]
    return min(box.width * box.height for box in boxes if box)  # the page bears the same name


def ground_is(stage, kind):
    picture = stage.state / "ground.png"

    def ground():
        stage.screenshot(picture, 7)
        told = subprocess.run(["convert", str(picture), "-format", "%[hex:u.p{3,1917}]", "info:"], check=True, capture_output=True, text=True)
        return told.stdout[:6]

    until(lambda: ground() == GROUNDS[kind], f"the {kind} ground")
