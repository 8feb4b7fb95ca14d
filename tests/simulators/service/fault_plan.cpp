// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/fault_plan.h"

#include "tests/simulators/service/people/dice.h"

#include <charconv>

namespace simservice {
namespace {

constexpr std::array<std::string_view, faultKinds> names{"delay", "loss",    "duplicate", "reorder", "wrong-id",
                                                         "stale", "garbage", "drip",      "storm",   "certificate"};
constexpr std::array<int, faultKinds> presets{1000, 0, 0, 1000, 0, 0, 0, 5, 20, 0};
constexpr std::uint64_t forConnections = 1ULL << 62U;

template <typename Number>
bool readNumber(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::string_view nameOf(FaultKind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::string FaultPlan::readRule(std::string_view text, Plan& plan) {
    const std::size_t equals = text.find('=');
    const std::string_view left = text.substr(0, equals);
    const std::size_t colon = left.find(':');
    const std::string_view name = left.substr(0, colon);
    std::size_t kind = 0;
    while (kind < faultKinds && names[kind] != name) {
        ++kind;
    }
    if (kind == faultKinds) {
        return "no such fault: " + std::string(name);
    }
    Rule rule{0, presets[kind]};
    if (equals == std::string_view::npos || !readNumber(text.substr(equals + 1), rule.probability) ||
        !(rule.probability >= 0 && rule.probability <= 1)) {
        return std::string(name) + " needs a probability from 0 to 1, e.g. " + std::string(name) + "=0.01";
    }
    if (colon != std::string_view::npos && (!readNumber(left.substr(colon + 1), rule.value) || rule.value < 0)) {
        return "the number behind " + std::string(name) + ": is not one";
    }
    plan.rules[kind] = rule;
    return {};
}

std::string FaultPlan::set(std::string_view list, std::uint64_t seed) {
    Plan plan;
    plan.seed = seed;
    while (!list.empty() && list != "off") {
        const std::size_t comma = list.find(',');
        if (std::string problem = readRule(list.substr(0, comma), plan); !problem.empty()) {
            return problem;
        }
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    bool any = false;
    for (const Rule& each : plan.rules) {
        any = any || each.probability > 0;
    }
    m_any = any;
    return {};
}

Drawn FaultPlan::draw() {
    Drawn drawn;
    if (!m_any) {
        return drawn;
    }
    const std::lock_guard lock(m_mutex);
    Dice dice(m_plan.seed, m_plan.requests++);
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        // Each kind has its own throw, so that one rule more does not change the others.
        const bool happens = dice.fraction() < m_plan.rules[kind].probability;
        if (happens && kind != static_cast<std::size_t>(FaultKind::Certificate)) {
            drawn[kind] = m_plan.rules[kind].value;
        }
    }
    auto& storm = drawn[static_cast<std::size_t>(FaultKind::Storm)];
    if (storm) {
        m_plan.stormLeft = *storm;
    }
    if (m_plan.stormLeft > 0) {
        --m_plan.stormLeft;
        storm = m_plan.stormLeft;
    }
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        m_happened[kind] += drawn[kind] ? 1 : 0;
    }
    return drawn;
}

bool FaultPlan::drawCertificate() {
    if (!m_any) {
        return false;
    }
    const std::lock_guard lock(m_mutex);
    Dice dice(m_plan.seed, forConnections + m_plan.connections++);
    const auto kind = static_cast<std::size_t>(FaultKind::Certificate);
    const bool happens = dice.fraction() < m_plan.rules[kind].probability;
    m_happened[kind] += happens ? 1 : 0;
    return happens;
}

}  // namespace simservice
