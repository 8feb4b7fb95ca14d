// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/server_parts.h"

#include "tests/simulators/service/openssl_handles.h"

#include <array>
#include <ctime>
#include <random>
#include <string_view>

namespace simservice {
namespace {

constexpr long aDay = 24L * 60 * 60;

/// The words behind a status mean nothing (RFC 9112 §4); they are for people who read traces.
std::string_view reasonOf(unsigned status) {
    return status < 400 ? "OK" : "Error";
}

}  // namespace

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

std::string secureBadly(SSL_CTX* context, const ServerFiles& files) {
    if (std::string problem = secure(context, files); !problem.empty()) {
        return problem;
    }
    const KeyHandle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const CertificateHandle certificate(X509_new());
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), aDay);
    X509_set_pubkey(certificate.get(), key.get());
    const bool good = X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0 &&
                      SSL_CTX_use_certificate(context, certificate.get()) == 1 &&
                      SSL_CTX_use_PrivateKey(context, key.get()) == 1;
    return good ? std::string() : std::string("cannot make the wrong certificate");
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

std::string headOf(const HttpResponse& response, bool keepAlive) {
    // Once a second is enough: the text of a day takes longer than the rest.
    static thread_local std::time_t dated = 0;
    static thread_local std::array<char, 40> date{};
    if (const std::time_t now = std::time(nullptr); now != dated) {
        dated = now;
        std::tm parts{};
        gmtime_r(&now, &parts);
        std::strftime(date.data(), date.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    }
    std::string head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(reasonOf(response.status));
    head.append("\r\nDate: ").append(date.data()).append("\r\nContent-Type: ").append(response.contentType);
    head.append("\r\nCache-Control: no-store\r\nContent-Length: ").append(std::to_string(response.body.size()));
    if (response.retryAfter > 0) {
        head.append("\r\nRetry-After: ").append(std::to_string(response.retryAfter));
    }
    head.append(keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return head;
}

HttpResponse faultAnswer(unsigned status) {
    return {status, "application/problem+json",
            R"({"code":"fault","title":"A fault that was asked for","status":)" + std::to_string(status) + "}"};
}

HttpResponse tooLargeAnswer() {
    return {413, "application/problem+json", R"({"code":"too-large","status":413,"title":"More than 4 MiB"})"};
}

}  // namespace simservice
