# SPDX-License-Identifier: Apache-2.0
"""A parent with an infant, checked by the desk once and known the next time; a carer who may not answer the consent. The desk sees who acted."""

import sqlite3

WHO, NAME = "desk-1", "受付"


def journey(stage):
    passcode = stage.employs(WHO, NAME)
    stage.start_display(8, "1280x800")
    stage.opens()
    desk = stage.start_desk()
    child = stage.patient("b01")
    is_brought(child, "proxyParent")
    the_desk_looks(child, passcode)
    the_parent_answers(child)
    is_brought(child, "proxyParent")
    the_parent_answers(child)  # recorded: nobody is called
    desk.wait_for("代理：親が受付")
    desk.wait_for("同意の質問も代理の方が回答")
    elder = stage.patient("s15")
    is_brought(elder, "proxyCarer")
    the_consent_stays_the_persons(elder)
    desk.wait_for("代理：施設・介護の方が受付")
    desk.wait_for("同意は未確認：ご本人にお聞きください")
    stage.ends_on("K00")
    is_recorded(stage)


def is_brought(person, by):
    person.sees("K00")
    person.places_card()
    person.chooses("proxy")
    person.sees("K02p")
    person.presses(by)
    person.sees("K02")
    person.presses("pin")
    person.enters_pin()


def the_desk_looks(person, passcode):
    person.sees("K05p")
    person.screen.wait_for(person.words["parentActs"])
    person.meets_staff(NAME)
    person.staff_types(passcode)
    person.sees("K05evidence")
    person.presses("childPaper")
    person.sees("K05scope")
    person.presses("scopeKept")


def the_parent_answers(person):
    person.sees("K08")
    for words in ("parentActs", "answeredByProxy"):
        person.screen.wait_for(person.words[words])
    person.agrees_and_finishes()


def the_consent_stays_the_persons(person):
    person.sees("K05p")
    person.screen.wait_for(person.words["carerActs"])
    person.presses("proxySkip")
    answers = {"K12": "useNot", "K14": "next"}
    seen = []
    while (screen := person.sees("K08", "K12", "K14", "K16")) != "K16":
        seen.append(screen)
        assert screen in answers, "the consent was asked of a carer"
        if screen == "K14":
            person.screen.wait_for(person.words["consentLeft"])
        person.presses(answers[screen])
    assert seen[-1] == "K14", seen
    person.takes_card()
    person.sees("K17")
    person.presses("close")


def is_recorded(stage):
    with sqlite3.connect(stage.state / "data/uketsuke.sqlite") as store:
        events = [" ".join(row).strip() for row in store.execute("SELECT kind, code FROM events WHERE kind LIKE 'proxy.%' ORDER BY sequence")]
        relations = store.execute("SELECT kind, scope, evidence, staff FROM proxy_relations").fetchall()
    parent = ["proxy.named parent", f"proxy.confirmed {WHO}.parent.child-paper.consent", "proxy.recorded", "proxy.named parent"]
    assert events == [*parent, "proxy.named carer"], events
    assert relations == [("parent", "reception consent papers", "child-paper", WHO)], relations
