// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace cardreader {
/// Everything that can go wrong between this program and a card, in the whole pillar. What a person can act on (wrong
/// PIN, expired certificate, no photo) is a value, not an error. Each code has one row in
/// `resources/failures/card.tsv`.
enum class ErrorCode : std::uint8_t {
    CardRemoved,              ///< the card left during the operation; counters are unknown, read them again
    CardMute,                 ///< a card is there but does not answer (wrong side up, sleeve, two cards in the field)
    CardNotTransacted,        ///< the reader could not carry the command although the card is still there
    CardReset,                ///< another program reset the card; query the counters before anything else
    CardFault,                ///< the card reported a fault of its own (memory, execution)
    CardNotSupported,         ///< the application does not exist on this card: another kind of card
    FileMissing,              ///< the file does not exist on this card
    FileDamaged,              ///< a file is cut short or is not what it claims to be
    AccessDenied,             ///< the card wants a PIN that was not given, or the verified state was lost
    UnexpectedStatus,         ///< a status word outside the table of the command
    LastTryRefused,           ///< one try is left and nobody has consented to spend it; nothing was sent
    TriesSpent,               ///< this visit has been wrong as often as it may without consent; nothing was sent
    PinIncomplete,            ///< wrong number of digits; nothing was sent
    SignatureMismatch,        ///< the card's signature does not belong to the certificate on the card
    CommandInvalid,           ///< a command APDU that cannot be encoded; an error of this program
    CommandForbidden,         ///< a command that a reception may never send; an error of this program, nothing was sent
    CryptoFailed,             ///< OpenSSL could not do its work (memory, random numbers)
    ServiceUnavailable,       ///< pcscd is not running or not reachable
    ServiceRefused,           ///< pcscd does not let this user in
    NoReader,                 ///< no card reader is connected
    ReaderUnavailable,        ///< the reader was unplugged or does not answer
    ReaderUnsupported,        ///< the reader's driver cannot do what a card needs
    NoCard,                   ///< no card on any reader that may be used
    CardInUse,                ///< another program holds the card exclusively
    OutOfResources,           ///< pcscd has no context, handle or memory left
    Cancelled,                ///< the operation was cancelled by its owner
    PcscUnexpected,           ///< a PC/SC answer that has no other name here
    AnchorUnreadable,         ///< a configured trust anchor cannot be read or is not a CA certificate
    TestAnchorRefused,        ///< an anchor of the test hierarchy without permission to use that hierarchy
    RevocationUnreadable,     ///< the configured revocation list cannot be read
    SurfaceAnchorUnreadable,  ///< a configured surface key cannot be read or is not an RSA public key
};

/// A failure without free text and without data of the person.
struct Error {
    ErrorCode code;
    std::uint16_t statusWord = 0;  ///< SW1-SW2 where a card answered, else 0
    std::uint32_t native = 0;      ///< PC/SC return code where there was one, else 0
    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return a failed result, for `return failure(ErrorCode::CardRemoved);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::uint16_t statusWord = 0,
                                                   std::uint32_t native = 0) noexcept {
    return tl::unexpected<Error>(Error{code, statusWord, native});
}

/// @return the stable dotted name, e.g. "card.removed"
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in the order of the enumeration
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;
}  // namespace cardreader
