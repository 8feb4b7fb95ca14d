// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log.h"
#include "app/platform/resource_path.h"
#include "app/session/revocation_fetch.h"
#include "app/session/service_settings.h"
#include "app/session/session_settings.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.settings")

/// A kiosk without its list of staff still receives by face and PIN.
std::vector<platform::StaffMember> staffOf(const platform::Config& config) {
    if (!config.kiosk.staffCheck) {
        return {};
    }
    auto staff = platform::readStaffFile(config.kiosk.staffFile);
    if (!staff) {
        platform::LogLine(category(), QtWarningMsg, "staff.off").code(staff.error().code);
        return {};
    }
    return std::move(*staff);
}

/// A kiosk without the list of items still receives: consents are then kept under the items' own codes.
eligibility::ConsentCatalogue catalogue() {
    auto read = eligibility::ConsentCatalogue::readFile(platform::resourcePath(QStringLiteral("consent/items.tsv")));
    if (!read) {
        platform::LogLine(category(), QtWarningMsg, "consent.items").code(read.error().code);
        return {};
    }
    return std::move(*read);
}

}  // namespace

SessionSettings settingsFrom(const platform::Config& config) {
    SessionSettings settings;
    settings.kioskId = config.kiosk.id;
    settings.card.reader = config.card.reader;
    settings.card.phoneReader = config.card.phoneReader;
    settings.card.staffReader = config.card.staffReader;
    settings.card.anchors = config.card.anchors;
    settings.card.crl = config.card.crl;
    settings.card.crlUrls = config.card.crlUrls;
    settings.card.ocspUrl = config.card.ocspUrl;
    settings.card.surfaceAnchors = config.card.surfaceAnchors;
    settings.card.testHierarchy = config.card.testHierarchy;
    if (!config.models.directory.isEmpty()) {
        settings.vision.modelDirectories = {config.models.directory};
    }
    settings.vision.manifest = platform::resourcePath(QStringLiteral("models/manifest.json"));
    settings.vision.population = config.face.population;
    settings.vision.falseMatchRate = config.face.falseMatchRate;
    settings.vision.blinkStep = config.face.blinkStep;
    settings.vision.camera = config.camera.source;
    settings.paperCamera = config.camera.source == QLatin1String("none") ? QString() : config.camera.source;
    settings.vision.fieldOfViewDegrees = config.camera.fieldOfView.toDouble();  // empty: 0, not known
    settings.service = serviceSettings(config);
    if (!config.card.crlUrls.isEmpty() || !config.card.ocspUrl.isEmpty()) {
        settings.card.fetch = revocationFetch(settings.service);
    }
    settings.records.store.url = config.store.url;
    settings.records.chart = {.folder = config.chart.folder, .institutionCode = config.facility.institutionCode};
    settings.records.catalogue = catalogue();
    settings.records.tickets = config.facility.tickets;
    settings.records.retention = {.arrivalsDays = config.retention.arrivalsDays,
                                  .listsDays = config.retention.listsDays,
                                  .consentsYears = config.retention.consentsYears};
    settings.phones = config.card.phonePlace != QLatin1String("none");
    settings.staff = staffOf(config);
    settings.receipts = config.kiosk.receiptCode || !config.kiosk.receiptCommand.isEmpty();
    settings.issueForm = config.facility.electronicPrescription;
    settings.onlyTheseItems = config.consent.items.has_value();
    settings.consentItems = config.consent.items.value_or(
        QStringList{QStringLiteral("YZK"), QStringLiteral("SRJ"), QStringLiteral("SHJ"), QStringLiteral("TKK")});
    return settings;
}

}  // namespace session
