// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/command.h"
#include "app/platform/failure_table.h"

namespace ctl {

/// Says answers and failures: text for people, or exactly one JSON object for programs.
class Printer {
public:
    /// @param language  "ja" or "en"
    Printer(QString language, bool json);

    /// Prints and returns the exit status.
    [[nodiscard]] int print(const Outcome& outcome) const;
    /// One event of a command that goes on: `object` as a line of JSON, or `text`.
    /// @return whether it got out
    [[nodiscard]] bool line(const QJsonObject& object, const QString& text) const;
    [[nodiscard]] int help(const Command* command) const;
    [[nodiscard]] int version() const;

    [[nodiscard]] const platform::FailureTable& texts() const noexcept { return m_texts; }
    [[nodiscard]] const QString& language() const noexcept { return m_language; }

private:
    [[nodiscard]] int printFailure(const Failure& failure) const;

    QString m_language;
    bool m_json;
    platform::FailureTable m_texts;
};

/// One line: how the command is called.
[[nodiscard]] QString usageOf(const Command& command);

/// A JSON object as indented "key: value" lines.
[[nodiscard]] QString asText(const QJsonObject& object);

}  // namespace ctl
