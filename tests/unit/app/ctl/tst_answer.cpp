// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/answer.h"
#include "app/ctl/error.h"
#include "app/ctl/secret_input.h"
#include "app/platform/failure_table.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>
#include <array>

namespace {

/// What readDigits made of a text: whether it was good, and how many digits were taken.
struct Reading {
    bool good = false;
    int taken = 0;
    bool operator==(const Reading&) const = default;
};

Reading readFrom(const QByteArray& text, int room) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return {};
    }
    const auto written = ::write(ends[1], text.constData(), static_cast<std::size_t>(text.size()));
    ::close(ends[1]);
    Reading reading;
    reading.good = written == text.size() && ctl::readDigits(ends[0], "", [&](int) { return ++reading.taken <= room; });
    ::close(ends[0]);
    return reading;
}

}  // namespace

class TestAnswer : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyKindOfCodeHasItsExitStatus_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("exit");
        const auto row = [](const char* code, ctl::Exit exit) {
            QTest::newRow(code) << QByteArray(code) << static_cast<int>(exit);
        };
        row("ctl.usage-wrong", ctl::Exit::WrongUse);
        row("face.engine-unknown", ctl::Exit::WrongUse);
        row("pcsc.service-unavailable", ctl::Exit::Unavailable);
        row("pcsc.no-reader", ctl::Exit::Unavailable);
        row("card.removed", ctl::Exit::Unavailable);
        row("service.unreachable", ctl::Exit::Unavailable);
        row("service.certificate-wrong", ctl::Exit::Unavailable);
        row("face.models-missing", ctl::Exit::Unavailable);
        row("message.unreadable", ctl::Exit::Unavailable);
        row("chart.folder-unwritable", ctl::Exit::Unavailable);
        row("message.malformed", ctl::Exit::Damaged);
        row("message.doctype", ctl::Exit::Damaged);
        row("card.file-damaged", ctl::Exit::Damaged);
        row("face.image-damaged", ctl::Exit::Damaged);
        row("platform.config-syntax", ctl::Exit::Damaged);
        row("ctl.secret-malformed", ctl::Exit::Damaged);
        row("card.last-try-refused", ctl::Exit::Refused);
        row("certificate.test-anchor-refused", ctl::Exit::Refused);
    }
    void everyKindOfCodeHasItsExitStatus() {
        QFETCH(const QByteArray, code);
        QFETCH(const int, exit);
        QCOMPARE(static_cast<int>(ctl::exitOf({code.constData(), static_cast<std::size_t>(code.size())})), exit);
    }

    void everyOwnErrorHasItsTexts() {
        const auto texts = platform::FailureTable::load();
        QVERIFY(texts);
        for (const ctl::ErrorCode code : ctl::allErrorCodes()) {
            QVERIFY2(texts->contains(ctl::name(code)), std::string(ctl::name(code)).c_str());
        }
    }

    void secretsAreDigitsOnOneLine() {
        QCOMPARE(readFrom("4971\n", 4), (Reading{true, 4}));
        QCOMPARE(readFrom("4971\r\n", 4), (Reading{true, 4}));
        QCOMPARE(readFrom("4971", 4), (Reading{true, 4}));
        QCOMPARE(readFrom("4971 \n", 4), (Reading{true, 4}));
        QVERIFY(!readFrom("49715\n", 4).good);
        QVERIFY(!readFrom("49 71\n", 4).good);
        QVERIFY(!readFrom("49a1\n", 4).good);
        QVERIFY(!readFrom("４９７１\n", 4).good);
        QCOMPARE(readFrom("", 4), (Reading{true, 0}));
        QCOMPARE(readFrom("49\n71\n", 4), (Reading{true, 2}));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
