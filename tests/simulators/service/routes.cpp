// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/routes.h"

#include <optional>

namespace simservice {
namespace {

constexpr std::string_view version = "/v1";

/// @return the value in the place of {name} (empty where the pattern has none), or nothing
std::optional<std::string_view> valueIn(std::string_view pattern, std::string_view path) {
    const std::size_t open = pattern.find('{');
    if (open == std::string_view::npos) {
        return pattern == path ? std::optional(std::string_view()) : std::nullopt;
    }
    const std::string_view before = pattern.substr(0, open);
    const std::string_view after = pattern.substr(pattern.find('}') + 1);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after)) {
        return std::nullopt;
    }
    const std::string_view value = path.substr(open, path.size() - before.size() - after.size());
    return value.find('/') == std::string_view::npos ? std::optional(value) : std::nullopt;
}

}  // namespace

Matched match(std::string_view verb, std::string_view path) {
    if (!path.starts_with(version)) {
        return {};
    }
    path.remove_prefix(version.size());
    for (const Route& route : routes) {
        if (route.verb == verb) {
            if (const auto value = valueIn(route.path, path)) {
                return {route.operation, std::string(*value)};
            }
        }
    }
    return {};
}

std::string_view nameOf(Operation operation) {
    return operation == Operation::Unknown ? std::string_view("unknown")
                                           : routes[static_cast<std::size_t>(operation)].name;
}

}  // namespace simservice
