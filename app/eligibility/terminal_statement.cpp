// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/terminal_statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace eligibility {
namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* pointer) const {
        release(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;

/// Never asks at a terminal.
int noPassword(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*context*/) {
    return 0;
}

Bio opened(const QString& path) {
    return Bio(BIO_new_file(QFile::encodeName(path).constData(), "rb"));
}

Key keyOf(const QString& path) {
    const Bio bio = opened(path);
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error();
    return key;
}

Certificate certificateOf(const QString& path) {
    const Bio bio = opened(path);
    Certificate certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error();
    return certificate;
}

bool isPair(const Key& key, const Certificate& certificate) {
    const bool fits = key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return fits;
}

QByteArray fingerprint(const Certificate& certificate) {
    QByteArray hash(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), reinterpret_cast<unsigned char*>(hash.data()), &size) != 1) {
        return {};
    }
    return hash.first(size).toHex();
}

QByteArray signatureOf(const Key& key, const QByteArray& text) {
    const Digest digest(EVP_MD_CTX_new());
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const auto length = static_cast<std::size_t>(text.size());
    std::size_t size = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, bytes, length) != 1) {
        return {};
    }
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes, length) != 1) {
        return {};
    }
    return signature.first(static_cast<qsizetype>(size));
}

/// Decimal text, because the printed form of a binary number differs between programs.
QString measure(double value) {
    return QString::number(value, 'f', 6);
}

void addProof(QJsonObject& statement, const ReceptionRequest& request) {
    if (const auto* const face = std::get_if<FaceProof>(&request.proof)) {
        statement.insert(QStringLiteral("method"), QStringLiteral("face"));
        statement.insert(QStringLiteral("score"), measure(face->score));
        statement.insert(QStringLiteral("threshold"), measure(face->threshold));
        statement.insert(QStringLiteral("engine"), face->engine);
        statement.insert(QStringLiteral("attack"), face->attack);
    } else if (const auto* const staff = std::get_if<StaffProof>(&request.proof)) {
        statement.insert(QStringLiteral("method"), QStringLiteral("staff"));
        statement.insert(QStringLiteral("staff"), staff->staff);
    }
}

}  // namespace

QByteArray statementText(const ReceptionRequest& request, const QString& visit, const QString& institution,
                         const QByteArray& terminalFingerprint) {
    const QByteArray card = QCryptographicHash::hash(request.certificate, QCryptographicHash::Sha256).toHex();
    QJsonObject statement{
        {QStringLiteral("at"), request.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("certificate"), QString::fromLatin1(card)},
        {QStringLiteral("institution"), institution},
        {QStringLiteral("nonce"), QString::fromLatin1(request.nonce.toBase64())},
        {QStringLiteral("terminal"), QString::fromLatin1(terminalFingerprint)},
        {QStringLiteral("visit"), visit},
    };
    addProof(statement, request);
    return QJsonDocument(statement).toJson(QJsonDocument::Compact);
}

Result<SignedStatement> signStatement(const ReceptionRequest& request, const QString& visit,
                                      const ServiceSettings& settings) {
    const Key key = keyOf(settings.terminalKeyFile);
    const Certificate certificate = certificateOf(settings.terminalCertificateFile);
    if (!isPair(key, certificate)) {
        return tl::unexpected(Error{ErrorCode::TerminalKeyUnreadable});
    }
    SignedStatement statement;
    statement.text = statementText(request, visit, settings.institutionCode, fingerprint(certificate));
    statement.signature = signatureOf(key, statement.text);
    ERR_clear_error();
    if (statement.signature.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::TerminalKeyUnreadable});
    }
    return statement;
}

bool keyBelongsToCertificate(const QString& keyFile, const QString& certificateFile) {
    return isPair(keyOf(keyFile), certificateOf(certificateFile));
}

}  // namespace eligibility
