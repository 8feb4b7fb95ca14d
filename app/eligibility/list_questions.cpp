// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/list_questions.h"

#include "app/eligibility/bulk_steps.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace eligibility {
namespace {

constexpr int mostDoublings = 10;

enum class Progress : std::uint8_t { Pending, Ended };

/// What one question is about; TwoStep brings it to its end.
struct Exchange {
    QString stem;  ///< "OQSmutic"
    QByteArray upload;
    QByteArray key;
    QByteArray visit;
    QString identifier;
    std::function<Result<Progress>(const QByteArray& bytes, const QString& reception)> take;
    std::function<void(const BulkReceipt&)> refused;
    std::function<void(const Error&)> failed;
};

/// Upload, receipt, and looks until there is an answer. Goes when it has ended.
class TwoStep : public QObject {
public:
    TwoStep(MessageTransport& transport, const ListSettings& settings, Exchange exchange, QObject* parent)
        : QObject(parent), m_transport(transport), m_settings(settings), m_exchange(std::move(exchange)) {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, [this] { go(); });
    }
    TwoStep(const TwoStep&) = delete;
    TwoStep& operator=(const TwoStep&) = delete;
    ~TwoStep() override {
        if (m_ticket) {
            m_transport.cancel(*m_ticket);
        }
    }

    void later(std::chrono::milliseconds after) { m_pause.start(after); }

private:
    void go();
    void send(const QString& step, const QByteArray& bytes, const QByteArray& key,
              Result<void> (TwoStep::*use)(const QByteArray&));
    [[nodiscard]] Result<void> takeReceipt(const QByteArray& bytes);
    [[nodiscard]] Result<void> takeAnswer(const QByteArray& bytes);
    void trouble(const Error& error);
    template <typename Say>
    void end(Say say);

    MessageTransport& m_transport;
    ListSettings m_settings;
    Exchange m_exchange;
    QTimer m_pause;
    QString m_reception;
    std::optional<MessageTransport::Ticket> m_ticket;  ///< while it is out
    int m_tries = 0;
    int m_polls = 0;
};

void TwoStep::go() {
    if (m_reception.isEmpty()) {
        return send(QStringLiteral("01"), m_exchange.upload, m_exchange.key, &TwoStep::takeReceipt);
    }
    BulkQuery query;
    query.type = m_exchange.stem + QStringLiteral("02req");
    query.header.institutionCode = m_settings.institutionCode;
    query.receptionNumber = m_reception;
    const auto bytes = writeMessage(toMessage(query, Encoding::Utf8));
    if (!bytes) {
        return trouble(bytes.error());
    }
    // Each look is a question of its own, or the answer would be "still processing" for ever.
    send(QStringLiteral("02"), *bytes, newRepeatKey(), &TwoStep::takeAnswer);
}

void TwoStep::send(const QString& step, const QByteArray& bytes, const QByteArray& key,
                   Result<void> (TwoStep::*use)(const QByteArray&)) {
    m_ticket = m_transport.send({m_exchange.stem + step, bytes, m_exchange.visit, key, std::nullopt},
                                [this, use](const Result<MessageReply>& reply) {
                                    m_ticket.reset();
                                    const auto used =
                                        reply ? (this->*use)(reply->bytes) : tl::unexpected(reply.error());
                                    if (!used) {
                                        trouble(used.error());
                                    }
                                });
}

Result<void> TwoStep::takeReceipt(const QByteArray& bytes) {
    const auto receipt =
        readMessage(bytes, QString(m_exchange.stem + QStringLiteral("01res_"))).and_then(toBulkReceipt);
    if (!receipt || receipt->header.institutionCode != m_settings.institutionCode ||
        receipt->header.fileIdentifier != m_exchange.identifier) {
        return tl::unexpected(Error{ErrorCode::ServiceGarbled});
    }
    if (!receipt->isAccepted()) {
        end([refused = m_exchange.refused, &receipt] { refused(*receipt); });
        return {};
    }
    m_reception = receipt->receptionNumber;
    m_tries = 0;
    later(std::chrono::milliseconds(0));
    return {};
}

Result<void> TwoStep::takeAnswer(const QByteArray& bytes) {
    const QPointer<TwoStep> alive(this);  // who hears the answer may let all of this go
    const auto progress = std::function(m_exchange.take)(bytes, QString(m_reception));
    if (!alive) {
        return {};
    }
    if (!progress) {
        return tl::unexpected(progress.error());
    }
    if (*progress == Progress::Ended) {
        deleteLater();
        return {};
    }
    if (++m_polls > m_settings.polls) {
        return tl::unexpected(Error{ErrorCode::ServiceNoAnswer});
    }
    m_tries = 0;
    later(m_settings.poll);
    return {};
}

void TwoStep::trouble(const Error& error) {
    const bool waited = m_polls > m_settings.polls;
    const bool harmless =
        !m_reception.isEmpty() || m_transport.knowsRepeats() || error.code == ErrorCode::ServiceQueueFull;
    if (waited || !mayPass(error.code) || !harmless || ++m_tries >= m_settings.tries) {
        return end([failed = m_exchange.failed, error] { failed(error); });
    }
    later(std::min(m_settings.poll, m_settings.pause * (1 << std::min(m_tries - 1, mostDoublings))));
}

