// SPDX-License-Identifier: Apache-2.0
// A card that answers anything: the input is its answers in their order, each behind its two-byte length. An empty
// answer is the card's removal.
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/iso7816/permitted_commands.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <utility>

namespace {
using namespace cardreader;

constexpr std::uint8_t kVerify = 0x20;
/// Answers per input: without an end to the input, a card would never stop answering.
constexpr std::uint32_t kMostAnswers = 4096;

class AnyCard final : public CardChannel {
public:
    AnyCard(fuzz::Input answers, ApduLimit limit) : m_answers(answers), m_limit(limit) {}

    Result<ResponseApdu> transmit(const CommandApdu& command) override {
        const auto sent = command.encode();
        fuzz::holds(sent.has_value(), "every command can be encoded");
        fuzz::holds(m_depth > 0, "no command is sent outside a transaction");
        fuzz::holds(isPermitted(command), "whatever the card answers, only permitted commands are sent");
        m_digitsSent += command.header().ins == kVerify && !command.data().empty() ? 1U : 0U;
        ++m_exchange.apdus;
        return m_exchange.apdus > kMostAnswers ? failure(ErrorCode::CardRemoved)
                                               : ResponseApdu::decode(fuzz::takePart(m_answers));
    }
    Result<void> beginTransaction() override {
        ++m_depth;
        return {};
    }
    void endTransaction() noexcept override { --m_depth; }
    ApduLimit apduLimit() const override { return m_limit; }
    Exchange exchange() const override { return m_exchange; }

    /// @return how often digits went out since the last call
    std::uint32_t takeDigitsSent() { return std::exchange(m_digitsSent, 0U); }
    int depth() const { return m_depth; }

private:
    fuzz::Input m_answers;
    ApduLimit m_limit;
    Exchange m_exchange;
    std::uint32_t m_digitsSent = 0;
    int m_depth = 0;
};

template <typename Digits>
Digits digits() {
    Digits all;
    while (all.append(static_cast<int>(all.size() % 10))) {
    }
    return all;
}

const SurfaceAnchors& anchors() {
    static const auto loaded = SurfaceAnchors::load(UKETSUKE_BINARY_DIR "/demo-keys/surface/anchors");
    fuzz::holds(loaded.has_value(), "the demo's surface keys are there (packaging/fuzz makes them)");
    return *loaded;
}

void checkVerdict(const Result<PinVerdict>& verdict, AnyCard& channel, LastTry consent) {
    const auto sent = channel.takeDigitsSent();
    fuzz::holds(sent <= 1, "digits are sent once at most");
    if (verdict) {
        fuzz::holds(verdict->spent == (sent == 1), "a verdict says truly whether a try was spent");
        fuzz::holds(!verdict->verified || verdict->spent, "nothing is verified that was not sent");
    } else if (verdict.error().code == ErrorCode::LastTryRefused) {
        fuzz::holds(sent == 0 && consent == LastTry::Refuse, "the last try is kept where nobody gave it");
    }
}

void visit(IndividualNumberCard& card, AnyCard& channel, LastTry consent) {
    static_cast<void>(card.identify());
    static_cast<void>(card.readCertificate());
    static_cast<void>(card.readCaCertificate());
    static_cast<void>(card.pinTries());
    fuzz::holds(channel.takeDigitsSent() == 0, "reading and asking spend no try");
    checkVerdict(card.verifyPin(digits<Pin>(), consent), channel, consent);
    constexpr std::array<std::uint8_t, 32> kNonce{};
    static_cast<void>(card.sign(kNonce));
    static_cast<void>(card.codeBTries());
    fuzz::holds(channel.takeDigitsSent() == 0, "signing and asking spend no try");
    const auto reading = card.readSurface(digits<VerificationCodeB>(), anchors(), consent);
    fuzz::holds(channel.takeDigitsSent() <= 1, "code B is sent once at most");
    if (reading && reading->surface) {
        fuzz::holds(reading->codeB.verified, "no surface without an accepted code B");
        fuzz::holds(reading->surface->genuine != Genuine::Yes, "a card without its key is never genuine");
    }
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input rest(data, size);
    const auto mode = fuzz::take(rest, 1);
    const unsigned bits = mode.empty() ? 0 : mode[0];
    AnyCard channel(rest, (bits & 1U) != 0 ? ApduLimit::ShortOnly : ApduLimit::Unknown);
    {
        IndividualNumberCard card(channel);
        visit(card, channel, (bits & 2U) != 0 ? LastTry::Accept : LastTry::Refuse);
    }
    fuzz::holds(channel.depth() == 0, "no transaction stays open");
    return 0;
}
