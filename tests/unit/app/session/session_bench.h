// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "tests/support/card_stack.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QSemaphore>

#include <atomic>
#include <optional>

/// A session among real parts: card stack, service, camera folder, store and chart folder of its own.
class SessionBench {
public:
    SessionBench();
    ~SessionBench();

    /// Starts pcscd, the card's simulator and the service.
    bool startWorld();
    bool startService();
    void stopService();
    void killService();
    /// The service takes calls but answers none until it goes on.
    void holdService() { support::hold(m_service); }
    void letServiceAnswer() { support::letGo(m_service); }
    /// Starts the session; waits until reader and camera are told of.
    bool startSession(bool withFace = false);
    void stopSession();

    /// Waits until the visit is in this state.
    bool reaches(visit::State state);
    void want(visit::EventKind kind) { session->want({.kind = kind}); }
    void type(std::initializer_list<int> digits);
    /// Lets the time limit of the present state pass.
    void letTimePass() { clock.advance(visit::timeLimit(session->visit())); }
    /// From K02 to K08 by a PIN that is right.
    bool identifyByPin(std::initializer_list<int> digits);
    /// From K08 to K17 with every item agreed to.
    bool agreeAndTakeCard();

    /// Whether the models are installed; without them there is no face visit to test.
    [[nodiscard]] static QString models();
    void standBeforeCamera(const QString& picture);
    void setCodeB(const QByteArray& digits) { m_codeB = digits; }
    /// From now on the tray sees nothing until readTray().
    void holdTray() { m_trayHeld = true; }
    /// Lets the tray read now; waits until the session has dealt with what was read.
    bool readTray();
    [[nodiscard]] QStringList chartFiles() const;

    support::CardStack stack;
    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    std::optional<session::Session> session;
    std::vector<session::VisitEnd> ends;
    QStringList anchors{support::CardStack::keys() + QStringLiteral("/jpki/auth-ca.pem")};
    std::optional<QStringList> consentItems;   ///< those that the facility asks; set before startSession()
    std::vector<platform::StaffMember> staff;  ///< who may vouch; set before startSession()
    bool issueForm = false;                    ///< electronic prescriptions are issued; set before startSession()

private:
    [[nodiscard]] session::SessionSettings settings(bool withFace);
    void awaitTray();

    QProcess m_service;
    QByteArray m_codeB;
    std::atomic<bool> m_trayHeld = false;
    QSemaphore m_tray;  ///< open once for each reading that may end
    QSemaphore m_told;  ///< main thread only
    QObject m_ear;      ///< lives on the main thread: hears what was told after everything told before
};
