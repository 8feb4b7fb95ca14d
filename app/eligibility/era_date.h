// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace eligibility {

/// 元号. The digits are those of claims and of the old cards (1 明治 … 5 令和).
enum class Era : std::uint8_t { Meiji = 1, Taisho = 2, Showa = 3, Heisei = 4, Reiwa = 5 };

/// A day as an era counts it.
struct EraDate {
    Era era = Era::Reiwa;
    int year = 1;  ///< 1 is written 元
    int month = 1;
    int day = 1;
    [[nodiscard]] bool operator==(const EraDate& other) const = default;
};

/// Why a text is no day.
enum class EraProblem : std::uint8_t {
    NotADate,   ///< not a form we know
    NoSuchDay,  ///< month or day that does not exist
    BeforeEra,  ///< the era had not begun, e.g. 平成元年1月7日
    AfterEra,   ///< the era was over, e.g. 平成32年
};

/// @return the day as the era of that day counts it; nothing before 1873-01-01, when Japan began to count months as we
/// do, and nothing after the 99th year of 令和. The day on which an era begins belongs to the new one: 大正 1912-07-30,
/// 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01.
[[nodiscard]] std::optional<EraDate> eraDateOf(const QDate& day);

/// @return the day, if it lies in its era. The last days of 明治 (1912-07-30) and 大正 (1926-12-25) are also the first
/// ones of what followed and may be written either way.
[[nodiscard]] tl::expected<QDate, EraProblem> dayOf(const EraDate& date);

/// Reads a day as people and documents write it: 令和6年4月1日, 平成元年1月8日, S60.4.12, H31/04/30, 昭 60- 4-12,
/// ３６００４１２ and 3600412 (era digit, year, month, day), 1985-04-12, 1985年4月12日, 19850412. Width does not
/// matter.
[[nodiscard]] tl::expected<QDate, EraProblem> dayFromText(QStringView text);

/// @return e.g. 令和6年4月1日, 令和元年5月1日
[[nodiscard]] QString longText(const EraDate& date);
/// @return e.g. R6.4.1
[[nodiscard]] QString shortText(const EraDate& date);
/// @return seven digits, e.g. 5060401
[[nodiscard]] QString digits(const EraDate& date);

}  // namespace eligibility
