# SPDX-License-Identifier: Apache-2.0
"""The certificate ran out long ago: the kiosk says so before any PIN, and what to do instead."""

from world.words import cause


def journey(stage):
    stage.opens()
    person = stage.patient("p8")
    person.sees("K00")
    person.places_card()
    stage.kiosk.wait_for(cause("visit.certificate-expired"))
    assert person.words["pin"] not in stage.kiosk.buttons()
    assert person.tries_left() == 3
    person.takes_card()
    stage.ends_on("K00")
    assert stage.chart_files() == []
