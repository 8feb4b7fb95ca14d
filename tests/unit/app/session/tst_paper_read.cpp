// SPDX-License-Identifier: Apache-2.0
// Drawn certificates before the camera: what is taken over, what is left to be typed, what would be wrong.
#include "app/session/certificate_form.h"
#include "cardreader/insurancepaper/paper_tally.h"
#include "tests/simulators/paper/certificate_paper.h"

#include <QRegularExpression>
#include <QTest>

using session::CertificateForm;
using Field = visit::CertificateField;

namespace {

const QDate today(2026, 11, 21);

/// Counts over fields that are printed.
struct Count {
    int right = 0;
    int open = 0;
    int wrong = 0;
};

QString digitsOf(const std::string& printed) {
    QString digits;
    for (const QChar sign : QString::fromStdString(printed)) {
        digits += sign.digitValue() >= 0 ? QString::number(sign.digitValue()) : QString(sign);
    }
    return digits;
}

void count(Count& count, const QString& taken, const QString& printed) {
    (taken.isEmpty() ? count.open : taken == printed ? count.right : count.wrong) += printed.isEmpty() ? 0 : 1;
    count.wrong += printed.isEmpty() && !taken.isEmpty() ? 1 : 0;
}

void judge(Count& all, const CertificateForm& form, const simpaper::Certificate& paper) {
    count(all, form.typed(Field::Insurer), digitsOf(paper.insurer));
    count(all, form.typed(Field::Symbol), digitsOf(paper.symbol));
    count(all, form.typed(Field::Number), digitsOf(paper.number));
    count(all, form.typed(Field::Branch), digitsOf(paper.branch));
    const QDate born = form.birthdate();
    count(all, born.isValid() ? born.toString(Qt::ISODate) : QString(), QString::fromStdString(paper.birthdate));
}

}  // namespace

class PaperReadTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void takesOverNothingWrong();
    void takesOverOnlyWhatMayBeTyped();
};

/// Six papers here; UKETSUKE_PAPERS=200 in the environment for a measurement.
void PaperReadTest::takesOverNothingWrong() {
    auto reader = insurancepaper::PaperReader::open();
    QVERIFY2(reader, "install tesseract-ocr and tesseract-ocr-jpn");
    const int papers = qEnvironmentVariable("UKETSUKE_PAPERS", QStringLiteral("6")).toInt();
    const auto people = simpaper::loadCertificates(UKETSUKE_SOURCE_DIR "/resources/people/people.json");
    constexpr std::array troubles{simcard::Trouble::None, simcard::Trouble::Light, simcard::Trouble::Turn,
                                  simcard::Trouble::Blur, simcard::Trouble::Typeface};
    cv::RNG random(20261121);
    Count all;
    for (int i = 0; i < papers; ++i) {
        const auto& paper = people.at(static_cast<std::size_t>(random.uniform(0, static_cast<int>(people.size()))));
        const auto form = i % 2 == 0 ? simpaper::Form::Card : simpaper::Form::Sheet;
        const auto scene = simcard::sceneWith(troubles.at(static_cast<std::size_t>(i) % troubles.size()), random);
        const auto reading = reader->read(simpaper::heldUp(simpaper::drawn(paper, form, scene.typeface), scene));
        CertificateForm taken;
        taken.take(reading, today);
        judge(all, taken, paper);
    }
    qInfo("%d papers, one picture each: %d fields right, %d left open, %d wrong", papers, all.right, all.open,
          all.wrong);
    QCOMPARE(all.wrong, 0);
    QVERIFY2(all.right > all.open, "most of what is printed is read");
}

void PaperReadTest::takesOverOnlyWhatMayBeTyped() {
    insurancepaper::PaperReading reading;
    const auto put = [&reading](std::size_t field, const char* digits) {
        reading.values.at(field).emplace();
        for (const char* digit = digits; *digit != '\0'; ++digit) {
            QVERIFY(reading.values.at(field)->append(*digit));
        }
    };
    put(0, "06139993");  // its check digit is 2
    put(2, "4567");
    put(3, "01");
    reading.birthdate = cardfront::PrintedDate{.era = cardfront::Era::Showa, .year = 70, .month = 1, .day = 1};
    CertificateForm form;
    QCOMPARE(form.take(reading, today), 2);
    QVERIFY(form.typed(Field::Insurer).isEmpty() && form.typed(Field::Birthdate).isEmpty());
    QCOMPARE(form.calendar(), session::Calendar::Unset);
    QVERIFY(form.isRead(Field::Number) && form.isRead(Field::Branch) && !form.isRead(Field::Insurer));
    form.erase(Field::Number);
    QVERIFY(!form.isRead(Field::Number));  // whoever changes it has typed it
}

QTEST_GUILESS_MAIN(PaperReadTest)
#include "tst_paper_read.moc"
