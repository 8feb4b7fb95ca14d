// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_book.h"

#include "app/eligibility/number_rules.h"

namespace eligibility {
namespace {

/// Between two machines that keep time: the service may have stamped a consent a little later than our clock says.
constexpr std::chrono::seconds clockTolerance{300};

tl::unexpected<Error> refused(ErrorCode code) {
    return tl::unexpected(Error{code});
}

bool isOver(const ConsentRecord& record, const QDateTime& now) {
    return record.code == ConsentCode::Expired || (record.until.isValid() && now > record.until);
}

}  // namespace

InsuredPerson InsuredPerson::of(const Qualification& qualification) {
    return {qualification.insurerNumber, qualification.symbol, qualification.number, qualification.branch};
}

QString InsuredPerson::key() const {
    // From the raw texts, so that a person made without keys is the same person.
    return insurerKey(insurerNumber.raw) + u'|' + symbolKey(symbol.raw) + u'|' + numberKey(number.raw) + u'|' +
           numberKey(branch);
}

QString wireCode(ConsentCode code) {
    return QString::number(static_cast<int>(code));
}

std::optional<ConsentCode> consentFromWire(const QString& text) {
    for (const auto code : {ConsentCode::No, ConsentCode::Yes, ConsentCode::Expired, ConsentCode::HardToObtain}) {
        if (text == wireCode(code)) {
            return code;
        }
    }
    return std::nullopt;
}

ConsentBook::ConsentBook(ConsentCatalogue catalogue) : m_catalogue(std::move(catalogue)) {}

void ConsentBook::note(const InsuredPerson& person, const ConsentRecord& record) {
    ConsentRecord& kept = m_records[person.key()][record.element];
    if (!kept.at.isValid() || record.at >= kept.at) {
        kept = record;  // the newest choice wins; of two at one moment the one that was told last
    }
}

Result<void> ConsentBook::record(const InsuredPerson& person, const ConsentSheet& sheet,
                                 const ConsentCircumstances& circumstances) {
    if (!sheet.isComplete()) {
        return refused(ErrorCode::ConsentMissing);
    }
    const bool ends = circumstances.ground == ConsentGround::Visit;
    ConsentRecord record;
    record.ground = circumstances.ground;
    record.at = circumstances.at;
    record.language = circumstances.language;
    record.actor = circumstances.actor;
    record.wordingHash = m_catalogue.hash(sheet.asked(), circumstances.language);
    for (const QString& code : sheet.asked()) {
        const ConsentItem* const item = m_catalogue.item(code);
        const bool yes = sheet.choice(code).value_or(false);
        record.code = yes ? ConsentCode::Yes : ConsentCode::No;
        record.until =
            yes && ends ? circumstances.at.addSecs(std::chrono::seconds(consentLifetime).count()) : QDateTime();
        record.wordingVersion = item == nullptr ? QString() : item->version;
        for (const QString& element : item == nullptr ? QStringList{code} : item->elements) {
            record.element = element;
            note(person, record);
        }
    }
    return {};
}

void ConsentBook::take(const Qualification& qualification, ConsentGround ground, const QDateTime& answeredAt) {
    const InsuredPerson person = InsuredPerson::of(qualification);
    for (auto each = qualification.consents.cbegin(); each != qualification.consents.cend(); ++each) {
        ConsentRecord record;
        record.element = each.key();
        record.code = consentFromWire(each->flag).value_or(ConsentCode::No);
        record.ground = ground;
        record.at = each->consentedAt.isValid() ? each->consentedAt : answeredAt;
        record.until = each->availableUntil;
        record.actor = QStringLiteral("person");
        if (!record.until.isValid() && ground == ConsentGround::Visit) {
            record.until = record.at.addSecs(std::chrono::seconds(consentLifetime).count());
        }
        note(person, record);
    }
}

void ConsentBook::withdraw(const InsuredPerson& person, const QString& element, const QDateTime& at) {
    ConsentRecord record;
    record.element = element;
    record.at = at;
    record.actor = QStringLiteral("person");
    note(person, record);
}

void ConsentBook::withdrawAll(const InsuredPerson& person, const QDateTime& at) {
    const QStringList elements = m_records.value(person.key()).keys();
    for (const QString& element : elements) {
        withdraw(person, element, at);
    }
}

const ConsentRecord* ConsentBook::newest(const InsuredPerson& person, const QString& element) const {
    const auto known = m_records.constFind(person.key());
    if (known == m_records.cend()) {
        return nullptr;
    }
    const auto record = known->constFind(element);
    return record == known->cend() ? nullptr : &record.value();
}

Result<LiveConsent> ConsentBook::live(const InsuredPerson& person, const QString& element, const QDateTime& now) const {
    const ConsentRecord* const record = newest(person, element);
    if (record == nullptr || !record->at.isValid() || record->at > now.addSecs(clockTolerance.count())) {
        return refused(ErrorCode::ConsentMissing);
    }
    if (record->code != ConsentCode::Yes && record->code != ConsentCode::Expired) {
        return refused(ErrorCode::ConsentMissing);
    }
    if (isOver(*record, now)) {
        return refused(ErrorCode::ConsentExpired);
    }
    return LiveConsent(person, element, record->until, record->ground);
}

QList<ConsentRecord> ConsentBook::standing(const InsuredPerson& person, const QDateTime& now) const {
    QList<ConsentRecord> records = m_records.value(person.key()).values();
    for (ConsentRecord& record : records) {
        if (record.code == ConsentCode::Yes && isOver(record, now)) {
            record.code = ConsentCode::Expired;
        }
    }
    return records;
}

std::optional<std::chrono::seconds> ConsentBook::remaining(const InsuredPerson& person, const QString& element,
                                                           const QDateTime& now) const {
    const auto consent = live(person, element, now);
    if (!consent) {
        return std::chrono::seconds(0);
    }
    return consent->until().isValid() ? std::optional(std::chrono::seconds(now.secsTo(consent->until())))
                                      : std::nullopt;
}

}  // namespace eligibility
