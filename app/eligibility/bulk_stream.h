// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_check.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <deque>
#include <optional>
#include <utility>

namespace eligibility {

/// Reads the answer to a bulk question unit by unit (OQSmu…02res): one person is in memory at a time, however many
/// came.
///
///     auto stream = BulkStream::open(bytes, fileName);
///     while (auto unit = stream->next()) { … unit->value() …, or unit->error() and no more units }
///     const auto rest = stream->finish();   // header, counts, verdict; what lay beside the units
///
/// The answer is only whole when finish() says so: a half-written file may have given thousands of good units before.
/// Every unit is checked like `message check` would (problems()).
/// @source eligibility-messages §2.7
class BulkStream {
public:
    /// @param bytes  must outlive the stream; a mapped file is as good as memory
    /// @retval ErrorCode::MessageEmpty, MessageTooLarge, MessageEncodingWrong, and whatever readMessage says of bytes
    /// that are no plain text message (archives, documents)
    [[nodiscard]] static Result<BulkStream> open(QByteArrayView bytes, const QString& fileName = {});

    /// @return nothing after the last unit; an error ends the stream
    [[nodiscard]] std::optional<Result<BulkUnit>> next();

    /// Checks the next unit without making it a BulkUnit: for those who only want to know whether the file is good.
    /// @return nothing after the last unit; an error ends the stream
    [[nodiscard]] std::optional<Result<void>> check();

    /// @return the message without its units, of the stream's type: `toBulkAnswer` of it has the header. Call it after
    /// the last unit.
    [[nodiscard]] Result<Message> finish();

    /// What was found wrong in the units so far, with the lines of the file; taken away by the call.
    [[nodiscard]] QList<MessageProblem> takeProblems() { return std::exchange(m_problems, {}); }

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] qsizetype unitsRead() const { return m_units; }

private:
    BulkStream() = default;
    /// @param isWanted  false: a faultless unit may be given back empty
    [[nodiscard]] std::optional<Result<Element>> nextElement(bool isWanted);
    std::optional<Element> nextOfTree();
    [[nodiscard]] Result<void> readAsTree();
    [[nodiscard]] std::optional<Result<QByteArrayView>> nextBytes();
    void done(QByteArrayView unit);
    tl::unexpected<Error> failed(const Error& error);
    void keepBetween(qsizetype until);
    [[nodiscard]] Result<Element> unitAt(QByteArrayView unit, qsizetype offset);

    QByteArrayView m_bytes;
    QString m_fileName;
    Encoding m_encoding = Encoding::Utf8;
    qsizetype m_at = 0;  ///< what lies before is done
    qint64 m_line = 1;   ///< line of m_at
    qsizetype m_units = 0;
    QByteArray m_outside;  ///< the message without its units, one mark for each run of them
    int m_runs = 0;
    bool m_isInRun = false;
    std::optional<Error> m_error;
    QList<MessageProblem> m_problems;
    /// For messages that are not in the usual form: all of it, read by the full parser.
    std::optional<Message> m_tree;
    std::deque<Element> m_treeUnits;
};

}  // namespace eligibility
