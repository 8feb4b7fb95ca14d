// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/fhir/fhir_export.h"
#include "app/eligibility/message_reader.h"
#include "tests/unit/app/eligibility/samples.h"

#include <QJsonArray>
#include <QtTest>

using namespace eligibility;

namespace {

const QDate askedFor(2026, 4, 1);

/// @return the resources of that type, in the order of the bundle
QList<QJsonObject> resources(const QJsonObject& bundle, const char* type) {
    QList<QJsonObject> found;
    for (const auto& entry : bundle[QLatin1String("entry")].toArray()) {
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        if (resource[QLatin1String("resourceType")].toString() == QLatin1String(type)) {
            found.append(resource);
        }
    }
    return found;
}

Qualification employee() {
    Qualification made;
    made.cardClassification = QStringLiteral("01");
    made.insurerNumber.raw = QStringLiteral("06139992");
    made.insurerName = QStringLiteral("見本健康保険組合");
    made.symbol.raw = QStringLiteral("１２");
    made.number.raw = QStringLiteral("0034");
    made.branch = QStringLiteral("01");
    made.name = {.raw = QStringLiteral("●橋　花子"), .key = QStringLiteral("●橋花子")};
    made.birthdate = QDate(1980, 2, 17);
    made.sex1 = QStringLiteral("2");
    made.qualifiedOn = QDate(2020, 4, 1);
    return made;
}

EligibilityAnswer answered(QualificationValidity validity, const QList<Qualification>& results) {
    EligibilityAnswer made;
    made.confirmationDate = askedFor;
    made.institutionCode = QStringLiteral("1319999999");
    made.fileIdentifier = QStringLiteral("f1");
    made.segment.value = SegmentOfResult::Normal;
    made.processing.value = ProcessingStatus::Normal;
    made.validity.value = validity;
    made.results = results;
    return made;
}

QJsonObject onlyInsurance(const QJsonObject& bundle) {
    return resources(bundle, "CoverageEligibilityResponse").first()[QLatin1String("insurance")][0].toObject();
}

}  // namespace

class TestFhirExport : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void qualificationHoldsOrNot_data();
    void qualificationHoldsOrNot();
    void unreadableNameStaysAsReceived();
    void candidatesAreNotOnePerson();
    void publicAssistanceHasThePayersNumber();
    void refusedQuestionIsAnError();
    void everyDrugIsAStatement();
    void emptyAndRefusedHistoriesAreToldApart();
    void checkupValuesKeepTheirKind();
    void sameMessageGivesTheSameBundle();
    void questionHasNoFhirForm();
};

void TestFhirExport::qualificationHoldsOrNot_data() {
    QTest::addColumn<int>("validity");
    QTest::addColumn<QDate>("lostOn");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("inForce");
    const auto row = [](const char* name, QualificationValidity validity, const QDate& lostOn, const char* status,
                        const char* holds) {
        QTest::newRow(name) << static_cast<int>(validity) << lostOn << QString::fromLatin1(status)
                            << QString::fromLatin1(holds);
    };
    using enum QualificationValidity;
    row("valid", Valid, {}, "active", "yes");
    row("valid, lost tomorrow", Valid, askedFor.addDays(1), "active", "yes");
    row("lost on the day", Superseded, askedFor, "cancelled", "no");
    row("invalid", Invalid, {}, "cancelled", "no");
    row("the service does not say", Unknown, {}, "active", "not said");
}

void TestFhirExport::qualificationHoldsOrNot() {
    QFETCH(int, validity);
    QFETCH(QDate, lostOn);
    QFETCH(QString, status);
    QFETCH(QString, inForce);
    Qualification qualification = employee();
    qualification.disqualifiedOn = lostOn;
    const QJsonObject bundle = fhir::bundleOf(answered(static_cast<QualificationValidity>(validity), {qualification}));
    const QJsonObject coverage = resources(bundle, "Coverage").first();
    QCOMPARE(coverage[QLatin1String("status")].toString(), status);
    const QJsonValue said = onlyInsurance(bundle).value(QLatin1String("inforce"));
    QCOMPARE(QString::fromLatin1(said.isUndefined() ? "not said" : said.toBool() ? "yes" : "no"), inForce);
    QCOMPARE(coverage[QLatin1String("period")][QLatin1String("end")].toString(),
             lostOn.isValid() ? lostOn.addDays(-1).toString(Qt::ISODate) : QString());
}

