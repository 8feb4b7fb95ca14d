// SPDX-License-Identifier: Apache-2.0
// Every way a configuration can be broken leads to one clear screen: where to go for the patient, what to mend for the
// rest.
#include "app/kiosk/broken_configuration.h"

#include "tests/support/temp_folder.h"

#include <QtTest>

using ui::KioskViewModel;

namespace {

const auto good = QByteArrayLiteral("[facility]\ninstitution_code = \"1319999999\"\nname = \"うけつけ内科\"\n");

}  // namespace

class TestBrokenConfiguration : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhereToGoAndWhatToMend_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("place");
        QTest::newRow("missing file") << QByteArray() << QStringLiteral("kiosk.toml:");
        QTest::newRow("syntax error") << good + "[card\n" << QStringLiteral("kiosk.toml:4:");
        QTest::newRow("unknown key") << good + "[card]\nraeder = \"x\"\n"
                                     << QStringLiteral("kiosk.toml:5: card.raeder");
        QTest::newRow("wrong type") << good + "[kiosk]\nstaff_check = 1\n"
                                    << QStringLiteral("kiosk.toml:5: kiosk.staff_check");
        QTest::newRow("impossible value") << good + "[kiosk]\nlanguage = \"fr\"\n"
                                          << QStringLiteral("kiosk.toml:5: kiosk.language");
        QTest::newRow("missing key") << QByteArray("[facility]\nname = \"x\"\n")
                                     << QStringLiteral("facility.institution_code");
        QTest::newRow("staff check without a list") << good + "[kiosk]\nstaff_check = true\n"
                                                    << QStringLiteral("kiosk.staff_file");
    }
    void itSaysWhereToGoAndWhatToMend() {
        QFETCH(QByteArray, toml);
        QFETCH(QString, place);
        const testsupport::TempFolder folder;
        const QString path = folder.path(QStringLiteral("kiosk.toml"));
        if (!toml.isEmpty()) {
            folder.write(QStringLiteral("kiosk.toml"), toml);
        }
        const auto config = platform::readConfig(path);
        QVERIFY(!config);
        const auto failures = platform::FailureTable::load().value();
        KioskViewModel model;
        const kiosk::BrokenConfiguration broken(config.error(), failures, model);
        QVERIFY(!model.readerReady());
        QVERIFY(!model.helpOffered());
        QVERIFY(!model.failureTitle().isEmpty() && !model.failureCause().isEmpty());
        QVERIFY(model.failureTitle() != model.failureCause());
        QVERIFY(model.failureNextStep().contains(QStringLiteral("窓口")));
        QVERIFY2(model.failureDetail().contains(place), qPrintable(model.failureDetail()));
        QVERIFY(!model.failureDetail().contains(QStringLiteral("1319999999")));
    }

    void itFollowsTheLanguage() {
        const auto failures = platform::FailureTable::load().value();
        KioskViewModel model;
        const kiosk::BrokenConfiguration broken(
            {platform::ErrorCode::ConfigMissing, QStringLiteral("/nowhere.toml"), 0, {}, {}}, failures, model);
        model.setLanguage(QStringLiteral("en"));
        QVERIFY2(model.failureNextStep().contains(QStringLiteral("reception desk")),
                 qPrintable(model.failureNextStep()));
        QVERIFY(model.failureDetail().contains(QStringLiteral("/nowhere.toml: The configuration file")));
    }

    void mendedSettingsLeaveNothingOfItBehind() {
        const auto failures = platform::FailureTable::load().value();
        KioskViewModel model;
        {
            const kiosk::BrokenConfiguration broken(
                {platform::ErrorCode::ConfigMissing, QStringLiteral("/nowhere.toml"), 0, {}, {}}, failures, model);
        }
        QVERIFY(model.readerReady() && model.helpOffered());
        QVERIFY(model.failureTitle().isEmpty() && model.failureDetail().isEmpty());
        model.setLanguage(QStringLiteral("en"));
        QVERIFY(model.failureTitle().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBrokenConfiguration)
#include "tst_broken_configuration.moc"
