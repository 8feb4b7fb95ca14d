// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_protocol.h"

#include "app/eligibility/message_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstddef>

namespace eligibility {
namespace {

constexpr qsizetype nonceBytes = 32;

tl::unexpected<Error> garbled() {
    return tl::unexpected(Error{ErrorCode::ServiceGarbled});
}

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QString methodOf(const ReceptionRequest& request) {
    if (std::holds_alternative<PinProof>(request.proof)) {
        return QStringLiteral("pin");
    }
    return std::holds_alternative<FaceProof>(request.proof) ? QStringLiteral("face") : QStringLiteral("staff");
}

/// @return the object, empty when it is none or belongs to another visit
QJsonObject objectOf(const QByteArray& json, const QString& visit) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object.value(QStringLiteral("visit")).toString() == visit ? object : QJsonObject();
}

}  // namespace

QByteArray receptionBody(const ReceptionRequest& request, const QString& visit,
                         const std::optional<SignedStatement>& statement) {
    QJsonObject body{
        {QStringLiteral("visit"), visit},
        {QStringLiteral("method"), methodOf(request)},
        {QStringLiteral("nonce"), base64(request.nonce)},
        {QStringLiteral("certificate"), base64(request.certificate)},
    };
    if (const auto* const pin = std::get_if<PinProof>(&request.proof)) {
        body.insert(QStringLiteral("signature"), base64(pin->signature));
    }
    if (statement) {
        body.insert(QStringLiteral("statement"), QString::fromUtf8(statement->text));
        body.insert(QStringLiteral("statementSignature"), base64(statement->signature));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray consentsBody(const ConsentChoices& choices) {
    QJsonObject items;
    for (auto it = choices.items.constBegin(); it != choices.items.constEnd(); ++it) {
        items.insert(it.key(), it.value() ? QStringLiteral("1") : QStringLiteral("0"));
    }
    QJsonObject body{
        {QStringLiteral("items"), items},
        {QStringLiteral("wording"), choices.wordingHash},
        {QStringLiteral("language"), choices.language},
        {QStringLiteral("at"), choices.at.toUTC().toString(Qt::ISODate)},
    };
    if (choices.subsidies) {
        body.insert(QStringLiteral("subsidies"), *choices.subsidies ? QStringLiteral("1") : QStringLiteral("0"));
    }
    if (choices.electronicPrescription) {
        const bool electronic = *choices.electronicPrescription;
        body.insert(QStringLiteral("prescription"),
                    electronic ? QStringLiteral("1") : QStringLiteral("2"));  // OQSCD017
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<Nonce> nonceFrom(const QByteArray& json, const QString& visit) {
    const QJsonObject object = objectOf(json, visit);
    const auto value = QByteArray::fromBase64Encoding(object.value(QStringLiteral("nonce")).toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    const auto expires = QDateTime::fromString(object.value(QStringLiteral("expires")).toString(), Qt::ISODate);
    if (!value || value.decoded.size() != nonceBytes || !expires.isValid()) {
        return garbled();
    }
    return Nonce{value.decoded, expires.toUTC()};
}

Result<ReceptionReply> replyFrom(const QByteArray& json, const QString& visit) {
    const QJsonObject object = objectOf(json, visit);
    const QJsonValue accepted = object.value(QStringLiteral("accepted"));
    if (!accepted.isBool()) {
        return garbled();
    }
    ReceptionReply reply;
    reply.accepted = accepted.toBool();
    reply.reception = object.value(QStringLiteral("reception")).toString();
    reply.registered = object.value(QStringLiteral("registered")).toBool();
    reply.eligible = object.value(QStringLiteral("eligible")).toBool();
    reply.subsidies = object.value(QStringLiteral("subsidies")).toBool();
    reply.refusal = reply.accepted ? Refusal::None : refusalFromWord(object.value(QStringLiteral("reason")).toString());
    reply.certificate = standingFromWord(object.value(QStringLiteral("certificateState")).toString());
    const QJsonArray items = object.value(QStringLiteral("items")).toArray();
    for (const auto item : items) {
        reply.items.append(item.toString());
    }
    if (reply.accepted == reply.reception.isEmpty()) {
        return garbled();
    }
    return reply;
}

Result<EligibilityResult> resultFrom(const QByteArray& xml, const QString& type, const QString& institution) {
    const auto answer = readMessage(xml, QString(type + u'_')).and_then(toAnswer);
    // Another clinic's answer, or none that says what happened, is no answer for us.
    if (!answer || answer->institutionCode != institution || answer->segment.value == SegmentOfResult::NotGiven) {
        return garbled();
    }
    return EligibilityResult{*answer, xml};
}

}  // namespace eligibility
