// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_tls.h"

#include "app/eligibility/service_protocol.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace eligibility {
namespace {

constexpr qint64 maximumPemBytes = 1024 * 1024;

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maximumPemBytes) : QByteArray();
}

QSslKey keyFrom(QByteArray pem) {
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull()) {
        key = QSslKey(pem, QSsl::Ec);
    }
    pem.fill('\0');  // ours was the only copy
    return key;
}

}  // namespace

Result<QSslConfiguration> tlsFrom(const ServiceSettings& settings) {
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(fileBytes(settings.authorityFile), QSsl::Pem);
    if (authorities.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::ServiceAuthorityUnreadable});
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(fileBytes(settings.certificateFile), QSsl::Pem);
    const QSslKey key = keyFrom(fileBytes(settings.keyFile));
    if (chain.isEmpty() || key.isNull() || !keyBelongsToCertificate(settings.keyFile, settings.certificateFile)) {
        return tl::unexpected(Error{ErrorCode::ServiceIdentityUnreadable});
    }
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(authorities);  // replaces the system's store, which is not consulted any more
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, false);
    return tls;
}

}  // namespace eligibility
