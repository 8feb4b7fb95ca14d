// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/trust_anchors.h"

#include "cardreader/certificate/openssl_handles.h"

#include <openssl/x509v3.h>

namespace cardreader {
namespace {
constexpr std::string_view kTestOrganization = "JPKI-TEST";

bool isOfTestHierarchy(X509* certificate) {
    const auto* subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_organizationName, at)) >= 0;) {
        const auto* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
        unsigned char* text = nullptr;
        const int size = ASN1_STRING_to_UTF8(&text, value);
        const std::unique_ptr<unsigned char, openssl::Freed<[](unsigned char* each) { OPENSSL_free(each); }>> owner(
            text);
        if (size >= 0 && std::equal(text, text + size, kTestOrganization.begin(), kTestOrganization.end())) {
            return true;
        }
    }
    return false;
}

/// @return every certificate of the text; empty when one of them is not a certificate
std::vector<openssl::Certificate> certificatesOf(BytesView text) {
    std::vector<openssl::Certificate> found;
    if (!openssl::isPem(text)) {
        const auto* at = text.data();
        openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(text.size())));
        if (certificate) {
            found.push_back(std::move(certificate));
        }
        return found;
    }
    const auto input = openssl::memory(text);
    while (auto* certificate = PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)) {
        found.emplace_back(certificate);
    }
    // The end of the text is the one failure that is expected.
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    return ended ? std::move(found) : std::vector<openssl::Certificate>();
}
}  // namespace

Result<TrustAnchors> TrustAnchors::parse(BytesView text, TestHierarchy test) noexcept {
    const openssl::ErrorQueueGuard guard;
    TrustAnchors result;
    for (auto& certificate : certificatesOf(text)) {
        if (X509_check_ca(certificate.get()) != 1) {
            return failure(ErrorCode::AnchorUnreadable);
        }
        const bool isTest = isOfTestHierarchy(certificate.get());
        if (isTest && test == TestHierarchy::Refuse) {
            return failure(ErrorCode::TestAnchorRefused);
        }
        result.m_anchors.push_back({std::shared_ptr<x509_st>(certificate.release(), X509_free), isTest});
    }
    if (result.empty()) {
        return failure(ErrorCode::AnchorUnreadable);
    }
    return result;
}

Result<TrustAnchors> TrustAnchors::load(std::span<const std::filesystem::path> files, TestHierarchy test) noexcept {
    TrustAnchors all;
    for (const auto& file : files) {
        const auto content = openssl::contentOf(file);
        if (!content) {
            return failure(ErrorCode::AnchorUnreadable);
        }
        auto some = parse(*content, test);
        if (!some) {
            return some;
        }
        all.m_anchors.insert(all.m_anchors.end(), some->m_anchors.begin(), some->m_anchors.end());
    }
    return all;
}
}  // namespace cardreader
