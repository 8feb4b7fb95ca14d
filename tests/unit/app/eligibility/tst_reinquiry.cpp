// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/reinquiry.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "message_peer.h"
#include "tests/unit/app/eligibility/consenting.h"

#include <QEventLoop>
#include <QTest>

#include <type_traits>

using namespace eligibility;
using namespace consenting;

// Without a consent there is no question.
static_assert(!std::is_default_constructible_v<Reinquiry>);
static_assert(!std::is_copy_constructible_v<Reinquiry>);
static_assert(!std::is_constructible_v<Reinquiry, EligibilityQuestion>);

namespace {

const QDate birthdate(1948, 5, 6);

ConsentBook bookWith(ConsentGround ground) {
    Qualification given;
    given.insurerNumber = person().insurerNumber;
    given.symbol = person().symbol;
    given.number = person().number;
    given.branch = person().branch;
    given.consents.insert(medicines, {QStringLiteral("1"), at(9), {}});
    ConsentBook book{ConsentCatalogue()};
    if (!book.take(given, ground, at(9))) {
        qFatal("a notebook takes everything");
    }
    return book;
}

ConsentCircumstances circumstancesAt(const QDateTime& moment) {
    ConsentCircumstances circumstances;
    circumstances.at = moment;
    return circumstances;
}

}  // namespace

/// Asking again at a later visit, by a consent that lasts (居宅同意取得型).
class TestReinquiry : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_now = at(9).addDays(100);
        m_peer.answer = [this](const QByteArray& bytes) {
            const auto message = readMessage(bytes, QString(m_type + QStringLiteral("req_")));
            m_question = *message.and_then(toReinquiryQuestion);
            EligibilityAnswer answer;
            answer.segment = segmentFromCode(QStringLiteral("1"));
            answer.fileIdentifier = m_question.fileIdentifier;
            return *writeMessage(toReinquiryMessage(answer, Encoding::Utf8, m_type + QStringLiteral("res")));
        };
    }

    void aConsentThatLastsIsEnoughMonthsLater_data() {
        QTest::addColumn<ConsentGround>("ground");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("flag");
        QTest::newRow("home") << ConsentGround::HomeVisit << QStringLiteral("OQSsihvq01") << QStringLiteral("2");
        QTest::newRow("online") << ConsentGround::Online << QStringLiteral("OQSsionq01") << QStringLiteral("3");
    }
    void aConsentThatLastsIsEnoughMonthsLater() {
        QFETCH(ConsentGround, ground);
        QFETCH(QString, type);
        QFETCH(QString, flag);
        m_type = type;
        const ConsentBook book = bookWith(ground);
        auto consent = book.lasting(person(), ground, m_now);
        QCOMPARE(errorOf(consent), "");
        auto reinquiry = Reinquiry::under(std::move(*consent), birthdate, m_now.date());
        QVERIFY(reinquiry.has_value());
        QCOMPARE(errorOf(ask(std::move(*reinquiry))), "");
        QCOMPARE(m_question.search.number.raw, QStringLiteral("00123"));
        QCOMPARE(m_question.search.birthdate, birthdate);
        QCOMPARE(m_question.search.others.front().name, QStringLiteral("MedicalTreatmentFlag"));
        QCOMPARE(m_question.search.others.front().text, flag);
        const auto other = ground == ConsentGround::Online ? ConsentGround::HomeVisit : ConsentGround::Online;
        QCOMPARE(errorOf(book.lasting(person(), other, m_now)), "consent.missing");
    }

    void aConsentOfTheVisitIsNot() {
        const ConsentBook book = bookWith(ConsentGround::Visit);
        QCOMPARE(errorOf(book.lasting(person(), ConsentGround::HomeVisit, at(10))), "consent.missing");
        auto live = book.live(person(), medicines, at(10));
        QVERIFY(live.has_value());
        QCOMPARE(errorOf(Reinquiry::under(std::move(*live), birthdate, m_now.date())), "consent.missing");
    }

    void whoTakesAllBackIsNotAskedForAgain() {
        ConsentBook book = bookWith(ConsentGround::HomeVisit);
        QVERIFY(book.withdrawAll(person(), circumstancesAt(at(12))).has_value());
        QCOMPARE(errorOf(book.lasting(person(), ConsentGround::HomeVisit, m_now)), "consent.missing");
    }

    void whatTheServiceLimitsEndsOnTheWay() {
        Qualification given;
        given.number = person().number;
        given.consents.insert(medicines, {QStringLiteral("1"), at(9), at(10)});
        ConsentBook book{ConsentCatalogue()};
        QVERIFY(book.take(given, ConsentGround::HomeVisit, at(9)).has_value());
        const auto whom = InsuredPerson::of(given);
        QCOMPARE(errorOf(book.lasting(whom, ConsentGround::HomeVisit, at(11))), "consent.expired");
        m_type = QStringLiteral("OQSsihvq01");
        m_now = at(11);
        auto reinquiry =
            Reinquiry::under(*book.lasting(whom, ConsentGround::HomeVisit, at(10)), birthdate, m_now.date());
        const auto asked = m_peer.asked.size();
        QCOMPARE(errorOf(ask(std::move(*reinquiry))), "consent.expired");
        QCOMPARE(m_peer.asked.size(), asked);
    }

private:
    Result<EligibilityAnswer> ask(Reinquiry reinquiry) {
        const auto transport = m_peer.transport({.inFlight = 2, .queued = 2, .time = std::chrono::minutes(5)});
        Result<EligibilityAnswer> heard = tl::unexpected(Error{});
        QEventLoop loop;
        askAgain(
            *transport, QStringLiteral("1319999999"), std::move(reinquiry), "visit-1", [this] { return m_now; },
            [&](const Result<EligibilityAnswer>& answer) {
                heard = answer;
                loop.quit();
            });
        loop.exec();
        return heard;
    }

    HttpsPeer m_peer;
    QDateTime m_now;
    QString m_type;
    EligibilityQuestion m_question;
};

QTEST_GUILESS_MAIN(TestReinquiry)
#include "tst_reinquiry.moc"
