// SPDX-License-Identifier: Apache-2.0
// The fast ways of reading against the full parser, on any bytes: same people, same findings, or the same refusal.
#include "app/eligibility/bulk_stream.h"
#include "app/eligibility/message_reader.h"
#include "tests/fuzz/fuzz.h"

namespace {
using namespace eligibility;

const QString fileName = QStringLiteral("OQSmuquc02res_1.xml");

bool isSame(const Element& a, const Element& b) {
    return a.name == b.name && a.text == b.text && a.line == b.line &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), isSame);
}

void fastAgreesWithFull(QByteArrayView bytes) {
    const auto full = readMessageFully(bytes, fileName);
    const auto fast = readMessage(bytes, fileName);
    if (bytes.startsWith("PK") || bytes.startsWith("%PDF") || bytes.isEmpty()) {
        return;
    }
    fuzz::holds(full.has_value() == fast.has_value(), "the fast way reads what the full parser reads");
    if (full) {
        fuzz::holds(isSame(full->header, fast->header) && isSame(full->body, fast->body), "both give the same tree");
        fuzz::holds(full->encoding == fast->encoding && full->declared == fast->declared, "in the same encoding");
    } else {
        fuzz::holds(full.error().code == fast.error().code && full.error().line == fast.error().line,
                    "both refuse for the same reason");
    }
}

void streamAgreesWithWhole(QByteArrayView bytes) {
    const auto whole = readMessage(bytes, fileName);
    auto stream = BulkStream::open(bytes, fileName);
    if (!stream) {
        fuzz::holds(!whole.has_value(), "what can be read can be streamed");
        return;
    }
    QList<BulkUnit> units;
    while (const auto unit = stream->next()) {
        if (!*unit) {
            break;
        }
        units.append(**unit);
    }
    const auto rest = stream->finish();
    fuzz::holds(!rest || whole, "what streams to its end is a whole message");
    if (rest) {
        const auto expected = toBulkAnswer(*whole);
        fuzz::holds(expected && expected->units == units, "streamed people are those of the whole");
        auto checker = BulkStream::open(bytes, fileName);
        qsizetype checked = 0;
        while (const auto unit = checker->check()) {
            fuzz::holds(unit->has_value(), "checking reads what streaming reads");
            ++checked;
        }
        fuzz::holds(checked == units.size(), "checking sees everybody");
        fuzz::holds(checker->takeProblems().size() == stream->takeProblems().size(), "and finds the same");
    }
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    fastAgreesWithFull(bytes);
    streamAgreesWithWhole(bytes);
    return 0;
}
