// SPDX-License-Identifier: Apache-2.0
// A file as somebody else's program may have written it; what can be read must survive being written and read again.
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/text_encoding.h"
#include "tests/fuzz/fuzz.h"

#include <array>

namespace {
using namespace eligibility;

void roundTrip(const Message& message) {
    const auto written = writeMessage(message);
    if (!written) {
        fuzz::holds(written.error().code == ErrorCode::MessageNotWritable, "only a missing character hinders writing");
        return;
    }
    const auto text = decodeMessage(*written);
    fuzz::holds(text.has_value(), "what we write we can decode");
    if (text->encoding != message.encoding) {
        // Mis-encoded kanji can come out as bytes that are good Japanese in UTF-8 too; the reader then prefers UTF-8.
        fuzz::holds(decode(*written, message.encoding).has_value(), "bytes are written in the encoding asked for");
        return;
    }
    const auto again = readMessage(*written);
    fuzz::holds(again.has_value(), "what we write we can read");
    fuzz::holds(again->header == message.header && again->body == message.body, "writing loses and adds nothing");
    fuzz::holds(again->others == message.others, "unknown elements are kept");
}

void asValues(const Message& message) {
    if (const auto answer = toAnswer(message)) {
        const auto again = toAnswer(toMessage(*answer, message.encoding, message.type));
        fuzz::holds(again && again->isUsable() == answer->isUsable(), "an answer stays as usable as it was");
        fuzz::holds(again->results.size() == answer->results.size(), "no qualification is lost");
    }
    if (const auto question = toQuestion(message)) {
        const auto again = toQuestion(toMessage(*question, message.encoding));
        // Blanks around it are made the format's own on the way out.
        const auto insurer = [](const EligibilityQuestion& of) { return of.search.insurerNumber.raw.trimmed(); };
        fuzz::holds(again && insurer(*again) == insurer(*question), "a question keeps its insurer");
    }
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::array<QString, 4> kNames{QString(), QStringLiteral("OQSsiquc01res_202611200001.xml"),
                                               QStringLiteral("OQSsiquc01req_202611200001.xml"),
                                               QStringLiteral("OQSsiquc01res_face_13.xml")};
    const auto& name = kNames.at(size % kNames.size());  // so a file is an input as it lies there
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto message = readMessage(bytes, name);
    const auto problems = checkBytes(bytes, name);
    fuzz::holds(message.has_value() || !problems.isEmpty(), "a message that cannot be read is a finding");
    if (message) {
        roundTrip(*message);
        asValues(*message);
    }
    return 0;
}
