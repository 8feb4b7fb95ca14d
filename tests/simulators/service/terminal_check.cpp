// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/terminal_check.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace simservice {
namespace {

using eligibility::Refusal;

bool isDecimal(const QJsonValue& value) {
    bool ok = false;
    static_cast<void>(value.toString().toDouble(&ok));
    return ok;
}

bool hasProofMembers(const QJsonObject& statement) {
    if (statement.value(u"method").toString() == QStringLiteral("staff")) {
        return !statement.value(u"staff").toString().isEmpty();
    }
    return isDecimal(statement.value(u"score")) && isDecimal(statement.value(u"threshold")) &&
           !statement.value(u"engine").toString().isEmpty() && !statement.value(u"attack").toString().isEmpty();
}

bool speaksOf(const QJsonObject& statement, const QJsonObject& body, const QString& institution) {
    const QByteArray card = QByteArray::fromBase64(body.value(u"certificate").toString().toLatin1());
    const QString cardHash = QString::fromLatin1(QCryptographicHash::hash(card, QCryptographicHash::Sha256).toHex());
    return statement.value(u"visit") == body.value(u"visit") && statement.value(u"nonce") == body.value(u"nonce") &&
           statement.value(u"method") == body.value(u"method") &&
           statement.value(u"certificate").toString() == cardHash &&
           statement.value(u"institution").toString() == institution &&
           QDateTime::fromString(statement.value(u"at").toString(), Qt::ISODate).isValid();
}

}  // namespace

Refusal judgeStatement(const CardAuthority& authority, const QJsonObject& body, const QString& institution) {
    const QByteArray text = body.value(u"statement").toString().toUtf8();
    const QByteArray signature = QByteArray::fromBase64(body.value(u"statementSignature").toString().toLatin1());
    const QJsonObject statement = QJsonDocument::fromJson(text).object();
    if (!authority.knowsTerminal(statement.value(u"terminal").toString().toLatin1())) {
        return Refusal::TerminalUnknown;
    }
    if (!authority.isSignedByTerminal(text, signature) || !speaksOf(statement, body, institution) ||
        !hasProofMembers(statement)) {
        return Refusal::StatementWrong;
    }
    return statement.value(u"attack").toString() == QStringLiteral("suspected") ? Refusal::FaceNotProven
                                                                                : Refusal::None;
}

}  // namespace simservice
