// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_access.h"
#include "app/ctl/card_authenticate.h"
#include "app/ctl/card_diagnose.h"
#include "app/ctl/card_surface.h"
#include "app/ctl/card_watch.h"

#include <QJsonArray>

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

/// The five words of the contract; "card" says it more exactly.
std::string_view kindWord(cardreader::CardKind kind) {
    using enum cardreader::CardKind;
    switch (kind) {
        case NoCertificate:
            return name(Ordinary);
        case PhoneWallet:
            return name(Phone);
        case DriversLicence:
            return name(NotSupported);
        default:
            return name(kind);
    }
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
    return Answer{verdictOn(*summary),
                  QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kindWord(summary->kind))},
                              {QStringLiteral("card"), QString::fromLatin1(describe(*summary))},
                              {QStringLiteral("certificate"), toJson(summary->certificate)},
                              {QStringLiteral("pinTries"), summary->pinTries},
                              {QStringLiteral("codeBTries"), summary->codeBTries},
                              {QStringLiteral("exchange"), toJson(summary->exchange)}}};
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
                {anchors, option("crl", "Revocation list: a file, a folder of them, or an https address.", "FILE"),
                 option("ocsp", "OCSP responder, asked with the service's identity.", "URL")},
                show),
        command(
            "authenticate", "Verify the PIN (one line on standard input) and sign a challenge.",
            {option("challenge", "Bytes to sign.", "HEX"), anchors,
             option("phone",
                    "A telephone, touched within so many seconds after the PIN was typed (an empty line where it asks "
                    "for none).",
                    "SECONDS")},
            authenticate),
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
