// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/search_info.h"

#include "app/eligibility/layout.h"
#include "app/eligibility/number_rules.h"

namespace eligibility {
namespace {

constexpr QStringView consentFlag = u"LimitApplicationCertificateRelatedConsFlg";
constexpr QStringView limitInfo = u"LimitApplicationCertificateRelatedInfo";

constexpr auto limitLayout = [](auto& io, auto& limit) {
    io.field(u"LimitApplicationCertificateClassification", limit.classification);
    io.field(u"LimitApplicationCertificateClassificationFlag", limit.flag);
    io.rest(limit.others);
};

void keep(SearchInfo& search, QStringView name, const QString& text) {
    if (!text.isNull()) {
        Element& kept = search.others.emplace_back();
        kept.name = name.toString();
        kept.text = text;
    }
}

}  // namespace

SearchInfo searchInfoFrom(const Element& element) {
    SearchInfo search;
    layout::Reader reader(element);
    reader.insurer(u"InsurerNumber", search.insurerNumber);
    reader.field(u"InsuredCardSymbol", search.symbol, symbolKey);
    reader.field(u"InsuredIdentificationNumber", search.number, numberKey);
    reader.field(u"InsuredBranchNumber", search.branch);
    WireDate birthdate;
    reader.field(u"Birthdate", birthdate);
    search.birthdate = birthdate.value;
    QString consent;
    reader.field(consentFlag, consent);
    if (consent == u"0" || consent == u"1") {
        search.limitConsent = consent == u"1";
    }
    reader.block(limitInfo, search.knownLimit, limitLayout);
    reader.field(u"ArbitraryIdentifier", search.arbitraryIdentifier);
    reader.rest(search.others);
    if (!birthdate.value.isValid()) {
        keep(search, u"Birthdate", birthdate.raw);
    }
    if (!search.limitConsent) {
        keep(search, consentFlag, consent);
    }
    return search;
}

Element toElement(const SearchInfo& search) {
    Element element;
    element.name = QStringLiteral("QualificationConfirmSearchInfo");
    element.addGiven(QStringLiteral("InsurerNumber"), insurerNumberOnWire(search.insurerNumber.raw));
    element.addGiven(QStringLiteral("InsuredCardSymbol"), search.symbol.raw);
    element.addGiven(QStringLiteral("InsuredIdentificationNumber"), search.number.raw);
    element.addGiven(QStringLiteral("InsuredBranchNumber"), search.branch);
    element.addGiven(QStringLiteral("Birthdate"), toWire(search.birthdate));
    if (search.limitConsent) {
        element.add(consentFlag.toString(), QString::number(*search.limitConsent ? 1 : 0));
    }
    layout::Writer writer(element);
    writer.block(limitInfo, search.knownLimit, limitLayout);
    element.addGiven(QStringLiteral("ArbitraryIdentifier"), search.arbitraryIdentifier);
    writer.rest(search.others);
    return element;
}

}  // namespace eligibility
