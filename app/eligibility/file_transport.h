// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message_transport.h"

#include <QString>
#include <QStringView>

namespace eligibility {

struct FileTransportSettings {
    QString requestFolder;  ///< `req` of the confirmation PC
    QString answerFolder;   ///< `res` of the confirmation PC
    MessageTransport::Limits limits{.inFlight = 32, .queued = 256, .time = std::chrono::minutes(3)};
    std::chrono::milliseconds poll{300};  ///< between two looks at `res`; two equal reads make a file stable
    int rejectionPolls = 10;              ///< how long a returned request may wait for its .err
};

/// What a name in the `res` folder is to us.
enum class AnswerFile : std::uint8_t {
    None,      ///< another question's, or a stranger's: it is left alone
    Answer,    ///< <type>res_<key>.xml
    Archive,   ///< <type>res_<key>.zip: packed, and where the connector's encryption is on, encrypted
    Returned,  ///< <type>req_<key>.xml: our request came back, .err should follow
    Refusal,   ///< <type>req_<key>.err
};
/// @param fileName  without folder; the connector's case is not relied on
[[nodiscard]] AnswerFile answerFileOf(QStringView fileName, const QString& type, const QByteArray& repeatKey);

/// Messages as files with an installed confirmation PC (資格確認端末): <type>req_<key>.xml into `req`, the answer
/// <type>res_<key>.xml out of `res`.
///
/// The repeat key is the unique part of the name, so a question that was asked before a crash finds its request or its
/// answer lying there and is not written again. Nothing is ever re-sent by itself: the end of the time is "no answer
/// received" (ServiceNoAnswer). Requests are written whole or not at all; an answer is taken when two reads in a row
/// are equal and it is not half a message. Our request and its answer are removed once the asker has taken the answer;
/// every other file, refusals included, is left where it lies.
/// @retval ErrorCode::ServiceShareGone        `req` cannot be written, or `res` not be read until the end of the time
/// @retval ErrorCode::ServiceRequestRejected  .err
/// @retval ErrorCode::ServiceNameTaken        a request of this name with other content lies in `req`
/// @retval ErrorCode::MessageEncrypted        .zip with a password; a plain one is read
/// @retval ErrorCode::MessageSeveral          .zip of more than one message
/// @retval ErrorCode::MessageTruncated        the answer stayed half written until the end of the time
/// @retval ErrorCode::MessageTooLarge         more than 64 MiB
/// @thread the one that made it
/// @source eligibility-messages §1.2, §1.3, §1.6, §10
class FileTransport final : public MessageTransport {
public:
    explicit FileTransport(FileTransportSettings settings, QObject* parent = nullptr);
    ~FileTransport() override;

    [[nodiscard]] bool knowsRepeats() const override { return false; }

protected:
    void begin(Ticket ticket, const MessageRequest& request) override;
    void abandon(Ticket ticket) override;
    void used(Ticket ticket) override;
    [[nodiscard]] Error tooLate(Ticket ticket) const override;

private:
    void look();

    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace eligibility
