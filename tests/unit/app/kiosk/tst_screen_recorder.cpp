// SPDX-License-Identifier: Apache-2.0
// The recorder of the demo over a real visit: a picture of every screen, and a time line that others can read.
#include "app/kiosk/kiosk_presenter.h"
#include "app/kiosk/screen_recorder.h"
#include "app/platform/log.h"
#include "tests/unit/app/session/session_bench.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using visit::State;

namespace {

constexpr int fuseMs = 60'000;

QList<QJsonObject> linesOf(const QString& folder) {
    QFile file(folder + QStringLiteral("/timeline.jsonl"));
    QList<QJsonObject> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                lines.append(QJsonDocument::fromJson(line).object());
            }
        }
    }
    return lines;
}

}  // namespace

class TestScreenRecorder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(!platform::installLog({.program = QStringLiteral("tst_screen_recorder"), .directory = m_logs.path()}));
    }
    void cleanupTestCase() { platform::uninstallLog(); }

    void aVisitLeavesPicturesAndATimeLine() {
        SessionBench bench;
        QVERIFY(bench.startWorld());
        QVERIFY(bench.startSession());
        const auto failures = platform::FailureTable::load().value();
        ui::KioskViewModel model;
        ui::KioskWindow window(model);
        kiosk::KioskPresenter presenter(*bench.session, model, failures, bench.clock, QStringLiteral("ja"));
        const QString folder = bench.folder.path(QStringLiteral("shots"));
        QVERIFY(QDir().mkpath(folder));
        const kiosk::VisitTimeline timeline(folder + QStringLiteral("/timeline.jsonl"), *bench.session, model, window);
        QVERIFY(timeline.ready());
        const kiosk::ScreenRecorder recorder(folder, timeline, model, window);
        window.resize(720, 960);
        window.show();
        const auto taken = [&folder](const QString& name) { return QFile::exists(folder + u'/' + name); };
        QTRY_VERIFY_WITH_TIMEOUT(taken(QStringLiteral("0-01-K00.png")), fuseMs);
        QVERIFY(bench.stack.place(QStringLiteral("s15")));
        QVERIFY(bench.reaches(State::ChoosingMethod));
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({QStringLiteral("1-*-K02.png")}).isEmpty(), fuseMs);
        QVERIFY(bench.identifyByPin({8, 2, 0, 6}));
        QVERIFY(bench.reaches(State::AskingConsent));
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({QStringLiteral("1-*-K08.png")}).isEmpty(), fuseMs);
        QVERIFY(bench.agreeAndTakeCard());
        QList<QJsonObject> lines = linesOf(folder);
        QVERIFY(lines.first().value(u"usable").toInteger() > 0);
        lines.removeFirst();
        QVERIFY(lines.size() > 3);
        QVERIFY(std::ranges::all_of(lines, [](const QJsonObject& one) { return one.value(u"visit").toInt() == 1; }));
        const QJsonObject end = *std::ranges::find_if(lines, [](const auto& one) { return one.contains(u"outcome"); });
        QCOMPARE(end.value(u"outcome").toString(), QStringLiteral("completed"));
        QCOMPARE(end.value(u"method").toString(), QStringLiteral("pin"));
        QCOMPARE(end.value(u"file").toString(), bench.ends.front().chartFile);
        const QByteArray all = QJsonDocument(end).toJson();
        QVERIFY(!all.contains("8206"));
    }

    void aPlaceThatTakesNothingIsSaid() {
        testsupport::FakeClock clock;
        session::Session session({}, clock);
        ui::KioskViewModel model;
        ui::KioskWindow window(model);
        const testsupport::TempFolder folder;
        const QString file = folder.write(QStringLiteral("file"), "x");
        QVERIFY(!kiosk::VisitTimeline(file + QStringLiteral("/timeline.jsonl"), session, model, window).ready());
    }

private:
    testsupport::TempFolder m_logs;
};

QTEST_MAIN(TestScreenRecorder)
#include "tst_screen_recorder.moc"
