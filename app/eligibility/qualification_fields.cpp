// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/qualification_fields.h"

#include "app/eligibility/number_rules.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <variant>

namespace eligibility {
namespace {

using Key = QString (*)(QStringView);
struct IdentifierMember {
    Identifier Qualification::*member = nullptr;
    Key key = nullptr;
};
struct Block {};  ///< a nested container, carried as it came

/// One row of the table in §2.3: the element and where its value lives. The rows are in the order of the wire.
struct Field {
    QStringView element;
    std::variant<QString Qualification::*, QDate Qualification::*, IdentifierMember, Block> place;
};

using Q = Qualification;
const std::array fields{
    Field{u"InsuredCardClassification", &Q::cardClassification},
    Field{u"InsurerNumber", IdentifierMember{&Q::insurerNumber, insurerKey}},
    Field{u"InsuredCardSymbol", IdentifierMember{&Q::symbol, symbolKey}},
    Field{u"InsuredIdentificationNumber", IdentifierMember{&Q::number, numberKey}},
    Field{u"InsuredBranchNumber", &Q::branch},
    Field{u"PersonalFamilyClassification", &Q::personalFamily},
    Field{u"InsuredName", &Q::insuredName},
    Field{u"Name", IdentifierMember{&Q::name, nameKey}},
    Field{u"NameOfOther", &Q::nameOfOther},
    Field{u"NameKana", IdentifierMember{&Q::nameKana, kanaKey}},
    Field{u"NameOfOtherKana", &Q::nameOfOtherKana},
    Field{u"Sex1", &Q::sex1},
    Field{u"Sex2", &Q::sex2},
    Field{u"Birthdate", &Q::birthdate},
    Field{u"Address", &Q::address},
    Field{u"PostNumber", &Q::postNumber},
    Field{u"QualificationDate", &Q::qualifiedOn},
    Field{u"DisqualificationDate", &Q::disqualifiedOn},
    Field{u"InsuredCertificateIssuanceDate", &Q::issuedOn},
    Field{u"InsuredCardValidDate", &Q::validFrom},
    Field{u"InsuredCardExpirationDate", &Q::validUntil},
    Field{u"InsuredPartialContributionRatio", &Q::contributionRatio},
    Field{u"PreschoolClassification", &Q::preschool},
    Field{u"ReasonOfLoss", &Q::reasonOfLoss},
    Field{u"InsurerName", &Q::insurerName},
    Field{u"ElderlyRecipientCertificateInfo", Block{}},
};

/// Consents whose block of details follows the flag.
struct CertificateConsent {
    QStringView item;
    QStringView block;
};
constexpr std::array certificateConsents{
    CertificateConsent{u"LimitApplicationCertificateRelated", u"LimitApplicationCertificateRelatedInfo"},
    CertificateConsent{u"SpecificDiseasesCertificateRelated", u"SpecificDiseasesCertificateList"},
};

/// One exporter wrote older names; they are read, today's are written (eligibility-messages §7).
QString currentItem(const QString& item) {
    return item == QStringLiteral("PharmaceuticalInfo") ? QStringLiteral("PharmacistsInfo") : item;
}

struct ConsentPart {
    QStringView suffix;
    void (*put)(Consent&, const QString&) = nullptr;
};
const std::array consentParts{
    ConsentPart{u"ConsFlg", [](Consent& c, const QString& text) { c.flag = text; }},
    ConsentPart{u"ConsTime", [](Consent& c, const QString& text) { c.consentedAt = timeFromWire(text); }},
    ConsentPart{u"AvailableTime", [](Consent& c, const QString& text) { c.availableUntil = timeFromWire(text); }},
    ConsentPart{u"AcquisitionTime", [](Consent& c, const QString& text) { c.availableUntil = timeFromWire(text); }},
};

const ConsentPart* consentPart(const QString& element) {
    for (const ConsentPart& part : consentParts) {
        if (element.size() > part.suffix.size() && element.endsWith(part.suffix)) {
            return &part;
        }
    }
    return nullptr;
}

QString textOf(const Qualification& from, const Field& field) {
    if (const auto* const text = std::get_if<QString Qualification::*>(&field.place)) {
        return from.*(*text);
    }
    if (const auto* const date = std::get_if<QDate Qualification::*>(&field.place)) {
        return toWire(from.*(*date));
    }
    if (const auto* const identifier = std::get_if<IdentifierMember>(&field.place)) {
        return (from.*(identifier->member)).raw;
    }
    return {};
}

void put(Qualification& into, const Field& field, const QString& text) {
    if (const auto* const member = std::get_if<QString Qualification::*>(&field.place)) {
        into.*(*member) = text;
    } else if (const auto* const date = std::get_if<QDate Qualification::*>(&field.place)) {
        into.*(*date) = dateFromWire(text);
    } else if (const auto* const identifier = std::get_if<IdentifierMember>(&field.place)) {
        into.*(identifier->member) = Identifier{text, identifier->key(text)};
    }
}

void addConsent(Element& element, const Qualification& from, const QString& item) {
    const auto consent = from.consents.constFind(item);
    if (consent != from.consents.constEnd()) {
        element.addGiven(item + QStringLiteral("ConsFlg"), consent->flag);
        element.addGiven(item + QStringLiteral("ConsTime"), toWire(consent->consentedAt));
        element.addGiven(item + QStringLiteral("AvailableTime"), toWire(consent->availableUntil));
    }
}

/// What was received and could not be understood (no day, no text) is written again as it came, unless a value was set
/// since.
void addField(Element& element, const Qualification& from, const Field& field) {
    const QString text = textOf(from, field);
    const Element* const received = text.isEmpty() ? from.element.child(field.element) : nullptr;
    const bool isDay = std::holds_alternative<QDate Qualification::*>(field.place);
    const bool isAsItCame = received != nullptr && received->children.empty() &&
                            (isDay ? !dateFromWire(received->text).isValid() : received->text.isEmpty());
    if (isAsItCame && !std::holds_alternative<Block>(field.place)) {
        element.add(received->name, received->text);
    } else {
        element.addGiven(field.element.toString(), text);
    }
}

void addBlock(Element& element, const Qualification& from, QStringView block) {
    if (const Element* const found = from.element.child(block)) {
        element.children.push_back(*found);
    }
}

void addConsents(Element& element, const Qualification& from) {
    QStringList done;
    for (const auto& [item, block] : certificateConsents) {
        addConsent(element, from, item.toString());
        addBlock(element, from, block);
        done.append(item.toString());
    }
    addBlock(element, from, u"PublicExpenseResultList");
    done += knownConsentItems();
    for (const QString& item : knownConsentItems()) {
        addConsent(element, from, item);
    }
    for (auto it = from.consents.constBegin(); it != from.consents.constEnd(); ++it) {
        if (!done.contains(it.key())) {
            addConsent(element, from, it.key());
        }
    }
}

/// What neither a field nor a consent nor an earlier block stands for.
void addUnknown(Element& element, const Qualification& from) {
    QSet<QString> known{QStringLiteral("ReferenceNumber"), QStringLiteral("PublicExpenseResultList")};
    for (const Field& field : fields) {
        known.insert(field.element.toString());
    }
    for (const auto& consent : certificateConsents) {
        known.insert(consent.block.toString());
    }
    for (const Element& each : from.element.children) {
        if (!known.contains(each.name) && consentPart(each.name) == nullptr) {
            element.children.push_back(each);
        }
    }
}

}  // namespace

const QStringList& knownConsentItems() {
    static const QStringList items{QStringLiteral("SpecificHealthCheckupsInfo"),
                                   QStringLiteral("PharmacistsInfo"),
                                   QStringLiteral("DiagnosisInfo"),
                                   QStringLiteral("OperationInfo"),
                                   QStringLiteral("DiagnosisName"),
                                   QStringLiteral("InfectiousInfo"),
                                   QStringLiteral("AllergyInfo"),
                                   QStringLiteral("ContraindicationInfo"),
                                   QStringLiteral("TestInfo"),
                                   QStringLiteral("PrescriptionInfo")};
    return items;
}

Qualification qualificationFrom(const Element& element) {
    Qualification result;
    result.element = element;
    std::size_t next = 0;  // elements mostly come in the order of the table
    for (const Field& field : fields) {
        if (next < element.children.size() && element.children[next].name == field.element) {
            put(result, field, element.children[next++].text);
        } else {
            put(result, field, element.value(field.element));
        }
    }
    result.referenceNumber = element.value(u"ReferenceNumber");
    for (const Element& each : element.children) {
        const ConsentPart* const part = consentPart(each.name);
        if (part != nullptr && !each.text.isEmpty()) {
            part->put(result.consents[currentItem(each.name.chopped(part->suffix.size()))], each.text);
        }
    }
    return result;
}

Element toElement(const Qualification& qualification) {
    Element element;
    element.name = QStringLiteral("ResultOfQualificationConfirmation");
    for (const Field& field : fields) {
        addField(element, qualification, field);
        if (std::holds_alternative<Block>(field.place)) {
            addBlock(element, qualification, field.element);
        }
    }
    addConsents(element, qualification);
    element.addGiven(QStringLiteral("ReferenceNumber"), qualification.referenceNumber);
    addUnknown(element, qualification);
    return element;
}

}  // namespace eligibility
