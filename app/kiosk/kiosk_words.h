// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visit.h"
#include "ui/kiosk/notice_model.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kiosk {

/// Words that belong to no single screen: what the machine waits for, what a failure is called, notices.
class KioskWords {
    Q_DECLARE_TR_FUNCTIONS(KioskWords)

public:
    /// What the person waits for in this state; empty when nothing is waited for.
    [[nodiscard]] static QString waitOf(visit::State state);
    /// In a few words what is the matter.
    [[nodiscard]] static QString titleOf(visit::Reason reason);
    /// What to do now, where the usual words would tell to take a card that is not there.
    [[nodiscard]] static QString nextWithoutCard();
    /// @param ends  end of the certificate, local time
    [[nodiscard]] static QList<ui::Notice> noticesOf(visit::CertificateState state, const QDateTime& ends);
    /// Why the consent question was left out where somebody acted for the person.
    [[nodiscard]] static ui::Notice consentLeft();
    /// Until when a consent given now is good (24 hours), as a clock time in words.
    [[nodiscard]] static QString consentUntil(const QDateTime& nowLocal);
};

}  // namespace kiosk
