# SPDX-License-Identifier: Apache-2.0
"""A baby's card bears no photo: no face is offered or none can match, and the parent's PIN visit works."""

from world.waiting import until


def journey(stage):
    stage.opens()
    person = stage.patient("b01")
    person.sees("K00")
    person.places_card()
    person.sees("K02")
    until(lambda: person.words["face"] not in stage.kiosk.buttons(), "the face not to be offered: this card has no photo")
    person.chooses("pin")
    person.enters_pin()
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
