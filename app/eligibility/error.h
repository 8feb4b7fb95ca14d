// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace eligibility {

/// What can go wrong with a message or with the service. What a person can act on (refused reception, not insured) is a
/// value instead.
enum class ErrorCode : std::uint8_t {
    ServiceUnreachable,       ///< no TCP connection: wrong address, service down, cable
    ServiceTimedOut,          ///< no complete answer within the limit of the call
    ServiceConnectionLost,    ///< the connection broke before the answer was complete
    ServiceCertificateWrong,  ///< the server's certificate is not from the configured authority or not for this address
    ServiceCertificateRefused,   ///< the service does not accept this machine's certificate
    ServiceGarbled,              ///< an answer that is not what the protocol says
    ServiceRefused,              ///< the service understood the request and declined it (4xx)
    ServiceFailed,               ///< the service reported an internal failure (5xx)
    ServiceBusy,                 ///< the service asks to come back later (429, 503)
    ServiceAddressInvalid,       ///< the configured address is not https:// or not an address
    ServiceAuthorityUnreadable,  ///< the configured authority file is missing or holds no certificate
    ServiceIdentityUnreadable,   ///< this machine's certificate or key is missing or unreadable
    TerminalKeyUnreadable,       ///< the key that signs face and staff statements is missing or unreadable
    ServiceQueueFull,            ///< more questions at once than may wait; nothing was sent
    ServiceNoAnswer,             ///< files: no answer received in time; it is not asked again by itself
    ServiceShareGone,            ///< the folder of the confirmation PC cannot be reached or written
    ServiceRequestRejected,      ///< the confirmation PC refused the request file (.err)
    ServiceNameTaken,            ///< another file has the name of this request; nothing was written
    ConsentMissing,              ///< the person has given no consent to this item, or has taken it back
    ConsentExpired,              ///< the consent was given and its time is over
    ConsentListDamaged,          ///< the file of consent items cannot be used
    ConsentJournalFailed,        ///< the memory of consents cannot be read or written
    EmergencyIncomplete,         ///< two members of staff and a reason are needed
    DisasterOrderWrong,          ///< not signed by the configured authority, or damaged
    DisasterElsewhere,           ///< signed, but not for this place or day
    EmergencyUnknown,            ///< no such emergency was opened here
    EmergencyOver,               ///< its four hours are over, or it was closed
    DisasterUnknown,             ///< no such order was activated here
    DisasterEnded,               ///< the order was ended here
    BulkListDamaged,             ///< the list of appointments is not what it should be; `line` says where
    BulkJournalFailed,           ///< the job's memory cannot be read or written
    MessageUnreadable,           ///< the file cannot be opened or read
    MessageTooLarge,             ///< more than 4 MiB
    MessageEmpty,                ///< no bytes at all
    MessageEncrypted,            ///< an encrypted ZIP: the connector's encryption is on
    MessageEncodingWrong,        ///< bytes that are neither UTF-8 nor CP932; `offset` says where
    MessageDoctype,              ///< a document type or entity declaration, never allowed
    MessageTruncated,            ///< ends before the last element is closed: half written
    MessageMalformed,            ///< not well-formed XML; `line` says where
    MessageTooDeep,              ///< nested deeper than any message of the specification
    MessageNotXmlMsg,            ///< XML, but not XmlMsg with one MessageHeader and one MessageBody
    MessageUnexpectedKind,       ///< a message of another kind than the one asked for
    MessageArchiveDamaged,       ///< not a whole ZIP archive, or an entry is not what the archive says
    MessageArchiveTooLarge,      ///< a ZIP archive that would unpack to more than any answer holds
    MessageSeveral,              ///< an archive of several messages where one was asked for
    MessageDocument,             ///< a PDF: shown as a document, never read as data
    MessageRejected,             ///< an .err file: the connector refused the request of the same name
    MessageNotWritable,          ///< a character that the chosen encoding lacks
};

/// A code and a position; never text of the message, because that would be personal data.
struct Error {
    ErrorCode code = ErrorCode::ServiceFailed;
    std::int64_t line = -1;    ///< 1-based line in the decoded text, -1 = not known
    std::int64_t offset = -1;  ///< 0-based byte offset in the input, -1 = not known
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "service.unreachable"
[[nodiscard]] std::string_view name(ErrorCode code);

/// @return every code once, for the completeness test of resources/failures
[[nodiscard]] std::span<const ErrorCode> allErrorCodes();

}  // namespace eligibility
