// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"

#include <cstdint>

namespace eligibility {

/// How the bytes of a message are to be read. "Shift_JIS" on the wire is CP932 in the field (eligibility-messages
/// §1.5).
enum class Encoding : std::uint8_t { Utf8, Cp932 };

/// Any message of the file interface: XmlMsg with its header and body, unknown elements kept.
struct Message {
    /// Prefix of the catalogue, e.g. "OQSsiquc01req", "OQSsiquc01res_face", "YZKsiquc01res"; empty when it could not be
    /// told
    QString type;
    Encoding encoding = Encoding::Utf8;
    bool declared = true;  ///< whether an XML declaration stood in front
    Element header;        ///< MessageHeader
    Element body;          ///< MessageBody
    /// Elements beside the header and the body, kept as they came
    std::vector<Element> others;
};

}  // namespace eligibility
