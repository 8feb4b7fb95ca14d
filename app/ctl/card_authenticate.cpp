// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_authenticate.h"

#include "app/ctl/card_access.h"
#include "app/ctl/error.h"
#include "app/ctl/secret_input.h"
#include "cardreader/pcsc/reader_monitor.h"
#include "cardreader/worker/phone_tap.h"

#include <condition_variable>
#include <mutex>

#include <unistd.h>

namespace ctl {
namespace {

using cardreader::CardKind;
using cardreader::IndividualNumberCard;

QByteArray toQt(const cardreader::Bytes& from) {
    return {reinterpret_cast<const char*>(from.data()), static_cast<qsizetype>(from.size())};
}

cardreader::BytesView view(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QJsonObject proofJson(const cardreader::Bytes& signature, const cardreader::Bytes& certificate) {
    return {{QStringLiteral("signature"), QString::fromLatin1(toQt(signature).toHex())},
            {QStringLiteral("certificate"), QString::fromLatin1(toQt(certificate).toBase64())}};
}

/// @return four digits from standard input; an empty line gives an empty PIN
tl::expected<cardreader::Pin, Failure> readPin() {
    cardreader::Pin pin;
    if (!readDigits(STDIN_FILENO, "PIN: ", [&pin](int digit) { return pin.append(digit); })) {
        return fail(name(ErrorCode::SecretMalformed), QStringLiteral("PIN: 4"));
    }
    return pin;
}

/// Certificate and signature after an accepted PIN; for a phone the certificate is readable only now.
tl::expected<QJsonObject, Failure> proof(IndividualNumberCard& card, const QByteArray& challenge) {
    const auto certificate = card.readCertificate();
    if (!certificate) {
        return failFrom(certificate.error());
    }
    const auto signature = card.sign(view(challenge));
    if (!signature) {
        return failFrom(signature.error());
    }
    return proofJson(*signature, *certificate);
}

tl::expected<cardreader::PinVerdict, Failure> verified(IndividualNumberCard& card, CardKind kind) {
    if (kind == CardKind::PhoneWallet) {
        return cardreader::PinVerdict{true, cardreader::Tries::kUnknown, false};  // it has asked its owner itself
    }
    auto pin = readPin();
    if (!pin || !pin->isComplete()) {
        return fail(name(ErrorCode::SecretMalformed), QStringLiteral("PIN: 4"));
    }
    const auto verdict = card.verifyPin(std::move(*pin), cardreader::LastTry::Refuse);
    if (!verdict) {
        return failFrom(verdict.error());
    }
    return *verdict;
}

Outcome authenticateCard(const Call& call, const QByteArray& challenge) {
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    IndividualNumberCard card(*open->channel);
    const auto identity = card.identify();
    if (!identity) {
        return failFrom(identity.error());
    }
    if (!cardreader::isPatientsCard(identity->kind)) {
        return failFrom(cardreader::Error{cardreader::ErrorCode::CardNotSupported});
    }
    const auto verdict = verified(card, identity->kind);
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    QJsonObject json;
    if (verdict->verified) {
        const auto proved = proof(card, challenge);
        if (!proved) {
            return tl::unexpected(proved.error());
        }
        json = *proved;
    }
    json.insert(QStringLiteral("verified"), verdict->verified);
    json.insert(QStringLiteral("triesLeft"), verdict->triesLeft);
    json.insert(QStringLiteral("exchange"), toJson(open->channel->exchange()));
    return Answer{verdict->verified ? Exit::Yes : Exit::No, json};
}

/// Waits until something lies on a reader for patients; @return whether it came in time.
bool awaitCard(const cardreader::ReaderRoles& roles, std::chrono::seconds limit) {
    std::mutex mutex;
    std::condition_variable changed;
    bool there = false;
    const cardreader::ReaderMonitor monitor([&](const cardreader::ReaderSnapshot& snapshot) {
        const bool now =
            std::any_of(snapshot.readers.begin(), snapshot.readers.end(), [&](const cardreader::ReaderSlot& each) {
                return each.state == cardreader::SlotState::Present && roles.isForPatients(each.name);
            });
        const std::scoped_lock lock(mutex);
        there = now;
        changed.notify_one();
    });
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, limit, [&] { return there; });
}

Outcome authenticatePhone(const Call& call, const QByteArray& challenge, std::chrono::seconds limit) {
    const auto checks = certificateChecks(call);
    if (!checks) {
        return tl::unexpected(checks.error());
    }
    auto pin = readPin();
    if (!pin || (pin->size() != 0 && !pin->isComplete())) {
        return fail(name(ErrorCode::SecretMalformed), QStringLiteral("PIN: 4"));
    }
    const auto roles = readerRoles(call);
    if (!roles) {
        return tl::unexpected(roles.error());
    }
    if (!awaitCard(*roles, limit)) {
        return failFrom(cardreader::Error{cardreader::ErrorCode::NoCard});
    }
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    IndividualNumberCard card(*open->channel);
    auto typed = pin->isComplete() ? std::optional(std::move(*pin)) : std::nullopt;
    const auto tap = cardreader::readPhone(*open->channel, card, std::move(typed), cardreader::LastTry::Refuse,
                                           view(challenge), *checks, now());
    if (!tap) {
        return failFrom(tap.error());
    }
    const bool proved = !tap->signature.empty();
    QJsonObject json = proved ? proofJson(tap->signature, tap->certificateDer) : QJsonObject();
    json.insert(QStringLiteral("card"), QString::fromLatin1(name(tap->kind)));
    json.insert(QStringLiteral("verified"), proved);
    json.insert(QStringLiteral("triesLeft"), tap->pin.triesLeft);
    json.insert(QStringLiteral("report"), toJson(tap->certificate));
    json.insert(QStringLiteral("exchange"), toJson(tap->exchange));
    return Answer{proved ? Exit::Yes : Exit::No, json};
}

}  // namespace

Outcome authenticate(const Call& call) {
    const QByteArray hex = call.options.value(QStringLiteral("challenge")).toLatin1();
    const QByteArray challenge = QByteArray::fromHex(hex);
    if (hex.isEmpty() || challenge.toHex() != hex.toLower()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--challenge HEX"));
    }
    if (!call.options.isSet(QStringLiteral("phone"))) {
        return authenticateCard(call, challenge);
    }
    bool good = false;
    constexpr int longest = 600;
    const int seconds = call.options.value(QStringLiteral("phone")).toInt(&good);
    if (!good || seconds < 1 || seconds > longest) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--phone 1…600"));
    }
    return authenticatePhone(call, challenge, std::chrono::seconds(seconds));
}

}  // namespace ctl
