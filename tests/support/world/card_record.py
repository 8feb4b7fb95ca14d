# SPDX-License-Identifier: Apache-2.0
"""What a card was asked for, held against what a reception may have (card-applications §3, §8)."""

import re

DONE = "9000"
SELECTS = {
    "00A4040C0AD392F000260100000001": "public-key",
    "00A4040C0AD3921000310001010402": "surface",
    "00A40000": "master file",
}
# Files that may be read, and keys that may be named, by the application that is selected.
FILES = {"public-key": {"0006", "0008", "000A", "000B"}, "surface": {"0002", "0004"}, "master file": {"2F01"}}
KEYS = {"public-key": {"0017", "0018"}, "surface": {"0012"}}
# Commands on a key: by short identifier, or on the key that was selected.
ON_KEYS = {
    "public-key": {
        r"00200098(04XXXXXXXX)?": None, r"00200080(04XXXXXXXX)?": "0018",
        r"802A0097[0-9A-F]*": None, r"802A0080[0-9A-F]*": "0017",
    },
    "surface": {
        r"00200092(0EX{28})?": None, r"00200080(0EX{28})?": "0012", r"802A0000[0-9A-F]*": None,
    },
}
HARMLESS = re.compile(r"00C0.*|0084.*|00CA5F51.*")


class Recorder:
    """Follows the commands; what is selected decides what a file's number means."""

    def __init__(self):
        self.application, self.file = None, None

    def permits(self, command, status):
        if command in SELECTS:
            if status == DONE:
                self.application, self.file = SELECTS[command], None
            return True
        files = FILES.get(self.application, set())
        select = re.fullmatch(r"00A4020C02([0-9A-F]{4})", command)
        if select:
            good = select[1] in files | KEYS.get(self.application, set())
            self.file = select[1] if good and status == DONE else self.file
            return good
        direct = re.fullmatch(r"00B0([89][0-9A-F])[0-9A-F]+", command)
        if direct:
            self.file = f"{int(direct[1], 16) & 0x1F:04X}"
            return self.file in files
        if re.fullmatch(r"00B0[0-7][0-9A-F]+", command):
            return self.file in files and (self.application != "master file" or command == "00B0000002")
        on_key = ON_KEYS.get(self.application, {})
        return bool(HARMLESS.fullmatch(command)) or any(
            re.fullmatch(form, command) and key in (None, self.file) for form, key in on_key.items()
        )


def out_of_bounds(record):
    """Every command of the simulated card's record that no reception may send."""
    recorder = Recorder()
    commands = [(one["command"].replace(" ", "").upper(), one.get("status", DONE)) for one in record]
    return [command for command, status in commands if not recorder.permits(command, status)]
