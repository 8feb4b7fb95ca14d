// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_roles.h"

#include <algorithm>

namespace cardreader {
namespace {
constexpr std::string_view kSam = "sam";

/// ASCII only, whatever the locale: names come from USB descriptors.
char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isWordCharacter(char c) noexcept {
    const char small = lower(c);
    return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
}

std::size_t find(std::string_view text, std::string_view part) noexcept {
    const auto at = std::search(text.begin(), text.end(), part.begin(), part.end(),
                                [](char a, char b) { return lower(a) == lower(b); });
    return at == text.end() && !part.empty() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

/// Cuts the part before `separator` off; @return it.
std::string_view cut(std::string_view& rest, char separator) noexcept {
    const auto at = rest.find(separator);
    const auto part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return part;
}

/// The pieces between the stars, each behind the one before: the leftmost place of each is the best one.
bool fitsAlternative(std::string_view pattern, std::string_view reader) noexcept {
    while (!pattern.empty()) {
        const auto piece = cut(pattern, '*');
        const auto at = find(reader, piece);
        if (at == std::string_view::npos) {
            return false;
        }
        reader = reader.substr(at + piece.size());
    }
    return true;
}

bool isSamSlot(std::string_view reader) noexcept {
    for (auto at = find(reader, kSam); at != std::string_view::npos; at = find(reader, kSam)) {
        const bool begins = at == 0 || !isWordCharacter(reader[at - 1]);
        const auto end = at + kSam.size();
        if (begins && (end == reader.size() || !isWordCharacter(reader[end]))) {
            return true;
        }
        reader = reader.substr(end);
    }
    return false;
}

bool takes(std::string_view pattern, std::string_view reader) noexcept {
    const bool meant = !isSamSlot(reader) || find(pattern, kSam) != std::string_view::npos;
    return meant && fitsReader(pattern, reader);
}
}  // namespace

std::string_view name(ReaderRole role) noexcept {
    switch (role) {
        case ReaderRole::Card:
            return "card";
        case ReaderRole::Phone:
            return "phone";
        case ReaderRole::Staff:
            return "staff";
        case ReaderRole::Unused:
            break;
    }
    return "unused";
}

bool fitsReader(std::string_view pattern, std::string_view reader) noexcept {
    while (!pattern.empty()) {
        const auto alternative = cut(pattern, '|');
        if (!alternative.empty() && fitsAlternative(alternative, reader)) {
            return true;
        }
    }
    return false;
}

ReaderRole ReaderRoles::of(std::string_view reader) const noexcept {
    if (takes(staff, reader)) {
        return ReaderRole::Staff;
    }
    if (takes(phone, reader)) {
        return ReaderRole::Phone;
    }
    const bool fits = card.empty() ? !isSamSlot(reader) : takes(card, reader);
    return fits ? ReaderRole::Card : ReaderRole::Unused;
}

bool ReaderRoles::isForPatients(std::string_view reader) const noexcept {
    const auto role = of(reader);
    return role == ReaderRole::Card || role == ReaderRole::Phone;
}
}  // namespace cardreader
