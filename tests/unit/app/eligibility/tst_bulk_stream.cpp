// SPDX-License-Identifier: Apache-2.0
// The fast way of reading and the one that hands units out one by one, held against the full parser.
#include "app/eligibility/bulk_stream.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/plain_scanner.h"
#include "app/eligibility/text_encoding.h"
#include "samples.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

namespace {

bool isSameWithLines(const Element& a, const Element& b) {
    return a.name == b.name && a.text == b.text && a.line == b.line &&
           std::ranges::equal(a.children, b.children, isSameWithLines);
}

/// Both readings of the same bytes agree on everything, errors and their places included.
bool agree(const QByteArray& bytes) {
    const auto fast = readMessage(bytes);
    const auto full = readMessageFully(bytes);
    if (!fast || !full) {
        return !fast && !full && fast.error().code == full.error().code && fast.error().line == full.error().line &&
               fast.error().offset == full.error().offset;
    }
    return isSameWithLines(fast->header, full->header) && isSameWithLines(fast->body, full->body) &&
           std::ranges::equal(fast->others, full->others, isSameWithLines) && fast->encoding == full->encoding &&
           fast->declared == full->declared && fast->type == full->type;
}

QByteArray withUnits(const QByteArray& units, const QByteArray& header = "<SegmentOfResult>1</SegmentOfResult>") {
    return "<XmlMsg>\n<MessageHeader>" + header + "</MessageHeader>\n<MessageBody>\n" + units +
           "\n</MessageBody>\n</XmlMsg>\n";
}

const QByteArray unit = "<BulkConfirmUnit>\n<ReferenceNumber>K-1</ReferenceNumber>\n</BulkConfirmUnit>\n";

struct Streamed {
    QList<BulkUnit> units;
    Result<Message> rest = tl::unexpected(Error{});
    QList<MessageProblem> problems;
    std::optional<Error> error;
};

Streamed streamed(const QByteArray& bytes, const QString& fileName = QStringLiteral("OQSmuquc02res_1.xml")) {
    Streamed result;
    auto stream = BulkStream::open(bytes, fileName);
    if (!stream) {
        result.error = stream.error();
        return result;
    }
    while (const auto next = stream->next()) {
        if (!*next) {
            result.error = next->error();
            break;
        }
        result.units.append(**next);
    }
    result.problems = stream->takeProblems();
    result.rest = stream->finish();
    return result;
}

}  // namespace

