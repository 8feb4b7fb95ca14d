# SPDX-License-Identifier: Apache-2.0
"""A member of staff vouches for a patient: wrong passcode first, then the right one; what is recorded, and that the next patient finds no grant."""

import sqlite3

from card_pulled import pull

WHO, NAME = "desk-1", "受付"


def journey(stage):
    passcode = stage.employs(WHO, NAME)
    stage.opens()
    person = stage.patient("s07")
    person.sees("K00")
    person.places_card()
    person.chooses("staff")
    person.sees("K05")
    person.meets_staff(NAME)
    person.staff_types(str((int(passcode) + 1) % 10**8).zfill(8))
    stage.kiosk.wait_for(person.words["passcodeWrong"])
    person.staff_types(passcode)
    person.sees("K05photo")
    assert person.words["because"] not in stage.kiosk.buttons(), "a reason before the judgement"
    stage.kiosk.wait_for(person.words["cardPhoto"])
    person.presses("samePerson")
    person.sees("K05reasons")
    person.presses("because")
    assert person.tries_left() == 3, "a staff check spends no PIN try"
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    the_next_one_finds_no_grant(stage)
    old = stage.patient("p3")
    has_no_pin(stage, old)
    for language in stage.languages[1:]:
        old.speaks(language)
        is_known_to_staff(stage, old, passcode)
    nothing_left(stage, passcode)


def the_next_one_finds_no_grant(stage):
    other = stage.patient("s15")
    other.sees("K00")
    other.places_card()
    other.chooses("staff")
    other.sees("K05")
    for key in ("samePerson", "notSamePerson"):
        assert other.words[key] not in stage.kiosk.buttons(), "the last grant is still good"
    other.presses("cancel")
    other.sees("K16")
    other.takes_card()
    stage.ends_on("K00")
    pull(stage, other, reach_staff, "K80")


def reach_staff(person):
    person.chooses("staff")
    person.sees("K05")


def has_no_pin(stage, person):
    """顔認証マイナンバーカード: no PIN pad for a card that has none."""
    person.places_card()
    person.sees("K02")
    assert person.words["pin"] not in stage.kiosk.buttons(), "a PIN is offered for a card without one"
    person.presses("cancel")
    person.sees("K16")
    person.takes_card()
    person.finds_the_kiosk_at_rest()


def is_known_to_staff(stage, person, passcode):
    person.places_card()
    person.sees("K02")
    assert person.words["pin"] not in stage.kiosk.buttons(), "a PIN is offered for a card without one"
    person.presses("staff")
    person.sees("K05")
    person.meets_staff(NAME)
    person.staff_types(passcode)
    person.sees("K05photo")
    person.presses("samePerson")
    person.sees("K05reasons")
    person.presses("because")
    person.agrees_and_finishes()


def nothing_left(stage, passcode):
    with sqlite3.connect(stage.state / "data/uketsuke.sqlite") as store:
        events = [" ".join(row) for row in store.execute("SELECT kind, code FROM events WHERE kind LIKE 'staff.%' ORDER BY sequence")]
        methods = [row[0] for row in store.execute("SELECT method FROM arrivals ORDER BY sequence")]
    vouched = [f"staff.granted {WHO}", f"staff.confirmed {WHO}.face-failed"]
    assert events == [f"staff.refused {WHO}", *(vouched * len(stage.languages))], events
    assert methods[0] == "staff", methods
    found = [path for path in stage.state.rglob("*") if path.is_file() and passcode.encode() in path.read_bytes()]
    assert not found, f"the passcode is in {found}"
