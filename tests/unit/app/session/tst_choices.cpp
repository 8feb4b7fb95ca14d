// SPDX-License-Identifier: Apache-2.0
// K11 to K13 among real parts: what is pressed reaches the service, the chart computer's file and the desk.
#include "tests/unit/app/session/session_bench.h"

#include "app/eligibility/number_rules.h"
#include "app/session/consent_memory.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using visit::EventKind;
using visit::State;

namespace {

/// s34 as the service knows her.
eligibility::InsuredPerson takahashi() {
    return {eligibility::insurerIdentifier(QStringLiteral("06139992")),
            eligibility::symbolIdentifier(QStringLiteral("123")), eligibility::numberIdentifier(QStringLiteral("3434")),
            QStringLiteral("01")};
}

}  // namespace

class TestChoices : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void diseaseAndFormReachChartAndDesk();
    void subsidiesReachChartAndDesk();
    void whatIsNotAskedIsNotSent();

private:
    void answers(bool yes) { m_bench->session->want({.kind = EventKind::ChoiceAnswered, .flag = yes}); }
    [[nodiscard]] bool endsWell();
    [[nodiscard]] QByteArray chartFile() const;
    [[nodiscard]] store::Arrival arrival() const;

    std::unique_ptr<SessionBench> m_bench;
};

void TestChoices::init() {
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
}

bool TestChoices::endsWell() {
    return m_bench->reaches(State::ReturningCard) && m_bench->stack.remove() && m_bench->reaches(State::Done) &&
           m_bench->ends.size() == 1;
}

QByteArray TestChoices::chartFile() const {
    const QStringList files = m_bench->chartFiles();
    QFile file(m_bench->folder.path(QStringLiteral("chart/") + files.value(0)));
    return files.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

store::Arrival TestChoices::arrival() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    const auto rows =
        store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}) : std::vector<store::Arrival>{};
    return rows.size() == 1 ? rows.front() : store::Arrival{};
}

/// s34 holds a certificate of a specific disease; the facility issues electronic prescriptions.
void TestChoices::diseaseAndFormReachChartAndDesk() {
    m_bench->issueForm = true;
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s34")));
    QVERIFY(m_bench->identifyByPin({2, 8, 6, 4}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
    for (const visit::ConsentItem& item : m_bench->session->visit().items) {
        QVERIFY(item.code != "TSR");
    }
    m_bench->session->setConsentWording(QString(64, QLatin1Char('a')), QStringLiteral("ja"));
    m_bench->want(EventKind::ConsentNone);
    QVERIFY(m_bench->reaches(State::AskingDisease));
    answers(true);
    QVERIFY(m_bench->reaches(State::AskingIssueForm));
    answers(false);
    QVERIFY(endsWell());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::CompletedNoConsent);
    const QByteArray file = chartFile();
    QVERIFY(file.contains("<SpecificDiseasesCertificateRelatedConsFlg>1<"));
    QVERIFY(file.contains("<SpecificDiseasesCertificateInfo>"));
    QVERIFY(file.contains("<PrescriptionIssueSelect>2<"));
    QVERIFY(!file.contains("SubsidyCertificateSelect"));
    const store::Arrival row = arrival();
    QVERIFY(row.notices.contains(QStringLiteral("prescription-paper")));
    QVERIFY(std::ranges::any_of(row.consents,
                                [](const auto& each) { return each.item == QLatin1String("TSR") && each.given; }));
    const auto records = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite"));
    const auto ledger = store::ConsentLedger::open({.url = records, .keyFile = {}}).value();
    const auto kept = session::ConsentMemory(*ledger).of(takahashi()).value();
    const auto of = [&kept](const char* element) {
        const auto found = std::ranges::find(kept, QLatin1String(element), &eligibility::ConsentRecord::element);
        return found == kept.cend() ? QStringLiteral("not there") : wireCode(found->code);
    };
    QCOMPARE(of("SpecificDiseasesCertificateRelated"), QStringLiteral("1"));
    QCOMPARE(of("PharmacistsInfo"), QStringLiteral("0"));
}

/// b01 is a baby: the town pays a part.
void TestChoices::subsidiesReachChartAndDesk() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("b01")));
    QVERIFY(m_bench->identifyByPin({3, 1, 9, 7}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
    m_bench->session->setConsentWording(QString(64, QLatin1Char('a')), QStringLiteral("ja"));
    m_bench->want(EventKind::ConsentAll);
    QVERIFY(m_bench->reaches(State::AskingSubsidies));
    answers(true);
    QVERIFY(endsWell());
    QVERIFY(chartFile().contains("<SubsidyCertificateSelect>1<"));
    QVERIFY(arrival().notices.contains(QStringLiteral("subsidies-used")));
}

void TestChoices::whatIsNotAskedIsNotSent() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
    QVERIFY(m_bench->agreeAndTakeCard());
    const QByteArray file = chartFile();
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("PrescriptionIssueSelect"));
    QVERIFY(!file.contains("SubsidyCertificateSelect"));
    QVERIFY(!file.contains("SpecificDiseasesCertificateRelatedConsFlg"));
    QVERIFY(arrival().notices.isEmpty());
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
