// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/context.h"
#include "cardreader/pcsc/reader_roles.h"
#include "cardreader/worker/phone_tap.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cardreader {
class CardSession;
class ReaderMonitor;
struct ReaderSnapshot;

struct CardSettings {
    QString reader;          ///< pattern over the readers' names (see `ReaderRoles`); empty = every reader left
    QString phoneReader;     ///< pattern of the pad for phones; empty = phones are taken on the card readers
    QString staffReader;     ///< pattern of the reader for staff badges: never looked at here
    QStringList anchors;     ///< PEM files of CA certificates
    QString crl;             ///< CRL file, or a folder of them; empty = none
    QStringList crlUrls;     ///< https addresses of CRLs
    QString ocspUrl;         ///< https address of an OCSP responder; empty = none
    RevocationFetch fetch;   ///< carries requests to these addresses; called on the card thread
    QString surfaceAnchors;  ///< folder of PEM public keys named by key id, empty = issuer of the surface not verified
    bool testHierarchy = false;  ///< anchors of O=JPKI-TEST are refused unless this is set (demo, training)
    std::function<std::chrono::sys_seconds()> now;  ///< the injected clock; empty = system clock
};

/// State of the link as a whole.
enum class ReaderState : std::uint8_t { ServiceUnavailable, NoReader, Ready };
/// What was placed.
struct CardPresence {
    QString reader;
    bool mute = false;  ///< placed, but does not answer: wrong side up, sleeve, two cards
    ReaderRole role = ReaderRole::Card;
};
/// What was being done when it failed.
enum class Step : std::uint8_t { Start, ReadCard, VerifyPin, Sign, ReadSurface };

/// Result of reading the card's face; shared because a signal copies it.
struct SurfaceResult {
    PinVerdict codeB;
    std::shared_ptr<CardSurface> surface;  ///< null when code B was not accepted
    bool cardExpired = false;  ///< the card itself has ended: it cannot be used, whatever its certificate says
    Exchange exchange;
};

/// Owns the card. Lives on the card thread (`moveToThread`); everything goes in and out by queued calls and signals.
/// Each request carries the visit it is for; a request for another visit than that of the last `readCard` is answered
/// with `CardRemoved`: that visit's card is not here any more.
/// @thread all slots on the card thread; `requestStop` from any thread
class CardWorker : public QObject {
    Q_OBJECT

public:
    explicit CardWorker(QObject* parent = nullptr) noexcept;
    ~CardWorker() override;
    /// Makes a running exchange end before its next APDU; call before quitting the thread.
    void requestStop() noexcept { m_stop->store(true); }

public slots:
    /// Loads anchors and begins to watch. Anchors that cannot be read: `failed(0, Step::Start, …) noexcept`; watching
    /// begins all the same, certificates are then Untrusted.
    void start(const cardreader::CardSettings& settings) noexcept;
    void readCard(quint64 visit) noexcept;
    void verifyPin(quint64 visit, const std::shared_ptr<cardreader::Pin>& pin, bool lastTryAccepted) noexcept;
    void sign(quint64 visit, const QByteArray& challenge) noexcept;
    /// Reads the card's face piece by piece; other requests find their turn between two pieces. `surfaceSeen` comes as
    /// soon as it is known that there is a photo, `surfaceRead` at the end. A PIN that is right ends it without an
    /// answer: the person is identified. Asked again meanwhile, one answer serves both.
    void readSurface(quint64 visit, const std::shared_ptr<cardreader::VerificationCodeB>& code) noexcept;
    /// A telephone laid there in one touch; `pin` is null where the telephone asks for none.
    void readPhone(quint64 visit, const std::shared_ptr<cardreader::Pin>& pin, bool lastTryAccepted,
                   const QByteArray& challenge) noexcept;
    /// Powers the card off and forgets it. A card still lying there is not announced again until it was taken away.
    void endCard(quint64 visit) noexcept;

signals:
    void readerStateChanged(cardreader::ReaderState state);
    void cardInserted(const cardreader::CardPresence& presence);
    void cardRemoved();
    void cardRead(quint64 visit, const cardreader::CardSummary& summary);
    /// Phones only: the certificate, readable since the PIN; comes just before `pinChecked`.
    void certificateRead(quint64 visit, const cardreader::CardSummary& summary);
    void pinChecked(quint64 visit, const cardreader::PinVerdict& verdict);
    void signedChallenge(quint64 visit, const QByteArray& signature);
    void surfaceSeen(quint64 visit);
    void surfaceRead(quint64 visit, const cardreader::SurfaceResult& result);
    void phoneRead(quint64 visit, const cardreader::PhoneTap& tap);
    /// With CardRemoved `cardRemoved` follows, or came before; any other code leaves the card where it is.
    void failed(quint64 visit, cardreader::Step step, const cardreader::Error& error);

private:
    void readersChanged(const ReaderSnapshot& snapshot) noexcept;
    void announceCard(const std::vector<ReaderSlot>& readers) noexcept;
    [[nodiscard]] std::vector<ReaderSlot> usable(const std::vector<ReaderSlot>& readers) const noexcept;
    [[nodiscard]] Result<void> openFirstSupported(quint64 visit) noexcept;
    [[nodiscard]] Result<std::unique_ptr<CardSession>> openAndRead(quint64 visit, const std::string& reader) noexcept;
    void readOnLater(quint64 visit) noexcept;
    void readOn(quint64 visit) noexcept;
    void finishSurface(quint64 visit) noexcept;
    void failSurface(quint64 visit, const Error& error) noexcept;
    CardSession* sessionFor(quint64 visit, Step step) noexcept;
    void fail(quint64 visit, Step step, const Error& error) noexcept;
    void loadChecks() noexcept;
    void loadRevocation() noexcept;
    [[nodiscard]] std::chrono::sys_seconds now() const noexcept;

    CardSettings m_settings;
    CertificateChecks m_checks;
    SurfaceAnchors m_surfaceAnchors;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<CardSession> m_session;
    std::optional<ReaderState> m_readerState;
    ReaderRoles m_roles;
    std::vector<ReaderSlot> m_readers;         ///< usable ones, as last seen
    std::optional<ReaderSlot> m_announced;     ///< the slot whose card was announced
    std::unique_ptr<ReaderMonitor> m_monitor;  ///< last: it calls back until it is gone
};
}  // namespace cardreader
Q_DECLARE_METATYPE(cardreader::CardSettings)
