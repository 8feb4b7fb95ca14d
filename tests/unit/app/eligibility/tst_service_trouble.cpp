// SPDX-License-Identifier: Apache-2.0
#include "conversation.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace eligibility;

/// Whatever the other end does: one signal, the right name for it, and the next call works again.
class TestServiceTrouble : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { QVERIFY(m_service.fault("\"name\":\"none\"")); }

    void serviceDown() {
        Conversation talk(m_service.settings());
        QVERIFY(m_service.fault("\"name\":\"refuse\""));
        QCOMPARE(errorOf(talk.nonce(1)), "service.unreachable");
    }

    void serverOfAnotherAuthority() {
        auto settings = m_service.settings();
        settings.authorityFile = SimService::key(QStringLiteral("tls/other-ca.pem"));
        Conversation talk(settings);
        QCOMPARE(errorOf(talk.nonce(2)), "service.certificate-wrong");
    }

    void serverUnderAnotherName() {
        // The whole loopback network is this machine's: the same server, reached by an address that its certificate
        // does not name.
        SimService elsewhere;
        QVERIFY(elsewhere.start({QStringLiteral("--host"), QStringLiteral("0.0.0.0")}));
        auto settings = elsewhere.settings();
        settings.url.setHost(QStringLiteral("127.0.0.2"));
        Conversation talk(settings);
        QCOMPARE(errorOf(talk.nonce(3)), "service.certificate-wrong");
    }

    void ourCertificateOfAnotherAuthority() {
        auto settings = m_service.settings();
        settings.certificateFile = SimService::key(QStringLiteral("tls/other-client.pem"));
        settings.keyFile = SimService::key(QStringLiteral("tls/other-client.key"));
        Conversation talk(settings);
        QCOMPARE(errorOf(talk.nonce(4)), "service.certificate-refused");
    }

    void answerAfterTheLimit() {
        QVERIFY(m_service.fault("\"name\":\"delay\",\"milliseconds\":3600000"));
        auto settings = m_service.settings();
        settings.timeout = std::chrono::milliseconds(300);
        Conversation talk(settings);
        QCOMPARE(errorOf(talk.nonce(5)), "service.timed-out");
    }

    void garbledAnswers() {
        QVERIFY(m_service.fault("\"name\":\"garble\""));
        Conversation talk(m_service.settings());
        QCOMPARE(errorOf(talk.nonce(6)), "service.garbled");
        QCOMPARE(errorOf(talk.result(6, QStringLiteral("00"))), "service.refused");
    }

    void statusCodesBecomeCauses_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("500") << 500 << QStringLiteral("service.failed");
        QTest::newRow("502") << 502 << QStringLiteral("service.failed");
        QTest::newRow("503") << 503 << QStringLiteral("service.busy");
        QTest::newRow("429") << 429 << QStringLiteral("service.busy");
        QTest::newRow("403") << 403 << QStringLiteral("service.refused");
        QTest::newRow("302") << 302 << QStringLiteral("service.garbled");
        QTest::newRow("204") << 204 << QStringLiteral("service.garbled");
    }

    void statusCodesBecomeCauses() {
        QFETCH(int, status);
        QFETCH(QString, name);
        QVERIFY(m_service.fault("\"name\":\"fail\",\"status\":" + QByteArray::number(status)));
        Conversation talk(m_service.settings());
        QCOMPARE(QString::fromStdString(errorOf(talk.nonce(7))), name);
    }

    void aBrokenConnectionIsTriedOnceMore() {
        QVERIFY(m_service.fault("\"name\":\"drop\""));
        Conversation talk(m_service.settings());
        QCOMPARE(errorOf(talk.nonce(8)), "service.connection-lost");
    }

    void somethingThatSpeaksNoTls() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
        });
        auto settings = m_service.settings();
        settings.url.setPort(server.serverPort());
        Conversation talk(settings);
        QCOMPARE(errorOf(talk.nonce(9)), "service.certificate-wrong");
    }

    void brokenSettingsAreNamed_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const QString& value, const char* name) {
            QTest::newRow(qPrintable(QString::fromLatin1(what) + value))
                << QString::fromLatin1(what) << value << QString::fromLatin1(name);
        };
        row("url", QStringLiteral("http://127.0.0.1:1"), "service.address-invalid");
        row("url", QStringLiteral("https://"), "service.address-invalid");
        row("url", QString(), "service.address-invalid");
        row("ca", QStringLiteral("none.pem"), "service.authority-unreadable");
        row("ca", QStringLiteral("tls/kiosk.key"), "service.authority-unreadable");
        row("certificate", QStringLiteral("none.pem"), "service.identity-unreadable");
        row("key", QStringLiteral("none.key"), "service.identity-unreadable");
        row("key", QStringLiteral("tls/desk.key"), "service.identity-unreadable");
    }

    void brokenSettingsAreNamed() {
        QFETCH(QString, what);
        QFETCH(QString, value);
        QFETCH(QString, name);
        auto settings = m_service.settings();
        if (what == QStringLiteral("url")) {
            settings.url = QUrl(value);
        } else if (what == QStringLiteral("ca")) {
            settings.authorityFile = SimService::key(value);
        } else if (what == QStringLiteral("certificate")) {
            settings.certificateFile = SimService::key(value);
        } else {
            settings.keyFile = SimService::key(value);
        }
        Conversation talk(settings);
        QCOMPARE(QString::fromStdString(errorOf(talk.nonce(10))), name);
        QVERIFY(!talk.client().prepare().has_value());
    }

    void aCancelledVisitIsNotHeardOfAgain() {
        QVERIFY(m_service.fault("\"name\":\"delay\",\"milliseconds\":1"));
        Conversation talk(m_service.settings());
        bool heard = false;
        const auto hear = [&heard](quint64 visit) { heard = heard || visit == 11; };
        connect(&talk.client(), &ServiceClient::nonceReceived, this, hear);
        connect(&talk.client(), &ServiceClient::failed, this, hear);
        talk.client().requestNonce(11);
        talk.client().cancel(11);
        QCOMPARE(errorOf(talk.nonce(12)), "");  // later, on the same connection
        QVERIFY(!heard);
    }

    void afterTroubleTheSameClientGoesOn() {
        Conversation talk(m_service.settings());
        QVERIFY(m_service.fault("\"name\":\"fail\",\"status\":500"));
        QCOMPARE(errorOf(talk.nonce(13)), "service.failed");
        QVERIFY(m_service.fault("\"name\":\"none\""));
        QCOMPARE(errorOf(talk.nonce(14)), "");
    }

    void nonceThatWaitedTooLongIsExpired() {
        SimService impatient;
        QVERIFY(impatient.start({QStringLiteral("--nonce-lifetime"), QStringLiteral("0")}));
        Conversation talk(impatient.settings());
        QVERIFY(talk.receiveByPin(15, QStringLiteral("s15")).value().refusal == Refusal::NonceExpired);
    }

private:
    template <typename T>
    static std::string errorOf(const Conversation::Outcome<T>& outcome) {
        return outcome ? std::string() : outcome.error();
    }

    SimService m_service;
};

QTEST_GUILESS_MAIN(TestServiceTrouble)
#include "tst_service_trouble.moc"
