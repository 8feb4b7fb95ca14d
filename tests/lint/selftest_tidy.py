# SPDX-License-Identifier: Apache-2.0
"""A source is read again exactly when something that decides about its findings has changed."""

import json
import tempfile
import unittest
from pathlib import Path

from tidy import Memory, Tree


class WhatIsReadAgain(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("app/store/low.h", "int low();\n")
        self.write("app/store/high.h", '#include "app/store/low.h"\n')
        self.write("app/store/other.h", "int other();\n")
        self.write("app/store/store.cpp", '#include "app/store/high.h"\n#include <vector>\n')
        self.write("tests/unit/tst_store.cpp", "int main() {}\n")
        self.command = "g++ -c"

    def write(self, name, text):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def key(self, tools=b"clang-tidy 14"):
        entries = [{"file": f"{self.root}/{name}", "command": f"{self.command} {self.root}/{name}"}
                   for name in ("app/store/store.cpp", "app/store/gone.cpp", "tests/unit/tst_store.cpp")]
        self.write("build/compile_commands.json", json.dumps(entries))
        tree = Tree(self.root, "build")
        self.assertEqual(list(tree.commands), ["app/store/store.cpp"])
        return tree.key("app/store/store.cpp", tools)

    def test_nothing_changed(self):
        before = self.key()
        self.write("app/store/other.h", "int somethingElse();\n")
        self.assertEqual(before, self.key())

    def test_the_source(self):
        before = self.key()
        self.write("app/store/store.cpp", '#include "app/store/high.h"\n')
        self.assertNotEqual(before, self.key())

    def test_a_header_under_a_header(self):
        before = self.key()
        self.write("app/store/low.h", "long low();\n")
        self.assertNotEqual(before, self.key())

    def test_the_command_and_the_tools(self):
        before = self.key()
        self.assertNotEqual(before, self.key(tools=b"clang-tidy 15"))
        self.command = "g++ -DNDEBUG -c"
        self.assertNotEqual(before, self.key())

    def test_only_what_was_clean_is_remembered(self):
        memory = Memory(self.root / "memory")
        self.assertFalse(memory.knows("a"))
        memory.keep("a")
        self.assertTrue(Memory(self.root / "memory").knows("a"))

    def test_without_a_place_to_remember(self):
        memory = Memory(self.root / "app/store/store.cpp/memory")
        memory.keep("a")
        self.assertFalse(memory.knows("a"))


if __name__ == "__main__":
    unittest.main()
