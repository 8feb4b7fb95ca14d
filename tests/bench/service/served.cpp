// SPDX-License-Identifier: Apache-2.0
#include "served.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace {

const QString program = QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-service");

/// A port that nobody uses at the moment.
std::uint16_t freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

double cpuOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace

Served::~Served() {
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished(-1);
    }
}

QString Served::startService(const QString& keys, int people, const QString& cards, unsigned threads) {
    QElapsedTimer timer;
    timer.start();
    QStringList arguments{QStringLiteral("--keys"),           keys,
                          QStringLiteral("--people"),         QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people"),
                          QStringLiteral("--insured"),        QString::number(people),
                          QStringLiteral("--data"),           m_folder.filePath(QStringLiteral("service.sqlite")),
                          QStringLiteral("--control"),        m_folder.filePath(QStringLiteral("control")),
                          QStringLiteral("--threads"),        QString::number(threads),
                          QStringLiteral("--nonce-lifetime"), QStringLiteral("86400"),
                          QStringLiteral("--cards"),          cards};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    QByteArray output;
    static const QRegularExpression listening(QStringLiteral("https://[0-9.]+:(\\d+)/"));
    while (m_process.waitForReadyRead(-1)) {
        output += m_process.readAllStandardOutput();
        const auto match = listening.match(QString::fromUtf8(output));
        if (match.hasMatch() && output.endsWith('\n')) {
            m_port = match.captured(1).toUShort();
            m_startSeconds = static_cast<double>(timer.elapsed()) / 1000.0;
            return {};
        }
    }
    return QStringLiteral("the service did not start");
}

QString Served::startNginx(const QString& keys, const std::array<std::size_t, 4>& sizes, unsigned workers) {
    QString nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (nginx.isEmpty()) {
        nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")});
    }
    if (nginx.isEmpty()) {
        return QStringLiteral("nginx is not installed (packaging/packages.txt)");
    }
    m_port = freePort();
    // nginx takes parameters of 4 KiB at most: a body is put together from variables.
    const auto filled = [](std::size_t size) {
        constexpr std::size_t piece = 2000;
        QString variables;
        QString text;
        for (std::size_t at = 0; at < size; at += piece) {
            const QString name = QStringLiteral("$v%1").arg(at);
            variables += QStringLiteral("set %1 \"%2\"; ")
                             .arg(name, QString(static_cast<qsizetype>(std::min(piece, size - at)), QLatin1Char('x')));
            text += name;
        }
        return variables + QStringLiteral("return 200 \"%1\";").arg(text);
    };
    const QString configuration =
        QStringLiteral(
            "daemon off; worker_processes %1; error_log %2/error.log; pid %2/pid;\n"
            "events { worker_connections 1024; }\n"
            "http { access_log off; keepalive_requests 100000000; keepalive_timeout 600; client_body_temp_path %2/b; "
            "proxy_temp_path %2/p; fastcgi_temp_path %2/f; uwsgi_temp_path %2/u; scgi_temp_path %2/s;\n"
            "server { listen 127.0.0.1:%3 ssl; ssl_protocols TLSv1.3; ssl_certificate %4/tls/server.pem; "
            "ssl_certificate_key %4/tls/server.key; ssl_client_certificate %4/tls/ca.pem; ssl_verify_client on;\n"
            "default_type application/json;\n"
            "location = /v1/nonces { %5 } location = /v1/receptions { %6 }\n"
            "location ~ consents$ { %7 } location ~ result$ { %8 } } }\n")
            .arg(workers)
            .arg(m_folder.path())
            .arg(m_port)
            .arg(QDir(keys).absolutePath(), filled(sizes[0]), filled(sizes[1]), filled(sizes[2]), filled(sizes[3]));
    const QString file = m_folder.filePath(QStringLiteral("nginx.conf"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(configuration.toUtf8()) < 0) {
        return QStringLiteral("cannot write %1").arg(file);
    }
    out.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(nginx, {QStringLiteral("-c"), file, QStringLiteral("-p"), m_folder.path()});
    // nginx writes its pid when it listens.
    while (m_process.state() != QProcess::NotRunning && !QFile::exists(m_folder.filePath(QStringLiteral("pid")))) {
        m_process.waitForFinished(20);
    }
    return m_process.state() == QProcess::NotRunning ? QStringLiteral("nginx did not start") : QString();
}

qint64 Served::accesses() {
    QProcess client;
    client.start(program, {QStringLiteral("--send"), m_folder.filePath(QStringLiteral("control")),
                           QStringLiteral("{\"do\":\"status\"}")});
    client.waitForFinished(-1);
    return QJsonDocument::fromJson(client.readAllStandardOutput())
        .object()
        .value(QStringLiteral("accesses"))
        .toInteger();
}

double Served::cpu() const {
    double sum = cpuOf(m_process.processId());
    const QString own = QString::number(m_process.processId());
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& each : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(each));
        if (each.at(0).isDigit() && file.open(QIODevice::ReadOnly)) {
            const QByteArray text = file.readAll();
            if (text.mid(text.lastIndexOf(')') + 2).split(' ').value(1) == own.toLatin1()) {
                sum += cpuOf(each.toLongLong());
            }
        }
    }
    return sum;
}
