// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/result.h"

#include <QtTest>

using namespace facematch;

class TestFaceError : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyCodeHasARowAndEveryRowACode() {
        QFile table(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/failures/face.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QSet<QByteArray> rows;
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split('\t');
            QCOMPARE(cells.size(), 6);
            QVERIFY2(!cells.contains(QByteArray()), line.constData());
            rows.insert(cells.first());
        }
        QSet<QByteArray> codes;
        for (const ErrorCode code : allErrorCodes()) {
            const auto text = name(code);
            codes.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        }
        QCOMPARE(codes.size(), static_cast<qsizetype>(allErrorCodes().size()));
        QCOMPARE(rows, codes);
    }
};

QTEST_GUILESS_MAIN(TestFaceError)
#include "tst_face_error.moc"