void TestFhirExport::unreadableNameStaysAsReceived() {
    const QJsonObject bundle = fhir::bundleOf(answered(QualificationValidity::Valid, {employee()}));
    const QJsonObject patient = resources(bundle, "Patient").first();
    QCOMPARE(patient[QLatin1String("name")][0][QLatin1String("text")].toString(), QStringLiteral("●橋 花子"));
    QCOMPARE(patient[QLatin1String("gender")].toString(), QStringLiteral("female"));
    QVERIFY(!patient.contains(QLatin1String("identifier")));
}

void TestFhirExport::candidatesAreNotOnePerson() {
    Qualification twin = employee();
    twin.name = {.raw = QStringLiteral("●橋　桜子"), .key = QStringLiteral("●橋桜子")};
    const QJsonObject bundle = fhir::bundleOf(answered(QualificationValidity::Several, {employee(), twin}));
    QCOMPARE(resources(bundle, "Patient").size(), 2);
    const auto coverages = resources(bundle, "Coverage");
    QVERIFY(coverages[0][QLatin1String("beneficiary")] != coverages[1][QLatin1String("beneficiary")]);
    QVERIFY(!onlyInsurance(bundle).contains(QLatin1String("inforce")));
}

void TestFhirExport::publicAssistanceHasThePayersNumber() {
    Qualification assistance = employee();
    assistance.cardClassification = QStringLiteral("A1");
    assistance.insurerNumber.raw = QStringLiteral("12139994");
    const QJsonObject bundle = fhir::bundleOf(answered(QualificationValidity::ValidUnregistered, {assistance}));
    const QJsonValue number = resources(bundle, "Organization").first()[QLatin1String("identifier")][0];
    QCOMPARE(number[QLatin1String("system")].toString(), QStringLiteral("urn:oid:1.2.392.100495.20.3.71"));
    QVERIFY(!resources(bundle, "Coverage").first().contains(QLatin1String("extension")));
}

void TestFhirExport::refusedQuestionIsAnError() {
    EligibilityAnswer refused = answered(QualificationValidity::NotGiven, {});
    refused.segment.value = SegmentOfResult::Abnormal;
    refused.errorCode = QStringLiteral("SYNTH01");
    refused.errorMessage = QStringLiteral("（合成例）");
    const QJsonObject response = resources(fhir::bundleOf(refused), "CoverageEligibilityResponse").first();
    QCOMPARE(response[QLatin1String("outcome")].toString(), QStringLiteral("error"));
    QCOMPARE(response[QLatin1String("error")][0][QLatin1String("code")][QLatin1String("text")].toString(),
             refused.errorMessage);
    refused.segment.value = SegmentOfResult::InProgress;
    QCOMPARE(
        resources(fhir::bundleOf(refused), "CoverageEligibilityResponse").first()[QLatin1String("outcome")].toString(),
        QStringLiteral("queued"));
}

void TestFhirExport::everyDrugIsAStatement() {
    MedicationHistory history;
    history.header.resultCode = QStringLiteral("1");
    MedicationDay day;
    day.drugs = {{.code = QStringLiteral("699999901"),
                  .name = QStringLiteral("見本錠"),
                  .genericName = QStringLiteral("見本"),
                  .quantity = QStringLiteral("3"),
                  .unit = QStringLiteral("錠"),
                  .usage = QStringLiteral("毎食後"),
                  .instruction = {},
                  .times = QStringLiteral("14"),
                  .usageClass = {},
                  .others = {}},
                 {.code = {},
                  .name = {},
                  .genericName = {},
                  .quantity = {},
                  .unit = {},
                  .usage = {},
                  .instruction = {},
                  .times = {},
                  .usageClass = {},
                  .others = {}}};
    MedicationMonth month;
    month.month = QDate(2026, 3, 1);
    month.days = {day};
    history.claims = {month};
    month.source = MedicationSource::Dispensing;
    month.days.first().dispensedOn = QDate(2026, 3, 9);
    history.dispensings = {month};
    const auto statements = resources(fhir::bundleOf(history), "MedicationStatement");
    QCOMPARE(statements.size(), 4);
    QCOMPARE(statements[0][QLatin1String("effectiveDateTime")].toString(), QStringLiteral("2026-03-09"));
    QCOMPARE(statements[2][QLatin1String("effectiveDateTime")].toString(), QStringLiteral("2026-03"));
    QCOMPARE(statements[2][QLatin1String("dosage")][0][QLatin1String("text")].toString(),
             QStringLiteral("毎食後 3錠 ×14"));
    QCOMPARE(statements[2][QLatin1String("category")][QLatin1String("text")].toString(), QStringLiteral("レセプト"));
    for (const QJsonObject& each : statements) {
        QCOMPARE(each[QLatin1String("status")].toString(), QStringLiteral("unknown"));  // nobody said it is taken
        QVERIFY(!each[QLatin1String("medicationCodeableConcept")].toObject().isEmpty());
    }
}

