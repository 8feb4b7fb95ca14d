// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/insured.h"

#include <QList>

namespace simservice {

/// One certificate in the life of a card. Serial numbers are as the invented authority of the demo gives them.
struct CertificateOfLife {
    QString serial;  ///< 14 hexadecimal digits
    QDate issued;
    QDate until;      ///< the fifth birthday after it was issued, or when it was replaced
    QString endedBy;  ///< renewal, move, loss; empty for the one that is in use
};

/// The certificates of a person up to today, oldest first: one renewal every five years at a birthday, now and then one
/// in between because the person moved or lost the card. Some people have no card. Derived from the seed, never stored.
[[nodiscard]] QList<CertificateOfLife> certificatesOf(quint64 seed, const Insured& person, const QDate& today);

/// A certificate of a municipality or of the state that pays a part (医療費助成・公費負担).
struct Subsidy {
    QString law;        ///< two digits, eligibility-messages §6.3
    QString name;       ///< in words
    QString payer;      ///< 8 digits with check digit
    QString recipient;  ///< 7 digits with check digit
    QDate from;
    QDate until;
    int monthlyLimit = 0;  ///< yen a month that the person pays at most; 0 = nothing to pay
};

/// Children have the subsidy of their town, a few people one for an intractable or a paediatric chronic disease, a
/// single parent's family or a disability. None under public assistance. Derived from the seed, never stored.
[[nodiscard]] QList<Subsidy> subsidiesOf(quint64 seed, const Insured& person, const QDate& day);

}  // namespace simservice
