// SPDX-License-Identifier: Apache-2.0
#include "app/desk/arrival_words.h"
#include "app/platform/failure_table.h"

#include "tests/support/sample_arrival.h"

#include <QTest>

using store::ArrivalState;
using store::Outcome;
using ui::arrival::State;

namespace {

const auto ja = QStringLiteral("ja");
const auto en = QStringLiteral("en");

ui::ArrivalRow rowOf(const store::Arrival& arrival, const QString& language = ja) {
    return desk::rowOf(arrival, platform::FailureTable::load().value(), language);
}

}  // namespace

class TestArrivalWords : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aRowSaysWhatTheReceptionistNeeds() {
        const auto arrival = testsupport::sampleArrival();
        const auto row = rowOf(arrival);
        QCOMPARE(row.id, arrival.visit);
        QCOMPARE(row.arrived, arrival.time);
        QCOMPARE(row.name, arrival.name);
        QCOMPARE(row.kana, arrival.kana);
        QCOMPARE(row.birthDate, QStringLiteral("1951年3月4日"));
        QCOMPARE(row.insurer, QStringLiteral("06139992 見本健康保険組合"));
        QCOMPARE(row.ratio, QStringLiteral("2割"));
        QCOMPARE(row.method, ui::arrival::Method::Face);
        QCOMPARE(row.consent, ui::arrival::Consent::Some);
        QCOMPARE(row.kiosk, QStringLiteral("kiosk-1"));
        QCOMPARE(row.code, platform::FailureTable::load()->text("service.timed-out", ja).deskCode);
        QVERIFY(row.notice.contains(QStringLiteral("電子証明書")));
    }

    void aRowSpeaksEnglishToo() {
        const auto row = rowOf(testsupport::sampleArrival(), en);
        QCOMPARE(row.birthDate, QStringLiteral("1951-03-04"));
        QCOMPARE(row.ratio, QStringLiteral("20 %"));
    }

    void anArrivalWithoutAnAnswerStaysEmptyAndInventsNothing() {
        store::Arrival arrival;
        arrival.visit = QStringLiteral("v");
        arrival.state = ArrivalState::NeedsDesk;
        arrival.outcome = Outcome::HandedToDesk;
        const auto row = rowOf(arrival);
        QVERIFY(row.name.isEmpty() && row.birthDate.isEmpty() && row.insurer.isEmpty() && row.ratio.isEmpty());
        QVERIFY(row.notice.isEmpty() && row.code.isEmpty());
        QCOMPARE(row.consent, ui::arrival::Consent::NotAsked);
        QCOMPARE(row.state, State::HandedToDesk);
    }

    void theChipFollowsTheOutcomeThenTheVerdict_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("chip");
        QTest::addColumn<bool>("notice");
        const auto row = [](const char* tag, Outcome outcome, ArrivalState state, State chip, bool notice) {
            QTest::newRow(tag) << static_cast<int>(outcome) << static_cast<int>(state) << static_cast<int>(chip)
                               << notice;
        };
        row("valid", Outcome::Completed, ArrivalState::Valid, State::Accepted, false);
        row("no consent", Outcome::CompletedNoConsent, ArrivalState::Valid, State::AcceptedNoConsent, false);
        row("waiting", Outcome::Completed, ArrivalState::Waiting, State::Accepted, true);
        row("processing", Outcome::Completed, ArrivalState::Processing, State::Accepted, true);
        row("invalid", Outcome::Completed, ArrivalState::Invalid, State::CallForStaff, true);
        row("superseded", Outcome::Completed, ArrivalState::Superseded, State::CallForStaff, true);
        row("none", Outcome::CompletedNoConsent, ArrivalState::NotFound, State::CallForStaff, true);
        row("several", Outcome::Completed, ArrivalState::Several, State::CallForStaff, true);
        row("voucher", Outcome::Completed, ArrivalState::ValidUnregistered, State::Accepted, true);
        row("service", Outcome::Completed, ArrivalState::ServiceError, State::CallForStaff, true);
        row("help", Outcome::HandedToDesk, ArrivalState::NeedsDesk, State::HandedToDesk, false);
        row("abandoned", Outcome::Abandoned, ArrivalState::NeedsDesk, State::Abandoned, false);
        row("failed", Outcome::Failed, ArrivalState::Valid, State::Failed, false);
    }
    void theChipFollowsTheOutcomeThenTheVerdict() {
        QFETCH(int, outcome);
        QFETCH(int, state);
        QFETCH(bool, notice);
        store::Arrival arrival;
        arrival.outcome = static_cast<Outcome>(outcome);
        arrival.state = static_cast<ArrivalState>(state);
        const auto row = rowOf(arrival);
        QTEST(static_cast<int>(row.state), "chip");
        QCOMPARE(!row.notice.isEmpty(), notice);
    }

    void consentIsOneChip() {
        store::Arrival arrival;
        arrival.consents = {{QStringLiteral("YZK"), true, {}}, {QStringLiteral("TKK"), true, {}}};
        QCOMPARE(rowOf(arrival).consent, ui::arrival::Consent::All);
        arrival.consents[0].given = false;
        QCOMPARE(rowOf(arrival).consent, ui::arrival::Consent::Some);
        arrival.consents[1].given = false;
        QCOMPARE(rowOf(arrival).consent, ui::arrival::Consent::Refused);
    }

    void aFailureAmongTheNoticesIsSaidInWords() {
        store::Arrival arrival;
        arrival.state = ArrivalState::Valid;
        arrival.notices = {QStringLiteral("chart.folder-missing")};
        QCOMPARE(rowOf(arrival).notice, platform::FailureTable::load()->text("chart.folder-missing", ja).cause);
    }

    void aFaceIsSaidByItsRateNeverByALikeness() {
        auto arrival = testsupport::sampleArrival();
        arrival.notices = {QStringLiteral("face-once-in-10000")};
        QCOMPARE(rowOf(arrival).faceRate, QStringLiteral("別の人がこの一致に達するのは 10,000 回に 1 回"));
        QVERIFY(!rowOf(arrival, en).faceRate.isEmpty());
        QVERIFY(rowOf(arrival, en).faceRate.contains(QStringLiteral("10,000")));
        QVERIFY(!rowOf(arrival).faceRate.contains(QLatin1Char('%')));
        QVERIFY(!rowOf(arrival).notice.contains(QStringLiteral("10,000")));  // nothing to act on
    }

    void whoWasNotIdentifiedByFaceHasNoRate_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("notice");
        const auto face = static_cast<int>(store::Method::Face);
        QTest::newRow("by PIN") << static_cast<int>(store::Method::Pin) << QStringLiteral("face-once-in-10000");
        QTest::newRow("by staff") << static_cast<int>(store::Method::Staff) << QStringLiteral("face-once-in-10000");
        QTest::newRow("an older kiosk") << face << QStringLiteral("certificate-expiring");
        QTest::newRow("no number") << face << QStringLiteral("face-once-in-many");
        QTest::newRow("empty") << face << QStringLiteral("face-once-in-");
        QTest::newRow("nonsense") << face << QStringLiteral("face-once-in-0");
        QTest::newRow("negative") << face << QStringLiteral("face-once-in--5");
        QTest::newRow("too large") << face << QStringLiteral("face-once-in-99999999999999999999");
    }
    void whoWasNotIdentifiedByFaceHasNoRate() {
        QFETCH(int, method);
        QFETCH(QString, notice);
        auto arrival = testsupport::sampleArrival();
        arrival.method = static_cast<store::Method>(method);
        arrival.notices = {notice};
        QVERIFY(rowOf(arrival).faceRate.isEmpty());
    }

    void anUnknownNoticeIsLeftOut() {
        store::Arrival arrival;
        arrival.state = ArrivalState::Valid;
        arrival.notices = {QStringLiteral("from-a-newer-kiosk")};
        QVERIFY(rowOf(arrival).notice.isEmpty());
    }

    void theDayIsInWords() {
        QCOMPARE(desk::dayInWords(QDate(2026, 3, 4), ja), QStringLiteral("2026年3月4日（水）"));
        QCOMPARE(desk::dayInWords(QDate(2026, 3, 4), en), QStringLiteral("Wed, 4 March 2026"));
    }
};

QTEST_GUILESS_MAIN(TestArrivalWords)
#include "tst_arrival_words.moc"
