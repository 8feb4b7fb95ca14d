// SPDX-License-Identifier: Apache-2.0
// Coverage and CoverageEligibilityResponse out of OQSsiquc01res.
#include "app/eligibility/fhir/fhir_export.h"
#include "app/eligibility/fhir/resource_parts.h"
#include "app/eligibility/qualification_blocks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace eligibility::fhir {
namespace {

QString extensionUrl(const char* name) {
    return QStringLiteral("http://jpfhir.jp/fhir/core/Extension/StructureDefinition/") + QString::fromLatin1(name);
}

void addExtension(QJsonArray& extensions, const char* name, const QString& value) {
    if (!value.isEmpty()) {
        extensions.append(
            QJsonObject{{QStringLiteral("url"), extensionUrl(name)}, {QStringLiteral("valueString"), value}});
    }
}

/// OQSCD010 in words.
QString kindText(const QString& classification) {
    struct Kind {
        QStringView code;
        QStringView text;
    };
    static constexpr std::array kinds{
        Kind{u"01", u"被保険者証（一般）"},     Kind{u"02", u"被保険者証（退職）"},
        Kind{u"03", u"短期被保険者証（一般）"}, Kind{u"04", u"短期被保険者証（退職）"},
        Kind{u"05", u"特別療養費支給対象者"},   Kind{u"06", u"特例退職被保険者証"},
        Kind{u"07", u"自衛官診療証"},           Kind{u"A1", u"医療扶助"},
    };
    const auto* const found = std::ranges::find(kinds, QStringView(classification), &Kind::code);
    return found == kinds.end() ? classification : found->text.toString();
}

/// The day of loss is the first day without (reception-domain §7.2).
bool holdsOn(const Qualification& qualification, const QDate& day) {
    const auto passed = [&](const QDate& limit) { return limit.isValid() && limit < day; };
    const bool lost = qualification.disqualifiedOn.isValid() && qualification.disqualifiedOn <= day;
    const bool ahead = qualification.qualifiedOn.isValid() && qualification.qualifiedOn > day;
    return !lost && !ahead && !passed(qualification.validUntil);
}

/// What the answer says of the qualification on the day asked for; nothing when it says neither yes nor no.
std::optional<bool> inForce(const EligibilityAnswer& answer, const Qualification& qualification) {
    switch (answer.validity.value) {
        case QualificationValidity::Valid:
        case QualificationValidity::ValidUnregistered:
        case QualificationValidity::Superseded:
            return holdsOn(qualification, answer.confirmationDate);
        case QualificationValidity::Invalid:
        case QualificationValidity::None:
            return false;
        default:
            return std::nullopt;
    }
}

QJsonObject insurer(const Qualification& qualification) {
    QJsonObject made = resource("Organization", "JP_Organization");
    const bool assistance = isPublicAssistance(qualification);
    const QJsonObject number = identifier(QString::fromLatin1(assistance ? system::publicPayer : system::insurer),
                                          qualification.insurerNumber.raw.trimmed());
    if (!number.isEmpty()) {
        made.insert(QStringLiteral("identifier"), QJsonArray{number});
    }
    made.insert(QStringLiteral("type"), QJsonArray{codedConcept(QString::fromLatin1(system::organization),
                                                                QStringLiteral("pay"), QStringLiteral("Payer"))});
    setGiven(made, "name", qualification.insurerName);
    return made;
}

QJsonObject period(const Qualification& qualification) {
    QJsonObject made;
    setGiven(made, "start", dateText(qualification.qualifiedOn));
    const QDate last =
        qualification.disqualifiedOn.isValid() ? qualification.disqualifiedOn.addDays(-1) : qualification.validUntil;
    setGiven(made, "end", dateText(last));
    return made;
}

QJsonArray costs(const Qualification& qualification) {
    const auto elderly = elderlyCertificateOf(qualification);
    const QString ratio =
        elderly && !elderly->contributionRatio.isEmpty() ? elderly->contributionRatio : qualification.contributionRatio;
    bool number = false;
    const int value = ratio.toInt(&number);
    if (!number) {
        return {};
    }
    return {QJsonObject{
        {QStringLiteral("type"), codedConcept(QString::fromLatin1(system::copay), QStringLiteral("copaypct"),
                                              QStringLiteral("一部負担金の割合"))},
        {QStringLiteral("valueQuantity"), percent(value)}}};
}

QJsonObject coverage(const Qualification& qualification, const std::optional<bool>& holds, const QJsonObject& person,
                     const QJsonObject& payor) {
    QJsonObject made = resource("Coverage", "JP_Coverage");
    QJsonArray extensions;
    if (!isPublicAssistance(qualification)) {
        addExtension(extensions, "JP_Coverage_InsuredPersonSymbol", qualification.symbol.raw);
        addExtension(extensions, "JP_Coverage_InsuredPersonNumber", qualification.number.raw);
        addExtension(extensions, "JP_Coverage_InsuredPersonSubNumber", qualification.branch);
    }
    setGiven(made, "extension", extensions);
    made.insert(QStringLiteral("status"), QString::fromLatin1(holds == false ? "cancelled" : "active"));
    setGiven(made, "type", textConcept(kindText(qualification.cardClassification)));
    setGiven(made, "subscriberId", qualification.number.raw);
    made.insert(QStringLiteral("beneficiary"), person);
    setGiven(made, "dependent", qualification.branch);
    if (qualification.personalFamily == QStringLiteral("1") || qualification.personalFamily == QStringLiteral("2")) {
        const bool self = qualification.personalFamily == QStringLiteral("1");
        made.insert(QStringLiteral("relationship"),
                    codedConcept(QString::fromLatin1(system::insuredRelation), qualification.personalFamily,
                                 self ? QStringLiteral("被保険者") : QStringLiteral("被扶養者")));
    }
    setGiven(made, "period", period(qualification));
    made.insert(QStringLiteral("payor"), QJsonArray{payor});
    setGiven(made, "costToBeneficiary", costs(qualification));
    return made;
}

/// 限度額適用区分 and 特定疾病: benefits that the person holds beside the coverage itself.
QJsonArray benefits(const Qualification& qualification) {
    QJsonArray items;
    const auto add = [&items](const QString& category, const QString& code) {
        if (!code.isEmpty()) {
            items.append(QJsonObject{{QStringLiteral("category"), textConcept(category)},
                                     {QStringLiteral("name"), category},
                                     {QStringLiteral("description"), code}});
        }
    };
    if (const auto limit = limitCertificateOf(qualification)) {
        add(QStringLiteral("限度額適用区分"), limit->flag);
    }
    for (const SpecificDisease& disease : specificDiseasesOf(qualification)) {
        add(QStringLiteral("特定疾病療養"), disease.category);
    }
    return items;
}

QString outcomeOf(const EligibilityAnswer& answer) {
    if (answer.segment.value == SegmentOfResult::InProgress) {
        return QStringLiteral("queued");
    }
    const bool worked =
        answer.segment.value == SegmentOfResult::Normal && answer.processing.value == ProcessingStatus::Normal;
    return worked ? QStringLiteral("complete") : QStringLiteral("error");
}

QJsonArray errorsOf(const EligibilityAnswer& answer) {
    QJsonArray errors;
    const auto add = [&errors](const QString& code, const QString& message) {
        if (!code.isEmpty() || !message.isEmpty()) {
            errors.append(QJsonObject{{QStringLiteral("code"), codedConcept({}, code, message)}});
        }
    };
    add(answer.errorCode, answer.errorMessage);
    if (answer.processing.value == ProcessingStatus::Error) {
        add(answer.processingCode, answer.processingMessage);
    }
    return errors;
}

PatientFacts factsOf(const EligibilityAnswer& answer) {
    if (answer.results.isEmpty()) {
        return {.name = {},
                .kana = {},
                .sex = {},
                .birthdate = answer.search ? answer.search->birthdate : QDate(),
                .address = {},
                .postNumber = {}};
    }
    const Qualification& first = answer.results.constFirst();
    return {.name = first.name.raw,
            .kana = first.nameKana.raw,
            .sex = first.sex(),
            .birthdate = first.birthdate,
            .address = first.address,
            .postNumber = first.postNumber};
}

/// Two candidates are two people: their qualifications must not hang on one patient.
bool samePerson(const Qualification& one, const Qualification& other) {
    return one.name.key == other.name.key && one.birthdate == other.birthdate;
}

}  // namespace

