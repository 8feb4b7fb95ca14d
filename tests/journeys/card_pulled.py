# SPDX-License-Identifier: Apache-2.0
"""The card is pulled out on every screen before anybody is identified: nothing stays, and the next visit begins."""

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


def reach_help(person):
    person.sees("K02")
    person.presses("help")
    person.sees("K90")


def reach_take_card(person):
    person.sees("K02")
    person.presses("cancel")
    person.sees("K16")


# Where the card is pulled, and the screen that follows: an explanation and the way to begin anew, or the way to the desk.
SCREENS = [
    (reach_choice, "K80"), (reach_camera, "K80"), (reach_pin_pad, "K80"), (reach_half_typed, "K80"), (reach_last_warning, "K80"),
    (reach_help, "K17desk"), (reach_take_card, "K00"),
]


def pull(stage, person, reach, end):
    """Whatever the kiosk shows when a visit is over, a card placed there begins the next one."""
    print("card pulled:", reach.__name__, flush=True)
    person.places_card()
    reach(person)
    assert person.tries_left() != 0, "the last try was spent"
    person.takes_card()
    stage.ends_on(end)
    stage.card("reset-tries")


def journey(stage):
    stage.needs_models()
    stage.opens()
    person = stage.patient("s07")
    person.sees("K00")
    for reach, end in SCREENS:
        pull(stage, person, reach, end)
    pulled_while_reading(stage, person)


def pulled_while_reading(stage, person):
    """The card leaves in the middle of the first reading, which takes five APDUs, and of its photo after it: the kiosk says what to do, and doing it helps."""
    for apdus in (1, 3, 5, 14):
        print("card pulled after APDUs:", apdus, flush=True)
        person.places_card()
        stage.card("remove-after", apdus=apdus)
        until(lambda: stage.card("status")["card"] is None, "the card to be gone")
        stage.ends_on("K80")
    person.places_card()
    person.sees("K02")
    person.takes_card()
    stage.ends_on("K80")
