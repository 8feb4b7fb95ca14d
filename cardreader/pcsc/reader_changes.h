// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/reader_monitor.h"

#include <vector>

namespace cardreader {
/// What happened between two snapshots.
struct ReaderChange {
    enum class Kind : std::uint8_t {
        ServiceUp,
        ServiceDown,
        ReaderAdded,
        ReaderRemoved,
        CardInserted,
        CardRemoved,
        CardChanged,  ///< the card stayed, its slot says something else: in use, mute, or present again
    };
    Kind kind = Kind::ServiceDown;
    ReaderSlot slot;  ///< as it is now, for ReaderRemoved as it was; empty name for the service's own changes
    friend bool operator==(const ReaderChange&, const ReaderChange&) = default;
};
/// @return the word of the command line: "service-up", "reader-added", "card-inserted" …
[[nodiscard]] std::string_view name(ReaderChange::Kind kind) noexcept;

/// The changes from one snapshot to the next, in the order in which they make sense: what went before what came. A card
/// that was exchanged between two looks of pcscd (its counter of events jumped) is a removal and an insertion.
[[nodiscard]] std::vector<ReaderChange> changesBetween(const ReaderSnapshot& before,
                                                       const ReaderSnapshot& after) noexcept;
}  // namespace cardreader
