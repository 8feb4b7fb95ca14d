// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/card_authority.h"

#include "tests/simulators/service/card_certificate.h"
#include "tests/simulators/service/ocsp_responder.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <mutex>

namespace simservice {
namespace {

using eligibility::CertificateStanding;
using TimeHandle = std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>>;
using IntegerHandle = std::unique_ptr<ASN1_INTEGER, Release<ASN1_INTEGER_free>>;

constexpr int japanOffsetSeconds = 9 * 60 * 60;
constexpr int graceMonths = 3;
constexpr int expiringMonths = 3;

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CertificateHandle certificateFromPem(const QByteArray& pem) {
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return CertificateHandle(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

KeyHandle keyFromPem(const QByteArray& pem) {
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return KeyHandle(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

CertificateHandle certificateFromDer(const QByteArray& der) {
    const auto* from = reinterpret_cast<const unsigned char*>(der.constData());
    CertificateHandle certificate(d2i_X509(nullptr, &from, static_cast<long>(der.size())));
    const bool whole = from == reinterpret_cast<const unsigned char*>(der.constData()) + der.size();
    return whole ? std::move(certificate) : nullptr;
}

QByteArray derOf(const X509* certificate) {
    unsigned char* bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    QByteArray der(reinterpret_cast<const char*>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

QDateTime timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

bool isSigned(EVP_PKEY* key, QByteArrayView bytes, QByteArrayView signature) {
    const DigestHandle digest(EVP_MD_CTX_new());
    const bool valid = key != nullptr && digest &&
                       EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
                       EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char*>(signature.data()),
                                        static_cast<std::size_t>(signature.size()),
                                        reinterpret_cast<const unsigned char*>(bytes.data()),
                                        static_cast<std::size_t>(bytes.size())) == 1;
    ERR_clear_error();
    return valid;
}

QDateTime timeIn(QByteArrayView der) {
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const TimeHandle time(d2i_ASN1_TIME(nullptr, &at, static_cast<long>(der.size())));
    return time ? timeOf(time.get()) : QDateTime();
}

CertificateStanding standingInTime(const QDateTime& notBefore, const QDateTime& notAfter, const QDateTime& now) {
    if (now < notBefore) {
        return CertificateStanding::NotYetValid;
    }
    if (now > notAfter) {
        return now < CardAuthority::graceEnds(notAfter) ? CertificateStanding::Grace : CertificateStanding::Expired;
    }
    return now.addMonths(expiringMonths) > notAfter ? CertificateStanding::Expiring : CertificateStanding::Valid;
}

}  // namespace

struct CardAuthority::Private {
    CertificateHandle authority;
    KeyHandle authorityKey;
    CertificateHandle terminal;
    QByteArray terminalFingerprint;
    /// One state of the revocation list; replaced as a whole.
    struct List {
        QByteArray der;
        CrlHandle crl;
    };
    mutable std::mutex listMutex;
    std::shared_ptr<const List> current = std::make_shared<List>();  ///< never null; without bytes before load()

    std::shared_ptr<const List> list() const {
        const std::lock_guard lock(listMutex);
        return current;
    }

    bool setList(const QByteArray& der) {
        auto list = std::make_shared<List>();
        const auto* from = reinterpret_cast<const unsigned char*>(der.constData());
        list->der = der;
        list->crl.reset(d2i_X509_CRL(nullptr, &from, static_cast<long>(der.size())));
        if (!list->crl || X509_CRL_verify(list->crl.get(), X509_get0_pubkey(authority.get())) != 1) {
            return false;
        }
        const std::lock_guard lock(listMutex);
        current = std::move(list);
        return true;
    }
    StoreHandle store{X509_STORE_new()};

    bool isTrusted(X509* certificate) const {
        const StoreContextHandle context(X509_STORE_CTX_new());
        if (!context || X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr) != 1) {
            return false;
        }
        // Validity in time is judged apart, because of the grace.
        X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_NO_CHECK_TIME);
        return X509_verify_cert(context.get()) == 1;
    }

    /// The name under which the authority issues, DER.
    QByteArray subject;

    bool isRevoked(QByteArrayView serial) const {
        const auto* at = reinterpret_cast<const unsigned char*>(serial.data());
        const IntegerHandle number(d2i_ASN1_INTEGER(nullptr, &at, static_cast<long>(serial.size())));
        X509_REVOKED* entry = nullptr;
        return !number || X509_CRL_get0_by_serial(list()->crl.get(), &entry, number.get()) == 1;
    }

    bool isRevoked(X509* certificate) const {
        X509_REVOKED* entry = nullptr;
        return X509_CRL_get0_by_cert(list()->crl.get(), &entry, certificate) == 1;
    }

    /// Everything that is not an ordinary card: OpenSSL says what is wrong with it.
    Judged judgeOther(const QByteArray& der, const QDateTime& now, const QByteArray& bytes,
                      const QByteArray& signature) const {
        const CertificateHandle certificate = certificateFromDer(der);
        if (!certificate) {
            ERR_clear_error();
            return {CertificateStanding::Damaged, false};
        }
        const bool trusted = isTrusted(certificate.get());
        ERR_clear_error();
        if (!trusted) {
            return {CertificateStanding::Untrusted, false};
        }
        const CertificateStanding standing = isRevoked(certificate.get())
                                                 ? CertificateStanding::Revoked
                                                 : standingInTime(timeOf(X509_get0_notBefore(certificate.get())),
                                                                  timeOf(X509_get0_notAfter(certificate.get())), now);
        return {standing, !signature.isEmpty() && isSigned(X509_get0_pubkey(certificate.get()), bytes, signature)};
    }
};

CardAuthority::CardAuthority() : m_private(std::make_unique<Private>()) {}
CardAuthority::~CardAuthority() = default;

QString CardAuthority::load(const QString& keys) {
    m_private->authority = certificateFromPem(fileBytes(keys + QStringLiteral("/jpki/auth-ca.pem")));
    X509* const authority = m_private->authority.get();
    if (authority == nullptr || X509_STORE_add_cert(m_private->store.get(), authority) != 1) {
        return QStringLiteral("jpki/auth-ca.pem");
    }
    unsigned char* name = nullptr;
    const int size = i2d_X509_NAME(X509_get_subject_name(authority), &name);
    m_private->subject = QByteArray(reinterpret_cast<const char*>(name), std::max(size, 0));
    OPENSSL_free(name);
    m_private->authorityKey = keyFromPem(fileBytes(keys + QStringLiteral("/jpki/auth-ca.key")));
    if (!m_private->authorityKey || X509_check_private_key(authority, m_private->authorityKey.get()) != 1) {
        return QStringLiteral("jpki/auth-ca.key");
    }
    if (!m_private->setList(fileBytes(keys + QStringLiteral("/jpki/auth-ca.crl")))) {
        return QStringLiteral("jpki/auth-ca.crl");
    }
    m_private->terminal = certificateFromPem(fileBytes(keys + QStringLiteral("/terminal/statement.pem")));
    if (!m_private->terminal) {
        return QStringLiteral("terminal/statement.pem");
    }
    m_private->terminalFingerprint =
        QCryptographicHash::hash(derOf(m_private->terminal.get()), QCryptographicHash::Sha256).toHex();
    return {};
}

CardAuthority::Judged CardAuthority::judge(const QByteArray& der, const QDateTime& now, const QByteArray& bytes,
                                           const QByteArray& signature) const {
    const auto card = CardCertificate::read(der);
    // The authority stands directly above the cards: its name and its signature are the whole chain.
    if (card && card->issuer == m_private->subject &&
        isSigned(X509_get0_pubkey(m_private->authority.get()), card->signedPart, card->signature)) {
        const CertificateStanding standing = m_private->isRevoked(card->serial)
                                                 ? CertificateStanding::Revoked
                                                 : standingInTime(timeIn(card->notBefore), timeIn(card->notAfter), now);
        return {standing, !signature.isEmpty() && isSigned(card->key.get(), bytes, signature)};
    }
    return m_private->judgeOther(der, now, bytes, signature);
}

bool CardAuthority::knowsTerminal(const QByteArray& fingerprint) const {
    return fingerprint == m_private->terminalFingerprint;
}

bool CardAuthority::isSignedByTerminal(const QByteArray& bytes, const QByteArray& signature) const {
    return isSigned(X509_get0_pubkey(m_private->terminal.get()), bytes, signature);
}

bool CardAuthority::revoke(const QByteArray& der, const QDateTime& now) {
    const CertificateHandle certificate = certificateFromDer(der);
    if (!certificate || !m_private->isTrusted(certificate.get())) {
        ERR_clear_error();
        return false;
    }
    const CrlHandle list(X509_CRL_dup(m_private->list()->crl.get()));
    const TimeHandle at(ASN1_TIME_set(nullptr, now.toSecsSinceEpoch()));
    X509_REVOKED* const entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.get()));
    X509_REVOKED_set_revocationDate(entry, at.get());
    X509_CRL_add0_revoked(list.get(), entry);
    X509_CRL_sort(list.get());
    X509_CRL_set1_lastUpdate(list.get(), at.get());
    if (X509_CRL_sign(list.get(), m_private->authorityKey.get(), EVP_sha256()) <= 0) {
        return false;
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_X509_CRL(list.get(), &bytes);
    const bool set = m_private->setList(QByteArray(reinterpret_cast<const char*>(bytes), std::max(size, 0)));
    OPENSSL_free(bytes);
    return set;
}

QByteArray CardAuthority::revocationList() const {
    return m_private->list()->der;
}

QByteArray CardAuthority::ocsp(const QByteArray& request, const QDateTime& now) const {
    return ocspAnswer(m_private->authority.get(), m_private->authorityKey.get(), m_private->list()->crl.get(), request,
                      now);
}

QDateTime CardAuthority::graceEnds(const QDateTime& notAfter) {
    const QDate expired = notAfter.toOffsetFromUtc(japanOffsetSeconds).date();
    const QDate firstOfNext = QDate(expired.year(), expired.month(), 1).addMonths(1);
    return QDateTime(firstOfNext.addMonths(graceMonths), QTime(0, 0), Qt::OffsetFromUTC, japanOffsetSeconds).toUTC();
}

}  // namespace simservice
