// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/card/card_visit.h"

#include "cardreader/certificate/certificate_check.h"
#include "tests/support/card_stack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cardreader;

namespace bench {
namespace {
template <typename Digits>
Digits digits(const QString& text) {
    Digits result;
    for (const auto digit : text) {
        result.append(digit.digitValue());
    }
    return result;
}

QString failed(const char* step, const Error& error) {
    const auto code = name(error.code);
    return QStringLiteral("%1: %2 %3")
        .arg(QLatin1String(step), QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())))
        .arg(error.statusWord, 4, 16, QLatin1Char('0'));
}

/// Era year, month, day; expiry year; security code (card-applications §3.2).
QString codeBOf(const QJsonObject& person) {
    const auto birth = person[QLatin1String("birthdate")].toString();
    int year = birth.left(4).toInt();
    if (person[QLatin1String("printedBirth")] != QLatin1String("gregorian")) {
        year -= birth >= QLatin1String("2019-05-01")   ? 2018
                : birth >= QLatin1String("1989-01-08") ? 1988
                : birth >= QLatin1String("1926-12-25") ? 1925
                                                       : 1911;
    }
    return QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0')) + birth.mid(5, 2) + birth.mid(8, 2) +
           person[QLatin1String("cardExpires")].toString().left(4) + person[QLatin1String("security")].toString();
}

QString prove(IndividualNumberCard& card, const Holder& holder) {
    Result<Bytes> certificate = holder.pinFirst ? Bytes() : card.readCertificate();
    if (!certificate) {
        return failed("certificate", certificate.error());
    }
    const auto verdict = card.verifyPin(digits<Pin>(holder.pin), LastTry::Refuse);
    if (!verdict || !verdict->verified) {
        return verdict ? QStringLiteral("PIN refused") : failed("PIN", verdict.error());
    }
    if (holder.pinFirst) {
        certificate = card.readCertificate();
        if (!certificate) {
            return failed("certificate", certificate.error());
        }
    }
    const std::array<std::uint8_t, 32> nonce{0x55, 0x6B};
    const auto signature = card.sign(nonce);
    if (!signature) {
        return failed("signature", signature.error());
    }
    return signatureMatches(*certificate, nonce, *signature) ? QString() : QStringLiteral("signature does not match");
}
}  // namespace

std::vector<Holder> holders() {
    QFile file(support::CardStack::people() + QStringLiteral("/people.json"));
    std::vector<Holder> all;
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    const auto people = QJsonDocument::fromJson(file.readAll())[QLatin1String("people")].toArray();
    for (const auto& each : people) {
        const auto person = each.toObject();
        const bool phone = person[QLatin1String("kind")] == QLatin1String("phone");
        all.push_back({person[QLatin1String("id")].toString(), person[QLatin1String("pin")].toString(),
                       phone ? QString() : codeBOf(person), phone});
    }
    return all;
}

SurfaceAnchors surfaceAnchors() {
    auto anchors =
        SurfaceAnchors::load((support::CardStack::keys() + QStringLiteral("/surface/anchors")).toStdString());
    return anchors ? std::move(*anchors) : SurfaceAnchors();
}

QString minimalVisit(PcscChannel& channel, const Holder& holder, const SurfaceAnchors& anchors, bool face) {
    const auto transaction = CardTransaction::begin(channel);
    if (!transaction) {
        return failed("transaction", transaction.error());
    }
    IndividualNumberCard card(channel);
    if (!holder.pin.isEmpty()) {
        if (const auto trouble = prove(card, holder); !trouble.isEmpty()) {
            return trouble;
        }
    }
    if (!face || holder.codeB.isEmpty()) {
        return {};
    }
    const auto reading = card.readSurface(digits<VerificationCodeB>(holder.codeB), anchors);
    if (!reading) {
        return failed("surface", reading.error());
    }
    return reading->surface && reading->surface->genuine == Genuine::Yes ? QString()
                                                                         : QStringLiteral("surface is not genuine");
}

QString connectAndVisit(const Holder& holder, const SurfaceAnchors& anchors, Exchange& exchange, bool face) {
    const auto context = Context::establish();
    if (!context) {
        return failed("pcscd", context.error());
    }
    const auto channel = openCard(*context, {});
    if (!channel) {
        return failed("connect", channel.error());
    }
    auto trouble = minimalVisit(**channel, holder, anchors, face);
    exchange = (*channel)->exchange();
    return trouble;
}
}  // namespace bench
