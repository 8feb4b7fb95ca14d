# SPDX-License-Identifier: Apache-2.0
"""Every other rule can fail, and lets pass what only looks like a breach."""

import unittest
from unittest import mock

import translations
from sample_tree import GOOD, HEADER, SPDX, LintCase


class Forbidden(LintCase):
    lint = "forbidden.py"

    def breaks(self, line, *words, place="cardreader/individualnumbercard/x.h"):
        self.refuses({place: SPDX + line + "\n"}, place + ":2", *words)

    def test_the_good_tree_passes(self):
        self.accepts()

    def test_ways_to_the_individual_number(self):
        self.breaks("constexpr FileId kFile{0x0005};", "EF 0005")
        self.breaks("constexpr FileId kKey{0x0013};", "verification code A")
        self.breaks("constexpr FileId kKey{0x0014};", "verification code A")
        self.breaks("constexpr Aid kText{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};", "text application")
        self.breaks('auto aid = "D3921000310001010408";', "text application")

    def test_names_for_it(self):
        for name in ("individualNumber", "readMyNumber", "kCodeA", "verificationCodeA", "individual_number"):
            self.breaks(f"int {name} = 0;", name)

    def test_the_cards_own_name_and_comments_are_fine(self):
        self.accepts({"cardreader/pcsc/x.h": SPDX + "// the Individual Number is never read\nclass IndividualNumberCard;\nint kCodeB;\n"})

    def test_secrets_in_strings(self):
        for line in ("QString pin;", "const std::string& enteredPin", "QByteArray pinDigits;", "void f(QString password);",
                     "std::string_view codeB", "QVariant pin_value;", "QString signPassword;"):
            self.breaks(line, "wipes itself", place="app/session/x.h")

    def test_what_only_sounds_like_one(self):
        self.accepts({"app/session/x.h": SPDX + "QString pinPadTitle;\nstd::string mapping;\nPin pin;\nQString spinner;\nQString pinLabelText;\n"})

    def test_sql_outside_the_store(self):
        self.breaks('auto q = "SELECT name FROM arrivals";', "app/store", place="app/session/x.cpp")
        self.accepts({"app/store/x.cpp": SPDX + 'auto q = "SELECT name FROM arrivals";\n'})


class QmlRules(LintCase):
    lint = "qml_rules.py"

    def page(self, body):
        return {"ui/kiosk/X.qml": SPDX + "import QtQuick\nItem {\n" + body + "\n}\n"}

    def test_the_good_tree_passes(self):
        self.accepts()

    def test_colours_outside_the_theme(self):
        self.refuses(self.page('color: "#fff"'), "X.qml:4", "ui/theme")
        self.refuses(self.page('color: "white"'), "ui/theme")
        self.refuses(self.page("color: Qt.rgba(0, 0, 0, 1)"), "ui/theme")
        self.accepts(self.page('color: "transparent" // was "#fff"'))

    def test_a_text_without_a_note(self):
        self.refuses(self.page('text: qsTr("a")'), "translator")
        self.refuses(self.page('//: note\ntext: x ? qsTr("a") : qsTr("b")'), "X.qml:5")
        self.accepts(self.page('//: note\ntext: x ? qsTr("a")\n    //: other\n    : qsTr("b")'))
        self.refuses({"ui/kiosk/x.cpp": SPDX + 'auto t = tr("a");\n'}, "translator")

    def test_script(self):
        self.refuses(self.page("function f() {\n1\n2\n3\n4\n}"), "over three lines")
        self.refuses(self.page("onX: { switch (y) {} }"), "no switch")
        self.accepts(self.page("function f() {\n1\n2\n3\n}"))


class FailureTables(LintCase):
    lint = "failure_tables.py"
    ROW = "a.b\tA01\t原因です。\t次です。\tA cause.\tA next step.\n"

    def test_the_good_tree_passes(self):
        self.accepts()

    def test_damage(self):
        for row, word in ((self.ROW.replace("\tA next step.", ""), "cells"), (self.ROW.replace("次です。", " "), "empty"),
                          (self.ROW.replace("a.b", "aB"), "dotted"), (self.ROW.replace("A01", "1"), "desk code"),
                          (self.ROW.replace("原因です。", "cause"), "not Japanese"),
                          (self.ROW.replace("A cause.", "原因"), "not English"),
                          (self.ROW.replace("A cause.", "It is your fault."), "blames"), (self.ROW + self.ROW, "stands in")):
            self.refuses({"resources/failures/a.tsv": HEADER + row}, word)
        self.refuses({"resources/failures/a.tsv": self.ROW}, "header")
        self.refuses({"resources/failures/b.tsv": HEADER + self.ROW.replace("a.b", "c.d")}, "A01 stands in")


class Hygiene(LintCase):
    lint = "hygiene.py"

    def test_the_good_tree_passes(self):
        self.accepts()

    def test_breaches(self):
        half_done = "TO" + "DO"
        key = "-----BEGIN " + "PRIVATE KEY-----\n" + "A" * 64
        for name, text, word in (("app/store/x.h", "int x;\n", "SPDX"), ("app/store/x.h", SPDX + "\n" * 300, "limit is 300"),
                                 ("ui/kiosk/X.qml", SPDX + "\n" * 200, "limit is 200"), ("a.pem", "x", "never committed"),
                                 ("resources/m.onnx", "x", "never committed"), ("app/store/x.h", SPDX + "// " + half_done, "half done"),
                                 ("notes.md", "see /wo" + "rk/x", "outside the project"), ("packaging/run", "#!/bin/sh\n", "SPDX"),
                                 ("packaging/k.txt", key, "private key"), ("big.json", " " * (1 << 21), "1 MiB"),
                                 ("app/store/README.md", "x\n" * 20, "over ten lines"), ("app/desk/x.h", SPDX, "is missing")):
            with self.subTest(name=name, word=word):
                self.refuses({name: text}, word)


class Translations(LintCase):
    lint = "translations.py"
    TS = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en" sourcelanguage="ja">\n'
          "<context>\n<name>Page</name>\n<message>\n<source>はい%1</source>\n<translation>{}</translation>\n</message>\n</context>\n</TS>\n")
    PAGE = GOOD["ui/kiosk/Page.qml"].replace('qsTr("x")', 'qsTr("はい%1")')

    def catalogue(self, translation, page=None):
        return {"ui/kiosk/Page.qml": page or self.PAGE, "resources/translations/uketsuke_en.ts": self.TS.format(translation)}

    def test_complete(self):
        self.accepts(self.catalogue("Yes %1"))

    def test_gaps(self):
        self.refuses({}, "no catalogue")
        self.refuses(self.catalogue(""), "nothing for")
        self.refuses(self.catalogue("Yes"), "placeholders")
        self.refuses(self.catalogue("はい%1"), "are Japanese")
        self.refuses(self.catalogue("Yes %1", self.PAGE.replace("はい", "いいえ")), "nothing for 「いいえ%1」")

    def test_a_lupdate_that_fails_is_said(self):
        lint = mock.Mock(root=None)
        with mock.patch("translations.shutil.copy"), mock.patch("translations.subprocess.run") as run:
            run.return_value = mock.Mock(returncode=1, stderr="broken")
            lint.root = __import__("pathlib").Path(".")
            lint.having.return_value = []
            self.assertEqual(translations.updated(lint, [], "."), [])
        lint.problem.assert_called_once()


if __name__ == "__main__":
    unittest.main()
