// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

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
    QByteArray card;         ///< SHA-256 of the user-authentication certificate, hex; empty for most
};

[[nodiscard]] QJsonObject toJson(const Insured& insured);
[[nodiscard]] Insured insuredFrom(const QJsonObject& object);

/// @return the text in half-width kana, as insurers send it; small kana stays small
[[nodiscard]] QString halfWidthKana(const QString& katakana);

/// @return the name as it leaves the insurers' servers: what JIS X 0208 lacks has become ●
[[nodiscard]] QString neutralised(const QString& name);

}  // namespace simservice
