# SPDX-License-Identifier: Apache-2.0
"""The card is pulled out after the identification, at the very end, and where the machine could not go on: nothing stays."""

from card_pulled import pull


def reach_verified(person):
    """The service takes its time, so that K06 stays."""
    person.chooses("pin")
    person.world.service("fault", name="delay", milliseconds=60000)
    person.enters_pin()
    person.sees("K06")


def reach_consent(person):
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")


def reach_items(person):
    reach_consent(person)
    person.presses("choose")
    person.sees("K09")


def reach_notice(person):
    reach_consent(person)
    person.presses("agree")
    person.sees("K14")


def reach_goodbye(person):
    """The next card already lies on the reader while K17 still says goodbye to the one before."""
    reach_consent(person)
    person.presses("agree")
    person.sees("K14")
    person.takes_card()
    person.sees("K17")
    person.places_card()
    person.sees("K02")


def reach_trouble(person):
    person.sees("K80")


def reach_card_left(person):
    person.sees("K02")
    person.presses("cancel")
    person.sees("K16")
    person.sees("K82")


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    stage.opens()
    person = stage.patient("p5")  # a certificate that runs out soon: K14 tells so
    person.sees("K00")
    pull(stage, person, reach_consent, "K17desk")
    pull(stage, person, reach_items, "K17desk")
    pull(stage, person, reach_notice, "K17")
    pull(stage, person, reach_goodbye, "K80")
    pull(stage, person, reach_verified, "K17desk")
    stage.service("fault", name="none")
    pull(stage, person, reach_card_left, "K00")
    stage.card("fault", name="unknown-card")
    pull(stage, person, reach_trouble, "K00")
    stage.card("fault", name="none")
    pulled_when_locked(stage, person)
    assert len(stage.chart_files()) == 2, "one for each visit that went to its end"


def pulled_when_locked(stage, person):
    """No camera and no tries left: neither way is open."""
    stage.card("set-tries", person=person.person["id"], pin=0)
    person.places_card()
    person.sees("K81")
    person.takes_card()
    stage.ends_on("K17desk")
    stage.card("reset-tries")
