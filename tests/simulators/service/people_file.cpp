// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/people_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>

namespace simservice {
namespace {

constexpr qint64 firstDemoPerson = 100'000'000;  // beyond every generated person

QDate day(const QJsonObject& object, QStringView key) {
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

/// Certificates are compared as the card gives them: the hash of the DER bytes.
QByteArray cardOf(const QString& pemFile) {
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemFile, QSsl::Pem);
    return certificates.isEmpty() ? QByteArray() : certificates.front().digest(QCryptographicHash::Sha256).toHex();
}

Insured personFrom(const QJsonObject& object) {
    const QJsonValue held = object.value(u"insurance");
    const QJsonObject insurance = held.isArray() ? held.toArray().first().toObject() : held.toObject();
    Insured person;
    person.classification = insurance.value(u"classification").toString(QStringLiteral("01"));
    person.voucher = insurance.value(u"voucher").toBool();
    person.insurer = insurance.value(u"insurer").toString();
    person.insurerName = insurance.value(u"insurerName").toString();
    person.symbol = insurance.value(u"symbol").toString();
    person.number = insurance.value(u"number").toString();
    person.branch = insurance.value(u"branch").toString();
    person.relation =
        insurance.value(u"relation").toString() == QStringLiteral("family") ? QStringLiteral("2") : QStringLiteral("1");
    person.name = neutralised(object.value(u"name").toString());
    person.insuredName = person.relation == QStringLiteral("1") ? person.name : QString();
    person.kana = halfWidthKana(object.value(u"kana").toString());
    person.sex = QString::number(object.value(u"sex").toInt(3));
    person.birthdate = day(object, u"birthdate");
    person.address = neutralised(object.value(u"address").toString());
    person.postcode = object.value(u"postcode").toString();
    person.qualifiedOn = day(insurance, u"qualifiedOn");
    person.disqualifiedOn = day(insurance, u"disqualifiedOn");
    person.issuedOn = person.qualifiedOn;
    person.registered = object.value(u"registered").toBool(true);
    person.disease = object.value(u"specificDisease").toBool();
    const int age = ageOn(QDate::currentDate(), person.birthdate);
    const QString ratio = QStringLiteral("%1").arg(insurance.value(u"ratio").toInt(), 3, 10, QLatin1Char('0'));
    if (person.insurer.size() == 8 && person.insurer.startsWith(QStringLiteral("39"))) {
        person.ratio = ratio;
    } else if (age >= 70) {
        person.elderlyRatio = ratio;
    }
    return person;
}

}  // namespace

QList<Insured> readPeople(const QString& peopleFile, const QString& keys, QString& problem) {
    QFile file(peopleFile);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = QStringLiteral("cannot read %1").arg(peopleFile);
        return {};
    }
    const QJsonArray people = QJsonDocument::fromJson(file.readAll()).object().value(u"people").toArray();
    if (people.isEmpty()) {
        problem = QStringLiteral("%1 names no people").arg(peopleFile);
    }
    QList<Insured> result;
    for (const QJsonValue& value : people) {
        const QJsonObject object = value.toObject();
        Insured person = personFrom(object);
        person.person = firstDemoPerson + result.size();
        person.card = cardOf(QStringLiteral("%1/people/%2/auth.pem").arg(keys, object.value(u"id").toString()));
        result.append(person);
    }
    return result;
}

QList<std::pair<QByteArray, qint64>> readCards(const QString& file, QString& problem) {
    constexpr qsizetype hashDigits = 64;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        problem = QStringLiteral("cannot read %1").arg(file);
        return {};
    }
    QList<std::pair<QByteArray, qint64>> cards;
    for (int number = 1; !source.atEnd(); ++number) {
        const QByteArrayList parts = source.readLine().simplified().split(' ');
        bool ok = false;
        const qint64 person = parts.front().toLongLong(&ok);
        if (!ok || parts.size() != 2 || parts.back().size() != hashDigits) {
            problem = QStringLiteral("%1, line %2: not PERSON SHA256").arg(file).arg(number);
            return {};
        }
        cards.append({parts.back().toLower(), person});
    }
    return cards;
}

}  // namespace simservice
