// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_job.h"

#include "app/eligibility/bulk_steps.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

#include <QTimer>

#include <algorithm>
#include <map>

namespace eligibility {
namespace {

constexpr int partsAtOnce = 4;
constexpr int japanOffsetSeconds = 9 * 60 * 60;

/// Whatever an unreadable or unfitting answer is: ask again.
tl::unexpected<Error> garbled() {
    return tl::unexpected(Error{ErrorCode::ServiceGarbled});
}

/// One part on its way.
struct Step {
    int tries = 0;
    int polls = 0;
    MessageTransport::Ticket ticket = 0;
    std::unique_ptr<QTimer> pause;
};

}  // namespace

class BulkJob::Private {
public:
    Private(BulkJob& owner, MessageTransport& givenTransport, BulkJournal& givenJournal, BulkSettings given)
        : q(owner), transport(givenTransport), journal(givenJournal), settings(std::move(given)) {}

    [[nodiscard]] Result<void> plan(const AppointmentList& list, bool resume);
    void startNext();
    void go(int number);
    void upload(BulkPart& part);
    void query(BulkPart& part);
    void ask(const BulkPart& part, const QString& type, const QByteArray& key, const Message& message,
             const std::function<Result<void>(const QByteArray&)>& use);
    [[nodiscard]] Result<void> takeReceipt(BulkPart& part, const QByteArray& bytes);
    [[nodiscard]] Result<void> takeAnswer(BulkPart& part, const QByteArray& bytes);
    [[nodiscard]] Result<void> close(BulkPart& part, const QList<BulkEntry>& entries);
    [[nodiscard]] Result<void> decline(BulkPart& part, const QString& why);
    void trouble(int number, const Error& error);
    void later(int number, std::chrono::milliseconds after);
    void say(const char* what, const BulkPart& part) const {
        emit q.progressed(QString::fromLatin1(what), part.number, static_cast<int>(bulk.parts.size()));
    }
    void end(const Error& error);
    void finish();

