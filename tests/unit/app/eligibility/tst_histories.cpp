// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/medication_events.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_reader.h"
#include "samples.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

namespace {

Message sample(const QString& relative) {
    const QString path = samples::collection() + u'/' + relative;
    return readMessage(samples::bytesOf(path), QFileInfo(path).fileName()).value();
}

}  // namespace

class TestHistories : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void medicationHistoryHoldsThreeBlocksAndCareActs() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const auto full =
            toMedicationHistory(sample(QStringLiteral("10-medication/YZKsiquc01res_202604010001.xml"))).value();
        QVERIFY(full.header.isAnswered());
        QCOMPARE(full.person->birthdate.value, QDate(1985, 4, 12));
        QCOMPARE(full.claims.size(), 2);
        QCOMPARE(full.claims[0].days[0].drugs.size(), 2);
        QCOMPARE(full.claims[1].days[0].careActs[1].code, QStringLiteral("199999002"));
        QCOMPARE(full.prescriptions[0].days[0].prescribedOn.value, QDate(2026, 3, 27));
        QVERIFY(full.dispensings[0].source == MedicationSource::Dispensing);
        const auto none =
            toMedicationHistory(sample(QStringLiteral("10-medication/YZKsiquc01res_202604010002.xml"))).value();
        QVERIFY(none.header.isAnswered() && none.isEmpty());
        const auto refused =
            toMedicationHistory(sample(QStringLiteral("12-errors/YZKsiquc01res_202604010003.xml"))).value();
        QVERIFY(!refused.header.isAnswered());
        QVERIFY(!refused.header.messageContents.isEmpty());
    }

    /// The example tells one event as prescription and as dispensing, and another as two claims of one day.
    void theSameEventIsMergedOnce() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const auto history =
            toMedicationHistory(sample(QStringLiteral("10-medication/YZKsiquc01res_202604010001.xml"))).value();
        const QList<MedicationEvent> events = mergedEvents(history);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].date, QDate(2026, 3, 27));
        QCOMPARE(events[0].rows.size(), 2);
        QVERIFY(events[0].rows[0].source == MedicationSource::Dispensing && !events[0].rows[0].isRevised);
        QVERIFY(events[0].rows[1].source == MedicationSource::Prescription && events[0].rows[1].isRevised);
        QCOMPARE(events[1].rows.size(), 2);
        QVERIFY(!events[1].rows[0].isRevised && !events[1].rows[1].isRevised);
    }

    void aClinicsOwnClaimDoesNotHideWhatThePharmacyGave() {
        const auto month = [](MedicationSource source, const char* facility, const char* drug,
                              const WireDate& dispensed) {
            MedicationMonth made;
            made.source = source;
            made.facilityCode = QString::fromLatin1(facility);
            made.prescriberCode = QStringLiteral("1319998884");
            MedicationDay& day = made.days.emplaceBack();
            day.dispensedOn = dispensed;
            day.prescribedOn = QDate(2026, 3, 1);
            day.drugs.emplaceBack().code = QString::fromLatin1(drug);
            return made;
        };
        MedicationHistory history;
        history.prescriptions.append(month(MedicationSource::Prescription, "1319998884", "699999001", {}));
        history.claims.append(month(MedicationSource::Claim, "1319998884", "699999003", QDate(2026, 3, 1)));
        QCOMPARE(mergedEvents(history).size(), 1);
        QVERIFY(!mergedEvents(history)[0].rows[1].isRevised);
        // Dispensed two days later, another brand: the pharmacy's word counts.
        history.claims.clear();
        history.dispensings.append(month(MedicationSource::Dispensing, "1349997773", "699999002", QDate(2026, 3, 3)));
        QCOMPARE(mergedEvents(history).size(), 1);
        QVERIFY(mergedEvents(history)[0].rows[1].isRevised);
        // Without a facility nothing is joined.
        history.dispensings[0].facilityCode.clear();
        history.dispensings[0].prescriberCode.clear();
        QCOMPARE(mergedEvents(history).size(), 2);
        QVERIFY(mergedEvents({}).isEmpty());
    }

    void checkupValuesHaveFourTypes() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const auto history =
            toCheckupHistory(sample(QStringLiteral("11-checkup/TKKsiquc01res_202604010001.xml"))).value();
        QCOMPARE(history.checkups.size(), 2);
        QCOMPARE(history.checkups[0].examinedOn.value, QDate(2025, 10, 4));
        int counts[5] = {};
        for (const CheckupItem& item : history.checkups[0].items) {
            ++counts[static_cast<int>(item.type.value)];
            QCOMPARE(item.quantity().has_value(), item.type.value == CheckupDataType::Quantity);
        }
        QCOMPARE(counts[0], 0);
        for (int type = 1; type < 5; ++type) {
            QVERIFY2(counts[type] > 0, qPrintable(QString::number(type)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
