#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""English is complete: lupdate finds no text in the sources that resources/translations/uketsuke_en.ts does not translate."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import start

CATALOGUE = Path("resources/translations/uketsuke_en.ts")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
LUPDATE = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"


def updated(lint, folder):
    """@return the catalogue as lupdate would leave it, or None"""
    copy = Path(folder) / "uketsuke_en.ts"
    shutil.copy(lint.root / CATALOGUE, copy)
    sources = [str(lint.root / path) for path in lint.having(".qml", ".cpp", ".h", under=("ui", "app"))]
    done = subprocess.run([LUPDATE, *sources, "-locations", "none", "-no-obsolete", "-ts", str(copy)],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lint.problem(CATALOGUE, 0, "lupdate failed: " + done.stderr.strip()[-300:])
        return None
    return ElementTree.parse(copy).getroot()


def check_message(lint, context, message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
        lint.problem(CATALOGUE, 0, f"{context}: no English for 「{source}」")
        return
    if any(JAPANESE.search(form) for form in forms) and source not in ("日本語", "English"):
        lint.problem(CATALOGUE, 0, f"{context}: the English of 「{source}」 is Japanese")
    placeholders = sorted(set(re.findall(r"%(?:L?\d+|n)", source)))
    for form in forms:
        if sorted(set(re.findall(r"%(?:L?\d+|n)", form)) | {p for p in placeholders if p == "%n"}) != placeholders:
            lint.problem(CATALOGUE, 0, f"{context}: other placeholders than in 「{source}」")


def main():
    lint = start("translations", __doc__)
    if not (lint.root / CATALOGUE).is_file():
        lint.problem(CATALOGUE, 0, "is missing")
        lint.finish("")
    with tempfile.TemporaryDirectory() as folder:
        root = updated(lint, folder)
    for context in root.iter("context") if root is not None else ():
        for message in context.iter("message"):
            check_message(lint, context.findtext("name"), message)
    lint.finish("lupdate -locations none -ts resources/translations/uketsuke_en.ts, then translate.")


if __name__ == "__main__":
    main()
