// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "app/platform/failure_table.h"
#include "app/platform/health.h"

#include <QJsonObject>
#include <QString>

#include <string_view>

namespace ctl {

/// What every part's examination is given, and where it writes its finding.
struct Examination {
    const platform::Config& config;
    platform::HealthReport& report;
    const platform::FailureTable& texts;
    QString language;

    void ok(const char* part) const { report.ok(QLatin1String(part)); }
    void warn(const char* part, std::string_view code) const {
        report.report(QLatin1String(part), platform::PartState::Warn, code, texts, language);
    }
    void fail(const char* part, std::string_view code) const {
        report.report(QLatin1String(part), platform::PartState::Fail, code, texts, language);
    }
};

// Each adds its parts to the report; none spends a try or leaves anything behind.
void examineCardParts(const Examination& examination);  ///< pcscd, reader, card
void examineCamera(const Examination& examination);     ///< camera
/// models: whole, and fast enough to be used.
/// @return {"engine","milliseconds","blas","openBlas"} of one timed embedding; empty where nothing could be timed
[[nodiscard]] QJsonObject examineModels(const Examination& examination);
void examineService(const Examination& examination);         ///< service
void examineMessageFolders(const Examination& examination);  ///< messages, only where they go through folders
void examineStoreAndChart(const Examination& examination);   ///< store, chart-folder
void examineMachine(const Examination& examination);         ///< printer, clock, speech

}  // namespace ctl
