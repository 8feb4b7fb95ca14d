// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "samples.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

/// Nothing that arrives may crash the reader, and what it accepts it must be able to write and read again.
class TestMessageRobustness : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void randomBytesNeverCrash() {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes(random.bounded(400), Qt::Uninitialized);
            for (char& byte : bytes) {
                byte = static_cast<char>(random.bounded(256));
            }
            tryAll(round % 2 == 0 ? bytes : "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n<XmlMsg>" + bytes);
        }
    }

    void damagedMessagesNeverCrash() {
        QRandomGenerator random(4711);
        for (const QString& path : samples::allFiles()) {
            const QByteArray original = samples::bytesOf(path);
            for (int round = 0; round < 60; ++round) {
                tryAll(damaged(original, random));
            }
        }
    }

    void everyPrefixIsTruncatedOrMalformedNeverAccepted() {
        const QByteArray whole = samples::bytesOf(samples::own(QStringLiteral("OQSsiquc01res_202611200001.xml")));
        const qsizetype end = whole.lastIndexOf("</XmlMsg>") + 9;
        for (qsizetype size = 0; size < end; ++size) {
            const auto message = readMessage(QByteArrayView(whole).first(size));
            QVERIFY(!message.has_value());
            if (size > 60) {  // after the declaration a cut is told as a cut
                QCOMPARE(message.error().code, ErrorCode::MessageTruncated);
            }
        }
    }

    void nestingAndSizeAreBounded() {
        QByteArray deep = "<XmlMsg><MessageHeader/><MessageBody>" + QByteArray("<a>").repeated(100'000);
        QCOMPARE(readMessage(deep).error().code, ErrorCode::MessageTooDeep);
        QByteArray wide =
            "<XmlMsg><MessageHeader/><MessageBody>" + QByteArray("<a/>").repeated(100'000) + "</MessageBody></XmlMsg>";
        QCOMPARE(readMessage(wide)->body.children.size(), std::size_t(100'000));
    }

private:
    static QByteArray damaged(QByteArray bytes, QRandomGenerator& random) {
        for (int i = random.bounded(1, 6); i > 0 && !bytes.isEmpty(); --i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 30));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 40)));
                    break;
                default:
                    bytes.truncate(at);
            }
        }
        return bytes;
    }

    static void tryAll(const QByteArray& bytes) {
        const auto message = readMessage(bytes);
        static_cast<void>(checkBytes(bytes, QString()));
        if (!message) {
            QVERIFY(!name(message.error().code).empty());
            return;
        }
        static_cast<void>(toAnswer(*message));
        const auto written = writeMessage(*message);
        if (written) {
            const auto again = readMessage(*written);
            QVERIFY(again.has_value());
            QVERIFY(again->body == message->body);
        }
    }
};

QTEST_APPLESS_MAIN(TestMessageRobustness)
#include "tst_message_robustness.moc"
