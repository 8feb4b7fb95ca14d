// SPDX-License-Identifier: Apache-2.0
// Every pair that the synthetic people's README names, through the chain as installed: the card as a still, the live
// picture as a camera's frame.
#include "facematch/engines/face_chain.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

#include <array>
#include <map>

using namespace facematch;

class TestSyntheticPeople : public QObject {
    Q_OBJECT

    std::optional<FaceChain> m_chain;
    std::map<std::string, FaceTemplate> m_cards;

    const FaceTemplate& card(const std::string& person) {
        auto found = m_cards.find(person);
        if (found == m_cards.end()) {
            const auto photo = loadBytes(face_fixture::person((person + "_card.jpg").c_str())).value();
            found = m_cards.emplace(person, m_chain->enrol(photo).value()).first;
        }
        return found->second;
    }

    FaceTemplate live(const std::string& file) {
        const Frame frame = face_fixture::picture((file + ".jpg").c_str());
        const Observation seen = m_chain->observe(frame);
        return m_chain->embed(frame, seen.face.value()).value();
    }

private slots:
    void initTestCase() {
        if (face_fixture::models()) {
            m_chain = FaceChain::open(face_fixture::store()).value();
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void samePersonMatches_data() {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QByteArray>("picture");
        for (const char* const person : {"s07", "s15", "s17", "s23", "s24", "s34"}) {
            for (const char* const picture : {"live1", "live2", "live3"}) {
                QTest::addRow("%s %s", person, picture) << QByteArray(person) << QByteArray(picture);
            }
        }
        for (const char* const person : {"p1", "p2"}) {
            for (const char* const picture : {"live1", "live2", "live3", "live4", "glasses", "mask"}) {
                QTest::addRow("%s %s", person, picture) << QByteArray(person) << QByteArray(picture);
            }
        }
    }

    void samePersonMatches() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, person);
        QFETCH(QByteArray, picture);
        const auto score = m_chain->score(card(person.toStdString()), live((person + '_' + picture).toStdString()));
        QVERIFY2(decide(*m_chain->calibration(), *score) == MatchDecision::Match,
                 qPrintable(QString::number(score->value())));
    }

    /// Six people who are told apart; among them the pairs that demo and journeys use.
    void anotherPersonDoesNot() {
        REQUIRE_FACE_MODELS();
        static constexpr std::array people{"s07", "s15", "s17", "s23", "s24", "s34"};
        for (const std::string person : people) {
            for (const char* const picture : {"_live1", "_live2", "_live3"}) {
                const FaceTemplate probe = live(person + picture);
                for (const std::string other : people) {
                    const auto score = m_chain->score(card(other), probe);
                    const bool match = decide(*m_chain->calibration(), *score) == MatchDecision::Match;
                    QVERIFY2(match == (other == person),
                             qPrintable(QStringLiteral("%1 %2%3: %4")
                                            .arg(QString::fromStdString(other), QString::fromStdString(person),
                                                 QString::fromLatin1(picture))
                                            .arg(score->value())));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSyntheticPeople)
#include "tst_synthetic_people.moc"
