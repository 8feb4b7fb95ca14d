// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chart/face_file_writer.h"
#include "app/eligibility/consent_items.h"
#include "app/eligibility/service_types.h"
#include "app/platform/config.h"
#include "app/platform/staff_file.h"
#include "app/store/retention.h"
#include "cardreader/individualnumbercard/pin.h"
#include "cardreader/worker/card_worker.h"
#include "facematch/worker/vision_worker.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace session {

/// Why the card's front gave no code B.
struct CodeBFailure {
    bool placeAgain = false;  ///< laying the card down again may help; otherwise something of the machine is missing
    std::string code;         ///< dotted code of resources/failures, e.g. "cardfront.unreadable"
};

/// Reads verification code B off the card lying in the tray. Runs on the tray thread. `today` is for the plausibility
/// of the printed dates.
using CodeBSource = std::function<tl::expected<std::shared_ptr<cardreader::VerificationCodeB>, CodeBFailure>(
    std::chrono::year_month_day today)>;

/// Where arrivals and results go.
struct RecordSettings {
    store::StoreSettings store;
    chart::FaceFileSettings chart;  ///< empty folder: no chart computer, results are not written
    bool tickets = false;           ///< who was received gets a number
    store::RetentionLimits retention;
    eligibility::ConsentCatalogue catalogue;  ///< what the items of a consent stand for, and their words
};

/// Everything a session needs, as values; nothing is read from anywhere else.
struct SessionSettings {
    QString kioskId;
    cardreader::CardSettings card;
    facematch::VisionSettings vision;
    eligibility::ServiceSettings service;
    RecordSettings records;
    CodeBSource codeB;                         ///< empty: no tray camera, so no face
    QString paperCamera;                       ///< reads certificates held before it (K15); empty: typed only
    std::vector<platform::StaffMember> staff;  ///< empty: no staff check (目視確認)
    bool receipts = false;                     ///< receipts of the answers are given (K17)
    bool issueForm = false;                    ///< the person chooses electronic or paper prescriptions (K13)
    bool phones = true;                        ///< telephones are served (K10)
    bool proxies = true;                       ///< somebody may act for the person (K02)
    QStringList consentItems;                  ///< asked when the service is slow to say which
    bool onlyTheseItems = false;               ///< and no other item, whatever the service would ask
};

/// @return the settings of a configuration; `codeB` stays empty, the program picks its source
[[nodiscard]] SessionSettings settingsFrom(const platform::Config& config);

}  // namespace session
