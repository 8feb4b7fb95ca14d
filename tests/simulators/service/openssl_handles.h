// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>

namespace simservice {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* pointer) const {
        release(pointer);
    }
};
using BioHandle = std::unique_ptr<BIO, Release<BIO_free>>;
using CertificateHandle = std::unique_ptr<X509, Release<X509_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using CrlHandle = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;
using StoreHandle = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContextHandle = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;

}  // namespace simservice
