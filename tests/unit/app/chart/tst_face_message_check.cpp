// SPDX-License-Identifier: Apache-2.0
#include "app/chart/face_message_check.h"

#include "tests/support/sample_face_message.h"

#include <QTest>

using chart::ErrorCode;

class TestFaceMessageCheck : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theMinimumIsEnough() { QVERIFY(chart::checkFaceMessage(testsupport::sampleFaceMessage()).has_value()); }

    void lessIsRefused_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* tag, const QByteArray& before, const QByteArray& after) {
            QTest::newRow(tag) << before << after;
        };
        row("no name", "<Name>見本　花子</Name>", "");
        row("empty name", "見本　花子", "");
        row("no birth date", "<Birthdate>19510304</Birthdate>", "");
        row("impossible birth date", "19510304", "19511399");
        row("no insurer number", "<InsurerNumber>06139992</InsurerNumber>", "");
        row("no identification number", "<InsuredIdentificationNumber>00345</InsuredIdentificationNumber>", "");
        row("service error", "<SegmentOfResult>1<", "<SegmentOfResult>9<");
        row("still processing", "<SegmentOfResult>1<", "<SegmentOfResult>2<");
        row("person not processed", "<ProcessingResultStatus>1<", "<ProcessingResultStatus>2<");
        row("no validity", "<QualificationValidity>1</QualificationValidity>", "");
    }
    void lessIsRefused() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        auto xml = testsupport::sampleFaceMessage();
        QVERIFY(xml.contains(before));
        const auto checked = chart::checkFaceMessage(xml.replace(before, after));
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, ErrorCode::MessageInsufficient);
    }

    void whatIsNoMessageIsRefused_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut off") << testsupport::sampleFaceMessage().left(400);
        QTest::newRow("another root") << QByteArray("<html/>");
        QTest::newRow("zero bytes") << QByteArray(512, '\0');
        QTest::newRow("entities") << QByteArray("<!DOCTYPE XmlMsg [<!ENTITY a \"b\">]>") +
                                         testsupport::sampleFaceMessage();
    }
    void whatIsNoMessageIsRefused() {
        QFETCH(QByteArray, xml);
        const auto checked = chart::checkFaceMessage(xml);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, ErrorCode::MessageNotXml);
    }
};

QTEST_GUILESS_MAIN(TestFaceMessageCheck)
#include "tst_face_message_check.moc"
