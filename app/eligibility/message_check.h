// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace eligibility {

/// One finding of `uketsukectl message check`.
struct MessageProblem {
    qint64 line = -1;  ///< 1-based, -1 = the whole file
    QString element;   ///< path below XmlMsg, e.g. "MessageBody/ResultList/…/InsurerNumber"; empty = the whole file
    QString problem;   ///< stable word, e.g. "check-digit", "missing", "unknown-element", "message.truncated"
    bool blocking =
        true;  ///< false = a notice: kept and shown, but the message may be used (unknown element, unknown code)
    qint64 offset = -1;  ///< 0-based byte offset, for bytes that cannot be decoded; -1 = not known
};

/// Checks a message against the tables of eligibility-messages §2, §3 and §6. Values are never part of a finding.
[[nodiscard]] QList<MessageProblem> checkMessage(const Message& message);

/// Checks one unit of a bulk answer as checkMessage would inside its body.
void checkUnit(const Element& unit, QList<MessageProblem>& problems);

/// Reads and checks; an unreadable message gives one finding that names the error code.
[[nodiscard]] QList<MessageProblem> checkBytes(QByteArrayView bytes, const QString& fileName);

/// The result of `message check PATH…`.
struct CheckReport {
    struct FileProblem {
        QString file;
        MessageProblem problem;
    };
    int files = 0;   ///< messages looked at; an archive counts as many as it holds
    bool ok = true;  ///< no blocking problem
    QList<FileProblem> problems;
};

/// Checks files as given and, in folders (recursively), every *.xml, *.zip (each message in it), *.err and *.partial.
/// A refusal (.err) and a half-written *.partial are told as notices: the folder holds them rightly.
[[nodiscard]] CheckReport checkPaths(const QStringList& paths);

}  // namespace eligibility
