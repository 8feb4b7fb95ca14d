# SPDX-License-Identifier: Apache-2.0
"""What must not be left behind: personal words on the screen, the PIN anywhere, a spent last try."""

import re
from pathlib import Path

from . import card_record


def personal_words(person):
    """Texts of this person that no screen may hold once the visit is over."""
    year, month, day = person["birthdate"].split("-")
    words = {
        person["name"], person["kana"], person["address"], person["birthdate"],
        f"{year}{month}{day}", f"{int(year)}年{int(month)}月{int(day)}日",
    }
    words |= {part for part in re.split(r"[\s　]+", person["name"] + "　" + person["kana"]) if len(part) > 1}
    insurance = person.get("insurance") or {}
    words |= {str(insurance[key]) for key in ("insurer", "number") if insurance.get(key)}
    if person["name"]:
        words.add(person["name"][0] + "○")
    return words


# Nobody who looks over a shoulder may learn this from the kiosk.
PUBLIC_ASSISTANCE = ("生活保護", "医療扶助", "医療券", "福祉", "elfare", "ublic assistance", "oucher")


def nothing_of_public_assistance(spoken):
    told = [line for line in spoken if any(word in line for word in PUBLIC_ASSISTANCE)]
    assert not told, f"bystanders may read that it is public assistance: {told}"


def nothing_personal_on(screen, person):
    left = [(word, spoken) for spoken in screen.words(hidden=True) for word in personal_words(person) if word in spoken]
    assert not left, f"left in the accessibility tree: {left}"


def pin_patterns(pin):
    """The PIN as a number of its own, as UTF-16, as the bytes of a VERIFY command in hex, and as a list of digits."""
    spaced = r"[\s,;]+".join(pin)
    return [
        re.compile(rf"(?<![0-9A-Fa-f.]){pin}(?![0-9A-Fa-f])".encode()),
        re.compile(re.escape(pin.encode("utf-16-le"))),
        re.compile("".join(f"3{digit}" for digit in pin).encode()),
        re.compile(" ".join(f"3{digit}" for digit in pin).encode()),
        re.compile(rf"(?<![0-9.]){spaced}(?![0-9])".encode()),
    ]


# Numbers that are never the PIN although four of their digits may be the same: a drawn identifier, a measured time.
MEANT_OTHERWISE = re.compile(
    rb"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|\"milliseconds\":[0-9]+(?=[,}])"
)


def files_with_pin(folder, pin):
    """Every file below `folder` that holds the PIN."""
    found = []
    for path in sorted(Path(folder).rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        content = MEANT_OTHERWISE.sub(b" ", path.read_bytes())
        found += [str(path) for pattern in pin_patterns(pin) if pattern.search(content)]
    return sorted(set(found))


def no_core_dumps(program):
    limits = program.core_limit()
    assert limits == ["0", "0"], f"{program.name} may dump core: {limits}"


def only_what_a_reception_may(record):
    """`record` is what the simulated card was asked since it started, commands as hex: never the signature certificate, the
    Individual Number, verification code A or a licence's application."""
    touched = card_record.out_of_bounds(record)
    assert not touched, f"the card was asked for what no reception may have: {touched}"
