#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""resources/failures/*.tsv: header, six filled cells, both languages, codes and desk codes once each, words that do not blame.
That every ErrorCode has its row, and every row its code, is held by tst_failure_completeness, which asks the libraries themselves."""

import re

from sources import start

HEADER = ["code", "desk_code", "cause_ja", "next_ja", "cause_en", "next_en"]
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+")
DESK = re.compile(r"[A-Z][0-9]{2}")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
BLAMING = re.compile(r"\b(you (failed|forgot|did wrong)|your (fault|mistake)|illegal|fatal|invalid user)\b|あなたのせい|間違えました", re.I)


def check_row(lint, path, line, cells, seen):
    if len(cells) != len(HEADER):
        lint.problem(path, line, f"{len(cells)} cells instead of {len(HEADER)} (tab-separated)")
        return
    row = dict(zip(HEADER, cells))
    for name, cell in row.items():
        if not cell.strip() or cell != cell.strip():
            lint.problem(path, line, f"{name} is empty or has blanks at its ends")
    if not CODE.fullmatch(row["code"]):
        lint.problem(path, line, f"{row['code']} is not a dotted code")
    if not DESK.fullmatch(row["desk_code"]):
        lint.problem(path, line, f"desk code {row['desk_code']} is not a letter and two digits")
    for name in ("code", "desk_code"):
        if row[name] in seen:
            lint.problem(path, line, f"{row[name]} stands in {seen[row[name]]} too")
        seen[row[name]] = f"{path}:{line}"
    for name in ("cause_ja", "next_ja"):
        if not JAPANESE.search(row[name]):
            lint.problem(path, line, f"{name} is not Japanese")
    for name in ("cause_en", "next_en"):
        if JAPANESE.search(row[name]):
            lint.problem(path, line, f"{name} is not English")
    for name in HEADER[2:]:
        if BLAMING.search(row[name]):
            lint.problem(path, line, f"{name} blames the person")


def check_language(lint, path, lines):
    """Words of one more language; that its codes exist and none is missing is held by tst_languages."""
    if lines[0] != "code\tcause\tnext":
        lint.problem(path, 1, "the header is not: code cause next")
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if line and (len(cells) != 3 or any(not cell.strip() or cell != cell.strip() for cell in cells)):
            lint.problem(path, number, "not three filled cells without blanks at their ends")


def main():
    lint = start("failure tables", __doc__)
    seen = {}
    for path in lint.having(".tsv", under=("resources",)):
        if path.parts[1] != "failures":
            continue
        lines = lint.text(path).split("\n")
        if path.parts[2] == "languages":
            check_language(lint, path, lines)
            continue
        if lines[0].split("\t") != HEADER:
            lint.problem(path, 1, "the header is not: " + " ".join(HEADER))
            continue
        if lines[-1] != "":
            lint.problem(path, len(lines), "the last line does not end")
        for number, line in enumerate(lines[1:], 2):
            if line:
                check_row(lint, path, number, line.split("\t"), seen)
    lint.finish("Each code has one row; see app/platform/failure_table.h.")


if __name__ == "__main__":
    main()
