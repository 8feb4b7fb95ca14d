// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"

#include "cardreader/certificate/openssl_handles.h"

#include <openssl/x509v3.h>

#include <ctime>

namespace cardreader {
namespace {
using std::chrono::sys_seconds;

/// Clocks of terminal and authority may differ by as much.
constexpr std::chrono::minutes kSkew{5};

std::optional<sys_seconds> timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return std::nullopt;
    }
    return sys_seconds(std::chrono::seconds(timegm(&parts)));
}

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

struct Revocation {
    RevocationState state = RevocationState::NotChecked;
    RevocationGap gap = RevocationGap::NotConfigured;
};

Revocation revocationOf(X509* certificate, X509* anchor, const RevocationList& revocation, sys_seconds now) {
    if (!revocation.isConfigured()) {
        return {};
    }
    auto* list = revocation.list();
    if (list == nullptr) {
        return {RevocationState::NotChecked, RevocationGap::Unreadable};
    }
    if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(certificate)) != 0) {
        return {RevocationState::NotChecked, RevocationGap::OtherIssuer};
    }
    if (X509_CRL_verify(list, X509_get0_pubkey(anchor)) != 1) {
        return {RevocationState::NotChecked, RevocationGap::SignatureWrong};
    }
    X509_REVOKED* entry = nullptr;
    if (X509_CRL_get0_by_serial(list, &entry, X509_get0_serialNumber(certificate)) == 1) {
        return {RevocationState::Revoked, RevocationGap::None};
    }
    const auto from = timeOf(X509_CRL_get0_lastUpdate(list));
    const auto until = timeOf(X509_CRL_get0_nextUpdate(list));
    if (!from || !until || now + kSkew < *from || now > *until) {
        return {RevocationState::NotChecked, RevocationGap::Stale};
    }
    return {RevocationState::Good, RevocationGap::None};
}

CertificateState stateAt(sys_seconds now, const CertificateReport& report) {
    if (now < report.notBefore) {
        return CertificateState::NotYetValid;
    }
    if (now <= report.notAfter) {
        return now >= expiringBegins(report.notAfter) ? CertificateState::Expiring : CertificateState::Valid;
    }
    return now <= graceEnds(report.notAfter) ? CertificateState::Grace : CertificateState::Expired;
}
}  // namespace

CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors, const RevocationList& revocation,
                                   sys_seconds now) {
    const openssl::ErrorQueueGuard guard;
    CertificateReport report;
    const auto certificate = certificateOf(der);
    const auto notBefore = certificate ? timeOf(X509_get0_notBefore(certificate.get())) : std::nullopt;
    const auto notAfter = certificate ? timeOf(X509_get0_notAfter(certificate.get())) : std::nullopt;
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
    const auto revoked = revocationOf(certificate.get(), issuer->certificate.get(), revocation, now);
    report.revocation = revoked.state;
    report.revocationGap = revoked.gap;
    report.state = revoked.state == RevocationState::Revoked ? CertificateState::Revoked : stateAt(now, report);
    return report;
}

bool signatureMatches(BytesView certificateDer, BytesView message, BytesView signature) {
    const openssl::ErrorQueueGuard guard;
    const auto certificate = certificateOf(certificateDer);
    auto* key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    const openssl::DigestContext context(EVP_MD_CTX_new());
    return key != nullptr && context && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}
}  // namespace cardreader
