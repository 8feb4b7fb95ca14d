// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/folder/connector_folder.h"
#include "town.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace simservice;

/// The folders of an installed connector, looked at by hand instead of every 300 ms.
class TestConnectorFolder : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_dir.emplace();
        m_folder.emplace(*m_town.desk, m_dir->path(), Town::facility);
        QCOMPARE(m_folder->open(), QString());
    }

    void aStableRequestIsAnsweredUnderItsName() {
        const QByteArray question = write("OQSsiquc01req_202611210001.xml");
        QCOMPARE(m_folder->look(), 0);  // seen once: it may still be growing
        QCOMPARE(m_folder->look(), 1);
        QCOMPARE(names("req"), QStringList());
        QCOMPARE(names("res"), QStringList{QStringLiteral("OQSsiquc01res_202611210001.xml")});
        QVERIFY(read("res/OQSsiquc01res_202611210001.xml").contains("<QualificationValidity>1<"));
        QVERIFY(!question.isEmpty());
    }

    void whatGrowsIsLeftUntilItStops() {
        const QByteArray whole = write("OQSsiquc01req_1.xml");
        put("req/OQSsiquc01req_1.xml", whole.first(100));
        QCOMPARE(m_folder->look(), 0);
        put("req/OQSsiquc01req_1.xml", whole.first(200));
        QCOMPARE(m_folder->look(), 0);
        put("req/OQSsiquc01req_1.xml", whole);
        QCOMPARE(m_folder->look(), 0);
        QCOMPARE(m_folder->look(), 1);
        QVERIFY(QFile::exists(path("res/OQSsiquc01res_1.xml")));
    }

    void whatCannotBeReadComesBackWithErr() {
        put("req/OQSmuquc01req_15.xml", "<html/>");
        put("req/OQSsiquc01req_16.zip", "PK");
        QCOMPARE(m_folder->look(), 0);
        QCOMPARE(m_folder->look(), 2);
        QCOMPARE(names("res"),
                 (QStringList{QStringLiteral("OQSmuquc01req_15.err"), QStringLiteral("OQSmuquc01req_15.xml"),
                              QStringLiteral("OQSsiquc01req_16.err"), QStringLiteral("OQSsiquc01req_16.zip")}));
        QCOMPARE(read("res/OQSmuquc01req_15.xml"), QByteArray("<html/>"));
    }

    void aNameWhoseAnswerLiesThereIsRefused() {
        write("OQSsiquc01req_2.xml");
        put("res/OQSsiquc01res_2.xml", "yesterday's");
        m_folder->look();
        QCOMPARE(m_folder->look(), 1);
        QCOMPARE(read("res/OQSsiquc01res_2.xml"), QByteArray("yesterday's"));
        QVERIFY(QFile::exists(path("res/OQSsiquc01req_2.err")));
    }

    void strangersAreLeftAlone() {
        put("req/notes.txt", "x");
        put("req/EPSsiDMP01req_1.xml", "<XmlMsg/>");
        m_folder->look();
        QCOMPARE(m_folder->look(), 0);
        QCOMPARE(names("req").size(), 2);
    }

    void facesArriveUnderNamesOfTheField() {
        const QString file = m_folder->pushFace("<XmlMsg/>");
        static const QRegularExpression field(
            QStringLiteral("/face/OQSsiquc01res_face_1319999999[0-9a-f]{20}_\\d{14}\\.xml$"));
        QVERIFY2(field.match(file).hasMatch(), qPrintable(file));
        QVERIFY(m_folder->pushFace("<XmlMsg/>") != file);
    }

private:
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QStringList names(const char* folder) const { return QDir(path(folder)).entryList(QDir::Files, QDir::Name); }
    void put(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A good question in DIR/req. @return its bytes
    QByteArray write(const char* name) {
        const auto question =
            Town::question("OQSsiquc01", {{"QualificationConfirmationDate", eligibility::toWire(m_town.today)}},
                           {Town::searchFor(m_town.anybody(20))});
        const QByteArray bytes = eligibility::writeMessage(question).value();
        put((QByteArray("req/") + name).constData(), bytes);
        return bytes;
    }

    Town m_town{100};
    std::optional<QTemporaryDir> m_dir;
    std::optional<ConnectorFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestConnectorFolder)
#include "tst_connector_folder.moc"
