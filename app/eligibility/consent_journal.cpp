// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_journal.h"

#include "app/eligibility/number_rules.h"

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

constexpr std::array grounds{"visit", "home-visit", "online", "emergency", "disaster"};

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

QString word(ConsentGround ground) {
    return QLatin1StringView(grounds.at(static_cast<std::size_t>(ground)));
}

std::optional<ConsentGround> groundFromWord(const QString& word) {
    const auto* const found =
        std::ranges::find(grounds, word, [](const char* each) { return QLatin1StringView(each); });
    return found == grounds.end() ? std::nullopt
                                  : std::optional(static_cast<ConsentGround>(std::distance(grounds.begin(), found)));
}

Result<void> ConsentNotebook::add(const InsuredPerson& person, const QList<ConsentRecord>& decisions) {
    QList<ConsentRecord>& known = m_decisions[person.key()];
    known.append(decisions);
    std::ranges::stable_sort(known, {}, &ConsentRecord::at);
    return {};
}

Result<void> ConsentNotebook::addWithdrawal(const InsuredPerson& person, const QList<ConsentRecord>& decisions) {
    return add(person, decisions);
}

Result<QList<ConsentRecord>> ConsentNotebook::of(const InsuredPerson& person) const {
    return m_decisions.value(person.key());
}

Result<void> ConsentNotebook::keepWording(const QString& /*hash*/, const QString& /*words*/) {
    return {};  // the words are those of the catalogue that is loaded
}

}  // namespace eligibility
