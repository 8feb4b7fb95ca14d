// SPDX-License-Identifier: Apache-2.0
// The receipt of the answers: its words, its code found by another library, and the way to a printer's command.
#include "app/kiosk/receipt_code.h"
#include "app/kiosk/receipt_printer.h"
#include "app/kiosk/receipt_text.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <opencv2/objdetect.hpp>

class TestReceipt : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatWasAnsweredAndNobodysName();
    void itsCodeIsFoundByAnotherLibrary();
    void tooMuchTextMakesNoCode();
    void theCommandGetsAPdfAndNoFileIsLeft();
    void aCommandThatFailsIsTold_data();
    void aCommandThatFailsIsTold();
    void aCommandThatHangsIsEnded();

private:
    static session::Receipt receipt();
    testsupport::FakeClock m_clock;
};

session::Receipt TestReceipt::receipt() {
    const QDateTime at(QDate(2026, 11, 21), QTime(1, 25), QTimeZone::utc());
    store::Arrival arrival;
    arrival.visit = QStringLiteral("4f7a12bc-0000-4000-8000-000000000000");
    arrival.name = QStringLiteral("佐藤　正三");
    arrival.insuredReference = QStringLiteral("記号・987654");
    arrival.consents = {{QStringLiteral("YZK"), true, at.addDays(1)}, {QStringLiteral("SHJ"), false, {}}};
    return session::receiptOf(arrival, visit::Method::Pin, at, QString(64, QLatin1Char('a')));
}

void TestReceipt::itSaysWhatWasAnsweredAndNobodysName() {
    const kiosk::ConsentTexts texts;
    const QString said =
        kiosk::ReceiptText::lines(receipt(), QStringLiteral("うけつけ内科"), texts, QStringLiteral("ja"))
            .join(QLatin1Char('\n'));
    const QDateTime at(QDate(2026, 11, 21), QTime(1, 25), QTimeZone::utc());
    const QString until = at.addDays(1).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    for (const QString& part : {QStringLiteral("4F7A-12BC"), QStringLiteral("うけつけ内科"), QStringLiteral("暗証番号"),
                                QStringLiteral("お薬の情報：提供する（%1まで）").arg(until),
                                QStringLiteral("手術の情報：提供しない"), QStringLiteral("aaaaaaaaaaaa")}) {
        QVERIFY2(said.contains(part), qPrintable(part));
    }
    QVERIFY(!said.contains(QStringLiteral("佐藤")) && !said.contains(QStringLiteral("987654")));
}

void TestReceipt::itsCodeIsFoundByAnotherLibrary() {
    const QString text = QStringLiteral("Receipt 4F7A-12BC\nYZK: yes");
    QImage code = kiosk::receiptCode(text);
    QVERIFY(!code.isNull());
    code = code.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat picture(code.height(), code.width(), CV_8UC1, code.bits(),
                          static_cast<std::size_t>(code.bytesPerLine()));
    std::vector<cv::Point2f> corners;  // Debian's OpenCV finds codes, but was built without what reads them
    QVERIFY(cv::QRCodeDetector().detect(picture, corners));
    QCOMPARE(corners.size(), std::size_t{4});
    QVERIFY(kiosk::receiptCode(text + QLatin1Char('.')) != kiosk::receiptCode(text));
}

void TestReceipt::tooMuchTextMakesNoCode() {
    QVERIFY(kiosk::receiptCode(QString(5000, QLatin1Char('x'))).isNull());
}

void TestReceipt::theCommandGetsAPdfAndNoFileIsLeft() {
    const testsupport::TempFolder folder;
    const QByteArray pdf = kiosk::receiptPdf(QStringLiteral("回答の控え"), {QStringLiteral("4F7A-12BC")}, {});
    QVERIFY(pdf.startsWith("%PDF-"));
    // As `lp` does, the command reads what comes and says yes only when it is the whole document.
    kiosk::ReceiptPrinter printer(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("test $(wc -c) -eq %1").arg(pdf.size())},
        m_clock);
    QSignalSpy ended(&printer, &kiosk::ReceiptPrinter::ended);
    printer.print(pdf);
    printer.print(pdf);  // one at a time
    QVERIFY(ended.wait(60'000));
    QCOMPARE(ended.count(), 1);
    QVERIFY(ended.first().first().toBool());
}

void TestReceipt::aCommandThatFailsIsTold_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("says no") << QStringList{QStringLiteral("/bin/false")};
    QTest::newRow("is not there") << QStringList{QStringLiteral("/nowhere/lp")};
}

void TestReceipt::aCommandThatFailsIsTold() {
    QFETCH(QStringList, command);
    kiosk::ReceiptPrinter printer(command, m_clock);
    QSignalSpy ended(&printer, &kiosk::ReceiptPrinter::ended);
    printer.print("%PDF-");
    QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    QVERIFY(!ended.first().first().toBool());
}

void TestReceipt::aCommandThatHangsIsEnded() {
    kiosk::ReceiptPrinter printer({QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exec sleep 1000")},
                                  m_clock);
    QSignalSpy ended(&printer, &kiosk::ReceiptPrinter::ended);
    printer.print("%PDF-");
    m_clock.advance(std::chrono::seconds{20});
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.first().first().toBool());
}

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
