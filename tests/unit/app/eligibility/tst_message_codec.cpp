// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_json.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "samples.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace eligibility;

class TestMessageCodec : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everySampleComesBackByteForByte_data() { sampleRows(); }

    void everySampleComesBackByteForByte() {
        QFETCH(QString, path);
        const QByteArray bytes = samples::bytesOf(path);
        const auto message = readMessage(bytes, QFileInfo(path).fileName());
        QVERIFY(message.has_value());
        QVERIFY(!message->type.isEmpty());
        const auto written = writeMessage(*message);
        QVERIFY(written.has_value());
        if (path.contains(QStringLiteral("cp932-extension"))) {
            // CP932 has two places for the NEC-selected characters; the text is what must be kept.
            const auto again = readMessage(*written, QFileInfo(path).fileName());
            QVERIFY(again.has_value());
            QVERIFY(again->header == message->header && again->body == message->body);
            return;
        }
        QCOMPARE(*written, bytes);
    }

    void theKindIsToldByContentAsByName_data() { sampleRows(); }

    void theKindIsToldByContentAsByName() {
        QFETCH(QString, path);
        const QString byName = typeOfFileName(QFileInfo(path).fileName());
        const auto message = readMessage(samples::bytesOf(path));
        QVERIFY(message.has_value());
        if (byName.isEmpty()) {
            QCOMPARE(message->type, QStringLiteral("OQSsiquc01res_face"));
            return;
        }
        // The two-step lists have one shape for all kinds, so content alone can only say "bulk".
        QString expected = byName;
        expected.replace(QRegularExpression(QStringLiteral("^OQSmutic(01res|02re[qs])$")),
                         QStringLiteral("OQSmuquc\\1"));
        QCOMPARE(message->type, expected);
    }

    void everySampleSurvivesJson_data() { sampleRows(); }

    void everySampleSurvivesJson() {
        QFETCH(QString, path);
        const auto message = readMessage(samples::bytesOf(path), QFileInfo(path).fileName()).value();
        const auto again = messageFromJson(QJsonDocument(toJson(message)).toJson());
        QVERIFY(again.has_value());
        QVERIFY(again->header == message.header && again->body == message.body && again->others == message.others);
        QVERIFY(again->encoding == message.encoding && again->type == message.type);
        QCOMPARE(writeMessage(*again).value(), writeMessage(message).value());
    }

    void badJsonSaysWhatAndWhere() {
        QCOMPARE(messageFromJson("{\"header\": [").error().code, ErrorCode::MessageMalformed);
        QVERIFY(messageFromJson("{\"header\": [").error().offset > 0);
        QCOMPARE(messageFromJson("{}").error().code, ErrorCode::MessageNotXmlMsg);
        QCOMPARE(messageFromJson(R"({"header":[{"name":"A","text":"x","children":[{"name":"B","text":"y"}]}]})")
                     .error()
                     .code,
                 ErrorCode::MessageNotXmlMsg);  // one of the two would be lost
        QCOMPARE(messageFromJson("{\"header\": [{\"name\": \"<x\"}]}").error().code, ErrorCode::MessageMalformed);
        QCOMPARE(messageFromJson("{\"header\": [], \"body\": 1}").error().code, ErrorCode::MessageNotXmlMsg);
        const QByteArray deep = "{\"header\": " + QByteArray("[{\"name\":\"a\",\"children\":").repeated(40) + "[]" +
                                QByteArray("}]").repeated(40) + "}";
        QCOMPARE(messageFromJson(deep).error().code, ErrorCode::MessageTooDeep);
    }

    void unknownElementsAreKept() {
        const auto message = readMessage(
            "<XmlMsg><MessageBody><New><Inner>1</Inner></New></MessageBody><MessageHeader/><Third>x</Third></XmlMsg>");
        QVERIFY(message.has_value());
        QCOMPARE(message->body.child(u"New")->value(u"Inner"), QStringLiteral("1"));
        QCOMPARE(message->others.size(), std::size_t(1));
        const auto again = writeMessage(*message).and_then([](const QByteArray& b) { return readMessage(b); });
        QVERIFY(again.has_value());
        QVERIFY(again->body == message->body && again->others == message->others);
    }

    void spacesOfValuesStay() {
        const auto message =
            readMessage("<XmlMsg><MessageHeader/><MessageBody><A>  138057</A><B>  </B></MessageBody></XmlMsg>");
        QVERIFY(message.has_value());
        QCOMPARE(message->body.value(u"A"), QStringLiteral("  138057"));
        QCOMPARE(message->body.value(u"B"), QStringLiteral("  "));
    }

    void markupInValuesIsEscaped() {
        Message message;
        message.body.add(QStringLiteral("Name"), QStringLiteral("<&>\"'\r"));
        const auto again = writeMessage(message).and_then([](const QByteArray& b) { return readMessage(b); });
        QVERIFY(again.has_value());
        QCOMPARE(again->body.value(u"Name"), QStringLiteral("<&>\"'\r"));
        message.body.add(QStringLiteral("Bad"), QString(QChar(0x01)));
        QCOMPARE(writeMessage(message).error().code, ErrorCode::MessageNotWritable);
    }

    void badFilesSayWhatAndWhere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, qint64 line) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << line;
        };
        row("empty", {}, ErrorCode::MessageEmpty, -1);
        row("blank", "   \n", ErrorCode::MessageTruncated, 2);
        row("too large", QByteArray(maximumMessageBytes + 1, ' '), ErrorCode::MessageTooLarge, -1);
        row("zip", "PK\x03\x04reb", ErrorCode::MessageArchiveDamaged, -1);
        row("encrypted zip, cut", "PK\x03\x04rec", ErrorCode::MessageEncrypted, -1);
        row("pdf", "%PDF-1.7", ErrorCode::MessageDocument, -1);
        row("not XML", "hello", ErrorCode::MessageMalformed, 1);
        row("half written", "<XmlMsg>\n<MessageHeader>\n<A>1</A>", ErrorCode::MessageTruncated, 3);
        row("tags crossed", "<XmlMsg>\n<A>\n</B></XmlMsg>", ErrorCode::MessageMalformed, 3);
        row("two roots", "<XmlMsg><MessageHeader/></XmlMsg>\n<XmlMsg/>", ErrorCode::MessageMalformed, 2);
        row("other root", "<html/>", ErrorCode::MessageNotXmlMsg, 1);
        row("no header", "<XmlMsg><MessageBody/></XmlMsg>", ErrorCode::MessageNotXmlMsg, 1);
        row("two bodies", "<XmlMsg><MessageHeader/><MessageBody/><MessageBody/></XmlMsg>", ErrorCode::MessageNotXmlMsg,
            1);
        row("doctype", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<XmlMsg><MessageHeader>&a;</MessageHeader></XmlMsg>",
            ErrorCode::MessageDoctype, 1);
        row("external entity", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><XmlMsg/>", ErrorCode::MessageDoctype, 1);
        row("unknown entity", "<XmlMsg><MessageHeader>&nbsp;</MessageHeader></XmlMsg>", ErrorCode::MessageMalformed, 1);
        row("deep", QByteArray("<a>").repeated(40), ErrorCode::MessageTooDeep, 1);
    }

    void badFilesSayWhatAndWhere() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(qint64, line);
        const auto message = readMessage(bytes);
        QVERIFY(!message.has_value());
        QCOMPARE(QString::fromLatin1(name(message.error().code).data()),
                 QString::fromLatin1(name(ErrorCode(code)).data()));
        QCOMPARE(message.error().line, line);
    }

    void filesThatCannotBeOpenedAreSaid() {
        const QTemporaryDir folder;
        QCOMPARE(readMessageFile(folder.path()).error().code, ErrorCode::MessageUnreadable);
        QCOMPARE(readMessageFile(folder.filePath(QStringLiteral("none.xml"))).error().code,
                 ErrorCode::MessageUnreadable);
    }

    void fileNamesFollowTheCatalogue() {
        QCOMPARE(typeOfFileName(u"OQSsiquc01req_202604010001.xml"), QStringLiteral("OQSsiquc01req"));
        QCOMPARE(typeOfFileName(u"OQSsiquc01res_face_13199999990000000000000000a101_20260401091502.xml"),
                 QStringLiteral("OQSsiquc01res_face"));
        QCOMPARE(typeOfFileName(u"OQSmuimm02res_1.xml"), QStringLiteral("OQSmuimm02res"));
        QCOMPARE(typeOfFileName(u"EPSsiDMP01req_1.xml"), QStringLiteral("EPSsiDMP01req"));
        QCOMPARE(typeOfFileName(u"letter.xml"), QString());
    }

private:
    static void sampleRows() {
        QTest::addColumn<QString>("path");
        const QStringList files = samples::allFiles();
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            QTest::newRow(qPrintable(QFileInfo(file).dir().dirName() + u'/' + QFileInfo(file).fileName())) << file;
        }
    }
};

QTEST_APPLESS_MAIN(TestMessageCodec)
#include "tst_message_codec.moc"
