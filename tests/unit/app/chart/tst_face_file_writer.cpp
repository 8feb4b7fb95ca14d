// SPDX-License-Identifier: Apache-2.0
#include "app/chart/face_file_writer.h"
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/sample_face_message.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_folder.h"

#include <QRegularExpression>
#include <QTest>

using chart::ErrorCode;
using chart::FaceFileWriter;
using testsupport::SmallDisk;
using testsupport::TempFolder;

namespace {

const auto code = QStringLiteral("1319999999");
const auto visit = QStringLiteral("visit-1");
constexpr std::chrono::sys_time<std::chrono::milliseconds> now{std::chrono::seconds{1'780'000'000}};

/// A store and a chart folder of their own.
struct Reception {
    Reception() {
        auto opened = store::Store::open({data.path(QStringLiteral("u.sqlite")), {}});
        if (!opened) {
            qFatal("cannot open the store");
        }
        store = std::move(*opened);
    }
    [[nodiscard]] FaceFileWriter writer(const QString& folder) const { return {{folder, code}, *store}; }
    [[nodiscard]] FaceFileWriter writer() const { return writer(chart.path()); }

    TempFolder data;
    TempFolder chart;
    std::unique_ptr<store::Store> store;
};

}  // namespace

class TestFaceFileWriter : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theFileBearsTheNameTheChartComputerExpectsAndTheBytesAsReceived() {
        const Reception reception;
        auto writer = reception.writer();
        const auto name = writer.write(visit, testsupport::sampleFaceMessage(), now).value();
        const auto time = QDateTime::fromSecsSinceEpoch(1'780'000'000).toString(QStringLiteral("yyyyMMddHHmmss"));
        const QRegularExpression shape(
            QStringLiteral("\\AOQSsiquc01res_face_1319999999[0-9a-f]{20}_%1\\.xml\\z").arg(time));
        QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(reception.chart.names(), QStringList{name});
        QCOMPARE(reception.chart.read(name), testsupport::sampleFaceMessage());
    }

    void theArrivalLearnsItsFile() {
        const Reception reception;
        QVERIFY(reception.store->addArrival(testsupport::sampleArrival(visit)).has_value());
        const auto name = reception.writer().write(visit, testsupport::sampleFaceMessage(), now).value();
        QCOMPARE(reception.store->arrival(visit)->chartFile, name);
    }

    void oneArrivalIsOneFileHoweverOftenItIsWritten() {
        const Reception reception;
        auto writer = reception.writer();
        const auto first = writer.write(visit, testsupport::sampleFaceMessage(), now).value();
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now + std::chrono::seconds{5}).value(), first);
        QVERIFY(QFile::remove(reception.chart.path(first)));  // the chart computer took it
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).value(), first);
        QVERIFY(reception.chart.names().isEmpty());
    }

    void manyArrivalsOfOneSecondHaveNamesOfTheirOwn() {
        const Reception reception;
        auto writer = reception.writer();
        for (int number = 0; number < 50; ++number) {
            QVERIFY(writer.write(QString::number(number), testsupport::sampleFaceMessage(), now).has_value());
        }
        QCOMPARE(reception.chart.names().size(), 50);
    }

    void anUnusableCallWritesAndRemembersNothing_data() {
        QTest::addColumn<QString>("institution");
        QTest::addColumn<bool>("configured");
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("expected");
        const auto good = testsupport::sampleFaceMessage();
        QTest::newRow("no folder set") << code << false << good << static_cast<int>(ErrorCode::NotConfigured);
        QTest::newRow("short code") << QStringLiteral("131") << true << good
                                    << static_cast<int>(ErrorCode::InvalidInstitution);
        QTest::newRow("a path for a code")
            << QStringLiteral("../../../x") << true << good << static_cast<int>(ErrorCode::InvalidInstitution);
        QTest::newRow("no XML") << code << true << QByteArray("x") << static_cast<int>(ErrorCode::MessageNotXml);
        QTest::newRow("too little") << code << true << QByteArray(good).replace("19510304", "")
                                    << static_cast<int>(ErrorCode::MessageInsufficient);
    }
    void anUnusableCallWritesAndRemembersNothing() {
        QFETCH(QString, institution);
        QFETCH(bool, configured);
        QFETCH(QByteArray, xml);
        const Reception reception;
        FaceFileWriter writer({configured ? reception.chart.path() : QString(), institution}, *reception.store);
        const auto written = writer.write(visit, xml, now);
        QVERIFY(!written.has_value());
        QTEST(static_cast<int>(written.error().code), "expected");
        QVERIFY(reception.chart.names().isEmpty());
        QVERIFY(reception.store->pendingChartFiles()->empty());
    }

    void aFolderThatIsAwayGetsItsFileWhenItIsBack() {
        const Reception reception;
        const auto share = reception.chart.path(QStringLiteral("share"));
        auto writer = reception.writer(share);
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).error().code, ErrorCode::FolderMissing);
        QCOMPARE(writer.checkFolder().error().code, ErrorCode::FolderMissing);
        const auto waiting = writer.retryPending().value();
        QCOMPARE(waiting.written, 0);
        QCOMPARE(waiting.waiting.size(), std::size_t{1});
        QCOMPARE(waiting.waiting[0].code, ErrorCode::FolderMissing);
        QCOMPARE(reception.store->chartFile(visit)->attempts, 1);  // the same failure again is not noted again
        QVERIFY(QDir().mkdir(share));
        QVERIFY(writer.checkFolder().has_value());
        QCOMPARE(writer.retryPending()->written, 1);
        QCOMPARE(QDir(share).entryList(QDir::Files | QDir::Hidden),
                 QStringList{reception.store->chartFile(visit)->fileName});
        QCOMPARE(writer.retryPending()->written, 0);
    }

    void aFolderUnderAFileIsMissing() {
        const Reception reception;
        reception.chart.write(QStringLiteral("file"), "x");
        auto writer = reception.writer(reception.chart.path(QStringLiteral("file/face")));
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).error().code, ErrorCode::FolderMissing);
    }

    void aFullFolderKeepsNoHalfFile() {
        const Reception reception;
        const SmallDisk disk(64);
        auto writer = reception.writer(disk.path());
        disk.fill();
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).error().code, ErrorCode::FolderFull);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("filler")});
        disk.empty();
        QCOMPARE(writer.retryPending()->written, 1);
    }

    void aReadOnlyFolderIsSaidToBeSo() {
        const Reception reception;
        const SmallDisk disk(64);
        auto writer = reception.writer(disk.path());
        disk.setReadOnly(true);
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).error().code, ErrorCode::FolderUnwritable);
        disk.setReadOnly(false);
        QCOMPARE(writer.retryPending()->written, 1);
    }

    void withoutTheLedgerNothingIsWritten() {
        const TempFolder chartFolder;
        const SmallDisk disk(1024);
        const auto store = store::Store::open({disk.path(QStringLiteral("u.sqlite")), {}}).value();
        disk.fill();
        while (store->appendEvent({QDateTime::currentDateTimeUtc(), QStringLiteral("test.fill"), {}, {}})) {
        }
        FaceFileWriter writer({chartFolder.path(), code}, *store);
        QCOMPARE(writer.write(visit, testsupport::sampleFaceMessage(), now).error().code, ErrorCode::LedgerUnavailable);
        QVERIFY(chartFolder.names().isEmpty());
    }

    void aStrangersFileOfTheSameNameIsNeverReplaced() {
        const Reception reception;
        const auto share = reception.chart.path(QStringLiteral("share"));
        auto writer = reception.writer(share);
        QVERIFY(!writer.write(visit, testsupport::sampleFaceMessage(), now).has_value());
        const auto wanted = reception.store->chartFile(visit)->fileName;
        QVERIFY(QDir().mkdir(share));
        reception.chart.write(QStringLiteral("share/") + wanted, "a stranger's");
        QCOMPARE(writer.retryPending()->written, 1);
        QCOMPARE(reception.chart.read(QStringLiteral("share/") + wanted), QByteArray("a stranger's"));
        const auto other = reception.store->chartFile(visit)->fileName;
        QVERIFY(other != wanted);
        QCOMPARE(other.size(), wanted.size());
        QCOMPARE(reception.chart.read(QStringLiteral("share/") + other), testsupport::sampleFaceMessage());
    }
};

QTEST_GUILESS_MAIN(TestFaceFileWriter)
#include "tst_face_file_writer.moc"
