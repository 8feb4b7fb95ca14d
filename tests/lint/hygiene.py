#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What every file owes: a licence line, a bearable size, a README in its folder; and what no file may be: a key, a model's weights, a half-done thing."""

import re

from sources import PRODUCT, start

CODE = {".h", ".cpp", ".qml", ".py", ".sql", ".cmake", ".sh"}
LIMITS = {".h": 300, ".cpp": 300, ".py": 300, ".qml": 200}
SECRET_SUFFIXES = {".pem", ".key", ".p12", ".pfx", ".jks", ".der", ".crt"}
WEIGHT_SUFFIXES = {".onnx", ".dat", ".pb", ".caffemodel", ".t7", ".pt", ".pth", ".tflite"}
PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s*\n?[A-Za-z0-9+/]{40}")
HALF_DONE = re.compile(r"\b(TODO|FIXME|HACK|WIP)\b")
ELSEWHERE = re.compile(r"(?<![\w.])/(?:work|home/\w+)/|\b(?:pypi|deb\.debian|registry\.npmjs)\.[o]rg\b")
MOST_BYTES = 1 << 20
README_LINES = 12


def is_script(lint, path):
    if path.suffix:
        return False
    with open(lint.root / path, "rb") as file:
        return file.read(2) == b"#!"


def check_licence(lint, path, text):
    if "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.split("\n")[:4]):
        lint.problem(path, 1, "no SPDX line (SPDX-License-Identifier: Apache-2.0)")


def check_size(lint, path, text):
    limit = LIMITS.get(path.suffix)
    lines = text.count("\n")
    if limit and lines > limit:
        lint.problem(path, 0, f"{lines} lines, the limit is {limit}: split it")


def check_text(lint, path, text):
    own = path.parts[:2] == ("tests", "lint")
    for number, line in enumerate(text.split("\n"), 1):
        if HALF_DONE.search(line) and not own:
            lint.problem(path, number, "something half done (" + HALF_DONE.search(line).group(0) + ")")
        if ELSEWHERE.search(line) and not own:
            lint.problem(path, number, "a place outside the project (" + ELSEWHERE.search(line).group(0) + ")")
    if PRIVATE_KEY.search(text):
        lint.problem(path, 0, "a private key")


def check_readmes(lint):
    rooms = {path.parts[:2] for path in lint.files() if path.parts[0] in PRODUCT and len(path.parts) > 2}
    for room in sorted(rooms):
        readme = lint.root.joinpath(*room, "README.md")
        place = "/".join(room) + "/README.md"
        if not readme.is_file():
            lint.problem(place, 0, "is missing: what the room is, what it must never know, where to begin")
        elif len(readme.read_text(encoding="utf-8").split("\n")) > README_LINES:
            lint.problem(place, 0, "is over ten lines")


def main():
    lint = start("hygiene", __doc__)
    for path in lint.files():
        lint.looked_at += 1
        if path.suffix in SECRET_SUFFIXES:
            lint.problem(path, 0, "keys and certificates are made at setup, never committed")
        if path.suffix in WEIGHT_SUFFIXES:
            lint.problem(path, 0, "model weights are fetched, never committed")
        if (lint.root / path).stat().st_size > MOST_BYTES:
            lint.problem(path, 0, "is over 1 MiB")
        script = is_script(lint, path)
        if path.suffix in CODE or path.name == "CMakeLists.txt" or script:
            text = lint.text(path)
            check_licence(lint, path, text)
            check_size(lint, path, text)
            check_text(lint, path, text)
        elif path.suffix in {".md", ".json", ".toml", ".yaml", ".tsv", ".txt", ".service", ".ts"}:
            check_text(lint, path, lint.text(path))
    check_readmes(lint)
    lint.finish("CONTRIBUTING.md says why.")


if __name__ == "__main__":
    main()
