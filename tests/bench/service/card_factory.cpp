// SPDX-License-Identifier: Apache-2.0
#include "card_factory.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <array>

namespace {

constexpr int keyBits = 2048;
constexpr std::uint64_t firstSerial = 0x7000'0000'0000ULL;

std::string base64(const std::vector<unsigned char>& bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

X509* readCertificate(const std::string& file) {
    BIO* const bio = BIO_new_file(file.c_str(), "rb");
    X509* const certificate = bio == nullptr ? nullptr : PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return certificate;
}

EVP_PKEY* readKey(const std::string& file) {
    BIO* const bio = BIO_new_file(file.c_str(), "rb");
    EVP_PKEY* const key = bio == nullptr ? nullptr : PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return key;
}

std::string hex(const unsigned char* bytes, std::size_t size) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < size; ++i) {
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

}  // namespace

struct CardFactory::Private {
    EVP_PKEY* key = nullptr;
    ~Private() { EVP_PKEY_free(key); }
};

CardFactory::CardFactory(const std::string& keys, int count) : m_private(std::make_unique<Private>()) {
    X509* const pattern = readCertificate(keys + "/people/s15/auth.pem");
    EVP_PKEY* const authority = readKey(keys + "/jpki/auth-ca.key");
    m_private->key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(keyBits));
    if (pattern == nullptr || authority == nullptr || m_private->key == nullptr) {
        m_problem = "cannot read people/s15/auth.pem or jpki/auth-ca.key in " + keys;
    }
    for (int i = 0; m_problem.empty() && i < count; ++i) {
        X509* const card = X509_dup(pattern);
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(card), firstSerial + static_cast<std::uint64_t>(i));
        X509_set_pubkey(card, m_private->key);
        if (X509_sign(card, authority, EVP_sha256()) <= 0) {
            m_problem = "cannot sign a card";
        }
        std::vector<unsigned char> der(static_cast<std::size_t>(i2d_X509(card, nullptr)));
        unsigned char* at = der.data();
        i2d_X509(card, &at);
        X509_free(card);
        std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
        SHA256(der.data(), der.size(), hash.data());
        m_certificates.push_back(base64(der));
        m_fingerprints.push_back(hex(hash.data(), hash.size()));
    }
    X509_free(pattern);
    EVP_PKEY_free(authority);
}

CardFactory::~CardFactory() = default;

std::string CardFactory::sign(const std::string& nonce) const {
    std::vector<unsigned char> bytes(nonce.size());
    const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(nonce.data()),
                                     static_cast<int>(nonce.size()));
    constexpr std::size_t nonceBytes = 32;
    if (size < static_cast<int>(nonceBytes)) {
        return {};
    }
    EVP_MD_CTX* const context = EVP_MD_CTX_new();
    std::vector<unsigned char> signature(keyBits / 8);
    std::size_t length = signature.size();
    const bool good = EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_private->key) == 1 &&
                      EVP_DigestSign(context, signature.data(), &length, bytes.data(), nonceBytes) == 1;
    EVP_MD_CTX_free(context);
    return good ? base64(signature) : std::string();
}
