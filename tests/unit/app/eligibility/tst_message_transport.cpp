// SPDX-License-Identifier: Apache-2.0
#include "message_peer.h"

#include <QEventLoop>
#include <QTest>

using namespace eligibility;

namespace {

const auto message = QByteArrayLiteral(
    "<?xml version=\"1.0\" encoding=\"Shift_JIS\" standalone=\"no\"?>\n<XmlMsg>\n  <MessageHeader>\n"
    "    <ArbitraryFileIdentifier>req-\x82\x50\xfb\xfc</ArbitraryFileIdentifier>\n  </MessageHeader>\n  <MessageBody>\n"
    "  </MessageBody>\n</XmlMsg>\n");

MessageRequest question(const QByteArray& key, const QByteArray& bytes = message) {
    return {QStringLiteral("OQSmuquc01"), bytes, "visit-1", key, std::nullopt};
}

/// What came back for one question.
struct Heard {
    int times = 0;
    QByteArray bytes;
    std::string error;
};

/// Counts down the answers that a test waits for.
class Listener {
public:
    MessageTransport::Done into(Heard& heard) {
        ++m_open;
        return [this, &heard](const Result<MessageReply>& result) {
            ++heard.times;
            heard.bytes = result ? result->bytes : QByteArray();
            heard.error = result ? std::string() : std::string(name(result.error().code));
            if (--m_open == 0) {
                m_loop.quit();
            }
        };
    }
    void wait() {
        if (m_open > 0) {
            m_loop.exec();
        }
    }

private:
    QEventLoop m_loop;
    int m_open = 0;
};

}  // namespace

