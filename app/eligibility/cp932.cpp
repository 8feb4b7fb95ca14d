// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/cp932.h"

#include "app/eligibility/text_encoding.h"

namespace eligibility {
namespace {

char16_t asked(QByteArrayView bytes) {
    const Result<QString> text = decode(bytes, Encoding::Cp932);
    return text && text->size() == 1 ? text->front().unicode() : u'\0';
}

}  // namespace

const Cp932Table& Cp932Table::instance() {
    static const Cp932Table table;
    return table;
}

Cp932Table::Cp932Table() {
    for (int byte = 1; byte < 256; ++byte) {
        const auto one = static_cast<char>(byte);
        m_single[static_cast<std::size_t>(byte)] = asked(QByteArrayView(&one, 1));
    }
    for (std::size_t lead = 0x81; lead <= 0xFC; ++lead) {
        for (std::size_t trail = 0x40; m_single[lead] == 0 && trail <= 0xFC; ++trail) {
            const std::array<char, 2> pair{static_cast<char>(lead), static_cast<char>(trail)};
            m_pairs[lead * 256 + trail] = asked(QByteArrayView(pair.data(), 2));
        }
    }
}

}  // namespace eligibility
