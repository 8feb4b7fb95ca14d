// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/status_word.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
struct Meaning {
    std::uint16_t value;
    ErrorCode error;
};

// card-applications §2.3; what is not here is outside the table of every command we send.
constexpr std::array kMeanings{
    Meaning{0x6281, ErrorCode::FileDamaged},       // data may be corrupt
    Meaning{0x6283, ErrorCode::FileDamaged},       // file invalidated
    Meaning{0x6381, ErrorCode::CardFault},         // JICSAP warning
    Meaning{0x6400, ErrorCode::CardFault},         // execution error
    Meaning{0x6581, ErrorCode::CardFault},         // memory error
    Meaning{0x6982, ErrorCode::AccessDenied},      // access condition not met
    Meaning{0x6983, ErrorCode::AccessDenied},      // locked
    Meaning{0x6984, ErrorCode::AccessDenied},      // locked
    Meaning{0x6A81, ErrorCode::CardNotSupported},  // function absent
    Meaning{0x6A82, ErrorCode::FileMissing},       // no such file or application
    Meaning{0x6A83, ErrorCode::FileMissing},       // no such record
    Meaning{0x6A88, ErrorCode::FileMissing},       // key not found
    Meaning{0x6D00, ErrorCode::CardNotSupported},  // instruction unknown
    Meaning{0x6E00, ErrorCode::CardNotSupported},  // class unknown
    Meaning{0x6F00, ErrorCode::CardFault},         // internal
};
}  // namespace

std::optional<int> StatusWord::triesLeft() const noexcept {
    if (isLocked()) {
        return 0;
    }
    if ((m_value & 0xFFF0U) == 0x63C0U) {
        return static_cast<int>(m_value & 0x000FU);
    }
    return std::nullopt;
}

ErrorCode StatusWord::error() const noexcept {
    const auto* row =
        std::find_if(kMeanings.begin(), kMeanings.end(), [this](const Meaning& each) { return each.value == m_value; });
    return row == kMeanings.end() ? ErrorCode::UnexpectedStatus : row->error;
}
}  // namespace cardreader
