# SPDX-License-Identifier: Apache-2.0
"""The bench on which uketsukectl is tried: one world per part, and a way to run the program."""

import json
import os
import subprocess
from dataclasses import dataclass

from world.waiting import until
from world.world import World

PIN, WRONG = "8206", "8207"  # s15's PIN in resources/people, and one that is not
WORLD = None


@dataclass
class Run:
    exit: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def code(self):
        return self.json["error"]["code"]


def prepare(state, build):
    global WORLD
    WORLD = World(state, build, build / "demo-keys", build / "models")


def clear_away():
    WORLD.__exit__()


def ctl(*arguments, stdin="", config=True, text=False, language="C.UTF-8"):
    """Runs uketsukectl. `config`: True the world's, False none, else a path."""
    command = [WORLD.binary("uketsukectl")]
    if config:
        command += ["--config", WORLD.config if config is True else config]
    if not text:
        command.append("--json")
    done = subprocess.run(
        [str(part) for part in [*command, *arguments]], input=stdin, capture_output=True, text=True, timeout=300,
        env=dict(os.environ, LC_ALL=language), check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def lies_there(person):
    """Lays a person's card on the reader, fresh, and waits until PC/SC has seen the change."""
    WORLD.card("remove")
    until(lambda: slot() == "none", "the reader to be empty")
    if person:
        WORLD.card("place", person=person)
        until(lambda: slot() != "none", "the reader to see the card")


def slot():
    run = ctl("card", "readers", config=False)
    return run.json["readers"][0]["card"] if run.exit == 0 else run.code


def anchors():
    return WORLD.keys / "jpki/auth-ca.pem"


def code_b(person):
    """Verification code B as it stands on the card's front: birth date (Japanese year), expiry year, security code."""
    entry = WORLD.people[person]
    year, month, day = (int(part) for part in entry["birthdate"].split("-"))
    era = [(2019, 5, 1, 2018), (1989, 1, 8, 1988), (1926, 12, 25, 1925), (1912, 7, 30, 1911)]
    start = next(base for y, m, d, base in era if (year, month, day) >= (y, m, d))
    if entry.get("printedBirth") == "gregorian":
        start = year - year % 100
    return f"{year - start:02d}{month:02d}{day:02d}{entry['cardExpires'][:4]}{entry['security']}"
