// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/medication_history.h"
#include "town.h"

#include <QRegularExpression>

using namespace simservice;
using eligibility::Message;

/// The one door for messages, without network: what a clinic asks and what it is told.
class TestMessageDesk : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void bulkTakesTwoStepsAndTime() {
        ServiceSettings how;
        how.bulkAsks = 2;
        Town town(600, how);
        QVERIFY(town.ready);
        const QList<Insured> people = town.store.sample(40);
        std::vector<eligibility::Element> searches;
        for (const Insured& each : people) {
            searches.push_back(Town::searchFor(each, QStringLiteral("KARTE-%1").arg(searches.size())));
        }
        searches.push_back(
            Town::element("QualificationConfirmSearchInfo",
                          {{"InsurerNumber", QStringLiteral("99999999")}, {"Birthdate", QStringLiteral("19000101")}}));
        const Message receipt = town.ask("OQSmuquc01", dated("OQSmuquc01", town, searches));
        const QString number = receipt.body.value(u"ReceptionNumber");
        QCOMPARE(number.size(), 20);
        QCOMPARE(segment(town.ask("OQSmuquc02", fetch("OQSmuquc02", number))), QStringLiteral("2"));
        QCOMPARE(segment(town.ask("OQSmuquc02", fetch("OQSmuquc02", number))), QStringLiteral("2"));
        const Message answer = town.ask("OQSmuquc02", fetch("OQSmuquc02", number));
        QCOMPARE(segment(answer), QStringLiteral("1"));
        QCOMPARE(answer.header.value(u"NumberOfProcessingResult"), QString::number(searches.size()));
        QCOMPARE(answer.header.value(u"NumberOfError"), QStringLiteral("1"));
        const auto typed = eligibility::toBulkAnswer(answer);
        QVERIFY(typed.has_value());
        QCOMPARE(static_cast<int>(typed->units.size()), static_cast<int>(searches.size()));
        for (int i = 0; i < people.size(); ++i) {
            QCOMPARE(typed->units[i].search->arbitraryIdentifier, QStringLiteral("KARTE-%1").arg(i));
            QVERIFY(!typed->units[i].results.isEmpty());
        }
        QCOMPARE(town.ask("OQSmuquc02", fetch("OQSmuquc02", number)).body, answer.body);
    }

    void numbersOfOthersAreUnknown() {
        Town town;
        const Message receipt = town.ask("OQSmuquc01", dated("OQSmuquc01", town, {Town::searchFor(town.anybody(0))}));
        const QString number = receipt.body.value(u"ReceptionNumber");
        QCOMPARE(town.ask("OQSmutic02", fetch("OQSmutic02", number)).header.value(u"ErrorCode"),
                 QStringLiteral("SYNTH-E040"));
        QCOMPARE(segment(town.ask("OQSmuquc02", fetch("OQSmuquc02", QStringLiteral("1")))), QStringLiteral("9"));
        const Caller other{QStringLiteral("1399999991"), {}, {}, {}, {}};
        const auto bytes = eligibility::writeMessage(fetch("OQSmuquc02", number)).value();
        QCOMPARE(town.desk->answer("OQSmuquc02", other, bytes)->header.value(u"ErrorCode"),
                 QStringLiteral("SYNTH-E001"));
    }

    void aReferenceNumberComesBack() {
        Town town;
        const Insured person = town.anybody(20);
        const auto registration = Town::element("ReferenceNumberRegistrationInfo",
                                                {{"ReferenceNumber", QStringLiteral("KARTE-7")},
                                                 {"InsurerNumber", eligibility::insurerNumberOnWire(person.insurer)},
                                                 {"InsuredCardSymbol", person.symbol},
                                                 {"InsuredIdentificationNumber", person.number},
                                                 {"InsuredBranchNumber", person.branch}});
        const Message taken = town.ask("OQSsiimm01", Town::question("OQSsiimm01", {}, {registration}));
        QCOMPARE(taken.body.value(u"ProcessingResultStatus"), QStringLiteral("1"));
        QCOMPARE(town.store.referenceOf(Town::facility, person.person), QStringLiteral("KARTE-7"));
        auto wrong = registration;
        wrong.child(u"InsuredIdentificationNumber")->text = QStringLiteral("99999999999");
        const Message refused = town.ask("OQSsiimm01", Town::question("OQSsiimm01", {}, {wrong}));
        QCOMPARE(refused.body.value(u"ProcessingResultCode"), QStringLiteral("SYNTH-E020"));
        const Message bulk = town.ask("OQSmuimm01", Town::question("OQSmuimm01", {}, {registration, wrong}));
        const Message result = town.ask("OQSmuimm02", fetch("OQSmuimm02", bulk.body.value(u"ReceptionNumber")));
        QCOMPARE(result.header.value(u"NumberOfError"), QStringLiteral("1"));
        QCOMPARE(result.body.descendants(u"BulkRegistrationUnit").size(), std::size_t(2));
        const Message found = town.ask("OQSsiquc01", dated("OQSsiquc01", town, {Town::searchFor(person)}));
        QVERIFY(found.body.descendants(u"ReferenceNumber").size() == 1);
    }

    void historyNeedsALiveConsent() {
        Town town;
        const Insured person = town.anybody(60);
        const auto ask = [&](const char* flag, const QString& reason = {}) {
            return town.ask("YZKsiquc01",
                            Town::history("YZKsiquc01", person, QString::fromLatin1(flag), QStringLiteral("4")),
                            reason);
        };
        QCOMPARE(ask("1").header.value(u"ErrorCode"), QStringLiteral("SYNTH-E030"));
        const auto answer = [&](bool yes, qint64 secondsAgo) {
            town.office->consents.answer(Town::facility, person.person, {{QStringLiteral("YZK"), yes}},
                                         now().addSecs(-secondsAgo));
        };
        answer(true, ConsentBook::lifetimeSeconds + 1);
        QCOMPARE(segment(ask("1")), QStringLiteral("9"));
        answer(true, 100);
        QCOMPARE(ask("1").header.value(u"ResultCode"), QStringLiteral("1"));
        answer(false, 200);  // an older "no" that arrives late does not undo the newer "yes"
        QCOMPARE(ask("1").header.value(u"ResultCode"), QStringLiteral("1"));
        answer(false, 50);
        QCOMPARE(segment(ask("1")), QStringLiteral("9"));
        answer(true, 10);
        const Message withdrawn = town.ask("OQSsihvd01", Town::question("OQSsihvd01", {}, {Town::searchFor(person)}));
        QCOMPARE(withdrawn.body.value(u"ConsentGroup"), QStringLiteral("YZK"));
        QCOMPARE(segment(ask("1")), QStringLiteral("9"));
        QCOMPARE(ask("4").header.value(u"ErrorCode"), QStringLiteral("SYNTH-E031"));
        QCOMPARE(ask("4", QStringLiteral("意識なし")).header.value(u"ResultCode"), QStringLiteral("1"));
        const Access newest = town.store.accessesOf(person.person, 1).value(0);
        QCOMPARE(newest.reason, QStringLiteral("意識なし"));
        QCOMPARE(newest.role, QStringLiteral("doctor"));
        QCOMPARE(newest.what, QStringLiteral("medication+care"));
    }

    void aConsentForHomeCareLastsUntilItIsTakenBack() {
        Town town;
        const Insured person = town.anybody(60);
        const auto again = [&](const char* type) {
            eligibility::Element search = Town::searchFor(person);
            search.add(QStringLiteral("LimitApplicationCertificateRelatedConsFlg"), QStringLiteral("1"));
            return town.ask(
                type,
                Town::question(type, {{"QualificationConfirmationDate", eligibility::toWire(town.today)}}, {search}));
        };
        const auto history = [&](const char* flag) {
            const auto question = Town::history("YZKsiquc01", person, QString::fromLatin1(flag), QStringLiteral("2"));
            return town.ask("YZKsiquc01", question).header.value(u"ErrorCode");
        };
        QCOMPARE(again("OQSsihvq01").header.value(u"ErrorCode"), QStringLiteral("SYNTH-E035"));
        town.office->consents.answerLasting(Town::facility, person.person, QStringLiteral("2"),
                                            {{QStringLiteral("YZK"), true}, {QStringLiteral("TKK"), false}},
                                            now().addDays(-400));
        const Message answer = again("OQSsihvq01");
        QCOMPARE(segment(answer), QStringLiteral("1"));
        const auto found = answer.body.descendants(u"ResultOfQualificationConfirmation");
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front()->value(u"PharmacistsInfoConsFlg"), QStringLiteral("1"));
        QVERIFY(!found.front()->has(u"PharmacistsInfoAvailableTime"));
        QCOMPARE(found.front()->value(u"SpecificHealthCheckupsInfoConsFlg"), QStringLiteral("0"));
        QCOMPARE(again("OQSsionq01").header.value(u"ErrorCode"), QStringLiteral("SYNTH-E035"));
        QVERIFY(history("2").isEmpty());
        QCOMPARE(history("1"), QStringLiteral("SYNTH-E030"));  // it was given for care at home
        eligibility::Element search = Town::searchFor(person);
        search.add(QStringLiteral("MedicalTreatmentFlag"), QStringLiteral("2"));
        const Message withdrawn = town.ask("OQSsihvd01", Town::question("OQSsihvd01", {}, {search}));
        QCOMPARE(withdrawn.body.value(u"ConsentGroup"), QStringLiteral("YZK"));
        QCOMPARE(again("OQSsihvq01").header.value(u"ErrorCode"), QStringLiteral("SYNTH-E035"));
        QCOMPARE(history("2"), QStringLiteral("SYNTH-E030"));
    }

    void historiesAreRepeatableAndPlausible() {
        Town town(1500);
        int rows = 0;
        int checkups = 0;
        for (int i = 0; i < 40; ++i) {
            const Insured person = town.anybody(50, i);
            const QMap<QString, bool> yes{
                {QStringLiteral("YZK"), true}, {QStringLiteral("TKK"), true}, {QStringLiteral("SRJ"), true}};
            town.office->consents.answer(Town::facility, person.person, yes, now());
            const auto question = Town::history("YZKsiquc01", person, QStringLiteral("1"), QStringLiteral("4"));
            const Message answer = town.ask("YZKsiquc01", question);
            QCOMPARE(town.ask("YZKsiquc01", question).body, answer.body);
            const auto medication = eligibility::toMedicationHistory(answer);
            QVERIFY(medication.has_value());
            for (const eligibility::Element* each : answer.body.descendants(u"DrugC")) {
                QVERIFY(each->text.startsWith(QStringLiteral("699999")) && each->text.size() == 9);
                ++rows;
            }
            const Message sheet =
                town.ask("TKKsiquc01", Town::history("TKKsiquc01", person, QStringLiteral("1"), QStringLiteral("2")));
            QVERIFY(eligibility::toCheckupHistory(sheet).has_value());
            checkups += static_cast<int>(sheet.body.children.size());
            for (const eligibility::Element* each : sheet.body.descendants(u"HealthCheckupResultAndQuestionInfo")) {
                if (each->value(u"ItemName") == QStringLiteral("ＨｂＡ１ｃ（ＮＧＳＰ）")) {
                    const double value = each->value(u"DataValue").toDouble();
                    QVERIFY2(value > 4.0 && value < 12.0, qPrintable(each->value(u"DataValue")));
                }
            }
        }
        QVERIFY2(rows > 300, qPrintable(QString::number(rows)));
        QVERIFY2(checkups > 60, qPrintable(QString::number(checkups)));
    }

    void listsShowWhoIsEntrustedAndWhoConsented() {
        Town town(20'000);
        const auto list = [&town](const char* upload, const char* download, const eligibility::Element& search) {
            const Message receipt = town.ask(upload, Town::question(upload, {}, {search}));
            return town.ask(download, fetch(download, receipt.body.value(u"ReceptionNumber")));
        };
        const Message vouchers =
            list("OQSmutic01", "OQSmutic02",
                 Town::element("QualificationConfirmSearchInfo",
                               {{"MedicalTreatmentMonth", town.today.toString(QStringLiteral("yyyyMM"))}}));
        QVERIFY(!vouchers.body.descendants(u"MedicalTicketInfo").empty());
        const Insured person = town.anybody(40);
        town.office->consents.answer(Town::facility, person.person,
                                     {{QStringLiteral("YZK"), true}, {QStringLiteral("SHJ"), false}}, now());
        const auto days =
            Town::element("QualificationConfirmSearchInfo", {{"ConsentDateFrom", eligibility::toWire(town.today)},
                                                             {"ConsentDateTo", eligibility::toWire(town.today)},
                                                             {"MedicalTreatmentFlag", QStringLiteral("2")}});
        const Message consented = list("OQSmuhvq01", "OQSmuhvq02", days);
        QCOMPARE(consented.header.value(u"NumberOfProcessingResult"), QStringLiteral("1"));
        QCOMPARE(consented.body.descendants(u"PharmacistsInfoConsFlg").front()->text, QStringLiteral("1"));
        QCOMPARE(consented.body.descendants(u"OperationInfoConsFlg").front()->text, QStringLiteral("0"));
    }

    void childrenHaveSubsidiesAndProtectedPeopleNoAddress() {
        Town town(3000);
        const QList<Insured> everyone = town.store.sample(100'000);
        int withheld = 0;
        for (const Insured& each : everyone) {
            if (each.withheld && isCurrent(each, town.today) && !each.branch.isEmpty()) {
                ++withheld;
                const Message answer = town.ask("OQSsiquc01", dated("OQSsiquc01", town, {Town::searchFor(each)}));
                QVERIFY(answer.body.descendants(u"Name").size() >= 1);
                QVERIFY(answer.body.descendants(u"Address").empty() && answer.body.descendants(u"PostNumber").empty());
            }
        }
        QVERIFY(withheld > 0);
        const auto child = std::ranges::find_if(everyone, [&town](const Insured& each) {
            return ageOn(town.today, each.birthdate) < 6 && !each.branch.isEmpty() && isCurrent(each, town.today) &&
                   each.classification == QStringLiteral("01");
        });
        QVERIFY(child != everyone.end());
        const Message answer = town.ask("PMHsimsm01", Town::question("PMHsimsm01", {}, {Town::searchFor(*child)}));
        const auto payers = answer.body.descendants(u"PublicExpenseNumber");
        QVERIFY(!payers.empty() && eligibility::isInsurerNumber(payers.front()->text));
    }

    void whatIsNoMessageIsRefused() {
        Town town(50);
        const Caller caller{Town::facility, {}, {}, {}, {}};
        QVERIFY(!town.desk->answer("OQSsiquc01", caller, "<html/>").has_value());
        QVERIFY(!town.desk->answer("OQSsiquc01", caller, QByteArrayView()).has_value());
        QVERIFY(!MessageDesk::knows("EPSsiDMP01"));
    }

private:
    static QString segment(const Message& answer) { return answer.header.value(u"SegmentOfResult"); }
    static Message dated(const char* type, const Town& town, std::vector<eligibility::Element> searches) {
        return Town::question(type, {{"QualificationConfirmationDate", eligibility::toWire(town.today)}},
                              std::move(searches));
    }
    static Message fetch(const char* type, const QString& number) {
        eligibility::Element wanted;
        wanted.name = QStringLiteral("ReceptionNumber");
        wanted.text = number;
        return Town::question(type, {}, {wanted});
    }
};

QTEST_APPLESS_MAIN(TestMessageDesk)
#include "tst_message_desk.moc"
