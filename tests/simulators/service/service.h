// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/fault_plan.h"
#include "tests/simulators/service/messages/message_desk.h"
#include "tests/simulators/service/reception_desk.h"
#include "tests/simulators/service/routes.h"

#include <QJsonObject>

namespace simservice {

/// The service behind the HTTP edge: tests/simulators/service/openapi.yaml, call by call. Any thread.
class Service {
public:
    /// @param faults  whose counts go into the metrics
    Service(const CardAuthority& authority, InsuredStore& store, const ServiceSettings& settings,
            const FaultPlan& faults);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    /// A message that came as a file: the same door without HTTP.
    [[nodiscard]] MessageDesk& messages() { return m_messages; }
    [[nodiscard]] ReceptionDesk& receptions() { return m_receptions; }

    [[nodiscard]] QJsonObject status();
    /// @return everything that is known of a person, for those who teach: qualifications, cards, certificates,
    /// subsidies, who looked
    [[nodiscard]] QJsonObject lifeOf(qint64 person);
    /// As if the person had consented at home ("2") or for online care ("3") to these items and to nothing else.
    void consentAtHome(qint64 person, const QString& care, const QStringList& items);

private:
    [[nodiscard]] Caller callerOf(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse work(Operation operation, const HttpRequest& request, const std::string& value);
    [[nodiscard]] HttpResponse answerMessage(const HttpRequest& request, const std::string& type);
    /// A call repeated under the same key is answered as the first time; nothing happens twice.
    [[nodiscard]] HttpResponse onceOnly(const HttpRequest& request, const std::function<HttpResponse()>& work);
    [[nodiscard]] std::string metricsText();

    const ServiceSettings m_settings;
    const FaultPlan& m_faults;
    Office m_office;
    ReceptionBook m_book;
    ReceptionDesk m_receptions;
    MessageDesk m_messages;
};

}  // namespace simservice
