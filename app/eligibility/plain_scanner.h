// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"
#include "app/eligibility/message.h"

#include <QByteArrayView>

#include <optional>

namespace eligibility {

/// The fast way through a message as the field writes it: elements, text and the five predefined entities, names in
/// ASCII, nothing else. It builds the same tree as the full parser or nothing: comments, CDATA, attributes, character
/// references, stray text, a wrong byte, anything not well-formed and anything merely unusual is left to the full
/// parser (message_reader.cpp), which also says what is wrong. tests/fuzz/message holds the two against each other.

/// @param bytes      one element with white space around it; no byte order mark, no declaration
/// @param encoding   how its text is to be decoded, strictly
/// @param firstLine  1-based line of the first byte
/// @return the element, or nothing when the full parser must look
[[nodiscard]] std::optional<Element> scanPlain(QByteArrayView bytes, Encoding encoding, qint64 firstLine = 1);

/// What a message is by its bytes, when that is beyond doubt.
struct PlainStart {
    Encoding encoding = Encoding::Utf8;
    bool declared = false;
    qsizetype begin = 0;  ///< first byte after the declaration
    qint64 line = 1;      ///< its line
};

/// Decides the encoding as decodeMessage does, without decoding. @return nothing when only decoding can tell
[[nodiscard]] std::optional<PlainStart> plainStart(QByteArrayView bytes);

}  // namespace eligibility
