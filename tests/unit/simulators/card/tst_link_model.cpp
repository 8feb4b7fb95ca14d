// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/link_model.h"

#include <QRegularExpression>
#include <QTest>

using simcard::LinkModel;

/// The time of a link against the figures that the card specification derives for the minimal visit (1.4).
class LinkModelTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void minimalVisitTakesWhatTheSpecificationSays_data();
    void minimalVisitTakesWhatTheSpecificationSays();
    void noBitRateCostsNothing();
    void everyByteAndEveryFrameCosts();
};

void LinkModelTest::minimalVisitTakesWhatTheSpecificationSays_data() {
    QTest::addColumn<double>("bitsPerSecond");
    QTest::addColumn<bool>("contact");
    QTest::addColumn<double>("shortSeconds");
    QTest::addColumn<double>("extendedSeconds");
    QTest::newRow("106") << 105937.5 << false << 2.18 << 2.02;
    QTest::newRow("212") << 211875.0 << false << 1.11 << 1.02;
    QTest::newRow("424") << 423750.0 << false << 0.58 << 0.52;
    QTest::newRow("848") << 847500.0 << false << 0.31 << 0.27;
    QTest::newRow("contact 43,010 bit/s") << 43010.0 << true << 5.6 << 5.3;
    QTest::newRow("contact 10,753 bit/s") << 10753.0 << true << 22.4 << 21.3;
}

void LinkModelTest::minimalVisitTakesWhatTheSpecificationSays() {
    QFETCH(double, bitsPerSecond);
    QFETCH(bool, contact);
    QFETCH(double, shortSeconds);
    QFETCH(double, extendedSeconds);
    const LinkModel link{bitsPerSecond, 256, contact};
    const auto seconds = [](std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1e6; };
    // Extended Le and short identifiers: 129 bytes out in 7 commands, 19,982 in, most of them in three answers (9).
    const double extended = seconds(link.time(15, 2) + link.time(7, 1206) + link.time(9, 2) + link.time(57, 258) +
                                    link.time(15, 2) + link.time(19, 2) + link.time(7, 18510));
    QVERIFY2(std::abs(extended / extendedSeconds - 1) < 0.03, qPrintable(QString::number(extended)));
    // Short Le: 87 commands; 78 of them read 256 bytes.
    const double small = seconds(78 * link.time(5, 258) + 9 * link.time(16, 2));
    QVERIFY2(std::abs(small / shortSeconds - 1) < 0.05, qPrintable(QString::number(small)));
}

void LinkModelTest::noBitRateCostsNothing() {
    QCOMPARE(LinkModel{}.time(300, 20000).count(), 0);
}

void LinkModelTest::everyByteAndEveryFrameCosts() {
    const LinkModel whole{105937.5, 256, false};
    QVERIFY(whole.time(5, 100) < whole.time(5, 101));
    QVERIFY(whole.time(5, 253) + std::chrono::microseconds(500) < whole.time(5, 254));  // one more frame
    const LinkModel small{105937.5, 32, false};
    QVERIFY(whole.time(5, 100) < small.time(5, 100));
    const LinkModel tiny{105937.5, 1, false};  // no room beside the framing: still an end
    QVERIFY(small.time(5, 100) < tiny.time(5, 100));
}

QTEST_GUILESS_MAIN(LinkModelTest)
#include "tst_link_model.moc"
