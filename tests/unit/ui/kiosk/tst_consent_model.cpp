// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/consent_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using ui::ConsentModel;

class TestConsentModel : public QObject {
    Q_OBJECT

private:
    static QList<ui::ConsentItem> twoItems(const QString& language) {
        return {{QStringLiteral("YZK"), QStringLiteral("medicines ") + language, QString()},
                {QStringLiteral("SJT"), QStringLiteral("operations ") + language, QString()}};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void nothingIsPreselected() {
        ConsentModel consent;
        const QAbstractItemModelTester tester(&consent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        consent.setItems(twoItems(QStringLiteral("ja")));
        QCOMPARE(consent.answer(QStringLiteral("YZK")), ConsentModel::Answer::Unset);
        QCOMPARE(consent.unanswered(), 2);
        QVERIFY(!consent.complete());
    }
    void completeOnlyWhenAllAreAnswered() {
        ConsentModel consent;
        QVERIFY(!consent.complete());  // nothing asked is not an answer
        consent.setItems(twoItems(QStringLiteral("ja")));
        consent.setAnswer(QStringLiteral("YZK"), ConsentModel::Answer::Yes);
        QVERIFY(!consent.complete());
        consent.setAnswer(QStringLiteral("SJT"), ConsentModel::Answer::No);
        QVERIFY(consent.complete());
    }
    void answersOutliveAChangeOfLanguage() {
        ConsentModel consent;
        consent.setItems(twoItems(QStringLiteral("ja")));
        consent.setAnswer(QStringLiteral("YZK"), ConsentModel::Answer::Yes);
        consent.setItems(twoItems(QStringLiteral("en")));
        QCOMPARE(consent.answer(QStringLiteral("YZK")), ConsentModel::Answer::Yes);
        QCOMPARE(consent.data(consent.index(0), ConsentModel::LabelRole).toString(), QStringLiteral("medicines en"));
    }
    void answersDoNotOutliveThePerson() {
        ConsentModel consent;
        consent.setItems(twoItems(QStringLiteral("ja")));
        consent.setAnswer(QStringLiteral("YZK"), ConsentModel::Answer::Yes);
        consent.clear();
        consent.setItems(twoItems(QStringLiteral("ja")));
        QCOMPARE(consent.unanswered(), 2);
    }
    void unknownCodesChangeNothing() {
        ConsentModel consent;
        consent.setItems(twoItems(QStringLiteral("ja")));
        QSignalSpy changed(&consent, &ConsentModel::answersChanged);
        consent.setAnswer(QStringLiteral("XXX"), ConsentModel::Answer::Yes);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(consent.answer(QStringLiteral("XXX")), ConsentModel::Answer::Unset);
    }
};

QTEST_GUILESS_MAIN(TestConsentModel)
#include "tst_consent_model.moc"
