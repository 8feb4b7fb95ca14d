// SPDX-License-Identifier: Apache-2.0
// What the README of the shared examples says of each file, one row a file (data/examples.tsv).
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/qualification_blocks.h"
#include "app/eligibility/reference_registration.h"
#include "samples.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

namespace {

QString list(const QStringList& parts) {
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(u',');
}

/// What a desk would say of one qualification, in short words.
QString factsOf(const Qualification& q) {
    QStringList facts{q.cardClassification, q.insurerNumber.key, q.branch};
    for (auto it = q.consents.constBegin(); it != q.consents.constEnd(); ++it) {
        facts += it.key() + u':' + it->flag;
    }
    if (q.disqualifiedOn.isValid()) {
        facts +=
            QStringLiteral("lost:") + q.disqualifiedOn.toString(QStringLiteral("yyyyMMdd")) + u':' + q.reasonOfLoss;
    }
    if (const auto elderly = elderlyCertificateOf(q)) {
        facts += QStringLiteral("elderly:") + elderly->contributionRatio;
    }
    if (!q.contributionRatio.isEmpty()) {
        facts += QStringLiteral("ratio:") + q.contributionRatio;
    }
    if (const auto limit = limitCertificateOf(q)) {
        facts += QStringLiteral("limit:") + limit->flag +
                 (limit->longTermFrom.isGiven() ? QStringLiteral(":long") : QString());
    }
    for (const SpecificDisease& disease : specificDiseasesOf(q)) {
        facts += QStringLiteral("disease:") + disease.category;
    }
    for (const MedicalTicket& ticket : medicalTicketsOf(q)) {
        facts += QStringLiteral("ticket:") + ticket.type;
    }
    if (!q.preschool.isEmpty()) {
        facts += QStringLiteral("preschool:") + q.preschool;
    }
    if (const QString changed = q.element.value(u"LimitApplicationCertificateChanged"); !changed.isEmpty()) {
        facts += QStringLiteral("limit-changed:") + changed;
    }
    if (!q.nameOfOther.isEmpty()) {
        facts += QStringLiteral("other-name");
    }
    if (!q.sex2.isEmpty()) {
        facts += QStringLiteral("sex2:") + q.sex2;
    }
    if (!q.referenceNumber.isEmpty()) {
        facts += QStringLiteral("key:") + q.referenceNumber;
    }
    if (q.name.raw.contains(QChar(0x25CF))) {
        facts += QStringLiteral("unreadable");
    }
    return facts.join(QChar(0x20)).simplified();
}

QString factsOf(const QList<Qualification>& results) {
    QStringList facts;
    for (const Qualification& q : results) {
        facts += u'[' + factsOf(q) + u']';
    }
    return facts.join(QChar(0x20));
}

QString factsOf(const EligibilityAnswer& answer) {
    const auto choice = prescriptionFromCode(answer.prescriptionIssueSelect);
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(word(answer.segment.value), word(answer.processing.value), word(answer.validity.value), word(choice.value),
             list({answer.errorCode + answer.processingCode}), factsOf(answer.results))
        .simplified();
}

QString factsOf(const BulkAnswer& answer) {
    QStringList units;
    for (const BulkUnit& unit : answer.units) {
        units += word(unit.processing.status.value) + u'/' + word(unit.validity.value) + factsOf(unit.results);
    }
    return word(answer.header.segment.value) + u' ' + units.join(QStringLiteral(" | "));
}

QString factsOf(const MedicationHistory& history) {
    qsizetype drugs = 0;
    qsizetype acts = 0;
    for (const auto& months : {history.claims, history.prescriptions, history.dispensings}) {
        for (const MedicationMonth& month : months) {
            for (const MedicationDay& day : month.days) {
                drugs += day.drugs.size();
                acts += day.careActs.size();
            }
        }
    }
    return QStringLiteral("%1 claims:%2 prescriptions:%3 dispensings:%4 drugs:%5 acts:%6")
        .arg(history.header.isAnswered() ? QStringLiteral("answered") : QStringLiteral("refused"))
        .arg(history.claims.size())
        .arg(history.prescriptions.size())
        .arg(history.dispensings.size())
        .arg(drugs)
        .arg(acts);
}

QString factsOf(const CheckupHistory& history) {
    QStringList years;
    for (const Checkup& checkup : history.checkups) {
        QHash<QString, int> types;
        for (const CheckupItem& item : checkup.items) {
            ++types[item.type.raw];
        }
        years += QStringLiteral("%1:PQ%2:CD%3:CO%4:ST%5")
                     .arg(checkup.examinedOn.raw)
                     .arg(types.value(QStringLiteral("PQ")))
                     .arg(types.value(QStringLiteral("CD")))
                     .arg(types.value(QStringLiteral("CO")))
                     .arg(types.value(QStringLiteral("ST")));
    }
    return years.join(u' ');
}

QString factsOf(const Message& message) {
    if (const auto answer = toAnswer(message)) {
        return factsOf(*answer);
    }
    if (const auto bulk = toBulkAnswer(message)) {
        return factsOf(*bulk);
    }
    if (const auto upload = toBulkUpload(message)) {
        return QStringLiteral("people:%1").arg(upload->people.size());
    }
    if (const auto receipt = toBulkReceipt(message)) {
        return QStringLiteral("number:") + receipt->receptionNumber;
    }
    if (const auto registered = toRegistrationAnswer(message)) {
        return word(registered->processing.status.value) + u' ' + registered->referenceNumber;
    }
    if (const auto medication = toMedicationHistory(message)) {
        return factsOf(*medication);
    }
    if (const auto checkup = toCheckupHistory(message)) {
        return factsOf(*checkup);
    }
    return QStringLiteral("-");
}

}  // namespace

class TestExamples : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyExampleGivesWhatItsReadmeSays_data() {
        QTest::addColumn<QStringList>("row");
        QFile table(samples::own(QStringLiteral("examples.tsv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
            const QStringList row = line.split(u'\t');
            QCOMPARE(row.size(), 4);
            QTest::newRow(qPrintable(row[0])) << row;
        }
    }

    void everyExampleGivesWhatItsReadmeSays() {
        QFETCH(QStringList, row);
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        const QString path = samples::collection() + u'/' + row[0];
        const auto message = readMessage(samples::bytesOf(path), QFileInfo(path).fileName());
        QVERIFY(message.has_value());
        QCOMPARE(message->type, row[1]);
        QCOMPARE(message->encoding == Encoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("CP932"), row[2]);
        QCOMPARE(factsOf(*message), row[3]);
    }

    void noExampleIsWithoutARow() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        QFile table(samples::own(QStringLiteral("examples.tsv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray rows = table.readAll();
        int files = 0;
        for (const QString& path : samples::allFiles()) {
            if (path.startsWith(samples::collection())) {
                ++files;
                const QString relative = path.mid(samples::collection().size() + 1);
                QVERIFY2(rows.contains(QString(u'\n' + relative + u'\t').toUtf8()), qPrintable(relative));
            }
        }
        QCOMPARE(files, 61);
        QCOMPARE(rows.count('\n'), files + 1);
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
