// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cardreader {
/// What a reader is for.
enum class ReaderRole : std::uint8_t {
    Unused,  ///< not ours: a SAM slot, or a reader that the configuration leaves out
    Card,    ///< the tray or pad for the patient's card
    Phone,   ///< the pad for the patient's phone
    Staff,   ///< the reader for staff badges; a patient's card is never looked for there
};
/// @return the word of the command line: "unused", "card", "phone", "staff"
[[nodiscard]] std::string_view name(ReaderRole role) noexcept;

/// Whether a reader's name fits a pattern.
///
/// The pattern may stand anywhere in the name; capitals count as small letters; `*` is any run of characters; `|`
/// separates alternatives. So `RC-S300*00 00|acr1252` fits the first slot of any RC-S300 and every ACR1252. Never write
/// a whole name: PC/SC appends indexes that change after re-plugging.
/// @param pattern  ASCII; empty fits nothing
/// @source card-applications §10 (17)
[[nodiscard]] bool fitsReader(std::string_view pattern, std::string_view reader) noexcept;

/// Which reader is for what: patterns over the names that PC/SC gives (see `fitsReader`).
struct ReaderRoles {
    std::string card;   ///< empty = every reader that has no other role
    std::string phone;  ///< empty = none; phones are then taken on the card readers
    std::string staff;  ///< empty = none

    /// The first that fits counts, in the order staff, phone, card: so the special reader may be named exactly and the
    /// card's loosely. A SAM slot (a slot inside the reader whose card never leaves) is Unused unless a pattern
    /// says "sam".
    [[nodiscard]] ReaderRole of(std::string_view reader) const noexcept;
    /// @return whether a patient's card or phone is read there
    [[nodiscard]] bool isForPatients(std::string_view reader) const noexcept;
};
}  // namespace cardreader
