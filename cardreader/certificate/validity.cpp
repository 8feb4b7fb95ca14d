// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"

namespace cardreader {
namespace {
using namespace std::chrono;
constexpr hours kJapan{9};  ///< Japan has no daylight saving time
constexpr months kNotice{3};
constexpr months kGrace{3};

/// Midnight of the Japanese day and the time since, both as if UTC.
struct JapaneseTime {
    year_month_day day;
    seconds sinceMidnight;
};

JapaneseTime japanese(sys_seconds time) {
    const auto local = time + kJapan;
    const auto midnight = floor<days>(local);
    return {year_month_day(midnight), local - midnight};
}
}  // namespace

sys_seconds graceEnds(sys_seconds notAfter) noexcept {
    const auto day = japanese(notAfter).day;
    const year_month lastMonth = year_month(day.year(), day.month()) + kGrace;
    return sys_days(lastMonth / last) + days(1) - seconds(1) - kJapan;
}

sys_seconds expiringBegins(sys_seconds notAfter) noexcept {
    const auto [day, sinceMidnight] = japanese(notAfter);
    const year_month month = year_month(day.year(), day.month()) - kNotice;
    const year_month_day same = month / day.day();
    return (same.ok() ? sys_days(same) : sys_days(month / last)) + sinceMidnight - kJapan;
}
}  // namespace cardreader
