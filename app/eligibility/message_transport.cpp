// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_transport.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace eligibility {
namespace {

constexpr qsizetype shortestKey = 8;
constexpr qsizetype longestKey = 50;

bool isKeyLetter(char one) {
    return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-' ||
           one == '_';
}

struct Pending {
    MessageRequest request;
    MessageTransport::Done done;
    std::unique_ptr<QTimer> limit;
    bool begun = false;
};

}  // namespace

bool isRepeatKey(const QByteArray& text) {
    return text.size() >= shortestKey && text.size() <= longestKey && std::ranges::all_of(text, isKeyLetter);
}

QByteArray newRepeatKey() {
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

bool isPassing(ErrorCode code) {
    switch (code) {
        case ErrorCode::ServiceUnreachable:
        case ErrorCode::ServiceTimedOut:
        case ErrorCode::ServiceConnectionLost:
        case ErrorCode::ServiceFailed:
        case ErrorCode::ServiceBusy:
            return true;
        default:
            return false;
    }
}

bool isClockDoubtful(std::chrono::seconds ahead) {
    return ahead > doubtfulClock || ahead < -doubtfulClock;
}

class MessageTransport::Private {
public:
    explicit Private(Limits given) : limits(given) {}

    Limits limits;
    Ticket last = 0;
    std::map<Ticket, Pending> pending;
    std::deque<Ticket> queue;
    int out = 0;
};

MessageTransport::MessageTransport(Limits limits, QObject* parent)
    : QObject(parent), m_private(std::make_unique<Private>(limits)) {}

MessageTransport::~MessageTransport() = default;

MessageTransport::Ticket MessageTransport::send(MessageRequest request, Done done) {
    const Ticket ticket = ++m_private->last;
    const bool full = waiting() + inFlight() >= m_private->limits.inFlight + m_private->limits.queued;
    auto limit = std::make_unique<QTimer>();
    limit->setSingleShot(true);
    connect(limit.get(), &QTimer::timeout, this, [this, ticket, full] {
        finish(ticket, tl::unexpected(full ? Error{ErrorCode::ServiceQueueFull} : tooLate(ticket)));
    });
    // A refusal too comes later: nobody is called back from inside his own call.
    limit->start(full ? std::chrono::milliseconds(0) : request.limit.value_or(m_private->limits.time));
    m_private->pending.emplace(ticket, Pending{std::move(request), std::move(done), std::move(limit), false});
    if (!full) {
        m_private->queue.push_back(ticket);
        QMetaObject::invokeMethod(this, &MessageTransport::startNext, Qt::QueuedConnection);
    }
    return ticket;
}

void MessageTransport::startNext() {
    while (!m_private->queue.empty() && m_private->out < m_private->limits.inFlight) {
        const Ticket ticket = m_private->queue.front();
        m_private->queue.pop_front();
        Pending& next = m_private->pending.at(ticket);
        next.begun = true;
        ++m_private->out;
        begin(ticket, MessageRequest(next.request));  // a copy: begin() may finish it at once
    }
}

void MessageTransport::forget(Ticket ticket) {
    const auto found = m_private->pending.find(ticket);
    if (found == m_private->pending.end()) {
        return;
    }
    if (found->second.begun) {
        --m_private->out;
        abandon(ticket);
    }
    std::erase(m_private->queue, ticket);
    found->second.limit.release()->deleteLater();  // it may be the one that calls
    m_private->pending.erase(found);
    QMetaObject::invokeMethod(this, &MessageTransport::startNext, Qt::QueuedConnection);
}

void MessageTransport::cancel(Ticket ticket) {
    forget(ticket);
}

void MessageTransport::finish(Ticket ticket, const Result<MessageReply>& result) {
    const auto found = m_private->pending.find(ticket);
    if (found == m_private->pending.end() || !found->second.done) {
        return;  // cancelled, or being answered right now
    }
    found->second.limit->stop();
    const Done done = std::exchange(found->second.done, nullptr);
    const QPointer<MessageTransport> alive(this);
    done(result);
    if (alive.isNull()) {
        return;
    }
    if (result) {
        used(ticket);
    }
    forget(ticket);
}

int MessageTransport::inFlight() const {
    return m_private->out;
}

int MessageTransport::waiting() const {
    return static_cast<int>(m_private->queue.size());
}

}  // namespace eligibility
