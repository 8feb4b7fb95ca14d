// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// No exception crosses iso7816 and pcsc: every function that their headers declare says noexcept, so a new one that
/// does not is noticed here. Destructors and what is defaulted or deleted need not say it; the interface's pure virtual
/// functions cannot bind what tests put in their place.
class TestNoException : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyDeclarationSaysSo() {
        static const QRegularExpression kComment(QStringLiteral("//[^\\n]*"));
        // A declaration: from [[nodiscard]] or the beginning of a line to the ; or { that ends it.
        static const QRegularExpression kDeclaration(QStringLiteral(
            R"((?:^|\n)\s*((?:\[\[nodiscard\]\] )?[A-Za-z_][^;{}()=#]*\((?:[^()]|\([^()]*\))*\)[^;{}]*)[;{])"));
        static const QRegularExpression kNeedsNot(QStringLiteral(
            R"(^(?:virtual|return|using|if|while|static_cast|friend)\b|~|\bvirtual\b|= (?:default|delete|0)\b)"));
        int seen = 0;
        QStringList missing;
        for (const auto* const room : {"iso7816", "pcsc"}) {
            QDirIterator headers(QStringLiteral(UKETSUKE_SOURCE_DIR "/cardreader/") + QLatin1String(room),
                                 {QStringLiteral("*.h")});
            while (headers.hasNext()) {
                QFile file(headers.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = kDeclaration.globalMatch(QString::fromUtf8(file.readAll()).remove(kComment));
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
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    }
};

QTEST_APPLESS_MAIN(TestNoException)
#include "tst_no_exception.moc"
