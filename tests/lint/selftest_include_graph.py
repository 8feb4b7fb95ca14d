# SPDX-License-Identifier: Apache-2.0
"""The include graph can fail, and says where."""

from sample_tree import SPDX, LintCase


class IncludeGraph(LintCase):
    lint = "include_graph.py"

    def test_the_good_tree_passes(self):
        self.accepts()

    def test_an_arrow_up(self):
        self.refuses({"cardreader/pcsc/x.cpp": SPDX + '#include "app/store/store.h"\n'},
                     "cardreader/pcsc/x.cpp:2", "cardreader/pcsc -> app/store")

    def test_an_arrow_between_pillars(self):
        self.refuses({"facematch/core/x.cpp": SPDX + '#include "cardreader/iso7816/tlv.h"\n'},
                     "facematch/core -> cardreader/iso7816")

    def test_an_arrow_from_ui_into_app(self):
        self.refuses({"ui/kiosk/x.cpp": SPDX + '#include "app/session/session.h"\n', "app/session/session.h": SPDX},
                     "ui/kiosk -> app/session")

    def test_a_pillar_room_upward(self):
        self.refuses({"cardreader/iso7816/x.cpp": SPDX + '#include "cardreader/pcsc/c.h"\n', "cardreader/pcsc/c.h": SPDX},
                     "cardreader/iso7816 -> cardreader/pcsc")

    def test_the_visit_knows_the_standard_library_only(self):
        self.refuses({"app/visit/x.h": SPDX + "#include <QString>\n"}, "app/visit may not see <QString>")
        self.refuses({"app/visit/x.h": SPDX + '#include "app/store/store.h"\n'}, "app/visit -> app/store")
        self.refuses({"app/visit/x.h": SPDX + "#include <unistd.h>\n"}, "<unistd.h>")

    def test_no_qt_in_the_cores(self):
        for room in ("cardreader/iso7816", "cardreader/individualnumbercard", "facematch/core"):
            self.refuses({room + "/x.h": SPDX + "#include <QByteArray>\n"}, room + " may not see <QByteArray>")

    def test_sql_and_network_in_their_rooms_only(self):
        self.refuses({"app/session/x.h": SPDX + "#include <QSqlQuery>\n"}, "qtsql")
        self.refuses({"app/store/x.h": SPDX + "#include <QNetworkReply>\n"}, "qtnetwork")

    def test_nobody_includes_tests(self):
        self.refuses({"app/store/x.h": SPDX + '#include "tests/support/y.h"\n', "tests/support/y.h": SPDX}, "outside the house")

    def test_a_circle_of_files(self):
        self.refuses({"app/store/a.h": SPDX + '#include "app/store/b.h"\n', "app/store/b.h": SPDX + '#include "app/store/a.h"\n'},
                     "circle: app/store/a.h -> app/store/b.h -> app/store/a.h")

    def test_an_unknown_room(self):
        self.refuses({"app/cellar/x.h": SPDX}, "room app/cellar is not in design §2")

    def test_an_include_that_is_not_written_from_the_root(self):
        self.refuses({"app/store/x.h": SPDX + '#include "store.h"\n'}, "write includes from its root")

    def test_a_comment_is_no_include(self):
        self.accepts({"app/visit/x.h": SPDX + '/*\n#include <QString>\n*/\n// #include "app/store/store.h"\n'})

    def test_a_qml_import_upward(self):
        self.refuses({"ui/theme/X.qml": SPDX + "import Uketsuke.Kiosk\n"}, "Uketsuke.Theme -> Uketsuke.Kiosk")
        self.refuses({"ui/kiosk/X.qml": SPDX + "import Uketsuke.Desk\n"}, "Uketsuke.Kiosk -> Uketsuke.Desk")

    def test_a_link_upward(self):
        self.refuses({"app/store/CMakeLists.txt": "uketsuke_library(app_store ALIAS Store\n  PUBLIC Uketsuke::Session)\n",
                      "app/session/CMakeLists.txt": "uketsuke_library(app_session ALIAS Session\n  SOURCES s.cpp)\n"},
                     "link app/store -> app/session")
