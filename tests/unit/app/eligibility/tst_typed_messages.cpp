// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/consent_withdrawal.h"
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/entrusted_list.h"
#include "app/eligibility/history_question.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/qualification_blocks.h"
#include "app/eligibility/reference_registration.h"
#include "app/eligibility/subsidies.h"
#include "samples.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

namespace {

/// Writes the typed form again. @return nothing when no typed model takes this kind
template <typename T>
bool tryType(const Message& message, Result<T> (*from)(const Message&), std::optional<Message>& again) {
    if (const auto typed = from(message)) {
        again = toMessage(*typed, message.encoding);
        return true;
    }
    return false;
}

Result<Message> rewritten(const Message& message) {
    std::optional<Message> again;
    const bool isTaken =
        tryType(message, toBulkUpload, again) || tryType(message, toBulkReceipt, again) ||
        tryType(message, toBulkQuery, again) || tryType(message, toBulkAnswer, again) ||
        tryType(message, toEntrustedListRequest, again) || tryType(message, toRegistrationRequest, again) ||
        tryType(message, toRegistrationAnswer, again) || tryType(message, toBulkRegistrationAnswer, again) ||
        tryType(message, toConsentWithdrawal, again) || tryType(message, toConsentWithdrawalAnswer, again) ||
        tryType(message, toHistoryQuestion, again) || tryType(message, toMedicationHistory, again) ||
        tryType(message, toCheckupHistory, again) || tryType(message, toSubsidyQuestion, again) ||
        tryType(message, toSubsidyAnswer, again) || tryType(message, toQuestion, again);
    if (isTaken) {
        return *again;
    }
    return toAnswer(message).map(
        [&message](const EligibilityAnswer& answer) { return toMessage(answer, message.encoding, message.type); });
}

Message sample(const QString& relative) {
    const QString path = samples::collection() + u'/' + relative;
    return readMessage(samples::bytesOf(path), QFileInfo(path).fileName()).value();
}

template <typename T>
T again(const T& typed, Result<T> (*from)(const Message&), Encoding encoding) {
    const QByteArray bytes = writeMessage(toMessage(typed, encoding)).value();
    Message read = readMessage(bytes).value();
    read.type = toMessage(typed, encoding).type;
    return from(read).value();
}

SearchInfo person() {
    SearchInfo search;
    search.insurerNumber = insurerIdentifier(QStringLiteral("  139998"));
    search.symbol = symbolIdentifier(QStringLiteral("見本"));
    search.number = numberIdentifier(QStringLiteral("0098765"));
    search.branch = QStringLiteral("02");
    search.birthdate = QDate(1990, 11, 3);
    return search;
}

}  // namespace

