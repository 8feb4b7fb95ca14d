// SPDX-License-Identifier: Apache-2.0
#include "random_visit.h"

#include "direct_channel.h"

using namespace cardreader;

namespace {
constexpr int kLongestVisit = 10;

template <typename Digits>
Digits digits(const std::string& text) {
    Digits result;
    for (const char digit : text) {
        result.append(digit - '0');
    }
    return result;
}

const char* name(Act act) {
    constexpr std::array names{"look",       "identify",   "certificate",   "ca-certificate", "pin-tries",
                               "code-tries", "wrong-pin",  "right-pin",     "short-pin",      "sign",
                               "wrong-code", "right-code", "other-selects", "reset",          "rash"};
    return names.at(static_cast<std::size_t>(act));
}
}  // namespace

RandomVisit RandomVisit::make(std::mt19937& random, std::size_t cards) {
    RandomVisit visit;
    visit.card = random() % cards;
    visit.pinTries = static_cast<int>(random() % 4);
    visit.codeTries = static_cast<int>(random() % 11);
    visit.answers = random() % 4 == 0 ? static_cast<int>(random() % 25) : -1;
    visit.transaction = random() % 8 == 0;
    const auto count = 1 + random() % kLongestVisit;
    while (visit.deeds.size() < count) {
        visit.deeds.push_back({static_cast<Act>(random() % static_cast<unsigned>(Act::Rash)), random() % 4 == 0});
    }
    return visit;
}

std::string RandomVisit::text() const {
    auto text = "card " + std::to_string(card) + ", PIN tries " + std::to_string(pinTries) + ", code B tries " +
                std::to_string(codeTries) + (transaction ? ", in one transaction" : "") +
                (answers < 0 ? "" : ", leaves after " + std::to_string(answers)) + ":";
    for (const auto& deed : deeds) {
        text += std::string(" ") + name(deed.act) + (deed.insists ? "!" : "");
    }
    return text;
}

