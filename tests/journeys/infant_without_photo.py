# SPDX-License-Identifier: Apache-2.0
"""A baby's card bears no photo: no face is offered or none can match, and the parent's PIN visit works."""


def journey(stage):
    stage.opens()
    person = stage.patient("b01")
    person.sees("K00")
    person.places_card()
    person.sees("K02")
    assert person.words["face"] not in stage.kiosk.buttons(), "a card without photo must not offer the face"
    person.chooses("pin")
    person.enters_pin()
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
