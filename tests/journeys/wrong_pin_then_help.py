# SPDX-License-Identifier: Apache-2.0
"""Two wrong PINs, then help: the kiosk warns before the last try and never spends it by itself."""


def journey(stage):
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    stage.kiosk.wait_for(person.words["tries"].format(3))
    person.enters_wrong_pin(left=2)
    person.enters_wrong_pin(left=1)
    assert person.tries_left() == 1
    person.presses("help")
    person.sees("K90")
    assert person.tries_left() == 1, "the last try is still there"
    person.takes_card()
    stage.ends_on("K00")
    assert stage.chart_files() == []