std::vector<RandomVisit> RandomVisit::smaller() const {
    std::vector<RandomVisit> all;
    const auto with = [&](auto change) {
        all.push_back(*this);
        change(all.back());
    };
    for (std::size_t i = 0; i < deeds.size(); ++i) {
        with([i](RandomVisit& each) { each.deeds.erase(each.deeds.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
    for (std::size_t i = 0; i < deeds.size(); ++i) {
        if (deeds[i].insists) {
            with([i](RandomVisit& each) { each.deeds[i].insists = false; });
        }
    }
    if (answers >= 0) {
        with([](RandomVisit& each) { each.answers = -1; });
    }
    if (transaction) {
        with([](RandomVisit& each) { each.transaction = false; });
    }
    if (card > 0) {
        with([](RandomVisit& each) { each.card = 0; });
    }
    if (pinTries < 3) {
        with([](RandomVisit& each) { ++each.pinTries; });
    }
    if (codeTries < 10) {
        with([](RandomVisit& each) { ++each.codeTries; });
    }
    return all;
}

/// One visit going on.
class VisitBench::Run {
public:
    Run(Card& card, const RandomVisit& visit)
        : m_person(card.person), m_counters(card.counters), m_channel(*card.card, visit.answers), m_card(m_channel) {
        if (visit.transaction) {
            m_transaction.emplace(*CardTransaction::begin(m_channel));
        }
    }

    /// @return what this deed broke
    std::optional<std::string> does(const Deed& deed) {
        const auto before = std::pair(left("jpki", 0x0018), left("surface", 0x0012));
        perform(deed);
        const auto after = std::pair(left("jpki", 0x0018), left("surface", 0x0012));
        if (!m_channel.outOfBounds().empty()) {
            return m_channel.outOfBounds();
        }
        if (m_unwiped) {
            return "digits were not wiped";
        }
        if (auto why = judge("PIN", before.first, after.first, deed.insists, m_pinLost)) {
            return why;
        }
        return judge("code B", before.second, after.second, deed.insists, m_codeLost);
    }
    const std::vector<std::string>& commands() const { return m_channel.commands(); }

private:
    int left(const char* application, simcard::FileId file) const {
        const auto found = m_counters.find({application, file});
        return found == m_counters.end() ? -1 : found->second.triesLeft;
    }

    /// Without insistence a counter never reaches its end, and never loses more than two in a visit.
    static std::optional<std::string> judge(const char* what, int before, int after, bool insisted, int& lost) {
        const int spent = std::max(0, before - after);
        lost = after > before ? 0 : lost + (insisted ? 0 : spent);
        const std::string name(what);
        if (spent > 1) {
            return name + " lost more than one try at once";
        }
        if (before > 0 && after == 0 && !insisted) {
            return name + " was locked, and nobody insisted";
        }
        return lost > IndividualNumberCard::kTriesPerVisit ? std::optional(name + " lost too many tries in one visit")
                                                           : std::nullopt;
    }

    void perform(const Deed& deed) {
        const auto consent = deed.insists ? LastTry::Accept : LastTry::Refuse;
        switch (deed.act) {
            case Act::Look:
                static_cast<void>(m_card.look());
                return;
            case Act::Identify:
                static_cast<void>(m_card.identify());
                return;
            case Act::ReadCertificate:
                static_cast<void>(m_card.readCertificate());
                return;
            case Act::ReadCaCertificate:
                static_cast<void>(m_card.readCaCertificate());
                return;
            case Act::AskPinTries:
                static_cast<void>(m_card.pinTries());
                return;
            case Act::AskCodeTries:
                static_cast<void>(m_card.codeBTries());
                return;
            case Act::WrongPin:
            case Act::RightPin:
            case Act::ShortPin:
                verify(deed.act, consent);
                return;
            case Act::Sign:
                static_cast<void>(m_card.sign(std::array<std::uint8_t, 4>{1, 2, 3, 4}));
                return;
            case Act::WrongCode:
            case Act::RightCode:
                read(deed.act, consent);
                return;
            case Act::OtherProgramSelects:
                if (!m_transaction) {
                    m_channel.select("00A4040C0AD3921000310001010402");
                }
                return;
            case Act::Reset:
                m_channel.reset();
                return;
            case Act::Rash:
                m_channel.select("00A4040C0AD392F000260100000001");
                static_cast<void>(m_channel.transmit(
                    CommandApdu({0x00, 0x20, 0x00, 0x98}, std::array<std::uint8_t, 4>{'9', '9', '9', '9'})));
                return;
        }
    }

    void verify(Act act, LastTry consent) {
        const std::string wrong = m_person.pin == "0000" ? "1111" : "0000";
        auto pin = digits<Pin>(act == Act::ShortPin ? "12" : act == Act::WrongPin ? wrong : m_person.pin);
        static_cast<void>(m_card.verifyPin(std::move(pin), consent));
        // NOLINTNEXTLINE(bugprone-use-after-move): what is left behind is the point
        m_unwiped = m_unwiped || pin.size() != 0;
    }
    void read(Act act, LastTry consent) {
        auto code = digits<VerificationCodeB>(act == Act::WrongCode ? std::string(14, '0')
                                                                    : simcard::verificationCodeB(m_person));
        static_cast<void>(m_card.readSurface(std::move(code), {}, consent));
        // NOLINTNEXTLINE(bugprone-use-after-move)
        m_unwiped = m_unwiped || code.size() != 0;
    }

    const simcard::Person& m_person;
    const simcard::Counters& m_counters;
    DirectChannel m_channel;
    IndividualNumberCard m_card;
    std::optional<CardTransaction> m_transaction;
    int m_pinLost = 0;
    int m_codeLost = 0;
    bool m_unwiped = false;
};

VisitBench::VisitBench(const std::filesystem::path& keys, const std::filesystem::path& people) {
    simcard::PhotoStore photos;
    const auto add = [&](const simcard::Person& person, const simcard::Behaviour& behaviour) {
        auto card = std::make_unique<Card>();
        card->person = person;
        card->card.emplace(simcard::buildCard(person, {keys, behaviour, photos, {}}, card->counters));
        m_cards.push_back(std::move(card));
    };
    for (const auto& person : simcard::loadPeople(people)) {
        add(person, {});
    }
    simcard::Behaviour other;
    for (const auto holder : {simcard::Holder::PinPhone, simcard::Holder::WalletPhone}) {
        other.holder = holder;
        add(m_cards.front()->person, other);
    }
    other.holder = simcard::Holder::AsIssued;
    for (const auto lengths : {simcard::Lengths::Short, simcard::Lengths::GetResponse, simcard::Lengths::WrongLe}) {
        other.lengths = lengths;
        add(m_cards.front()->person, other);
    }
    other.lengths = simcard::Lengths::Extended;
    other.shortIdentifiers = false;
    add(m_cards.front()->person, other);
}

std::optional<std::string> VisitBench::broken(const RandomVisit& visit) {
    auto& card = *m_cards.at(visit.card);
    for (auto& [key, secret] : card.counters) {
        const bool code = key.first == "surface" && key.second == 0x0012;
        const int wanted = code ? visit.codeTries : visit.pinTries;
        secret.triesLeft = secret.value.empty() ? 0 : std::min(wanted, secret.triesMax);
    }
    Run run(card, visit);
    std::optional<std::string> why;
    for (const auto& deed : visit.deeds) {
        why = run.does(deed);
        if (why) {
            break;
        }
    }
    m_commands.insert(run.commands().begin(), run.commands().end());
    return why;
}

RandomVisit VisitBench::shrunk(RandomVisit visit) {
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (const auto& each : visit.smaller()) {
            if (broken(each)) {
                visit = each;
                smaller = true;
                break;
            }
        }
    }
    return visit;
}
