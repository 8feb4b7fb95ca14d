# SPDX-License-Identifier: Apache-2.0
"""The data folder cannot be written, then the chart computer's disk is full: the person is told or never notices, and no file is lost."""

import subprocess

from world.words import cause


def journey(stage):
    stage.writes_configuration(camera={"source": "none"})
    mount("--bind", stage.state / "data", stage.state / "data")
    mount("-o", "remount,bind,ro", stage.state / "data")
    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", stage.chart)
    stage.opens()
    person = stage.patient("s15")
    person.sees("K00")
    visit_without_data_folder(stage, person)
    mount("-o", "remount,bind,rw", stage.state / "data")
    visit_with_full_disk(stage, person)
    visits_again(stage, person)


def visit_without_data_folder(stage, person):
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.sees("K08")
    person.presses("agree")
    person.sees("K90")
    stage.kiosk.wait_for(cause("visit.result-undelivered"))
    person.takes_card()
    stage.ends_on("K17desk")


def visit_with_full_disk(stage, person):
    """Nothing for the patient to do: the file waits in the store."""
    (stage.chart / "filler").write_bytes(bytes(0))
    subprocess.run(["dd", "if=/dev/zero", f"of={stage.chart / 'filler'}", "bs=4096"], stderr=subprocess.DEVNULL, check=False)
    visits_once(person)
    assert stage.chart_files() == [], "there was no room"
    (stage.chart / "filler").unlink()


def visits_again(stage, person):
    visits_once(person)
    stage.wait_for_chart_files(2)  # this visit's file, and the one that had waited
    stage.ends_on("K00")


def visits_once(person):
    person.places_card()
    person.chooses("pin")
    person.enters_pin()
    person.agrees_and_finishes()


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)
