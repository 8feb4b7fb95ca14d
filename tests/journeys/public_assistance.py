# SPDX-License-Identifier: Apache-2.0
"""Public assistance whose voucher is not registered yet: nobody beside the kiosk can tell, the desk is told, the chart's file has it."""

from world import privacy
from world.lives import ASSISTED


def journey(stage):
    stage.amends(s23={"insurance": ASSISTED})
    stage.start_display(8, "1280x800")
    stage.opens()
    desk = stage.start_desk()
    person = stage.patient("s23")
    for language in stage.languages:
        person.sees("K00")
        person.speaks(language)
        is_received_like_anybody(stage, person)
    desk.wait_for("医療券が未登録です")
    written = [file.read_text(encoding="utf-8") for file in stage.wait_for_chart_files(len(stage.languages))]
    assert all("<QualificationValidity>6<" in each for each in written)
    stage.ends_on("K00")


def is_received_like_anybody(stage, person):
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K16")  # nothing is asked: such records cannot be looked up (reception-domain §3.2)
    privacy.nothing_of_public_assistance(stage.kiosk.words(hidden=True))
    person.takes_card()
    person.sees("K17")
    privacy.nothing_of_public_assistance(stage.kiosk.words(hidden=True))
    person.presses("close")
    person.finds_the_kiosk_at_rest()
