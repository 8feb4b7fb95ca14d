// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config.h"

#include "app/platform/config_hours.h"
#include "app/platform/config_reader.h"
#include "app/platform/config_screen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace platform {
namespace {

bool matches(const QString& text, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isCameraSource(const QString& text) {
    return matches(text, QStringLiteral("none|(v4l2|video|folder):.+"));
}

bool isServiceUrl(const QString& text) {
    return matches(text, QStringLiteral(R"(https://[^/\s]+(/\S*)?)"));
}

/// "1 in 10,000", "1 in 1000".
bool isRate(const QString& text) {
    return matches(text, QStringLiteral("1 in ([1-9][0-9]{2,6}|[1-9][0-9]{0,2}(,[0-9]{3}){1,2})"));
}

void readFace(ConfigReader& file, Config& config) {
    auto face = file.section("face");
    QString rate;
    face.text("false_match_rate", rate, QStringLiteral("\"1 in 10,000\" (100 to 9,999,999)"), isRate);
    if (!rate.isEmpty()) {
        config.face.falseMatchRate = 1.0 / rate.sliced(5).remove(QLatin1Char(',')).toDouble();
    }
    face.flag("blink_step", config.face.blinkStep);
    face.text("population", config.face.population, QStringLiteral("letters, digits and -, at most 32"),
              [](const auto& text) { return matches(text, QStringLiteral("[A-Za-z0-9-]{1,32}")); });
}

void readPlaces(ConfigReader& file, Config& config) {
    auto facility = file.section("facility");
    facility.requiredText("institution_code", config.facility.institutionCode, QStringLiteral("10 digits"),
                          [](const auto& text) { return matches(text, QStringLiteral("[0-9]{10}")); });
    facility.requiredText("name", config.facility.name, QStringLiteral("text"),
                          [](const auto& text) { return !text.trimmed().isEmpty(); });
    facility.flag("electronic_prescription", config.facility.electronicPrescription);
    facility.text("contact", config.facility.contact);
    facility.path("logo", config.facility.logo);
    facility.text("accent", config.facility.accent, QStringLiteral("\"#rrggbb\""),
                  [](const auto& text) { return matches(text, QStringLiteral("#[0-9A-Fa-f]{6}")); });
    auto kiosk = file.section("kiosk");
    kiosk.text("id", config.kiosk.id, QStringLiteral("letters, digits, - and _, at most 32"),
               [](const auto& text) { return matches(text, QStringLiteral("[A-Za-z0-9_-]{1,32}")); });
    const QString languages = kioskLanguages().join(u'|');
    kiosk.text("language", config.kiosk.language, languages,
               [&languages](const auto& text) { return matches(text, languages); });
    kiosk.flag("staff_check", config.kiosk.staffCheck);
    kiosk.flag("receipt_code", config.kiosk.receiptCode);
    kiosk.texts("receipt_command", config.kiosk.receiptCommand, QStringLiteral("[\"lp\", …]"), {});
    kiosk.path("staff_file", config.kiosk.staffFile);
    if (config.kiosk.staffCheck) {
        kiosk.require("staff_file", config.kiosk.staffFile);
    }
    file.section("log").path("directory", config.log.directory);
}

void readSpeech(ConfigReader& file, Config& config) {
    auto speech = file.section("speech");
    const auto engines = QStringLiteral("system|log|none");
    speech.text("engine", config.speech.engine, engines, [&](const auto& text) { return matches(text, engines); });
    speech.path("log", config.speech.log);
    if (config.speech.engine == QLatin1String("log")) {
        speech.require("log", config.speech.log);
    }
    speech.path("recordings", config.speech.recordings);
    speech.number("volume", config.speech.volume, 0, 100);
    speech.number("rate", config.speech.rate, -100, 100);
    speech.text("headset_device", config.speech.headset);
    speech.flag("curtain", config.speech.curtain);
    auto keypad = file.section("keypad");
    keypad.milliseconds("debounce_ms", config.keypad.debounce, 0, 1'000);
    keypad.milliseconds("scan_ms", config.keypad.scan, 0, 20'000);
}

void readDevices(ConfigReader& file, Config& config) {
    auto card = file.section("card");
    card.text("reader", config.card.reader);
    card.text("phone_reader", config.card.phoneReader);
    card.text("phone_place", config.card.phonePlace, QStringLiteral("reader, left, right or none"),
              [](const QString& place) {
                  return QStringList{QStringLiteral("reader"), QStringLiteral("left"), QStringLiteral("right"),
                                     QStringLiteral("none")}
                      .contains(place);
              });
    card.text("staff_reader", config.card.staffReader);
    card.paths("anchors", config.card.anchors);
    card.path("crl", config.card.crl);
    card.texts("crl_urls", config.card.crlUrls, QStringLiteral("[\"https://…\"]"), isServiceUrl);
    card.text("ocsp_url", config.card.ocspUrl, QStringLiteral("https://host[:port][/path]"), isServiceUrl);
    card.path("surface_anchors", config.card.surfaceAnchors);
    card.flag("test_hierarchy", config.card.testHierarchy);
    const auto source =
        QStringLiteral("\"v4l2:/dev/videoN\", \"v4l2:NAME*\", \"video:FILE\", \"folder:DIR\" or \"none\"");
    file.section("tray").source("source", config.tray.source, source, isCameraSource);
    auto camera = file.section("camera");
    camera.source("source", config.camera.source, source, isCameraSource);
    camera.text("field_of_view", config.camera.fieldOfView, QStringLiteral("\"20\" to \"149\", in degrees"),
                [](const auto& text) { return matches(text, QStringLiteral("[2-9][0-9]|1[0-4][0-9]")); });
    file.section("models").path("directory", config.models.directory);
}

void readConsent(ConfigReader& file, Config& config) {
    auto consent = file.section("consent");
    QStringList items;
    if (consent.texts("items", items, QStringLiteral("[\"YZK\", \"TKK\"]: 3 capital letters each"),
                      [](const auto& text) { return matches(text, QStringLiteral("[A-Z]{3}")); })) {
        config.consent.items = items;
    }
}

void readConnections(ConfigReader& file, Config& config) {
    auto service = file.section("service");
    service.text("url", config.service.url, QStringLiteral("https://host[:port][/path]"), isServiceUrl);
    service.path("ca", config.service.ca);
    service.path("certificate", config.service.certificate);
    service.path("key", config.service.key);
    service.milliseconds("timeout_ms", config.service.timeout, 100, 120'000);
    service.path("terminal_key", config.service.terminalKey);
    service.path("terminal_certificate", config.service.terminalCertificate);
    service.text("transport", config.service.transport, QStringLiteral("\"https\" or \"folders\""),
                 [](const auto& text) { return matches(text, QStringLiteral("https|folders")); });
    service.path("request_folder", config.service.requestFolder);
    service.path("answer_folder", config.service.answerFolder);
    if (config.service.transport == QLatin1String("folders")) {
        service.require("request_folder", config.service.requestFolder);
        service.require("answer_folder", config.service.answerFolder);
    }
    if (!config.service.url.isEmpty()) {
        service.require("ca", config.service.ca);
        service.require("certificate", config.service.certificate);
        service.require("key", config.service.key);
    }
    file.section("store").urlOrPath("url", config.store.url);
    auto retention = file.section("retention");
    retention.number("arrivals_days", config.retention.arrivalsDays, 30, 365);
    retention.number("lists_days", config.retention.listsDays, 1, 30);
    retention.number("consents_years", config.retention.consentsYears, 5, 30);
    file.section("disaster").path("authority", config.disaster.authority);
    file.section("chart").path("folder", config.chart.folder);
}

}  // namespace

QStringList kioskLanguages() {
    return QStringLiteral("ja ja-easy en zh-Hans zh-Hant ko vi pt fil ne id").split(u' ');
}

tl::expected<Config, ConfigError> readConfig(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return tl::unexpected(ConfigError{ErrorCode::ConfigMissing, path, 0, {}, {}});
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(ConfigError{ErrorCode::ConfigUnreadable, path, 0, {}, {}});
    }
    ConfigReader reader(path, file.readAll());
    Config config;
    readPlaces(reader, config);
    readDevices(reader, config);
    readSpeech(reader, config);
    readFace(reader, config);
    readConsent(reader, config);
    readConnections(reader, config);
    readScreen(reader, config);
    readHours(reader, config);
    reader.refuseUnknown();
    if (const auto& problem = reader.problem()) {
        return tl::unexpected(*problem);
    }
    return config;
}

}  // namespace platform
