// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/card_certificate.h"

#include <openssl/asn1.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

namespace simservice {
namespace {

using BnHandle = std::unique_ptr<BIGNUM, Release<BN_free>>;
using BuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using ParametersHandle = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using KeyContextHandle = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;

const QByteArray sha256WithRsa = QByteArray::fromHex("300d06092a864886f70d01010b0500");
const QByteArray rsaEncryption = QByteArray::fromHex("300d06092a864886f70d0101010500");

/// Walks over DER, one element after another. A step that fails makes all later ones fail.
class Walk {
public:
    explicit Walk(QByteArrayView bytes) : m_rest(bytes) {}

    struct Part {
        QByteArrayView whole;
        QByteArrayView content;
    };

    /// @return the next element, which must have this tag
    Part next(int tag, int kind = V_ASN1_UNIVERSAL) {
        const auto* const begin = reinterpret_cast<const unsigned char*>(m_rest.data());
        const unsigned char* at = begin;
        long length = 0;
        int found = 0;
        int foundKind = 0;
        const int flags = m_good && !m_rest.isEmpty()
                              ? ASN1_get_object(&at, &length, &found, &foundKind, static_cast<long>(m_rest.size()))
                              : 0x80;
        // 0x80: not readable; bit 0: indefinite length, which DER does not know.
        if ((flags & 0x81) != 0 || found != tag || foundKind != kind) {
            m_good = false;
            return {};
        }
        const auto head = static_cast<qsizetype>(at - begin);
        const Part part{m_rest.first(head + length), m_rest.sliced(head, length)};
        m_rest = m_rest.sliced(head + length);
        return part;
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_good && m_rest.isEmpty(); }
    [[nodiscard]] int nextTag() const { return m_rest.isEmpty() ? -1 : static_cast<unsigned char>(m_rest[0]) & 0x1F; }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

BnHandle number(QByteArrayView integer) {
    return BnHandle(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(integer.data()), static_cast<int>(integer.size()), nullptr));
}

KeyHandle rsaKey(QByteArrayView modulus, QByteArrayView exponent) {
    const BnHandle n = number(modulus);
    const BnHandle e = number(exponent);
    const BuilderHandle builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        ERR_clear_error();
    }
    return KeyHandle(key);
}

/// SubjectPublicKeyInfo of an RSA key: AlgorithmIdentifier, BIT STRING of SEQUENCE { n, e }.
KeyHandle keyIn(QByteArrayView info) {
    Walk walk(info);
    const bool isRsa = walk.next(V_ASN1_SEQUENCE).whole == rsaEncryption;
    const QByteArrayView bits = walk.next(V_ASN1_BIT_STRING).content;
    if (!isRsa || !walk.isAtEnd() || bits.isEmpty() || bits[0] != 0) {
        return nullptr;
    }
    Walk outer(bits.sliced(1));
    Walk inner(outer.next(V_ASN1_SEQUENCE).content);
    const QByteArrayView modulus = inner.next(V_ASN1_INTEGER).content;
    const QByteArrayView exponent = inner.next(V_ASN1_INTEGER).content;
    return outer.isAtEnd() && inner.isAtEnd() ? rsaKey(modulus, exponent) : nullptr;
}

}  // namespace

std::optional<CardCertificate> CardCertificate::read(const QByteArray& der) {
    Walk file(der);
    const QByteArrayView all = file.next(V_ASN1_SEQUENCE).content;
    Walk outer(all);
    CardCertificate card;
    const Walk::Part part = outer.next(V_ASN1_SEQUENCE);
    card.signedPart = part.whole;
    const bool known = outer.next(V_ASN1_SEQUENCE).whole == sha256WithRsa;
    const QByteArrayView bits = outer.next(V_ASN1_BIT_STRING).content;
    Walk inner(part.content);
    inner.next(0, V_ASN1_CONTEXT_SPECIFIC);  // version
    card.serial = inner.next(V_ASN1_INTEGER).whole;
    const bool same = inner.next(V_ASN1_SEQUENCE).whole == sha256WithRsa;
    card.issuer = inner.next(V_ASN1_SEQUENCE).whole;
    Walk validity(inner.next(V_ASN1_SEQUENCE).content);
    card.notBefore = validity.next(validity.nextTag()).whole;
    card.notAfter = validity.next(validity.nextTag()).whole;
    inner.next(V_ASN1_SEQUENCE);  // subject
    const QByteArrayView info = inner.next(V_ASN1_SEQUENCE).content;
    if (!file.isAtEnd() || !outer.isAtEnd() || !inner.isGood() || !validity.isAtEnd() || !known || !same ||
        bits.isEmpty() || bits[0] != 0) {
        return std::nullopt;
    }
    card.signature = bits.sliced(1);
    card.key = keyIn(info);
    return card.key ? std::optional(std::move(card)) : std::nullopt;
}

}  // namespace simservice
