# SPDX-License-Identifier: Apache-2.0
"""Questions that not everybody is asked: specific disease, subsidies, form of the prescription; one on each screen, back to the one before."""


def journey(stage):
    stage.writes_configuration(facility={"electronic_prescription": True})
    stage.opens()
    disease_and_form(stage)
    baby_with_a_subsidy(stage)
    stage.ends_on("K00")


def disease_and_form(stage):
    person = stage.patient("s34")
    identifies(person)
    person.sees("K08")
    person.presses("decline")
    person.sees("K11")
    person.presses("provide")
    person.sees("K13")
    person.presses("back")
    person.sees("K11")
    person.presses("provide")
    person.sees("K13")
    person.presses("paper")
    takes_the_card(person)
    written = stage.wait_for_chart_files(1)[0].read_text(encoding="utf-8")
    assert "<PrescriptionIssueSelect>2<" in written
    assert "<SpecificDiseasesCertificateRelatedConsFlg>1<" in written
    assert "<PharmacistsInfoConsFlg>0<" in written


def baby_with_a_subsidy(stage):
    """The screen asks whether certificates are used and never tells which."""
    person = stage.patient("b01")
    identifies(person)
    person.sees("K08")
    person.presses("agree")
    person.sees("K12")
    spoken = " ".join(stage.kiosk.words())
    assert not [word for word in ("乳幼児", "生活保護", "公費", "ひとり親", "障害") if word in spoken], spoken
    person.presses("useNot")
    person.sees("K13")
    person.presses("electronic")
    takes_the_card(person)
    files = stage.wait_for_chart_files(2)
    written = [file.read_text(encoding="utf-8") for file in files]
    assert any("<SubsidyCertificateSelect>0<" in each and "<PrescriptionIssueSelect>1<" in each for each in written)


def identifies(person):
    person.sees("K00")
    person.places_card()
    person.chooses("pin")
    person.enters_pin()


def takes_the_card(person):
    person.sees("K16")
    person.takes_card()
    person.sees("K17")
    person.presses("close")
    person.sees("K00")
