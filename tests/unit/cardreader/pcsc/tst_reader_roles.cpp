// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_changes.h"
#include "cardreader/pcsc/reader_roles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;
using Kind = ReaderChange::Kind;

namespace {
QByteArray told(const ReaderSnapshot& before, const ReaderSnapshot& after) {
    QByteArray text;
    for (const auto& change : changesBetween(before, after)) {
        text += QByteArray(name(change.kind).data(), static_cast<qsizetype>(name(change.kind).size()));
        text += change.slot.name.empty() ? "; " : " " + QByteArray::fromStdString(change.slot.name) + "; ";
    }
    return text;
}

ReaderSnapshot with(std::vector<ReaderSlot> readers) {
    return {true, std::move(readers), {}};
}
}  // namespace

class TestReaderRoles : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<bool>("fits");
        const auto sony = QStringLiteral("SONY FeliCa RC-S300/P (0123456) 00 00");
        QTest::newRow("a part") << "RC-S300" << sony << true;
        QTest::newRow("whatever the capitals") << "sony felica" << sony << true;
        QTest::newRow("a run between") << "RC-S300*00 00" << sony << true;
        QTest::newRow("in this order only") << "00 00*RC-S300" << sony << false;
        QTest::newRow("an overlap is no fit") << "S300*300" << sony << false;
        QTest::newRow("an alternative") << "ACR1252|RC-S300" << sony << true;
        QTest::newRow("no alternative") << "ACR1252|ACR1281" << sony << false;
        QTest::newRow("nothing fits nothing") << "" << sony << false;
        QTest::newRow("empty alternatives neither") << "||" << sony << false;
        QTest::newRow("a star fits all") << "*" << sony << true;
        QTest::newRow("longer than the name") << sony + QStringLiteral("0") << sony << false;
        QTest::newRow("no name") << "a"
                                 << "" << false;
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, reader);
        QTEST(fitsReader(pattern.toStdString(), reader.toStdString()), "fits");
    }

    void theSpecialReaderIsNamedExactlyTheCardsLoosely() {
        const ReaderRoles roles{"acr", "acr1252", "acr39u"};
        QCOMPARE(roles.of("ACS ACR1281 PICC 00 00"), ReaderRole::Card);
        QCOMPARE(roles.of("ACS ACR1252 01 00"), ReaderRole::Phone);
        QCOMPARE(roles.of("ACS ACR39U 02 00"), ReaderRole::Staff);
        QCOMPARE(roles.of("SONY RC-S300 03 00"), ReaderRole::Unused);
        QVERIFY(roles.isForPatients("ACS ACR1252 01 00") && roles.isForPatients("ACS ACR1281 PICC 00 00"));
        QVERIFY(!roles.isForPatients("ACS ACR39U 02 00") && !roles.isForPatients("SONY RC-S300 03 00"));
    }

    void unconfiguredEveryReaderIsForCards() {
        const ReaderRoles roles;
        QCOMPARE(roles.of("any reader 00 00"), ReaderRole::Card);
        const ReaderRoles withStaff{{}, {}, "badge"};
        QCOMPARE(withStaff.of("any reader 00 00"), ReaderRole::Card);
        QCOMPARE(withStaff.of("Badge reader 00 00"), ReaderRole::Staff);
    }

    void samSlotsAreTakenOnlyWhenAskedFor() {
        const auto* const sam = "ACS ACR1281 SAM 00 02";
        QCOMPARE(ReaderRoles{}.of(sam), ReaderRole::Unused);
        QCOMPARE((ReaderRoles{"acr1281", {}, {}}).of(sam), ReaderRole::Unused);
        QCOMPARE((ReaderRoles{"acr1281 sam", {}, {}}).of(sam), ReaderRole::Card);
        QCOMPARE(ReaderRoles{}.of("Samsung reader"), ReaderRole::Card);
        QCOMPARE(ReaderRoles{}.of("Samsung reader (SAM)"), ReaderRole::Unused);
    }

    void rolesHaveWords() {
        QCOMPARE(name(ReaderRole::Card), std::string_view("card"));
        QCOMPARE(name(ReaderRole::Phone), std::string_view("phone"));
        QCOMPARE(name(ReaderRole::Staff), std::string_view("staff"));
        QCOMPARE(name(ReaderRole::Unused), std::string_view("unused"));
    }

    void changesAreTold_data() {
        QTest::addColumn<ReaderSnapshot>("before");
        QTest::addColumn<ReaderSnapshot>("after");
        QTest::addColumn<QByteArray>("changes");
        const ReaderSnapshot down;
        const ReaderSlot empty{"a", SlotState::Empty, 2};
        const ReaderSlot card{"a", SlotState::Present, 3};
        const ReaderSlot next{"a", SlotState::Present, 5};
        const ReaderSlot busy{"a", SlotState::InUse, 3};
        const ReaderSlot other{"b", SlotState::Mute, 1};
        QTest::newRow("nothing") << with({card}) << with({card}) << QByteArray("");
        QTest::newRow("all at once") << down << with({card})
                                     << QByteArray("service-up; reader-added a; card-inserted a; ");
        QTest::newRow("all gone") << with({card}) << down << QByteArray("reader-removed a; service-down; ");
        QTest::newRow("placed") << with({empty}) << with({card}) << QByteArray("card-inserted a; ");
        QTest::newRow("taken") << with({card}) << with({empty}) << QByteArray("card-removed a; ");
        QTest::newRow("exchanged between two looks")
            << with({card}) << with({next}) << QByteArray("card-removed a; card-inserted a; ");
        QTest::newRow("taken by a program") << with({card}) << with({busy}) << QByteArray("card-changed a; ");
        QTest::newRow("re-plugged under another name")
            << with({empty}) << with({other}) << QByteArray("reader-removed a; reader-added b; card-inserted b; ");
    }
    void changesAreTold() {
        QFETCH(ReaderSnapshot, before);
        QFETCH(ReaderSnapshot, after);
        QTEST(told(before, after), "changes");
    }
};

QTEST_APPLESS_MAIN(TestReaderRoles)
#include "tst_reader_roles.moc"
