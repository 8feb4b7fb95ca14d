// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/consent_book.h"
#include "tests/simulators/service/store/insured_store.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>

using namespace simservice;

namespace {

/// A PostgreSQL cluster of its own on a UNIX socket in a temporary folder; run as the postgres user when we are root,
/// since initdb refuses root.
class Cluster {
public:
    /// @return why there is none, empty when it runs
    QString start() {
        const QStringList versions =
            QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (versions.isEmpty()) {
            return QStringLiteral("PostgreSQL is not installed (packaging/packages.txt: postgresql)");
        }
        m_programs = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        if (!run(QStringLiteral("initdb -D %1/data -U postgres --auth=trust -E UTF8 --no-sync").arg(m_folder.path()))) {
            return QStringLiteral("initdb failed: ") + m_said;
        }
        m_runs =
            run(QStringLiteral("pg_ctl -D %1/data -w -l %1/log -o \"-k %1 -c listen_addresses='' -c fsync=off\" start")
                    .arg(m_folder.path()));
        return m_runs ? QString() : QStringLiteral("pg_ctl failed: ") + m_said;
    }
    ~Cluster() {
        if (m_runs) {
            run(QStringLiteral("pg_ctl -D %1/data -m immediate stop").arg(m_folder.path()));
        }
        run(QStringLiteral("initdb --version; rm -rf %1/data %1/log")
                .arg(m_folder.path()));  // they are not ours to remove
    }
    [[nodiscard]] QString url() const {
        return QStringLiteral("postgresql:///postgres?host=%1&user=postgres").arg(m_folder.path());
    }

private:
    bool run(const QString& command) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(m_folder.filePath(QStringLiteral("said")));
        process.setWorkingDirectory(QStringLiteral("/"));
        const QString line = m_programs + command;
        const bool root = QProcessEnvironment::systemEnvironment().value(
                              QStringLiteral("USER"), QStringLiteral("root")) == QStringLiteral("root") &&
                          QFileInfo(QStringLiteral("/root")).isReadable();
        process.start(root ? QStringLiteral("su") : QStringLiteral("sh"),
                      root ? QStringList{QStringLiteral("postgres"), QStringLiteral("-c"), line}
                           : QStringList{QStringLiteral("-c"), line});
        process.waitForFinished(-1);
        QFile said(m_folder.filePath(QStringLiteral("said")));
        m_said = said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : QString();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_said;
    bool m_runs = false;
};

}  // namespace

/// The store, the same test over SQLite and over PostgreSQL.
class TestInsuredStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_why = m_cluster.start();
        if (!m_why.isEmpty()) {
            qInfo("PostgreSQL is skipped: %s", qPrintable(m_why));
        }
    }

    void everythingIsKept_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("sqlite") << m_folder.filePath(QStringLiteral("service.sqlite"));
        QTest::newRow("postgres") << m_cluster.url();
    }

    void everythingIsKept() {
        QFETCH(QString, url);
        if (url.startsWith(QStringLiteral("postgresql")) && !m_why.isEmpty()) {
            QSKIP(qPrintable(m_why));
        }
        QList<Insured> people;
        const QDateTime at = QDateTime::currentDateTimeUtc();
        {
            InsuredStore store;
            QCOMPARE(store.open(url), QString());
            QCOMPARE(store.fill(5, 300, today), QString());
            people = store.sample(1000);
            QCOMPARE(people.size(), store.count());
            QVERIFY(store.bindCards({{QByteArray(64, 'a'), 3}, {QByteArray(64, 'b'), 3}}, at));
            QVERIFY(store.registerCard(3, at) && store.registerCard(3, at));
            QVERIFY(store.setReference(QStringLiteral("f"), 3, QStringLiteral("K-1"), at));
            QVERIFY(store.setReference(QStringLiteral("f"), 3, QStringLiteral("K-2"), at));
            store.log({at, QStringLiteral("f"), QStringLiteral("doctor"), QStringLiteral("v"), QStringLiteral("result"),
                       QStringLiteral("なぜ"), 3});
            ConsentBook(store, at).answer(QStringLiteral("f"), 3, {{QStringLiteral("YZK"), true}}, at);
        }
        InsuredStore store;
        QCOMPARE(store.open(url), QString());
        QCOMPARE(store.fill(5, 300, today), QString());
        QCOMPARE(store.count(), static_cast<int>(people.size()));
        const QList<Insured> life = store.byPerson(3);
        QVERIFY(!life.isEmpty());
        for (char letter : {'a', 'b'}) {
            const QList<Insured> found = store.byCard(QByteArray(64, letter));
            QCOMPARE(found.size(), life.size());
            QCOMPARE(toRecord(found.front()), toRecord(life.front()));
        }
        QCOMPARE(store.cardsOf(3).size(), 2);
        QVERIFY(store.byCard(QByteArray(64, 'c')).isEmpty());
        QCOMPARE(store.referenceOf(QStringLiteral("f"), 3), QStringLiteral("K-2"));
        QCOMPARE(store.referenceOf(QStringLiteral("g"), 3), QString());
        const Access look = store.accessesOf(3, 5).value(0);
        QCOMPARE(look.reason, QStringLiteral("なぜ"));
        QCOMPARE(look.at, at);
        QVERIFY(ConsentBook(store, at).isLive(QStringLiteral("f"), 3, QStringLiteral("YZK"), at));
        QVERIFY(!ConsentBook(store, at).isLive(QStringLiteral("g"), 3, QStringLiteral("YZK"), at));
        for (const Insured& each : people) {
            if (each.person != 3 && each.symbol.isEmpty() && each.classification == QStringLiteral("A1")) {
                const auto found = store.bySearch({eligibility::insurerKey(each.insurer),
                                                   {},
                                                   eligibility::numberKey(each.number),
                                                   {},
                                                   each.birthdate});
                QVERIFY(!found.isEmpty() && found.front().person == each.person);
            }
        }
    }

    void manyWritersLoseNothing_data() { everythingIsKept_data(); }
    void manyWritersLoseNothing() {
        QFETCH(QString, url);
        if (url.startsWith(QStringLiteral("postgresql")) && !m_why.isEmpty()) {
            QSKIP(qPrintable(m_why));
        }
        InsuredStore store;
        QCOMPARE(store.open(url), QString());
        const int before = store.accesses();
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&store, t] {
                    for (int i = 0; i < 1500; ++i) {
                        store.log(
                            {QDateTime::currentDateTimeUtc(), QStringLiteral("f"), {}, QString::number(i), {}, {}, t});
                        static_cast<void>(store.byPerson(i % 300));
                    }
                });
            }
        }
        QCOMPARE(store.accesses(), before + 6000);
        QCOMPARE(store.writer().failures(), 0);
    }

    void aTemporaryStoreLeavesNothing() {
        InsuredStore store;
        QCOMPARE(store.open(QString()), QString());
        QCOMPARE(store.fill(1, 50, today), QString());
        QVERIFY(store.count() >= 50);
        store.log({QDateTime::currentDateTimeUtc(), {}, {}, {}, {}, {}, 1});
        QCOMPARE(store.accesses(), 1);
    }

    void noServerIsSaid() {
        InsuredStore store;
        QVERIFY(!store.open(QStringLiteral("postgresql:///nobody?host=/nowhere")).isEmpty());
    }

private:
    const QDate today{2026, 11, 21};
    QTemporaryDir m_folder;
    Cluster m_cluster;
    QString m_why;
};

QTEST_GUILESS_MAIN(TestInsuredStore)
#include "tst_insured_store.moc"
