// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/ocsp_source.h"

#include "cardreader/certificate/openssl_handles.h"

#include <openssl/ocsp.h>

namespace cardreader {
namespace {
using std::chrono::sys_seconds;
using CertificateId = std::unique_ptr<OCSP_CERTID, openssl::Freed<OCSP_CERTID_free>>;
using Request = std::unique_ptr<OCSP_REQUEST, openssl::Freed<OCSP_REQUEST_free>>;
using Response = std::unique_ptr<OCSP_RESPONSE, openssl::Freed<OCSP_RESPONSE_free>>;
using BasicResponse = std::unique_ptr<OCSP_BASICRESP, openssl::Freed<OCSP_BASICRESP_free>>;

constexpr RevocationAnswer notChecked(RevocationGap gap) {
    return {RevocationState::NotChecked, gap};
}

CertificateId idOf(const RevocationQuestion& question) {
    // SHA-1 names the issuer here, it protects nothing; it is what every responder knows (RFC 6960, RFC 5019).
    return CertificateId(OCSP_cert_to_id(EVP_sha1(), question.certificate, question.issuer));
}

Request requestFor(const RevocationQuestion& question) {
    Request request(OCSP_REQUEST_new());
    auto id = idOf(question);
    if (!request || !id || OCSP_request_add0_id(request.get(), id.get()) == nullptr) {
        return nullptr;
    }
    static_cast<void>(id.release());  // the request owns it now
    return OCSP_request_add1_nonce(request.get(), nullptr, -1) == 1 ? std::move(request) : nullptr;
}

Bytes derOf(OCSP_REQUEST* request) {
    const int size = i2d_OCSP_REQUEST(request, nullptr);
    Bytes der(static_cast<std::size_t>(std::max(size, 0)));
    auto* at = der.data();
    return size > 0 && i2d_OCSP_REQUEST(request, &at) == size ? der : Bytes();
}

/// Signed by the CA itself or by a responder that it has appointed, whose own certificate is in force at `now`.
bool isSignedFor(OCSP_BASICRESP* basic, const RevocationQuestion& question) {
    const openssl::Store store(X509_STORE_new());
    // An anchor of an older generation may have ended; whoever it appointed may not.
    if (!store || X509_STORE_add_cert(store.get(), question.issuer) != 1 ||
        X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN) != 1) {
        return false;
    }
    const std::unique_ptr<STACK_OF(X509), openssl::Freed<[](STACK_OF(X509) * all) { sk_X509_free(all); }>> own(
        sk_X509_new_null());
    X509* signer = nullptr;
    if (!own || sk_X509_push(own.get(), question.issuer) <= 0 ||
        OCSP_basic_verify(basic, own.get(), store.get(), 0) != 1 ||
        OCSP_resp_get0_signer(basic, &signer, own.get()) != 1) {
        return false;
    }
    const auto from = openssl::timeOf(X509_get0_notBefore(signer));
    const auto until = openssl::timeOf(X509_get0_notAfter(signer));
    return X509_cmp(signer, question.issuer) == 0 ||
           (from && until && *from <= question.now + openssl::kClockSkew && question.now <= *until);
}

/// @return what a good response says, and until when
struct Said {
    RevocationAnswer answer;
    sys_seconds until{};
};

Said saidOf(OCSP_BASICRESP* basic, const RevocationQuestion& question) {
    const auto id = idOf(question);
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    ASN1_GENERALIZEDTIME* thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME* nextUpdate = nullptr;
    if (!id || OCSP_resp_find_status(basic, id.get(), &status, nullptr, nullptr, &thisUpdate, &nextUpdate) != 1) {
        return {notChecked(RevocationGap::Unknown)};
    }
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        return {{RevocationState::Revoked, RevocationGap::None}, question.now + OcspSource::kLongestKept};
    }
    if (status != V_OCSP_CERTSTATUS_GOOD) {
        return {notChecked(RevocationGap::Unknown)};
    }
    const auto from = openssl::timeOf(thisUpdate);
    const auto until =
        nextUpdate == nullptr && from ? std::optional(*from + OcspSource::kWithoutNext) : openssl::timeOf(nextUpdate);
    if (!from || !until || question.now + openssl::kClockSkew < *from || question.now > *until) {
        return {notChecked(RevocationGap::Stale)};
    }
    return {{RevocationState::Good, RevocationGap::None},
            std::min<sys_seconds>(*until, question.now + OcspSource::kLongestKept)};
}

Said judged(BytesView body, OCSP_REQUEST* request, const RevocationQuestion& question) {
    const auto* at = body.data();
    const Response response(d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(body.size())));
    if (!response) {
        return {notChecked(RevocationGap::Unreadable)};
    }
    if (OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return {notChecked(RevocationGap::Refused)};
    }
    const BasicResponse basic(OCSP_response_get1_basic(response.get()));
    if (!basic) {
        return {notChecked(RevocationGap::Unreadable)};
    }
    constexpr int kNonceDiffers = 0;
    if (!isSignedFor(basic.get(), question) || OCSP_check_nonce(request, basic.get()) == kNonceDiffers) {
        return {notChecked(RevocationGap::SignatureWrong)};
    }
    return saidOf(basic.get(), question);
}
}  // namespace

OcspSource::OcspSource(std::string url, RevocationFetch fetch) noexcept
    : m_url(std::move(url)), m_fetch(std::move(fetch)) {}

OcspSource::Kept OcspSource::fetched(const RevocationQuestion& question) const noexcept {
    const auto request = requestFor(question);
    const auto der = request ? derOf(request.get()) : Bytes();
    const auto body = m_fetch && !der.empty()
                          ? m_fetch({m_url, "application/ocsp-request", der, "application/ocsp-response"})
                          : std::nullopt;
    if (!body) {
        return {notChecked(RevocationGap::Unreachable), question.now, {}};
    }
    const auto said = judged(*body, request.get(), question);
    return {said.answer, question.now, said.until};
}

void OcspSource::keep(const Digest& key, const Kept& fresh) noexcept {
    if (m_kept.size() >= kMostKept) {
        m_kept.clear();
    }
    m_kept[key] = fresh;
}

RevocationAnswer OcspSource::ask(const RevocationQuestion& question) noexcept {
    const openssl::ErrorQueueGuard guard;
    Digest key{};
    unsigned char* der = nullptr;
    const auto id = idOf(question);
    const int size = id ? i2d_OCSP_CERTID(id.get(), &der) : -1;
    const std::unique_ptr<unsigned char, openssl::Freed<[](unsigned char* each) { OPENSSL_free(each); }>> owner(der);
    if (size <= 0 || EVP_Digest(der, static_cast<std::size_t>(size), key.data(), nullptr, EVP_sha256(), nullptr) != 1) {
        return notChecked(RevocationGap::Unreachable);
    }
    const auto kept = m_kept.find(key);
    if (kept != m_kept.end() && kept->second.from <= question.now && question.now <= kept->second.until) {
        return kept->second.answer;
    }
    if (question.now < m_silentUntil && m_silentUntil <= question.now + kPause) {
        return notChecked(RevocationGap::Unreachable);
    }
    const auto fresh = fetched(question);
    if (fresh.answer.gap == RevocationGap::Unreachable) {
        m_silentUntil = question.now + kPause;
    } else if (fresh.answer.state != RevocationState::NotChecked) {
        keep(key, fresh);
    }
    return fresh.answer;
}
}  // namespace cardreader
