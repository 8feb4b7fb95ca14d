// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/desk_questions.h"

#include "app/eligibility/card_registration.h"
#include "app/eligibility/certificate_end.h"
#include "app/eligibility/history_client.h"
#include "app/eligibility/number_rules.h"
#include "conversation.h"
#include "message_peer.h"

#include <QEventLoop>
#include <QTest>

using namespace eligibility;

/// Against the simulated service as a program of its own: what the desk asks beside eligibility, end to end.
class TestDeskQuestions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }

    void aHistoryFollowsTheConsentOfAVisit() {
        Conversation talk(m_service.settings());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto reply = talk.receiveByPin(1, QStringLiteral("s07"));
        QVERIFY(reply.has_value() && reply->accepted);
        const ConsentChoices yes{.items = {{QStringLiteral("YZK"), true}},
                                 .wordingHash = QString(64, u'0'),
                                 .language = QStringLiteral("ja"),
                                 .at = now};
        QCOMPARE(talk.consents(1, reply->reception, yes), "");
        const auto face = talk.result(1, reply->reception);
        QVERIFY(face.has_value());
        ConsentBook book{ConsentCatalogue()};
        const Qualification& person = face->answer.results.front();
        QVERIFY(book.take(person, ConsentGround::Visit, face->answer.executedAt).has_value());
        auto consent = book.live(InsuredPerson::of(person), QStringLiteral("PharmacistsInfo"), now.addSecs(5));
        QVERIFY(consent.has_value());
        QVERIFY(!book.live(InsuredPerson::of(person), QStringLiteral("SpecificHealthCheckupsInfo"), now.addSecs(5))
                     .has_value());

        const auto transport = transportOf();
        HistoryClient client(*transport, m_service.settings().institutionCode, [now] { return now.addSecs(5); });
        auto request = HistoryRequest::medication(std::move(*consent), now.date());
        QVERIFY(request.has_value());
        MedicationAnswer answer = HistoryNotAsked();
        QEventLoop loop;
        client.askMedication(std::move(*request), "visit-h", [&](const MedicationAnswer& heard) {
            answer = heard;
            loop.quit();
        });
        loop.exec();
        QVERIFY(std::holds_alternative<HistoryFound<MedicationHistory>>(answer) ||
                std::holds_alternative<NothingRegistered>(answer));
    }

    void aReferenceNumberIsRegisteredForAValidAnswerOnly() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(2, QStringLiteral("s07"));
        const auto face = talk.result(2, reply->reception);
        QVERIFY(face.has_value());
        const auto transport = transportOf();
        DeskQuestions questions(*transport, m_service.settings().institutionCode);
        const auto registered = waitFor<RegistrationAnswer>(
            [&](auto done) { questions.registerReference(face->answer, QStringLiteral("KARTE-1"), "visit-r", done); });
        QVERIFY(registered.has_value());
        QCOMPARE(registered->processing.status.value, ProcessingStatus::Normal);
        EligibilityAnswer nobody = face->answer;
        nobody.validity = validityFromCode(QStringLiteral("4"));
        const auto refused = waitFor<RegistrationAnswer>(
            [&](auto done) { questions.registerReference(nobody, QStringLiteral("KARTE-2"), "visit-r", done); });
        QCOMPARE(refused.error().code, ErrorCode::ServiceRefused);
    }

    void withdrawalAndSubsidiesAreAnswered() {
        const auto transport = transportOf();
        DeskQuestions questions(*transport, m_service.settings().institutionCode);
        const InsuredPerson person{insurerIdentifier(QStringLiteral("06139992")),
                                   symbolIdentifier(QStringLiteral("９９９")),
                                   numberIdentifier(QStringLiteral("00123")), QStringLiteral("00")};
        const auto withdrawn = waitFor<ConsentWithdrawalAnswer>([&](auto done) {
            questions.withdraw(person, QDate(1985, 4, 12), ConsentGround::HomeVisit, {}, QStringLiteral("2"), "visit-w",
                               done);
        });
        QVERIFY(withdrawn.has_value());
        SearchInfo search;
        search.insurerNumber = person.insurerNumber;
        search.symbol = person.symbol;
        search.number = person.number;
        search.branch = person.branch;
        search.birthdate = QDate(1985, 4, 12);
        const auto subsidies = waitFor<SubsidyAnswer>(
            [&](auto done) { questions.askSubsidies(search, QDate(2026, 11, 21), "visit-s", done); });
        QVERIFY(subsidies.has_value());
    }

    void aCardIsRegisteredOnTheSpotWithItsProof() {
        Conversation talk(m_service.settings());
        const auto nonce = talk.nonce(4);
        QVERIFY(nonce.has_value());
        CardRegistration registration(m_service.settings());
        // The nonce belongs to another visit's name: the service says no, in its own word.
        const auto answer = waitFor<CardRegistrationReply>([&](auto done) {
            registration.send(QStringLiteral("another-visit"), Conversation::byPin(QStringLiteral("s07"), nonce->value),
                              done);
        });
        QVERIFY(answer.has_value());
        QVERIFY(!answer->registered);
        QVERIFY(answer->refusal != Refusal::None);
    }

    void answersOfARegistrationAreRead() {
        const auto visit = QStringLiteral("v");
        QVERIFY(registrationReplyFrom("{\"registered\":true}", visit)->registered);
        QCOMPARE(registrationReplyFrom("{\"registered\":false,\"reason\":\"nonce-used\"}", visit)->refusal,
                 Refusal::NonceUsed);
        for (const char* bad : {"", "[]", "{}", "{\"registered\":1}", "{\"registered\":true,\"visit\":\"w\"}"}) {
            QCOMPARE(registrationReplyFrom(bad, visit).error().code, ErrorCode::ServiceGarbled);
        }
    }

    void theCertificatesEndIsRemindedOf() {
        const QDateTime end(QDate(2026, 12, 31), QTime(0, 0), Qt::UTC);
        QCOMPARE(renewalReminder(end, end.addDays(-91)), RenewalReminder::None);
        QCOMPARE(renewalReminder(end, end.addDays(-90)), RenewalReminder::None);
        QCOMPARE(renewalReminder(end, end.addDays(-89)), RenewalReminder::Within90Days);
        QCOMPARE(renewalReminder(end, end.addDays(-29)), RenewalReminder::Within30Days);
        QCOMPARE(renewalReminder(end, end.addDays(-6)), RenewalReminder::Within7Days);
        QCOMPARE(renewalReminder(end, end.addSecs(1)), RenewalReminder::Ended);
        const auto read = certificateEnd(SimService::key(QStringLiteral("tls/kiosk.pem")));
        QVERIFY(read.has_value() && *read > QDateTime::currentDateTimeUtc());
        QCOMPARE(certificateEnd(QStringLiteral("/none")).error().code, ErrorCode::ServiceIdentityUnreadable);
    }

private:
    [[nodiscard]] std::unique_ptr<HttpsTransport> transportOf() const {
        HttpsTransportSettings settings;
        settings.service = m_service.settings();
        settings.limits.time = std::chrono::minutes(5);
        settings.tryTime = std::chrono::minutes(5);
        return std::make_unique<HttpsTransport>(settings);
    }
    template <typename T, typename Call>
    static Result<T> waitFor(const Call& call) {
        Result<T> result = tl::unexpected(Error{ErrorCode::ServiceFailed});
        QEventLoop loop;
        call([&](const Result<T>& heard) {
            result = heard;
            loop.quit();
        });
        loop.exec();
        return result;
    }

    SimService m_service;
};

QTEST_GUILESS_MAIN(TestDeskQuestions)
#include "tst_desk_questions.moc"
