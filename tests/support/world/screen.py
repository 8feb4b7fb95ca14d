# SPDX-License-Identifier: Apache-2.0
"""What a screen reader perceives of the running programs, and the presses that it can make (AT-SPI)."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

from .waiting import until  # noqa: E402

# Every question goes to the program itself: a cached answer would be about an earlier screen.
PRESSABLE = {"push button", "check box", "radio button"}
# Qt 6.4 calls every key enabled; one that cannot be pressed now says so in its description.
CLOSED = ("いまは押せません", "Not available now")


class Screen:
    """One application on the accessibility bus, found by its process id."""

    def __init__(self, pid, name):
        self._pid = pid
        self._name = name
        until(self._application, f"{name} on the accessibility bus")

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            try:
                if application and application.get_process_id() == self._pid:
                    return application
            except GLib.Error:
                continue
        return None

    def nodes(self, hidden=False):
        """All nodes, in tree order. A node that vanishes while being read is simply not there."""
        found = []
        root = self._application()
        if root:
            self._collect(root, hidden, found)
        return found

    def _collect(self, node, hidden, found):
        try:
            node.clear_cache()
            states = node.getState()
            if not hidden and node.getRole() != pyatspi.ROLE_APPLICATION and not states.contains(pyatspi.STATE_SHOWING):
                return
            found.append(node)
            for index in range(node.childCount):
                child = node.getChildAtIndex(index)
                if child:
                    self._collect(child, hidden, found)
        except GLib.Error:
            return

    def words(self, hidden=False):
        """Everything that would be spoken: names, descriptions and values, without line breaks."""
        spoken = []
        for node in self.nodes(hidden):
            try:
                spoken += [spoken_form(text) for text in (node.name, node.description, _text_of(node)) if text]
            except GLib.Error:
                continue
        return spoken

    def says(self, part):
        return any(part in word for word in self.words())

    def buttons(self):
        """Names of what can be pressed now."""
        return [spoken_form(node.name) for node in self.nodes() if _pressable(node)]

    def find(self, name):
        """The control with exactly this spoken name that can be pressed now, or None."""
        for node in self.nodes():
            try:
                if spoken_form(node.name) == name and _pressable(node):
                    return node
            except GLib.Error:
                continue
        return None

    def press(self, name):
        """Waits until a control of this name can be pressed, and presses it."""

        def pressed():
            node = self.find(name)
            return node is not None and _press(node)

        until(pressed, f"a control 「{name}」 to press on {self._name}; there are {self.buttons()}")

    def wait_for(self, text):
        """Waits until something on the screen says `text` (or one of several); returns which."""
        texts = [text] if isinstance(text, str) else list(text)
        return self._wait(texts, lambda words: next((one for one in texts if any(one in word for word in words)), None))

    def wait_for_exactly(self, texts):
        """Waits until a name on the screen is one of `texts`, whole; returns which."""
        return self._wait(texts, lambda words: next((one for one in texts if one in words), None))

    def _wait(self, texts, chosen):
        try:
            return until(lambda: chosen(self.words()), f"{self._name} to say {' or '.join(texts)}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it says {self.words()}") from None

    def describe(self):
        """The whole tree as text, for the log of a failure."""
        lines = []
        root = self._application()
        if root:
            _describe(root, 0, lines)
        return "\n".join(lines)


def spoken_form(text):
    """Without what only guides the line breaking: line feeds, zero-width spaces, word joiners."""
    return text.translate({0x0A: None, 0x200B: None, 0x2060: None})


def _pressable(node):
    try:
        return node.getRoleName() in PRESSABLE and node.description not in CLOSED and node.get_n_actions() > 0
    except (GLib.Error, AttributeError, NotImplementedError):
        return False


def _press(node):
    try:
        for index in range(node.get_n_actions()):
            if node.get_action_name(index) in ("Press", "Toggle"):
                return node.do_action(index)
    except GLib.Error:
        return False
    return False


def _text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except (NotImplementedError, GLib.Error, AttributeError):
        return ""


def _describe(node, depth, lines):
    try:
        node.clear_cache()
        showing = "" if node.getState().contains(pyatspi.STATE_SHOWING) else " (not showing)"
        lines.append(f"{'  ' * depth}{node.getRoleName()}: {node.name!r}{showing}")
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child:
                _describe(child, depth + 1, lines)
    except GLib.Error:
        return
