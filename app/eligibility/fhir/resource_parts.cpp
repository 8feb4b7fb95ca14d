// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/fhir/resource_parts.h"

#include <QUuid>

namespace eligibility::fhir {
namespace {

// Any constant: it only has to be the same everywhere.
const QUuid nameSpace(QStringLiteral("{5d1d6f6c-6c5d-5b52-9f0e-6f0a3c1e7a11}"));

QString key(const char* text) {
    return QString::fromLatin1(text);
}

/// @param representation  IDE written as people write it, SYL in kana
QJsonObject humanName(const QString& text, const char* representation) {
    const QString plain = plainBlanks(text);
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    const QJsonObject writing{{key("url"), key("http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation")},
                              {key("valueCode"), key(representation)}};
    QJsonObject made{{key("extension"), QJsonArray{writing}}, {key("use"), key("official")}, {key("text"), plain}};
    if (parts.size() == 2) {
        made.insert(key("family"), parts[0]);
        made.insert(key("given"), QJsonArray{parts[1]});
    }
    return made;
}

QString gender(const QString& sex) {
    if (sex == QStringLiteral("1")) {
        return key("male");
    }
    return sex == QStringLiteral("2") ? key("female") : key("unknown");
}

}  // namespace

QString plainBlanks(QString text) {
    for (QChar& character : text) {
        const bool allowed = character == u' ' || character == u'\t' || character == u'\r' || character == u'\n';
        if (character.isSpace() && !allowed) {
            character = u' ';
        }
    }
    return text;
}

QString profile(const char* name) {
    return QStringLiteral("http://jpfhir.jp/fhir/core/StructureDefinition/") + QString::fromLatin1(name);
}

void setGiven(QJsonObject& object, const char* name, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(key(name), plainBlanks(text));
    }
}

void setGiven(QJsonObject& object, const char* name, const QJsonObject& value) {
    if (!value.isEmpty()) {
        object.insert(key(name), value);
    }
}

void setGiven(QJsonObject& object, const char* name, const QJsonArray& values) {
    if (!values.isEmpty()) {
        object.insert(key(name), values);
    }
}

QString dateText(const QDate& day) {
    return day.toString(Qt::ISODate);
}

QString timeText(const QDateTime& time) {
    constexpr int japanOffsetSeconds = 9 * 60 * 60;
    return time.isValid() ? time.toOffsetFromUtc(japanOffsetSeconds).toString(Qt::ISODate) : QString();
}

QJsonObject textConcept(const QString& text) {
    QJsonObject made;
    setGiven(made, "text", text);
    return made;
}

QJsonObject codedConcept(const QString& system, const QString& code, const QString& display) {
    QJsonObject made = textConcept(display);
    if (!code.isEmpty()) {
        QJsonObject coding{{key("code"), code}};
        setGiven(coding, "system", system);
        setGiven(coding, "display", display);
        made.insert(key("coding"), QJsonArray{coding});
    }
    return made;
}

QJsonObject identifier(const QString& system, const QString& value) {
    QJsonObject made;
    setGiven(made, "value", value);
    if (!made.isEmpty()) {
        setGiven(made, "system", system);
    }
    return made;
}

QJsonObject logicalReference(const char* type, const QString& system, const QString& value, const QString& display) {
    QJsonObject made;
    setGiven(made, "identifier", identifier(system, value));
    setGiven(made, "display", display);
    if (!made.isEmpty()) {
        made.insert(key("type"), key(type));
    }
    return made;
}

QJsonObject percent(double value) {
    return {{key("value"), value},
            {key("unit"), key("%")},
            {key("system"), key(system::unitsOfMeasure)},
            {key("code"), key("%")}};
}

QJsonObject resource(const char* type, const char* profileName) {
    QJsonObject made{{key("resourceType"), key(type)}};
    if (*profileName != '\0') {
        made.insert(key("meta"), QJsonObject{{key("profile"), QJsonArray{profile(profileName)}}});
    }
    return made;
}

QJsonObject patient(const PatientFacts& facts) {
    QJsonObject made = resource("Patient", "JP_Patient");
    QJsonArray names;
    if (!facts.name.isEmpty()) {
        names.append(humanName(facts.name, "IDE"));
    }
    if (!facts.kana.isEmpty()) {
        names.append(humanName(facts.kana, "SYL"));
    }
    setGiven(made, "name", names);
    if (!facts.sex.isEmpty()) {
        made.insert(key("gender"), gender(facts.sex));
    }
    setGiven(made, "birthDate", dateText(facts.birthdate));
    QJsonObject address;
    setGiven(address, "text", facts.address);
    setGiven(address, "postalCode", facts.postNumber);
    if (!address.isEmpty()) {
        address.insert(key("country"), key("JP"));
        made.insert(key("address"), QJsonArray{address});
    }
    return made;
}

Bundle::Bundle(QByteArray seed, const QDateTime& at) : m_seed(std::move(seed)), m_timestamp(timeText(at)) {}

QJsonObject Bundle::add(const QJsonObject& made) {
    const QByteArray name = m_seed + '/' + QByteArray::number(m_entries.size());
    const QString url = key("urn:uuid:") + QUuid::createUuidV5(nameSpace, name).toString(QUuid::WithoutBraces);
    m_entries.append(QJsonObject{{key("fullUrl"), url}, {key("resource"), made}});
    return {{key("reference"), url}};
}

QJsonObject Bundle::json() const {
    QJsonObject made{{key("resourceType"), key("Bundle")}, {key("type"), key("collection")}};
    setGiven(made, "timestamp", m_timestamp);
    setGiven(made, "entry", m_entries);
    return made;
}

}  // namespace eligibility::fhir
