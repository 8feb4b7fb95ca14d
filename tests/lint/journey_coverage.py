#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/journeys/coverage.tsv: every row of reception-domain §12 and every core flow of §6 has its journeys, in Japanese and in English, and every journey runs."""

import re

from journey_rows import ROWS
from sources import start

FOLDER = "tests/journeys"
HEADER = ["row", "what", "ja", "en"]
NOT_ONE = {"stage"}
SPEAKS = {"ja": re.compile(r"def journey\("), "en": re.compile(r"stage\.languages")}


def journeys(lint):
    return {path.stem: path for path in lint.having(".py") if path.parent.as_posix() == FOLDER and path.stem not in NOT_ONE}


def check_cell(lint, path, line, cell, language, known):
    """One or several names of journeys, or a path of what holds the row where no screen has it."""
    for name in cell.split():
        if "/" in name:
            if not (lint.root / name).is_file():
                lint.problem(path, line, f"there is no {name}")
        elif name not in known:
            lint.problem(path, line, f"there is no journey {name}")
        elif not SPEAKS[language].search(lint.text(known[name])):
            lint.problem(path, line, f"{name} makes no visit in the language {language}")
    if not cell.split():
        lint.problem(path, line, f"nothing holds it in the language {language}")


def check_rows(lint, path, known):
    lines = lint.text(path).splitlines()
    if lines[0].split("\t") != HEADER:
        lint.problem(path, 1, "the header is not " + ", ".join(HEADER))
    seen = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(HEADER):
            lint.problem(path, number, f"{len(cells)} cells instead of {len(HEADER)} (tab-separated)")
            continue
        seen.append(cells[0])
        for language, cell in zip(("ja", "en"), cells[2:]):
            check_cell(lint, path, number, cell, language, known)
    for row in ROWS:
        if seen.count(row) != 1:
            lint.problem(path, 0, f"row {row} stands there {seen.count(row)} times")


def check_registered(lint, path, known):
    """A file that ctest does not run is no journey."""
    listed = set(re.search(r"foreach\(journey\n(.*?)\)", lint.text(path), re.S).group(1).split())
    for name in sorted(listed ^ set(known)):
        lint.problem(path, 0, f"{name} is {'not a file' if name in listed else 'not listed'}")


def main():
    lint = start("journey_coverage", __doc__)
    known = journeys(lint)
    table, cmake = lint.root / FOLDER / "coverage.tsv", lint.root / FOLDER / "CMakeLists.txt"
    for path in (table, cmake):
        if not path.is_file():
            lint.problem(f"{FOLDER}/{path.name}", 0, "is missing")
    if not lint.problems:
        check_rows(lint, table.relative_to(lint.root), known)
        check_registered(lint, cmake.relative_to(lint.root), known)
    lint.finish("tests/journeys/README.md tells what the table means.")


main()
