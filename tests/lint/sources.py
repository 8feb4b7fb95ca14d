# SPDX-License-Identifier: Apache-2.0
"""What every lint needs: the files of the project, C++ without comments, and one way to report."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

PRODUCT = ("app", "cardreader", "facematch", "ui")


class Lint:
    """Collects problems and ends the program with 0 (none), 1 (some)."""

    def __init__(self, name, root):
        self.name = name
        self.root = Path(root)
        self.problems = []
        self.looked_at = 0
        self._files = None

    def files(self):
        """Tracked files and new ones that git does not ignore, relative, sorted; outside git all files."""
        if self._files is None:
            self._files = sorted(path for path in self._list() if (self.root / path).is_file())
        return self._files

    def _list(self):
        git = ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        if (self.root / ".git").exists():
            done = subprocess.run(git, capture_output=True, check=True)
            return [Path(name) for name in done.stdout.decode().split("\0") if name]
        found = (path.relative_to(self.root) for path in self.root.rglob("*"))
        return [path for path in found if path.parts[0] not in ("build", ".git")]

    def having(self, *suffixes, under=None):
        for path in self.files():
            if path.suffix in suffixes and (under is None or path.parts[0] in under):
                self.looked_at += 1
                yield path

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def problem(self, path, line, text):
        self.problems.append(f"{path}:{line}: {text}" if line else f"{path}: {text}")

    def finish(self, advice):
        for problem in self.problems:
            print(problem)
        if self.problems:
            print(f"{self.name}: {len(self.problems)} problem(s). {advice}")
            sys.exit(1)
        print(f"{self.name}: {self.looked_at} files, no problem")
        sys.exit(0)


def start(name, description):
    """@return the lint of the tree given by --root (default: this checkout)"""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    return Lint(name, parser.parse_args().root)


COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<delimiter>[^(\s]{0,16})\(.*?\)(?P=delimiter)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])*\'',
    re.S,
)


def without_comments(text, keep_texts=True):
    """C++ or QML with comments (and, if asked, string contents) replaced by blanks; line numbers stay."""

    def blank(match):
        piece = match.group(0)
        if keep_texts and not piece.startswith(("//", "/*")):
            return piece
        return re.sub(r"[^\n]", " ", piece)

    return COMMENT_OR_TEXT.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1
