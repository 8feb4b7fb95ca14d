// SPDX-License-Identifier: Apache-2.0
#include "tests/support/card_stack.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using support::CardStack;

namespace {
QString textOf(const QString& file) {
    QFile source(QStringLiteral(UKETSUKE_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

struct Run {
    int exit = -1;
    QString out;
    QString err;
};

Run run() {
    QProcess example;
    example.start(QStringLiteral(UKETSUKE_BINARY_DIR "/bin/card_example"),
                  {CardStack::keys() + QStringLiteral("/jpki/auth-ca.pem")});
    example.waitForFinished(-1);
    return {example.exitCode(), QString::fromUtf8(example.readAllStandardOutput()),
            QString::fromUtf8(example.readAllStandardError())};
}
}  // namespace

/// The program that cardreader/README.md shows does what that page says.
class TestCardExample : public QObject {
    Q_OBJECT

private:
    CardStack m_stack;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void thePageShowsTheProgram() {
        const auto program = textOf(QStringLiteral("cardreader/example/show_card.cpp")).section(QLatin1Char('\n'), 1);
        QVERIFY(!program.isEmpty());
        QVERIFY2(textOf(QStringLiteral("cardreader/README.md")).contains(program), "copy the program into the page");
    }

    void withoutServiceReaderOrCardItSaysWhich() {
        QCOMPARE(run().err, QStringLiteral("pcsc.service-unavailable\n"));
        QVERIFY(m_stack.startService() && m_stack.startSimulator());
        const auto answer = run();
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.err, QStringLiteral("pcsc.no-card\n"));
        QVERIFY(answer.out.isEmpty());
    }

    void aCardIsShown() {
        QVERIFY(m_stack.place(QStringLiteral("s15")) && CardStack::cardIsSeen(true));
        const auto answer = run();
        QCOMPARE(answer.out,
                 QStringLiteral("ordinary, PIN tries left: 3\ncertificate: valid, revocation not-checked\n"));
        QCOMPARE(answer.exit, 0);
    }

    void anotherCardIsSaidToBeOne() {
        QVERIFY(m_stack.fault(QStringLiteral("unknown-card")));
        const auto answer = run();
        QVERIFY(answer.out.startsWith(QStringLiteral("not-supported")));
        QCOMPARE(answer.exit, 3);
    }
};

QTEST_GUILESS_MAIN(TestCardExample)
#include "tst_card_example.moc"
