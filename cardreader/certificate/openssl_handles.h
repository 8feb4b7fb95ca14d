// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/freed.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>

/// Owners for OpenSSL's objects and the reading of a file that is PEM or DER; private to this folder.
namespace cardreader::openssl {
using cardreader::Freed;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

/// Leaves OpenSSL's per-thread error queue as empty as it was found: nobody else shall see our refusals.
struct ErrorQueueGuard {
    ErrorQueueGuard() = default;
    ErrorQueueGuard(const ErrorQueueGuard&) = delete;
    ErrorQueueGuard& operator=(const ErrorQueueGuard&) = delete;
    ~ErrorQueueGuard() { ERR_clear_error(); }
};

/// Clocks of terminal and authority may differ by as much.
inline constexpr std::chrono::minutes kClockSkew{5};

/// @return nothing when there is no such time
inline std::optional<std::chrono::sys_seconds> timeOf(const ASN1_TIME* time) noexcept {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return std::nullopt;
    }
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&parts)));
}

inline bool isPem(BytesView text) noexcept {
    constexpr std::string_view kBegin = "-----BEGIN";
    return std::search(text.begin(), text.end(), kBegin.begin(), kBegin.end()) != text.end();
}

inline Bio memory(BytesView text) noexcept {
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// @return nothing when the file cannot be read
inline std::optional<Bytes> contentOf(const std::filesystem::path& file) noexcept {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return std::nullopt;
    }
    std::ifstream input(file, std::ios::binary);
    Bytes content((std::istreambuf_iterator<char>(input)), std::istreambuf_iterator<char>());
    return input.bad() || content.empty() ? std::nullopt : std::optional(std::move(content));
}
}  // namespace cardreader::openssl
