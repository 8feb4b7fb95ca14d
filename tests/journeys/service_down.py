# SPDX-License-Identifier: Apache-2.0
"""The service does not answer: the person is sent to the reception, with the card back, and nothing is lost or claimed."""

from world.words import cause


def journey(stage):
    stage.opens(service=False)
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    stage.kiosk.wait_for([cause("visit.service-unreachable"), cause("service.unreachable")])
    assert person.tries_left() == 3
    person.takes_card()
    stage.ends_on("K00")
    assert stage.chart_files() == [], "no file claims an answer that nobody gave"
