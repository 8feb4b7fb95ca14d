// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/answer_builder.h"
#include "tests/simulators/service/card_authority.h"
#include "tests/simulators/service/insured_generator.h"
#include "tests/simulators/service/store/insured_store.h"

#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace simservice;
using eligibility::QualificationValidity;

/// The synthetic people and what the service makes of them, without network.
class TestInsured : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theSameSeedGivesTheSamePeople() {
        QCOMPARE(recordsOf(7, 300), recordsOf(7, 300));
        QVERIFY(recordsOf(7, 300) != recordsOf(8, 300));
    }

    void numbersAndLivesArePlausible() {
        int people = 0;
        QMap<QString, int> classes;
        generateInsured(1, 10'000, today, [&](const Insured& each) {
            ++people;
            ++classes[each.classification];
            QVERIFY(eligibility::isInsurerNumber(each.insurer));
            QVERIFY(each.birthdate <= today && each.birthdate > today.addYears(-100));
            QVERIFY(!each.name.isEmpty() && !each.kana.isEmpty() && !each.number.isEmpty());
            QVERIFY(each.qualifiedOn >= each.birthdate);
            const bool lateElderly = each.insurer.size() == 8 && each.insurer.startsWith(QStringLiteral("39"));
            QCOMPARE(lateElderly, !each.ratio.isEmpty());
        });
        QVERIFY(people >= 10'000);
        QVERIFY(classes[QStringLiteral("A1")] > 20);
    }

    void everyoneIsAnsweredByAValidMessage() {
        InsuredStore store;
        QCOMPARE(store.open(QString()), QString());
        QCOMPARE(store.fill(3, 2000, today), QString());
        QMap<QualificationValidity, int> verdicts;
        const QList<Insured> everyone = store.sample(100'000);
        for (const Insured& each : everyone) {
            const auto answer = ask(store, each);
            ++verdicts[answer.validity.value];
            const auto message =
                eligibility::toMessage(answer, eligibility::Encoding::Cp932, QStringLiteral("OQSsiquc01res"));
            const QList<eligibility::MessageProblem> problems = eligibility::checkBytes(
                eligibility::writeMessage(message).value(), QStringLiteral("OQSsiquc01res_1.xml"));
            for (const auto& problem : problems) {
                QVERIFY2(!problem.blocking, qPrintable(problem.element + u' ' + problem.problem));
            }
        }
        using enum QualificationValidity;
        for (const QualificationValidity verdict : {Valid, Invalid, Superseded, Several, ValidUnregistered}) {
            QVERIFY2(verdicts.contains(verdict), qPrintable(eligibility::word(verdict)));
        }
        QVERIFY(verdicts[Valid] > everyone.size() * 9 / 10);
        QVERIFY(!verdicts.contains(None));
    }

    void charactersLeaveTheInsurersAsTheyDo() {
        QCOMPARE(neutralised(QStringLiteral("𠮷田　健")), QStringLiteral("●田　健"));
        QCOMPARE(neutralised(QStringLiteral("髙橋①")), QStringLiteral("●橋●"));
        QCOMPARE(neutralised(QStringLiteral("熙凜　COSTA")), QStringLiteral("熙凜　COSTA"));
        QCOMPARE(halfWidthKana(QStringLiteral("ガッパ　ショーゾウ")), QStringLiteral("ｶﾞｯﾊﾟ ｼｮｰｿﾞｳ"));
    }

    void graceEndsThreeMonthsAfterTheMonth() {
        // Expires on 17 August in Japan: grace to the end of November, Japanese time.
        const QDateTime notAfter(QDate(2026, 8, 17), QTime(14, 59, 59), Qt::UTC);
        QCOMPARE(CardAuthority::graceEnds(notAfter), QDateTime(QDate(2026, 11, 30), QTime(15, 0), Qt::UTC));
        // 31 August 23:59:59 in Japan is still August.
        const QDateTime endOfMonth(QDate(2026, 8, 31), QTime(14, 59, 59), Qt::UTC);
        QCOMPARE(CardAuthority::graceEnds(endOfMonth), QDateTime(QDate(2026, 11, 30), QTime(15, 0), Qt::UTC));
    }

    void theStoreKeepsItsPeopleAcrossStarts() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("service.sqlite"));
        QList<Insured> first;
        {
            InsuredStore store;
            QCOMPARE(store.open(file), QString());
            QCOMPARE(store.fill(5, 50, today), QString());
            first = store.sample(1);
            store.log({QDateTime::currentDateTimeUtc(), QStringLiteral("1319999999"), QStringLiteral("reception"),
                       QStringLiteral("v"), QStringLiteral("result"), QString(), 1});
        }
        InsuredStore store;
        QCOMPARE(store.open(file), QString());
        QCOMPARE(store.fill(5, 50, today), QString());
        QCOMPARE(store.accesses(), 1);
        QCOMPARE(store.sample(1).front().name, first.front().name);
        QVERIFY(!store.open(folder.filePath(QStringLiteral("none/service.sqlite"))).isEmpty());
    }

private:
    const QDate today{2026, 11, 21};

    QByteArrayList recordsOf(quint64 seed, int people) const {
        QByteArrayList records;
        generateInsured(seed, people, today,
                        [&](const Insured& each) { records.append(QJsonDocument(toJson(each)).toJson()); });
        return records;
    }

    eligibility::EligibilityAnswer ask(InsuredStore& store, const Insured& person) const {
        eligibility::EligibilityQuestion question;
        question.confirmationDate = today;
        question.institutionCode = QStringLiteral("1319999999");
        question.search.insurerNumber = eligibility::insurerIdentifier(person.insurer);
        question.search.symbol = eligibility::symbolIdentifier(person.symbol);
        question.search.number = eligibility::numberIdentifier(person.number);
        question.search.branch = person.branch;
        question.search.birthdate = person.birthdate;
        question.search.limitConsent = true;
        const auto& search = question.search;
        const auto found = store.bySearch(
            {search.insurerNumber.key, search.symbol.key, search.number.key, search.branch, search.birthdate});
        return inquiryAnswer(
            question, found, [&store](qint64 id) { return store.byPerson(id); },
            QDateTime(today, QTime(1, 0), Qt::UTC));
    }
};

QTEST_APPLESS_MAIN(TestInsured)
#include "tst_insured.moc"