/// One suite for every transport: who asks cannot tell which one carries his message.
class TestMessageTransport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("https") << QStringLiteral("https");
        QTest::newRow("files") << QStringLiteral("files");
    }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        m_peer = kind == QStringLiteral("https") ? std::unique_ptr<MessagePeer>(std::make_unique<HttpsPeer>())
                                                 : std::make_unique<FolderPeer>();
        m_transport = m_peer->transport(patient);
    }
    void cleanup() {
        m_transport.reset();
        m_peer.reset();
    }

    void bytesGoAndComeUntouched() {
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        QCOMPARE(heard.times, 0);  // never from inside send()
        m_listener.wait();
        QCOMPARE(heard.error, "");
        QCOMPARE(m_peer->asked.value("key-00001"), message);
        QCOMPARE(heard.bytes, QByteArray(message).replace("req", "res"));
        QCOMPARE(m_transport->inFlight(), 0);
    }

    void everyQuestionGetsItsOwnAnswer() {
        m_peer->manner = MessagePeer::Manner::Hold;  // answered together, the last first
        std::array<Heard, 4> heard;
        for (std::size_t i = 0; i < heard.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<int>(i));
            m_transport->send(question("key-0000" + number, QByteArray(message).replace("req-", "req-" + number)),
                              m_listener.into(heard[i]));
        }
        QTRY_COMPARE(m_peer->held.size(), 4);
        m_peer->release();
        m_listener.wait();
        for (std::size_t i = 0; i < heard.size(); ++i) {
            QVERIFY(heard[i].bytes.contains("res-" + QByteArray::number(static_cast<int>(i))));
        }
    }

    void atMostSoManyAreOut() {
        m_transport = m_peer->transport({.inFlight = 2, .queued = 10, .time = fuse});
        m_peer->manner = MessagePeer::Manner::Hold;
        std::array<Heard, 5> heard;
        for (std::size_t i = 0; i < heard.size(); ++i) {
            m_transport->send(question("key-0000" + QByteArray::number(static_cast<int>(i))),
                              m_listener.into(heard[i]));
        }
        QTRY_COMPARE(m_peer->held.size(), 2);
        QCOMPARE(m_transport->inFlight(), 2);
        QCOMPARE(m_transport->waiting(), 3);
        QCOMPARE(m_peer->asked.size(), 2);
        m_peer->release();
        m_listener.wait();
        QCOMPARE(m_peer->asked.size(), 5);
        QVERIFY(std::ranges::all_of(heard, [](const Heard& one) { return one.error.empty() && one.times == 1; }));
    }

    void aFullQueueRefusesAtOnce() {
        m_transport = m_peer->transport({.inFlight = 1, .queued = 1, .time = fuse});
        m_peer->manner = MessagePeer::Manner::Hold;
        std::array<Heard, 3> heard;
        Listener third;
        m_transport->send(question("key-00001"), m_listener.into(heard[0]));
        m_transport->send(question("key-00002"), m_listener.into(heard[1]));
        m_transport->send(question("key-00003"), third.into(heard[2]));
        QCOMPARE(heard[2].times, 0);
        third.wait();
        QCOMPARE(heard[2].error, "service.queue-full");
        QTRY_COMPARE(m_peer->held.size(), 1);
        m_peer->release();
        m_listener.wait();
        QCOMPARE(heard[0].error + heard[1].error, "");
        QVERIFY(!m_peer->asked.contains("key-00003"));
    }

    void noAnswerInTimeIsSaid() {
        m_peer->manner = MessagePeer::Manner::Hold;
        auto impatient = question("key-00001");
        impatient.limit = std::chrono::milliseconds(50);
        Heard heard;
        m_transport->send(impatient, m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.error, m_peer->lateName());
        QCOMPARE(m_transport->inFlight(), 0);
        QVERIFY(m_peer->processed.size() <= 1);  // whatever was tried: it is one question
    }

    void whoWaitsInTheQueueHasTheSameLimit() {
        m_transport = m_peer->transport({.inFlight = 1, .queued = 5, .time = fuse});
        m_peer->manner = MessagePeer::Manner::Hold;
        Heard first;
        Heard second;
        Listener onlySecond;
        m_transport->send(question("key-00001"), m_listener.into(first));
        auto impatient = question("key-00002");
        impatient.limit = std::chrono::milliseconds(50);
        m_transport->send(impatient, onlySecond.into(second));
        onlySecond.wait();
        QVERIFY(!second.error.empty());
        QVERIFY(!m_peer->asked.contains("key-00002"));
        QTRY_COMPARE(m_peer->held.size(), 1);
        m_peer->release();
        m_listener.wait();
        QCOMPARE(first.error, "");
    }

    void aCancelledQuestionIsNotHeardOfAgain() {
        m_peer->manner = MessagePeer::Manner::Hold;
        Heard cancelled;
        Heard next;
        Listener never;
        const auto ticket = m_transport->send(question("key-00001"), never.into(cancelled));
        QTRY_COMPARE(m_peer->held.size(), 1);
        m_transport->cancel(ticket);
        QCOMPARE(m_transport->inFlight(), 0);
        m_peer->release();
        m_transport->send(question("key-00002"), m_listener.into(next));
        m_listener.wait();
        QCOMPARE(next.error, "");
        QCOMPARE(cancelled.times, 0);
    }

    void afterACrashTheSameKeyIsNotAskedTwice() {
        m_peer->manner = MessagePeer::Manner::Hold;
        Heard lost;
        Listener never;
        m_transport->send(question("key-00001"), never.into(lost));
        QTRY_COMPARE(m_peer->held.size(), 1);
        m_transport.reset();  // the asker is gone before the answer comes
        m_peer->release();
        m_transport = m_peer->transport(patient);
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.error, "");
        QCOMPARE(heard.bytes, QByteArray(message).replace("req", "res"));
        QCOMPARE(m_peer->processed.size(), 1);
        QCOMPARE(lost.times, 0);
    }

    void halfAnAnswerIsNone() {
        m_peer->manner = MessagePeer::Manner::HalfFirst;
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.error, "");
        QCOMPARE(heard.bytes, QByteArray(message).replace("req", "res"));
        QCOMPARE(m_peer->processed.size(), 1);
    }

    void nonsenseIsHandedOverAsItIs() {
        m_peer->answer = [](const QByteArray&) { return QByteArray("{\"not\":\"XML\"}"); };
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.bytes, QByteArray("{\"not\":\"XML\"}"));
    }

    void aRefusalIsSaid() {
        m_peer->manner = MessagePeer::Manner::Refuse;
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.error, m_peer->refusedName());
    }

    void nobodyThereIsSaid() {
        m_peer->vanish();
        Heard heard;
        m_transport->send(question("key-00001"), m_listener.into(heard));
        m_listener.wait();
        QCOMPARE(heard.error, m_peer->goneName());
        QCOMPARE(heard.times, 1);
    }

    void aKeyThatIsNoneIsRefused() {
        for (const char* key : {"", "short", "../../etc/passwd", "key with blanks", "key\r\nX-Header: 1"}) {
            Heard heard;
            m_transport->send(question(key), m_listener.into(heard));
            m_listener.wait();
            QCOMPARE(heard.error, "service.refused");
        }
        QVERIFY(m_peer->asked.isEmpty());
        QVERIFY(isRepeatKey(newRepeatKey()));
        QVERIFY(newRepeatKey() != newRepeatKey());
    }

    void theAnswerMayBeTheLastThingItHears() {
        QEventLoop loop;
        m_transport->send(question("key-00001"), [&](const Result<MessageReply>&) {
            m_transport.reset();  // the asker goes, and with him the transport
            loop.quit();
        });
        loop.exec();
        QVERIFY(m_transport == nullptr);
    }

private:
    static constexpr std::chrono::milliseconds fuse = std::chrono::minutes(5);
    static constexpr MessageTransport::Limits patient{.inFlight = 4, .queued = 64, .time = fuse};

    std::unique_ptr<MessagePeer> m_peer;
    std::unique_ptr<MessageTransport> m_transport;
    Listener m_listener;
};

QTEST_GUILESS_MAIN(TestMessageTransport)
#include "tst_message_transport.moc"
