# SPDX-License-Identifier: Apache-2.0
"""The card is pulled out on every screen of a visit: nothing stays, and the next visit begins."""

from world.waiting import until


def reach_choice(person):
    person.sees("K02")


def reach_camera(person):
    person.chooses("face")
    person.sees("K03")


def reach_pin_pad(person):
    person.chooses("pin")
    person.sees("K04")


def reach_half_typed(person):
    reach_pin_pad(person)
    person.types(person.person["pin"][:2])


def reach_last_warning(person):
    person.chooses("pin")
    person.enters_wrong_pin(left=2)
    person.enters_wrong_pin(left=1)


def reach_consent(person):
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")


def reach_items(person):
    reach_consent(person)
    person.presses("choose")
    person.sees("K09")


def reach_help(person):
    person.sees("K02")
    person.presses("help")
    person.sees("K90")


def reach_take_card(person):
    person.sees("K02")
    person.presses("cancel")
    person.sees("K16")


SCREENS = [
    reach_choice, reach_camera, reach_pin_pad, reach_half_typed, reach_last_warning, reach_consent, reach_items, reach_help, reach_take_card,
]


def journey(stage):
    stage.needs_models()
    stage.opens()
    person = stage.patient("s07")
    for reach in SCREENS:
        print("card pulled:", reach.__name__, flush=True)
        person.sees("K80", "K00")
        person.places_card()
        reach(person)
        assert person.tries_left() >= 1
        person.takes_card()
        # Before the identification the kiosk explains and waits for the card again; after it, it says goodbye.
        stage.ends_on(person.sees("K80", "K17", "K17desk", "K17cancelled", "K00"))
        stage.card("reset-tries")
    pulled_while_reading(stage, person)


def pulled_while_reading(stage, person):
    """The card leaves in the middle of the first reading, which takes seven APDUs: the kiosk says what to do, and doing it helps."""
    for apdus in (1, 3, 5):
        print("card pulled after APDUs:", apdus, flush=True)
        person.places_card()
        stage.card("remove-after", apdus=apdus)
        until(lambda: stage.card("status")["card"] is None, "the card to be gone")
        stage.ends_on("K80")
    person.places_card()
    person.sees("K02")
    person.takes_card()
    stage.ends_on("K00")
