// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/server_parts.h"

#include <array>
#include <random>
#include <string_view>

namespace simservice {

std::string secure(SSL_CTX* context, const ServerFiles& files) {
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    if (SSL_CTX_use_certificate_chain_file(context, files.certificate.c_str()) != 1) {
        return "cannot read " + files.certificate;
    }
    if (SSL_CTX_use_PrivateKey_file(context, files.key.c_str(), SSL_FILETYPE_PEM) != 1) {
        return "cannot read " + files.key;
    }
    if (SSL_CTX_load_verify_file(context, files.authority.c_str()) != 1) {
        return "cannot read " + files.authority;
    }
    SSL_CTX_set_client_CA_list(context, SSL_load_client_CA_file(files.authority.c_str()));
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    // Without a context id a resumed session with client certificates is refused.
    static constexpr std::array<unsigned char, 8> name{'u', 'k', 'e', 't', 's', 'u', 'k', 'e'};
    SSL_CTX_set_session_id_context(context, name.data(), name.size());
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_SERVER);
    return {};
}

std::string peerFingerprint(const SSL* ssl) {
    const X509* const certificate = SSL_get0_peer_certificate(ssl);
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), hash.data(), &size) != 1) {
        return {};
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += digits[hash[i] >> 4U];
        text += digits[hash[i] & 15U];
    }
    return text;
}

std::string garbage() {
    std::minstd_rand random(7);
    std::string bytes(300, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random() & 0xFFU);
    }
    return bytes;
}

HttpResponse faultAnswer(unsigned status) {
    return {status, "application/problem+json",
            R"({"code":"fault","title":"A fault that was asked for","status":)" + std::to_string(status) + "}"};
}

HttpResponse tooLargeAnswer() {
    return {413, "application/problem+json", R"({"code":"too-large","status":413,"title":"More than 4 MiB"})"};
}

}  // namespace simservice
