# SPDX-License-Identifier: Apache-2.0
"""A hand that strikes every key twice, on the glass itself: each counts once, on the page that was meant."""

from world.hand import TremblingHand


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    stage.opens()
    person = stage.patient("s15")
    person.screen = TremblingHand(stage.kiosk, 7)
    for count, language in enumerate(stage.languages, 1):
        person.sees("K00")
        person.speaks(language)
        person.places_card()
        person.chooses("pin")
        person.enters_pin()
        assert person.tries_left() == 3, "a strike too many was taken for a digit"
        person.sees("K08")
        person.presses("choose")
        person.sees("K09")
        person.presses("back")
        person.agrees_and_finishes()
        stage.wait_for_chart_files(count)
    stage.ends_on("K00")
