# SPDX-License-Identifier: Apache-2.0
"""The kiosk is killed in the middle of a visit and started again: nothing of the person is left, and the next visit is a whole one."""

from xml.etree import ElementTree

from world import privacy


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.sees("K04")
    person.types(person.person["pin"][:2])
    starts_anew(stage, person)
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")
    starts_anew(stage, person)
    person.chooses("pin")
    person.enters_pin()
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
    for file in stage.chart.iterdir():
        assert ElementTree.parse(file).getroot().tag == "XmlMsg", f"{file} is not a whole message"
    assert len(list(stage.chart.iterdir())) == 1, "half a file is left"


def starts_anew(stage, person):
    """The card still lies there, so a visit begins: a new one, that asks again who it is."""
    stage.kills_and_restarts_kiosk()
    person.sees("K02")
    privacy.nothing_personal_on(stage.kiosk, person.person)
    assert person.tries_left() == 3
