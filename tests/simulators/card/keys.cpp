// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/keys.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace simcard {
namespace {

using Bio = std::unique_ptr<BIO, decltype([](BIO* bio) { BIO_free(bio); })>;
using Certificate = std::unique_ptr<X509, decltype([](X509* certificate) { X509_free(certificate); })>;
using RevocationList = std::unique_ptr<X509_CRL, decltype([](X509_CRL* list) { X509_CRL_free(list); })>;
using Time = std::unique_ptr<ASN1_TIME, decltype([](ASN1_TIME* time) { ASN1_TIME_free(time); })>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype([](EVP_PKEY_CTX* context) { EVP_PKEY_CTX_free(context); })>;

Bio openBio(const std::filesystem::path& file) {
    Bio bio(BIO_new_file(file.c_str(), "r"));
    if (!bio) {
        throw std::runtime_error("cannot read " + file.string() + " (made by packaging/demo-keys)");
    }
    return bio;
}

Bytes toDer(X509& certificate) {
    Bytes der(static_cast<std::size_t>(i2d_X509(&certificate, nullptr)));
    auto* cursor = der.data();
    i2d_X509(&certificate, &cursor);
    return der;
}

std::optional<Bytes> sign(EVP_PKEY_CTX& context, ByteView input) {
    std::size_t length = 0;
    if (EVP_PKEY_sign(&context, nullptr, &length, input.data(), input.size()) <= 0) {
        return std::nullopt;
    }
    Bytes signature(length);
    if (EVP_PKEY_sign(&context, signature.data(), &length, input.data(), input.size()) <= 0) {
        return std::nullopt;
    }
    signature.resize(length);
    return signature;
}

}  // namespace

PrivateKey readKey(const std::filesystem::path& file) {
    const auto bio = openBio(file);
    PrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    if (!key) {
        throw std::runtime_error(file.string() + " holds no private key");
    }
    return key;
}

Bytes readCertificate(const std::filesystem::path& file) {
    const auto bio = openBio(file);
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        throw std::runtime_error(file.string() + " holds no certificate");
    }
    return toDer(*certificate);
}

Bytes readFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Bytes resigned(ByteView certificate, EVP_PKEY& key) {
    const auto* cursor = certificate.data();
    const Certificate parsed(d2i_X509(nullptr, &cursor, static_cast<long>(certificate.size())));
    if (!parsed || X509_sign(parsed.get(), &key, EVP_sha256()) <= 0) {
        throw std::runtime_error("a certificate cannot be signed anew");
    }
    return toDer(*parsed);
}

Bytes withRevoked(ByteView list, ByteView certificate, EVP_PKEY& key) {
    const auto* at = list.data();
    const RevocationList revoked(d2i_X509_CRL(nullptr, &at, static_cast<long>(list.size())));
    at = certificate.data();
    const Certificate parsed(d2i_X509(nullptr, &at, static_cast<long>(certificate.size())));
    const Time now(X509_gmtime_adj(nullptr, -60));
    auto* entry = X509_REVOKED_new();
    if (!revoked || !parsed || !now || entry == nullptr ||
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(parsed.get())) <= 0 ||
        X509_REVOKED_set_revocationDate(entry, now.get()) <= 0 || X509_CRL_add0_revoked(revoked.get(), entry) <= 0 ||
        X509_CRL_sort(revoked.get()) <= 0 || X509_CRL_sign(revoked.get(), &key, EVP_sha256()) <= 0) {
        throw std::runtime_error("the revocation list cannot be extended");
    }
    Bytes der(static_cast<std::size_t>(i2d_X509_CRL(revoked.get(), nullptr)));
    auto* cursor = der.data();
    i2d_X509_CRL(revoked.get(), &cursor);
    return der;
}

Bytes sha256(ByteView data) {
    Bytes digest(32);
    EVP_Digest(data.data(), data.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    return digest;
}

Bytes randomBytes(std::size_t count) {
    Bytes bytes(count);
    RAND_bytes(bytes.data(), static_cast<int>(count));
    return bytes;
}

Bytes digestInfo(ByteView digest) {
    const auto length = static_cast<std::uint8_t>(digest.size());
    Bytes block{0x30, static_cast<std::uint8_t>(length + 17)};
    append(block, fromHex("300D0609608648016503040201050004"));
    block.push_back(length);
    append(block, digest);
    return block;
}

std::optional<Bytes> signBlock(EVP_PKEY& key, ByteView block) {
    const KeyContext context(EVP_PKEY_CTX_new(&key, nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0) {
        return std::nullopt;
    }
    return sign(*context, block);
}

std::optional<Bytes> signPss(EVP_PKEY& key, ByteView digest) {
    const KeyContext context(EVP_PKEY_CTX_new(&key, nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING) <= 0 ||
        EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) <= 0) {
        return std::nullopt;
    }
    return sign(*context, digest);
}

Bytes publicKeyObject(EVP_PKEY& key) {
    BIGNUM* modulus = nullptr;
    if (EVP_PKEY_get_bn_param(&key, OSSL_PKEY_PARAM_RSA_N, &modulus) <= 0) {
        throw std::runtime_error("not an RSA key");
    }
    Bytes n(256);
    BN_bn2binpad(modulus, n.data(), 256);
    BN_free(modulus);
    return joined({shortTagObject(0x90, fromHex("010001")), shortTagObject(0x91, n)});
}

}  // namespace simcard
