// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/individual_number_card.h"

#include "cardreader/individualnumbercard/card_files.h"
#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/individualnumbercard/rsa_key.h"
#include "cardreader/individualnumbercard/surface_reader.h"

#include <algorithm>

namespace cardreader {
namespace {
constexpr ApduHeader kVerify{0x00, 0x20, 0x00, 0x00};
constexpr ApduHeader kComputeSignature{0x80, 0x2A, 0x00, 0x00};
constexpr std::uint16_t kWrongWithoutCounter = 0x6300;

Bytes ordinary(const SecretBytes& bytes) {
    return {bytes.view().begin(), bytes.view().end()};
}
}  // namespace

/// A reference data object and what is known of it.
struct IndividualNumberCard::Key {
    const map::Aid& application;
    const map::Aid& other;  ///< any other application: selecting it drops a verified state
    map::FileId object;
    int fullTries;                         ///< after success; -1 where sources disagree
    int IndividualNumberCard::*wrongOnes;  ///< how often it was wrong in this visit

    static Key userPin() {
        return {map::kPublicKeyApplication, map::kSurfaceApplication, map::kUserPin, map::kUserPinTries,
                &IndividualNumberCard::m_wrongPins};
    }
    static Key codeB() {
        return {map::kSurfaceApplication, map::kPublicKeyApplication, map::kCodeB, Tries::kUnknown,
                &IndividualNumberCard::m_wrongCodes};
    }
};

IndividualNumberCard::IndividualNumberCard(CardChannel& channel) noexcept
    : m_channel(channel), m_files(std::make_unique<CardFiles>(channel)) {}

IndividualNumberCard::~IndividualNumberCard() = default;

Result<Bytes> IndividualNumberCard::readCertificate() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    return (transaction ? m_files->confirm(map::kPublicKeyApplication) : tl::unexpected(transaction.error()))
        .and_then([this] { return m_files->readObject(map::kUserCertificate, map::kTagSequence); })
        .map(ordinary);
}

Result<Bytes> IndividualNumberCard::readCaCertificate() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    return (transaction ? m_files->confirm(map::kPublicKeyApplication) : tl::unexpected(transaction.error()))
        .and_then([this] { return m_files->readObject(map::kUserCaCertificate, map::kTagSequence); })
        .map(ordinary);
}

Result<Tries> IndividualNumberCard::pinTries() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    return (transaction ? m_files->confirm(map::kPublicKeyApplication) : tl::unexpected(transaction.error()))
        .and_then([this] { return queryTries(Key::userPin()); });
}

Result<Tries> IndividualNumberCard::codeBTries() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    return (transaction ? m_files->confirm(map::kSurfaceApplication) : tl::unexpected(transaction.error()))
        .and_then([this] { return queryTries(Key::codeB()); });
}

Result<Tries> IndividualNumberCard::queryTries(const Key& key) noexcept {
    const auto response = m_files->sendNaming(kVerify, key.object, {}, 0);
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (const auto left = response->status.triesLeft()) {
        return Tries{*left};
    }
    // 9000: verified before, by us or by another program; 6300: no counter. Neither tells how many are left.
    if (response->status.isDone() || response->status.value() == kWrongWithoutCounter) {
        return Tries{};
    }
    return failure(response->status.error(), response->status.value());
}

/// A key that is verified already hides its counter on some cards: leave the application and come back.
Result<Tries> IndividualNumberCard::queryTriesUnverified(const Key& key) noexcept {
    auto tries = m_files->confirm(key.application).and_then([&] { return queryTries(key); });
    if (!tries || tries->left != Tries::kUnknown) {
        return tries;
    }
    const auto left = m_files->reselect(key.other);
    if (!left && left.error().code != ErrorCode::CardNotSupported) {
        return tl::unexpected(left.error());
    }
    return m_files->reselect(key.application).and_then([&] { return queryTries(key); });
}

Result<Tries> IndividualNumberCard::queryUserPin() noexcept {
    return queryTries(Key::userPin());
}

Result<Tries> IndividualNumberCard::queryUserPinUnverified() noexcept {
    return queryTriesUnverified(Key::userPin());
}

