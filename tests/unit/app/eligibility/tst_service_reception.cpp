// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_check.h"
#include "app/eligibility/number_rules.h"
#include "conversation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace eligibility;

/// Receptions from end to end: our client, real TLS, the simulated service as a program of its own.
class TestServiceReception : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { QVERIFY(m_service.fault("\"name\":\"none\"")); }

    void pinReceptionEndsInAValidFaceFile() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(1, QStringLiteral("s15"));
        QCOMPARE(errorOf(reply), "");
        QVERIFY(reply->accepted && reply->registered && reply->eligible);
        QVERIFY(reply->certificate == CertificateStanding::Valid);
        QCOMPARE(reply->items, (QStringList{QStringLiteral("YZK"), QStringLiteral("SRJ"), QStringLiteral("SHJ"),
                                            QStringLiteral("TKK")}));
        const QDateTime at(QDate(2026, 11, 21), QTime(0, 15), Qt::UTC);
        QCOMPARE(talk.consents(1, reply->reception,
                               choices({{QStringLiteral("YZK"), true}, {QStringLiteral("SHJ"), false}}, at)),
                 "");
        const auto result = talk.result(1, reply->reception);
        QCOMPARE(errorOf(result), "");
        QVERIFY(result->answer.isUsable());
        QVERIFY(result->answer.validity.value == QualificationValidity::Valid);
        QVERIFY(result->answer.reference.value == ReferenceClassification::Card);
        QVERIFY(!result->answer.search.has_value());
        QVERIFY(result->answer.prescriptionIssueSelect.isEmpty());
        QVERIFY(checkBytes(result->bytes, QStringLiteral("OQSsiquc01res_face_x_20261121091500.xml")).isEmpty());
        const auto consents = result->answer.results.front().consents;
        QCOMPARE(consents[QStringLiteral("PharmacistsInfo")].flag, QStringLiteral("1"));
        QCOMPARE(consents[QStringLiteral("PharmacistsInfo")].consentedAt.toUTC(), at);
        QCOMPARE(consents[QStringLiteral("PharmacistsInfo")].availableUntil.toUTC(), at.addDays(1));
        QCOMPARE(consents[QStringLiteral("OperationInfo")].flag, QStringLiteral("0"));
        QVERIFY(!consents[QStringLiteral("OperationInfo")].consentedAt.isValid());
        QVERIFY(!consents.contains(QStringLiteral("DiagnosisInfo")));  // not answered is not refused
    }

    void aCardIsRegisteredOnTheSpot() {
        SimService service;  // its own: nobody else's p9 is to be registered by this
        QVERIFY(service.start());
        Conversation talk(service.settings());
        const auto reply = talk.receiveByPin(90, QStringLiteral("p9"));
        QCOMPARE(errorOf(reply), "");
        QVERIFY(reply->accepted && !reply->registered && !reply->eligible && reply->items.isEmpty());
        const auto early = talk.result(90, reply->reception);
        QVERIFY(!early.has_value() || early->answer.results.isEmpty());

        const auto now = talk.registerCard(90, reply->reception);
        QCOMPARE(errorOf(now), "");
        QVERIFY(now->registered && now->eligible);
        QVERIFY(now->items.contains(QStringLiteral("YZK")));
        const QDateTime at = QDateTime::currentDateTimeUtc();
        QCOMPARE(talk.consents(90, reply->reception, choices({{QStringLiteral("YZK"), true}}, at)), "");
        const auto face = talk.result(90, reply->reception);
        QCOMPARE(errorOf(face), "");
        QVERIFY(face->answer.validity.value == QualificationValidity::Valid);
        // It stays so: the next visit is an ordinary one.
        QVERIFY(talk.receiveByPin(91, QStringLiteral("p9"))->registered);
        // Of nobody, and of another visit's reception, there is no registration.
        QCOMPARE(errorOf(talk.registerCard(90, QStringLiteral("0000"))), "service.refused");
        QCOMPARE(errorOf(talk.registerCard(92, reply->reception)), "service.refused");
    }

    void inTheMonthsOfGraceNothingIsRegistered() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(93, QStringLiteral("p6"));
        QCOMPARE(errorOf(reply), "");
        QVERIFY(reply->certificate == CertificateStanding::Grace);
        const auto still = talk.registerCard(93, reply->reception);
        QCOMPARE(errorOf(still), "");
        QVERIFY(still->items.isEmpty());
    }

    void faceAndStaffStatementsAreAccepted() {
        Conversation talk(m_service.settings());
        const auto nonce = talk.nonce(2);
        QCOMPARE(errorOf(nonce), "");
        const auto face =
            talk.receive(2, Conversation::byFace(QStringLiteral("s07"), nonce->value, QStringLiteral("none")));
        QCOMPARE(errorOf(face), "");
        QVERIFY(face->accepted);
        QVERIFY(!face->items.contains(QStringLiteral("TKK")));  // under forty there is no checkup to ask for
        const auto second = talk.nonce(3);
        const ReceptionRequest staff{SimService::certificateOf(QStringLiteral("p3")), second->value,
                                     StaffProof{QStringLiteral("desk-1")}, QDateTime::currentDateTimeUtc()};
        const auto seen = talk.receive(3, staff);
        QCOMPARE(errorOf(seen), "");
        QVERIFY(seen->accepted);
    }

    void cardsAreJudged_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<int>("standing");
        const auto row = [](const char* person, bool accepted, Refusal refusal, CertificateStanding standing) {
            QTest::newRow(person) << QString::fromLatin1(person) << accepted << static_cast<int>(refusal)
                                  << static_cast<int>(standing);
        };
        row("s34", true, Refusal::None, CertificateStanding::Valid);
        row("p5", true, Refusal::None, CertificateStanding::Expiring);
        row("p6", true, Refusal::None, CertificateStanding::Grace);
        row("p8", false, Refusal::CertificateExpired, CertificateStanding::Expired);
        row("p4", false, Refusal::CertificateRevoked, CertificateStanding::Revoked);
        row("p9", true, Refusal::None, CertificateStanding::Valid);
        row("b01", true, Refusal::None, CertificateStanding::Valid);
    }

    void cardsAreJudged() {
        QFETCH(QString, person);
        QFETCH(bool, accepted);
        QFETCH(int, refusal);
        QFETCH(int, standing);
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(10, person);
        QCOMPARE(errorOf(reply), "");
        QCOMPARE(reply->accepted, accepted);
        QCOMPARE(static_cast<int>(reply->refusal), refusal);
        QCOMPARE(static_cast<int>(reply->certificate), standing);
        // In grace: eligibility only. Not registered: nothing to ask, and not eligible by this card.
        const bool asks =
            accepted && standing != static_cast<int>(CertificateStanding::Grace) && person != QStringLiteral("p9");
        QCOMPARE(!reply->items.isEmpty(), asks);
        QCOMPARE(reply->registered, accepted && person != QStringLiteral("p9"));
        QCOMPARE(reply->eligible, reply->registered);
    }

    void graceGivesEligibilityWithoutConsents() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(11, QStringLiteral("p6"));
        const QDateTime at = QDateTime::currentDateTimeUtc();
        QCOMPARE(talk.consents(11, reply->reception, choices({{QStringLiteral("YZK"), true}}, at)), "service.refused");
        const auto result = talk.result(11, reply->reception);
        QCOMPARE(errorOf(result), "");
        QVERIFY(!result->answer.results.front().consents.contains(QStringLiteral("PharmacistsInfo")));
        QCOMPARE(result->answer.processingCode, QStringLiteral("SIM-I002"));
    }

    void namesBeyondTheInsurersCharactersArriveAsDots() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(12, QStringLiteral("s24"));
        const auto result = talk.result(12, reply->reception);
        QCOMPARE(errorOf(result), "");
        QCOMPARE(result->answer.results.front().name.raw, QStringLiteral("●田　健"));
    }

    void aNonceWorksOnceForItsVisitOnly() {
        Conversation talk(m_service.settings());
        const auto nonce = talk.nonce(20).value().value;
        const auto other = talk.receive(21, Conversation::byPin(QStringLiteral("s15"), nonce));
        QVERIFY(other.value().refusal == Refusal::NonceOfOtherVisit);
        QVERIFY(talk.receive(20, Conversation::byPin(QStringLiteral("s15"), nonce)).value().accepted);
        QVERIFY(talk.receive(20, Conversation::byPin(QStringLiteral("s15"), nonce)).value().refusal ==
                Refusal::NonceUsed);
        const auto invented = talk.receive(20, Conversation::byPin(QStringLiteral("s15"), QByteArray(32, 'x')));
        QVERIFY(invented.value().refusal == Refusal::NonceUnknown);
    }

    void wrongProofsAreRefused() {
        Conversation talk(m_service.settings());
        auto request = Conversation::byPin(QStringLiteral("s15"), talk.nonce(30).value().value);
        request.proof = PinProof{SimService::signatureOf(QStringLiteral("s07"), request.nonce)};
        QVERIFY(talk.receive(30, request).value().refusal == Refusal::SignatureWrong);
        // A wrong proof spends the nonce: no second guess.
        request.proof = PinProof{SimService::signatureOf(QStringLiteral("s15"), request.nonce)};
        QVERIFY(talk.receive(30, request).value().refusal == Refusal::NonceUsed);
        const auto attacked =
            Conversation::byFace(QStringLiteral("s07"), talk.nonce(31).value().value, QStringLiteral("suspected"));
        QVERIFY(talk.receive(31, attacked).value().refusal == Refusal::FaceNotProven);
        auto damaged = Conversation::byPin(QStringLiteral("s15"), talk.nonce(32).value().value);
        damaged.certificate.chop(10);
        QVERIFY(talk.receive(32, damaged).value().refusal == Refusal::CertificateDamaged);
        auto foreign = Conversation::byPin(QStringLiteral("s15"), talk.nonce(33).value().value);
        foreign.certificate =
            QSslCertificate::fromPath(SimService::key(QStringLiteral("tls/kiosk.pem")), QSsl::Pem).front().toDer();
        QVERIFY(talk.receive(33, foreign).value().refusal == Refusal::CertificateUntrusted);
    }

    void anUnknownTerminalCannotVouch() {
        auto settings = m_service.settings();
        settings.terminalKeyFile = SimService::key(QStringLiteral("tls/desk.key"));
        settings.terminalCertificateFile = SimService::key(QStringLiteral("tls/desk.pem"));
        Conversation talk(settings);
        const auto request =
            Conversation::byFace(QStringLiteral("s07"), talk.nonce(40).value().value, QStringLiteral("none"));
        QVERIFY(talk.receive(40, request).value().refusal == Refusal::TerminalUnknown);
        settings.terminalKeyFile = SimService::key(QStringLiteral("none"));
        Conversation keyless(settings);
        const auto without =
            Conversation::byFace(QStringLiteral("s07"), keyless.nonce(41).value().value, QStringLiteral("none"));
        QCOMPARE(errorOf(keyless.receive(41, without)), "service.terminal-key-unreadable");
    }

    void anotherTerminalCannotGoOn() {
        Conversation kiosk(m_service.settings());
        const auto reply = kiosk.receiveByPin(50, QStringLiteral("s15"));
        auto settings = m_service.settings();
        settings.certificateFile = SimService::key(QStringLiteral("tls/desk.pem"));
        settings.keyFile = SimService::key(QStringLiteral("tls/desk.key"));
        Conversation desk(settings);
        QCOMPARE(errorOf(desk.result(50, reply->reception)), "service.refused");
    }

    void inquiriesFindAndDoNotFind() {
        Conversation talk(m_service.settings());
        const QJsonObject person =
            m_service.send("{\"do\":\"sample\",\"limit\":20}").value(u"people").toArray().last().toObject();
        InquiryRequest request;
        request.search.insurerNumber = insurerIdentifier(person.value(u"insurer").toString());
        request.search.symbol = symbolIdentifier(person.value(u"symbol").toString());
        request.search.number = numberIdentifier(person.value(u"number").toString());
        request.search.branch = person.value(u"branch").toString();
        request.search.birthdate = QDate::fromString(person.value(u"birthdate").toString(), Qt::ISODate);
        request.confirmationDate = QDate::currentDate();
        const auto found = talk.inquire(60, request);
        QCOMPARE(errorOf(found), "");
        QCOMPARE(found->answer.results.front().name.raw, person.value(u"name").toString());
        QVERIFY(checkBytes(found->bytes, QStringLiteral("OQSsiquc01res_1.xml")).isEmpty());
        request.search.number = numberIdentifier(QStringLiteral("99999999999"));
        QVERIFY(talk.inquire(61, request)->answer.validity.value == QualificationValidity::None);
        request.search.insurerNumber = insurerIdentifier(QStringLiteral("99999999"));
        const auto refused = talk.inquire(62, request);
        QVERIFY(refused->answer.processing.value == ProcessingStatus::Error);
        QVERIFY(refused->answer.validity.value == QualificationValidity::NotGiven);
    }

    void theRevocationListComesAsItIs() {
        Conversation talk(m_service.settings());
        QByteArray der;
        QEventLoop loop;
        connect(&talk.client(), &ServiceClient::revocationListFetched, &loop, [&](const QByteArray& bytes) {
            der = bytes;
            loop.quit();
        });
        connect(&talk.client(), &ServiceClient::failed, &loop, &QEventLoop::quit);
        talk.client().fetchRevocationList();
        loop.exec();
        QFile file(SimService::key(QStringLiteral("jpki/auth-ca.crl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(der, file.readAll());
    }

private:
    template <typename T>
    static std::string errorOf(const Conversation::Outcome<T>& outcome) {
        return outcome ? std::string() : outcome.error();
    }

    static ConsentChoices choices(const QMap<QString, bool>& items, const QDateTime& at) {
        return {.items = items, .wordingHash = QStringLiteral("0123abcd"), .language = QStringLiteral("ja"), .at = at};
    }

    SimService m_service;
};

QTEST_GUILESS_MAIN(TestServiceReception)
#include "tst_service_reception.moc"
