// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/history_client.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "message_peer.h"

#include <QEventLoop>
#include <QTest>

#include <type_traits>

using namespace eligibility;

// Without a consent there is no question.
static_assert(!std::is_default_constructible_v<HistoryRequest>);
static_assert(!std::is_constructible_v<HistoryRequest, HistoryQuestion>);
static_assert(!std::is_copy_constructible_v<HistoryRequest>);
static_assert(!std::is_invocable_v<decltype(&HistoryRequest::medication), QDate>);
static_assert(!std::is_invocable_v<decltype(&HistoryRequest::medication), const LiveConsent&, QDate>);  // used up

namespace {

const auto medicines = QStringLiteral("PharmacistsInfo");
const auto care = QStringLiteral("DiagnosisInfo");
const auto results = QStringLiteral("SpecificHealthCheckupsInfo");
const QDate today(2026, 11, 21);

QDateTime at(int hour) {
    return QDateTime(today, QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600).addSecs(hour * 3600LL);
}

InsuredPerson person() {
    return {insurerIdentifier(QStringLiteral("06139992")), symbolIdentifier(QStringLiteral("９９９")),
            numberIdentifier(QStringLiteral("00123")), QStringLiteral("00")};
}

MedicationMonth month(int year, int number) {
    MedicationMonth one;
    one.month = QDate(year, number, 1);
    one.days.append(MedicationDay());
    return one;
}

}  // namespace

class TestHistoryClient : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_now = at(10);
        m_peer.answer = [this](const QByteArray& question) {
            m_asked = *readMessage(question).and_then(toHistoryQuestion);
            m_medication.header.fileIdentifier = m_asked.fileIdentifier;
            m_checkups.header.fileIdentifier = m_asked.fileIdentifier;
            if (m_endsMeanwhile) {
                m_now = at(40);
            }
            return *writeMessage(m_asked.kind == HistoryKind::Medication ? toMessage(m_medication, Encoding::Cp932)
                                                                         : toMessage(m_checkups, Encoding::Utf8));
        };
        m_endsMeanwhile = false;
        m_medication = {};
        m_medication.header.resultCode = QStringLiteral("1");
        m_checkups = {};
        m_checkups.header.resultCode = QStringLiteral("1");
    }

    void theQuestionIsForWhomAndWhatTheConsentNames() {
        QVERIFY(std::holds_alternative<NothingRegistered>(medication(request())));
        QCOMPARE(m_asked.institutionCode, QStringLiteral("1319999999"));
        QCOMPARE(m_asked.number.raw, QStringLiteral("00123"));
        QCOMPARE(m_asked.from.first, QDate(2023, 11, 1));
        QCOMPARE(m_asked.to.first, QDate(2026, 11, 1));
        QCOMPARE(m_asked.fileCategory, QStringLiteral("2"));
        auto both = HistoryRequest::medicationAndCare(live(medicines), live(care), today);
        QVERIFY(both.has_value());
        static_cast<void>(medication(std::move(*both)));
        QCOMPARE(m_asked.fileCategory, QStringLiteral("4"));
    }

    void aConsentIsGoodForItsOwnItemOnly() {
        QVERIFY(!HistoryRequest::medication(live(results), today).has_value());
        QVERIFY(!HistoryRequest::checkups(live(medicines), today).has_value());
        QVERIFY(!HistoryRequest::medicationAndCare(live(medicines), live(results), today).has_value());
        auto other = person();
        other.number = numberIdentifier(QStringLiteral("00124"));
        QVERIFY(!HistoryRequest::medicationAndCare(live(medicines), live(care, other), today).has_value());
    }

    void emptyIsNotNone() {
        const auto answer = medication(request());
        const auto* const nothing = std::get_if<NothingRegistered>(&answer);
        QVERIFY(nothing != nullptr);
        QCOMPARE(nothing->coverage.from, QDate(2023, 11, 1));
        QVERIFY(!nothing->coverage.newestClaim.isValid());  // claims say nothing at all
    }

    void whatIsThereComesWithItsBounds() {
        m_medication.claims = {month(2026, 9), month(2026, 5), month(2026, 6)};
        MedicationMonth dispensed = month(2026, 8);
        dispensed.source = MedicationSource::Dispensing;
        m_medication.dispensings = {dispensed};
        const auto answer = medication(request());
        const auto* const found = std::get_if<HistoryFound<MedicationHistory>>(&answer);
        QVERIFY(found != nullptr);
        QCOMPARE(found->history.claims.size(), 3);
        QCOMPARE(found->coverage.newestClaim, QDate(2026, 9, 1));
        QCOMPARE(found->coverage.gaps, QList<QDate>{QDate(2026, 7, 1)});
    }

    void yearsWithoutACheckupAreGaps() {
        for (const int year : {2023, 2025}) {
            Checkup checkup;
            checkup.examinedOn = QDate(year, 6, 1);
            checkup.items.append(CheckupItem());
            m_checkups.checkups.append(checkup);
        }
        CheckupAnswer answer;
        QEventLoop loop;
        HistoryClient client = clientOf();
        client.askCheckups(*HistoryRequest::checkups(live(results), today), "visit-1", [&](const CheckupAnswer& heard) {
            answer = heard;
            loop.quit();
        });
        loop.exec();
        const auto* const found = std::get_if<HistoryFound<CheckupHistory>>(&answer);
        QVERIFY(found != nullptr);
        QVERIFY(!m_asked.from.isGiven());  // the checkup question has no months
        QCOMPARE(found->coverage.gaps, QList<QDate>({QDate(2022, 1, 1), QDate(2024, 1, 1)}));
    }

    void aRefusalIsTheServicesOwnWords() {
        m_medication.header.resultCode = QStringLiteral("2");
        m_medication.header.messageContents = QStringLiteral("（合成例）同意がありません");
        const auto answer = medication(request());
        const auto* const said = std::get_if<HistoryUnanswered>(&answer);
        QVERIFY(said != nullptr);
        QCOMPARE(said->error.code, eligibility::ErrorCode::ServiceRefused);
        QCOMPARE(said->text, QStringLiteral("（合成例）同意がありません"));
    }

    void anAnswerToAnotherQuestionIsNone() {
        const auto ask = m_peer.answer;
        m_peer.answer = [this, ask](const QByteArray& question) {
            static_cast<void>(ask(question));
            m_medication.header.fileIdentifier = QStringLiteral("somebody-else");
            return *writeMessage(toMessage(m_medication, Encoding::Utf8));
        };
        const auto answer = medication(request());
        QVERIFY(std::holds_alternative<HistoryUnanswered>(answer));
    }

    void afterItsEndNothingIsAskedAndNothingShown() {
        auto early = request();
        m_now = at(40);
        const auto asked = m_peer.asked.size();
        auto answer = medication(std::move(early));
        QVERIFY(std::holds_alternative<HistoryNotAsked>(answer));
        QCOMPARE(m_peer.asked.size(), asked);
        m_now = at(10);
        m_endsMeanwhile = true;
        answer = medication(request());
        QVERIFY(std::holds_alternative<HistoryNotAsked>(answer));
        QCOMPARE(m_peer.asked.size(), asked + 1);
    }

