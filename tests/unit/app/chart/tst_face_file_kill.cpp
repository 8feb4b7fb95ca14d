// SPDX-License-Identifier: Apache-2.0
// The writer is killed at its most delicate moments. The kernel does it: a seccomp filter in the child ends the
// process at the system call in question, so the program under test carries no hook for this.
#include "app/chart/face_file_writer.h"
#include "app/store/store.h"

#include "tests/support/sample_face_message.h"
#include "tests/support/temp_folder.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <QProcess>
#include <QTest>

#include <array>
#include <cstddef>

using chart::FaceFileWriter;

namespace {

const auto code = QStringLiteral("1319999999");
const auto visit = QStringLiteral("visit-1");
constexpr std::chrono::sys_time<std::chrono::milliseconds> now{std::chrono::seconds{1'780'000'000}};

bool dieAt(long systemCall) {
    std::array filter{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(systemCall), 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// The child: writes one file and dies at the given system call on the way.
int writeAndDie(const QStringList& arguments) {
    const auto store = store::Store::open({arguments[2], {}});
    if (!store || !dieAt(arguments[4].toLong())) {
        return 1;
    }
    FaceFileWriter writer({arguments[3], code}, **store);
    return writer.write(visit, testsupport::sampleFaceMessage(), now) ? 0 : 2;
}

}  // namespace

class TestFaceFileKill : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aKillBeforeTheNameLeavesNoHalfFileAndTheNextStartWritesIt() {
        const testsupport::TempFolder data;
        const testsupport::TempFolder chartFolder;
        runChild(data, chartFolder, SYS_renameat2);
        const auto left = chartFolder.names();
        QCOMPARE(left.size(), 1);
        QVERIFY2(left[0].startsWith(QLatin1String(".uketsuke-")), qPrintable(left[0]));

        const auto store = store::Store::open({data.path(QStringLiteral("u.sqlite")), {}}).value();
        FaceFileWriter writer({chartFolder.path(), code}, *store);
        QCOMPARE(writer.retryPending()->written, 1);
        const auto name = store->chartFile(visit)->fileName;
        QCOMPARE(chartFolder.names(), QStringList{name});
        QCOMPARE(chartFolder.read(name), testsupport::sampleFaceMessage());
        QVERIFY(store->verifyEvents()->intact());
    }

    void aFileOfAKilledProgramThatHasItsNameIsNotWrittenTwice() {
        const testsupport::TempFolder data;
        const testsupport::TempFolder chartFolder;
        runChild(data, chartFolder, SYS_renameat2);
        {
            const auto store = store::Store::open({data.path(QStringLiteral("u.sqlite")), {}}).value();
            const auto name = store->chartFile(visit)->fileName;
            // As after a kill between the naming and the ledger's note: the file is there, the ledger does not know.
            QVERIFY(QFile::rename(chartFolder.path(chartFolder.names().first()), chartFolder.path(name)));
            FaceFileWriter writer({chartFolder.path(), code}, *store);
            QCOMPARE(writer.retryPending()->written, 1);
            QCOMPARE(chartFolder.names(), QStringList{name});
            QCOMPARE(store->chartFile(visit)->state, store::ChartFileState::Written);
        }
    }

private:
    static void runChild(const testsupport::TempFolder& data, const testsupport::TempFolder& chartFolder,
                         long systemCall) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--write-and-die"), data.path(QStringLiteral("u.sqlite")), chartFolder.path(),
                     QString::number(systemCall)});
        QVERIFY(child.waitForFinished(-1));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--write-and-die")) {
        return writeAndDie(application.arguments());
    }
    TestFaceFileKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_face_file_kill.moc"
