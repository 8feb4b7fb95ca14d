// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/simulators/card/visit_report.h"

#include "cardreader/certificate/crl_source.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/worker/card_summary.h"

#include <QJsonArray>

using namespace cardreader;

namespace {

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

template <typename Digits>
Digits digits(const QString& from) {
    Digits result;
    for (const auto digit : from) {
        result.append(digit.digitValue());
    }
    return result;
}

CertificateChecks checksWith(const QString& crl) {
    const std::array<std::filesystem::path, 1> files{support::CardStack::keys().toStdString() + "/jpki/auth-ca.pem"};
    auto anchors = TrustAnchors::load(files, TestHierarchy::Allow);
    return {anchors ? std::move(*anchors) : TrustAnchors(),
            std::make_shared<CrlFiles>(std::vector<std::filesystem::path>{crl.toStdString()})};
}

/// Collects the words; stops nothing.
class Report {
public:
    explicit Report(PcscChannel& channel) : m_channel(channel) {}

    void say(const char* key, const QString& value) {
        m_words += QLatin1String(key) + QLatin1Char('=') + value + QLatin1Char(' ');
    }
    void say(const char* key, bool value) { say(key, value ? QStringLiteral("yes") : QStringLiteral("no")); }
    void fail(const char* key, const Error& error) {
        const auto settled = m_channel.settle(error);
        m_removed = m_removed || settled.code == ErrorCode::CardRemoved;
        say(key, text(name(settled.code)));
    }
    [[nodiscard]] bool removed() const { return m_removed; }
    [[nodiscard]] const QString& words() const { return m_words; }

private:
    PcscChannel& m_channel;
    QString m_words;
    bool m_removed = false;
};

bool saySummary(Report& report, PcscChannel& channel, IndividualNumberCard& card, const QString& crl) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto summary = summarise(channel, card, checksWith(crl), now);
    if (!summary) {
        report.fail("kind", summary.error());
        return false;
    }
    report.say("kind", text(name(summary->kind)));
    report.say("certificate",
               summary->certificate ? text(name(summary->certificate->state)) : QStringLiteral("closed"));
    report.say("pin", QString::number(summary->pinTries));
    return true;
}

void sayProof(Report& report, IndividualNumberCard& card, const QString& pin) {
    const auto verdict = card.verifyPin(digits<Pin>(pin), LastTry::Refuse);
    if (!verdict) {
        report.fail("verified", verdict.error());
    } else {
        report.say("verified", verdict->verified);
    }
    const std::array<std::uint8_t, 32> nonce{};
    const auto signature = card.sign(nonce);
    if (!signature) {
        report.fail("signed", signature.error());
    } else {
        report.say("signed", true);
    }
}

void saySurface(Report& report, IndividualNumberCard& card, const QString& codeB) {
    const auto anchors =
        SurfaceAnchors::load((support::CardStack::keys() + QStringLiteral("/surface/anchors")).toStdString());
    const auto reading = card.readSurface(digits<VerificationCodeB>(codeB), anchors ? *anchors : SurfaceAnchors());
    if (!reading) {
        report.fail("surface", reading.error());
        return;
    }
    if (!reading->surface) {
        report.say("surface", QStringLiteral("refused"));
        return;
    }
    const auto& surface = *reading->surface;
    report.say("surface", surface.genuine == Genuine::Yes ? QStringLiteral("genuine") : text(name(surface.reason)));
    report.say("photo", surface.photoState == PhotoState::Present  ? QStringLiteral("present")
                        : surface.photoState == PhotoState::Absent ? QStringLiteral("absent")
                                                                   : QStringLiteral("damaged"));
}

/// What the card's own record tells of the commands.
void sayCommands(Report& report, support::CardStack& stack) {
    const auto recorded =
        stack.ask({{QStringLiteral("do"), QStringLiteral("record")}})[QLatin1String("apdus")].toArray();
    bool longAnswer = false;
    bool selectsFiles = false;
    bool getsResponse = false;
    bool again = false;
    for (const auto& each : recorded) {
        const auto command = each[QLatin1String("command")].toString();
        const auto status = each[QLatin1String("status")].toString();
        longAnswer = longAnswer || each[QLatin1String("bytes")].toInt() > 256;
        selectsFiles = selectsFiles || command.startsWith(QLatin1String("00A402"));
        getsResponse = getsResponse || command.startsWith(QLatin1String("00C0"));
        again = again || status.startsWith(QLatin1String("6C")) || status == QLatin1String("6F00");
    }
    report.say("long", longAnswer);
    report.say("select-ef", selectsFiles);
    report.say("get-response", getsResponse);
    report.say("again", again);
}

}  // namespace

QString visitReport(support::CardStack& stack, const QString& crl, const QString& pin, const QString& codeB) {
    const auto context = Context::establish();
    if (!context) {
        return text(name(context.error().code));
    }
    const auto channel = openCard(*context, {});
    if (!channel) {
        return text(name(channel.error().code));
    }
    static_cast<void>(stack.ask({{QStringLiteral("do"), QStringLiteral("forget")}}));
    Report report(**channel);
    IndividualNumberCard card(**channel);
    if (saySummary(report, **channel, card, crl)) {
        sayProof(report, card, pin);
        saySurface(report, card, codeB);
    }
    sayCommands(report, stack);
    report.say("removed", report.removed());
    return report.words();
}

qint64 signatureMicroseconds() {
    const auto context = Context::establish();
    const auto channel = context ? openCard(*context, {}) : tl::unexpected(context.error());
    if (!channel) {
        return -1;
    }
    IndividualNumberCard card(**channel);
    const std::array<std::uint8_t, 32> nonce{};
    const bool good = card.readCertificate() && card.verifyPin(digits<Pin>(QStringLiteral("4971")), LastTry::Refuse) &&
                      card.sign(nonce);
    return good ? (*channel)->exchange().duration.count() : -1;
}
