// SPDX-License-Identifier: Apache-2.0
#include "app/session/consent_of_visit.h"

namespace session {
namespace {

/// What was asked and answered: the items of K08 and K09, and K11, which is a page of its own.
eligibility::ConsentSheet sheetOf(const visit::Visit& visit) {
    QStringList asked;
    // Who may not answer for the person was not asked.
    const bool answered = visit.consent == visit::Consent::Given || visit.consent == visit::Consent::Declined;
    const std::vector<visit::ConsentItem> items = answered ? visit.items : std::vector<visit::ConsentItem>();
    for (const visit::ConsentItem& item : items) {
        asked.append(QString::fromStdString(item.code));
    }
    const visit::Choice disease = visit.choices.specificDisease;
    const bool diseaseAnswered = disease == visit::Choice::Yes || disease == visit::Choice::No;
    if (diseaseAnswered) {
        asked.append(specificDisease);
    }
    eligibility::ConsentSheet sheet(asked);
    for (const visit::ConsentItem& item : items) {
        if (item.answer != visit::Answer::Unset) {
            sheet.choose(QString::fromStdString(item.code), item.answer == visit::Answer::Yes);
        }
    }
    if (diseaseAnswered) {
        sheet.choose(specificDisease, disease == visit::Choice::Yes);
    }
    return sheet;
}

}  // namespace

std::optional<ConsentOfVisit> consentOfVisit(const visit::Visit& visit, const VisitData& data, const QString& language,
                                             const QString& kioskId) {
    if (!data.consentedAt.isValid() || !data.answer || data.answer->results.size() != 1) {
        return std::nullopt;
    }
    const eligibility::ConsentSheet sheet = sheetOf(visit);
    if (sheet.asked().isEmpty()) {
        return std::nullopt;
    }
    eligibility::ConsentCircumstances circumstances;
    circumstances.at = data.consentedAt;
    circumstances.language = language;
    circumstances.audioPlayed = data.consentReadAloud;
    circumstances.kiosk = kioskId;
    circumstances.visit = data.uuid;
    if (visit.proxy != visit::ProxyKind::None) {
        const std::string_view actor = visit::name(visit.proxy);
        circumstances.actor = QString::fromLatin1(actor.data(), static_cast<qsizetype>(actor.size()));
    }
    const std::string_view method = visit::name(visit.identifiedBy);
    circumstances.method = QString::fromLatin1(method.data(), static_cast<qsizetype>(method.size()));
    return ConsentOfVisit{eligibility::InsuredPerson::of(data.answer->results.front()), sheet, circumstances};
}

}  // namespace session
