// SPDX-License-Identifier: Apache-2.0
#include "worker_bench.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;

namespace {
const QByteArray kNonce(32, 'n');
/// Code B of a person, as printed on the front.
const QHash<QString, QString> kCodes{{QStringLiteral("s07"), QStringLiteral("03030420312285")},
                                     {QStringLiteral("b01"), QStringLiteral("08050220318824")}};
const QHash<QString, QString> kPins{{QStringLiteral("s07"), QStringLiteral("4971")},
                                    {QStringLiteral("s15"), QStringLiteral("8206")},
                                    {QStringLiteral("p1"), QStringLiteral("1593")}};
}  // namespace

class TestCardWorker : public QObject {
    Q_OBJECT

private:
    support::CardStack m_stack;
    std::unique_ptr<WorkerBench> m_bench;
    quint64 m_visit = 0;

    bool placed(const QString& person) { return m_stack.place(person) && m_bench->awaitInserted(); }
    bool taken() { return m_stack.remove() && m_bench->awaitRemoved(); }
    /// A new visit with this person's card, read.
    bool visited(const QString& person) { return placed(person) && m_bench->readCard(++m_visit); }
    int tries(const char* counter) { return m_stack.status()[QLatin1String(counter)].toInt(-1); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        if (m_bench) {
            QVERIFY(m_stack.resetTries());
            QVERIFY(m_stack.fault(QStringLiteral("none")));
        }
    }

