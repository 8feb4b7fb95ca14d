// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// No exception crosses a room of cardreader: every function that their headers declare says noexcept, so a new one
/// that does not is noticed here. Destructors, signals and what is defaulted or deleted need not say it; the
/// interface's pure virtual functions cannot bind what tests put in their place.
class TestNoException : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyDeclarationSaysSo() {
        static const QRegularExpression kComment(QStringLiteral("//[^\\n]*"));
        // Qt writes the bodies of signals.
        static const QRegularExpression kSignals(QStringLiteral(R"(\bsignals:[\s\S]*?(?=\n(?:public|private|\};)))"));
        // A declaration: from [[nodiscard]] or the beginning of a line to the ; or { that ends it.
        static const QRegularExpression kDeclaration(QStringLiteral(
            R"((?:^|\n)\s*((?:\[\[nodiscard\]\] )?[A-Za-z_][^;{}()=#]*\((?:[^()]|\([^()]*\))*\)[^;{}]*)[;{])"));
        static const QRegularExpression kNeedsNot(QStringLiteral(
            R"(^(?:virtual|return|using|if|for|while|static_cast|friend|std::ifstream)\b|~|\bvirtual\b|= (?:default|delete|0)\b)"));
        // What works on OpenCV's pictures may throw: CardFrontReader, which alone calls it, catches.
        static const QStringList kInsideTheCatch{QStringLiteral("card_picture.h"), QStringLiteral("zone_look.h"),
                                                 QStringLiteral("text_recognizer.h")};
        int seen = 0;
        QStringList missing;
        for (const auto* const room :
             {"iso7816", "pcsc", "certificate", "individualnumbercard", "cardfront", "worker"}) {
            QDirIterator headers(QStringLiteral(UKETSUKE_SOURCE_DIR "/cardreader/") + QLatin1String(room),
                                 {QStringLiteral("*.h")});
            while (headers.hasNext()) {
                QFile file(headers.next());
                if (kInsideTheCatch.contains(QFileInfo(file).fileName())) {
                    continue;
                }
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches =
                    kDeclaration.globalMatch(QString::fromUtf8(file.readAll()).remove(kComment).remove(kSignals));
                while (matches.hasNext()) {
                    const auto declaration = matches.next().captured(1).simplified();
                    const bool isCall = !declaration.section(QLatin1Char('('), 0, 0).contains(QLatin1Char(' '));
                    if (isCall || kNeedsNot.match(declaration).hasMatch()) {
                        continue;
                    }
                    ++seen;
                    if (!declaration.contains(QStringLiteral("noexcept"))) {
                        missing.append(QFileInfo(file).fileName() + QStringLiteral(": ") + declaration);
                    }
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        QVERIFY2(seen > 200, qPrintable(QString::number(seen)));
    }
};

QTEST_APPLESS_MAIN(TestNoException)
#include "tst_no_exception.moc"
