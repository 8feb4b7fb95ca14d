// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/answer_builder.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/office.h"

#include <QSet>

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace simservice {
namespace {

using namespace eligibility;

constexpr int consentHours = 24;
constexpr int checkupAge = 40;

/// Consent groups of OQSCD036 and the items of the face file that each stands for.
struct ConsentGroup {
    QStringView group;
    QStringView item;
};
constexpr std::array consentGroups{
    ConsentGroup{u"TSR", u"SpecificDiseasesCertificateRelated"},
    ConsentGroup{u"TKK", u"SpecificHealthCheckupsInfo"},
    ConsentGroup{u"YZK", u"PharmacistsInfo"},
    ConsentGroup{u"YZK", u"PrescriptionInfo"},
    ConsentGroup{u"SRJ", u"DiagnosisInfo"},
    ConsentGroup{u"SRJ", u"AllergyInfo"},
    ConsentGroup{u"SRJ", u"ContraindicationInfo"},
    ConsentGroup{u"SRJ", u"TestInfo"},
    ConsentGroup{u"SHJ", u"OperationInfo"},
    ConsentGroup{u"SHJ", u"DiagnosisName"},
    ConsentGroup{u"SHJ", u"InfectiousInfo"},
};

/// Sixteen characters of the base64url alphabet ending in "=", as face files carry.
QString generatedIdentifier() {
    QByteArray bytes(11, '\0');
    RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

Element elderlyBlock(const Insured& from) {
    Element block;
    block.name = QStringLiteral("ElderlyRecipientCertificateInfo");
    const QDate start(from.issuedOn.isValid() ? from.issuedOn : from.qualifiedOn);
    block.addGiven(QStringLiteral("ElderlyRecipientCertificateDate"), toWire(start));
    block.addGiven(QStringLiteral("ElderlyRecipientValidStartDate"), toWire(start));
    block.addGiven(QStringLiteral("ElderlyRecipientContributionRatio"), from.elderlyRatio);
    return block;
}

Element limitBlock(const Insured& from) {
    Element block;
    block.name = QStringLiteral("LimitApplicationCertificateRelatedInfo");
    block.add(QStringLiteral("LimitApplicationCertificateClassification"), QStringLiteral("01"));
    block.add(QStringLiteral("LimitApplicationCertificateClassificationFlag"), from.limitClass);
    block.addGiven(QStringLiteral("LimitApplicationCertificateDate"), toWire(from.issuedOn));
    block.addGiven(QStringLiteral("LimitApplicationCertificateValidStartDate"), toWire(from.issuedOn));
    return block;
}

Element diseaseBlock(const Insured& from) {
    Element list;
    list.name = QStringLiteral("SpecificDiseasesCertificateList");
    Element& info = list.add(QStringLiteral("SpecificDiseasesCertificateInfo"));
    info.add(QStringLiteral("SpecificDiseasesDiseaseCategory"), QStringLiteral("1"));
    info.addGiven(QStringLiteral("SpecificDiseasesCertificateDate"), toWire(from.issuedOn));
    info.addGiven(QStringLiteral("SpecificDiseasesValidStartDate"), toWire(from.issuedOn));
    info.add(QStringLiteral("SpecificDiseasesSelfPay"), QStringLiteral("10000"));
    return list;
}

Element voucherBlock(const QString& institution, const QDate& day) {
    Element list;
    list.name = QStringLiteral("PublicExpenseResultList");
    Element& ticket = list.add(QStringLiteral("MedicalTicketInfo"));
    ticket.add(QStringLiteral("TicketType"), QStringLiteral("01"));
    ticket.add(QStringLiteral("MedicalTicketValidDate"), toWire(QDate(day.year(), day.month(), 1)));
    ticket.add(QStringLiteral("MedicalTicketExpirationDate"),
               toWire(QDate(day.year(), day.month(), day.daysInMonth())));
    ticket.add(QStringLiteral("MedicalTreatmentMonth"), day.toString(QStringLiteral("yyyyMM")));
    ticket.add(QStringLiteral("DesignatedMedicalInstitutionCode"), institution);
    ticket.add(QStringLiteral("DesignatedMedicalInstitutionFlag"), QStringLiteral("0"));
    ticket.add(QStringLiteral("MedicalTreatmentType"), QStringLiteral("02"));
    ticket.add(QStringLiteral("SelfPayAmount"), QStringLiteral("0"));
    return list;
}

void addCertificates(Qualification& into, const Insured& from, const QDateTime& limitAt, const QString& institution,
                     const QDate& day) {
    if (!from.elderlyRatio.isEmpty()) {
        into.element.children.push_back(elderlyBlock(from));
    }
    // Since 2024-10 the limit certificate is always supplied and not asked (reception-domain §3.1).
    if (!from.limitClass.isEmpty() && limitAt.isValid()) {
        into.consents.insert(QStringLiteral("LimitApplicationCertificateRelated"), {QStringLiteral("1"), limitAt, {}});
        into.element.children.push_back(limitBlock(from));
    }
    addVoucher(into, from, institution, day);
}

template <typename Verdict>
Coded<Verdict> coded(Verdict value) {
    return {value, codeOf(value)};
}

EligibilityAnswer emptyAnswer(const QDateTime& now, const QDate& day, const QString& institution) {
    EligibilityAnswer answer;
    answer.executedAt = now;
    answer.confirmationDate = day;
    answer.institutionCode = institution;
    answer.segment = coded(SegmentOfResult::Normal);
    answer.processing = coded(ProcessingStatus::Normal);
    return answer;
}

/// Picks what to show of one person's life, and the verdict: current ones, else the lost one, with its successor where
/// there is one.
std::pair<QualificationValidity, QList<Insured>> judged(const QList<Insured>& asked, const QList<Insured>& life,
                                                        const QDate& day) {
    QList<Insured> now;
    std::ranges::copy_if(asked, std::back_inserter(now), [day](const Insured& each) { return isCurrent(each, day); });
    if (!now.isEmpty()) {
        const bool assisted = now.front().classification == QStringLiteral("A1");
        const bool unregistered = assisted && !now.front().voucher;
        return {unregistered ? QualificationValidity::ValidUnregistered : QualificationValidity::Valid, now};
    }
    QList<Insured> shown{asked.back()};
    std::ranges::copy_if(life, std::back_inserter(shown), [day](const Insured& each) { return isCurrent(each, day); });
    return {shown.size() > 1 ? QualificationValidity::Superseded : QualificationValidity::Invalid, shown};
}

void addNotice(EligibilityAnswer& answer, CertificateStanding standing) {
    if (standing == CertificateStanding::Expiring) {
        answer.processingCode = QStringLiteral("SIM-I001");
        answer.processingMessage = QStringLiteral("マイナンバーカードの電子証明書の有効期限まで３か月以内です。");
    } else if (standing == CertificateStanding::Grace) {
        answer.processingCode = QStringLiteral("SIM-I002");
        answer.processingMessage = QStringLiteral("電子証明書の有効期限が切れています。資格情報のみ提供します。");
    }
}

}  // namespace

Qualification qualificationOf(const Insured& from) {
    Qualification q;
    q.cardClassification = from.classification;
    q.insurerNumber = insurerIdentifier(insurerNumberOnWire(from.insurer));
    q.symbol = symbolIdentifier(from.symbol);
    q.number = numberIdentifier(from.number);
    q.branch = from.branch;
    q.personalFamily = from.classification == QStringLiteral("A1") ? QString() : from.relation;
    q.insuredName = from.insuredName;
    q.name = {from.name, nameKey(from.name)};
    q.nameKana = {from.kana, kanaKey(from.kana)};
    q.sex1 = from.sex;
    q.birthdate = from.birthdate;
    if (!from.withheld) {  // 支援措置: no facility learns where the person lives
        q.address = from.address;
        q.postNumber = from.postcode;
    }
    q.qualifiedOn = from.qualifiedOn;
    q.disqualifiedOn = from.disqualifiedOn;
    q.issuedOn = from.issuedOn;
    q.validFrom = from.issuedOn;
    q.validUntil = from.disqualifiedOn.isValid() ? from.disqualifiedOn.addDays(-1) : from.validUntil;
    q.contributionRatio = from.ratio;
    q.reasonOfLoss = from.reasonOfLoss;
    q.insurerName = from.insurerName;
    return q;
}

void addVoucher(Qualification& into, const Insured& from, const QString& institution, const QDate& day) {
    if (from.voucher) {
        into.element.children.push_back(voucherBlock(institution, day));
    }
}

void addConsents(Qualification& into, const QMap<QString, QString>& flags, const QDateTime& at, bool lasting) {
    for (const auto& [group, item] : consentGroups) {
        const auto flag = flags.constFind(group.toString());
        if (flag == flags.constEnd()) {
            continue;  // not asked or not answered: absent, which is not "refused"
        }
        Consent consent{*flag, {}, {}};
        if (*flag != QStringLiteral("0")) {
            consent.consentedAt = at;
            if (group != u"TSR" && !lasting) {
                consent.availableUntil = at.addSecs(consentHours * 60LL * 60);
            }
        }
        into.consents.insert(item.toString(), consent);
    }
}

EligibilityAnswer faceAnswer(const Reception& reception, const QList<Insured>& life, const QString& institution,
                             const QString& reference, const QDateTime& now) {
    const QDate day = japaneseDay(now);
    EligibilityAnswer answer = emptyAnswer(now, day, institution);
    answer.fileIdentifier = generatedIdentifier();
    answer.reference = coded(ReferenceClassification::Card);
    answer.prescriptionIssueSelect = reception.prescriptionForm;
    if (life.isEmpty() || !reception.registered) {
        answer.validity = coded(QualificationValidity::None);
        return answer;
    }
    const auto [validity, shown] = judged(life, life, day);
    answer.validity = coded(validity);
    QMap<QString, QString> flags;
    for (auto it = reception.consents.constBegin(); it != reception.consents.constEnd(); ++it) {
        flags.insert(it.key(), it.value() ? QStringLiteral("1") : QStringLiteral("0"));
    }
    for (const Insured& each : shown) {
        Qualification q = qualificationOf(each);
        addCertificates(q, each, reception.at, institution, day);
        addConsents(q, flags, reception.consentedAt);
        if (each.disease && reception.consents.value(QStringLiteral("TSR"))) {
            q.element.children.push_back(diseaseBlock(each));
        }
        q.referenceNumber = reference;
        answer.results.append(q);
    }
    addNotice(answer, reception.standing);
    return answer;
}

EligibilityAnswer inquiryAnswer(const EligibilityQuestion& question, const QList<Insured>& found,
                                const std::function<QList<Insured>(qint64)>& life, const QDateTime& now) {
    EligibilityAnswer answer = emptyAnswer(now, question.confirmationDate, question.institutionCode);
    answer.fileIdentifier = question.fileIdentifier;
    answer.reference = coded(ReferenceClassification::CertificateData);
    answer.search = question.search;
    QSet<qint64> persons;
    for (const Insured& each : found) {
        persons.insert(each.person);
    }
    QList<Insured> shown = found;
    QualificationValidity validity = QualificationValidity::None;
    if (persons.size() > 1) {
        validity = QualificationValidity::Several;
    } else if (persons.size() == 1) {
        std::tie(validity, shown) = judged(found, life(found.front().person), question.confirmationDate);
    }
    answer.validity = coded(validity);
    const bool limitAgreed = question.search.limitConsent.value_or(false);
    for (const Insured& each : shown) {
        Qualification q = qualificationOf(each);
        addCertificates(q, each, limitAgreed ? now : QDateTime(), question.institutionCode, question.confirmationDate);
        if (!q.consents.contains(QStringLiteral("LimitApplicationCertificateRelated"))) {
            q.consents.insert(QStringLiteral("LimitApplicationCertificateRelated"), {QStringLiteral("0"), {}, {}});
        }
        answer.results.append(q);
    }
    return answer;
}

EligibilityAnswer refusedAnswer(const EligibilityQuestion& question, bool whole, const QString& code,
                                const QString& message, const QDateTime& now) {
    EligibilityAnswer answer = emptyAnswer(now, question.confirmationDate, question.institutionCode);
    answer.fileIdentifier = question.fileIdentifier;
    answer.reference = coded(ReferenceClassification::CertificateData);
    if (whole) {
        answer.segment = coded(SegmentOfResult::Abnormal);
        answer.processing = {};
        answer.errorCode = code;
        answer.errorMessage = message;
        return answer;
    }
    answer.processing = coded(ProcessingStatus::Error);
    answer.processingCode = code;
    answer.processingMessage = message;
    answer.search = question.search;
    return answer;
}

QStringList itemsToAsk(const QList<Insured>& life, const QDate& day) {
    const auto current = std::ranges::find_if(life, [day](const Insured& each) { return isCurrent(each, day); });
    // Public assistance cannot be looked up (reception-domain §3.2).
    if (current == life.end() || current->classification == QStringLiteral("A1")) {
        return {};
    }
    QStringList items{QStringLiteral("YZK"), QStringLiteral("SRJ"), QStringLiteral("SHJ")};
    if (ageOn(day, current->birthdate) >= checkupAge) {
        items.append(QStringLiteral("TKK"));
    }
    if (current->disease) {
        items.append(QStringLiteral("TSR"));
    }
    return items;
}

}  // namespace simservice
