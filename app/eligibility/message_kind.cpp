// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_kind.h"

#include "app/eligibility/message_reader.h"

#include <QRegularExpression>

#include <array>

namespace eligibility {
namespace {

struct Sign {
    bool inHeader = false;
    QStringView element;
    QStringView type;
};

/// Elements that only one kind has; the first that is present decides.
constexpr std::array signs{
    Sign{false, u"ReferenceNumberRegistrationInfo", u"OQSsiimm01req"},
    Sign{false, u"SubsidyResultList", u"PMHsimsm01res"},
    Sign{false, u"BulkRegistrationUnit", u"OQSmuimm02res"},
    Sign{false, u"BulkConfirmUnit", u"OQSmuquc02res"},
    Sign{false, u"ReceptionDateTime", u"OQSmuquc01res"},
    Sign{true, u"NumberOfProcessingResult", u"OQSmuquc02res"},
    Sign{true, u"ReceptionNumber", u"OQSmuquc02res"},
    Sign{false, u"ReceptionNumber", u"OQSmuquc02req"},
    Sign{true, u"QuaInf", u"YZKsiquc01res"},
    Sign{false, u"MeTrMonthInf", u"YZKsiquc01res"},
    Sign{false, u"ShPrInf", u"YZKsiquc01res"},
    Sign{false, u"CzDiInf", u"YZKsiquc01res"},
    Sign{true, u"QualificationsInfo", u"TKKsiquc01res"},
    Sign{false, u"SpecificHealthCheckupInfo", u"TKKsiquc01res"},
    Sign{true, u"ResultCode", u"YZKsiquc01res"},
    Sign{false, u"StartDate", u"YZKsiquc01req"},
    Sign{true, u"InsuredPersonIdentificationNumber", u"TKKsiquc01req"},
};

QString typeOfSearch(const Element& search) {
    if (search.child(u"MedicalTreatmentMonth") != nullptr) {
        return QStringLiteral("OQSmutic01req");
    }
    const QString flag = search.value(u"MedicalTreatmentFlag");
    if (flag == QStringLiteral("2")) {
        return QStringLiteral("OQSmuhvq01req");
    }
    if (flag == QStringLiteral("3")) {
        return QStringLiteral("OQSmuonq01req");
    }
    const bool single = search.child(u"LimitApplicationCertificateRelatedConsFlg") != nullptr;
    return single ? QStringLiteral("OQSsiquc01req") : QStringLiteral("OQSmuquc01req");
}

QString typeOfAnswer(const Element& header, const Element& body) {
    if (header.child(u"ReferenceClassification") == nullptr && body.child(u"ReferenceNumber") != nullptr) {
        return QStringLiteral("OQSsiimm01res");
    }
    const bool byCard = header.value(u"ReferenceClassification") == QStringLiteral("1");
    const bool asked = body.child(u"QualificationConfirmSearchInfo") != nullptr;
    return byCard && !asked ? QStringLiteral("OQSsiquc01res_face") : QStringLiteral("OQSsiquc01res");
}

}  // namespace

QString typeOfContent(const Element& header, const Element& body) {
    for (const Sign& sign : signs) {
        if ((sign.inHeader ? header : body).child(sign.element) != nullptr) {
            return sign.type.toString();
        }
    }
    if (header.child(u"SegmentOfResult") != nullptr || header.child(u"ProcessExecutionTime") != nullptr) {
        return typeOfAnswer(header, body);
    }
    const Element* const search = body.child(u"QualificationConfirmSearchInfo");
    return search == nullptr ? QString() : typeOfSearch(*search);
}

QString typeOfFileName(QStringView fileName) {
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Z]{3}(?:si|mu)[A-Za-z]{3}[0-9]{2}(?:req|res))(_face(?=_))?_"));
    const auto match = pattern.match(fileName.toString());
    return match.captured(1) + match.captured(2);
}

}  // namespace eligibility