/// @param say  owns what it needs: who hears it may let all of this go
template <typename Say>
void TwoStep::end(Say say) {
    deleteLater();
    say();
}

/// A refused upload as the answer that will never come.
template <typename Answer>
Answer refusalFrom(const BulkReceipt& receipt) {
    Answer answer;
    answer.header = receipt.header;
    answer.header.segment = segmentFromCode(QStringLiteral("9"));
    if (answer.header.errorCode.isEmpty()) {
        answer.header.errorCode = receipt.processing.code;
        answer.header.errorMessage = receipt.processing.message;
    }
    return answer;
}

/// @return whether it is a whole answer to this reception
template <typename Answer>
bool fits(const Answer& answer, const QString& institution, const QString& reception) {
    const bool isRefusal = answer.header.segment.value == SegmentOfResult::Abnormal;
    bool counted = false;
    const int count = answer.header.processed.toInt(&counted);
    // A refusal need not name the reception; everything else must.
    return answer.header.institutionCode == institution &&
           (answer.header.receptionNumber == reception || (isRefusal && answer.header.receptionNumber.isEmpty())) &&
           (answer.isPending() || isRefusal || !counted || count == answer.units.size());
}

}  // namespace

ListQuestions::ListQuestions(MessageTransport& transport, ListSettings settings, QObject* parent)
    : QObject(parent), m_transport(transport), m_settings(std::move(settings)) {}

template <typename Answer>
void ListQuestions::ask(const QString& stem, const Message& upload, const QString& identifier, const QByteArray& visit,
                        Result<Answer> (*read)(const Message&), Done<Answer> done) {
    Exchange exchange;
    exchange.stem = stem;
    exchange.key = identifier.toLatin1();
    exchange.visit = visit;
    exchange.identifier = identifier;
    exchange.take = [stem, read, done, institution = m_settings.institutionCode](
                        const QByteArray& bytes, const QString& reception) -> Result<Progress> {
        const auto answer = readMessage(bytes, QString(stem + QStringLiteral("02res_"))).and_then(read);
        if (!answer || !fits(*answer, institution, reception)) {
            return tl::unexpected(Error{ErrorCode::ServiceGarbled});
        }
        if (answer->isPending()) {
            return Progress::Pending;
        }
        done(answer);
        return Progress::Ended;
    };
    exchange.refused = [done](const BulkReceipt& receipt) { done(refusalFrom<Answer>(receipt)); };
    exchange.failed = [done](const Error& error) { done(tl::unexpected(error)); };
    const auto bytes = writeMessage(upload);
    if (!bytes || !isRepeatKey(exchange.key)) {
        const Error error = bytes ? Error{ErrorCode::ServiceRefused} : bytes.error();
        QMetaObject::invokeMethod(
            this, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    exchange.upload = *bytes;
    auto* const question = new TwoStep(m_transport, m_settings, std::move(exchange), this);
    question->later(std::chrono::milliseconds(0));
}

void ListQuestions::fetchList(EntrustedListRequest request, const QByteArray& key, const QByteArray& visit,
                              Done<BulkAnswer> done) {
    const QString identifier = QString::fromLatin1(key.isEmpty() ? newRepeatKey() : key);
    request.header.institutionCode = m_settings.institutionCode;
    request.header.fileIdentifier = identifier;
    const QString stem = typeOf(request.kind, u"01req").chopped(5);
    ask<BulkAnswer>(stem, toMessage(request, Encoding::Utf8), identifier, visit, toBulkAnswer, std::move(done));
}

void ListQuestions::registerReferences(const QList<ReferenceRegistration>& registrations, const QByteArray& key,
                                       const QByteArray& visit, Done<BulkRegistrationAnswer> done) {
    const QString identifier = QString::fromLatin1(key.isEmpty() ? newRepeatKey() : key);
    RegistrationRequest request;
    request.type = QStringLiteral("OQSmuimm01req");
    request.header.institutionCode = m_settings.institutionCode;
    request.header.fileIdentifier = identifier;
    request.registrations = registrations;
    ask<BulkRegistrationAnswer>(QStringLiteral("OQSmuimm"), toMessage(request, Encoding::Utf8), identifier, visit,
                                toBulkRegistrationAnswer, std::move(done));
}

std::optional<ReferenceRegistration> referenceRegistrationOf(const EligibilityAnswer& valid,
                                                             const QString& referenceNumber) {
    if (valid.validity.value != QualificationValidity::Valid || valid.results.size() != 1) {
        return std::nullopt;
    }
    const Qualification& person = valid.results.front();
    ReferenceRegistration registration;
    registration.referenceNumber = referenceNumber;
    registration.insurerNumber = person.insurerNumber;
    registration.symbol = person.symbol;
    registration.number = person.number;
    registration.branch = person.branch;
    return registration;
}

}  // namespace eligibility
