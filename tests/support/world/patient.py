# SPDX-License-Identifier: Apache-2.0
"""A person at the kiosk: puts the card down, looks into the camera, presses what is spoken."""

from .words import JA, NAMES, in_language


class Patient:
    """`words` is a table of words.py, in the language that this kiosk rests in; `person` an entry of resources/people/people.json."""

    DONE = ("K17", "K17desk", "K17cancelled")

    def __init__(self, world, screen, words, person):
        self.world, self.screen, self.words, self.home = world, screen, words, words
        self.person = world.people[person]

    def sees(self, *keys):
        """Waits until one of these screens is shown; returns its key."""
        title = self.screen.wait_for_exactly([self.words[key] for key in keys])
        return next(key for key in keys if self.words[key] == title)

    def speaks(self, language):
        """Chooses a language on the kiosk, by its own name. It lasts until this person has gone."""
        table = in_language(language, JA)
        if table == self.words:
            return
        self.screen.press("Language")
        self.screen.press(NAMES[language])
        self.words = table

    def finds_the_kiosk_at_rest(self):
        """The language went with the visit: whoever comes next finds the kiosk's own."""
        self.words = self.home
        self.sees("K00")

    def counted(self, key, count):
        """The text of this key with a number in it, in the plural where the language has one."""
        plural = self.words.get(f"{key}+", self.words[key])
        return (self.words[key] if count == 1 else plural).format(count)

    def presses(self, key):
        self.screen.press(self.words[key])

    def places_card(self):
        self.world.card("place", person=self.person["id"])

    def takes_card(self):
        self.world.card("remove")

    def types(self, digits):
        """One digit after the other, each only when the one before has arrived."""
        for count, digit in enumerate(digits, 1):
            self.screen.press(digit)
            self.screen.wait_for(self.counted("typed", count))

    def enters_pin(self, pin=None):
        self.sees("K04")
        self.screen.wait_for(self.counted("typed", 0))
        self.types(pin or self.person["pin"])
        self.presses("enter")

    def enters_wrong_pin(self, left):
        """Four digits that are certainly not this person's PIN; waits until `left` tries are told, or the warning of the last one."""
        self.enters_pin("".join(str((int(digit) + 1) % 10) for digit in self.person["pin"]))
        if left > 1:
            self.screen.wait_for(self.counted("tries", left))
            self.screen.wait_for(self.words["wrong"])
        else:
            self.sees("K04w")

    def meets_staff(self, name):
        """At K05: a member of staff has come, and presses the own name."""
        self.presses("staffHere")
        self.sees("K05names")
        self.screen.press(name)

    def staff_types(self, passcode):
        self.sees("K05passcode")
        self.screen.wait_for(self.counted("passcodeTyped", 0))
        for count, digit in enumerate(passcode, 1):
            self.screen.press(digit)
            self.screen.wait_for(self.counted("passcodeTyped", count))
        self.presses("enter")

    def stands_before_camera(self, picture=0):
        self.world.stands_before_camera(self.person["live"][picture])

    def walks_away(self):
        self.world.stands_before_camera(None)

    def chooses(self, method):
        self.sees("K02")
        self.presses(method)

    def agrees_and_finishes(self):
        """From the moment of identification to the card in the hand; takes the screens in the order they come."""
        answers = {"K08": "agree", "K11": "provide", "K12": "use", "K13": "electronic", "K14": "next"}
        screens = [*answers, "K16"]
        while (seen := self.sees(*screens)) != "K16":
            self.presses(answers[seen])
            screens = screens[screens.index(seen) + 1 :]  # the order never changes
        self.takes_card()
        assert self.sees(*self.DONE) == "K17", f"the visit did not end well: {self.screen.words()}"
        self.presses("close")
        self.finds_the_kiosk_at_rest()

    def tries_left(self):
        """As the card on the reader itself counts, without asking through the reader."""
        return self.world.card("status")["pinTries"]
