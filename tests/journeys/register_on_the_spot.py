# SPDX-License-Identifier: Apache-2.0
"""A card that was never registered as insurance card: registered at the kiosk by an explicit yes, and the visit goes on."""

from world.words import cause


def journey(stage):
    stage.opens()
    person = stage.patient("p9")
    declines(stage, person)
    registers(person)
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")


def declines(stage, person):
    """No: nothing is registered, the desk is told why, and the reason stands on the screen."""
    identifies(person)
    person.sees("K07")
    assert {person.words["registerNow"], person.words["registerNot"]} <= set(stage.kiosk.buttons())
    person.presses("registerNot")
    person.sees("K90")
    stage.kiosk.wait_for(cause("visit.registration-declined"))
    person.takes_card()
    person.sees("K17desk")
    person.presses("close")
    assert stage.chart_files() == []


def registers(person):
    """Yes: still unregistered after the no, registered now, and then the questions of every visit."""
    identifies(person)
    person.sees("K07")
    person.presses("registerNow")
    person.agrees_and_finishes()


def identifies(person):
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
