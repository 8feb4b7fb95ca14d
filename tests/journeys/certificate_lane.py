# SPDX-License-Identifier: Apache-2.0
"""K15: a certificate of eligibility instead of a card; typed or held before the camera, a slip is told, somebody unknown goes to the desk, a card found meanwhile takes over."""

import subprocess

from world.words import cause
from world.world import PEOPLE


def journey(stage):
    stage.start_display(8, "1280x800")
    stage.opens()
    desk = stage.start_desk()
    person = stage.patient("s07")
    person.sees("K00")
    for language in stage.languages:
        person.speaks(language)
        insured(stage, person)
    desk.wait_for(person.person["name"].replace("　", " ").split(" ")[0])
    by_camera(stage, person)
    nobody(stage, person)
    desk.wait_for(cause("visit.certificate-no-match"))
    assert not stage.chart_files(), "a certificate is no face file"
    card_found(stage, person)
    stage.ends_on("K00")


def begins(person):
    person.presses("useCertificate")
    person.sees("K15")
    person.presses("rightPaper")
    person.sees("K15camera")


def types_instead(person):
    begins(person)
    person.presses("typeInstead")
    person.sees("K15insurer")


def types(person, digits, shown=None):
    for digit in digits:
        person.screen.press(digit)
    person.screen.wait_for(person.words["typedLine"].format(" ".join(shown or digits)))


def answers(person, screen, digits, shown=None):
    person.sees(screen)
    types(person, digits, shown)
    person.presses("confirm")


def holds_paper(stage, *extra):
    """Holds a drawn certificate before the camera; nothing without a person."""
    fresh = stage.camera / ".next.png"
    subprocess.run([stage.binary("uketsuke-sim-paper"), PEOPLE / "people.json", "s23", "card", fresh, *extra], check=True)
    fresh.rename(stage.camera / "now.png")


def by_camera(stage, person):
    """First a paper with an Individual Number, which is not read; then the right one, question by question."""
    begins(person)
    holds_paper(stage, "1234 5678 9018")
    stage.kiosk.wait_for(person.words["paperRefused"])
    holds_paper(stage)
    person.presses("holdAgain")
    for screen, digits in (("K15insurer", "01139997"), ("K15symbol", "2300"), ("K15number", "881"), ("K15branch", "01"),
                           ("K15birthdate", "08/05/22")):
        person.sees(screen)
        stage.kiosk.wait_for(person.words["typedLine"].format(" ".join(digits)))
        stage.kiosk.wait_for(person.words["byCamera"])
        person.presses("enter")
    person.sees("K15review")
    (stage.camera / "now.png").unlink()
    person.presses("sendCertificate")
    assert person.sees(*person.DONE) == "K17", stage.kiosk.words()
    person.presses("close")
    person.sees("K00")


def insured(stage, person):
    types_instead(person)
    types(person, "06139993")
    stage.kiosk.wait_for(person.words["insurerDoubt"])
    assert not stage.kiosk.find(person.words["confirm"]), "a number that cannot be right may be sent"
    person.presses("erase")
    types(person, "2", "06139992")
    person.presses("confirm")
    answers(person, "K15symbol", "123")
    answers(person, "K15number", "4567")
    answers(person, "K15branch", "01")
    person.sees("K15birthdate")
    person.presses("heisei")
    types(person, "030304", "03/03/04")
    person.presses("confirm")
    person.sees("K15review")
    stage.kiosk.wait_for("06139992")
    person.presses("sendCertificate")
    assert person.sees(*person.DONE) == "K17", stage.kiosk.words()
    person.presses("close")
    person.finds_the_kiosk_at_rest()


def nobody(stage, person):
    types_instead(person)
    types(person, "39139993")
    person.presses("confirm")
    person.sees("K15symbol")
    person.presses("absent")
    answers(person, "K15number", "99990000")
    person.sees("K15branch")
    person.presses("absent")
    person.sees("K15birthdate")
    person.presses("western")
    types(person, "19480817", "1948/08/17")
    person.presses("confirm")
    person.sees("K15review")
    person.presses("sendCertificate")
    person.sees("K90")
    stage.kiosk.wait_for(cause("visit.certificate-no-match"))
    person.presses("endPage")
    person.sees("K17desk")
    person.presses("close")
    person.sees("K00")


def card_found(stage, person):
    types_instead(person)
    types(person, "0613")
    person.places_card()
    person.sees("K02")
    person.presses("cancel")
    person.sees("K16")
    person.takes_card()
    person.sees("K00")
