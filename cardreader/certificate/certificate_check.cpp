// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"

#include "cardreader/certificate/openssl_handles.h"

#include <openssl/x509v3.h>

namespace cardreader {
namespace {
using std::chrono::sys_seconds;

std::string nameOf(const X509_NAME* name) {
    const openssl::Bio out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return {};
    }
    char* text = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

openssl::Certificate certificateOf(BytesView der) {
    const auto* at = der.data();
    openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return at == der.data() + der.size() ? std::move(certificate) : nullptr;
}

/// A certificate for authentication: no CA, and allowed to sign where it says what it is for.
bool isForAuthentication(X509* certificate) {
    const auto usage = X509_get_key_usage(certificate);
    return X509_check_ca(certificate) == 0 && (usage & KU_DIGITAL_SIGNATURE) != 0;
}

/// All generations of the CA have one name, so each anchor is tried by itself. Times are ours to judge (grace).
bool isSignedBy(X509* certificate, X509* anchor) {
    const openssl::Store store(X509_STORE_new());
    const openssl::StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_add_cert(store.get(), anchor) != 1 ||
        X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN) != 1 ||
        X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr) != 1) {
        return false;
    }
    return X509_verify_cert(context.get()) == 1;
}

const TrustAnchors::Anchor* issuerOf(X509* certificate, const TrustAnchors& anchors) {
    const auto all = anchors.anchors();
    const auto found = std::find_if(all.begin(), all.end(), [certificate](const TrustAnchors::Anchor& each) {
        return isSignedBy(certificate, each.certificate.get());
    });
    return found == all.end() ? nullptr : &*found;
}

/// One list that lives as long as one check.
class OneList final : public RevocationSource {
public:
    explicit OneList(const RevocationList& list) : m_list(list) {}
    [[nodiscard]] RevocationAnswer ask(const RevocationQuestion& question) override { return m_list.answer(question); }

private:
    const RevocationList& m_list;
};

CertificateState stateAt(sys_seconds now, const CertificateReport& report, GraceRule grace) {
    if (now < report.notBefore) {
        return CertificateState::NotYetValid;
    }
    if (now <= report.notAfter) {
        return now >= expiringBegins(report.notAfter) ? CertificateState::Expiring : CertificateState::Valid;
    }
    return grace == GraceRule::ThreeMonths && now <= graceEnds(report.notAfter) ? CertificateState::Grace
                                                                                : CertificateState::Expired;
}
}  // namespace

CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors, RevocationSource* revocation,
                                   sys_seconds now, GraceRule grace) noexcept {
    const openssl::ErrorQueueGuard guard;
    CertificateReport report;
    const auto certificate = certificateOf(der);
    const auto notBefore = certificate ? openssl::timeOf(X509_get0_notBefore(certificate.get())) : std::nullopt;
    const auto notAfter = certificate ? openssl::timeOf(X509_get0_notAfter(certificate.get())) : std::nullopt;
    if (!certificate || !notBefore || !notAfter) {
        return report;
    }
    report.notBefore = *notBefore;
    report.notAfter = *notAfter;
    report.issuer = nameOf(X509_get_issuer_name(certificate.get()));
    const auto* issuer = isForAuthentication(certificate.get()) ? issuerOf(certificate.get(), anchors) : nullptr;
    if (issuer == nullptr) {
        report.state = CertificateState::Untrusted;
        return report;
    }
    report.testHierarchy = issuer->isTest;
    const auto answer = revocation == nullptr ? RevocationAnswer()
                                              : revocation->ask({certificate.get(), issuer->certificate.get(), now});
    report.revocation = answer.state;
    report.revocationGap = answer.gap;
    report.state = answer.state == RevocationState::Revoked ? CertificateState::Revoked : stateAt(now, report, grace);
    return report;
}

CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors, const RevocationList& revocation,
                                   sys_seconds now) noexcept {
    OneList source(revocation);
    return checkCertificate(der, anchors, &source, now);
}

bool signatureMatches(BytesView certificateDer, BytesView message, BytesView signature) noexcept {
    const openssl::ErrorQueueGuard guard;
    const auto certificate = certificateOf(certificateDer);
    auto* key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    const openssl::DigestContext context(EVP_MD_CTX_new());
    return key != nullptr && context && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}
}  // namespace cardreader
