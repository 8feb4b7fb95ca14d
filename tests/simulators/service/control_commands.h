// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/folder/connector_folder.h"
#include "tests/simulators/service/https_server.h"
#include "tests/simulators/service/service.h"

#include <QJsonObject>

namespace simservice {

/// What the control socket understands; `--help` lists it.
struct ControlCommands {
    HttpsServer& server;
    FaultSwitch& faults;
    FaultPlan& plan;
    Service& service;
    InsuredStore& store;
    CardAuthority& authority;
    ConnectorFolder* folder = nullptr;  ///< nullptr without --files

    /// @param request  {"do":…}
    /// @return {"ok":true|false,…}
    [[nodiscard]] QJsonObject answer(const QJsonObject& request);

private:
    [[nodiscard]] QJsonObject setFault(const QJsonObject& request);
    [[nodiscard]] QJsonObject setChance(const QJsonObject& request);
    [[nodiscard]] QJsonObject sample(const QJsonObject& request);
    [[nodiscard]] QJsonObject revoke(const QJsonObject& request);
    [[nodiscard]] QJsonObject renew(const QJsonObject& request);
    [[nodiscard]] QJsonObject pushFace(const QJsonObject& request);
    [[nodiscard]] QJsonObject consentAtHome(const QJsonObject& request);
};

}  // namespace simservice
