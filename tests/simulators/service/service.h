// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/card_authority.h"
#include "tests/simulators/service/http_message.h"
#include "tests/simulators/service/reception_book.h"
#include "tests/simulators/service/store/insured_store.h"

#include <QJsonObject>

#include <atomic>

namespace simservice {

/// The service behind the HTTP edge: tests/simulators/service/openapi.yaml, call by call. Any thread.
class Service {
public:
    /// @param institution  the facility whose terminals hold the TLS certificates
    Service(const CardAuthority& authority, InsuredStore& store, QString institution,
            std::chrono::seconds nonceLifetime);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    [[nodiscard]] QJsonObject status();

private:
    [[nodiscard]] HttpResponse route(const HttpRequest& request);
    [[nodiscard]] HttpResponse onceOnly(const HttpRequest& request, HttpResponse (Service::*work)(const HttpRequest&));

    [[nodiscard]] HttpResponse giveNonce(const HttpRequest& request);
    [[nodiscard]] HttpResponse receive(const HttpRequest& request);
    [[nodiscard]] HttpResponse storeConsents(const HttpRequest& request, const QString& reception);
    [[nodiscard]] HttpResponse giveResult(const HttpRequest& request, const QString& reception);
    [[nodiscard]] HttpResponse inquire(const HttpRequest& request);

    [[nodiscard]] eligibility::Refusal judge(const QJsonObject& body, const HttpRequest& request,
                                             eligibility::CertificateStanding& standing);
    [[nodiscard]] eligibility::Refusal judgeProof(const QJsonObject& body, const QByteArray& certificate,
                                                  const QByteArray& nonce) const;

    const CardAuthority& m_authority;
    InsuredStore& m_store;
    QString m_institution;
    ReceptionBook m_book;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_inquiries = 0;
};

/// @return an application/problem+json answer
[[nodiscard]] HttpResponse problem(unsigned status, const char* code, const char* title);

}  // namespace simservice
