// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/file_transport.h"

#include "app/eligibility/message_archive.h"
#include "app/eligibility/message_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <map>
#include <vector>

namespace eligibility {
namespace {

constexpr qint64 maximumAnswerBytes = 64LL * 1024 * 1024;

using Outcome = std::optional<Result<MessageReply>>;

QString requestName(const MessageRequest& request) {
    return request.type + QStringLiteral("req_") + QString::fromLatin1(request.repeatKey) + QStringLiteral(".xml");
}

/// One question whose answer is looked for.
struct Waiting {
    MessageRequest request;
    QByteArray lastRead;  ///< digest of the latest read; equal twice = stable
    int returnedPolls = 0;
    bool halfWritten = false;
};

/// The end tag is ASCII in every encoding of the field; only without it the parser has to say whether more is to come.
bool isWhole(const QByteArray& bytes) {
    if (bytes.trimmed().endsWith("</XmlMsg>")) {
        return true;
    }
    const auto message = readMessage(bytes);
    return message ||
           (message.error().code != ErrorCode::MessageTruncated && message.error().code != ErrorCode::MessageEmpty);
}

/// @return the bytes once two reads in a row were equal
std::optional<QByteArray> stableBytes(const QString& path, Waiting& waiting) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;  // the writer still holds it
    }
    QByteArray bytes = file.readAll();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const bool same = file.error() == QFileDevice::NoError && digest == waiting.lastRead;
    waiting.lastRead = digest;
    return same ? std::optional(bytes) : std::nullopt;
}

Outcome outcomeOf(ErrorCode code) {
    return Result<MessageReply>(tl::unexpected(Error{code}));
}

Outcome readAnswer(const QString& path, Waiting& waiting) {
    if (QFileInfo(path).size() > maximumAnswerBytes) {
        return outcomeOf(ErrorCode::MessageTooLarge);
    }
    const auto bytes = stableBytes(path, waiting);
    waiting.halfWritten = bytes && !isWhole(*bytes);
    return bytes && !waiting.halfWritten ? Outcome(MessageReply{*bytes, std::nullopt}) : std::nullopt;
}

/// @return the one message that a plain archive holds
Result<QByteArray> messageIn(const QByteArray& archive) {
    const auto entries = readArchive(archive);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    if (entries->size() != 1) {
        return tl::unexpected(Error{entries->isEmpty() ? ErrorCode::MessageEmpty : ErrorCode::MessageSeveral});
    }
    const QByteArray& bytes = entries->front().bytes;
    return isWhole(bytes) ? Result<QByteArray>(bytes) : tl::unexpected(Error{ErrorCode::MessageTruncated});
}

/// An archive that is not whole may still be written: only the end of the time tells.
Outcome readArchivedAnswer(const QString& path, Waiting& waiting) {
    if (QFileInfo(path).size() > ArchiveLimits().packedBytes) {
        return outcomeOf(ErrorCode::MessageArchiveTooLarge);
    }
    const auto bytes = stableBytes(path, waiting);
    if (!bytes) {
        return std::nullopt;
    }
    const auto message = messageIn(*bytes);
    waiting.halfWritten = !message && message.error().code == ErrorCode::MessageArchiveDamaged;
    if (waiting.halfWritten) {
        return std::nullopt;
    }
    return message ? Outcome(MessageReply{*message, std::nullopt}) : outcomeOf(message.error().code);
}

}  // namespace

AnswerFile answerFileOf(QStringView fileName, const QString& type, const QByteArray& repeatKey) {
    const QString key = QString::fromLatin1(repeatKey);
    const auto is = [&](const char* middle, const char* end) {
        const QString name = type + QLatin1StringView(middle) + key + QLatin1StringView(end);
        return fileName.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is("res_", ".xml")) {
        return AnswerFile::Answer;
    }
    if (is("res_", ".zip")) {
        return AnswerFile::Archive;
    }
    if (is("req_", ".err")) {
        return AnswerFile::Refusal;
    }
    return is("req_", ".xml") ? AnswerFile::Returned : AnswerFile::None;
}

class FileTransport::Private {
public:
    explicit Private(FileTransportSettings given)
        : settings(std::move(given)), requests(settings.requestFolder), answers(settings.answerFolder) {}

    [[nodiscard]] Result<void> place(const MessageRequest& request) const;
    [[nodiscard]] Outcome examine(Waiting& one, const QStringList& names) const;

    FileTransportSettings settings;
    QDir requests;
    QDir answers;
    QTimer timer;
    std::map<Ticket, Waiting> waiting;
    bool shareGone = false;
};

