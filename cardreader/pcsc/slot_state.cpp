// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/context.h"

namespace cardreader {
std::string_view name(SlotState state) noexcept {
    switch (state) {
        case SlotState::Present:
            return "present";
        case SlotState::Mute:
            return "mute";
        case SlotState::InUse:
            return "in-use";
        case SlotState::Empty:
            break;
    }
    return "none";
}
}  // namespace cardreader
