// SPDX-License-Identifier: Apache-2.0
// What the other end of a transport writes beside the message: headers of an answer, names in the res folder.
#include "app/eligibility/file_transport.h"
#include "app/eligibility/service_call.h"
#include "tests/fuzz/fuzz.h"

namespace {
QByteArray bytesOf(fuzz::Input part) {
    return {reinterpret_cast<const char*>(part.data()), static_cast<qsizetype>(part.size())};
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace eligibility;
    fuzz::Input rest(data, size);
    const QByteArray retryAfter = bytesOf(fuzz::takePart(rest));
    const QByteArray date = bytesOf(fuzz::takePart(rest));
    const QByteArray fileName = bytesOf(fuzz::takePart(rest));
    const QByteArray key = bytesOf(rest);

    static const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    const AnswerHeaders headers = answerHeaders(retryAfter, date, now);
    fuzz::holds(!headers.retryAfter || (headers.retryAfter->count() >= 0 && headers.retryAfter->count() <= 86400),
                "nobody is told to wait longer than a day, or less than nothing");
    fuzz::holds(!headers.date.isValid() || headers.date.timeSpec() == Qt::UTC, "a date is in UTC");

    static const auto type = QStringLiteral("OQSmuquc01");
    const QString name = QString::fromUtf8(fileName);
    if (answerFileOf(name, type, key) != AnswerFile::None) {
        fuzz::holds(name.contains(QString::fromLatin1(key), Qt::CaseInsensitive), "our file bears our key");
    }
    if (isRepeatKey(key)) {
        fuzz::holds(!key.contains('/') && !key.contains('.') && !key.contains('\r'),
                    "a key is safe in a name and a header");
        fuzz::holds(answerFileOf(type + QStringLiteral("res_") + QString::fromLatin1(key) + QStringLiteral(".xml"),
                                 type, key) == AnswerFile::Answer,
                    "the answer's own name is known");
    }
    return 0;
}
