#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every language is complete: lupdate finds no text in the sources that one of resources/translations/uketsuke_*.ts does not translate."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import start

FOLDER = Path("resources/translations")
KANA = re.compile(r"[\u3040-\u30ff]")
KANJI = re.compile(r"[\u4e00-\u9fff]")
BRACKETED = re.compile(r"[(（][^)）]*[)）]")  # what a paper is called at the desk may stand in brackets
PRINTED = re.compile("資格確認書|資格情報のお知らせ|番号")  # what somebody looks for on the paper, as it is printed there
LUPDATE = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"


def updated(lint, catalogues, folder):
    """@return each catalogue as lupdate would leave it, or nothing"""
    copies = [Path(shutil.copy(lint.root / catalogue, folder)) for catalogue in catalogues]
    sources = [str(lint.root / path) for path in lint.having(".qml", ".cpp", ".h", under=("ui", "app"))]
    done = subprocess.run([LUPDATE, *sources, "-locations", "none", "-no-obsolete", "-ts", *map(str, copies)],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lint.problem(FOLDER, 0, "lupdate failed: " + done.stderr.strip()[-300:])
        return []
    return [ElementTree.parse(copy).getroot() for copy in copies]


def foreign(language, text):
    """Whether Japanese was left standing in a translation."""
    if language.startswith("ja"):
        return False
    bare = PRINTED.sub("", BRACKETED.sub("", text))
    return bool(KANA.search(bare)) or (not language.startswith("zh") and bool(KANJI.search(bare)))


def check_message(lint, catalogue, context, message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
        lint.problem(catalogue, 0, f"{context}: nothing for 「{source}」")
        return
    if any(foreign(catalogue.stem.partition("_")[2], form) for form in forms):
        lint.problem(catalogue, 0, f"{context}: the words for 「{source}」 are Japanese")
    placeholders = sorted(set(re.findall(r"%(?:L?\d+|n)", source)))
    for form in forms:
        if sorted(set(re.findall(r"%(?:L?\d+|n)", form)) | {p for p in placeholders if p == "%n"}) != placeholders:
            lint.problem(catalogue, 0, f"{context}: other placeholders than in 「{source}」")


def main():
    lint = start("translations", __doc__)
    catalogues = sorted(path for path in lint.files() if path.parent == FOLDER and path.suffix == ".ts")
    if not catalogues:
        lint.problem(FOLDER, 0, "no catalogue")
    with tempfile.TemporaryDirectory() as folder:
        roots = updated(lint, catalogues, folder)
    for catalogue, root in zip(catalogues, roots):
        for context in root.iter("context"):
            for message in context.iter("message"):
                check_message(lint, catalogue, context.findtext("name"), message)
    lint.finish("ninja -C build/release translations, then translate.")


if __name__ == "__main__":
    main()
