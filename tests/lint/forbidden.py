#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What must not exist in the product: a way to the Individual Number, verification code A, secrets as strings, SQL outside the store."""

import re

from sources import PRODUCT, line_of, start, without_comments

# card-applications §3.2, §3.3: the number lies in EF 0005 of the surface application (key 0013) and in EF 0001 of the
# text application (keys 0011, 0014). Neither file, nor those keys, nor the text application itself is named anywhere.
CARD_PATHS = [
    (re.compile(r"0x04,\s*0x08\b", re.I), "the text application (AID …0408) holds the Individual Number"),
    (re.compile(r"\b0x0013\b"), "key 0013 is verification code A"),
    (re.compile(r"\b0x0014\b"), "key 0014 is verification code A of the text application"),
    (re.compile(r"\b0x0005\b"), "EF 0005 of the surface application is the Individual Number as a picture"),
    (re.compile(r"\b0x0001\b(?!\s*\))"), "EF 0001 of the text application is the Individual Number"),
    (re.compile(r"D3921000310001010408", re.I), "the text application (AID …0408) holds the Individual Number"),
]
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
IDENTIFIER = re.compile(r"\b[A-Za-z_]\w*\b")
STRING_OF = re.compile(
    r"\b(QString|QStringList|QByteArray|QVariant|QStringView|QByteArrayView|std::string_view|std::string|std::wstring)"
    r"\s*(?:const\s*)?[&*]*\s*(?:const\s+)?([A-Za-z_]\w*)"
)
SECRET_TAILS = {"digits", "text", "code", "value", "input", "bytes", "line", "string", "chars", "entered", "typed"}
SQL = re.compile(r'"\s*(SELECT\s+.+\s+FROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|DROP\s+TABLE)\b', re.I)


def words_of(identifier):
    return [word.lower() for word in WORDS.findall(identifier)]


def names_individual_number(words):
    """individualNumber, my_number, codeA …, but not individualNumberCard (the card's own name)."""
    for at in range(len(words) - 1):
        pair = words[at:at + 2]
        rest = words[at + 2:at + 3]
        if pair == ["individual", "number"] and rest != ["card"]:
            return True
        if pair == ["my", "number"] and rest != ["card"]:
            return True
        if pair == ["code", "a"]:
            return True
    return False


def is_secret(words):
    if "password" in words or "passphrase" in words:
        return words[-1] in {"password", "passphrase"} | SECRET_TAILS
    if words[-1:] == ["pin"] or ("pin" in words and words[-1] in SECRET_TAILS and "label" not in words):
        return True
    return words[-2:] == ["code", "b"]


def check_card_paths(lint, path, text):
    if path.parts[0] != "cardreader" and path.parts[:2] != ("app", "session"):
        return
    for pattern, reason in CARD_PATHS:
        for match in pattern.finditer(text):
            lint.problem(path, line_of(text, match.start()), reason)


def check_names(lint, path, text):
    for match in IDENTIFIER.finditer(text):
        if names_individual_number(words_of(match.group(0))):
            lint.problem(path, line_of(text, match.start()), f"{match.group(0)}: no name for the Individual Number or code A")


def check_secrets(lint, path, text):
    for match in STRING_OF.finditer(text):
        if is_secret(words_of(match.group(2))):
            lint.problem(path, line_of(text, match.start()),
                         f"{match.group(1)} {match.group(2)}: a secret lives in a type that wipes itself")


def check_sql(lint, path, text):
    if path.parts[:2] == ("app", "store"):
        return
    for match in SQL.finditer(text):
        lint.problem(path, line_of(text, match.start()), "SQL text lives only in app/store")


def main():
    lint = start("forbidden", __doc__)
    for path in lint.having(".h", ".cpp", ".qml", under=PRODUCT):
        text = without_comments(lint.text(path))
        check_card_paths(lint, path, text)
        check_names(lint, path, without_comments(text, keep_texts=False))
        check_secrets(lint, path, text)
        check_sql(lint, path, text)
    lint.finish("design §4 says why.")


if __name__ == "__main__":
    main()
