# SPDX-License-Identifier: Apache-2.0
"""A small tree that passes every rule, for self-tests to break one rule at a time."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = "code\tdesk_code\tcause_ja\tnext_ja\tcause_en\tnext_en\n"
README = "# a room\n"
GOOD = {
    "cardreader/iso7816/tlv.h": SPDX + "#include <vector>\n",
    "cardreader/iso7816/README.md": README,
    "cardreader/pcsc/channel.cpp": SPDX + '#include "cardreader/iso7816/tlv.h"\n#include <winscard.h>\n',
    "cardreader/pcsc/README.md": README,
    "facematch/core/frame.h": SPDX + "#include <span>\n",
    "facematch/core/README.md": README,
    "app/visit/visit.h": SPDX + "#include <variant>\n",
    "app/visit/README.md": README,
    "app/store/store.h": SPDX + "#include <QString>\n",
    "app/store/README.md": README,
    "app/session/session.cpp": SPDX + '#include "app/store/store.h"\n#include "app/visit/visit.h"\n',
    "app/session/README.md": README,
    "ui/theme/Theme.qml": SPDX + 'import QtQuick\nQtObject { readonly property color ink: "#202020" }\n',
    "ui/theme/README.md": README,
    "ui/kiosk/Page.qml": SPDX + 'import QtQuick\nimport Uketsuke.Theme\nText {\n    //: A note\n    text: qsTr("x")\n    color: Theme.ink\n}\n',
    "ui/kiosk/README.md": README,
    "resources/failures/a.tsv": HEADER + "a.b\tA01\t原因です。\t次です。\tA cause.\tA next step.\n",
}


class LintCase(unittest.TestCase):
    """Runs one lint over the sample tree, changed by the test."""

    lint = ""

    def run_lint(self, changes):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**GOOD, **changes}.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, str(HERE / self.lint), "--root", folder],
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.stderr, "")
            return done.returncode, done.stdout

    def accepts(self, changes=None):
        code, output = self.run_lint(changes or {})
        self.assertEqual(code, 0, output)

    def refuses(self, changes, *words):
        code, output = self.run_lint(changes)
        self.assertEqual(code, 1, output)
        for word in words:
            self.assertIn(word, output)
