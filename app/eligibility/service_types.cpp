// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/service_types.h"

#include <array>
#include <span>
#include <string_view>

namespace eligibility {
namespace {

template <typename Value>
struct Word {
    Value value{};
    std::string_view word;
};

constexpr std::array refusals{
    Word<Refusal>{Refusal::None, ""},
    Word<Refusal>{Refusal::CertificateDamaged, "certificate-damaged"},
    Word<Refusal>{Refusal::CertificateUntrusted, "certificate-untrusted"},
    Word<Refusal>{Refusal::CertificateNotYetValid, "certificate-not-yet-valid"},
    Word<Refusal>{Refusal::CertificateExpired, "certificate-expired"},
    Word<Refusal>{Refusal::CertificateRevoked, "certificate-revoked"},
    Word<Refusal>{Refusal::SignatureWrong, "signature-wrong"},
    Word<Refusal>{Refusal::StatementWrong, "statement-wrong"},
    Word<Refusal>{Refusal::TerminalUnknown, "terminal-unknown"},
    Word<Refusal>{Refusal::FaceNotProven, "face-not-proven"},
    Word<Refusal>{Refusal::NonceUnknown, "nonce-unknown"},
    Word<Refusal>{Refusal::NonceUsed, "nonce-used"},
    Word<Refusal>{Refusal::NonceExpired, "nonce-expired"},
    Word<Refusal>{Refusal::NonceOfOtherVisit, "nonce-of-other-visit"},
    Word<Refusal>{Refusal::PersonUnknown, "person-unknown"},
    Word<Refusal>{Refusal::Other, "other"},
};

constexpr std::array standings{
    Word<CertificateStanding>{CertificateStanding::Unknown, "unknown"},
    Word<CertificateStanding>{CertificateStanding::Valid, "valid"},
    Word<CertificateStanding>{CertificateStanding::Expiring, "expiring"},
    Word<CertificateStanding>{CertificateStanding::Grace, "grace"},
    Word<CertificateStanding>{CertificateStanding::Expired, "expired"},
    Word<CertificateStanding>{CertificateStanding::NotYetValid, "not-yet-valid"},
    Word<CertificateStanding>{CertificateStanding::Revoked, "revoked"},
    Word<CertificateStanding>{CertificateStanding::Untrusted, "untrusted"},
    Word<CertificateStanding>{CertificateStanding::Damaged, "damaged"},
};

template <typename Value>
QString wordOf(std::span<const Word<Value>> table, Value value) {
    for (const auto& row : table) {
        if (row.value == value) {
            return QString::fromLatin1(row.word);
        }
    }
    return {};
}

template <typename Value>
Value valueOf(std::span<const Word<Value>> table, const QString& word, Value otherwise) {
    for (const auto& row : table) {
        if (word == QLatin1StringView(row.word.data(), static_cast<qsizetype>(row.word.size()))) {
            return row.value;
        }
    }
    return otherwise;
}

}  // namespace

QString word(Refusal refusal) {
    return wordOf<Refusal>(refusals, refusal);
}
Refusal refusalFromWord(const QString& word) {
    return valueOf<Refusal>(refusals, word, Refusal::Other);
}
QString word(CertificateStanding standing) {
    return wordOf<CertificateStanding>(standings, standing);
}
CertificateStanding standingFromWord(const QString& word) {
    return valueOf<CertificateStanding>(standings, word, CertificateStanding::Unknown);
}

}  // namespace eligibility
