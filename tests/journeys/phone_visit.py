# SPDX-License-Identifier: Apache-2.0
"""K10: a telephone instead of the card; both kinds, and one laid on K00 without choosing."""



def journey(stage):
    stage.opens()
    person = stage.patient("p1")
    person.sees("K00")
    android(stage, person)
    person.sees("K00")
    stage.card("set", name="phone", value="wallet")
    iphone(person)
    stage.card("set", name="phone", value="as-issued")
    laid_without_choosing(stage, person, stage.languages[-1])
    stage.card("set", name="phone", value="wallet")
    for language in stage.languages[1:]:
        person.speaks(language)
        iphone(person)
    stage.wait_for_chart_files(2 + len(stage.languages))
    stage.ends_on("K00")


def finishes(person):
    """The telephone is in the hand again: there is nothing to take."""
    person.sees("K08")
    person.presses("agree")
    assert person.sees(*person.DONE) == "K17", person.screen.words()
    person.presses("close")
    person.finds_the_kiosk_at_rest()


def android(stage, person):
    """Tries first; the PIN is typed with the telephone in the hand; a slip costs one try and is told."""
    person.presses("usePhone")
    person.sees("K10")
    person.presses("android")
    person.sees("K10h")
    person.places_card()
    person.sees("K04")
    stage.kiosk.wait_for(person.counted("tries", 3))
    person.enters_wrong_pin(2)
    person.takes_card()
    person.enters_pin()
    person.sees("K10again")
    person.places_card()
    person.sees("K06", "K08")
    person.takes_card()
    finishes(person)


def iphone(person):
    person.presses("usePhone")
    person.sees("K10")
    person.presses("iphone")
    person.sees("K10h")
    person.places_card()
    person.sees("K06", "K08")
    person.takes_card()
    finishes(person)


def laid_without_choosing(stage, person, language):
    person.speaks(language)
    person.places_card()
    person.sees("K04")
    stage.kiosk.wait_for(person.words["phonePin"])
    person.enters_pin()
    person.sees("K06", "K08")
    person.takes_card()
    finishes(person)
