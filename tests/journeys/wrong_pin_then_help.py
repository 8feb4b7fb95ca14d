# SPDX-License-Identifier: Apache-2.0
"""Two wrong PINs, then help: the kiosk warns before the last try and never spends it by itself. Help at the consent: the desk goes on with what is known."""

import sqlite3


def journey(stage):
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    stage.kiosk.wait_for(person.words["tries"].format(3))
    person.enters_wrong_pin(left=2)
    person.enters_wrong_pin(left=1)
    assert person.tries_left() == 1
    person.presses("help")
    person.sees("K90")
    assert person.tries_left() == 1, "the last try is still there"
    person.takes_card()
    stage.ends_on("K00")
    assert stage.chart_files() == []
    goes_on_at_the_desk(stage)


def goes_on_at_the_desk(stage):
    person = stage.patient("s07")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")
    person.presses("help")
    person.sees("K90")
    person.presses("resume")
    person.sees("K08")  # given back to the same screen
    person.presses("help")
    person.sees("K90")
    person.presses("handOver")
    person.sees("K16")
    person.takes_card()
    person.sees("K17desk")
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
    with sqlite3.connect(stage.state / "data/uketsuke.sqlite") as store:
        row = store.execute("SELECT method, help_reason, length(name_sealed) > 50, (SELECT count(*) FROM consents c WHERE c.visit = a.visit) FROM arrivals a ORDER BY sequence DESC").fetchone()
    assert row == ("pin", "visit.help-asked", 1, 0), row
