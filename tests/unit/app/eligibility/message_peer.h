// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/file_transport.h"
#include "app/eligibility/https_transport.h"
#include "sim_service.h"

#include <QMap>
#include <QPointer>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

/// The other end of a transport, small, over the real protocol: what it is asked it remembers by key, and it answers a
/// repeat of a key as the first time.
class MessagePeer : public QObject {
public:
    enum class Manner { Answer, Hold, HalfFirst, Refuse };

    using Limits = eligibility::MessageTransport::Limits;

    [[nodiscard]] virtual std::unique_ptr<eligibility::MessageTransport> transport(Limits limits) = 0;
    /// From now on there is nobody.
    virtual void vanish() = 0;
    /// Answers what was held back, the last first.
    virtual void release() = 0;
    [[nodiscard]] virtual std::string lateName() const = 0;     ///< error of a question that was never answered
    [[nodiscard]] virtual std::string goneName() const = 0;     ///< error of a question to nobody
    [[nodiscard]] virtual std::string refusedName() const = 0;  ///< error of a refused question

    Manner manner = Manner::Answer;
    std::function<QByteArray(const QByteArray&)> answer = [](const QByteArray& question) {
        return QByteArray(question).replace("req", "res");
    };
    QMap<QByteArray, QByteArray> asked;  ///< key → question; one entry however often it was repeated
    QList<QByteArray> processed;         ///< keys in the order in which they were first met
    QList<QByteArray> held;

protected:
    /// @return the answer of this key, made once
    QByteArray answerOf(const QByteArray& key, const QByteArray& question) {
        if (!asked.contains(key)) {
            asked.insert(key, question);
            processed.append(key);
        }
        return answer(asked.value(key));
    }
};

/// POST /v1/messages/{type} over mutual TLS.
class HttpsPeer final : public MessagePeer {
public:
    HttpsPeer();

    [[nodiscard]] std::unique_ptr<eligibility::MessageTransport> transport(Limits limits) override;
    void vanish() override { m_server.close(); }
    void release() override;
    [[nodiscard]] std::string lateName() const override { return "service.timed-out"; }
    [[nodiscard]] std::string goneName() const override { return "service.unreachable"; }
    [[nodiscard]] std::string refusedName() const override { return "service.refused"; }

    [[nodiscard]] eligibility::HttpsTransportSettings settings(Limits limits) const;

    QList<QByteArray>
        statusLines;  ///< taken one by one instead of an answer, with headers: "503 Busy\r\nRetry-After: 0"
    QByteArray date;  ///< the Date header; empty = none
    int requests = 0;
    QByteArray lastHead;

private:
    void serve(QSslSocket* socket);
    void handle(QSslSocket* socket, const QByteArray& head, const QByteArray& body);
    void reply(QSslSocket* socket, const QByteArray& key, const QByteArray& body);

    QSslServer m_server;
    QMap<QByteArray, QPointer<QSslSocket>> m_waiting;
};

/// The req and res folders of a confirmation PC.
class FolderPeer final : public MessagePeer {
public:
    FolderPeer();

    [[nodiscard]] std::unique_ptr<eligibility::MessageTransport> transport(Limits limits) override;
    void vanish() override;
    void release() override;
    [[nodiscard]] std::string lateName() const override { return "service.no-answer"; }
    [[nodiscard]] std::string goneName() const override { return "service.share-gone"; }
    [[nodiscard]] std::string refusedName() const override { return "service.request-rejected"; }

    [[nodiscard]] eligibility::FileTransportSettings settings(Limits limits) const;
    [[nodiscard]] QString requests() const { return m_folder.filePath(QStringLiteral("req")); }
    [[nodiscard]] QString answers() const { return m_folder.filePath(QStringLiteral("res")); }
    void rest() { m_timer.stop(); }  ///< takes no requests any more
    static void put(const QString& path, const QByteArray& bytes);

private:
    void look();
    void write(const QString& requestName, const QByteArray& key, const QByteArray& question);

    QTemporaryDir m_folder;
    QTimer m_timer;
    QMap<QByteArray, QString> m_names;
};
