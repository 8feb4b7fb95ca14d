// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/list_questions.h"

#include "app/eligibility/desk_questions.h"
#include "conversation.h"
#include "message_peer.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

using namespace eligibility;

/// Lists and bulk registrations against the simulated service as a program of its own, over HTTPS and over the folders
/// of its connector: who asks cannot tell which one carries his question.
class TestListQuestions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() {
        QTest::addColumn<bool>("files");
        QTest::newRow("https") << false;
        QTest::newRow("files") << true;
    }
    void initTestCase() {
        QVERIFY(m_service.start(
            {QStringLiteral("--bulk-asks"), QStringLiteral("1"), QStringLiteral("--files"), m_folder.path()}));
    }
    void init() {
        QFETCH_GLOBAL(bool, files);
        m_transport = files ? byFiles() : byHttps();
        m_questions = std::make_unique<ListQuestions>(
            *m_transport, ListSettings{.institutionCode = m_service.settings().institutionCode,
                                       .pause = std::chrono::milliseconds(1),
                                       .poll = std::chrono::milliseconds(1)});
    }
    void cleanup() {
        m_questions.reset();
        m_transport.reset();
    }

    void whoConsentedIsListed_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("home care") << static_cast<int>(ListKind::HomeVisit);
        QTest::newRow("online") << static_cast<int>(ListKind::Online);
    }
    void whoConsentedIsListed() {
        QFETCH(int, kind);
        Conversation talk(m_service.settings());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto reply = talk.receiveByPin(1, QStringLiteral("s07"));
        QVERIFY(reply.has_value());
        const ConsentChoices yes{.items = {{QStringLiteral("YZK"), true}},
                                 .wordingHash = QString(64, u'0'),
                                 .language = QStringLiteral("ja"),
                                 .at = now};
        QCOMPARE(talk.consents(1, reply->reception, yes), "");

        auto request = entrustedListRequest(static_cast<ListKind>(kind));
        request.consentedFrom = now.date().addDays(-1);
        request.consentedTo = now.date().addDays(1);
        const auto list = fetch(request);
        QVERIFY2(list.has_value(), list ? "" : name(list.error().code).data());
        QCOMPARE(list->header.segment.value, SegmentOfResult::Normal);
        QVERIFY(std::ranges::any_of(list->units, [](const BulkUnit& each) {
            return !each.results.isEmpty() && each.results.front().name.raw == QStringLiteral("青木　さくら") &&
                   each.results.front().consents.value(QStringLiteral("PharmacistsInfo")).flag == u"1";
        }));
        request.consentedFrom = QDate(2020, 1, 1);
        request.consentedTo = QDate(2020, 1, 2);
        QVERIFY(fetch(request)->units.isEmpty());
    }

    void whoIsEntrustedIsListedForTheMonth() {
        auto request = entrustedListRequest(ListKind::MedicalAssistance);
        request.treatmentMonth = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 60 * 60).date();
        const auto list = fetch(request);
        QVERIFY2(list.has_value(), list ? "" : name(list.error().code).data());
        for (const BulkUnit& each : list->units) {
            QVERIFY(!each.results.front().element.descendants(u"MedicalTicketInfo").empty());
        }
        request.treatmentMonth = QDate(2020, 1, 1);
        QVERIFY(fetch(request)->units.isEmpty());
    }

    void manyReferenceNumbersAreRegisteredAtOnce() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(2, QStringLiteral("s15"));
        const auto face = talk.result(2, reply->reception);
        QVERIFY(face.has_value());
        const auto known = referenceRegistrationOf(face->answer, QStringLiteral("KARTE-15"));
        QVERIFY(known.has_value());
        auto stranger = *known;
        stranger.referenceNumber = QStringLiteral("KARTE-16");
        stranger.number.raw = QStringLiteral("99999999");
        const auto answer = wait<BulkRegistrationAnswer>([&](auto done) {
            m_questions->registerReferences({*known, stranger}, {}, "visit-i", done);
        });
        QVERIFY2(answer.has_value(), answer ? "" : name(answer.error().code).data());
        QCOMPARE(answer->units.size(), 2);
        QCOMPARE(answer->units.front().processing.status.value, ProcessingStatus::Normal);
        QCOMPARE(answer->units.back().processing.status.value, ProcessingStatus::Error);
        // From now on the number comes with the card.
        const auto again = talk.receiveByPin(3, QStringLiteral("s15"));
        QCOMPARE(talk.result(3, again->reception)->answer.results.front().referenceNumber, QStringLiteral("KARTE-15"));
        EligibilityAnswer nobody = face->answer;
        nobody.validity = validityFromCode(QStringLiteral("4"));
        QVERIFY(!referenceRegistrationOf(nobody, QStringLiteral("KARTE-1")).has_value());
    }

    void theDesksQuestionsGoTheSameWay() {
        Conversation talk(m_service.settings());
        const auto reply = talk.receiveByPin(4, QStringLiteral("s17"));
        const auto face = talk.result(4, reply->reception);
        QVERIFY(face.has_value());
        DeskQuestions desk(*m_transport, m_service.settings().institutionCode);
        const auto registered = wait<RegistrationAnswer>(
            [&](auto done) { desk.registerReference(face->answer, QStringLiteral("KARTE-17"), "visit-r", done); });
        QVERIFY(registered.has_value());
        QCOMPARE(registered->processing.status.value, ProcessingStatus::Normal);
        const Qualification& person = face->answer.results.front();
        SearchInfo search;
        search.insurerNumber = person.insurerNumber;
        search.symbol = person.symbol;
        search.number = person.number;
        search.branch = person.branch;
        search.birthdate = person.birthdate;
        const auto subsidies =
            wait<SubsidyAnswer>([&](auto done) { desk.askSubsidies(search, QDate::currentDate(), "visit-s", done); });
        QVERIFY(subsidies.has_value());
    }

    void anUploadThatIsRepeatedIsTheSame() {
        auto request = entrustedListRequest(ListKind::HomeVisit);
        request.consentedFrom = QDate(2020, 1, 1);
        request.consentedTo = QDate(2020, 1, 2);
        const QByteArray key = newRepeatKey();
        const auto once = fetch(request, key);
        const auto twice = fetch(request, key);  // as after a crash
        QVERIFY(once.has_value() && twice.has_value());
        QFETCH_GLOBAL(bool, files);
        if (!files) {  // a connector's folders forget what was taken from them
            QCOMPARE(once->header.receptionNumber, twice->header.receptionNumber);
        }
    }

    void whatCannotBeAKeyIsNotSent() {
        const auto refused = fetch(entrustedListRequest(ListKind::HomeVisit), "no key");
        QCOMPARE(refused.error().code, ErrorCode::ServiceRefused);
    }

    void whoGoesHearsNothingMore() {
        int heard = 0;
        m_questions->fetchList(entrustedListRequest(ListKind::HomeVisit), {}, "visit-g",
                               [&heard](const eligibility::Result<BulkAnswer>&) { ++heard; });
        m_questions.reset();
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
        QCOMPARE(m_transport->inFlight(), 0);
    }

