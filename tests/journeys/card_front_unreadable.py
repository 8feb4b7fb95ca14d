# SPDX-License-Identifier: Apache-2.0
"""The tray camera cannot read the card's front: K02 says why there is no face and asks to lay the card down again; then the face works."""

from world.words import cause, next_step


def journey(stage):
    stage.needs_models()
    stage.opens()
    person = stage.patient("s07")
    person.sees("K00")
    stage.card("set", name="front", value="blurred")
    person.places_card()
    person.sees("K02")
    stage.kiosk.wait_for(cause("cardfront.unreadable"))
    stage.kiosk.wait_for(next_step("cardfront.unreadable"))
    assert person.words["face"] not in stage.kiosk.buttons(), "face is offered without the front having been read"
    person.presses("lookAgain")
    person.sees("K02")
    stage.kiosk.wait_for(cause("cardfront.unreadable"))
    stage.card("set", name="front", value="sharp")  # out of its case, laid straight
    person.presses("lookAgain")
    stage.kiosk.wait_for(person.words["face"])
    assert stage.card("status")["codeBTries"] == 10, "a front that could not be read costs no try of code B"
    person.stands_before_camera()
    person.chooses("face")
    person.agrees_and_finishes()
    person.walks_away()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
