// SPDX-License-Identifier: Apache-2.0
#include "app/store/words.h"

#include <array>
#include <string_view>
#include <utility>

namespace store {
namespace {

template <typename Value>
using Word = std::pair<Value, std::string_view>;

constexpr std::array methods{Word<Method>{Method::None, "none"},
                             Word<Method>{Method::Pin, "pin"},
                             Word<Method>{Method::Face, "face"},
                             Word<Method>{Method::Staff, "staff"},
                             Word<Method>{Method::Certificate, "certificate"},
                             Word<Method>{Method::Phone, "phone"}};
constexpr std::array outcomes{Word<Outcome>{Outcome::Completed, "completed"},
                              Word<Outcome>{Outcome::CompletedNoConsent, "completed_no_consent"},
                              Word<Outcome>{Outcome::HandedToDesk, "handed_to_desk"},
                              Word<Outcome>{Outcome::Abandoned, "abandoned"}, Word<Outcome>{Outcome::Failed, "failed"}};
constexpr std::array states{Word<ArrivalState>{ArrivalState::Waiting, "waiting"},
                            Word<ArrivalState>{ArrivalState::Valid, "valid"},
                            Word<ArrivalState>{ArrivalState::Invalid, "invalid"},
                            Word<ArrivalState>{ArrivalState::Superseded, "superseded"},
                            Word<ArrivalState>{ArrivalState::NotFound, "none"},
                            Word<ArrivalState>{ArrivalState::Several, "several"},
                            Word<ArrivalState>{ArrivalState::ValidUnregistered, "valid-unregistered"},
                            Word<ArrivalState>{ArrivalState::Processing, "processing"},
                            Word<ArrivalState>{ArrivalState::ServiceError, "service-error"},
                            Word<ArrivalState>{ArrivalState::NeedsDesk, "needs-desk"}};

template <typename Table, typename Value>
QString find(const Table& table, Value value) {
    for (const auto& [each, word] : table) {
        if (each == value) {
            return QString::fromLatin1(word);
        }
    }
    return {};
}

template <typename Value, typename Table>
std::optional<Value> findWord(const Table& table, const QString& text) {
    for (const auto& [each, word] : table) {
        if (text == QLatin1String(word.data(), static_cast<qsizetype>(word.size()))) {
            return each;
        }
    }
    return std::nullopt;
}

}  // namespace

QString word(Method value) {
    return find(methods, value);
}

QString word(Outcome value) {
    return find(outcomes, value);
}

QString word(ArrivalState value) {
    return find(states, value);
}

QString word(ChartFileState value) {
    return value == ChartFileState::Pending ? QStringLiteral("pending") : QStringLiteral("written");
}

std::optional<Method> methodFrom(const QString& word) {
    return findWord<Method>(methods, word);
}

std::optional<Outcome> outcomeFrom(const QString& word) {
    return findWord<Outcome>(outcomes, word);
}

std::optional<ArrivalState> arrivalStateFrom(const QString& word) {
    return findWord<ArrivalState>(states, word);
}

}  // namespace store
