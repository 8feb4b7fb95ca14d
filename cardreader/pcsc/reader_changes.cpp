// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_changes.h"

#include <algorithm>

namespace cardreader {
namespace {
using Kind = ReaderChange::Kind;

const ReaderSlot* find(const std::vector<ReaderSlot>& slots, const std::string& reader) noexcept {
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const auto& each) { return each.name == reader; });
    return slot == slots.end() ? nullptr : &*slot;
}

void addCardChanges(std::vector<ReaderChange>& changes, const ReaderSlot& before, const ReaderSlot& now) {
    const bool was = before.state != SlotState::Empty;
    const bool is = now.state != SlotState::Empty;
    const bool exchanged = was && is && before.events != now.events;
    if (was && (!is || exchanged)) {
        changes.push_back({Kind::CardRemoved, now});
    }
    if (is && (!was || exchanged)) {
        changes.push_back({Kind::CardInserted, now});
    }
    if (was && is && !exchanged && before.state != now.state) {
        changes.push_back({Kind::CardChanged, now});
    }
}
}  // namespace

std::string_view name(Kind kind) noexcept {
    switch (kind) {
        case Kind::ServiceUp:
            return "service-up";
        case Kind::ReaderAdded:
            return "reader-added";
        case Kind::ReaderRemoved:
            return "reader-removed";
        case Kind::CardInserted:
            return "card-inserted";
        case Kind::CardRemoved:
            return "card-removed";
        case Kind::CardChanged:
            return "card-changed";
        case Kind::ServiceDown:
            break;
    }
    return "service-down";
}

std::vector<ReaderChange> changesBetween(const ReaderSnapshot& before, const ReaderSnapshot& after) noexcept {
    std::vector<ReaderChange> changes;
    for (const auto& slot : before.readers) {
        if (find(after.readers, slot.name) == nullptr) {
            changes.push_back({Kind::ReaderRemoved, slot});
        }
    }
    if (before.serviceAvailable != after.serviceAvailable) {
        changes.push_back({after.serviceAvailable ? Kind::ServiceUp : Kind::ServiceDown, {}});
    }
    for (const auto& slot : after.readers) {
        const auto* known = find(before.readers, slot.name);
        if (known == nullptr) {
            changes.push_back({Kind::ReaderAdded, slot});
        }
        addCardChanges(changes, known == nullptr ? ReaderSlot{slot.name, SlotState::Empty, slot.events} : *known, slot);
    }
    return changes;
}
}  // namespace cardreader
