// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace eligibility {

/// What pays by a law number (法別番号, eligibility-messages §6.3).
enum class LawKind : std::uint8_t {
    Insurance,      ///< medical insurance: first two digits of an eight-digit insurer number
    PublicExpense,  ///< national public expense: first two digits of a payer number
    Local,          ///< municipal subsidy; the meaning differs by municipality
};

struct Law {
    QStringView code;  ///< two digits
    QStringView name;  ///< Japanese, short
    LawKind kind{};
};

/// @return the law of these two digits; nullptr when the tables have none
[[nodiscard]] const Law* lawOf(QStringView code);
[[nodiscard]] std::span<const Law> allLaws();

/// @param law  two digits
/// @return the place in the order in which public expenses are billed, 0 first; local and unknown ones come after all
/// national ones, in the order of their digits; insurance comes before all (-1)
/// @source eligibility-messages §6.3 (billing priority order)
[[nodiscard]] int billingPriority(QStringView law);

/// @return the payer numbers in the order in which they are billed; equal ones keep their order
[[nodiscard]] QStringList inBillingOrder(QStringList payerNumbers);

/// @param code  two digits, "01" to "47"
/// @return the Japanese name; empty for anything else
[[nodiscard]] QString prefectureName(QStringView code);

/// The parts of an insurer number (保険者番号) or payer number (公費負担者番号).
struct PayerParts {
    QString law;             ///< two digits; empty for the six digits of national health insurance
    QString prefecture;      ///< two digits
    QString body;            ///< three digits: insurer or payer
    bool isSociety = false;  ///< 国保組合: six digits whose third one is 3
};

/// @return the parts of 6 or 8 digits with the right check digit and a prefecture that exists; spaces around allowed
[[nodiscard]] std::optional<PayerParts> payerParts(QStringView raw);

/// @return whether this is a payer number of public expense: eight digits, right check digit, a prefecture, and no law
/// number of an insurance
[[nodiscard]] bool isPayerNumber(QStringView raw);

/// @return whether this is a recipient number (受給者番号): seven digits, right check digit
[[nodiscard]] bool isRecipientNumber(QStringView raw);

/// @return whether this can be registered as the clinic's own key (照会番号): 1 to 50 characters, none of them a
/// control character, no space at its ends (eligibility-messages §2.9)
[[nodiscard]] bool isReferenceNumber(QStringView raw);

/// 枝番: one digit is written with two, full width as half width; blank stays blank and anything else as it is. Never
/// invents "00".
[[nodiscard]] QString branchOnWire(QStringView raw);

}  // namespace eligibility
