// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/consent_texts.h"
#include "app/kiosk/receipt_printer.h"
#include "app/platform/failure_table.h"
#include "app/session/session.h"
#include "ui/kiosk/kiosk_view_model.h"

#include <QObject>

namespace kiosk {

/// The ways in which this kiosk gives receipts.
struct ReceiptWays {
    bool code = false;
    ReceiptPrinter* printer = nullptr;  ///< outlives the presenter; null: none
};

/// Maps the session's state to what the screens show, and what the person presses to events.
/// Decides nothing: the screen follows the state.
/// @thread main
class KioskPresenter : public QObject {
    Q_OBJECT

public:
    /// All outlive the presenter.
    /// @param language  the kiosk's own, taken up again when nobody is here
    KioskPresenter(session::Session& session, ui::KioskViewModel& model, const platform::FailureTable& failures,
                   platform::Clock& clock, QString language, QObject* parent = nullptr);

    void refresh();
    /// Once, before the first visit.
    void setReceipts(const ReceiptWays& ways);

private:
    using Screen = ui::KioskViewModel::Screen;

    // kiosk_wishes.cpp
    void listenToModel();
    void watchLanguages();
    void watchInformation();
    void listenToPinPad();
    void listenToConsent();
    void listenToReceipt();     // kiosk_receipt.cpp
    void listenToStaffCheck();  // kiosk_staff.cpp
    void listenToProxy();       // kiosk_proxy.cpp
    void showProxy(const visit::Visit& visit);
    [[nodiscard]] std::optional<Screen> proxyScreen(const visit::Visit& visit) const;
    void listenToPhone();  // kiosk_phone.cpp
    void showPhone(const visit::Visit& visit);
    [[nodiscard]] static std::optional<Screen> phoneScreen(const visit::Visit& visit);
    void listenToCertificate();  // kiosk_certificate.cpp
    void showCertificate(const visit::Visit& visit);
    [[nodiscard]] static std::optional<Screen> certificateScreen(const visit::Visit& visit);
    void listenToSession();
    void want(visit::EventKind kind);
    void retry();
    void answerItem(const QString& code, ui::ConsentModel::Answer answer);
    void showFrame(const QImage& frame);
    void showHint(facematch::Hint hint);
    void showStep(facematch::StepKind step);

    [[nodiscard]] Screen screenOf(const visit::Visit& visit) const;
    void showMethods(const visit::Visit& visit);
    void showFailure(const visit::Visit& visit);
    void showWait(const visit::Visit& visit);
    void showMoreTime(const visit::Visit& visit);
    void countDown(int seconds);
    void showPinPad(const visit::Visit& visit);
    void showCamera(const visit::Visit& visit);
    void showStaffCheck(const visit::Visit& visit);  // kiosk_staff.cpp
    void showReceipt(const visit::Visit& visit);     // kiosk_receipt.cpp
    void printReceipt();
    [[nodiscard]] QStringList receiptLines() const;
    void showConsent(const visit::Visit& visit);
    void showOutcome(const visit::Visit& visit);

    session::Session& m_session;
    ui::KioskViewModel& m_model;
    const platform::FailureTable& m_failures;
    platform::Clock& m_clock;
    const QString m_language;
    const ConsentTexts m_consentTexts;
    ReceiptWays m_receipts;
    visit::ProxyEvidence m_proxyEvidence = visit::ProxyEvidence::None;  ///< said by staff, on the page before
    visit::VisitId m_shown = 0;                                         ///< the visit whose person is on the screen
    std::unique_ptr<platform::Timer> m_waitTimer;
    std::unique_ptr<platform::Timer> m_countDown;
    std::unique_ptr<platform::Timer> m_noFace;
    std::unique_ptr<platform::Timer> m_languagesLeft;
    std::unique_ptr<platform::Timer> m_informationLeft;
    visit::State m_waitingIn = visit::State::Idle;
};

}  // namespace kiosk
