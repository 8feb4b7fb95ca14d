// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/qualification_blocks.h"

#include "app/eligibility/layout.h"

#include <algorithm>

namespace eligibility {
namespace {

constexpr QStringView elderlyName = u"ElderlyRecipientCertificateInfo";
constexpr QStringView limitName = u"LimitApplicationCertificateRelatedInfo";
constexpr QStringView diseaseList = u"SpecificDiseasesCertificateList";
constexpr QStringView diseaseName = u"SpecificDiseasesCertificateInfo";
constexpr QStringView ticketList = u"PublicExpenseResultList";
constexpr QStringView ticketName = u"MedicalTicketInfo";

constexpr auto elderlyLayout = [](auto& io, auto& certificate) {
    io.field(u"ElderlyRecipientCertificateDate", certificate.issuedOn);
    io.field(u"ElderlyRecipientValidStartDate", certificate.validFrom);
    io.field(u"ElderlyRecipientValidEndDate", certificate.validUntil);
    io.field(u"ElderlyRecipientContributionRatio", certificate.contributionRatio);
    io.rest(certificate.others);
};

constexpr auto limitLayout = [](auto& io, auto& certificate) {
    io.field(u"LimitApplicationCertificateClassification", certificate.classification);
    io.field(u"LimitApplicationCertificateClassificationFlag", certificate.flag);
    io.field(u"LimitApplicationCertificateDate", certificate.issuedOn);
    io.field(u"LimitApplicationCertificateValidStartDate", certificate.validFrom);
    io.field(u"LimitApplicationCertificateValidEndDate", certificate.validUntil);
    io.field(u"LimitApplicationCertificateLongTermDate", certificate.longTermFrom);
    io.rest(certificate.others);
};

constexpr auto diseaseLayout = [](auto& io, auto& disease) {
    io.field(u"SpecificDiseasesDiseaseCategory", disease.category);
    io.field(u"SpecificDiseasesCertificateDate", disease.issuedOn);
    io.field(u"SpecificDiseasesValidStartDate", disease.validFrom);
    io.field(u"SpecificDiseasesValidEndDate", disease.validUntil);
    io.field(u"SpecificDiseasesSelfPay", disease.selfPay);
    io.rest(disease.others);
};

constexpr auto ticketHead = [](auto& io, auto& ticket) {
    io.field(u"TicketType", ticket.type);
    io.field(u"MedicalTicketValidDate", ticket.validFrom);
    io.field(u"MedicalTicketExpirationDate", ticket.validUntil);
    io.field(u"IssueNumber", ticket.issueNumber);
    io.field(u"MedicalTreatmentMonth", ticket.treatmentMonth);
    io.field(u"DesignatedMedicalInstitutionCode", ticket.institutionCode);
    io.field(u"DesignatedMedicalInstitutionFlag", ticket.institutionFlag);
    io.field(u"DesignatedMedicalInstitutionName", ticket.institutionName);
    io.field(u"PrescriptionIssuerMedicalInstitutionCode", ticket.issuerCode);
    io.field(u"PrescriptionIssuerMedicalInstitutionName", ticket.issuerName);
    io.field(u"InjuryName1", ticket.injuryName1);
    io.field(u"InjuryName2", ticket.injuryName2);
    io.field(u"InjuryName3", ticket.injuryName3);
};

constexpr auto ticketLayout = [](auto& io, auto& ticket) {
    ticketHead(io, ticket);
    io.field(u"MedicalTreatmentType", ticket.treatmentType);
    io.field(u"SelfPayAmount", ticket.selfPay);
    io.field(u"DistrictContactName", ticket.districtContact);
    io.field(u"HandlingContactName", ticket.handlingContact);
    io.field(u"SingleOrCombinedUse", ticket.use);
    io.field(u"StatusOfSocialInsurance", ticket.socialInsurance);
    io.field(u"ConsistencyFlag", ticket.inconsistent);
    io.field(u"StatusOfInfecton", ticket.infection);
    io.field(u"StatusOfElderlyMedicalCare", ticket.elderlyCare);
    io.field(u"StatusOfPrefecturalExpenses", ticket.prefectural);
    io.field(u"Remarks1", ticket.remarks1);
    io.field(u"Remarks2", ticket.remarks2);
    io.field(u"Remarks3", ticket.remarks3);
    io.rest(ticket.others);
};

/// The right spelling is taken for the one of the wire.
void takeRightSpelling(MedicalTicket& ticket) {
    const auto right = std::ranges::find(ticket.others, QStringLiteral("StatusOfInfection"), &Element::name);
    if (ticket.infection.isNull() && right != ticket.others.end()) {
        ticket.infection = right->text;
        ticket.others.erase(right);
    }
}

template <typename T, typename Layout>
std::optional<T> blockOf(const Qualification& qualification, QStringView name, Layout layout) {
    const Element* const found = qualification.element.child(name);
    if (found == nullptr) {
        return std::nullopt;
    }
    T block;
    layout::Reader::read(*found, block, layout);
    return block;
}

template <typename T, typename Layout>
QList<T> listOf(const Qualification& qualification, QStringView container, QStringView name, Layout layout) {
    QList<T> blocks;
    layout::Reader(qualification.element).listed(container, name, blocks, layout);
    return blocks;
}

void replace(Qualification& qualification, QStringView name, const std::optional<Element>& block) {
    auto& children = qualification.element.children;
    const auto at = std::ranges::find(children, name, &Element::name);
    if (block && at != children.end()) {
        *at = *block;
    } else if (block) {
        children.push_back(*block);
    } else {
        std::erase_if(children, [name](const Element& child) { return child.name == name; });
    }
}

template <typename T, typename Layout>
void setBlock(Qualification& qualification, QStringView name, const std::optional<T>& block, Layout layout) {
    std::optional<Element> element;
    if (block) {
        element.emplace().name = name.toString();
        layout::Writer::write(*element, *block, layout);
    }
    replace(qualification, name, element);
}

template <typename T, typename Layout>
void setList(Qualification& qualification, QStringView container, QStringView name, const QList<T>& blocks,
             Layout layout) {
    std::optional<Element> element;
    if (!blocks.isEmpty()) {
        element.emplace().name = container.toString();
        layout::Writer(*element).each(name, blocks, layout);
    }
    replace(qualification, container, element);
}

}  // namespace

std::optional<ElderlyCertificate> elderlyCertificateOf(const Qualification& qualification) {
    return blockOf<ElderlyCertificate>(qualification, elderlyName, elderlyLayout);
}

std::optional<LimitCertificate> limitCertificateOf(const Qualification& qualification) {
    return blockOf<LimitCertificate>(qualification, limitName, limitLayout);
}

QList<SpecificDisease> specificDiseasesOf(const Qualification& qualification) {
    return listOf<SpecificDisease>(qualification, diseaseList, diseaseName, diseaseLayout);
}

QList<MedicalTicket> medicalTicketsOf(const Qualification& qualification) {
    QList<MedicalTicket> tickets = listOf<MedicalTicket>(qualification, ticketList, ticketName, ticketLayout);
    std::ranges::for_each(tickets, takeRightSpelling);
    return tickets;
}

void setElderlyCertificate(Qualification& qualification, const std::optional<ElderlyCertificate>& certificate) {
    setBlock(qualification, elderlyName, certificate, elderlyLayout);
}

void setLimitCertificate(Qualification& qualification, const std::optional<LimitCertificate>& certificate) {
    setBlock(qualification, limitName, certificate, limitLayout);
}

void setSpecificDiseases(Qualification& qualification, const QList<SpecificDisease>& diseases) {
    setList(qualification, diseaseList, diseaseName, diseases, diseaseLayout);
}

void setMedicalTickets(Qualification& qualification, const QList<MedicalTicket>& tickets) {
    setList(qualification, ticketList, ticketName, tickets, ticketLayout);
}

Coded<PrescriptionChoice> prescriptionFromCode(const QString& raw) {
    if (raw == u"1") {
        return {PrescriptionChoice::Electronic, raw};
    }
    if (raw == u"2") {
        return {PrescriptionChoice::Paper, raw};
    }
    return {raw.isEmpty() ? PrescriptionChoice::NotGiven : PrescriptionChoice::Unknown, raw};
}

QString word(PrescriptionChoice choice) {
    switch (choice) {
        case PrescriptionChoice::Electronic:
            return QStringLiteral("electronic");
        case PrescriptionChoice::Paper:
            return QStringLiteral("paper");
        case PrescriptionChoice::Unknown:
            return QStringLiteral("unknown");
        case PrescriptionChoice::NotGiven:
            break;
    }
    return QStringLiteral("not-given");
}

bool isPublicAssistance(const Qualification& qualification) {
    return qualification.cardClassification == u"A1";
}

}  // namespace eligibility
