// SPDX-License-Identifier: Apache-2.0
#include "test_authority.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace {
void require(bool good) {
    if (!good) {
        ERR_print_errors_fp(stderr);
        throw std::runtime_error("OpenSSL refused to make a test certificate");
    }
}

std::shared_ptr<EVP_PKEY> makeKey() {
    auto* key = EVP_RSA_gen(2048);
    require(key != nullptr);
    return {key, EVP_PKEY_free};
}

template <typename T>
cardreader::Bytes derOf(T* object, int (*encode)(const T*, unsigned char**)) {
    const int size = encode(object, nullptr);
    require(size > 0);
    cardreader::Bytes der(static_cast<std::size_t>(size));
    auto* at = der.data();
    encode(object, &at);
    return der;
}

void addName(X509_NAME* name, const char* field, const std::string& value) {
    require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1, 0) == 1);
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

void addPolicy(X509* certificate, const char* policy) {
    auto* policies = sk_POLICYINFO_new_null();
    auto* info = POLICYINFO_new();
    info->policyid = OBJ_txt2obj(policy, 1);
    sk_POLICYINFO_push(policies, info);
    require(X509_add1_ext_i2d(certificate, NID_certificate_policies, policies, 1, X509V3_ADD_DEFAULT) == 1);
    sk_POLICYINFO_pop_free(policies, POLICYINFO_free);
}

std::shared_ptr<ASN1_TIME> asn1(TestAuthority::Time time) {
    return {ASN1_TIME_set(nullptr, time.time_since_epoch().count()), ASN1_TIME_free};
}
}  // namespace

TestAuthority::TestAuthority(const std::string& organization)
    : m_key(makeKey()), m_leafKey(makeKey()), m_certificate(X509_new(), X509_free) {
    using namespace std::chrono;
    auto* certificate = m_certificate.get();
    require(X509_set_version(certificate, X509_VERSION_3) == 1);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_set1_notBefore(certificate, asn1(sys_days(2015y / 10 / 20)).get());
    X509_set1_notAfter(certificate, asn1(sys_days(2025y / 10 / 19)).get());
    X509_set_pubkey(certificate, m_key.get());
    auto* name = X509_get_subject_name(certificate);
    addName(name, "C", "JP");
    addName(name, "O", organization);
    addName(name, "OU", organization + " for user authentication");
    X509_set_issuer_name(certificate, name);
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    require(X509_sign(certificate, m_key.get(), EVP_sha256()) > 0);
}

cardreader::Bytes TestAuthority::certificate() const {
    return derOf<X509>(m_certificate.get(), i2d_X509);
}

cardreader::Bytes TestAuthority::issue(const Leaf& leaf) const {
    const std::unique_ptr<X509, decltype(&X509_free)> owner(X509_new(), &X509_free);
    auto* certificate = owner.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), leaf.serial);
    X509_set1_notBefore(certificate, asn1(leaf.notBefore).get());
    X509_set1_notAfter(certificate, asn1(leaf.notAfter).get());
    X509_set_pubkey(certificate, m_leafKey.get());
    addName(X509_get_subject_name(certificate), "C", "JP");
    addName(X509_get_subject_name(certificate), "CN", "997794E9AGCIEG13221003A");
    X509_set_issuer_name(certificate, X509_get_subject_name(m_certificate.get()));
    addExtension(certificate, m_certificate.get(), NID_key_usage, leaf.keyUsage);
    if (leaf.extendedKeyUsage != nullptr) {
        addExtension(certificate, m_certificate.get(), NID_ext_key_usage, leaf.extendedKeyUsage);
    }
    addPolicy(certificate, "1.2.392.200149.8.5.1.3.30");
    addExtension(certificate, m_certificate.get(), NID_authority_key_identifier, "keyid");
    require(X509_sign(certificate, m_key.get(), EVP_sha256()) > 0);
    return derOf<X509>(certificate, i2d_X509);
}

cardreader::Bytes TestAuthority::revoke(const std::vector<long>& serials, Time thisUpdate, Time nextUpdate) const {
    const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> list(X509_CRL_new(), &X509_CRL_free);
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), asn1(thisUpdate).get());
    X509_CRL_set1_nextUpdate(list.get(), asn1(nextUpdate).get());
    for (const long serial : serials) {
        auto* entry = X509_REVOKED_new();
        const std::unique_ptr<ASN1_INTEGER, decltype(&ASN1_INTEGER_free)> number(ASN1_INTEGER_new(),
                                                                                 &ASN1_INTEGER_free);
        ASN1_INTEGER_set(number.get(), serial);
        X509_REVOKED_set_serialNumber(entry, number.get());
        X509_REVOKED_set_revocationDate(entry, asn1(thisUpdate).get());
        require(X509_CRL_add0_revoked(list.get(), entry) == 1);
    }
    X509_CRL_sort(list.get());
    require(X509_CRL_sign(list.get(), m_key.get(), EVP_sha256()) > 0);
    return derOf<X509_CRL>(list.get(), i2d_X509_CRL);
}

cardreader::Bytes TestAuthority::ocsp(cardreader::BytesView request, const OcspAnswer& answer) const {
    using namespace std::chrono;
    const auto* at = request.data();
    const std::unique_ptr<OCSP_REQUEST, decltype(&OCSP_REQUEST_free)> asked(
        d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(request.size())), &OCSP_REQUEST_free);
    require(asked != nullptr && OCSP_request_onereq_count(asked.get()) == 1);
    const std::unique_ptr<OCSP_BASICRESP, decltype(&OCSP_BASICRESP_free)> basic(OCSP_BASICRESP_new(),
                                                                                &OCSP_BASICRESP_free);
    const auto from = asn1(answer.thisUpdate);
    const auto until = asn1(answer.thisUpdate + answer.lasts);
    require(OCSP_basic_add1_status(basic.get(), OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), 0)),
                                   answer.status, 0, from.get(), from.get(),
                                   answer.lasts > 0s ? until.get() : nullptr) != nullptr);
    if (answer.withNonce) {
        OCSP_copy_nonce(basic.get(), asked.get());
    }
    if (answer.delegated) {
        Leaf leaf{answer.thisUpdate - days(1), answer.thisUpdate + days(1), 99};
        leaf.extendedKeyUsage = answer.appointed ? "OCSPSigning" : "clientAuth";
        const auto der = issue(leaf);
        const auto* from509 = der.data();
        const std::unique_ptr<X509, decltype(&X509_free)> responder(
            d2i_X509(nullptr, &from509, static_cast<long>(der.size())), &X509_free);
        require(OCSP_basic_sign(basic.get(), responder.get(), m_leafKey.get(), EVP_sha256(), nullptr, 0) == 1);
    } else {
        require(OCSP_basic_sign(basic.get(), m_certificate.get(), m_key.get(), EVP_sha256(), nullptr, 0) == 1);
    }
    const std::unique_ptr<OCSP_RESPONSE, decltype(&OCSP_RESPONSE_free)> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()), &OCSP_RESPONSE_free);
    return derOf<OCSP_RESPONSE>(response.get(), i2d_OCSP_RESPONSE);
}

cardreader::Bytes TestAuthority::signWithLeafKey(cardreader::BytesView message) const {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    cardreader::Bytes signature(256);
    std::size_t size = signature.size();
    require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_leafKey.get()) == 1 &&
            EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) == 1);
    return signature;
}
