# SPDX-License-Identifier: Apache-2.0
"""The service does not answer: a human takes over, the card comes back, and nothing is claimed that nobody answered."""

from world.words import cause, next_step


def journey(stage):
    stage.opens(service=False)
    person = stage.patient("s15")
    for language in stage.languages:
        person.sees("K00")
        person.speaks(language)
        is_handed_over(stage, person, language)
        person.finds_the_kiosk_at_rest()
    stage.ends_on("K00")
    assert stage.chart_files() == [], "no file claims an answer that nobody gave"


def is_handed_over(stage, person, language):
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K90")
    stage.kiosk.wait_for(cause("visit.service-unreachable", language))
    stage.kiosk.wait_for(next_step("visit.service-unreachable", language))
    assert person.words["resume"] not in stage.kiosk.buttons(), "there is nothing to go back to"
    assert person.tries_left() == 3
    person.takes_card()
