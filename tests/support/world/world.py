# SPDX-License-Identifier: Apache-2.0
"""Starts what a kiosk needs around it, and ends it again."""

import json
import os
import secrets
import shutil
import subprocess
from pathlib import Path

from . import configuration, privacy
from .control import ask, listening, port_open
from .namespace import SOURCE
from .program import Program, start_display
from .screen import Screen
from .waiting import until

PEOPLE = SOURCE / "resources/people"
SECRETS = ("pin", "signPassword", "security")  # of the card; no service knows them


class World:
    """All state lives under `state`; `build` is a build folder, `keys` what packaging/demo-keys wrote, `models` a folder of face models."""

    service_port = 8443

    def __init__(self, state, build, keys, models):
        self.state, self.build = Path(state).resolve(), Path(build).resolve()
        self.keys, self.models = Path(keys).resolve(), Path(models).resolve()
        self.logs, self.camera = self.state / "log", self.state / "camera"
        self.tray, self.chart = self.state / "tray", self.state / "chart"
        self.output = self.state / "output"
        for folder in (self.logs, self.camera, self.tray, self.chart, self.output, self.state / "data"):
            folder.mkdir(parents=True, exist_ok=True)
        self.card_control, self.service_control = self.state / "run/card.sock", self.state / "run/service.sock"
        self.config, self.staff = self.state / "uketsuke.toml", self.state / "staff.tsv"
        self.people = {person["id"]: person for person in json.loads((PEOPLE / "people.json").read_text())["people"]}
        self.known_people = PEOPLE  # to the service
        self.programs = {}
        self.writes_configuration()

    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        if not any(trouble):
            self.judges_the_card()
        for program in reversed(list(self.programs.values())):
            program.end()

    def writes_configuration(self, language="ja", **changes):
        """changes: section={key: value}; a value None removes the key."""
        sections = configuration.sections(self, language)
        for section, keys in changes.items():
            sections.setdefault(section, {}).update(keys)
        configuration.write(self.config, sections)

    def employs(self, who, name):
        """Enters somebody who may vouch for patients at the kiosk; returns a passcode that was made just now. Write the configuration after it."""
        passcode = "".join(secrets.choice("0123456789") for _ in range(8))
        command = [self.binary("uketsukectl"), "staff", "add", who, name, "--file", self.staff]
        subprocess.run(command, input=passcode + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
        self.writes_configuration()
        return passcode

    def binary(self, name):
        path = self.build / "bin" / name
        if not path.exists():
            raise AssertionError(f"{path} is not built; try: cmake --build {self.build}")
        return path

    def start(self, name, *arguments, display=None, label=None, **environment):
        label = label or name
        env = dict(os.environ, LC_ALL="C.UTF-8", OPENBLAS_NUM_THREADS="1", **environment)
        if display is not None:
            env.update(
                DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                QT_QUICK_BACKEND=os.environ.get("QT_QUICK_BACKEND", "software"),
            )
        path = self.binary(name) if name.startswith("uketsuke") else name
        program = Program(label, [path, *arguments], self.output / f"{label}.log", env)
        self.programs[label] = program
        return program

    def end(self, label):
        if label == "uketsuke-sim-card":
            self.judges_the_card()
        return self.programs.pop(label).end()

    def judges_the_card(self):
        """No program of this world has asked the card for what no reception may have."""
        card = self.programs.get("uketsuke-sim-card")
        if card and card.running():
            privacy.only_what_a_reception_may(self.card("record")["apdus"])

    def start_display(self, number, size):
        label = f"Xvfb-{number}"
        self.programs[label] = start_display(number, size, self.output / f"{label}.log")

    def start_card_stack(self, daemon=True):
        """The real pcscd, and the simulated card in its virtual reader."""
        if daemon:
            self.start_daemon()
        card = self.start(
            "uketsuke-sim-card", "--keys", self.keys, "--people", PEOPLE, "--control", self.card_control, "--tray", self.tray,
        )
        card.wait_for(lambda: listening(self.card_control), "listens for orders")

    def start_daemon(self, *arguments):
        daemon = self.start("pcscd", "--foreground", *arguments)
        daemon.wait_for(lambda: listening("/run/pcscd/pcscd.comm"), "answers")

    def amends(self, **lives):
        """What the service knows of somebody differs from resources/people: person={"name": …, "insurance": {…}}. Before it starts."""
        for person, changes in lives.items():
            known = self.people[person]
            insurance = known["insurance"] | changes.get("insurance", {})
            self.people[person] = known | changes | {"insurance": insurance}
        self.known_people = self.state / "people.json"
        told = [{key: value for key, value in person.items() if key not in SECRETS} for person in self.people.values()]
        self.known_people.write_text(json.dumps({"people": told}, ensure_ascii=False), encoding="utf-8")

    def start_service(self, *arguments):
        service = self.start(
            "uketsuke-sim-service", "--keys", self.keys, "--people", self.known_people, "--port", self.service_port,
            "--control", self.service_control, *arguments,
        )
        service.wait_for(lambda: port_open(self.service_port), "accepts connections")

    def start_kiosk(self, *arguments, display=7):
        kiosk = self.start("uketsuke-kiosk", "--config", self.config, "--fullscreen", *arguments, display=display)
        return Screen(kiosk.process.pid, "uketsuke-kiosk")

    def start_desk(self, display=8):
        desk = self.start("uketsuke-desk", "--config", self.config, display=display)
        return Screen(desk.process.pid, "uketsuke-desk")

    def start_window(self, name, *arguments):
        """A program on the person's own screen, as a window."""
        return self.start(name, *arguments)

    def card(self, do, **details):
        return ask(self.card_control, do=do, **details)

    def service(self, do, **details):
        return ask(self.service_control, do=do, **details)

    def stands_before_camera(self, picture):
        """Puts a picture of resources/people before the camera, or nobody when None."""
        fresh = self.camera / ".next.jpg"
        if picture:
            shutil.copyfile(PEOPLE / picture, fresh)
            fresh.rename(self.camera / "now.jpg")
        else:
            (self.camera / "now.jpg").unlink(missing_ok=True)

    def screenshot(self, path, display):
        subprocess.run(["import", "-silent", "-window", "root", "-display", f":{display}", str(path)], check=True)

    def chart_files(self):
        return sorted(self.chart.glob("*.xml"))

    def wait_for_chart_files(self, count):
        until(lambda: len(self.chart_files()) >= count, f"{count} files in the chart folder")
        return self.chart_files()
