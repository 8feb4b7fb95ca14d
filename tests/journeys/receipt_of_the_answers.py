# SPDX-License-Identifier: Apache-2.0
"""The receipt of the answers on K17: as a code on the screen, on paper through a command, and gone afterwards."""

from world.waiting import until


def journey(stage):
    printed = stage.state / "printed"
    stage.writes_configuration(kiosk={"receipt_code": True, "receipt_command": ["/bin/sh", "-c", f"cat > {printed}"]})
    stage.opens()
    person = stage.patient("s15")
    comes_to_the_end(person)
    person.presses("receiptCode")
    person.sees("K17r")
    spoken = " ".join(stage.kiosk.words())
    assert "お薬の情報：提供する" in spoken and "取り消し" in spoken, spoken
    surname = person.person["name"].split("　")[0]
    assert surname not in spoken, spoken
    person.presses("back")
    person.sees("K17")
    person.presses("receiptPrint")
    until(lambda: printed.exists() and b"%%EOF" in printed.read_bytes(), "the receipt at the printer")
    person.sees("K00")
    assert "控え" not in " ".join(stage.kiosk.words())
    assert not list(stage.state.rglob("*.pdf")), "a receipt lies in a file"
    stage.ends_on("K00")


def comes_to_the_end(person):
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")
    person.presses("agree")
    person.sees("K16")
    person.takes_card()
    person.sees("K17")
