// SPDX-License-Identifier: Apache-2.0
// Walks any bytes as BER-TLV, level by level as the surface record is walked.
#include "cardreader/iso7816/tlv_reader.h"

#include "tests/fuzz/fuzz.h"

namespace {
using cardreader::BytesView;
using cardreader::TlvReader;

constexpr int kDeepest = 8;

bool inside(BytesView part, BytesView whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void walk(BytesView bytes, int depth) {
    TlvReader reader(bytes);
    std::size_t seen = 0;
    while (const auto object = reader.next()) {
        if (!*object) {
            return;
        }
        const auto& [tag, value, whole] = **object;
        fuzz::holds(inside(whole, bytes) && inside(value, whole), "an object lies inside its buffer");
        fuzz::holds(whole.size() >= 2, "an object has at least a tag and a length, so that a walk ends");
        seen += whole.size();
        fuzz::holds(seen <= bytes.size(), "objects do not overlap");
        const auto found = TlvReader::find(bytes, tag);
        fuzz::holds(found && *found && (*found)->tag == tag, "what was met can be found by its tag");
        if (depth < kDeepest) {
            walk(value, depth + 1);
        }
    }
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView bytes(data, size);
    if (const auto header = TlvReader::header(bytes)) {
        fuzz::holds(header->headerSize >= 2 && header->headerSize <= size, "a header was read from what is there");
        fuzz::holds(header->totalSize >= header->headerSize, "a size did not wrap around");
    }
    walk(bytes, 0);
    return 0;
}
