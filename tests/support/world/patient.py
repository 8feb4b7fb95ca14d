# SPDX-License-Identifier: Apache-2.0
"""A person at the kiosk: puts the card down, looks into the camera, presses what is spoken."""

from .waiting import until


class Patient:
    """`words` is a table of words.py; `person` an entry of resources/people/people.json."""

    def __init__(self, world, screen, words, person):
        self.world, self.screen, self.words = world, screen, words
        self.person = world.people[person]

    def sees(self, *keys):
        """Waits until one of these screens is shown; returns its key."""
        said = self.screen.wait_for([self.words[key] for key in keys])
        return next(key for key in keys if self.words[key] == said)

    def presses(self, key):
        self.screen.press(self.words[key])

    def places_card(self):
        self.world.card("place", person=self.person["id"])

    def takes_card(self):
        self.world.card("remove")

    def enters_pin(self, pin=None):
        self.sees("K04")
        for digit in pin or self.person["pin"]:
            self.screen.press(digit)
        self.presses("enter")

    def wrong_pin(self):
        """Four digits that are certainly not this person's PIN."""
        return "".join(str((int(digit) + 1) % 10) for digit in self.person["pin"])

    def stands_before_camera(self, picture=0):
        self.world.stands_before_camera(self.person["live"][picture])

    def walks_away(self):
        self.world.stands_before_camera(None)

    def chooses(self, method):
        self.sees("K02")
        self.presses(method)

    def agrees_and_finishes(self):
        """From the moment of identification to the card in the hand; takes the screens in the order they come."""
        seen = self.sees("K08", "K14", "K16", "K17")
        if seen == "K08":
            self.presses("agree")
            seen = self.sees("K14", "K16", "K17")
        if seen == "K14":
            self.presses("next")
            seen = self.sees("K16", "K17")
        if seen == "K16":
            self.takes_card()
        self.sees("K17", "K00")
        self.sees("K00")

    def tries_left(self):
        """As the card on the reader itself counts, without asking through the reader."""
        return self.world.card("status")["pinTries"]

    def waits_until_kiosk_is_idle(self):
        until(lambda: self.screen.says(self.words["K00"]), "the kiosk to be idle")
