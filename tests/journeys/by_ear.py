# SPDX-License-Identifier: Apache-2.0
"""Card, PIN, consent, card back, with the screen blank: only a number pad and what is said. In Japanese, then in English."""

import re
import subprocess

from world.ear import Ear
from world.waiting import until

KANJI = re.compile("[\u3400-\u9fff々]")


def is_blank(stage):
    """All but the one line that says how to get the screen back is black."""
    picture = stage.state / "curtain.png"
    stage.screenshot(picture, 7)
    mean = subprocess.run(["convert", str(picture), "-colorspace", "gray", "-format", "%[fx:mean]", "info:"],
                          check=True, capture_output=True, text=True).stdout
    return float(mean) < 0.02


def identifies_by_pin(ear, person):
    ear.hears("state.choosingMethod")
    ear.walks_to("way.pin")
    ear.presses("KP_Enter")
    ear.hears("state.enteringPin")
    _, tries = ear.hears("pin.tries")
    assert "3" in tries, tries
    for count, digit in enumerate(person.person["pin"], 1):
        ear.presses(f"KP_{digit}")
        _, words = ear.hears("pin.typed")
        assert str(count) in words, words
    ear.hears("pin.complete")
    ear.presses("KP_Enter")


def agrees(ear):
    ear.hears("state.askingConsent")
    for line in ("consent.who", "consent.why", "consent.until", "consent.stop", "item.YZK", "item.SRJ", "item.SHJ", "consent.free"):
        ear.hears(line)
    ear.hears("consent.answers")
    ear.walks_to("key.consentAll")
    ear.presses("KP_Enter")


def takes_card_back(ear, person):
    key, _ = ear.hears("state.showingNotice", "state.returningCard")
    if key == "state.showingNotice":
        ear.walks_to("key.continue")
        ear.presses("KP_Enter")
        ear.hears("state.returningCard")
    ear.hears("outcome.accepted")
    ear.listens_anew()
    person.takes_card()
    ear.hears("state.done")
    ear.hears("outcome.accepted")


def visit(stage, ear, name, language):
    person = stage.patient(name)
    ear.presses("KP_Add")  # the first key only wakes the voice
    ear.hears("guide.start")
    ear.hears("state.idle")
    until(lambda: is_blank(stage), "the curtain to hide the screen")  # the voice is faster than the next frame
    if language == "en":
        ear.presses("KP_1")
        ear.hears("state.idle")
    for key in ("KP_8", "KP_2"):  # louder, and back
        ear.presses(key)
        ear.hears("voice.volume")
    began = len(ear.heard) - 1
    person.places_card()
    identifies_by_pin(ear, person)
    agrees(ear)
    assert is_blank(stage), "the curtain does not hide the screen"
    takes_card_back(ear, person)
    spoken = ear.heard[began:]
    assert {line[1] for line in spoken} == {language}, spoken
    for key, spoken_in, words in spoken:
        assert not (spoken_in == "ja" and KANJI.search(words)), f"{key} is said with kanji: {words}"
        assert not any(part in words for part in person.person["name"].replace("　", " ").split()), f"{key} says the name"


def journey(stage):
    ear = opens_by_ear(stage)
    for count, (name, language) in enumerate(zip(("s15", "s17"), stage.languages), 1):
        visit(stage, ear, name, language)
        stage.wait_for_chart_files(count)
        visit_is_forgotten(stage)


def opens_by_ear(stage):
    """A kiosk that nobody looks at; what it says is written down."""
    log = stage.output / "speech.tsv"
    stage.writes_configuration(speech={"engine": "log", "log": log, "curtain": True}, keypad={"debounce_ms": 0})
    stage.start_display(7, "1080x1920")
    stage.start_card_stack()
    stage.start_service()
    stage.start("uketsuke-kiosk", "--config", stage.config, "--fullscreen", display=7)
    ear = Ear(log, 7)
    ear.waits_for_window()
    return ear


def visit_is_forgotten(stage):
    """K17 leaves by itself; the curtain goes with it, for the next one may look."""
    until(lambda: not is_blank(stage), "the screen to come back after the visit")
