// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/rsa_key.h"

#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/iso7816/freed.h"
#include "cardreader/iso7816/tlv_reader.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

namespace cardreader {
namespace {
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;

/// Leaves OpenSSL's per-thread error queue empty: a refused signature is an answer here, and nobody else's error.
struct ErrorQueueGuard {
    ErrorQueueGuard() = default;
    ErrorQueueGuard(const ErrorQueueGuard&) = delete;
    ErrorQueueGuard& operator=(const ErrorQueueGuard&) = delete;
    ~ErrorQueueGuard() { ERR_clear_error(); }
};

constexpr int kLeastBits = 2048;
// DigestInfo of SHA-256 (RFC 8017 §9.2).
constexpr std::array<std::uint8_t, 19> kSha256Prefix{0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                                                     0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};

Number number(BytesView bytes) {
    return Number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

EVP_PKEY* makeKey(BytesView modulus, BytesView exponent) {
    const auto n = number(modulus);
    const auto e = number(exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    if (!n || !e || !builder || !context ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
        return nullptr;
    }
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    EVP_PKEY* key = nullptr;
    if (!params || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1) {
        return nullptr;
    }
    return key;
}
}  // namespace

RsaKey::RsaKey(evp_pkey_st* key) noexcept : m_key(key, EVP_PKEY_free) {}

Result<RsaKey> RsaKey::fromCard(BytesView object) noexcept {
    const ErrorQueueGuard guard;
    const auto exponent = TlvReader::find(object, map::kTagExponent);
    const auto modulus = TlvReader::find(object, map::kTagModulus);
    if (!exponent || !*exponent || !modulus || !*modulus || (*modulus)->value.size() > 1024 ||
        (*exponent)->value.size() > 8) {
        return failure(ErrorCode::FileDamaged);
    }
    auto* key = makeKey((*modulus)->value, (*exponent)->value);
    if (key == nullptr) {
        return failure(ErrorCode::FileDamaged);
    }
    RsaKey result(key);
    if (EVP_PKEY_get_bits(key) < kLeastBits) {
        return failure(ErrorCode::FileDamaged);
    }
    return result;
}

Result<RsaKey> RsaKey::fromDer(BytesView der) noexcept {
    const ErrorQueueGuard guard;
    const auto* at = der.data();
    auto* key = d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size()));
    if (key == nullptr) {
        return failure(ErrorCode::FileDamaged);
    }
    RsaKey result(key);
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key) < kLeastBits) {
        return failure(ErrorCode::FileDamaged);
    }
    return result;
}

Result<Bytes> RsaKey::recover(BytesView signature) const noexcept {
    const ErrorQueueGuard guard;
    const KeyContext context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    Bytes content(static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())));
    std::size_t size = content.size();
    if (!context || signature.size() != content.size() || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_verify_recover(context.get(), content.data(), &size, signature.data(), signature.size()) != 1) {
        return failure(ErrorCode::SignatureMismatch);
    }
    content.resize(size);
    return content;
}

bool RsaKey::verifies(BytesView message, BytesView signature) const noexcept {
    const auto content = recover(signature);
    const auto digest = sha256({message});
    return content && digest && *content == digestInfo(*digest);
}

Result<Sha256> sha256(std::initializer_list<BytesView> parts) noexcept {
    const DigestContext context(EVP_MD_CTX_new());
    Sha256 digest{};
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const auto part : parts) {
        good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    }
    if (!good || EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) != 1) {
        return failure(ErrorCode::CryptoFailed);
    }
    return digest;
}

Bytes digestInfo(const Sha256& digest) noexcept {
    Bytes info(kSha256Prefix.size() + digest.size());
    const auto rest = std::copy(kSha256Prefix.begin(), kSha256Prefix.end(), info.begin());
    std::copy(digest.begin(), digest.end(), rest);
    return info;
}
}  // namespace cardreader
