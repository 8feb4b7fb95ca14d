// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config.h"

#include "tests/support/temp_folder.h"

#include <QTest>

using platform::ErrorCode;

namespace {

const auto facility =
    QByteArrayLiteral("[facility]\ninstitution_code = \"1319999999\"\nname = \"うけつけ内科クリニック\"\n");

}  // namespace

class TestConfig : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theLeastConfigurationHasDefaultsForTheRest() {
        const testsupport::TempFolder folder;
        const auto config = platform::readConfig(folder.write(QStringLiteral("c.toml"), facility));
        QVERIFY(config.has_value());
        QCOMPARE(config->facility.institutionCode, QStringLiteral("1319999999"));
        QCOMPARE(config->facility.name, QStringLiteral("うけつけ内科クリニック"));
        QCOMPARE(config->kiosk.language, QStringLiteral("ja"));
        QCOMPARE(config->service.timeout, std::chrono::milliseconds{10'000});
        QVERIFY(config->store.url.isEmpty());
        QVERIFY(!config->kiosk.staffCheck);
        QCOMPARE(config->face.falseMatchRate, 0.0001);
        QCOMPARE(config->face.population, QStringLiteral("east-asian"));
    }

    void whatIsAskedAndWhichWayMessagesGoAreSettings() {
        const testsupport::TempFolder folder;
        const auto read = [&folder](const QByteArray& text) {
            return platform::readConfig(folder.write(QStringLiteral("c.toml"), facility + text));
        };
        QVERIFY(!read("")->consent.items.has_value());
        QCOMPARE(read("[consent]\nitems = [\"YZK\", \"TKK\"]\n")->consent.items,
                 (QStringList{QStringLiteral("YZK"), QStringLiteral("TKK")}));
        QCOMPARE(read("[consent]\nitems = []\n")->consent.items, QStringList());  // nothing is asked
        QCOMPARE(read("[consent]\nitems = [\"medicines\"]\n").error().key, QStringLiteral("consent.items"));
        QCOMPARE(read("")->service.transport, QStringLiteral("https"));
        const auto folders =
            read("[service]\ntransport = \"folders\"\nrequest_folder = \"OQS/req\"\nanswer_folder = \"/oqs/res\"\n");
        QVERIFY(folders.has_value());
        QCOMPARE(folders->service.requestFolder, folder.path(QStringLiteral("OQS/req")));
        QCOMPARE(folders->service.answerFolder, QStringLiteral("/oqs/res"));
        QCOMPARE(read("[service]\ntransport = \"folders\"\nrequest_folder = \"req\"\n").error().key,
                 QStringLiteral("service.answer_folder"));
        QCOMPARE(read("[service]\ntransport = \"fax\"\n").error().key, QStringLiteral("service.transport"));
    }

    void howLongRecordsStayAndWhoGivesDisasterOrdersAreSettings() {
        const testsupport::TempFolder folder;
        const auto read = [&folder](const QByteArray& text) {
            return platform::readConfig(folder.write(QStringLiteral("c.toml"), facility + text));
        };
        const auto usual = read("")->retention;
        QCOMPARE((QList{usual.arrivalsDays, usual.listsDays, usual.consentsYears}), (QList{90, 7, 5}));
        const auto own = read("[retention]\narrivals_days = 30\nlists_days = 1\nconsents_years = 10\n")->retention;
        QCOMPARE((QList{own.arrivalsDays, own.listsDays, own.consentsYears}), (QList{30, 1, 10}));
        QCOMPARE(read("[retention]\narrivals_days = 366\n").error().key, QStringLiteral("retention.arrivals_days"));
        QCOMPARE(read("[retention]\nconsents_years = 4\n").error().key, QStringLiteral("retention.consents_years"));
        QVERIFY(read("")->disaster.authority.isEmpty());
        QCOMPARE(read("[disaster]\nauthority = \"authority.pem\"\n")->disaster.authority,
                 folder.path(QStringLiteral("authority.pem")));
    }

    void faceIsSetByTheRateInWords_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<double>("rate");
        QTest::newRow("usual") << QByteArray("1 in 10,000") << 0.0001;
        QTest::newRow("without comma") << QByteArray("1 in 1000") << 0.001;
        QTest::newRow("strict") << QByteArray("1 in 1,000,000") << 0.000001;
        QTest::newRow("a raw score") << QByteArray("0.585") << 0.0;
        QTest::newRow("too lax") << QByteArray("1 in 10") << 0.0;
        QTest::newRow("comma astray") << QByteArray("1 in 10,00") << 0.0;
        QTest::newRow("per cent") << QByteArray("0.01 %") << 0.0;
    }

    void faceIsSetByTheRateInWords() {
        QFETCH(QByteArray, words);
        QFETCH(double, rate);
        const testsupport::TempFolder folder;
        const auto config = platform::readConfig(
            folder.write(QStringLiteral("c.toml"), facility + "[face]\nfalse_match_rate = \"" + words + "\"\n"));
        QCOMPARE(config.has_value(), rate > 0);
        if (config) {
            QCOMPARE(config->face.falseMatchRate, rate);
        } else {
            QCOMPARE(config.error().key, QStringLiteral("face.false_match_rate"));
        }
    }

