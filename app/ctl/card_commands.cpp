// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_access.h"
#include "app/ctl/card_diagnose.h"
#include "app/ctl/card_surface.h"
#include "app/ctl/card_watch.h"
#include "app/ctl/error.h"
#include "app/ctl/secret_input.h"

#include <QJsonArray>

#include <unistd.h>

namespace ctl {
namespace {

using cardreader::CertificateState;
using cardreader::IndividualNumberCard;

Outcome readers(const Call& call) {
    const auto list = readersJson(call);
    if (!list) {
        return tl::unexpected(list.error());
    }
    if (list->isEmpty()) {
        return failFrom(cardreader::Error{cardreader::ErrorCode::NoReader});
    }
    return Answer{Exit::Yes, QJsonObject{{QStringLiteral("readers"), *list}}};
}

bool isUsable(CertificateState state) {
    return state == CertificateState::Valid || state == CertificateState::Expiring || state == CertificateState::Grace;
}

Exit verdictOn(const cardreader::CardSummary& card) {
    if (card.kind == cardreader::CardKind::Phone) {
        return Exit::Yes;  // its certificate can be read only after the PIN
    }
    if (!card.certificate) {
        return Exit::No;
    }
    const CertificateState state = card.certificate->state;
    return state == CertificateState::Damaged ? Exit::Damaged : isUsable(state) ? Exit::Yes : Exit::No;
}

Outcome show(const Call& call) {
    const auto checks = certificateChecks(call);
    if (!checks) {
        return tl::unexpected(checks.error());
    }
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    IndividualNumberCard card(*open->channel);
    const auto summary = cardreader::summarise(*open->channel, card, *checks, now());
    if (!summary) {
        return failFrom(summary.error());
    }
    return Answer{verdictOn(*summary), QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(name(summary->kind))},
                                                   {QStringLiteral("certificate"), toJson(summary->certificate)},
                                                   {QStringLiteral("pinTries"), summary->pinTries},
                                                   {QStringLiteral("codeBTries"), summary->codeBTries},
                                                   {QStringLiteral("exchange"), toJson(summary->exchange)}}};
}

/// Certificate and signature after an accepted PIN; for a phone the certificate is readable only now.
tl::expected<QJsonObject, Failure> proof(IndividualNumberCard& card, const QByteArray& challenge) {
    const auto certificate = card.readCertificate();
    if (!certificate) {
        return failFrom(certificate.error());
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(challenge.constData());
    const auto signature = card.sign({bytes, static_cast<std::size_t>(challenge.size())});
    if (!signature) {
        return failFrom(signature.error());
    }
    const auto array = [](const cardreader::Bytes& from) {
        return QByteArray(reinterpret_cast<const char*>(from.data()), static_cast<qsizetype>(from.size()));
    };
    return QJsonObject{{QStringLiteral("signature"), QString::fromLatin1(array(*signature).toHex())},
                       {QStringLiteral("certificate"), QString::fromLatin1(array(*certificate).toBase64())}};
}

Outcome authenticateWith(const OpenCard& open, cardreader::Pin pin, const QByteArray& challenge) {
    IndividualNumberCard card(*open.channel);
    const auto identity = card.identify();
    if (!identity) {
        return failFrom(identity.error());
    }
    if (identity->kind == cardreader::CardKind::NotSupported) {
        return failFrom(cardreader::Error{cardreader::ErrorCode::CardNotSupported});
    }
    const auto verdict = card.verifyPin(std::move(pin), cardreader::LastTry::Refuse);
    if (!verdict) {
        return failFrom(verdict.error());
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
    json.insert(QStringLiteral("exchange"), toJson(open.channel->exchange()));
    return Answer{verdict->verified ? Exit::Yes : Exit::No, json};
}

Outcome authenticate(const Call& call) {
    const QByteArray hex = call.options.value(QStringLiteral("challenge")).toLatin1();
    const QByteArray challenge = QByteArray::fromHex(hex);
    if (hex.isEmpty() || challenge.toHex() != hex.toLower()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--challenge HEX"));
    }
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    cardreader::Pin pin;
    const bool digits = readDigits(STDIN_FILENO, "PIN: ", [&pin](int digit) { return pin.append(digit); });
    if (!digits || !pin.isComplete()) {
        return fail(name(ErrorCode::SecretMalformed), QStringLiteral("PIN: 4"));
    }
    return authenticateWith(*open, std::move(pin), challenge);
}

QCommandLineOption option(const char* key, const char* description, const char* value) {
    return {QLatin1String(key), QLatin1String(description), QLatin1String(value)};
}

Command command(const char* word, const char* summary, QList<QCommandLineOption> options, Outcome (*run)(const Call&)) {
    options.append(option("reader", "Part of the reader's name; * and | as in the configuration.", "TEXT"));
    return {.words = {QStringLiteral("card"), QLatin1String(word)},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QLatin1String(summary),
            .options = std::move(options),
            .run = run};
}

}  // namespace

QList<Command> cardCommands() {
    const auto anchors = option("anchors", "CA certificates to trust.", "PEM");
    return {
        command("readers", "List card readers and what lies on them.", {}, readers),
        command("show", "Say what card it is and check its certificate; costs no try.",
                {anchors, option("crl", "Revocation list.", "FILE")}, show),
        command("authenticate", "Verify the PIN (one line on standard input) and sign a challenge.",
                {option("challenge", "Bytes to sign.", "HEX"), anchors}, authenticate),
        command("surface", "Read photo, birth date and expiry with code B (one line on standard input).",
                {option("photo", "Write the photo there.", "FILE.png"),
                 option("surface-anchors", "Folder of issuers' public keys.", "DIR")},
                readSurface),
        command("watch", "Say every change of readers and cards until ended; touches no card.", {}, watch),
        command("diagnose", "Trace the commands of a visit for support, without any data; costs no try.",
                {option("out", "Write the report there too.", "FILE.json")}, diagnose),
    };
}

}  // namespace ctl