QJsonObject bundleOf(const EligibilityAnswer& answer) {
    Bundle bundle(QByteArray("coverage/") + answer.institutionCode.toUtf8() + '/' + answer.fileIdentifier.toUtf8() +
                      '/' + timeText(answer.executedAt).toUtf8(),
                  answer.executedAt);
    const QJsonObject person = bundle.add(patient(factsOf(answer)));
    QJsonArray insurances;
    QJsonObject firstInsurer;
    for (const Qualification& qualification : answer.results) {
        const bool other = !samePerson(qualification, answer.results.constFirst());
        EligibilityAnswer alone;
        alone.results = {qualification};
        const QJsonObject owner = other ? bundle.add(patient(factsOf(alone))) : person;
        const QJsonObject payor = bundle.add(insurer(qualification));
        firstInsurer = firstInsurer.isEmpty() ? payor : firstInsurer;
        const auto holds = inForce(answer, qualification);
        const QJsonObject covered = bundle.add(coverage(qualification, holds, owner, payor));
        QJsonObject insurance{{QStringLiteral("coverage"), covered}};
        if (holds && !other) {
            insurance.insert(QStringLiteral("inforce"), *holds);
        }
        setGiven(insurance, "item", benefits(qualification));
        insurances.append(insurance);
    }
    QJsonObject made = resource("CoverageEligibilityResponse", "");
    made.insert(QStringLiteral("status"), QStringLiteral("active"));
    made.insert(QStringLiteral("purpose"), QJsonArray{QStringLiteral("validation")});
    made.insert(QStringLiteral("patient"), person);
    setGiven(made, "servicedDate", dateText(answer.confirmationDate));
    setGiven(made, "created", timeText(answer.executedAt));
    setGiven(made, "requestor",
             logicalReference("Organization", QString::fromLatin1(system::institution), answer.institutionCode, {}));
    made.insert(QStringLiteral("request"),
                logicalReference("CoverageEligibilityRequest", {}, answer.fileIdentifier, QStringLiteral("資格確認")));
    made.insert(QStringLiteral("outcome"), outcomeOf(answer));
    setGiven(made, "disposition", word(answer.validity.value));
    made.insert(QStringLiteral("insurer"),
                firstInsurer.isEmpty()
                    ? logicalReference("Organization", {}, {}, QStringLiteral("オンライン資格確認等システム"))
                    : firstInsurer);
    setGiven(made, "insurance", insurances);
    setGiven(made, "error", errorsOf(answer));
    bundle.add(made);
    return bundle.json();
}

}  // namespace eligibility::fhir
