// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace support {
/// Stops a program where it is, and lets it go on: what it was asked meanwhile is then answered.
void hold(const QProcess& program);
void letGo(const QProcess& program);

/// The real stack under a test: pcscd, vsmartcard's virtual reader and `uketsuke-sim-card`. Only inside
/// `tests/support/isolated`. Every wait is for a condition; what fails ends the test through `QVERIFY` in the caller.
class CardStack {
public:
    CardStack();
    ~CardStack();
    CardStack(const CardStack&) = delete;
    CardStack& operator=(const CardStack&) = delete;

    /// @param withReader  false: pcscd knows of no reader at all
    bool startService(bool withReader = true);
    void stopService();
    /// The service ends without a chance to say so.
    void killService();
    /// Connects the simulated card to the virtual reader, without a card on it.
    /// @param more  further options of `uketsuke-sim-card`
    bool startSimulator(const QString& link = QStringLiteral("extended"), const QStringList& more = {});
    /// Ends the simulator, and the test with it when any program has asked the card for what no reception may have.
    void stopSimulator();
    /// Another program than ours uses this card, too: what it asks for is not judged.
    void admitOtherPrograms() { m_judged = false; }
    /// @return every command so far that is out of bounds, with the reason
    QStringList outOfBounds();

    /// Sends one request; @return the answer, `ok` false when there was none.
    QJsonObject ask(const QJsonObject& request);
    bool place(const QString& person) {
        return good({{QStringLiteral("do"), QStringLiteral("place")}, {QStringLiteral("person"), person}});
    }
    bool remove() { return good({{QStringLiteral("do"), QStringLiteral("remove")}}); }
    bool fault(const QString& name) {
        return good({{QStringLiteral("do"), QStringLiteral("fault")}, {QStringLiteral("name"), name}});
    }
    /// Turns one switch of the simulator (`uketsuke-sim-card --help` lists them).
    bool turn(const QString& name, const QString& value) {
        return good({{QStringLiteral("do"), QStringLiteral("set")},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("value"), value}});
    }
    /// Exchanges the card while the reader has no power on it, so that pcscd sees no change.
    bool swapUnseen(const QString& person) {
        return good({{QStringLiteral("do"), QStringLiteral("swap")},
                     {QStringLiteral("person"), person},
                     {QStringLiteral("unseen"), true}});
    }
    /// The card takes a command but answers nothing until it is let go; so does the control socket.
    void holdCard() { hold(*m_simulator); }
    void letCardAnswer() { letGo(*m_simulator); }
    bool removeAfter(int apdus) {
        return good({{QStringLiteral("do"), QStringLiteral("remove-after")}, {QStringLiteral("apdus"), apdus}});
    }
    bool setTries(const QString& person, const QString& key, int left);
    bool resetTries() { return good({{QStringLiteral("do"), QStringLiteral("reset-tries")}}); }
    /// @return every command that the card has received since it was started (hex, secrets masked)
    QStringList commands();
    QJsonObject status() { return ask({{QStringLiteral("do"), QStringLiteral("status")}}); }

    /// Whether pcscd has noticed a card (or its absence) on the virtual reader.
    static bool cardIsSeen(bool present);

    static QString keys();
    static QString people();

private:
    bool m_judged = true;
    bool good(const QJsonObject& request);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_service;
    std::unique_ptr<QProcess> m_simulator;
};
}  // namespace support
