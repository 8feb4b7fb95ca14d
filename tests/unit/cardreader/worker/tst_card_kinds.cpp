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
                                    {QStringLiteral("p1"), QStringLiteral("1593")}};
}  // namespace

/// What the worker says of all kinds of card, sound and spoiled.
class TestCardKinds : public QObject {
    Q_OBJECT

private:
    support::CardStack m_stack;
    std::unique_ptr<WorkerBench> m_bench;
    quint64 m_visit = 0;

    bool placed(const QString& person) { return m_stack.place(person) && m_bench->awaitInserted(); }
    bool taken() { return m_stack.remove() && m_bench->awaitRemoved(); }
    /// A new visit with this person's card, read.
    bool visited(const QString& person) { return placed(person) && m_bench->readCard(++m_visit); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        if (m_bench) {
            QVERIFY(m_stack.fault(QStringLiteral("none")));
        }
    }
    void initTestCase() {
        QVERIFY(m_stack.startService() && m_stack.startSimulator());
        m_bench = std::make_unique<WorkerBench>(WorkerBench::settings());
        QVERIFY(m_bench->awaitState(ReaderState::Ready));
    }

    void kindsOfCard_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("certificate");
        const auto row = [](const char* person, CardKind kind, const char* certificate) {
            QTest::newRow(person) << QString::fromLatin1(person) << static_cast<int>(kind)
                                  << QString::fromLatin1(certificate);
        };
        row("s24", CardKind::Ordinary, "valid");
        row("p3", CardKind::NoPin, "valid");
        row("p4", CardKind::Ordinary, "revoked");
        row("p5", CardKind::Ordinary, "expiring");
        row("p6", CardKind::Ordinary, "grace");
        row("p7", CardKind::Ordinary, "valid");  // under 15: no signature certificate
        row("p8", CardKind::Ordinary, "expired");
        row("p1", CardKind::Phone, "");
    }
    void kindsOfCard() {
        QFETCH(QString, person);
        QFETCH(QString, certificate);
        QVERIFY(visited(person));
        QTEST(static_cast<int>(m_bench->summary->kind), "kind");
        QCOMPARE(m_bench->summary->certificate.has_value(), !certificate.isEmpty());
        if (m_bench->summary->certificate) {
            QCOMPARE(QString::fromUtf8(name(m_bench->summary->certificate->state).data()), certificate);
        }
        QVERIFY(taken());
    }

    void phoneShowsItsCertificateAfterThePin() {
        QVERIFY(visited(QStringLiteral("p1")));
        QVERIFY(m_bench->summary->certificateDer.empty());
        QCOMPARE(m_bench->summary->codeBTries, Tries::kUnknown);
        QVERIFY(m_bench->verifyPin(m_visit, kPins[QStringLiteral("p1")]));
        QVERIFY(m_bench->verdict->verified);
        QVERIFY(m_bench->lateCertificate);
        QCOMPARE(m_bench->lateCertificate->certificate->state, CertificateState::Valid);
        QVERIFY(m_bench->sign(m_visit, kNonce));
        QVERIFY(!m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::CardNotSupported);
        QVERIFY(taken());
    }

    void infantHasNoPhoto() {
        QVERIFY(visited(QStringLiteral("b01")));
        QVERIFY(m_bench->readSurface(m_visit, kCodes[QStringLiteral("b01")]));
        QVERIFY(m_bench->surface->codeB.verified);
        QCOMPARE(m_bench->surface->surface->photoState, PhotoState::Absent);
        QCOMPARE(m_bench->surface->surface->genuine, Genuine::Yes);
        QVERIFY(taken());
    }

    void kindsThatAFaultMakes_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("driver's licence") << QStringLiteral("drivers-licence") << QStringLiteral("drivers-licence");
        QTest::newRow("declined certificate") << QStringLiteral("no-certificate") << QStringLiteral("no-certificate");
        QTest::newRow("other card") << QStringLiteral("unknown-card") << QStringLiteral("not-supported");
        QTest::newRow("unreadable") << QStringLiteral("truncated-certificate") << QStringLiteral("unreadable");
    }
    void kindsThatAFaultMakes() {
        QFETCH(QString, fault);
        QVERIFY(m_stack.fault(fault));
        QVERIFY(visited(QStringLiteral("s07")));
        const auto word = describe(*m_bench->summary);
        QTEST(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), "word");
        QVERIFY(taken());
    }

    void walletTelephoneNeedsNoPin() {
        QVERIFY(m_stack.turn(QStringLiteral("phone"), QStringLiteral("wallet")));
        QVERIFY(placed(QStringLiteral("s07")));
        QVERIFY(m_bench->readPhone(++m_visit, {}, kNonce));
        QCOMPARE(m_bench->phone->kind, CardKind::PhoneWallet);
        QVERIFY(!m_bench->phone->pin.spent);
        QCOMPARE(m_bench->phone->certificate->state, CertificateState::Valid);
        QCOMPARE(m_bench->phone->signature.size(), std::size_t{256});
        QVERIFY(taken());
        QVERIFY(m_stack.turn(QStringLiteral("phone"), QStringLiteral("as-issued")));
    }

    void telephoneIsReadInOneTouch() {
        QVERIFY(placed(QStringLiteral("p1")));
        QVERIFY(m_bench->readPhone(++m_visit, kPins[QStringLiteral("p1")], kNonce));
        QCOMPARE(m_bench->phone->kind, CardKind::Phone);
        QCOMPARE(m_bench->phone->pin, (PinVerdict{true, 3, true}));
        QCOMPARE(m_bench->phone->certificate->state, CertificateState::Valid);
        // SELECT, closed certificate, query, label; query, VERIFY, certificate, signature.
        QCOMPARE(m_bench->phone->exchange.apdus, 8U);
        QVERIFY(taken());
        QVERIFY(placed(QStringLiteral("p1")));
        QVERIFY(!m_bench->readPhone(++m_visit, {}, kNonce));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::PinIncomplete);
        QVERIFY(taken());
    }

    void cardInTheTelephonesPlaceKeepsItsTries() {
        QVERIFY(placed(QStringLiteral("s07")));
        QVERIFY(m_bench->readPhone(++m_visit, QStringLiteral("0000"), kNonce));
        QCOMPARE(m_bench->phone->kind, CardKind::Ordinary);
        QVERIFY(!m_bench->phone->pin.spent && m_bench->phone->signature.empty());
        QVERIFY(!m_bench->phone->certificate);
        QCOMPARE(m_stack.status()[QLatin1String("pinTries")].toInt(), 3);
        QVERIFY(taken());
    }

    void unknownCardIsAValue() {
        QVERIFY(m_stack.fault(QStringLiteral("unknown-card")));
        QVERIFY(visited(QStringLiteral("s07")));
        QCOMPARE(m_bench->summary->kind, CardKind::NotSupported);
        QVERIFY(!m_bench->summary->certificate);
        QVERIFY(taken());
    }

    void muteCardIsSaidToBeMute() {
        QVERIFY(m_stack.fault(QStringLiteral("mute")));
        QVERIFY(!visited(QStringLiteral("s07")));
        QCOMPARE(m_bench->failure->error.code, ErrorCode::CardMute);
        QVERIFY(taken());
    }

    void damagedCertificatesAreReports_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("state");
        const auto row = [](const char* fault, CertificateState state) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << static_cast<int>(state);
        };
        row("truncated-certificate", CertificateState::Damaged);
        row("damaged-certificate", CertificateState::Untrusted);
        row("first-6f00", CertificateState::Valid);
    }
    void damagedCertificatesAreReports() {
        QFETCH(QString, fault);
        QVERIFY(m_stack.fault(fault));
        QVERIFY(visited(QStringLiteral("s07")));
        QTEST(static_cast<int>(m_bench->summary->certificate->state), "state");
        QVERIFY(taken());
    }

    void damagedSurfacesAreNamed_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* fault, bool readable, SurfaceReason reason) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << readable << static_cast<int>(reason);
        };
        row("garbage-tlv", false, SurfaceReason::None);
        row("corrupt-jp2", true, SurfaceReason::None);
        row("tampered-photo", true, SurfaceReason::PhotoAltered);
        row("wrong-issuer", true, SurfaceReason::IssuerSignatureWrong);
        row("blank-clone", true, SurfaceReason::ChipNotProved);
        row("cloned-chip", true, SurfaceReason::ChipNotProved);
    }
    void damagedSurfacesAreNamed() {
        QFETCH(QString, fault);
        QFETCH(bool, readable);
        QVERIFY(m_stack.fault(fault));
        QVERIFY(visited(QStringLiteral("s07")));
        QCOMPARE(m_bench->readSurface(m_visit, kCodes[QStringLiteral("s07")]), readable);
        if (readable) {
            QTEST(static_cast<int>(m_bench->surface->surface->reason), "reason");
        } else {
            QCOMPARE(m_bench->failure->error.code, ErrorCode::FileDamaged);
        }
        QVERIFY(taken());
    }

    void everyCommandSoFarWasAllowed() {
        QVERIFY(m_stack.status()[QLatin1String("apdus")].toInt() > 60);
        QCOMPARE(m_stack.outOfBounds(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCardKinds)
#include "tst_card_kinds.moc"
