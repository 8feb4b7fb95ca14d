// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/wire_value.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace eligibility::fhir {

/// Inner to the export: what the resources are put together from.

/// Code systems and profiles. Addresses of JP Core begin with http://jpfhir.jp/fhir/core/.
namespace system {
inline constexpr auto insurer = "urn:oid:1.2.392.100495.20.3.61";          ///< 保険者番号
inline constexpr auto publicPayer = "urn:oid:1.2.392.100495.20.3.71";      ///< 公費負担者番号
inline constexpr auto insuredRelation = "urn:oid:1.2.392.100495.20.2.62";  ///< 被保険者・被扶養者
inline constexpr auto claimDrug = "urn:oid:1.2.392.100495.20.2.71";        ///< レセプト電算コード
inline constexpr auto checkupItem = "urn:oid:1.2.392.200119.6.1005";       ///< 特定健診項目コード
inline constexpr auto institution = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
inline constexpr auto unitsOfMeasure = "http://unitsofmeasure.org";
inline constexpr auto copay = "http://terminology.hl7.org/CodeSystem/coverage-copay-type";
inline constexpr auto organization = "http://terminology.hl7.org/CodeSystem/organization-type";
inline constexpr auto observationCategory = "http://terminology.hl7.org/CodeSystem/observation-category";
inline constexpr auto dataAbsent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
}  // namespace system

[[nodiscard]] QString profile(const char* name);  ///< e.g. "JP_Coverage"

/// @return the text as FHIR's string type takes it: of all white space only blank, tab and line ends, so the wide blank
/// between Japanese names becomes an ordinary one (R4, datatypes, string)
[[nodiscard]] QString plainBlanks(QString text);

/// Adds the member unless the text is empty: what is not given is absent. Texts go through plainBlanks().
void setGiven(QJsonObject& object, const char* name, const QString& text);
void setGiven(QJsonObject& object, const char* name, const QJsonObject& value);
void setGiven(QJsonObject& object, const char* name, const QJsonArray& values);

/// @return "2026-04-01"; empty for an invalid day
[[nodiscard]] QString dateText(const QDate& day);
/// @return "2026-04-01T09:15:02+09:00"; empty for an invalid time
[[nodiscard]] QString timeText(const QDateTime& time);

[[nodiscard]] QJsonObject textConcept(const QString& text);
/// @return a CodeableConcept; the coding is left out when the code is empty
[[nodiscard]] QJsonObject codedConcept(const QString& system, const QString& code, const QString& display);
[[nodiscard]] QJsonObject identifier(const QString& system, const QString& value);
/// @return a reference by number and name to somebody who has no resource here; empty when neither is given
[[nodiscard]] QJsonObject logicalReference(const char* type, const QString& system, const QString& value,
                                           const QString& display);
[[nodiscard]] QJsonObject percent(double value);

/// What is known of the patient in any of the messages.
struct PatientFacts {
    QString name;
    QString kana;  ///< as received, half-width
    QString sex;   ///< OQSCD007
    QDate birthdate;
    QString address;
    QString postNumber;
};
[[nodiscard]] QJsonObject patient(const PatientFacts& facts);

/// A Bundle of type `collection` that grows by resources.
class Bundle {
public:
    /// @param seed  what names the message; entries are numbered from it
    /// @param at    when the message was made; may be invalid
    Bundle(QByteArray seed, const QDateTime& at);

    /// @return a reference to the added resource
    QJsonObject add(const QJsonObject& made);
    [[nodiscard]] QJsonObject json() const;

private:
    QByteArray m_seed;
    QString m_timestamp;
    QJsonArray m_entries;
};

/// @return a resource of that type with its JP Core profile; an empty profile names none
[[nodiscard]] QJsonObject resource(const char* type, const char* profileName);

}  // namespace eligibility::fhir