private:
    LiveConsent live(const QString& element, const InsuredPerson& whose = person()) {
        Qualification given;
        given.insurerNumber = whose.insurerNumber;
        given.symbol = whose.symbol;
        given.number = whose.number;
        given.branch = whose.branch;
        given.consents.insert(element, {QStringLiteral("1"), at(9), at(33)});
        ConsentBook book{ConsentCatalogue()};
        if (!book.take(given, ConsentGround::Visit, at(9))) {
            qFatal("a notebook takes everything");
        }
        return *book.live(whose, element, at(10));
    }
    HistoryRequest request() { return *HistoryRequest::medication(live(medicines), today); }

    HistoryClient clientOf() {
        m_transport = m_peer.transport({.inFlight = 2, .queued = 2, .time = std::chrono::minutes(5)});
        return HistoryClient(*m_transport, QStringLiteral("1319999999"), [this] { return m_now; });
    }
    MedicationAnswer medication(HistoryRequest asked) {
        HistoryClient client = clientOf();
        MedicationAnswer answer;
        QEventLoop loop;
        client.askMedication(std::move(asked), "visit-1", [&](const MedicationAnswer& heard) {
            answer = heard;
            loop.quit();
        });
        loop.exec();
        return answer;
    }

    HttpsPeer m_peer;
    std::unique_ptr<MessageTransport> m_transport;
    QDateTime m_now;
    HistoryQuestion m_asked;
    MedicationHistory m_medication;
    CheckupHistory m_checkups;
    bool m_endsMeanwhile = false;
};

QTEST_GUILESS_MAIN(TestHistoryClient)
#include "tst_history_client.moc"
