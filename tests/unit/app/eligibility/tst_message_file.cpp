// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_archive.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_file.h"
#include "app/eligibility/message_reader.h"
#include "packing.h"
#include "samples.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace eligibility;
using packing::Entry;
using packing::packed;

namespace {

const QString entryName = QStringLiteral("OQSmuquc02res_202603310003.xml");
const QByteArray small = "<XmlMsg><MessageHeader><SegmentOfResult>2</SegmentOfResult></MessageHeader></XmlMsg>";

ErrorCode codeOf(const QByteArray& bytes) {
    const auto entries = readArchive(bytes);
    return entries ? ErrorCode::ServiceFailed : entries.error().code;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class TestMessageFile : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aPlainArchiveIsItsMessages() {
        const QByteArray one = packed({{QStringLiteral("res/") + entryName, small}});
        const auto message = readMessage(one, u"OQSmuquc02res_202603310003.zip");
        QVERIFY(message.has_value());
        QCOMPARE(message->type, QStringLiteral("OQSmuquc02res"));  // by the name inside, which holds a folder
        const QByteArray two = packed({{entryName, small}, {QStringLiteral("b.xml"), small}});
        QCOMPARE(readMessage(two).error().code, ErrorCode::MessageSeveral);
        const auto messages = readMessagesOf(two, QStringLiteral("x.zip"));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[1].name, QStringLiteral("x.zip!b.xml"));
        QVERIFY(messages[1].message->has_value());
    }

    void encryptedArchivesAreRecognisedAndSaid_data() {
        QTest::addColumn<quint16>("method");
        QTest::newRow("AES-256, the connector's") << quint16(ZIP_EM_AES_256);
        QTest::newRow("AES-128") << quint16(ZIP_EM_AES_128);
        QTest::newRow("old") << quint16(ZIP_EM_TRAD_PKWARE);
    }

    void encryptedArchivesAreRecognisedAndSaid() {
        QFETCH(quint16, method);
        const QByteArray bytes = packed({{entryName, small, method}});
        QVERIFY(isArchive(bytes));
        QCOMPARE(codeOf(bytes), ErrorCode::MessageEncrypted);
        QCOMPARE(readMessage(bytes).error().code, ErrorCode::MessageEncrypted);
        QCOMPARE(codeOf(bytes.first(bytes.size() / 2)), ErrorCode::MessageEncrypted);  // half written
    }

    void limitsAreAskedBeforeInflating() {
        const QByteArray bomb = packed({{entryName, QByteArray(8 * 1024 * 1024, ' ')}});
        QVERIFY(bomb.size() < 32 * 1024);
        QCOMPARE(codeOf(bomb), ErrorCode::MessageArchiveTooLarge);  // by the ratio
        ArchiveLimits limits;
        limits.entryBytes = small.size() - 1;
        QCOMPARE(readArchive(packed({{entryName, small}}), limits).error().code, ErrorCode::MessageArchiveTooLarge);
        limits = {};
        limits.totalBytes = small.size() + 1;
        QCOMPARE(readArchive(packed({{entryName, small}, {QStringLiteral("b"), small}}), limits).error().code,
                 ErrorCode::MessageArchiveTooLarge);
        limits = {};
        limits.entries = 1;
        QCOMPARE(readArchive(packed({{entryName, small}, {QStringLiteral("b"), small}}), limits).error().code,
                 ErrorCode::MessageArchiveTooLarge);
        const QByteArray nested = packed({{QStringLiteral("a.zip"), packed({{entryName, small}})}});
        QCOMPARE(readMessage(nested).error().code, ErrorCode::MessageArchiveTooLarge);
    }

    void everyCutAndEveryFlippedByteIsAnErrorOrTheSameContent() {
        const QByteArray whole = packed({{entryName, small}});
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(!readArchive(whole.first(length)).has_value());
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x55);
            const auto entries = readArchive(flipped);
            if (entries && !entries->isEmpty()) {
                QCOMPARE(entries->constFirst().bytes, small);
            }
        }
    }

    void refusalsAndHalfWrittenFilesAreTold() {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("OQSmuquc01req_1.err")), "\x83\x47");
        write(folder.filePath(QStringLiteral("a.xml.partial")), small.first(30));
        write(folder.filePath(QStringLiteral("b.zip")), packed({{entryName, small}, {QStringLiteral("c.xml"), "<Xm"}}));
        write(folder.filePath(QStringLiteral("d.xml")), "%PDF-1.7");
        const CheckReport report = checkPaths({folder.path()});
        QCOMPARE(report.files, 5);
        QMap<QString, QString> told;
        QMap<QString, bool> blocking;
        for (const auto& [file, problem] : report.problems) {
            const QString name = QDir(folder.path()).relativeFilePath(file);
            told.insert(name, told.value(name) + problem.problem + u' ');
            blocking.insert(name, problem.blocking);
        }
        QCOMPARE(told.value(QStringLiteral("OQSmuquc01req_1.err")), QStringLiteral("message.rejected "));
        QVERIFY(!blocking.value(QStringLiteral("OQSmuquc01req_1.err")));
        QCOMPARE(told.value(QStringLiteral("a.xml.partial")), QStringLiteral("message.truncated "));
        QVERIFY(!blocking.value(QStringLiteral("a.xml.partial")));
        QCOMPARE(told.value(QStringLiteral("b.zip!c.xml")), QStringLiteral("message.truncated "));
        QCOMPARE(told.value(QStringLiteral("d.xml")), QStringLiteral("message.document "));
        QVERIFY(!report.ok);
        QCOMPARE(refusedRequest(QStringLiteral("OQSmuquc01req_1.err")), QStringLiteral("OQSmuquc01req_1.xml"));
    }

    void manyPeopleMayTakeMoreRoom() {
        QCOMPARE(maximumBytesOf({}, u"OQSmuquc02res_202603310003.xml"), maximumBulkBytes);
        QCOMPARE(maximumBytesOf({}, u"OQSsiquc01res_1.xml"), maximumMessageBytes);
        QCOMPARE(maximumBytesOf("<XmlMsg><MessageBody><BulkConfirmUnit>", {}), maximumBulkBytes);
        QCOMPARE(maximumBytesOf("<XmlMsg>", {}), maximumMessageBytes);
        const QByteArray large = "<XmlMsg><MessageHeader/><MessageBody>" +
                                 QByteArray("<BulkConfirmUnit/>").repeated(300000) + "</MessageBody></XmlMsg>";
        QVERIFY(large.size() > maximumMessageBytes);
        QVERIFY(readMessage(large, u"OQSmuquc02res_1.xml").has_value());
        QCOMPARE(readMessage(large, u"OQSsiquc01res_1.xml").error().code, ErrorCode::MessageTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestMessageFile)
#include "tst_message_file.moc"
