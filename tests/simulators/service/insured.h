// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <string_view>

namespace simservice {

/// One qualification of one person, as an insurer registered it. Empty text = not registered.
struct Insured {
    qint64 person = 0;       ///< the same number on all qualifications of one person
    QString classification;  ///< OQSCD010; A1 = public assistance
    QString insurer;         ///< 6 or 8 digits, not padded
    QString insurerName;
    QString symbol;
    QString number;
    QString branch;
    QString relation;  ///< OQSCD009
    QString insuredName;
    QString name;  ///< may contain ●
    QString kana;  ///< half-width
    QString sex;
    QDate birthdate;
    QString address;
    QString postcode;
    QDate qualifiedOn;
    QDate disqualifiedOn;
    QString reasonOfLoss;
    QDate issuedOn;
    QDate validUntil;
    QString ratio;           ///< 3 digits percent; only late elderly
    QString elderlyRatio;    ///< 3 digits percent; 70 to 74
    QString limitClass;      ///< OQSCD012
    bool voucher = false;    ///< public assistance: a voucher is registered for this month
    bool registered = true;  ///< the card is registered as insurance card
    bool disease = false;    ///< holds a 特定疾病療養受療証: the service asks whether to tell it (TSR)
    bool withheld = false;   ///< protective measures (支援措置): the address is not told to anybody
    QByteArray card;         ///< SHA-256 of the user-authentication certificate, hex; not part of the record
};

[[nodiscard]] QJsonObject toJson(const Insured& insured);
[[nodiscard]] Insured insuredFrom(const QJsonObject& object);

/// The form in which the store keeps a qualification: its members joined by U+001F, without person and card. Read a
/// thousand times a second, so it is not JSON.
[[nodiscard]] QByteArray toRecord(const Insured& insured);
[[nodiscard]] Insured insuredFromRecord(std::string_view record);

/// @return whether the qualification holds on the day
[[nodiscard]] bool isCurrent(const Insured& insured, const QDate& day);
/// @return full years on the day
[[nodiscard]] int ageOn(const QDate& day, const QDate& birth);

/// @return the text in half-width kana, as insurers send it; small kana stays small
[[nodiscard]] QString halfWidthKana(const QString& katakana);

/// @return the name as it leaves the insurers' servers: what JIS X 0208 lacks has become ●
[[nodiscard]] QString neutralised(const QString& name);

}  // namespace simservice
