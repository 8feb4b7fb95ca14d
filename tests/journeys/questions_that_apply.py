# SPDX-License-Identifier: Apache-2.0
"""Questions that not everybody is asked: specific disease, subsidies, form of the prescription; one on each screen, back to the one before."""


def journey(stage):
    stage.writes_configuration(facility={"electronic_prescription": True})
    stage.opens()
    disease_and_form(stage)
    baby = stage.patient("b01")
    baby_with_a_subsidy(stage, baby)
    for language in stage.languages[1:]:
        baby.sees("K00")
        baby.speaks(language)
        uses_the_subsidy_on_paper(stage, baby)
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


def baby_with_a_subsidy(stage, person):
    reaches_the_subsidies(stage, person)
    person.presses("useNot")
    person.sees("K13")
    person.presses("electronic")
    takes_the_card(person)
    files = stage.wait_for_chart_files(2)
    written = [file.read_text(encoding="utf-8") for file in files]
    assert any("<SubsidyCertificateSelect>0<" in each and "<PrescriptionIssueSelect>1<" in each for each in written)


def uses_the_subsidy_on_paper(stage, person):
    reaches_the_subsidies(stage, person)
    person.presses("use")
    person.sees("K13")
    person.presses("paper")
    takes_the_card(person)
    written = [file.read_text(encoding="utf-8") for file in stage.wait_for_chart_files(3)]
    assert any("<SubsidyCertificateSelect>1<" in each and "<PrescriptionIssueSelect>2<" in each for each in written)


def reaches_the_subsidies(stage, person):
    """The screen asks whether certificates are used and never tells which."""
    identifies(person)
    person.sees("K08")
    person.presses("agree")
    person.sees("K12")
    spoken = " ".join(stage.kiosk.words())
    assert not [word for word in ("乳幼児", "生活保護", "公費", "ひとり親", "障害", "nfant", "elfare", "disab") if word in spoken], spoken


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
    person.finds_the_kiosk_at_rest()
