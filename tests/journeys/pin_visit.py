# SPDX-License-Identifier: Apache-2.0
"""Card, PIN, consent, arrival, file for the chart computer; the desk sees it."""



def journey(stage):
    stage.start_display(8, "1280x800")
    stage.opens()
    desk = stage.start_desk()
    person = stage.patient("s15")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    stage.kiosk.wait_for(person.words["tries"].format(3))
    person.enters_pin()
    person.agrees_and_finishes()
    stage.wait_for_chart_files(1)
    desk.wait_for(person.person["name"].replace("　", " ").split(" ")[0])
    stage.ends_on("K00")
