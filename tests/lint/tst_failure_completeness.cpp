// SPDX-License-Identifier: Apache-2.0
// Asks the libraries themselves, so that neither a code without words nor words without a code can stay.
#include "app/chart/error.h"
#include "app/ctl/error.h"
#include "app/eligibility/error.h"
#include "app/platform/failure_table.h"
#include "app/store/error.h"
#include "app/visit/reason.h"
#include "cardreader/cardfront/error.h"
#include "cardreader/iso7816/error.h"
#include "facematch/core/result.h"

#include <QSet>
#include <QTest>

namespace {

template <typename Codes>
void collect(QSet<QString>& all, const Codes& codes) {
    for (const auto code : codes) {
        const std::string_view dotted = name(code);
        const auto text = QString::fromUtf8(dotted.data(), static_cast<qsizetype>(dotted.size()));
        QVERIFY2(!text.isEmpty(), "an ErrorCode without a dotted name");
        QVERIFY2(!all.contains(text), qPrintable(text + QStringLiteral(" is used twice")));
        all.insert(text);
    }
}

QSet<QString> codesOfAllLibraries() {
    QSet<QString> all;
    collect(all, platform::allErrorCodes());
    collect(all, store::allErrorCodes());
    collect(all, chart::allErrorCodes());
    collect(all, eligibility::allErrorCodes());
    collect(all, ctl::allErrorCodes());
    collect(all, visit::allReasons());
    collect(all, cardfront::allErrorCodes());
    collect(all, cardreader::allErrorCodes());
    collect(all, facematch::allErrorCodes());
    return all;
}

}  // namespace

class TestFailureCompleteness : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyCodeHasItsRow() {
        const auto table = platform::FailureTable::load().value();
        for (const auto& code : codesOfAllLibraries()) {
            QVERIFY2(table.contains(code.toStdString()),
                     qPrintable(code + QStringLiteral(" has no row in resources/failures")));
        }
    }

    void everyRowHasItsCode() {
        const auto codes = codesOfAllLibraries();
        const auto table = platform::FailureTable::load().value();
        for (const auto& row : table.codes()) {
            QVERIFY2(codes.contains(row), qPrintable(row + QStringLiteral(" is no ErrorCode")));
        }
    }
};

QTEST_GUILESS_MAIN(TestFailureCompleteness)
#include "tst_failure_completeness.moc"
