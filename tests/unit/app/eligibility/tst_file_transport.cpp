// SPDX-License-Identifier: Apache-2.0
#include "message_peer.h"
#include "packing.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

using namespace eligibility;

namespace {

const auto type = QStringLiteral("OQSsiquc01");
const auto request = QByteArrayLiteral("<XmlMsg>req</XmlMsg>");
const auto whole = QByteArrayLiteral("<XmlMsg><MessageHeader/><MessageBody/></XmlMsg>\n");

}  // namespace

/// What only folders have: names, refusals, archives, files of others.
class TestFileTransport : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_peer = std::make_unique<FolderPeer>();
        m_peer->manner = MessagePeer::Manner::Hold;
        m_settings = m_peer->settings({.inFlight = 4, .queued = 4, .time = std::chrono::milliseconds(120)});
    }

    void nothingIsLeftOfAnAnsweredQuestion() {
        m_peer->manner = MessagePeer::Manner::Answer;
        m_settings.limits.time = std::chrono::minutes(5);
        put(QStringLiteral("OQSsiquc01res_another.xml"), whole);
        put(QStringLiteral("OQSsiquc01res_face_1319999999.xml"), whole);
        QCOMPARE(ask(), "");
        QCOMPARE(QDir(m_peer->requests()).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(m_peer->answers()).entryList(QDir::Files).size(), 2);  // those of others
    }

    void aPlainArchiveIsItsMessage() {
        m_settings.limits.time = std::chrono::minutes(5);
        put(QStringLiteral("OQSsiquc01res_key-00001.zip"),
            packing::packed({{QStringLiteral("OQSsiquc01res_key-00001.xml"), whole}}));
        QCOMPARE(ask(), "");
        QCOMPARE(QDir(m_peer->answers()).entryList(QDir::Files), QStringList());
    }

    void whatAnArchiveMayBeBesideIsSaid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        const QString name = QStringLiteral("a.xml");
        const auto row = [](const char* title, const QByteArray& bytes, const char* error) {
            QTest::newRow(title) << bytes << QByteArray(error);
        };
        row("encrypted", packing::packed({{name, whole, ZIP_EM_AES_256}}), "message.encrypted");
        row("several", packing::packed({{name, whole}, {QStringLiteral("b.xml"), whole}}), "message.several");
        row("half a message", packing::packed({{name, whole.left(20)}}), "message.truncated");
        row("half an archive", packing::packed({{name, whole}}).left(60), "message.truncated");
        row("a beginning", "PK\x03\x04", "message.truncated");
    }
    void whatAnArchiveMayBeBesideIsSaid() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        put(QStringLiteral("OQSsiquc01res_key-00001.zip"), bytes);
        QCOMPARE(ask(), error.toStdString());
        QVERIFY(QFile::exists(m_peer->answers() + QStringLiteral("/OQSsiquc01res_key-00001.zip")));
    }

    void aReturnedRequestIsARefusalInEitherOrder() {
        put(QStringLiteral("OQSsiquc01req_key-00001.err"), "?");
        QCOMPARE(ask(), "service.request-rejected");
        QFile::remove(m_peer->answers() + QStringLiteral("/OQSsiquc01req_key-00001.err"));
        m_settings.limits.time = std::chrono::minutes(5);
        put(QStringLiteral("OQSsiquc01req_key-00001.xml"), request);  // and .err never comes
        QCOMPARE(ask(), "service.request-rejected");
        QVERIFY(QFile::exists(m_peer->answers() + QStringLiteral("/OQSsiquc01req_key-00001.xml")));
    }

    void theRefusalsOfOthersAreNotOurs() {
        put(QStringLiteral("OQSsiquc01req_key-00002.err"), "?");
        put(QStringLiteral("OQSmuquc01req_key-00001.err"), "?");
        QCOMPARE(ask(), "service.no-answer");
    }

    void anAnswerThatStaysHalfIsNamedSo() {
        put(QStringLiteral("OQSsiquc01res_key-00001.xml"), whole.first(20));
        QCOMPARE(ask(), "message.truncated");
        put(QStringLiteral("OQSsiquc01res_key-00001.xml"), {});
        QCOMPARE(ask(), "message.truncated");
    }

    void aLateAnswerIsFoundByTheNextOneWhoAsks() {
        QCOMPARE(ask(), "service.no-answer");
        put(QStringLiteral("oqssiquc01RES_key-00001.XML"), whole);  // a connector with its own mind about case
        m_settings.limits.time = std::chrono::minutes(5);
        QCOMPARE(ask(), "");
        QCOMPARE(m_peer->processed.size(), 1);
    }

    void anotherFileOfThatNameIsNotTouched() {
        const QString path = m_peer->requests() + QStringLiteral("/OQSsiquc01req_key-00001.xml");
        m_peer->rest();
        FolderPeer::put(path, "somebody else's");
        QCOMPARE(ask(), "service.name-taken");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody else's"));
    }

    void whatAKilledProgramLeftIsClearedAway() {
        const QString half = m_peer->requests() + QStringLiteral("/OQSsiquc01req_key-00001.xml.AbCdEf");
        const QString strangers = m_peer->requests() + QStringLiteral("/OQSsiquc01req_key-00002.xml.AbCdEf");
        FolderPeer::put(half, "hal");
        FolderPeer::put(strangers, "hal");
        QCOMPARE(ask(), "service.no-answer");
        QVERIFY(!QFile::exists(half));
        QVERIFY(QFile::exists(strangers));
    }

    void theShareMayComeBackInTime() {
        m_settings.limits.time = std::chrono::minutes(5);
        const QString away = m_peer->answers() + QStringLiteral("-away");
        QVERIFY(QDir().rename(m_peer->answers(), away));
        QTimer::singleShot(std::chrono::milliseconds(30), this, [&] {
            FolderPeer::put(away + QStringLiteral("/OQSsiquc01res_key-00001.xml"), whole);
            QVERIFY(QDir().rename(away, m_peer->answers()));
        });
        QCOMPARE(ask(), "");
    }

    void aShareThatStaysAwayIsSaid() {
        QVERIFY(QDir().rename(m_peer->answers(), m_peer->answers() + QStringLiteral("-away")));
        QCOMPARE(ask(), "service.share-gone");
    }

    void namesAreTold_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* file, AnswerFile kind) {
            QTest::newRow(file) << QString::fromLatin1(file) << static_cast<int>(kind);
        };
        row("OQSsiquc01res_key-00001.xml", AnswerFile::Answer);
        row("OQSsiquc01res_key-00001.zip", AnswerFile::Archive);
        row("OQSsiquc01req_key-00001.xml", AnswerFile::Returned);
        row("OQSsiquc01req_key-00001.err", AnswerFile::Refusal);
        row("OQSsiquc01res_key-000011.xml", AnswerFile::None);
        row("OQSsiquc01res_key-00001.xml.tmp", AnswerFile::None);
        row("OQSsiquc02res_key-00001.xml", AnswerFile::None);
        row("OQSsiquc01res_face_key-00001.xml", AnswerFile::None);
        row("", AnswerFile::None);
    }
    void namesAreTold() {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(answerFileOf(file, type, "key-00001")), kind);
    }

private:
    void put(const QString& name, const QByteArray& bytes) const {
        FolderPeer::put(m_peer->answers() + u'/' + name, bytes);
    }

    std::string ask() {
        FileTransport transport(m_settings);
        std::string error;
        QEventLoop loop;
        transport.send({type, request, "visit-7", "key-00001", std::nullopt}, [&](const Result<MessageReply>& reply) {
            error = reply ? std::string() : std::string(name(reply.error().code));
            loop.quit();
        });
        loop.exec();
        return error;
    }

    std::unique_ptr<FolderPeer> m_peer;
    FileTransportSettings m_settings;
};

QTEST_GUILESS_MAIN(TestFileTransport)
#include "tst_file_transport.moc"