private:
    [[nodiscard]] std::unique_ptr<MessageTransport> byHttps() const {
        HttpsTransportSettings settings;
        settings.service = m_service.settings();
        settings.limits.time = std::chrono::minutes(5);
        settings.tryTime = std::chrono::minutes(5);
        return std::make_unique<HttpsTransport>(settings);
    }
    [[nodiscard]] std::unique_ptr<MessageTransport> byFiles() const {
        FileTransportSettings settings;
        settings.requestFolder = QDir(m_folder.path()).filePath(QStringLiteral("req"));
        settings.answerFolder = QDir(m_folder.path()).filePath(QStringLiteral("res"));
        settings.poll = std::chrono::milliseconds(10);
        return std::make_unique<FileTransport>(settings);
    }
    Result<BulkAnswer> fetch(const EntrustedListRequest& request, const QByteArray& key = {}) {
        return wait<BulkAnswer>([&](auto done) { m_questions->fetchList(request, key, "visit-l", done); });
    }
    template <typename T, typename Call>
    static Result<T> wait(const Call& call) {
        Result<T> result = tl::unexpected(Error{ErrorCode::ServiceFailed});
        QEventLoop loop;
        call([&](const Result<T>& heard) {
            result = heard;
            loop.quit();
        });
        loop.exec();
        return result;
    }

    QTemporaryDir m_folder;
    SimService m_service;
    std::unique_ptr<MessageTransport> m_transport;
    std::unique_ptr<ListQuestions> m_questions;
};

QTEST_GUILESS_MAIN(TestListQuestions)
#include "tst_list_questions.moc"
