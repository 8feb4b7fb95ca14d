#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy, which reads a source again only when the source, a header of ours under it, its compile command, the checks or the tools have changed.

A source without findings is remembered by the hash of all of these under ~/.cache/uketsuke/tidy; one with findings never is."""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sources import PRODUCT, without_comments

ROOT = Path(__file__).resolve().parents[2]
OURS = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)
FORGET_AFTER_DAYS = 30
MOST_LINES = 40
PRECOMPILED = re.compile(r" -Winvalid-pch| -fpch-instantiate-templates|(?: -Xclang)? -include(?:-pch)?(?: -Xclang)? \S*cmake_pch\.hxx\S*")


class Tree:
    """The sources that the build compiles, and what each of them depends on."""

    def __init__(self, root, build):
        self.root = root
        self.commands = {}
        for entry in json.loads((root / build / "compile_commands.json").read_text(encoding="utf-8")):
            path = Path(entry["file"])
            if path.is_relative_to(root) and path.relative_to(root).parts[0] in PRODUCT and path.is_file():
                self.commands.setdefault(str(path.relative_to(root)), entry["command"].replace(str(root), "."))
        self._texts, self._includes = {}, {}

    def _read(self, name):
        if name not in self._texts:
            path = self.root / name
            self._texts[name] = path.read_bytes() if path.is_file() else b""
            text = without_comments(self._texts[name].decode("utf-8", "replace"))
            # Every include of ours is written from the root (lint include_graph holds that).
            self._includes[name] = [found for found in OURS.findall(text) if (self.root / found).is_file()]
        return self._texts[name]

    def below(self, source):
        """@return the source and every header of ours that it includes, directly or not"""
        found, waiting = set(), [source]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                self._read(name)
                waiting += self._includes[name]
        return found

    def key(self, source, tools):
        digest = hashlib.sha256(tools)
        for part in [self.commands[source].encode(), *(name.encode() + b"\0" + self._read(name) for name in sorted(self.below(source)))]:
            digest.update(hashlib.sha256(part).digest())
        return digest.hexdigest()


def without_precompiled(root, build):
    """clang-tidy cannot read a header that g++ precompiled.
    @return the folder of a compile_commands.json where every source reads its headers itself"""
    text = (root / build / "compile_commands.json").read_text(encoding="utf-8")
    plain = root / build / "tidy"
    plain.mkdir(exist_ok=True)
    (plain / "compile_commands.json").write_text(PRECOMPILED.sub("", text), encoding="utf-8")
    return str(plain.relative_to(root))


def tools_of(root):
    """What besides the sources decides about findings: the checks, clang-tidy, and the libraries' packages."""
    wanted = re.sub(r"#[^\n]*", "", (root / "packaging/packages.txt").read_text(encoding="utf-8")).split()
    versions = subprocess.run(["dpkg-query", "-W", *wanted], capture_output=True, check=False).stdout
    tidy = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    return (root / ".clang-tidy").read_bytes() + tidy + versions


class Memory:
    """One empty file for each hash that had no findings; where none can be written, everything is read every time."""

    def __init__(self, folder):
        self.folder = Path(folder)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.folder = None
            return
        oldest = time.time() - FORGET_AFTER_DAYS * 86400
        for stamp in self.folder.iterdir():
            if stamp.stat().st_mtime < oldest:
                stamp.unlink(missing_ok=True)

    def knows(self, key):
        known = self.folder is not None and (self.folder / key).exists()
        if known:
            os.utime(self.folder / key)
        return known

    def keep(self, key):
        if self.folder is not None:
            (self.folder / key).touch()


def read(root, build, source):
    """@return the findings, empty when there are none"""
    done = subprocess.run(["clang-tidy", "-p", build, "--quiet", source], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    lines = [line for line in (done.stdout or done.stderr).splitlines() if line.strip()]
    return "\n".join(lines[:MOST_LINES]) or "clang-tidy failed without a word"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--build", default="build/release", help="folder of compile_commands.json")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--all", action="store_true", help="every source of the product, not only FILE…")
    parser.add_argument("--minutes", type=float, default=0, help="with --all: begin no further source after this time, but for FILE… (0 = no limit)")
    parser.add_argument("--memory", default=os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "uketsuke/tidy"))
    parser.add_argument("files", nargs="*", metavar="FILE", help="sources that are read in any case")
    return parser.parse_args()


def main():
    wish = arguments()
    build = without_precompiled(wish.root, wish.build)
    tree, memory, tools = Tree(wish.root, build), Memory(wish.memory), tools_of(wish.root)
    first = [name for name in wish.files if name in tree.commands]
    rest = [name for name in sorted(tree.commands) if name not in first] if wish.all else []
    keys = {name: tree.key(name, tools) for name in first + rest}
    waiting = [name for name in first + rest if not memory.knows(keys[name])]
    ends = time.monotonic() + wish.minutes * 60 if wish.minutes else float("inf")
    found, left = [], []

    def look(name):
        if name not in first and time.monotonic() > ends:
            left.append(name)
            return
        findings = read(wish.root, build, name)
        if findings:
            found.append(name)
            print(f"{findings}\n    -- {name}", flush=True)
        else:
            memory.keep(keys[name])
            print(f"    ok {name}", flush=True)

    with ThreadPoolExecutor(wish.jobs) as pool:
        list(pool.map(look, waiting))
    print(f"    tidy: {len(keys)} sources, {len(keys) - len(waiting)} known from before, {len(waiting) - len(left) - len(found)} without findings, {len(found)} with")
    if left:
        print(f"    tidy: the time was up, {len(left)} sources wait for the next run (or: packaging/lint --all --only tidy)")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
