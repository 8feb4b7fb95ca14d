# SPDX-License-Identifier: Apache-2.0
"""What every journey begins and ends with."""

import re

from world import privacy
from world.patient import Patient
from world.words import JA
from world.world import World


class Skipped(Exception):
    """This machine lacks something that the journey is about; the reason is printed."""


class Stage(World):
    """A world with a kiosk in it, and the checks that hold after every journey."""

    def __init__(self, state, build, keys, models, languages):
        super().__init__(state, build, keys, models)
        self.languages = languages  # of visits that are made in each
        self.kiosk = None
        self.patients = []

    def opens(self, card=True, service=True):
        """Starts everything but what a journey wants to be missing; returns the kiosk's screen."""
        self.start_display(7, "1080x1920")
        if card:
            self.start_card_stack()
        if service:
            self.start_service()
        self.kiosk = self.start_kiosk()
        return self.kiosk

    def kills_and_restarts_kiosk(self):
        self.programs.pop("uketsuke-kiosk").kill()
        self.kiosk = self.start_kiosk()
        for patient in self.patients:
            patient.screen = self.kiosk

    def needs_models(self):
        if not any(self.models.glob("*")):
            raise Skipped(f"no face models in {self.models}: packaging/models tells where they come from")

    def patient(self, person):
        """Somebody who comes now. His PIN stands in no file yet, so whatever holds it at the end has learnt it here."""
        patient = Patient(self, self.kiosk, JA, person)
        before = self.files_with_pin_of(patient)
        assert not before, f"the PIN of {person} is in {before} before the visit: choose somebody else for this journey"
        self.patients.append(patient)
        return patient

    def files_with_pin_of(self, patient):
        pin = patient.person["pin"]
        return privacy.files_with_pin(self.state, pin) if pin else []

    def ends_on(self, key):
        """The screen on which this journey ends, without a trace of anybody."""
        self.kiosk.wait_for(JA[key])
        for patient in self.patients:
            privacy.nothing_personal_on(self.kiosk, patient.person)
        privacy.no_core_dumps(self.programs["uketsuke-kiosk"])

    def closes(self):
        """After the journey: how the programs ended, the card's own counters and record, then every file that was written."""
        self.ends_cleanly("uketsuke-kiosk", 0)
        if "uketsuke-desk" in self.programs:
            self.ends_cleanly("uketsuke-desk", 0)
        if "uketsuke-sim-card" in self.programs:
            for patient in self.patients:
                status = self.card("swap", person=patient.person["id"])
                counters = ("pinTries", "codeBTries") if patient.person["pin"] else ("codeBTries",)  # no PIN: never a try of it
                spent = [name for name in counters if status[name] == 0]
                assert not spent, f"the last try was spent: {status}"
        self.__exit__()
        for patient in self.patients:
            found = self.files_with_pin_of(patient)
            assert not found, f"the PIN is in {found}"
        for log in self.output.glob("*.log"):
            report = re.search(r".*(?:Sanitizer: |runtime error: ).*", log.read_text(errors="replace"))
            assert not report, f"{log.name}: {report.group()}"

    def ends_cleanly(self, name, *statuses):
        """Ends a program that must still be alive; a crash on the way out is a failure, too."""
        program = self.programs[name]
        assert program.running(), f"{program.name} did not live to the end:\n{program.log()[-3000:]}"
        status = program.end()
        assert status in statuses, f"{program.name} ended with {status}:\n{program.log()[-3000:]}"

    def testimony(self):
        """Everything that helps to understand a failure."""
        parts = [f"--- {name}\n{program.log()[-3000:]}" for name, program in self.programs.items()]
        if self.kiosk and self.programs["uketsuke-kiosk"].running():
            parts.append("--- accessibility tree of the kiosk\n" + self.kiosk.describe())
            self.screenshot(self.state / "failure.png", 7)
            parts.append(f"--- screenshot: {self.state / 'failure.png'}")
        return "\n".join(parts)
