// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_client.h"
#include "app/platform/clock.h"
#include "app/session/devices.h"
#include "app/session/face_lock.h"
#include "app/session/receipt.h"
#include "app/session/staff_gate.h"
#include "app/session/visit_data.h"
#include "app/store/ticket_ledger.h"
#include "app/visit/machine.h"

#include <QImage>
#include <QObject>

namespace session {

/// How long one state of a visit lasted.
struct StepTime {
    visit::VisitId visit = 0;
    visit::State state{};
    visit::Screen screen{};
    std::chrono::milliseconds took{};
    bool software = false;  ///< the person waited for the machine, not the other way round
};

/// How a visit ended; no personal data.
struct VisitEnd {
    visit::VisitId visit = 0;
    visit::Outcome outcome{};
    visit::Method method{};
    visit::Reason reason{};
    QString chartFile;  ///< name in the chart computer's folder; empty when none was written
};

/// Runs visits: the machine of app/visit, its effects carried out, the answers turned into events.
/// @thread main; never blocks
class Session : public QObject {
    Q_OBJECT

public:
    /// @param clock  outlives the session
    Session(SessionSettings settings, platform::Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    void start();
    /// Wipes the visit and ends the threads.
    /// @return false when a thread did not end: leave by std::_Exit, see Devices::stop
    [[nodiscard]] bool stop();

    [[nodiscard]] const visit::Visit& visit() const { return m_visit; }
    /// Dotted code of what `visit().reason` explains, as precise as is known, e.g. "card.mute"; empty when none.
    [[nodiscard]] QString failureCode() const;
    /// End of the certificate on the reader (UTC), for K14.
    [[nodiscard]] QDateTime certificateEnds() const;
    [[nodiscard]] int pinDigits() const;
    /// Of the visit that has just ended, as long as `visit().receipt`.
    [[nodiscard]] const std::optional<Receipt>& receipt() const { return m_receipt; }

    /// What the person wants or does; PIN digits come by enterDigit.
    void want(const visit::Event& event);
    void enterDigit(int digit);
    void eraseDigit();
    void eraseDigits();
    /// K15: what is typed from the paper, as the question on the screen (`visit().field`) takes it.
    void typeFromCertificate(QChar key);
    void eraseFromCertificate();
    void chooseCalendar(Calendar calendar);
    void leaveFieldOut();
    [[nodiscard]] const CertificateForm& certificateForm() const { return m_data.certificateForm; }
    [[nodiscard]] CertificateForm::Look lookOfField() const;
    [[nodiscard]] bool fieldAnswered() const;

    /// Whether the facility receives people now; a visit that has begun is never cut off. Open unless told.
    void setOpen(bool open);
    /// The number by which the visit that has just ended is called; 0: none.
    [[nodiscard]] int ticket() const { return m_ticket; }
    /// Reads the queue of this day, and tells it whenever it changes; asked again now and then.
    void watchQueue(QDate day);

    /// K05, as a member of staff uses it; shut as long as the visit is anywhere else.
    [[nodiscard]] StaffGate& staffGate() { return m_staffGate; }
    /// Staff has compared photo and person. Nothing happens unless he has proved himself on this page.
    void confirmPerson(StaffReason why);
    void denyPerson();
    /// A member of staff has looked at what shows the relation of the one who acts. Nothing happens unless he has
    /// proved himself on this page. @param keep  it need not be seen again for a while
    void confirmProxy(visit::ProxyEvidence evidence, bool consent, bool keep);
    void denyProxy();
    /// What the consent page says, so that it can be reproduced.
    void setConsentWording(const QString& hash, const QString& language);
    /// Whether the consent page of this visit was read aloud; kept with the consent.
    void setConsentReadAloud(bool read) { m_data.consentReadAloud = read; }

signals:
    void changed();
    void pinDigitsChanged(int count);
    void preview(const QImage& mirrored);
    void hinted(facematch::Hint hint);
    /// How brightly the screen should light the face, 0..1.
    void fillLightWanted(double level);
    /// With every frame: where the person has to go, for voice and tones.
    void guided(const facematch::Guidance& guidance);
    /// What the person is asked to do so that it can be seen that somebody stands there; None: look straight again.
    void stepAsked(facematch::StepKind step);
    void staffPhoto(const QImage& photo);  ///< for K05; null: staff compares with the printed card
    /// K15: the paper before the camera, mirrored; and how it is to be held.
    void paperSeen(const QImage& mirrored);
    void paperHinted(session::PaperHint hint);
    void receiptPrintWanted();
    void queueRead(const store::TicketQueue& queue);
    void cardLeftAlert(int stage);
    void preferencesReset();
    void stepEnded(const session::StepTime& step);
    void visitEnded(const session::VisitEnd& end);

private:
    using Kind = visit::EventKind;

    // session.cpp
    void apply(const visit::Event& event);
    void noteStep(const visit::Visit& before);
    void armDeadline(std::chrono::milliseconds limit);
    void sweepAfter(std::chrono::milliseconds pause);
    void answer(Kind kind, quint64 visit, visit::Reason reason = visit::Reason::None);
    void remember(visit::Reason reason, std::string_view dottedCode);

    // session_answers.cpp: what comes back
    void listenToCard();
    void listenToVision();
    void listenToService();
    void listenToRecords();
    void cardInserted(const cardreader::CardPresence& presence);
    void cardRead(quint64 id, const cardreader::CardSummary& summary);
    void pinAnswered(quint64 id, Kind kind, int triesLeft);
    void cardFailed(quint64 id, cardreader::Step step, const cardreader::Error& error);
    void settingsFailed(const cardreader::Error& error);
    void visionFailed(quint64 id, const facematch::Error& error);
    void faceDecided(quint64 id, const facematch::MatchResult& result);
    void faceStepChanged(quint64 id, facematch::StepKind step);
    void nonceReceived(quint64 id, const eligibility::Nonce& nonce);
    void receptionAnswered(quint64 id, const eligibility::ReceptionReply& reply);
    void goOnWith(Kind kind, const eligibility::ReceptionReply& reply);
    void cardRegistered(quint64 id, const eligibility::ReceptionReply& reply);
    void resultFetched(quint64 id, const eligibility::EligibilityResult& result);
    void serviceFailed(quint64 id, eligibility::ServiceStep step, const eligibility::Error& error);

    // session_photo.cpp: from the card's front to its photo
    void listenToTray();
    void lookAtFront(quint64 id, bool early);
    void prepareReference(quint64 id);
    [[nodiscard]] bool photoWanted() const;
    void forgetFrontUnlessWanted();
    void codeBRead(quint64 id, const std::shared_ptr<cardreader::VerificationCodeB>& code);
    void frontUnreadable(quint64 id, const CodeBFailure& failure);
    void surfaceRead(quint64 id, const cardreader::SurfaceResult& result);

    // session_staff.cpp
    void listenToStaff();
    void passcodeChecked(quint64 request, bool right);
    void noteStaff(const QString& kind, const QString& code);
    void closeStaffGate();
    void locksKnown(const QByteArray& key, const std::vector<store::LockRow>& rows);
    void keepLock(store::LockRow row);
    [[nodiscard]] QByteArray staffSubject() const;
    void readPhotoForStaff(const visit::Effect& effect);
    void showPhoto(quint64 visit, const QImage& photo);

    // session_proxy.cpp
    [[nodiscard]] QByteArray cardOfProxy() const;
    void judgeProxy(quint64 id);
    void proxyFound(quint64 id, const std::optional<visit::ProxyRelation>& found);
    void ageKnown(quint64 id, const eligibility::EligibilityAnswer& answer);
    void tellStanding(quint64 id);

    // session_phone.cpp
    void listenToPhones();
    [[nodiscard]] bool phoneShown(quint64 id, const cardreader::CardSummary& summary);
    void tapPhone(quint64 id, std::shared_ptr<cardreader::Pin> pin, bool lastTryAccepted);
    bool sendTap(quint64 id);
    void phoneTapped(quint64 id, const cardreader::PhoneTap& tap);
    [[nodiscard]] bool phoneFailed(quint64 id, const cardreader::Error& error);

    // session_lobby.cpp
    void listenToQueue();
    void tidyWhenAtRest();

    // session_paper.cpp
    void listenToPaper();
    void paperRead(quint64 id, const std::shared_ptr<insurancepaper::PaperReading>& reading);

    // session_certificate.cpp
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool takesCertificateKeys() const;
    void touchCertificate();
    void inquireByCertificate(quint64 id);
    void inquiryAnswered(quint64 id, const eligibility::EligibilityResult& result);

    // session_effects.cpp: what is done
    void beginData();
    void carryOut(const visit::Effect& effect);
    void readCard(const visit::Effect& effect);
    void requestNonce(quint64 id);
    void verifyPin(const visit::Effect& effect);
    void bindToNonce(quint64 id);
    void useNonce(quint64 id);
    void receive(quint64 id,
                 std::variant<eligibility::PinProof, eligibility::FaceProof, eligibility::StaffProof> proof);
    void sendConsents(quint64 id);
    void recordArrival(const visit::Effect& effect);
    void callDesk(const visit::Effect& effect);
    void wipePersonal(quint64 id);
    void wipePin();
    void closeVisit(const visit::Effect& effect);

    const SessionSettings m_settings;
    platform::Clock& m_clock;
    Devices m_devices;
    eligibility::ServiceClient m_service;
    StaffGate m_staffGate;
    FaceLock m_faceLock;
    visit::Visit m_visit;
    VisitData m_data;
    std::optional<Receipt> m_receipt;  ///< outlives the visit by K17
    std::shared_ptr<cardreader::Pin> m_pin;
    visit::Reason m_detailReason = visit::Reason::None;
    QString m_detailCode;
    QString m_wordingHash;
    QString m_wordingLanguage;
    std::unique_ptr<platform::Timer> m_deadline;
    std::unique_ptr<platform::Timer> m_sweep;
    std::chrono::milliseconds m_stateSince{};
    bool m_faceOffered = false;
    bool m_hadGrant = false;
    bool m_open = true;
    int m_ticket = 0;
};

}  // namespace session

Q_DECLARE_METATYPE(session::StepTime)
Q_DECLARE_METATYPE(session::VisitEnd)
