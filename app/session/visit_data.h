// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"
#include "app/session/certificate_form.h"
#include "app/visit/visit.h"
#include "cardreader/certificate/certificate_report.h"
#include "cardreader/individualnumbercard/pin.h"
#include "facematch/core/transaction.h"

#include <QUuid>

#include <memory>
#include <optional>

namespace session {

/// 特定疾病療養受療証: the one item of OQSCD036 that is asked by itself (K11).
inline const QString specificDisease = QStringLiteral("TSR");

/// A touch of a telephone that was asked for.
struct PhoneTouch {
    std::shared_ptr<cardreader::Pin> pin;  ///< null where it asks for none
    bool lastTryAccepted = false;
};

/// What one visit needs beside its state: forgotten with the card.
struct VisitData {
    QString uuid;
    QDateTime placedAt;  ///< UTC
    QByteArray certificateDer;
    cardreader::CertificateReport certificate;
    std::optional<eligibility::Nonce> nonce;
    bool nonceAsked = false;
    bool receiveWaits = false;  ///< identified, but the nonce has not come yet
    visit::Method method = visit::Method::None;
    std::shared_ptr<cardreader::VerificationCodeB> codeB;  ///< read while the card was busy: used after that
    bool trayLooks = false;                                ///< the tray was asked and has not answered
    bool looksEarly = false;  ///< asked before anybody knew what card it is: a failure then may be the hand above it
    facematch::MatchResult match;
    QString staff;                    ///< id of the member of staff who has proved himself
    bool photoForStaff = false;       ///< the card's photo is wanted on the screen
    CertificateForm certificateForm;  ///< K15
    std::optional<PhoneTouch> tap;    ///< K10: waits for the nonce
    QByteArray signature;             ///< K10: over the nonce
    QString reception;
    std::optional<eligibility::EligibilityAnswer> answer;
    QString chartFile;
    QString chartProblem;  ///< dotted code: the file waits
    QDateTime consentedAt;
    bool consentReadAloud = false;
    std::optional<visit::ProxyRelation> proxyRecorded;  ///< of the kind that acts
    bool ageAsked = false;                              ///< the next result tells the age, and is for nobody else
    QDate birthdate;                                    ///< known early, where a parent acts

    void wipe() {
        certificateForm.wipe();
        certificateDer.fill('\0');
        if (nonce) {
            nonce->value.fill('\0');
        }
        *this = VisitData{};
    }
};

}  // namespace session
