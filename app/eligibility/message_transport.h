// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace eligibility {

/// One question of the public format on its way out (eligibility-messages §1.1).
struct MessageRequest {
    QString type;          ///< prefix of the catalogue without req/res, e.g. "OQSmuquc01"
    QByteArray bytes;      ///< the …req message exactly as it is to be sent
    QByteArray visit;      ///< whose visit or job it belongs to; header Uketsuke-Visit
    QByteArray repeatKey;  ///< names this very question for ever (isRepeatKey); what makes a repeat harmless
    std::optional<std::chrono::milliseconds> limit{};  ///< instead of the transport's; waiting in the queue included
    /// Why somebody is looked up without his consent, for the log that he reads; header Uketsuke-Reason. A file has no
    /// place for it.
    QString reason{};
};

/// @return whether the text may name a question: 8 to 50 of A–Z a–z 0–9 '-' '_'. It becomes a header and a part of a
/// file name, so nothing else may stand in it.
[[nodiscard]] bool isRepeatKey(const QByteArray& text);
/// @return a fresh key, never given before
[[nodiscard]] QByteArray newRepeatKey();

struct MessageReply {
    QByteArray bytes;  ///< the …res message as received
    /// How far the other end's clock is ahead of ours, where it told (HTTP Date, whole seconds).
    std::optional<std::chrono::seconds> clockAhead;
};

/// Larger differences are worth a warning: consents and nonces are counted in minutes.
inline constexpr std::chrono::seconds doubtfulClock{60};
[[nodiscard]] bool isClockDoubtful(std::chrono::seconds ahead);

/// @return whether the same question, with its key, may fare better another time: the other end was not reached, or was
/// not itself
[[nodiscard]] bool isPassing(ErrorCode code);

/// The one door for messages: a question's bytes out, an answer's bytes back, whatever carries them.
///
/// Each send() ends in exactly one call of its `done`, never from inside send(), within its limit; after cancel() in
/// none. At most Limits::inFlight questions are out at once, Limits::queued wait behind them, and what is beyond is
/// refused with ServiceQueueFull. An answer is not read here: whether it fits the question is the asker's to judge.
/// A question is repeated only where the other end can tell a repeat from a new question (HTTPS with its key).
/// @thread the one that made it
class MessageTransport : public QObject {
    Q_OBJECT

public:
    using Ticket = quint64;
    using Done = std::function<void(Result<MessageReply>)>;

    struct Limits {
        int inFlight = 4;
        int queued = 64;
        std::chrono::milliseconds time{10'000};
    };

    ~MessageTransport() override;

    /// @retval ErrorCode::ServiceQueueFull   (to `done`) nothing was sent; come back when something has been answered
    /// @retval ErrorCode::ServiceTimedOut    HTTPS: no whole answer within the limit
    /// @retval ErrorCode::ServiceNoAnswer    files: no answer received; it is not asked again by itself
    Ticket send(MessageRequest request, Done done);

    /// Forgets a question: its `done` is not called any more. It may have reached the other end. From inside `done` it
    /// says that the answer could not be kept: whatever can be fetched again stays.
    void cancel(Ticket ticket);

    /// @return whether the other end tells a repeat (the same key) from a new question, so that asking again after a
    /// useless answer does no harm
    [[nodiscard]] virtual bool knowsRepeats() const = 0;

    [[nodiscard]] int inFlight() const;
    [[nodiscard]] int waiting() const;

protected:
    explicit MessageTransport(Limits limits, QObject* parent = nullptr);

    /// Puts the question on its way; the answer comes to finish().
    virtual void begin(Ticket ticket, const MessageRequest& request) = 0;
    /// Drops what begin() made for this question.
    virtual void abandon(Ticket ticket) = 0;
    /// The answer has been handed over and `done` has come back: what was kept for the case that it had not may go.
    virtual void used(Ticket /*ticket*/) {}
    /// @return the error of a question whose time is over
    [[nodiscard]] virtual Error tooLate(Ticket ticket) const = 0;

    void finish(Ticket ticket, const Result<MessageReply>& result);

private:
    void startNext();
    void forget(Ticket ticket);

    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace eligibility
