// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <QLoggingCategory>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace platform {

// clang 14 ends the temporaries of a statement too late when one of its arguments is made by a consteval constructor:
// the log line would come late. g++ builds hold the rule that the text is a constant; clang builds run the tests.
#if defined(__clang__) && __clang_major__ < 17
#define UKETSUKE_CONSTEVAL constexpr
#else
#define UKETSUKE_CONSTEVAL consteval
#endif

/// A word that stands in the source text. Only such words reach the log: data of a person cannot become one.
class LogWord {
public:
    template <std::size_t N>
    UKETSUKE_CONSTEVAL LogWord(const char (&literal)[N])  // NOLINT(google-explicit-constructor): a literal is the word
        : m_text(literal, N - 1) {}
    [[nodiscard]] constexpr std::string_view text() const noexcept { return m_text; }

private:
    std::string_view m_text;
};

/// One log line, written at the end of the statement. Takes words of the source, dotted error codes, numbers and
/// durations; there is deliberately no overload for QString, QByteArray or std::string.
///
///     LogLine(lcSession(), QtInfoMsg, "card.read").visit(id).duration(took);
class LogLine {
public:
    /// @param step  what happened, dotted, e.g. "card.read"
    LogLine(const QLoggingCategory& category, QtMsgType level, LogWord step);
    LogLine(const LogLine&) = delete;
    LogLine& operator=(const LogLine&) = delete;
    ~LogLine();

    LogLine& visit(std::uint64_t id);
    LogLine& duration(std::chrono::milliseconds took);
    LogLine& number(LogWord key, std::int64_t value);
    LogLine& word(LogWord key, LogWord value);

    /// The code of an error of any library: `name(error.code)` is found by its own namespace.
    template <typename Code>
    LogLine& code(Code errorCode) {
        return dotted(name(errorCode));
    }

private:
    LogLine& dotted(std::string_view code);

    const QLoggingCategory& m_category;
    QtMsgType m_level;
    QByteArray m_json;
};

struct LogSettings {
    QString program;                         ///< file name stem: "<program>.jsonl"
    QString directory;                       ///< empty = standard error
    std::int64_t rotateAtBytes = 8'388'608;  ///< a full file becomes ".1", the older ones move up
    int keepFiles = 5;                       ///< rotated files kept
};

/// Takes over Qt's message handler: every message of every thread becomes one JSON line
/// {"at","level","category","step"|"message",…}. Free text (Qt's and libraries' own) passes a scrubber that masks runs
/// of four digits and more, long hexadecimal or base64 runs and every character outside ASCII.
///
/// @return what went wrong with the folder, if anything: the log then goes to standard error and the program runs on
/// @retval ErrorCode::LogUnwritable
/// @thread main, once, before other threads start
[[nodiscard]] std::optional<Error> installLog(const LogSettings& settings);

/// Closes the file and gives Qt its own handler back (tests; end of main).
void uninstallLog();

/// @return free text as the log would show it
[[nodiscard]] QByteArray scrubbed(const QString& freeText);

}  // namespace platform