Result<PinVerdict> IndividualNumberCard::verify(const Key& key, BytesView digits, LastTry consent) noexcept {
    const auto tries = queryTriesUnverified(key);
    if (!tries) {
        return tl::unexpected(tries.error());
    }
    if (tries->isLocked()) {
        return PinVerdict{false, 0, false};
    }
    if (tries->left <= 1 && consent == LastTry::Refuse) {
        return failure(ErrorCode::LastTryRefused);
    }
    if (this->*key.wrongOnes >= kTriesPerVisit && consent == LastTry::Refuse) {
        return failure(ErrorCode::TriesSpent);
    }
    const auto reference = m_files->reference(key.object);
    if (!reference) {
        return tl::unexpected(reference.error());
    }
    auto header = kVerify;
    header.p2 = *reference;
    // Sent exactly once: neither 6Cxx nor any failure of the link leads to a second try by program.
    ++(this->*key.wrongOnes);  // until the card says otherwise: an answer that is lost may have been "wrong"
    const auto response = m_channel.transmit(CommandApdu(header, digits));
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (response->status.isDone()) {
        this->*key.wrongOnes = 0;
        return PinVerdict{true, std::max(key.fullTries, tries->left), true};
    }
    if (const auto left = response->status.triesLeft()) {
        return PinVerdict{false, *left, true};
    }
    if (response->status.value() == kWrongWithoutCounter) {
        return PinVerdict{false, triesAfterWrong(key, *tries), true};
    }
    return failure(response->status.error(), response->status.value());
}

/// Wrong, and the card did not say how many are left: ask it; where it does not tell, one less than before.
int IndividualNumberCard::triesAfterWrong(const Key& key, Tries before) noexcept {
    const auto now = queryTries(key);
    if (now && now->left != Tries::kUnknown) {
        return now->left;
    }
    return before.left == Tries::kUnknown ? Tries::kUnknown : std::max(0, before.left - 1);
}

Result<PinVerdict> IndividualNumberCard::verifyPin(Pin&& pin, LastTry consent) noexcept {
    const Pin own = std::move(pin);
    if (!own.isComplete()) {
        return failure(ErrorCode::PinIncomplete);
    }
    const auto transaction = CardTransaction::begin(m_channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return verify(Key::userPin(), own.ascii(), consent);
}

Result<Bytes> IndividualNumberCard::sign(BytesView challenge) noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto digest = sha256({challenge});
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    // The key's short identifier exists in this application only: where it names, a SELECT can wait until it is needed.
    const auto selected = m_files->namesDirect() ? m_files->select(map::kPublicKeyApplication)
                                                 : m_files->confirm(map::kPublicKeyApplication);
    if (!selected) {
        return tl::unexpected(selected.error());
    }
    const auto compute = [this, info = digestInfo(*digest)] {
        return m_files->sendNaming(kComputeSignature, map::kUserKey, info, CommandApdu::kShortLe);
    };
    auto response = compute();
    // Another program may have selected something else since the PIN; selecting ours again keeps the PIN in force
    // (§2.2).
    const bool lost = response ? !response->status.isDone() && response->status.error() != ErrorCode::CardFault
                               : response.error().code == ErrorCode::FileMissing;
    if (lost) {
        response = m_files->reselect(map::kPublicKeyApplication).and_then(compute);
    }
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (!response->status.isDone()) {
        return failure(response->status.error(), response->status.value());
    }
    return ordinary(response->data);
}

Result<PinVerdict> IndividualNumberCard::verifyCodeB(const VerificationCodeB& code, LastTry consent) noexcept {
    return verify(Key::codeB(), code.ascii(), consent);
}

Result<SurfaceReading> IndividualNumberCard::readSurface(VerificationCodeB&& code, const SurfaceAnchors& anchors,
                                                         LastTry consent) noexcept {
    SurfaceReader reader(*this, std::move(code), anchors);
    const auto verdict = reader.begin(CommandApdu::kExtendedLe, consent);
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    SurfaceReading reading{*verdict, std::nullopt};
    while (verdict->verified && !reader.isWhole()) {
        if (const auto more = reader.readOn(CommandApdu::kExtendedLe); !more) {
            return tl::unexpected(more.error());
        }
    }
    if (verdict->verified) {
        auto surface = reader.finish();
        if (!surface) {
            return tl::unexpected(surface.error());
        }
        reading.surface = std::move(*surface);
    }
    return reading;
}
}  // namespace cardreader
