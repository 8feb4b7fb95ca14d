// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ctl {

/// What goes wrong in the command line itself; everything else is the error of the library that was asked.
enum class ErrorCode : std::uint8_t {
    UsageWrong,           ///< unknown command or option, missing or malformed argument
    SecretMalformed,      ///< the line on standard input is not what the command asked for (4, 14, or 6 to 12 digits)
    PasscodeGuessable,    ///< a passcode that anybody would try first
    FileUnreadable,       ///< an input file cannot be opened
    FileUnwritable,       ///< an output file cannot be written
    ServiceNotSet,        ///< the configuration names no service
    StoreNotSet,          ///< the configuration names no store
    AuthorityNotSet,      ///< the configuration names nobody who gives disaster orders
    CertificateEndsSoon,  ///< this machine's certificate ends within 90 days
    CertificateEndsNow,   ///< within 7 days, or it has ended
    ClockDiffers,         ///< the service's clock and ours are more than a minute apart
    ClockUnsynchronised,  ///< the kernel says that nobody sets this clock
    PrinterUnused,        ///< this version prints nothing
    SpeechUnused,         ///< this computer has no engine for speech
};

/// @return the stable dotted code, e.g. "ctl.usage-wrong"; it keys resources/failures/ctl.tsv
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in declaration order
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;

}  // namespace ctl
