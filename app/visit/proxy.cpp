// SPDX-License-Identifier: Apache-2.0
#include "app/visit/proxy.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visit {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 5> kinds{"", "parent", "guardian", "chosen", "carer"};
constexpr std::array<std::string_view, 6> evidences{"", "child-paper", "register", "mandate", "staff-badge", "known"};

template <typename T, std::size_t N>
std::optional<T> from(std::string_view name, const std::array<std::string_view, N>& names) {
    const auto* const found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
}

/// A birthday that this year lacks (29 February) is the day after: the year is full at the end of 28 February.
Day yearsLater(Day day, years more) {
    const Day later = day + more;
    return later.ok() ? later : Day{later.year() / March / 1};
}

constexpr Day reform{2022y / April / 1};

/// How long a relation is taken for granted. A facility's staff changes; a mandate is soon forgotten.
days heldFor(ProxyKind kind) {
    const bool lasting = kind == ProxyKind::Parent || kind == ProxyKind::Guardian;
    return days{lasting ? 365 : 90};
}

bool holdsOn(const ProxyRelation& relation, Day today) {
    const bool seen = relation.evidence != ProxyEvidence::None && !relation.staff.empty();
    return seen && relation.from.ok() && relation.until.ok() && relation.from <= today && today <= relation.until;
}

}  // namespace

std::string_view name(ProxyKind kind) {
    return kinds.at(static_cast<std::size_t>(kind));
}

std::optional<ProxyKind> proxyKindFrom(std::string_view name) {
    return from<ProxyKind>(name, kinds);
}

std::string_view name(ProxyEvidence evidence) {
    return evidences.at(static_cast<std::size_t>(evidence));
}

std::optional<ProxyEvidence> proxyEvidenceFrom(std::string_view name) {
    return from<ProxyEvidence>(name, evidences);
}

Day adultFrom(Day birth) {
    const Day twenty = yearsLater(birth, years{20});
    return twenty <= reform ? twenty : std::max(yearsLater(birth, years{18}), reform);
}

bool isMinor(Day birth, Day on) {
    return birth.ok() && birth <= on && on < adultFrom(birth);
}

ProxyStanding judge(ProxyKind claimed, const std::optional<ProxyRelation>& recorded, std::optional<Day> birth,
                    Day today) {
    const bool parent = claimed == ProxyKind::Parent;
    if (parent && birth && !isMinor(*birth, today)) {
        return ProxyStanding::Reception;  // whoever is of age answers himself, or names another kind of proxy
    }
    const bool holds = recorded && recorded->kind == claimed && holdsOn(*recorded, today);
    if (claimed == ProxyKind::None || !holds || (parent && !birth)) {
        return ProxyStanding::AskDesk;
    }
    return recorded->scope.consent ? ProxyStanding::Consent : ProxyStanding::Reception;
}

std::optional<ProxyRelation> relationSeen(ProxyKind kind, ProxyEvidence evidence, bool consent, std::string staff,
                                          std::optional<Day> birth, Day today) {
    const bool parent = kind == ProxyKind::Parent;
    if (kind == ProxyKind::None || evidence == ProxyEvidence::None || staff.empty() ||
        (parent && (!birth || !isMinor(*birth, today)))) {
        return std::nullopt;
    }
    sys_days until = sys_days{today} + heldFor(kind);
    if (parent) {
        until = std::min(until, sys_days{adultFrom(*birth)} - days{1});
    }
    return ProxyRelation{.kind = kind,
                         .scope = {.reception = true, .consent = consent, .papers = true},
                         .evidence = evidence,
                         .from = today,
                         .until = Day{until},
                         .staff = std::move(staff)};
}

}  // namespace visit
