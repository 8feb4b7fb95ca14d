# SPDX-License-Identifier: Apache-2.0
"""A number at the end of the visit, called from the desk, seen and heard at the kiosk; then the same kiosk on a day without reception."""

from datetime import date, timedelta

from world.waiting import until


def journey(stage):
    heard = stage.state / "heard.tsv"
    facility = {"tickets": True, "hours": ["Mon-Sun 00:00-24:00"]}
    stage.writes_configuration(facility=facility, speech={"engine": "log", "log": heard})
    stage.start_display(8, "1280x800")
    stage.opens()
    desk = stage.start_desk()
    person = stage.patient("s15")
    gets_a_number(person)
    is_called(stage, desk, person, heard)
    facility["special_days"] = [f"{date.today()}..{date.today() + timedelta(days=1)} closed"]
    stage.writes_configuration(facility=facility)
    stage.kills_and_restarts_kiosk()
    finds_it_closed(person)
    stage.ends_on("closed")


def gets_a_number(person):
    person.sees("K00")
    person.screen.wait_for(person.words["nobodyCalled"])
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")
    person.presses("agree")
    person.sees("K16")
    person.takes_card()
    person.sees("K17")
    person.screen.wait_for("1番")
    person.presses("close")
    person.sees("K00")


def is_called(stage, desk, person, heard):
    surname = person.person["name"].split("　")[0]
    desk.wait_for(surname)
    desk.press(person.words["callNext"])
    person.screen.wait_for(person.words["called"].format(1))
    until(lambda: "queue.called" in heard.read_text(encoding="utf-8"), "the number said to the room")
    assert surname not in " ".join(stage.kiosk.words()), "a name stands in the waiting room"
    desk.wait_for(person.words["callingNow"].format(1))


def finds_it_closed(person):
    person.sees("closed")
    person.screen.wait_for("119")
    person.places_card()
    person.sees("K80")
    assert not person.screen.find(person.words["retry"]), "a card may be tried again that nobody may use now"
    person.takes_card()
    person.sees("closed")
    person.presses("about")
    person.screen.wait_for(person.words["aboutTitle"])
    person.presses("cancel")
    person.sees("closed")
