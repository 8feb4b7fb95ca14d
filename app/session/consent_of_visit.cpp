// SPDX-License-Identifier: Apache-2.0
#include "app/session/consent_of_visit.h"

namespace session {

std::optional<ConsentOfVisit> consentOfVisit(const visit::Visit& visit, const VisitData& data, const QString& language,
                                             const QString& kioskId) {
    const bool answered = visit.consent == visit::Consent::Given || visit.consent == visit::Consent::Declined;
    if (!answered || visit.items.empty() || !data.consentedAt.isValid() || !data.answer ||
        data.answer->results.size() != 1) {
        return std::nullopt;
    }
    QStringList asked;
    for (const visit::ConsentItem& item : visit.items) {
        asked.append(QString::fromStdString(item.code));
    }
    eligibility::ConsentSheet sheet(asked);
    for (const visit::ConsentItem& item : visit.items) {
        if (item.answer != visit::Answer::Unset) {
            sheet.choose(QString::fromStdString(item.code), item.answer == visit::Answer::Yes);
        }
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
