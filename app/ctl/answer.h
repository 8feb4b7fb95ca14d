// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <string_view>
#include <tl/expected.hpp>

namespace ctl {

/// The exit status of the program; scripts rely on the numbers.
enum class Exit : std::uint8_t {
    Yes = 0,          ///< done, and the answer is yes
    No = 1,           ///< done, and the answer is no
    WrongUse = 2,     ///< wrong use of the command
    Unavailable = 3,  ///< a device, service or file is unavailable
    Damaged = 4,      ///< the input is damaged or not what it claims to be
    Refused = 5,      ///< refused by a safety rule
};

/// What a command found out.
struct Answer {
    Exit exit = Exit::Yes;
    QJsonObject json;
};

/// Why a command could not find out.
struct Failure {
    std::string_view code;  ///< dotted, keys the failure table
    Exit exit = Exit::Unavailable;
    QString detail;  ///< where: an option, a file, a line; never a secret or personal data
};

using Outcome = tl::expected<Answer, Failure>;

/// The exit status that belongs to a dotted code of any library.
[[nodiscard]] Exit exitOf(std::string_view dottedCode);

/// A failure with the exit status of its code.
[[nodiscard]] tl::unexpected<Failure> fail(std::string_view dottedCode, const QString& detail = {});

/// The same from the error of any library.
template <typename Error>
[[nodiscard]] tl::unexpected<Failure> failFrom(const Error& error, const QString& detail = {}) {
    return fail(name(error.code), detail);
}

}  // namespace ctl
