// SPDX-License-Identifier: Apache-2.0
#include "app/session/certificate_form.h"

#include <QtTest>

using session::Calendar;
using session::CertificateForm;
using Field = visit::CertificateField;
using Look = CertificateForm::Look;

namespace {

const QDate today(2026, 11, 22);

void type(CertificateForm& form, Field field, const char* keys) {
    for (const char key : std::string_view(keys)) {
        form.type(field, QLatin1Char(key));
    }
}

}  // namespace

/// What is typed from a certificate, and how it looks while it is typed.
class TestCertificateForm : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void insurerIsJudgedByItsCheckDigit_data();
    void insurerIsJudgedByItsCheckDigit();
    void birthdateIsJudgedByItsCalendar_data();
    void birthdateIsJudgedByItsCalendar();
    void onlyWhatMayBePrintedIsTaken();
    void symbolAndBranchMayBeAbsent();
    void theQuestionCarriesWhatWasTyped();
    void anotherCalendarBeginsAnew();
    void wipedIsAsNew();
};

void TestCertificateForm::insurerIsJudgedByItsCheckDigit_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Look>("look");
    QTest::newRow("nothing") << QByteArray() << Look::Empty;
    QTest::newRow("on the way") << QByteArray("06139") << Look::Unfinished;
    QTest::newRow("eight digits") << QByteArray("06139992") << Look::Fits;
    QTest::newRow("one digit off") << QByteArray("06139993") << Look::LooksWrong;
    QTest::newRow("two exchanged") << QByteArray("06193992") << Look::LooksWrong;
    QTest::newRow("municipal, six digits") << QByteArray("139998") << Look::Fits;
    QTest::newRow("six of eight") << QByteArray("061399") << Look::Unfinished;
    QTest::newRow("a ninth is not taken") << QByteArray("061399920") << Look::Fits;
}

void TestCertificateForm::insurerIsJudgedByItsCheckDigit() {
    QFETCH(QByteArray, typed);
    CertificateForm form;
    type(form, Field::Insurer, typed.constData());
    QTEST(form.look(Field::Insurer, today), "look");
    QCOMPARE(form.isAnswered(Field::Insurer, today), form.look(Field::Insurer, today) == Look::Fits);
}

void TestCertificateForm::birthdateIsJudgedByItsCalendar_data() {
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Look>("look");
    QTest::addColumn<QDate>("day");
    QTest::newRow("no calendar yet") << Calendar::Unset << QByteArray("600412") << Look::Empty << QDate();
    QTest::newRow("Showa") << Calendar::Showa << QByteArray("600412") << Look::Fits << QDate(1985, 4, 12);
    QTest::newRow("western") << Calendar::Western << QByteArray("19850412") << Look::Fits << QDate(1985, 4, 12);
    QTest::newRow("on the way") << Calendar::Western << QByteArray("198504") << Look::Unfinished << QDate();
    QTest::newRow("no such day") << Calendar::Showa << QByteArray("600431") << Look::LooksWrong << QDate();
    QTest::newRow("Heisei had not begun") << Calendar::Heisei << QByteArray("010107") << Look::LooksWrong << QDate();
    QTest::newRow("Showa was over") << Calendar::Showa << QByteArray("650101") << Look::LooksWrong << QDate();
    QTest::newRow("tomorrow") << Calendar::Reiwa << QByteArray("081123") << Look::LooksWrong << QDate(2026, 11, 23);
    QTest::newRow("today") << Calendar::Reiwa << QByteArray("081122") << Look::Fits << QDate(2026, 11, 22);
    QTest::newRow("too long ago") << Calendar::Western << QByteArray("18850412") << Look::LooksWrong
                                  << QDate(1885, 4, 12);
}

void TestCertificateForm::birthdateIsJudgedByItsCalendar() {
    QFETCH(Calendar, calendar);
    QFETCH(QByteArray, typed);
    CertificateForm form;
    form.choose(calendar);
    type(form, Field::Birthdate, typed.constData());
    QTEST(form.look(Field::Birthdate, today), "look");
    QTEST(form.birthdate(), "day");
}

void TestCertificateForm::onlyWhatMayBePrintedIsTaken() {
    CertificateForm form;
    type(form, Field::Insurer, "0-6a");
    QCOMPARE(form.typed(Field::Insurer), QStringLiteral("06"));
    type(form, Field::Symbol, "12-3 ");
    QCOMPARE(form.typed(Field::Symbol), QStringLiteral("12-3"));
    type(form, Field::Branch, "012");
    QCOMPARE(form.typed(Field::Branch), QStringLiteral("01"));
    QVERIFY(form.isFull(Field::Branch));
    form.erase(Field::Branch);
    QCOMPARE(form.look(Field::Branch, today), Look::Unfinished);
    form.erase(Field::Branch);
    form.erase(Field::Branch);
    QCOMPARE(form.look(Field::Branch, today), Look::Empty);
}

void TestCertificateForm::symbolAndBranchMayBeAbsent() {
    CertificateForm form;
    for (const auto field : {Field::Insurer, Field::Symbol, Field::Number, Field::Branch, Field::Birthdate}) {
        QVERIFY(!form.isAnswered(field, today));
        form.leaveOut(field);
        QCOMPARE(form.isAnswered(field, today), field == Field::Symbol || field == Field::Branch);
    }
    form.type(Field::Branch, u'0');
    QVERIFY(!form.isAnswered(Field::Branch, today));  // typed after all, and not complete
}

void TestCertificateForm::theQuestionCarriesWhatWasTyped() {
    CertificateForm form;
    type(form, Field::Insurer, "139998");
    form.leaveOut(Field::Symbol);
    type(form, Field::Number, "0017");
    type(form, Field::Branch, "01");
    form.choose(Calendar::Showa);
    type(form, Field::Birthdate, "621130");
    const auto request = form.request(today);
    QCOMPARE(request.search.insurerNumber.raw, QStringLiteral("  139998"));
    QCOMPARE(request.search.symbol.raw, QString());
    QCOMPARE(request.search.number.raw, QStringLiteral("0017"));
    QCOMPARE(request.search.branch, QStringLiteral("01"));
    QCOMPARE(request.search.birthdate, QDate(1987, 11, 30));
    QCOMPARE(request.confirmationDate, today);
}

void TestCertificateForm::anotherCalendarBeginsAnew() {
    CertificateForm form;
    form.choose(Calendar::Showa);
    type(form, Field::Birthdate, "6211");
    form.choose(Calendar::Showa);
    QCOMPARE(form.typed(Field::Birthdate), QStringLiteral("6211"));
    form.choose(Calendar::Western);
    QCOMPARE(form.typed(Field::Birthdate), QString());
}

void TestCertificateForm::wipedIsAsNew() {
    CertificateForm form;
    type(form, Field::Insurer, "06139992");
    form.leaveOut(Field::Symbol);
    form.choose(Calendar::Showa);
    form.wipe();
    QCOMPARE(form.typed(Field::Insurer), QString());
    QVERIFY(!form.isAnswered(Field::Symbol, today));
    QCOMPARE(form.calendar(), Calendar::Unset);
}

QTEST_APPLESS_MAIN(TestCertificateForm)
#include "tst_certificate_form.moc"
