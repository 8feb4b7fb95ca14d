#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The arrows of the house (design §2): who includes, imports and links whom. No arrow up, none between pillars, no circle."""

import re
from pathlib import Path

from house import HOUSE, QML_MODULES, library_of
from sources import PRODUCT, line_of, start, without_comments

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)
IMPORT = re.compile(r"^import[ \t]+(Uketsuke\.\w+)", re.M)


def room_of(path):
    return "/".join(path.parts[:2]) if path.parts[0] in PRODUCT and len(path.parts) > 2 else None


def check_include(lint, path, room, line, kind, target, graph):
    if kind == "<":
        library = library_of(target)
        if library and library not in HOUSE[room][1]:
            lint.problem(path, line, f"{room} may not see <{target}> ({library})")
        return
    if target.endswith(".moc"):
        return
    to_path = Path(target)
    if not (lint.root / to_path).is_file():
        lint.problem(path, line, f'"{target}" is not a file of the repository: write includes from its root')
        return
    graph.setdefault(path, set()).add(to_path)
    to_room = room_of(to_path)
    if to_room is None:
        lint.problem(path, line, f"{room} may not include {target}: outside the house")
    elif to_room != room and to_room not in HOUSE[room][0]:
        lint.problem(path, line, f"arrow {room} -> {to_room} is not in design §2")


def check_sources(lint):
    graph = {}
    for path in lint.having(".h", ".cpp", under=PRODUCT):
        room = room_of(path)
        if room not in HOUSE:
            lint.problem(path, 0, f"room {room or path.parts[0]} is not in design §2 (tests/lint/house.py)")
            continue
        text = without_comments(lint.text(path))
        for match in INCLUDE.finditer(text):
            check_include(lint, path, room, line_of(text, match.start()), match.group(1), match.group(2), graph)
    return graph


def check_circles(lint, graph):
    done, stack = set(), []

    def visit(node):
        if node in stack:
            circle = [*stack[stack.index(node):], node]
            lint.problem(node, 0, "circle: " + " -> ".join(map(str, circle)))
            return
        if node in done:
            return
        stack.append(node)
        for follower in sorted(graph.get(node, ())):
            visit(follower)
        stack.pop()
        done.add(node)

    for node in sorted(graph):
        visit(node)


def check_qml(lint):
    for path in lint.having(".qml", under=("ui",)):
        module = "Uketsuke." + path.parts[1].capitalize()
        text = without_comments(lint.text(path))
        for match in IMPORT.finditer(text):
            allowed = [*QML_MODULES.get(module, []), module]
            if match.group(1) not in allowed:
                lint.problem(path, line_of(text, match.start()), f"arrow {module} -> {match.group(1)} is not in design §2")


def check_links(lint):
    rooms, links = {}, []
    for path in (path for path in lint.files() if path.name == "CMakeLists.txt" and path.parts[0] in PRODUCT):
        text = re.sub(r"#[^\n]*", "", lint.text(path))
        room = "/".join(path.parts[:2]) if len(path.parts) > 2 else None
        for match in re.finditer(r"uketsuke_library\(\s*\w+\s+ALIAS\s+(\w+)(.*?)\n?\)", text, re.S):
            rooms[match.group(1)] = room
            for used in re.findall(r"Uketsuke::(\w+)", match.group(2)):
                links.append((path, line_of(text, match.start()), room, used))
    for path, line, room, used in links:
        to_room = rooms.get(used)
        if room in HOUSE and to_room and to_room != room and to_room not in HOUSE[room][0]:
            lint.problem(path, line, f"link {room} -> {to_room} (Uketsuke::{used}) is not in design §2")


def main():
    lint = start("include graph", __doc__)
    check_circles(lint, check_sources(lint))
    check_qml(lint)
    check_links(lint)
    lint.finish("Move the code to the room it belongs to, or pass a value; the allowed arrows are in tests/lint/house.py.")


if __name__ == "__main__":
    main()