class TestBulkStream : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theFastWayTakesEverySample() {
        for (const QString& path : samples::allFiles()) {
            const QByteArray bytes = samples::bytesOf(path);
            if (bytes.contains("<!--")) {  // our own samples carry their licence in a comment
                QVERIFY2(agree(bytes), qPrintable(path));
                continue;
            }
            const auto start = plainStart(bytes);
            QVERIFY2(start.has_value(), qPrintable(path));
            QVERIFY2(scanPlain(bytes.sliced(start->begin), start->encoding, start->line).has_value(), qPrintable(path));
            QVERIFY2(agree(bytes), qPrintable(path));
            QByteArray windows = bytes;
            windows.replace("\n", "\r\n");
            QVERIFY2(agree(windows), qPrintable(path));
        }
    }

    /// Every byte of a sample replaced by each of these: the two ways must see the same, errors included.
    void theTwoWaysAgreeOnEveryChangedByte() {
        QByteArray bytes = samples::bytesOf(
            samples::own(QStringLiteral("OQSsiquc01res_face_131999999900000000000000000001_20261120091500.xml")));
        QVERIFY(!bytes.isEmpty());
        int read = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const char before = bytes[at];
            for (const char other : {'<', '>', '&', '\r', '\n', ' ', '\0', '/', '\x82', '\xEF', ']'}) {
                bytes[at] = other;
                QVERIFY2(agree(bytes), qPrintable(QStringLiteral("byte %1 = %2").arg(at).arg(int(other))));
                ++read;
            }
            bytes[at] = before;
        }
        QVERIFY(read > 10000);
    }

    void theTwoWaysAgreeOnUnusualForms_data() {
        QTest::addColumn<QByteArray>("inside");
        for (const char* const inside : {"<A>a&lt;b&amp;c&gt;&quot;&apos;</A>",
                                         "<A>&#65;&#x3042;</A>",
                                         "<A x=\"1\">b</A>",
                                         "<A ><B/></A >",
                                         "<A><![CDATA[<x>]]></A>",
                                         "<A><!-- c -->b</A>",
                                         "<A>b<!-- c --></A>",
                                         "<?pi x?>",
                                         "<A>a>b</A>",
                                         "<A>]]></A>",
                                         "<A>\n</A>",
                                         "<A> \t</A>",
                                         "<A>\r</A>",
                                         "<A>a\r\nb</A>",
                                         "<A>text<B/></A>",
                                         "<A><B/>text</A>",
                                         "<A>\xE3\x80\x80</A>",
                                         "<A>\xE3\x80\x80\n</A>",
                                         "<A>\xE3\x80\x80<B/></A>",
                                         "<A>\xF0\xA0\xAE\xB7</A>",
                                         "<A>\xEF\xBF\xBE</A>",
                                         "<A>\xC2\x85</A>",
                                         "<A>\x7F</A>",
                                         "<\xE3\x81\x82>x</\xE3\x81\x82>",
                                         "<a:b>x</a:b>",
                                         "<A/><A></A>",
                                         "<A",
                                         "<A>",
                                         "</A>",
                                         "<A></B>",
                                         "<1/>",
                                         "<A>&nbsp;</A>",
                                         "<A>&lt</A>"}) {
            QTest::newRow(inside) << QByteArray(inside);
        }
    }

    void theTwoWaysAgreeOnUnusualForms() {
        QFETCH(QByteArray, inside);
        const QByteArray message = "<XmlMsg><MessageHeader>" + inside + "</MessageHeader></XmlMsg>";
        QVERIFY(agree(message));
        QVERIFY(agree("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n" + message));
        QVERIFY(agree("\xEF\xBB\xBF" + message));
        QVERIFY(agree(message + "<!-- after -->"));
        QVERIFY(agree(message + "x"));
        // Found by tests/fuzz/bulk_stream: a declaration that never ends swallows bytes nobody can decode.
        QVERIFY(agree("<?xml version=\"1.0\" <A>\x93\xFA\xFF</A>?>" + message));
    }

    void everyPairOfCp932IsReadAlike() {
        for (int lead = 0x80; lead < 0x100; ++lead) {
            for (int trail = 0x20; trail < 0x100; ++trail) {
                const QByteArray message = QByteArray("<XmlMsg><MessageHeader><A>") + char(lead) + char(trail) +
                                           "\x93\xFA</A></MessageHeader></XmlMsg>";
                QVERIFY2(agree(message), qPrintable(QStringLiteral("%1 %2").arg(lead, 0, 16).arg(trail, 0, 16)));
            }
        }
    }

    void streamedUnitsAreThoseOfTheWhole() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        for (const char* const name :
             {"09-bulk/OQSmuquc02res_202603310002.xml", "09-bulk/OQSmuquc02res_202603310003.xml",
              "13-medical-assistance/OQSmutic02res_202604010002.xml"}) {
            const QString path = samples::collection() + u'/' + QString::fromLatin1(name);
            const QByteArray bytes = samples::bytesOf(path);
            const QString file = QFileInfo(path).fileName();
            const auto whole = toBulkAnswer(readMessage(bytes, file).value()).value();
            const Streamed result = streamed(bytes, file);
            QVERIFY(result.units == whole.units);
            BulkAnswer rest = toBulkAnswer(result.rest.value()).value();
            rest.units = result.units;
            QVERIFY(rest == whole);
            QCOMPARE(result.rest->encoding, Encoding::Cp932);
            QStringList problems;
            for (const MessageProblem& each : result.problems) {
                problems += QStringLiteral("%1 %2 %3").arg(each.line).arg(each.element, each.problem);
            }
            QStringList expected;
            for (const MessageProblem& each : checkBytes(bytes, file)) {
                expected += QStringLiteral("%1 %2 %3").arg(each.line).arg(each.element, each.problem);
            }
            QCOMPARE(problems, expected);
        }
    }

    void everyCutIsNoticedAtTheEnd() {
        const QByteArray whole = withUnits(unit + unit);
        QVERIFY(!streamed(whole).error && streamed(whole).rest.has_value());
        for (qsizetype length = 1; length + 1 < whole.size(); ++length) {
            const Streamed result = streamed(whole.first(length));
            QVERIFY2(result.error || !result.rest, qPrintable(QString::number(length)));
        }
    }

    void unusualMessagesAreReadAllTheSame() {
        QCOMPARE(streamed(withUnits("<!-- " + unit + " -->" + unit)).units.size(), 1);
        QCOMPARE(streamed(withUnits("<![CDATA[" + unit + "]]>" + unit)).units.size(), 1);
        QCOMPARE(streamed(withUnits("<BulkConfirmUnit/>" + unit)).units.size(), 2);
        const QByteArray attribute =
            withUnits("<BulkConfirmUnit x=\"1\"><ReferenceNumber>K</ReferenceNumber></BulkConfirmUnit>");
        const Streamed odd = streamed(attribute);
        QVERIFY(odd.rest.has_value());
        QCOMPARE(odd.units.size() + qsizetype(odd.rest->body.descendants(u"BulkConfirmUnit").size()), 1);
        // Header behind the body, strangers between the units.
        const QByteArray shuffled =
            "<XmlMsg><MessageBody>" + unit + "<Stranger>x</Stranger>" + unit +
            "</MessageBody><MessageHeader><SegmentOfResult>1</SegmentOfResult></MessageHeader></XmlMsg>";
        const Streamed result = streamed(shuffled);
        QCOMPARE(result.units.size(), 2);
        QCOMPARE(result.rest->header.value(u"SegmentOfResult"), QStringLiteral("1"));
        QCOMPARE(result.rest->body.value(u"Stranger"), QStringLiteral("x"));
    }

    void unitsElsewhereThanInTheBodyAreNoPeople() {
        QVERIFY(!streamed(withUnits({}, unit)).rest.has_value());
        QVERIFY(!streamed(withUnits("<Wrapper>" + unit + "</Wrapper>")).rest.has_value());
    }

    void aWrongByteIsLocatedInTheFile() {
        QByteArray bytes = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n" +
                           withUnits(unit +
                                     "<BulkConfirmUnit>\n<ReferenceNumber>\x93\xFA\x85\x20</ReferenceNumber>\n"
                                     "</BulkConfirmUnit>\n");
        const qsizetype wrong = bytes.indexOf('\x85');
        const Streamed result = streamed(bytes);
        QCOMPARE(result.units.size(), 1);
        QVERIFY(result.error.has_value());
        QCOMPARE(result.error->code, ErrorCode::MessageEncodingWrong);
        QCOMPARE(result.error->offset, qint64(wrong));
        QVERIFY(!result.rest.has_value());
        const Streamed torn = streamed(withUnits(unit + "<BulkConfirmUnit>\n<A>\n</B></BulkConfirmUnit>"));
        QCOMPARE(torn.error->code, ErrorCode::MessageMalformed);
        QCOMPARE(torn.error->line, qint64(9));
    }
};

QTEST_GUILESS_MAIN(TestBulkStream)
#include "tst_bulk_stream.moc"
