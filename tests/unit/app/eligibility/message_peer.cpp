// SPDX-License-Identifier: Apache-2.0
#include "message_peer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace eligibility;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray header(const QByteArray& head, const QByteArray& name) {
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

}  // namespace

HttpsPeer::HttpsPeer() {
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(SimService::key(QStringLiteral("tls/ca.pem"))));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(SimService::key(QStringLiteral("tls/server.pem"))));
    const QByteArray pem = bytesOf(SimService::key(QStringLiteral("tls/server.key")));
    const QSslKey rsa(pem, QSsl::Rsa);
    tls.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (m_server.hasPendingConnections()) {
            serve(qobject_cast<QSslSocket*>(m_server.nextPendingConnection()));
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

HttpsTransportSettings HttpsPeer::settings(Limits limits) const {
    HttpsTransportSettings settings;
    settings.service.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
    settings.service.authorityFile = SimService::key(QStringLiteral("tls/ca.pem"));
    settings.service.certificateFile = SimService::key(QStringLiteral("tls/kiosk.pem"));
    settings.service.keyFile = SimService::key(QStringLiteral("tls/kiosk.key"));
    settings.limits = limits;
    settings.tryTime = std::chrono::minutes(5);  // a fuse; the limit of the question decides
    settings.firstPause = std::chrono::milliseconds(1);
    return settings;
}

std::unique_ptr<MessageTransport> HttpsPeer::transport(Limits limits) {
    return std::make_unique<HttpsTransport>(settings(limits));
}

void HttpsPeer::serve(QSslSocket* socket) {
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        QByteArray all = socket->property("rest").toByteArray() + socket->readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        const qsizetype size = end < 0 ? 0 : header(all.first(end), "Content-Length").toLongLong();
        if (end < 0 || all.size() < end + 4 + size) {
            socket->setProperty("rest", all);
            return;
        }
        socket->setProperty("rest", all.mid(end + 4 + size));
        handle(socket, all.first(end), all.mid(end + 4, size));
    });
}

void HttpsPeer::handle(QSslSocket* socket, const QByteArray& head, const QByteArray& body) {
    ++requests;
    lastHead = head;
    const QByteArray key = header(head, "Idempotency-Key");
    if (!statusLines.isEmpty()) {
        socket->write("HTTP/1.1 " + statusLines.takeFirst() + "\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if (manner == Manner::Hold) {
        held.append(key);
        m_waiting.insert(key, socket);
        answerOf(key, body);
        return;
    }
    if (manner == Manner::Refuse) {
        socket->write("HTTP/1.1 422 Not so\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n\r\n{}");
        return;
    }
    reply(socket, key, body);
}

void HttpsPeer::reply(QSslSocket* socket, const QByteArray& key, const QByteArray& body) {
    const QByteArray bytes = answerOf(key, body);
    const QByteArray when = date.isEmpty() ? QByteArray() : "Date: " + date + "\r\n";
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n" + when +
                  "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n");
    if (manner == Manner::HalfFirst) {
        manner = Manner::Answer;
        socket->write(bytes.first(bytes.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(bytes);
}

void HttpsPeer::release() {
    manner = Manner::Answer;
    std::ranges::reverse(held);
    for (const QByteArray& key : std::exchange(held, {})) {
        if (const auto socket = m_waiting.take(key)) {
            reply(socket, key, asked.value(key));
        }
    }
}

FolderPeer::FolderPeer() {
    QDir(m_folder.path()).mkpath(QStringLiteral("req"));
    QDir(m_folder.path()).mkpath(QStringLiteral("res"));
    connect(&m_timer, &QTimer::timeout, this, &FolderPeer::look);
    m_timer.start(1);
}

FileTransportSettings FolderPeer::settings(Limits limits) const {
    return {.requestFolder = requests(),
            .answerFolder = answers(),
            .limits = limits,
            .poll = std::chrono::milliseconds(2),
            .rejectionPolls = 3};
}

std::unique_ptr<MessageTransport> FolderPeer::transport(Limits limits) {
    return std::make_unique<FileTransport>(settings(limits));
}

void FolderPeer::put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

void FolderPeer::look() {
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]+\\d\\d)req_([^.]+)\\.xml$"));
    QDir folder(requests());
    for (const QString& name : folder.entryList({QStringLiteral("*.xml")}, QDir::Files)) {
        const auto match = form.match(name);
        if (match.hasMatch()) {
            const QByteArray question = bytesOf(folder.filePath(name));
            QFile::remove(folder.filePath(name));  // the connector takes a request away
            write(name, match.captured(2).toLatin1(), question);
        }
    }
}

void FolderPeer::write(const QString& requestName, const QByteArray& key, const QByteArray& question) {
    const QByteArray bytes = answerOf(key, question);
    m_names.insert(key, requestName);
    const QString answerName = QString(requestName).replace(QStringLiteral("req_"), QStringLiteral("res_"));
    switch (manner) {
        case Manner::Hold:
            held.append(key);
            return;
        case Manner::Refuse:
            put(answers() + u'/' + requestName, question);
            put(answers() + u'/' + QString(requestName).replace(QStringLiteral(".xml"), QStringLiteral(".err")), "E");
            return;
        case Manner::HalfFirst: {
            const QString path = answers() + u'/' + answerName;
            put(path, bytes.first(bytes.size() / 2));
            // Whole only after several looks of the transport.
            QTimer::singleShot(std::chrono::milliseconds(30), this, [path, bytes] { put(path, bytes); });
            return;
        }
        case Manner::Answer:
            put(answers() + u'/' + answerName, bytes);
    }
}

void FolderPeer::release() {
    manner = Manner::Answer;
    std::ranges::reverse(held);
    for (const QByteArray& key : std::exchange(held, {})) {
        write(m_names.value(key), key, asked.value(key));
    }
}

void FolderPeer::vanish() {
    m_timer.stop();
    QDir(requests()).removeRecursively();
    QDir(answers()).removeRecursively();
}