class TestTypedMessages : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everySampleHasATypedModelThatWritesItsBytes() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout: only the two own samples are there");
        }
        int compared = 0;
        for (const QString& path : samples::allFiles()) {
            const QByteArray bytes = samples::bytesOf(path);
            const Message message = readMessage(bytes, QFileInfo(path).fileName()).value();
            const auto again = rewritten(message);
            QVERIFY2(again.has_value(), qPrintable(path));
            QCOMPARE(again->type, message.type);
            if (!message.type.endsWith(QStringLiteral("_face"))) {  // their order is free: tst_eligibility_message
                QCOMPARE(writeMessage(*again).value(), bytes);
                ++compared;
            }
        }
        QVERIFY2(compared >= 50, qPrintable(QString::number(compared)));
    }

    void bulkUnitsKeepTheirVerdictsApart() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const auto pending = toBulkAnswer(sample(QStringLiteral("09-bulk/OQSmuquc02res_202603310002.xml"))).value();
        QVERIFY(pending.isPending());
        QVERIFY(pending.units.isEmpty());
        const auto answer = toBulkAnswer(sample(QStringLiteral("09-bulk/OQSmuquc02res_202603310003.xml"))).value();
        QVERIFY(!answer.isPending());
        QCOMPARE(answer.units.size(), 7);
        QCOMPARE(answer.header.failed, QStringLiteral("1"));
        using V = QualificationValidity;
        const QList<V> validities{V::Valid, V::Invalid, V::None, V::Several, V::Valid, V::Valid, V::NotGiven};
        for (qsizetype i = 0; i < validities.size(); ++i) {
            QVERIFY(answer.units[i].validity.value == validities[i]);
        }
        QVERIFY(answer.units[6].processing.status.value == ProcessingStatus::Error);
        QCOMPARE(answer.units[0].search->knownLimit->flag, QStringLiteral("A03"));
        QCOMPARE(answer.units[0].arbitraryIdentifier(), QStringLiteral("KARTE-000101"));
        QCOMPARE(answer.units[0].referenceNumber, QStringLiteral("SYN-KARTE-000101"));
    }

    /// One public model nests the result and another repeats it (§9).
    void bulkResultsAreFoundAtAnyDepth() {
        Element unit;
        unit.name = QStringLiteral("BulkConfirmUnit");
        for (const char* const outer : {"ResultList", "Wrapper"}) {
            Element& result =
                unit.add(QString::fromLatin1(outer)).add(QStringLiteral("ResultOfQualificationConfirmation"));
            result.add(QStringLiteral("Name"), QString::fromLatin1(outer));
        }
        const BulkUnit read = bulkUnitFrom(unit);
        QCOMPARE(read.results.size(), 2);
        QCOMPARE(read.results[1].name.raw, QStringLiteral("Wrapper"));
    }

    void absentAndEmptyAndUnknownComeBackAsTheyWere() {
        Message message = emptyMessage(QStringLiteral("YZKsiquc01res"), Encoding::Utf8);
        Element& month = message.body.add(QStringLiteral("MeTrMonthInf"));
        month.add(QStringLiteral("MeTrMonth"), QStringLiteral("202613"));
        month.add(QStringLiteral("InOut"));
        month.add(QStringLiteral("Future")).add(QStringLiteral("Inner"), QStringLiteral("x"));
        Element& days = month.add(QStringLiteral("DiDateInfs"));
        days.add(QStringLiteral("DiDateInf"));
        days.add(QStringLiteral("Stranger"), QStringLiteral("y"));
        const MedicationHistory history = toMedicationHistory(message).value();
        const MedicationMonth& read = history.claims.constFirst();
        QVERIFY(!read.month.first.isValid());
        QCOMPARE(read.month.raw, QStringLiteral("202613"));
        QVERIFY(!read.careKind.isNull() && read.careKind.isEmpty());
        QVERIFY(read.facilityCode.isNull());
        QVERIFY(!history.header.isAnswered());
        const Message again = toMessage(history, Encoding::Utf8);
        QCOMPARE(again.body.descendants(u"Inner").size(), std::size_t(1));
        QCOMPARE(again.body.descendants(u"Stranger").size(), std::size_t(1));
        QVERIFY(toMedicationHistory(again).value() == history);
    }

    void vouchersAreReadAndReplaced() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const auto list =
            toBulkAnswer(sample(QStringLiteral("13-medical-assistance/OQSmutic02res_202604010002.xml"))).value();
        Qualification qualification = list.units[0].results[0];
        QVERIFY(isPublicAssistance(qualification));
        const QList<MedicalTicket> tickets = medicalTicketsOf(qualification);
        QCOMPARE(tickets.size(), 1);
        QCOMPARE(tickets[0].issueNumber, QStringLiteral("00012345"));
        QCOMPARE(tickets[0].infection, QStringLiteral("02"));
        const Qualification before = qualification;
        setMedicalTickets(qualification, tickets);
        QVERIFY(qualification == before);
        setMedicalTickets(qualification, {});
        QVERIFY(medicalTicketsOf(qualification).isEmpty());
        QVERIFY(prescriptionFromCode({}).value == PrescriptionChoice::NotGiven);
    }

    void kindsWithoutASampleSurviveBothEncodings() {
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp932}) {
            RegistrationRequest request;
            request.type = QStringLiteral("OQSmuimm01req");
            request.header.institutionCode = QStringLiteral("1319999999");
            request.registrations.append(
                {QStringLiteral("K-1"), person().insurerNumber, person().symbol, person().number, person().branch, {}});
            request.registrations.append(request.registrations.constFirst());
            QVERIFY(again(request, toRegistrationRequest, encoding) == request);

            BulkRegistrationAnswer registered;
            registered.header.segment = segmentFromCode(QStringLiteral("1"));
            registered.units.append(
                {request.registrations.constFirst(), {processingFromCode(QStringLiteral("1")), {}, {}}, {}});
            QVERIFY(again(registered, toBulkRegistrationAnswer, encoding) == registered);

            ConsentWithdrawal withdrawal;
            withdrawal.number = person().number;
            withdrawal.insurerNumber = insurerIdentifier(QStringLiteral("06139992"));
            withdrawal.symbol = person().symbol;
            withdrawal.birthdate = QDate(1990, 11, 3);
            withdrawal.treatmentFlag = QStringLiteral("2");
            withdrawal.groups = {QStringLiteral("YZK"), QStringLiteral("SRJ")};
            QVERIFY(again(withdrawal, toConsentWithdrawal, encoding) == withdrawal);
            ConsentWithdrawalAnswer ended;
            ended.withdrawn = withdrawal.groups;
            QVERIFY(again(ended, toConsentWithdrawalAnswer, encoding) == ended);

            SubsidyQuestion asked;
            asked.search = person();
            QVERIFY(again(asked, toSubsidyQuestion, encoding) == asked);
            SubsidyAnswer subsidies;
            Subsidy& subsidy = subsidies.subsidies.emplaceBack();
            subsidy.payerNumber = numberIdentifier(QStringLiteral("88139991"));
            subsidy.name = QStringLiteral("子ども医療費助成");
            subsidy.validFrom = QDate(2026, 4, 1);
            subsidy.selfPayPerVisit = QStringLiteral("200");
            QVERIFY(again(subsidies, toSubsidyAnswer, encoding) == subsidies);
        }
    }

    void aMessageOfAnotherKindIsRefused() {
        const Message message = emptyMessage(QStringLiteral("OQSmuimm02res"), Encoding::Utf8);
        QVERIFY(toBulkAnswer(message).error().code == ErrorCode::MessageUnexpectedKind);
        QVERIFY(toBulkUpload(message).error().code == ErrorCode::MessageUnexpectedKind);
        QVERIFY(toMedicationHistory(message).error().code == ErrorCode::MessageUnexpectedKind);
        QVERIFY(toEntrustedListRequest(message).error().code == ErrorCode::MessageUnexpectedKind);
    }
};

QTEST_GUILESS_MAIN(TestTypedMessages)
#include "tst_typed_messages.moc"
