# SPDX-License-Identifier: Apache-2.0
"""Each of the eleven languages by its own name; a visit in simple Japanese and one in English, each begun anew after a change of mind."""

from world.words import NAMES

SIMPLY = {"ja": "ja-easy", "en": "en"}


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    for language in NAMES:
        if language != "ja":
            person.speaks(language)
            person.sees("K00")
    for count, language in enumerate(stage.languages, 1):
        person.speaks(SIMPLY[language])
        person.sees("K00")
        changes_the_mind(person)
        person.speaks(SIMPLY[language])
        person.places_card()
        person.chooses("pin")
        person.enters_pin()
        person.agrees_and_finishes()
        stage.wait_for_chart_files(count)
    stage.ends_on("K00")


def changes_the_mind(person):
    """Half a visit, given up: the card comes back, and everything begins at the beginning."""
    person.places_card()
    person.chooses("pin")
    person.sees("K04")
    person.presses("back")
    person.sees("K02")
    person.presses("cancel")
    person.sees("K16")
    person.takes_card()
    person.finds_the_kiosk_at_rest()
