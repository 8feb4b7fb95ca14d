// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/surface_anchors.h"

#include "cardreader/individualnumbercard/rsa_key.h"
#include "cardreader/iso7816/freed.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace cardreader {
namespace {
Result<Bytes> readKey(const std::filesystem::path& file) {
    const std::unique_ptr<BIO, Freed<BIO_free_all>> input(BIO_new_file(file.c_str(), "r"));
    if (!input) {
        return failure(ErrorCode::SurfaceAnchorUnreadable);
    }
    const std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>> key(
        PEM_read_bio_PUBKEY(input.get(), nullptr, nullptr, nullptr));
    const int size = key ? i2d_PUBKEY(key.get(), nullptr) : 0;
    if (size <= 0) {
        return failure(ErrorCode::SurfaceAnchorUnreadable);
    }
    Bytes der(static_cast<std::size_t>(size));
    auto* out = der.data();
    if (i2d_PUBKEY(key.get(), &out) != size || !RsaKey::fromDer(der)) {
        return failure(ErrorCode::SurfaceAnchorUnreadable);
    }
    return der;
}
}  // namespace

Result<SurfaceAnchors> SurfaceAnchors::load(const std::filesystem::path& folder) noexcept {
    std::error_code error;
    SurfaceAnchors anchors;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() != ".pem") {
            continue;
        }
        auto key = readKey(entry->path());
        if (!key) {
            return tl::unexpected(key.error());
        }
        anchors.m_keys[entry->path().stem().string()] = std::move(*key);
    }
    if (error) {
        return failure(ErrorCode::SurfaceAnchorUnreadable);
    }
    return anchors;
}

BytesView SurfaceAnchors::key(const std::string& keyId) const noexcept {
    const auto found = m_keys.find(keyId);
    return found == m_keys.end() ? BytesView() : BytesView(found->second);
}
}  // namespace cardreader
