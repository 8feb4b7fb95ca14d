// SPDX-License-Identifier: Apache-2.0
// Every typed message from bytes of somebody else: what was read is written and read again as the same values.
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/consent_withdrawal.h"
#include "app/eligibility/entrusted_list.h"
#include "app/eligibility/history_question.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/qualification_blocks.h"
#include "app/eligibility/reference_registration.h"
#include "app/eligibility/subsidies.h"
#include "tests/fuzz/fuzz.h"

#include <array>

namespace {
using namespace eligibility;

/// Writing comes to rest: the first one puts a late field in its place, and what that place had already goes once more.
template <typename T>
void settles(const Message& message, Result<T> (*from)(const Message&)) {
    Result<T> read = from(message);
    Message written = message;
    bool atRest = !read;
    for (int round = 0; read && !atRest && round < 4; ++round) {
        const Message next = toMessage(*read, message.encoding);
        atRest = next.header == written.header && next.body == written.body;
        written = next;
        read = from(written);
        fuzz::holds(read.has_value(), "what we write is of the kind it was");
    }
    fuzz::holds(atRest, "writing comes to rest");
}

void asEveryKind(const Message& message) {
    settles(message, toBulkUpload);
    settles(message, toBulkReceipt);
    settles(message, toBulkQuery);
    settles(message, toBulkAnswer);
    settles(message, toEntrustedListRequest);
    settles(message, toRegistrationRequest);
    settles(message, toRegistrationAnswer);
    settles(message, toBulkRegistrationAnswer);
    settles(message, toConsentWithdrawal);
    settles(message, toConsentWithdrawalAnswer);
    settles(message, toHistoryQuestion);
    settles(message, toMedicationHistory);
    settles(message, toCheckupHistory);
    settles(message, toSubsidyQuestion);
    settles(message, toSubsidyAnswer);
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::array types{"YZKsiquc01res", "TKKsiquc01res", "OQSmuquc02res", "OQSmuimm02res",
                                  "OQSsiimm01req", "OQSmuquc01req", "OQSmutic01req", "OQSsihvd01req",
                                  "PMHsimsm01res", "YZKsiquc01req", "OQSmuquc01res"};
    auto message = readMessage(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!message) {
        return 0;
    }
    asEveryKind(*message);
    for (const char* const type : types) {  // whatever it is, somebody may name it wrongly
        message->type = QString::fromLatin1(type);
        asEveryKind(*message);
    }
    for (const BulkUnit& unit : toBulkAnswer(*message).value_or(BulkAnswer{}).units) {
        for (const Qualification& qualification : unit.results) {
            Qualification copy = qualification;
            setMedicalTickets(copy, medicalTicketsOf(qualification));
            setLimitCertificate(copy, limitCertificateOf(qualification));
            fuzz::holds(medicalTicketsOf(copy) == medicalTicketsOf(qualification), "vouchers survive their setter");
        }
    }
    return 0;
}
