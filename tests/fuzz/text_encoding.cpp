// SPDX-License-Identifier: Apache-2.0
// CP932 and UTF-8, strictly, both ways.
#include "app/eligibility/text_encoding.h"

#include "tests/fuzz/fuzz.h"

namespace {
using namespace eligibility;

void bothWays(QByteArrayView bytes, Encoding encoding) {
    const auto text = decode(bytes, encoding);
    if (!text) {
        fuzz::holds(
            text.error().code == ErrorCode::MessageEncodingWrong || text.error().code == ErrorCode::MessageTruncated,
            "what cannot be decoded is called so");
        return;
    }
    const auto back = encode(*text, encoding);
    fuzz::holds(back.has_value(), "what was decoded can be encoded");
    // CP932 has several codes for some characters (NEC and IBM rows), so the text must return, not the bytes.
    const auto again = decode(*back, encoding);
    fuzz::holds(again && *again == *text, "a text survives the way there and back");
    fuzz::holds(encoding != Encoding::Utf8 || QByteArrayView(*back) == bytes, "UTF-8 has one form only");
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    bothWays(bytes, Encoding::Cp932);
    bothWays(bytes, Encoding::Utf8);
    if (const auto message = decodeMessage(bytes)) {
        fuzz::holds(message->text.size() <= bytes.size(), "no character has fewer than one byte");
    }
    return 0;
}