    void everyKeyReachesItsPlaceAndPathsStandRelativeToTheFile() {
        const testsupport::TempFolder folder;
        const auto path = folder.write(QStringLiteral("c.toml"), facility + R"(
[card]
reader = "Virtual"
phone_reader = "RC-S300*00 00"
phone_place = "left"
staff_reader = "badge|desk"
anchors = ["ca.pem", "/etc/ca2.pem"]
crl = "auth.crl"
surface_anchors = "anchors"
test_hierarchy = true
[tray]
source = "folder:tray"
[camera]
source = "v4l2:/dev/video0"
[models]
directory = "../models"
[face]
false_match_rate = "1 in 1,000"
population = "site"
blink_step = true
[service]
url = "https://localhost:8443/v1"
ca = "ca.pem"
certificate = "kiosk.pem"
key = "kiosk.key"
timeout_ms = 2500
terminal_key = "t.key"
terminal_certificate = "t.pem"
[store]
url = "data/uketsuke.sqlite"
[chart]
folder = "face"
[kiosk]
id = "kiosk-7"
language = "en"
staff_check = true
staff_file = "staff.tsv"
[log]
directory = "logs"
)");
        const auto config = platform::readConfig(path);
        QVERIFY(config.has_value());
        QCOMPARE(config->card.reader, QStringLiteral("Virtual"));
        QCOMPARE(config->card.phoneReader, QStringLiteral("RC-S300*00 00"));
        QCOMPARE(config->card.phonePlace, QStringLiteral("left"));
        QCOMPARE(config->card.staffReader, QStringLiteral("badge|desk"));
        QCOMPARE(config->card.anchors,
                 QStringList({folder.path(QStringLiteral("ca.pem")), QStringLiteral("/etc/ca2.pem")}));
        QCOMPARE(config->card.crl, folder.path(QStringLiteral("auth.crl")));
        QCOMPARE(config->card.surfaceAnchors, folder.path(QStringLiteral("anchors")));
        QVERIFY(config->card.testHierarchy);
        QCOMPARE(config->tray.source, QStringLiteral("folder:") + folder.path(QStringLiteral("tray")));
        QCOMPARE(config->camera.source, QStringLiteral("v4l2:/dev/video0"));
        QCOMPARE(config->models.directory, QDir::cleanPath(folder.path(QStringLiteral("../models"))));
        QCOMPARE(config->service.url, QStringLiteral("https://localhost:8443/v1"));
        QCOMPARE(config->service.key, folder.path(QStringLiteral("kiosk.key")));
        QCOMPARE(config->service.timeout, std::chrono::milliseconds{2500});
        QCOMPARE(config->service.terminalKey, folder.path(QStringLiteral("t.key")));
        QCOMPARE(config->store.url, folder.path(QStringLiteral("data/uketsuke.sqlite")));
        QCOMPARE(config->chart.folder, folder.path(QStringLiteral("face")));
        QCOMPARE(config->kiosk.id, QStringLiteral("kiosk-7"));
        QCOMPARE(config->kiosk.language, QStringLiteral("en"));
        QVERIFY(config->kiosk.staffCheck);
        QCOMPARE(config->kiosk.staffFile, folder.path(QStringLiteral("staff.tsv")));
        QCOMPARE(config->log.directory, folder.path(QStringLiteral("logs")));
    }

    void addressesOfRevocationReachTheirPlaces() {
        const testsupport::TempFolder folder;
        const auto path =
            folder.write(QStringLiteral("c.toml"), facility +
                                                       "[card]\ncrl_urls = [\"https://a/1\", \"https://a/2\"]\n"
                                                       "ocsp_url = \"https://a:8444/ocsp\"\n");
        const auto config = platform::readConfig(path);
        QVERIFY(config.has_value());
        QCOMPARE(config->card.crlUrls, QStringList({QStringLiteral("https://a/1"), QStringLiteral("https://a/2")}));
        QCOMPARE(config->card.ocspUrl, QStringLiteral("https://a:8444/ocsp"));
    }