    BulkJob& q;
    MessageTransport& transport;
    BulkJournal& journal;
    BulkSettings settings;
    BulkPlan bulk;
    std::map<int, Step> steps;
    bool over = false;
};

Result<void> BulkJob::Private::plan(const AppointmentList& list, bool resume) {
    if (resume) {
        auto before = journal.unfinished(list.digest, settings.confirmationDate);
        if (!before) {
            return tl::unexpected(before.error());
        }
        if (*before) {
            bulk = std::move(**before);
            emit q.progressed(QStringLiteral("resumed"), 0, static_cast<int>(bulk.parts.size()));
            return {};
        }
    }
    const QDate today = settings.now().toOffsetFromUtc(japanOffsetSeconds).date();
    const auto known = journal.answeredSince(QDateTime(today, QTime(0, 0), Qt::OffsetFromUTC, japanOffsetSeconds));
    if (!known) {
        return tl::unexpected(known.error());
    }
    bulk = planBulk(list, *known, settings);
    return journal.create(bulk).map(
        [this] { emit q.progressed(QStringLiteral("planned"), 0, static_cast<int>(bulk.parts.size())); });
}

void BulkJob::Private::startNext() {
    for (const BulkPart& part : bulk.parts) {
        if (over || static_cast<int>(steps.size()) >= partsAtOnce) {
            return;
        }
        if (part.state != BulkPartState::Done && !steps.contains(part.number)) {
            steps[part.number];
            go(part.number);
        }
    }
    if (steps.empty() && !over) {
        finish();
    }
}

void BulkJob::Private::go(int number) {
    if (over) {
        return;
    }
    BulkPart& part = bulk.parts[number];
    part.state == BulkPartState::Planned ? upload(part) : query(part);
}

void BulkJob::Private::upload(BulkPart& part) {
    ask(part, QStringLiteral("OQSmuquc01"), part.uploadKey, uploadMessage(bulk, part, settings.institutionCode),
        [this, number = part.number](const QByteArray& bytes) { return takeReceipt(bulk.parts[number], bytes); });
}

void BulkJob::Private::query(BulkPart& part) {
    BulkQuery message;
    message.header.institutionCode = settings.institutionCode;
    message.receptionNumber = part.reception;
    // Each look is a question of its own, or the answer would be "still processing" for ever.
    ask(part, QStringLiteral("OQSmuquc02"), newRepeatKey(), toMessage(message, Encoding::Utf8),
        [this, number = part.number](const QByteArray& bytes) { return takeAnswer(bulk.parts[number], bytes); });
}

void BulkJob::Private::ask(const BulkPart& part, const QString& type, const QByteArray& key, const Message& message,
                           const std::function<Result<void>(const QByteArray&)>& use) {
    const auto bytes = writeMessage(message);
    if (!bytes) {
        return end(bytes.error());
    }
    const int number = part.number;
    steps[number].ticket = transport.send({type, *bytes, "bulk-" + bulk.job.toLatin1(), key, std::nullopt},
                                          [this, number, use](const Result<MessageReply>& reply) {
                                              const auto used =
                                                  reply ? use(reply->bytes) : tl::unexpected(reply.error());
                                              if (!used && !over) {
                                                  trouble(number, used.error());
                                              }
                                          });
}

Result<void> BulkJob::Private::takeReceipt(BulkPart& part, const QByteArray& bytes) {
    const auto receipt = readMessage(bytes, u"OQSmuquc01res_").and_then(toBulkReceipt);
    if (!receipt || receipt->header.institutionCode != settings.institutionCode ||
        receipt->header.fileIdentifier != fileIdentifierOf(bulk, part)) {
        return garbled();
    }
    if (!receipt->isAccepted()) {
        const QString why = receipt->header.errorCode.isEmpty() ? receipt->processing.code : receipt->header.errorCode;
        return why.isEmpty() ? Result<void>(garbled()) : decline(part, why);
    }
    if (const auto noted = journal.uploaded(bulk.job, part.number, receipt->receptionNumber); !noted) {
        return noted;
    }
    part.state = BulkPartState::Uploaded;
    part.reception = receipt->receptionNumber;
    steps[part.number].tries = 0;
    say("uploaded", part);
    go(part.number);
    return {};
}

Result<void> BulkJob::Private::takeAnswer(BulkPart& part, const QByteArray& bytes) {
    const auto answer = readMessage(bytes, u"OQSmuquc02res_").and_then(toBulkAnswer);
    const bool isRefusal = answer && answer->header.segment.value == SegmentOfResult::Abnormal;
    // A refusal need not name the reception; everything else must.
    if (!answer || answer->header.institutionCode != settings.institutionCode ||
        (answer->header.receptionNumber != part.reception &&
         !(isRefusal && answer->header.receptionNumber.isEmpty()))) {
        return garbled();
    }
    if (answer->isPending()) {
        if (++steps[part.number].polls > settings.polls) {
            return tl::unexpected(Error{ErrorCode::ServiceNoAnswer});
        }
        say("waiting", part);
        later(part.number, settings.poll);
        return {};
    }
    if (answer->header.segment.value != SegmentOfResult::Normal) {
        const QString& why = answer->header.errorCode;
        return decline(part, why.isEmpty() ? QStringLiteral("abnormal") : why);
    }
    bool counted = false;
    const int count = answer->header.processed.toInt(&counted);
    if (counted && count != answer->units.size()) {
        return garbled();  // a part of the answer is missing
    }
    return close(part, assignUnits(entriesOf(bulk, part), *answer, bulk.job));
}

Result<void> BulkJob::Private::decline(BulkPart& part, const QString& why) {
    QList<BulkEntry> entries = entriesOf(bulk, part);
    for (BulkEntry& entry : entries) {
        entry.state = BulkEntryState::Problem;
        entry.problem = why;
    }
    return close(part, entries);
}

Result<void> BulkJob::Private::close(BulkPart& part, const QList<BulkEntry>& entries) {
    if (const auto noted = journal.done(bulk.job, part.number, entries); !noted) {
        return noted;
    }
    part.state = BulkPartState::Done;
    for (const BulkEntry& entry : entries) {
        bulk.entries[entry.position] = entry;
    }
    steps.erase(part.number);
    say("answered", part);
    startNext();
    return {};
}

void BulkJob::Private::trouble(int number, const Error& error) {
    BulkPart& part = bulk.parts[number];
    if (isDeclined(error.code)) {
        if (const auto declined = decline(part, textOf(error.code)); !declined) {
            end(declined.error());
        }
        return;
    }
    Step& step = steps[number];
    const bool harmless =
        part.state == BulkPartState::Uploaded || transport.knowsRepeats() || error.code == ErrorCode::ServiceQueueFull;
    if (!mayPass(error.code) || !harmless || ++step.tries >= settings.tries) {
        return end(error);
    }
    say("retrying", part);
    later(number, std::min(settings.poll, settings.pause * (1 << std::min(step.tries - 1, 10))));
}

void BulkJob::Private::later(int number, std::chrono::milliseconds after) {
    auto pause = std::make_unique<QTimer>();
    pause->setSingleShot(true);
    QObject::connect(
        pause.get(), &QTimer::timeout, &q, [this, number] { go(number); }, Qt::QueuedConnection);
    pause->start(after);
    steps[number].pause = std::move(pause);
}

void BulkJob::Private::end(const Error& error) {
    if (over) {
        return;
    }
    over = true;
    for (const auto& [number, step] : steps) {
        transport.cancel(step.ticket);
    }
    steps.clear();
    emit q.failed(error);
}

void BulkJob::Private::finish() {
    over = true;
    if (const auto noted = journal.finished(bulk.job); !noted) {
        emit q.failed(noted.error());
        return;
    }
    emit q.finished(summaryOf(bulk));
}

BulkJob::BulkJob(MessageTransport& transport, BulkJournal& journal, BulkSettings settings, QObject* parent)
    : QObject(parent), m_private(std::make_unique<Private>(*this, transport, journal, std::move(settings))) {}

BulkJob::~BulkJob() {
    for (const auto& [number, step] : m_private->steps) {
        m_private->transport.cancel(step.ticket);
    }
}

void BulkJob::start(const AppointmentList& list, bool resume) {
    // Later: nobody hears of his own call's end before it has returned.
    QMetaObject::invokeMethod(
        this,
        [this, list, resume] {
            if (const auto planned = m_private->plan(list, resume); !planned) {
                return m_private->end(planned.error());
            }
            m_private->startNext();
        },
        Qt::QueuedConnection);
}

}  // namespace eligibility