void TestFhirExport::emptyAndRefusedHistoriesAreToldApart() {
    MedicationHistory history;
    history.header.resultCode = QStringLiteral("1");
    const auto severity = [](const QJsonObject& bundle) {
        return resources(bundle, "OperationOutcome")
            .value(0)[QLatin1String("issue")][0][QLatin1String("severity")]
            .toString();
    };
    QCOMPARE(severity(fhir::bundleOf(history)), QStringLiteral("information"));
    history.header.resultCode = QStringLiteral("9");
    QCOMPARE(severity(fhir::bundleOf(history)), QStringLiteral("error"));
    CheckupHistory checkups;
    checkups.header.resultCode = QStringLiteral("1");
    QCOMPARE(severity(fhir::bundleOf(checkups)), QStringLiteral("information"));
    checkups.checkups = {Checkup{}};
    QCOMPARE(severity(fhir::bundleOf(checkups)), QString());
}

void TestFhirExport::checkupValuesKeepTheirKind() {
    const auto item = [](CheckupDataType type, QStringView value) {
        CheckupItem made;
        made.code = QStringLiteral("3D045000001906202");
        made.name = QStringLiteral("見本項目");
        made.type.value = type;
        made.value = value.toString();
        made.unit = QStringLiteral("%");
        made.codeSystem = QStringLiteral("1.2.392.200119.6.2100");
        made.valueName = type == CheckupDataType::Coded ? QStringLiteral("所見なし") : QString();
        return made;
    };
    CheckupHistory history;
    history.header.resultCode = QStringLiteral("1");
    Checkup checkup;
    checkup.examinedOn = QDate(2025, 6, 3);
    checkup.items = {item(CheckupDataType::Quantity, u"5.7"), item(CheckupDataType::Quantity, u"<3"),
                     item(CheckupDataType::Coded, u"1"), item(CheckupDataType::Text, u"異常なし"),
                     item(CheckupDataType::Text, u"")};
    history.checkups = {checkup};
    const auto found = resources(fhir::bundleOf(history), "Observation");
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[0][QLatin1String("valueQuantity")][QLatin1String("value")].toDouble(), 5.7);
    QCOMPARE(found[1][QLatin1String("valueString")].toString(), QStringLiteral("<3%"));
    QCOMPARE(
        found[2][QLatin1String("valueCodeableConcept")][QLatin1String("coding")][0][QLatin1String("system")].toString(),
        QStringLiteral("urn:oid:1.2.392.200119.6.2100"));
    QCOMPARE(found[3][QLatin1String("valueString")].toString(), QStringLiteral("異常なし%"));
    QVERIFY(found[4].contains(QLatin1String("dataAbsentReason")));
    QVERIFY(!found[4].contains(QLatin1String("valueString")));
}

void TestFhirExport::sameMessageGivesTheSameBundle() {
    EligibilityAnswer answer = answered(QualificationValidity::Valid, {employee()});
    const QJsonObject first = fhir::bundleOf(answer);
    QCOMPARE(fhir::bundleOf(answer), first);
    answer.fileIdentifier = QStringLiteral("f2");
    const auto address = [](const QJsonObject& bundle) {
        return bundle[QLatin1String("entry")][0][QLatin1String("fullUrl")].toString();
    };
    QVERIFY(address(fhir::bundleOf(answer)) != address(first));
}

void TestFhirExport::questionHasNoFhirForm() {
    const auto question = readMessageFile(samples::own(QStringLiteral("OQSsiquc01req_202611200001.xml")));
    QVERIFY(question);
    const auto bundle = fhir::bundleOf(*question);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::MessageUnexpectedKind);
}

QTEST_GUILESS_MAIN(TestFhirExport)
#include "tst_fhir_export.moc"
