// SPDX-License-Identifier: Apache-2.0
#include "sim_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslCertificate>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace {
const QString program = QStringLiteral(UKETSUKE_BINARY_DIR "/bin/uketsuke-sim-service");
}

SimService::SimService() = default;

SimService::~SimService() {
    stop();
}

QString SimService::key(const QString& name) {
    return QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys/") + name;
}

bool SimService::start(const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{QStringLiteral("--keys"), key(QString()), QStringLiteral("--people"),
                                         QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people"),
                                         QStringLiteral("--control"), m_folder.filePath(QStringLiteral("control")),
                                         QStringLiteral("--insured"), QStringLiteral("500")} +
                                 arguments);
    QByteArray output;
    static const QRegularExpression listening(QStringLiteral("https://[0-9.]+:(\\d+)/"));
    while (m_process.waitForReadyRead(-1)) {
        output += m_process.readAllStandardOutput();
        const auto match = listening.match(QString::fromUtf8(output));
        if (match.hasMatch() && output.endsWith('\n')) {
            m_port = match.captured(1).toInt();
            return true;
        }
    }
    return false;
}

void SimService::stop() {
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished(-1);
    }
}

QJsonObject SimService::send(const QByteArray& line) {
    QProcess client;
    client.start(program,
                 {QStringLiteral("--send"), m_folder.filePath(QStringLiteral("control")), QString::fromUtf8(line)});
    client.waitForFinished(-1);
    return QJsonDocument::fromJson(client.readAllStandardOutput()).object();
}

bool SimService::fault(const QByteArray& members) {
    return send("{\"do\":\"fault\"," + members + "}").value(QStringLiteral("ok")).toBool();
}

eligibility::ServiceSettings SimService::settings() const {
    eligibility::ServiceSettings settings;
    settings.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
    settings.authorityFile = key(QStringLiteral("tls/ca.pem"));
    settings.certificateFile = key(QStringLiteral("tls/kiosk.pem"));
    settings.keyFile = key(QStringLiteral("tls/kiosk.key"));
    settings.terminalKeyFile = key(QStringLiteral("terminal/statement.key"));
    settings.terminalCertificateFile = key(QStringLiteral("terminal/statement.pem"));
    settings.institutionCode = QStringLiteral("1319999999");
    settings.timeout = std::chrono::minutes(5);  // a fuse, not a speed limit
    return settings;
}

QByteArray SimService::certificateOf(const QString& person) {
    const auto certificates =
        QSslCertificate::fromPath(key(QStringLiteral("people/%1/auth.pem").arg(person)), QSsl::Pem);
    return certificates.isEmpty() ? QByteArray() : certificates.front().toDer();
}

QByteArray SimService::signatureOf(const QString& person, const QByteArray& bytes) {
    BIO* const bio =
        BIO_new_file(QFile::encodeName(key(QStringLiteral("people/%1/auth.key").arg(person))).constData(), "rb");
    EVP_PKEY* const privateKey = bio == nullptr ? nullptr : PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX* const context = EVP_MD_CTX_new();
    QByteArray signature(1024, '\0');
    auto size = static_cast<std::size_t>(signature.size());
    const bool ok = privateKey != nullptr &&
                    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, privateKey) == 1 &&
                    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size,
                                   reinterpret_cast<const unsigned char*>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size())) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(privateKey);
    BIO_free(bio);
    return ok ? signature.first(static_cast<qsizetype>(size)) : QByteArray();
}
