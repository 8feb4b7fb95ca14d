#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""QML: colours only in ui/theme, a note for the translator before every text, spoken name and object name on every control, little JavaScript."""

import re

from sources import line_of, start, without_comments

HEX = re.compile(r'"#[0-9a-fA-F]{3,8}"')
NAMED = re.compile(r'\bcolor:\s*"(?!transparent)[a-z]+"')
RGBA = re.compile(r"\bQt\.(rgba|hsla|lighter|darker|tint)\(")
TEXT = re.compile(r"\bqsTr\(|\bqsTrId\(|\bQT_TR_NOOP\(|(?<![\w:.>])tr\(|(?<=\bQObject::)tr\(")
NOTE = re.compile(r"//:|/\*:")
FUNCTION = re.compile(r"^[ \t]*function\s+(\w+)\s*\([^)]*\)[^{]*\{", re.M)
SWITCH = re.compile(r"\bswitch\s*\(")
CONTEXT = re.compile(r"\bsetContextProperty\b")


def check_colours(lint, path, text):
    if path.parts[:2] == ("ui", "theme"):
        return
    for pattern in (HEX, NAMED, RGBA):
        for match in pattern.finditer(text):
            lint.problem(path, line_of(text, match.start()), f"{match.group(0)}: colours live in ui/theme")


def check_notes(lint, path, code, whole):
    """The note belongs to the next text only, so one must stand between any two."""
    before = 0
    for match in TEXT.finditer(code):
        if not NOTE.search(whole, before, match.start()):
            lint.problem(path, line_of(code, match.start()), "a text without a `//:` note for the translator")
        before = match.end()


def check_script(lint, path, code):
    for match in SWITCH.finditer(code):
        lint.problem(path, line_of(code, match.start()), "no switch in QML")
    for match in FUNCTION.finditer(code):
        depth, at = 1, match.end()
        while depth and at < len(code):
            depth += {"{": 1, "}": -1}.get(code[at], 0)
            at += 1
        if code.count("\n", match.end(), at) > 4:
            lint.problem(path, line_of(code, match.start()), f"function {match.group(1)} is over three lines: it belongs to C++")


def main():
    lint = start("qml rules", __doc__)
    for path in lint.having(".qml", under=("ui",)):
        whole = lint.text(path)
        code = without_comments(whole)
        check_colours(lint, path, code)
        check_notes(lint, path, code, whole)
        check_script(lint, path, code)
    for path in lint.having(".h", ".cpp", under=("ui", "app")):
        whole = lint.text(path)
        code = without_comments(whole)
        check_notes(lint, path, code, whole)
        for match in CONTEXT.finditer(code):
            lint.problem(path, line_of(code, match.start()), "view models arrive by setInitialProperties")
        if path.parts[0] == "ui":
            check_colours(lint, path, code)
    lint.finish("style §9 says why.")


if __name__ == "__main__":
    main()
