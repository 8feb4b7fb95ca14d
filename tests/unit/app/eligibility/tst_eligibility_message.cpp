// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "samples.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

class TestEligibilityMessage : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// Reading into types and writing from them gives the bytes of the field: order of the tables, nothing added,
    /// nothing lost.
    void typedQuestionsAndAnswersWriteWhatTheSamplesShow() {
        int compared = 0;
        for (const QString& path : samples::allFiles()) {
            const QByteArray bytes = samples::bytesOf(path);
            const auto message = readMessage(bytes, QFileInfo(path).fileName());
            QVERIFY(message.has_value());
            if (const auto question = toQuestion(*message)) {
                QCOMPARE(writeMessage(toMessage(*question, message->encoding)).value(), bytes);
                ++compared;
            } else if (const auto answer = toAnswer(*message);
                       answer && message->type == QStringLiteral("OQSsiquc01res")) {
                QCOMPARE(writeMessage(toMessage(*answer, message->encoding, message->type)).value(), bytes);
                ++compared;
            }
        }
        QVERIFY(compared >= (samples::collection().isEmpty() ? 2 : 30));
    }

    /// Face files come in any order; the content must survive.
    void typedFaceFilesKeepEveryElement() {
        for (const QString& path : samples::allFiles()) {
            const auto message = readMessage(samples::bytesOf(path), QFileInfo(path).fileName());
            if (message->type != QStringLiteral("OQSsiquc01res_face")) {
                continue;
            }
            const auto answer = toAnswer(*message);
            QVERIFY(answer.has_value());
            const Message again = toMessage(*answer, message->encoding, message->type);
            if (!path.contains(QStringLiteral("unknown-elements"))) {
                QCOMPARE(names(again.body), names(message->body));
                QCOMPARE(names(again.header), names(message->header));
            }
        }
    }

    void threeVerdictsStayThree() {
        const auto answer = answerOf("<SegmentOfResult>9</SegmentOfResult>",
                                     "<ProcessingResultStatus>2</ProcessingResultStatus>"
                                     "<QualificationValidity>3</QualificationValidity>");
        QVERIFY(answer.segment.value == SegmentOfResult::Abnormal);
        QVERIFY(answer.processing.value == ProcessingStatus::Error);
        QVERIFY(answer.validity.value == QualificationValidity::Superseded);
        static_assert(!std::is_convertible_v<SegmentOfResult, QualificationValidity>);
        QVERIFY(!answer.isUsable());
    }

    void absentIsNotNoAndUnknownKeepsItsNumber() {
        const auto empty = answerOf("", "");
        QVERIFY(empty.segment.value == SegmentOfResult::NotGiven);
        QVERIFY(empty.validity.value == QualificationValidity::NotGiven);
        const auto strange =
            answerOf("<SegmentOfResult>3</SegmentOfResult>", "<QualificationValidity>9</QualificationValidity>");
        QVERIFY(strange.segment.value == SegmentOfResult::Unknown);
        QCOMPARE(strange.segment.raw, QStringLiteral("3"));
        QVERIFY(strange.validity.value == QualificationValidity::Unknown);
        QCOMPARE(strange.validity.raw, QStringLiteral("9"));
        QCOMPARE(word(QualificationValidity::ValidUnregistered), QStringLiteral("valid-unregistered"));
    }

    void faceFileGivesConsentsWithTheirClock() {
        const auto message = readMessageFile(
            samples::own(QStringLiteral("OQSsiquc01res_face_131999999900000000000000000001_20261120091500.xml")));
        const auto answer = toAnswer(message.value()).value();
        QVERIFY(answer.isUsable());
        const Qualification& person = answer.results.front();
        QCOMPARE(person.name.raw, QStringLiteral("𠮷見　千晴"));
        QCOMPARE(person.number.raw, QStringLiteral("00777"));
        QCOMPARE(person.number.key, QStringLiteral("777"));
        QCOMPARE(person.consents.size(), 2);
        QCOMPARE(person.consents[QStringLiteral("SpecificHealthCheckupsInfo")].flag, QStringLiteral("0"));
        const Consent medication = person.consents[QStringLiteral("PharmacistsInfo")];
        QCOMPARE(medication.consentedAt.secsTo(medication.availableUntil), 24 * 60 * 60);
        QVERIFY(!person.consents.contains(QStringLiteral("OperationInfo")));
    }

    void legacyConsentNamesAreReadAndTodaysWritten() {
        const auto answer =
            answerOf("",
                     "<ResultList><ResultOfQualificationConfirmation>"
                     "<PharmaceuticalInfoConsFlg>1</PharmaceuticalInfoConsFlg>"
                     "<PharmaceuticalInfoAcquisitionTime>20260402111500</PharmaceuticalInfoAcquisitionTime>"
                     "</ResultOfQualificationConfirmation></ResultList>");
        const Consent consent = answer.results.front().consents.value(QStringLiteral("PharmacistsInfo"));
        QCOMPARE(consent.flag, QStringLiteral("1"));
        QVERIFY(consent.availableUntil.isValid());
        const Message written = toMessage(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res_face"));
        QCOMPARE(written.body.descendants(u"PharmacistsInfoAvailableTime").size(), std::size_t(1));
        QVERIFY(written.body.descendants(u"PharmaceuticalInfoConsFlg").empty());
    }

    /// A half of one file in the middle of another: the inner result is a part of the outer one, not a second person.
    void aResultInsideAResultIsNotAnother() {
        const auto answer = answerOf("",
                                     "<ResultList><ResultOfQualificationConfirmation><Name>見本　一</Name><ResultList>"
                                     "<ResultOfQualificationConfirmation><Name>見本　二</Name>"
                                     "</ResultOfQualificationConfirmation></ResultList>"
                                     "</ResultOfQualificationConfirmation></ResultList>");
        QCOMPARE(answer.results.size(), 1);
        const Message written = toMessage(answer, Encoding::Utf8, QStringLiteral("OQSsiquc01res"));
        QCOMPARE(toAnswer(written).value().results.size(), 1);
    }

    void sexOnTheBackWins() {
        const auto message = readMessageFile(samples::own(QStringLiteral("OQSsiquc01res_202611200001.xml")));
        const auto answer = toAnswer(message.value()).value();
        QCOMPARE(answer.results.front().sex(), QStringLiteral("2"));
        QVERIFY(answer.search.has_value());
        QCOMPARE(answer.search->limitConsent, std::optional(false));
    }

    void anotherKindIsRefused() {
        const auto message = readMessageFile(samples::own(QStringLiteral("YZKsiquc01req_202611200001.xml"))).value();
        QCOMPARE(toAnswer(message).error().code, ErrorCode::MessageUnexpectedKind);
        QCOMPARE(toQuestion(message).error().code, ErrorCode::MessageUnexpectedKind);
    }

private:
    static EligibilityAnswer answerOf(const QByteArray& header, const QByteArray& body) {
        const QByteArray bytes =
            "<XmlMsg><MessageHeader>" + header + "</MessageHeader><MessageBody>" + body + "</MessageBody></XmlMsg>";
        return toAnswer(readMessage(bytes, u"OQSsiquc01res_1.xml").value()).value();
    }

    static QStringList names(const Element& element) {
        QStringList result{element.name + u'=' + element.text};
        for (const Element& child : element.children) {
            result += names(child);
        }
        result.sort();
        return result;
    }
};

QTEST_APPLESS_MAIN(TestEligibilityMessage)
#include "tst_eligibility_message.moc"
