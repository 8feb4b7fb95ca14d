# SPDX-License-Identifier: Apache-2.0
"""Two wrong PINs, then help: the kiosk warns before the last try and never spends it by itself."""


def journey(stage):
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin(person.wrong_pin())
    stage.kiosk.wait_for("違います")
    person.enters_pin(person.wrong_pin())
    person.sees("K04w")
    assert person.tries_left() == 1
    person.presses("help")
    person.sees("K90")
    person.takes_card()
    stage.ends_on("K00")
    assert person.tries_left() == 1, "the last try is still there"
    assert stage.chart_files() == []