/// A request that lies there already with the same bytes was written before a crash: it is not written again.
Result<void> FileTransport::Private::place(const MessageRequest& request) const {
    const QString name = requestName(request);
    const QString path = requests.filePath(name);
    QFile there(path);
    if (there.open(QIODevice::ReadOnly)) {
        return there.readAll() == request.bytes ? Result<void>() : tl::unexpected(Error{ErrorCode::ServiceNameTaken});
    }
    // What a killed program left of this very request; QSaveFile adds six characters.
    for (const QString& left : requests.entryList({name + QStringLiteral(".??????")}, QDir::Files)) {
        QFile::remove(requests.filePath(left));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(request.bytes) != request.bytes.size() || !file.commit()) {
        return tl::unexpected(Error{ErrorCode::ServiceShareGone});
    }
    return {};
}

Outcome FileTransport::Private::examine(Waiting& one, const QStringList& names) const {
    for (const QString& name : names) {
        switch (answerFileOf(name, one.request.type, one.request.repeatKey)) {
            case AnswerFile::Answer:
                return readAnswer(answers.filePath(name), one);
            case AnswerFile::Archive:
                return readArchivedAnswer(answers.filePath(name), one);
            case AnswerFile::Refusal:
                return outcomeOf(ErrorCode::ServiceRequestRejected);
            case AnswerFile::Returned:
                // The two files of a refusal may come in either order (§1.2): .err may still follow.
                if (++one.returnedPolls > settings.rejectionPolls) {
                    return outcomeOf(ErrorCode::ServiceRequestRejected);
                }
                break;
            case AnswerFile::None:
                break;
        }
    }
    return std::nullopt;
}

FileTransport::FileTransport(FileTransportSettings settings, QObject* parent)
    : MessageTransport(settings.limits, parent), m_private(std::make_unique<Private>(std::move(settings))) {
    m_private->timer.setInterval(m_private->settings.poll);
    connect(&m_private->timer, &QTimer::timeout, this, &FileTransport::look);
}

FileTransport::~FileTransport() = default;

void FileTransport::begin(Ticket ticket, const MessageRequest& request) {
    if (!isRepeatKey(request.repeatKey)) {
        return finish(ticket, tl::unexpected(Error{ErrorCode::ServiceRefused}));
    }
    const QStringList there = m_private->answers.entryList(QDir::Files);
    Waiting waiting{request, {}, 0, false};
    const bool answered = std::ranges::any_of(there, [&request](const QString& name) {
        return answerFileOf(name, request.type, request.repeatKey) != AnswerFile::None;
    });
    if (!answered) {
        if (const auto placed = m_private->place(request); !placed) {
            return finish(ticket, tl::unexpected(placed.error()));
        }
    }
    m_private->waiting.emplace(ticket, std::move(waiting));
    if (!m_private->timer.isActive()) {
        m_private->timer.start();
    }
}

void FileTransport::look() {
    m_private->answers.refresh();
    m_private->shareGone = !m_private->answers.exists() || !m_private->answers.isReadable();
    const QStringList names = m_private->answers.entryList(QDir::Files);
    std::vector<std::pair<Ticket, Result<MessageReply>>> ready;
    for (auto& [ticket, waiting] : m_private->waiting) {
        if (const Outcome outcome = m_private->examine(waiting, names)) {
            ready.emplace_back(ticket, *outcome);
        }
    }
    for (const auto& [ticket, result] : ready) {
        finish(ticket, result);
    }
}

void FileTransport::used(Ticket ticket) {
    const auto found = m_private->waiting.find(ticket);
    if (found == m_private->waiting.end()) {
        return;  // cancelled by the one who took the answer
    }
    const MessageRequest& request = found->second.request;
    QFile::remove(m_private->requests.filePath(requestName(request)));
    for (const QString& name : m_private->answers.entryList(QDir::Files)) {
        const AnswerFile kind = answerFileOf(name, request.type, request.repeatKey);
        if (kind == AnswerFile::Answer || kind == AnswerFile::Archive) {
            QFile::remove(m_private->answers.filePath(name));
        }
    }
}

void FileTransport::abandon(Ticket ticket) {
    m_private->waiting.erase(ticket);
    if (m_private->waiting.empty()) {
        m_private->timer.stop();
    }
}

Error FileTransport::tooLate(Ticket ticket) const {
    const auto found = m_private->waiting.find(ticket);
    if (found != m_private->waiting.end() && found->second.halfWritten) {
        return Error{ErrorCode::MessageTruncated};
    }
    return Error{m_private->shareGone ? ErrorCode::ServiceShareGone : ErrorCode::ServiceNoAnswer};
}

}  // namespace eligibility