    void aBrokenConfigurationSaysWhatAndWhere_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* tag, const QByteArray& toml, ErrorCode code, int line, const char* key) {
            QTest::newRow(tag) << toml << static_cast<int>(code) << line << QString::fromLatin1(key);
        };
        row("empty", "", ErrorCode::ConfigMissingKey, 0, "facility.institution_code");
        row("not TOML", facility + "[card\n", ErrorCode::ConfigSyntax, 4, "");
        row("a key twice", facility + "name = \"x\"\n", ErrorCode::ConfigSyntax, 4, "");
        row("not UTF-8", facility + "# \xff\xfe\n", ErrorCode::ConfigSyntax, 4, "");
        row("zero bytes", QByteArray(64, '\0'), ErrorCode::ConfigSyntax, 1, "");
        row("unknown section", facility + "[cards]\nreader = \"x\"\n", ErrorCode::ConfigUnknownKey, 4, "cards");
        row("unknown key", facility + "[card]\nraeder = \"x\"\n", ErrorCode::ConfigUnknownKey, 5, "card.raeder");
        row("key outside a section", "reader = \"x\"\n" + facility, ErrorCode::ConfigUnknownKey, 1, "reader");
        row("value for a section", "card = 1\n" + facility, ErrorCode::ConfigWrongType, 1, "card");
        row("no name", "[facility]\ninstitution_code = \"1319999999\"\n", ErrorCode::ConfigMissingKey, 1,
            "facility.name");
        row("code as number", "[facility]\ninstitution_code = 1319999999\nname = \"x\"\n", ErrorCode::ConfigWrongType,
            2, "facility.institution_code");
        row("code too short", "[facility]\ninstitution_code = \"131999\"\nname = \"x\"\n",
            ErrorCode::ConfigInvalidValue, 2, "facility.institution_code");
        row("anchors not a list", facility + "[card]\nanchors = \"ca.pem\"\n", ErrorCode::ConfigWrongType, 5,
            "card.anchors");
        row("anchors not texts", facility + "[card]\nanchors = [\n \"a\",\n 1]\n", ErrorCode::ConfigWrongType, 7,
            "card.anchors");
        row("nowhere to hold a phone", facility + "[card]\nphone_place = \"ceiling\"\n", ErrorCode::ConfigInvalidValue,
            5, "card.phone_place");
        row("list without TLS", facility + "[card]\ncrl_urls = [\"https://a/\", \"http://b/\"]\n",
            ErrorCode::ConfigInvalidValue, 5, "card.crl_urls");
        row("lists not texts", facility + "[card]\ncrl_urls = [1]\n", ErrorCode::ConfigWrongType, 5, "card.crl_urls");
        row("responder without TLS", facility + "[card]\nocsp_url = \"http://ocsp/\"\n", ErrorCode::ConfigInvalidValue,
            5, "card.ocsp_url");
        row("responder not an address", facility + "[card]\nocsp_url = \"ocsp\"\n", ErrorCode::ConfigInvalidValue, 5,
            "card.ocsp_url");
        row("camera word", facility + "[camera]\nsource = \"webcam\"\n", ErrorCode::ConfigInvalidValue, 5,
            "camera.source");
        row("camera view", facility + "[camera]\nfield_of_view = \"200\"\n", ErrorCode::ConfigInvalidValue, 5,
            "camera.field_of_view");
        row("http", facility + "[service]\nurl = \"http://x/v1\"\n", ErrorCode::ConfigInvalidValue, 5, "service.url");
        row("service without ca", facility + "[service]\nurl = \"https://x/v1\"\n", ErrorCode::ConfigMissingKey, 4,
            "service.ca");
        row("time-out as text", facility + "[service]\ntimeout_ms = \"10 s\"\n", ErrorCode::ConfigWrongType, 5,
            "service.timeout_ms");
        row("time-out too long", facility + "[service]\ntimeout_ms = 900000\n", ErrorCode::ConfigInvalidValue, 5,
            "service.timeout_ms");
        row("staff check without a list", facility + "[kiosk]\nstaff_check = true\n", ErrorCode::ConfigMissingKey, 4,
            "kiosk.staff_file");
        row("language", facility + "[kiosk]\nlanguage = \"fr\"\n", ErrorCode::ConfigInvalidValue, 5, "kiosk.language");
        row("kiosk id with a slash", facility + "[kiosk]\nid = \"../x\"\n", ErrorCode::ConfigInvalidValue, 5,
            "kiosk.id");
        row("flag as text", facility + "[kiosk]\nstaff_check = \"yes\"\n", ErrorCode::ConfigWrongType, 5,
            "kiosk.staff_check");
    }
    void aBrokenConfigurationSaysWhatAndWhere() {
        QFETCH(QByteArray, toml);
        const testsupport::TempFolder folder;
        const auto path = folder.write(QStringLiteral("c.toml"), toml);
        const auto config = platform::readConfig(path);
        QVERIFY(!config.has_value());
        QTEST(static_cast<int>(config.error().code), "code");
        QTEST(config.error().line, "line");
        QTEST(config.error().key, "key");
        QCOMPARE(config.error().file, path);
    }

    void aMissingFileAndAFolderAreToldApart() {
        const testsupport::TempFolder folder;
        QCOMPARE(platform::readConfig(folder.path(QStringLiteral("no.toml"))).error().code, ErrorCode::ConfigMissing);
        QCOMPARE(platform::readConfig(folder.path()).error().code, ErrorCode::ConfigUnreadable);
    }

    void theTextNamesPlaceKeyCauseAndWhatWouldBeRight() {
        const platform::ConfigError error{ErrorCode::ConfigInvalidValue, QStringLiteral("/etc/u.toml"), 7,
                                          QStringLiteral("kiosk.language"), QStringLiteral("ja|en")};
        const auto english = error.toText(QStringLiteral("en"));
        QVERIFY2(english.startsWith(QStringLiteral("/etc/u.toml:7: kiosk.language: ")), qPrintable(english));
        QVERIFY(english.contains(QStringLiteral("ja|en")));
        QVERIFY(error.toText(QStringLiteral("ja")).contains(QStringLiteral("値")));
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
