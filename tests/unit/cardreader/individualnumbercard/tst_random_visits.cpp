// SPDX-License-Identifier: Apache-2.0
// Properties over random visits: no last try without consent, no forbidden object ever named.
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "tests/support/allowed_commands.h"
#include "tests/support/simulated_channel.h"

#include <QRegularExpression>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <random>
#include <set>

using namespace cardreader;

namespace {
const std::filesystem::path kKeys = UKETSUKE_BINARY_DIR "/demo-keys";
const std::filesystem::path kPeople = UKETSUKE_SOURCE_DIR "/resources/people";
constexpr int kVisits = 150;
constexpr int kStepsOfAVisit = 8;

template <typename Digits>
Digits digits(const std::string& text) {
    Digits result;
    for (const char digit : text) {
        result.append(digit - '0');
    }
    return result;
}

/// One visitor who does anything in any order.
class Visit {
public:
    Visit(simcard::Simulator& simulator, const simcard::Person& person, std::mt19937& random)
        : m_simulator(simulator), m_person(person), m_random(random), m_channel(simulator), m_card(m_channel) {}

    /// Does one thing; @return whether the promise of the last try was kept.
    bool step() {
        const auto before = tries();
        m_consented = false;
        const bool accepts = m_random() % 4 == 0;
        switch (m_random() % 7) {
            case 0:
                static_cast<void>(m_card.identify());
                break;
            case 1:
                static_cast<void>(m_card.readCertificate());
                break;
            case 2:
                static_cast<void>(m_card.codeBTries());
                break;
            case 3:
                static_cast<void>(m_card.sign(m_person.pin.empty() ? BytesView() : BytesView(kChallenge)));
                break;
            case 4:
                verifyPin(accepts);
                break;
            case 5:
                readSurface();
                break;
            default:
                static_cast<void>(m_card.pinTries());
                break;
        }
        const auto after = tries();
        const bool pinKept = after.first != 0 || before.first == 0 || m_consented;
        const bool codeKept = after.second != 0 || before.second == 0;
        return pinKept && codeKept;
    }
    const std::vector<std::string>& commands() const { return m_channel.commands(); }

private:
    static constexpr std::array<std::uint8_t, 4> kChallenge{1, 2, 3, 4};

    std::pair<int, int> tries() {
        const auto status = m_simulator.handle({{"do", "status"}});
        const auto codeB = status.at("codeBTries");
        return {status.at("pinTries").get<int>(), codeB.is_null() ? -1 : codeB.get<int>()};
    }
    void verifyPin(bool accepts) {
        const bool right = !m_person.pin.empty() && m_random() % 3 == 0;
        m_consented = accepts;
        static_cast<void>(
            m_card.verifyPin(digits<Pin>(right ? m_person.pin : "0000"), accepts ? LastTry::Accept : LastTry::Refuse));
    }
    void readSurface() {
        const auto code = m_random() % 3 == 0 ? simcard::verificationCodeB(m_person) : std::string(14, '0');
        static_cast<void>(m_card.readSurface(digits<VerificationCodeB>(code), {}));
    }

    simcard::Simulator& m_simulator;
    const simcard::Person& m_person;
    std::mt19937& m_random;
    support::SimulatedChannel m_channel;
    IndividualNumberCard m_card;
    bool m_consented = false;
};

}  // namespace

class TestRandomVisits : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void lastTryIsNeverSpentWithoutConsentAndNothingForbiddenIsNamed() {
        const auto people = simcard::loadPeople(kPeople);
        simcard::Simulator simulator({kKeys, kPeople, {}, true});
        std::mt19937 random(0x0018);
        std::set<std::string> seen;
        for (int visit = 0; visit < kVisits; ++visit) {
            const auto& person = people.at(random() % people.size());
            simulator.place(person.id);
            {
                Visit patient(simulator, person, random);
                for (int step = 0; step < kStepsOfAVisit; ++step) {
                    QVERIFY2(patient.step(), qPrintable(QStringLiteral("visit %1 step %2").arg(visit).arg(step)));
                }
                seen.insert(patient.commands().begin(), patient.commands().end());
            }
            simulator.remove();
            if (random() % 5 == 0) {
                QVERIFY(simulator.handle({{"do", "reset-tries"}}).at("ok").get<bool>());
            }
        }
        for (const auto& command : seen) {
            QVERIFY2(support::isAllowedCommand(QString::fromStdString(command)), command.c_str());
        }
        QVERIFY(seen.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestRandomVisits)
#include "tst_random_visits.moc"
