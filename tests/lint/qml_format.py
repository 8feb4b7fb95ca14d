#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""QML files stand as qmlformat would leave them, but for what Qt 6.4's qmlformat itself gets wrong:
it drops the value of `pragma ComponentBehavior: Bound`, puts two blanks after `Behavior on x`, and breaks `{}` and a short `if`."""

import difflib
import re
import shutil
import subprocess

from sources import start

QMLFORMAT = shutil.which("qmlformat") or "/usr/lib/qt6/bin/qmlformat"


def squeezed(lines):
    return re.sub(r"\s+", "", "".join(lines)).replace("pragmaComponentBehavior:Bound", "pragmaComponentBehavior")


def indent(lines):
    return len(lines[0]) - len(lines[0].lstrip()) if lines else 0


def is_known_fault(ours, theirs):
    return bool(ours and theirs) and squeezed(ours) == squeezed(theirs) and indent(ours) == indent(theirs)


def main():
    lint = start("qml format", __doc__)
    for path in lint.having(".qml", under=("ui", "tests")):
        done = subprocess.run([QMLFORMAT, str(lint.root / path)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            lint.problem(path, 0, "qmlformat cannot read it: " + done.stderr.strip()[-200:])
            continue
        ours, theirs = lint.text(path).splitlines(), done.stdout.splitlines()
        for kind, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if kind != "equal" and not is_known_fault(ours[a:b], theirs[c:d]):
                lint.problem(path, a + 1, "qmlformat would write: " + " / ".join(line.strip() for line in theirs[c:d])[:120])
    lint.finish("qmlformat -i FILE, then look at the difference.")


if __name__ == "__main__":
    main()
