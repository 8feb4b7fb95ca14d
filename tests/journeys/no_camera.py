# SPDX-License-Identifier: Apache-2.0
"""No camera: face is not offered, the PIN visit works."""


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    visit_without_face(stage)


def visit_without_face(stage):
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.sees("K02")
    assert person.words["face"] not in stage.kiosk.buttons(), "face is offered without what it needs"
    person.chooses("pin")
    person.enters_pin()
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
