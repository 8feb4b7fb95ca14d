// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/inquire_answer.h"

#include <QJsonArray>

namespace ctl {
namespace {

QJsonObject toJson(const eligibility::Qualification& one) {
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{QStringLiteral("insurerNumber"), one.insurerNumber.raw.trimmed()},
            {QStringLiteral("insurerName"), one.insurerName},
            {QStringLiteral("symbol"), one.symbol.raw},
            {QStringLiteral("number"), one.number.raw},
            {QStringLiteral("branch"), one.branch},
            {QStringLiteral("name"), one.name.raw},
            {QStringLiteral("personalFamily"), one.personalFamily},
            {QStringLiteral("contributionRatio"), one.contributionRatio},
            {QStringLiteral("validFrom"), day(one.validFrom)},
            {QStringLiteral("validUntil"), day(one.validUntil)},
            {QStringLiteral("disqualifiedOn"), day(one.disqualifiedOn)}};
}

}  // namespace

Answer answerOf(const eligibility::EligibilityAnswer& answer) {
    QJsonArray results;
    for (const auto& one : answer.results) {
        results.append(toJson(one));
    }
    const auto validity = answer.validity.value;
    const bool insured = validity == eligibility::QualificationValidity::Valid ||
                         validity == eligibility::QualificationValidity::ValidUnregistered;
    return {insured ? Exit::Yes : Exit::No, QJsonObject{{QStringLiteral("segment"), word(answer.segment.value)},
                                                        {QStringLiteral("processing"), word(answer.processing.value)},
                                                        {QStringLiteral("validity"), word(validity)},
                                                        {QStringLiteral("results"), results}}};
}

}  // namespace ctl
