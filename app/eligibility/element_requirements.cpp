// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/element_rules.h"

#include <array>

namespace eligibility {
namespace {

constexpr std::array<QStringView, 2> questionHeader{u"QualificationConfirmationDate", u"MedicalInstitutionCode"};
constexpr std::array<QStringView, 4> questionSearch{u"InsurerNumber", u"InsuredIdentificationNumber", u"Birthdate",
                                                    u"LimitApplicationCertificateRelatedConsFlg"};
constexpr std::array<QStringView, 6> answerHeader{u"ProcessExecutionTime",   u"QualificationConfirmationDate",
                                                  u"MedicalInstitutionCode", u"ReferenceClassification",
                                                  u"SegmentOfResult",        u"CharacterCodeIdentifier"};
constexpr std::array<QStringView, 5> qualification{u"InsuredCardClassification", u"Name", u"Sex1", u"Birthdate",
                                                   u"InsurerName"};
constexpr std::array<QStringView, 3> bulkSearch{u"InsurerNumber", u"InsuredIdentificationNumber", u"Birthdate"};
constexpr std::array<QStringView, 1> institution{u"MedicalInstitutionCode"};
constexpr std::array<QStringView, 1> receptionNumber{u"ReceptionNumber"};
constexpr std::array<QStringView, 1> segment{u"SegmentOfResult"};
constexpr std::array<QStringView, 3> registration{u"ReferenceNumber", u"InsurerNumber", u"InsuredIdentificationNumber"};
constexpr std::array<QStringView, 1> ticketMonth{u"MedicalTreatmentMonth"};
constexpr std::array<QStringView, 1> treatmentFlag{u"MedicalTreatmentFlag"};
constexpr std::array<QStringView, 3> historyHeader{u"MedicalInstitutionCode", u"InsurerNumber",
                                                   u"InsuredPersonIdentificationNumber"};
constexpr std::array<QStringView, 3> medicationBody{u"StartDate", u"EndDate", u"FileCategory"};
constexpr std::array<QStringView, 1> checkupBody{u"FileCategory"};

constexpr std::array needed{
    Requirement{u"OQSsiquc01req", u"MessageHeader", questionHeader},
    Requirement{u"OQSsiquc01req", u"MessageBody/QualificationConfirmSearchInfo", questionSearch},
    Requirement{u"OQSsiquc01res", u"MessageHeader", answerHeader},
    Requirement{u"OQSsiquc01res", u"MessageBody/ResultList/ResultOfQualificationConfirmation", qualification},
    Requirement{u"OQSmuquc01req", u"MessageHeader", questionHeader},
    Requirement{u"OQSmuquc01req", u"MessageBody/QualificationConfirmSearchInfo", bulkSearch},
    Requirement{u"OQSmuquc02req", u"MessageBody", receptionNumber},
    Requirement{u"OQSmuquc02res", u"MessageHeader", segment},
    Requirement{u"OQSmutic01req", u"MessageBody/QualificationConfirmSearchInfo", ticketMonth},
    Requirement{u"OQSmuhvq01req", u"MessageBody/QualificationConfirmSearchInfo", treatmentFlag},
    Requirement{u"OQSmuonq01req", u"MessageBody/QualificationConfirmSearchInfo", treatmentFlag},
    Requirement{u"OQSsiimm01req", u"MessageBody/ReferenceNumberRegistrationInfo", registration},
    Requirement{u"YZKsiquc01req", u"MessageHeader", historyHeader},
    Requirement{u"YZKsiquc01req", u"MessageBody", medicationBody},
    Requirement{u"TKKsiquc01req", u"MessageHeader", historyHeader},
    Requirement{u"TKKsiquc01req", u"MessageBody", checkupBody},
    Requirement{u"", u"MessageHeader", institution},
};

}  // namespace

std::span<const Requirement> requirements() {
    return needed;
}

}  // namespace eligibility
