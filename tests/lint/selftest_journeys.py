# SPDX-License-Identifier: Apache-2.0
"""The table of journeys: what is missing, unknown, in one language only or never run is found."""

import journey_rows
from sample_tree import LintCase

FOLDER = "tests/journeys/"
HEADER = "row\twhat\tja\ten\n"
BOTH = "# SPDX-License-Identifier: Apache-2.0\ndef journey(stage):\n    for language in stage.languages:\n        pass\n"
ONE = "# SPDX-License-Identifier: Apache-2.0\ndef journey(stage):\n    pass\n"
CMAKE = "foreach(journey\n    both\n    one)\nendforeach()\n"


def table(**changes):
    rows = {row: ("both", "both") for row in journey_rows.ROWS} | changes
    return HEADER + "".join(f"{row}\tsomething\t{ja}\t{en}\n" for row, (ja, en) in rows.items())


class JourneyCoverage(LintCase):
    lint = "journey_coverage.py"

    def tree(self, coverage, cmake=CMAKE):
        return {FOLDER + "both.py": BOTH, FOLDER + "one.py": ONE, FOLDER + "CMakeLists.txt": cmake, FOLDER + "coverage.tsv": coverage}

    def test_complete(self):
        self.accepts(self.tree(table(**{"6.1": ("one both", "both"), "6.4": ("app/visit/visit.h", "app/visit/visit.h")})))

    def test_gaps(self):
        self.refuses({}, "coverage.tsv", "is missing")
        self.refuses(self.tree(table().replace("6.7\tsomething\tboth\tboth\n", "")), "row 6.7 stands there 0 times")
        self.refuses(self.tree(table(**{"6.7": ("both", "")})), "nothing holds it in the language en")
        self.refuses(self.tree(table(**{"6.7": ("both", "one")})), "one makes no visit in the language en")
        self.refuses(self.tree(table(**{"6.7": ("none", "both")})), "there is no journey none")
        self.refuses(self.tree(table(**{"6.7": ("a/b.py", "both")})), "there is no a/b.py")
        self.refuses(self.tree(table(), CMAKE.replace("    one", "")), "one is not listed")
        self.refuses(self.tree(table(), CMAKE.replace("one", "one\n    two")), "two is not a file")
