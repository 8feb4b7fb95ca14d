// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/ocsp_responder.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>

namespace simservice {
namespace {

using RequestHandle = std::unique_ptr<OCSP_REQUEST, Release<OCSP_REQUEST_free>>;
using ResponseHandle = std::unique_ptr<OCSP_RESPONSE, Release<OCSP_RESPONSE_free>>;
using BasicHandle = std::unique_ptr<OCSP_BASICRESP, Release<OCSP_BASICRESP_free>>;
using TimeHandle = std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>>;
using IdHandle = std::unique_ptr<OCSP_CERTID, Release<OCSP_CERTID_free>>;

constexpr int hour = 3600;

QByteArray derOf(int status, OCSP_BASICRESP* basic) {
    const ResponseHandle response(OCSP_response_create(status, basic));
    unsigned char* bytes = nullptr;
    const int size = response ? i2d_OCSP_RESPONSE(response.get(), &bytes) : 0;
    const QByteArray der(reinterpret_cast<const char*>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    ERR_clear_error();
    return der;
}

bool isOfAuthority(OCSP_CERTID* asked, X509* authority) {
    const IdHandle own(OCSP_cert_to_id(EVP_sha1(), nullptr, authority));
    return own && OCSP_id_issuer_cmp(asked, own.get()) == 0;
}

int statusOf(OCSP_CERTID* asked, X509* authority, X509_CRL* list) {
    ASN1_INTEGER* serial = nullptr;
    if (!isOfAuthority(asked, authority) || OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial, asked) != 1) {
        return V_OCSP_CERTSTATUS_UNKNOWN;
    }
    X509_REVOKED* entry = nullptr;
    return X509_CRL_get0_by_serial(list, &entry, serial) == 1 ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD;
}

}  // namespace

QByteArray ocspAnswer(X509* authority, EVP_PKEY* key, X509_CRL* list, const QByteArray& request, const QDateTime& now) {
    const auto* at = reinterpret_cast<const unsigned char*>(request.constData());
    const RequestHandle asked(d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(request.size())));
    if (!asked || OCSP_request_onereq_count(asked.get()) < 1) {
        return derOf(OCSP_RESPONSE_STATUS_MALFORMEDREQUEST, nullptr);
    }
    if (authority == nullptr || key == nullptr || list == nullptr) {
        return derOf(OCSP_RESPONSE_STATUS_INTERNALERROR, nullptr);
    }
    const BasicHandle basic(OCSP_BASICRESP_new());
    const TimeHandle from(ASN1_TIME_set(nullptr, now.toSecsSinceEpoch()));
    const TimeHandle until(ASN1_TIME_set(nullptr, now.toSecsSinceEpoch() + hour));
    bool good = basic && from && until;
    for (int i = 0; good && i < OCSP_request_onereq_count(asked.get()); ++i) {
        auto* const id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), i));
        good = OCSP_basic_add1_status(basic.get(), id, statusOf(id, authority, list), OCSP_REVOKED_STATUS_NOSTATUS,
                                      from.get(), from.get(), until.get()) != nullptr;
    }
    good = good && OCSP_copy_nonce(basic.get(), asked.get()) >= 0 &&
           OCSP_basic_sign(basic.get(), authority, key, EVP_sha256(), nullptr, 0) == 1;
    return good ? derOf(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get())
                : derOf(OCSP_RESPONSE_STATUS_INTERNALERROR, nullptr);
}

}  // namespace simservice
