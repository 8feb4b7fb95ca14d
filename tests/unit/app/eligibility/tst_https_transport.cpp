// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_call.h"
#include "message_peer.h"

#include <QEventLoop>
#include <QTest>

using namespace eligibility;

/// What only HTTPS has: statuses, headers, repeats.
class TestHttpsTransport : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_peer = std::make_unique<HttpsPeer>();
        m_settings = m_peer->settings({.inFlight = 4, .queued = 4, .time = std::chrono::minutes(5)});
    }

    void theHeadersSayWhoAsksAndWhat() {
        QCOMPARE(ask(), "");
        QVERIFY(m_peer->lastHead.startsWith("POST /v1/messages/YZKsiquc01 HTTP/1.1"));
        QVERIFY(m_peer->lastHead.contains("Uketsuke-Visit: visit-7"));
        QVERIFY(m_peer->lastHead.contains("Idempotency-Key: key-00001"));
        QVERIFY(m_peer->lastHead.contains("Content-Type: application/xml"));
    }

    void whatMayPassIsTriedAgainWithTheSameKey_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("500") << QByteArray("500 Oh");
        QTest::newRow("502") << QByteArray("502 Oh");
        QTest::newRow("503") << QByteArray("503 Oh");
        QTest::newRow("503 at once") << QByteArray("503 Oh\r\nRetry-After: 0");
        QTest::newRow("429") << QByteArray("429 Oh");
    }
    void whatMayPassIsTriedAgainWithTheSameKey() {
        QFETCH(QByteArray, status);
        m_peer->statusLines = {status, status};
        QCOMPARE(ask(), "");
        QCOMPARE(m_peer->requests, 3);
        QCOMPARE(m_peer->processed.size(), 1);
    }

    void whatWasDeclinedIsNotTriedAgain_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("400") << QByteArray("400 Oh") << QStringLiteral("service.refused");
        QTest::newRow("404") << QByteArray("404 Oh") << QStringLiteral("service.refused");
        QTest::newRow("422") << QByteArray("422 Oh") << QStringLiteral("service.refused");
        QTest::newRow("302") << QByteArray("302 Oh\r\nLocation: https://elsewhere/")
                             << QStringLiteral("service.garbled");
        QTest::newRow("wrong type") << QByteArray("200 OK\r\nContent-Type: text/html")
                                    << QStringLiteral("service.garbled");
    }
    void whatWasDeclinedIsNotTriedAgain() {
        QFETCH(QByteArray, status);
        QFETCH(QString, name);
        m_peer->statusLines = {status};
        QCOMPARE(QString::fromStdString(ask()), name);
        QCOMPARE(m_peer->requests, 1);
    }

    void itGivesUpAfterItsTries() {
        m_settings.tries = 3;
        m_peer->statusLines = QList<QByteArray>(9, "503 Oh");
        QCOMPARE(ask(), "service.busy");
        QCOMPARE(m_peer->requests, 3);
    }

    void aLongRetryAfterIsNotWaitedFor() {
        m_peer->statusLines = {"503 Oh\r\nRetry-After: 3600"};
        QCOMPARE(ask(), "service.busy");
        QCOMPARE(m_peer->requests, 1);
    }

    void aTryThatIsNotAnsweredIsRepeated() {
        m_settings.tryTime = std::chrono::milliseconds(40);
        m_peer->manner = MessagePeer::Manner::Hold;
        m_settings.tries = 2;
        QCOMPARE(ask(), "service.timed-out");
        QCOMPARE(m_peer->requests, 2);
        QCOMPARE(m_peer->processed.size(), 1);
    }

    void theClockOfTheOtherEndIsCompared() {
        m_peer->date = QLocale::c()
                           .toString(QDateTime::currentDateTimeUtc().addSecs(3600),
                                     QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                           .toLatin1();
        QCOMPARE(ask(), "");
        QVERIFY(m_ahead.has_value());
        QVERIFY(isClockDoubtful(*m_ahead));
        QVERIFY(*m_ahead > std::chrono::minutes(50) && *m_ahead <= std::chrono::hours(1));
        QVERIFY(!isClockDoubtful(std::chrono::seconds(60)));
        QVERIFY(isClockDoubtful(std::chrono::seconds(-61)));
    }

    void headersAreReadAndNonsenseInThemIsNot_data() {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("number") << QByteArray(" 17 ") << 17;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("huge") << QByteArray("99999999999999") << 86400;
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << -1;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
        QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
        QTest::newRow("no such date") << QByteArray("Sun, 36 Nov 1994 08:49:37 GMT") << -1;
    }
    void headersAreReadAndNonsenseInThemIsNot() {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, seconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), Qt::UTC);
        const auto headers = answerHeaders(retryAfter, retryAfter, now);
        QCOMPARE(headers.retryAfter.has_value() ? static_cast<int>(headers.retryAfter->count()) : -1, seconds);
        QCOMPARE(headers.date.isValid(), retryAfter.startsWith("Sun, 06"));
    }

private:
    std::string ask() {
        HttpsTransport transport(m_settings);
        std::string error;
        QEventLoop loop;
        transport.send({QStringLiteral("YZKsiquc01"), "<XmlMsg>req</XmlMsg>", "visit-7", "key-00001", std::nullopt},
                       [&](const Result<MessageReply>& reply) {
                           error = reply ? std::string() : std::string(name(reply.error().code));
                           m_ahead = reply ? reply->clockAhead : std::nullopt;
                           loop.quit();
                       });
        loop.exec();
        return error;
    }

    std::unique_ptr<HttpsPeer> m_peer;
    HttpsTransportSettings m_settings;
    std::optional<std::chrono::seconds> m_ahead;
};

QTEST_GUILESS_MAIN(TestHttpsTransport)
#include "tst_https_transport.moc"
