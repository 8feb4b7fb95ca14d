// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message.h"
#include "tests/simulators/service/caller.h"
#include "tests/simulators/service/office.h"

namespace simservice {

/// A question that arrived by POST /v1/messages/{type} or as a file.
struct Asked {
    Caller caller;
    QString type;  ///< catalogue prefix without req, e.g. "YZKsiquc01"
    eligibility::Message message;
};

/// Begins an answer: execution time, institution, the identifier of the question echoed, the same encoding.
[[nodiscard]] eligibility::Message beginAnswer(const Asked& asked);
/// Adds SegmentOfResult (1, 2 or 9) and the character code at the end of the header.
void closeHeader(eligibility::Message& answer, int segment);

/// The whole question was refused: SegmentOfResult 9. @param code  begins with SYNTH, for the real list is not public
[[nodiscard]] eligibility::Message refuse(const Asked& asked, const char* code, const char* text);
/// This person could not be processed: ProcessingResultStatus 2.
void addPersonError(eligibility::Element& into, const char* code, const char* text);
/// @return whether nothing in the answer says that something went wrong
[[nodiscard]] bool isGood(const eligibility::Message& answer);

/// Reads the insurance numbers out of 照会用情報, out of a reference registration or out of the header of a question
/// about history, which names them differently (eligibility-messages §5.1).
[[nodiscard]] SearchKeys keysIn(const eligibility::Element& element);

/// The one person that these numbers belong to.
struct OnePerson {
    QList<Insured> found;  ///< the qualifications that fit
    const char* code = nullptr;
    const char* problem = nullptr;  ///< set when it is nobody or several
    [[nodiscard]] qint64 person() const { return found.isEmpty() ? 0 : found.front().person; }
};
[[nodiscard]] OnePerson onePerson(InsuredStore& store, const SearchKeys& keys);

}  // namespace simservice
