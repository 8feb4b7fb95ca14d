// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/error.h"

#include <array>

namespace eligibility {
namespace {

struct Row {
    ErrorCode code{};
    std::string_view name;
};

constexpr std::array rows{
    Row{ErrorCode::ServiceUnreachable, "service.unreachable"},
    Row{ErrorCode::ServiceTimedOut, "service.timed-out"},
    Row{ErrorCode::ServiceConnectionLost, "service.connection-lost"},
    Row{ErrorCode::ServiceCertificateWrong, "service.certificate-wrong"},
    Row{ErrorCode::ServiceCertificateRefused, "service.certificate-refused"},
    Row{ErrorCode::ServiceGarbled, "service.garbled"},
    Row{ErrorCode::ServiceRefused, "service.refused"},
    Row{ErrorCode::ServiceFailed, "service.failed"},
    Row{ErrorCode::ServiceBusy, "service.busy"},
    Row{ErrorCode::ServiceAddressInvalid, "service.address-invalid"},
    Row{ErrorCode::ServiceAuthorityUnreadable, "service.authority-unreadable"},
    Row{ErrorCode::ServiceIdentityUnreadable, "service.identity-unreadable"},
    Row{ErrorCode::TerminalKeyUnreadable, "service.terminal-key-unreadable"},
    Row{ErrorCode::ServiceQueueFull, "service.queue-full"},
    Row{ErrorCode::ServiceNoAnswer, "service.no-answer"},
    Row{ErrorCode::ServiceShareGone, "service.share-gone"},
    Row{ErrorCode::ServiceRequestRejected, "service.request-rejected"},
    Row{ErrorCode::ServiceNameTaken, "service.name-taken"},
    Row{ErrorCode::ConsentMissing, "consent.missing"},
    Row{ErrorCode::ConsentExpired, "consent.expired"},
    Row{ErrorCode::ConsentListDamaged, "consent.list-damaged"},
    Row{ErrorCode::ConsentJournalFailed, "consent.journal-failed"},
    Row{ErrorCode::EmergencyIncomplete, "consent.emergency-incomplete"},
    Row{ErrorCode::DisasterOrderWrong, "consent.disaster-order-wrong"},
    Row{ErrorCode::DisasterElsewhere, "consent.disaster-elsewhere"},
    Row{ErrorCode::EmergencyUnknown, "consent.emergency-unknown"},
    Row{ErrorCode::EmergencyOver, "consent.emergency-over"},
    Row{ErrorCode::DisasterUnknown, "consent.disaster-unknown"},
    Row{ErrorCode::DisasterEnded, "consent.disaster-ended"},
    Row{ErrorCode::BulkListDamaged, "bulk.list-damaged"},
    Row{ErrorCode::BulkJournalFailed, "bulk.journal-failed"},
    Row{ErrorCode::MessageUnreadable, "message.unreadable"},
    Row{ErrorCode::MessageTooLarge, "message.too-large"},
    Row{ErrorCode::MessageEmpty, "message.empty"},
    Row{ErrorCode::MessageEncrypted, "message.encrypted"},
    Row{ErrorCode::MessageEncodingWrong, "message.encoding-wrong"},
    Row{ErrorCode::MessageDoctype, "message.doctype"},
    Row{ErrorCode::MessageTruncated, "message.truncated"},
    Row{ErrorCode::MessageMalformed, "message.malformed"},
    Row{ErrorCode::MessageTooDeep, "message.too-deep"},
    Row{ErrorCode::MessageNotXmlMsg, "message.not-xmlmsg"},
    Row{ErrorCode::MessageUnexpectedKind, "message.unexpected-kind"},
    Row{ErrorCode::MessageArchiveDamaged, "message.archive-damaged"},
    Row{ErrorCode::MessageArchiveTooLarge, "message.archive-too-large"},
    Row{ErrorCode::MessageSeveral, "message.several"},
    Row{ErrorCode::MessageDocument, "message.document"},
    Row{ErrorCode::MessageRejected, "message.rejected"},
    Row{ErrorCode::MessageNotWritable, "message.not-writable"},
};

constexpr auto codes = [] {
    std::array<ErrorCode, rows.size()> result{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        result[i] = rows[i].code;
    }
    return result;
}();

}  // namespace

std::string_view name(ErrorCode code) {
    for (const Row& row : rows) {
        if (row.code == code) {
            return row.name;
        }
    }
    return "service.failed";
}

std::span<const ErrorCode> allErrorCodes() {
    return codes;
}

}  // namespace eligibility