    void initTestCase() {
        m_bench = std::make_unique<WorkerBench>(WorkerBench::settings());
        QVERIFY(m_bench->awaitState(ReaderState::ServiceUnavailable));
        QVERIFY(!m_bench->readCard(1));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::ServiceUnavailable);
        QVERIFY(m_stack.startService(false));
        QVERIFY(m_bench->awaitState(ReaderState::NoReader));
        QVERIFY(!m_bench->readCard(2));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::NoReader);
        m_stack.stopService();
        QVERIFY(m_bench->awaitState(ReaderState::ServiceUnavailable));
        QVERIFY(m_stack.startService());
        QVERIFY(m_bench->awaitState(ReaderState::Ready));
        QVERIFY(m_stack.startSimulator());
        QVERIFY(!m_bench->readCard(3));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::NoCard);
    }

    void pinVisit() {
        QVERIFY(visited(QStringLiteral("s15")));
        QCOMPARE(m_bench->summary->kind, CardKind::Ordinary);
        QCOMPARE(m_bench->summary->certificate->state, CertificateState::Valid);
        QCOMPARE(m_bench->summary->certificate->revocation, RevocationState::Good);
        QCOMPARE(m_bench->summary->pinTries, 3);
        QCOMPARE(m_bench->summary->codeBTries, 10);
        // SELECT, certificate, query; SELECT, query of code B.
        QCOMPARE(m_bench->summary->exchange.apdus, 5U);
        QVERIFY(m_bench->verifyPin(m_visit, kPins[QStringLiteral("s15")]));
        QCOMPARE(*m_bench->verdict, (PinVerdict{true, 3, true}));
        QVERIFY(m_bench->sign(m_visit, kNonce));
        QCOMPARE(m_bench->signature->size(), 256);
        m_bench->endCard(m_visit);
        QVERIFY(!m_bench->sign(m_visit, kNonce));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::CardRemoved);
        QVERIFY(!m_stack.status()[QLatin1String("powered")].toBool());
        QVERIFY(taken());
        QVERIFY(m_bench->inserted.isEmpty());  // a card that stayed is not announced twice
    }

    void surfaceVisit() {
        QVERIFY(visited(QStringLiteral("s07")));
        m_bench->surfacesSeen = 0;
        QVERIFY(m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]));
        QVERIFY(m_bench->surface->codeB.verified && m_bench->surface->surface);
        QCOMPARE(m_bench->surface->surface->genuine, Genuine::Yes);
        QCOMPARE(m_bench->surface->surface->photoState, PhotoState::Present);
        QCOMPARE(m_bench->surfacesSeen, 1);
        QVERIFY(taken());
    }

    void aWrongPinBetweenTwoPiecesOnlyDelaysTheFace() {
        QVERIFY(visited(QStringLiteral("s07")));
        QVERIFY(m_bench->verifyPinWhileReading(m_visit, kCodes[QStringLiteral("s07")], QStringLiteral("0000")));
        QCOMPARE(*m_bench->verdict, (PinVerdict{false, 2, true}));
        QVERIFY(m_bench->awaitSurface());
        QCOMPARE(m_bench->surface->codeB, (PinVerdict{true, 10, true}));
        QCOMPARE(m_bench->surface->surface->genuine, Genuine::Yes);
        QVERIFY(m_bench->verifyPin(m_visit, kPins[QStringLiteral("s07")]));  // the tries are full again
        QVERIFY(taken());
    }

    void aRightPinEndsTheReadingAndTheCardSigns() {
        QVERIFY(visited(QStringLiteral("s07")));
        const auto digits = kPins[QStringLiteral("s07")];
        QVERIFY(m_bench->verifyPinWhileReading(m_visit, kCodes[QStringLiteral("s07")], digits));
        QVERIFY(m_bench->verdict->verified);
        QVERIFY(m_bench->sign(m_visit, kNonce));
        QVERIFY(!m_bench->surface);
        QVERIFY(m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]));  // nothing of the first is in its way
        QVERIFY(taken());
    }

    void removalAtEveryCommandIsAnOrdinaryEvent() {
        int answered = 0;
        // The pieces of the face are all alike: every fifth of them stands for the rest.
        for (bool finished = false; !finished; answered += answered < 15 ? 1 : 5) {
            QVERIFY(placed(QStringLiteral("s07")));
            QVERIFY(m_stack.removeAfter(answered));
            ++m_visit;
            finished = m_bench->readCard(m_visit) && m_bench->verifyPin(m_visit, kPins[QStringLiteral("s07")]) &&
                       m_bench->sign(m_visit, kNonce) && m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]);
            if (finished) {
                QVERIFY(taken());
            } else {
                QCOMPARE(m_bench->failure->visit, m_visit);
                QCOMPARE(m_bench->failure->error.code, ErrorCode::CardRemoved);
                QVERIFY(m_bench->awaitRemoved());
            }
        }
        QVERIFY2(answered > 15, qPrintable(QString::number(answered)));
        QVERIFY(visited(QStringLiteral("s07")));
        QCOMPARE(m_bench->summary->pinTries, 3);
        QVERIFY(taken());
    }

    void wrongPinCountsDownAndTheLastTryNeedsConsent() {
        const auto wrong = QStringLiteral("0000");
        QVERIFY(visited(QStringLiteral("s15")));
        QVERIFY(m_bench->verifyPin(m_visit, wrong));
        QCOMPARE(*m_bench->verdict, (PinVerdict{false, 2, true}));
        QVERIFY(m_bench->verifyPin(m_visit, wrong));
        QCOMPARE(*m_bench->verdict, (PinVerdict{false, 1, true}));
        QVERIFY(!m_bench->verifyPin(m_visit, wrong));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::LastTryRefused);
        QCOMPARE(tries("pinTries"), 1);
        QVERIFY(!m_bench->sign(m_visit, kNonce));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::AccessDenied);
        QVERIFY(m_bench->verifyPin(m_visit, wrong, true));
        QCOMPARE(*m_bench->verdict, (PinVerdict{false, 0, true}));
        QVERIFY(m_bench->verifyPin(m_visit, kPins[QStringLiteral("s15")], true));
        QCOMPARE(*m_bench->verdict, (PinVerdict{false, 0, false}));
        QVERIFY(taken());
        QVERIFY(visited(QStringLiteral("s15")));
        QCOMPARE(m_bench->summary->pinTries, 0);
        QCOMPARE(m_bench->summary->kind, CardKind::Ordinary);
        QVERIFY(taken());
    }

    void wrongCodeBIsAVerdict() {
        QVERIFY(visited(QStringLiteral("s07")));
        QVERIFY(m_bench->readSurface(m_visit, QStringLiteral("00000000000000")));
        QCOMPARE(m_bench->surface->codeB, (PinVerdict{false, 9, true}));
        QVERIFY(!m_bench->surface->surface);
        QVERIFY(m_stack.setTries(QStringLiteral("s07"), QStringLiteral("codeB"), 1));
        QVERIFY(!m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::LastTryRefused);
        QVERIFY(taken());
    }

    void requestsOfAnotherVisitAreRefused() {
        QVERIFY(visited(QStringLiteral("s15")));
        QVERIFY(!m_bench->verifyPin(m_visit + 1, kPins[QStringLiteral("s15")]));
        QCOMPARE(m_bench->failure->visit, m_visit + 1);
        QCOMPARE(m_bench->failure->error.code, ErrorCode::CardRemoved);
        QVERIFY(taken());
    }

    void swappedCardEndsTheVisit() {
        QVERIFY(visited(QStringLiteral("s15")));
        QVERIFY(taken());
        QVERIFY(placed(QStringLiteral("s07")));
        QVERIFY(!m_bench->verifyPin(m_visit, kPins[QStringLiteral("s15")]));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::CardRemoved);
        QVERIFY(m_bench->readCard(++m_visit));
        QCOMPARE(m_bench->summary->pinTries, 3);
        QVERIFY(taken());
    }

    void serviceGoneEndsTheVisitAndComesBack() {
        QVERIFY(visited(QStringLiteral("s15")));
        m_stack.stopService();
        QVERIFY(m_bench->awaitRemoved());
        QVERIFY(m_bench->awaitState(ReaderState::ServiceUnavailable));
        QVERIFY(m_stack.startService());
        QVERIFY(m_bench->awaitState(ReaderState::Ready));
        QVERIFY(m_bench->awaitInserted());
        QVERIFY(m_bench->readCard(++m_visit));
        QVERIFY(taken());
    }

    void testHierarchyIsRefusedUnlessConfigured() {
        auto settings = WorkerBench::settings();
        settings.testHierarchy = false;
        WorkerBench production(settings);
        QVERIFY(m_stack.place(QStringLiteral("s15")));
        QVERIFY(production.awaitInserted());
        QCOMPARE(production.startFailures.size(), 1);
        QCOMPARE(production.startFailures.first().error.code, ErrorCode::TestAnchorRefused);
        QVERIFY(production.readCard(1));
        QCOMPARE(production.summary->certificate->state, CertificateState::Untrusted);
        QVERIFY(m_bench->awaitInserted());
        QVERIFY(taken());
    }

    void everyCommandSoFarWasAllowed() {
        QVERIFY(m_stack.status()[QLatin1String("apdus")].toInt() > 200);
        QCOMPARE(m_stack.outOfBounds(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCardWorker)
#include "tst_card_worker.moc"
