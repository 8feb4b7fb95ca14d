# SPDX-License-Identifier: Apache-2.0
"""A certificate in its months of grace: eligibility only, no consent question, and the reason stands on the screen."""


def journey(stage):
    stage.opens()
    person = stage.patient("p6")
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    assert person.sees("K08", "K14") == "K14", "asked for consent in the months of grace"
    stage.kiosk.wait_for("電子証明書の期限が切れています")
    assert "同意はお聞きしていません" in " ".join(stage.kiosk.words()), stage.kiosk.words()
    person.presses("next")
    person.sees("K16")
    person.takes_card()
    person.sees("K17")
    person.presses("close")
    written = stage.wait_for_chart_files(1)[0].read_text(encoding="utf-8")
    assert "PharmacistsInfoConsFlg" not in written
    stage.ends_on("K00")
