// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace simservice {

/// Every call of openapi.yaml, and nothing else: a test holds the two lists against each other.
enum class Operation : std::uint8_t {
    RequestNonce,
    Receive,
    StoreConsents,
    FetchResult,
    FetchLinkCode,
    RenewLinkCode,
    RegisterReception,
    RegisterCard,
    ReadAccesses,
    Inquire,
    SendMessage,
    FetchRevocationList,
    AskRevocation,
    Health,
    Metrics,
    Unknown
};
inline constexpr std::size_t operations = static_cast<std::size_t>(Operation::Unknown) + 1;

struct Route {
    Operation operation;
    std::string_view name;  ///< operationId
    std::string_view verb;
    std::string_view path;  ///< below /v1; {name} stands for one part
};

/// In the order of enum Operation.
inline constexpr std::array<Route, operations - 1> routes{{
    {Operation::RequestNonce, "requestNonce", "POST", "/nonces"},
    {Operation::Receive, "receive", "POST", "/receptions"},
    {Operation::StoreConsents, "storeConsents", "PUT", "/receptions/{reception}/consents"},
    {Operation::FetchResult, "fetchResult", "GET", "/receptions/{reception}/result"},
    {Operation::FetchLinkCode, "fetchLinkCode", "GET", "/receptions/{reception}/link-code"},
    {Operation::RenewLinkCode, "renewLinkCode", "DELETE", "/receptions/{reception}/link-code"},
    {Operation::RegisterReception, "registerReception", "POST", "/receptions/{reception}/registration"},
    {Operation::RegisterCard, "registerCard", "POST", "/registrations"},
    {Operation::ReadAccesses, "readAccesses", "POST", "/accesses"},
    {Operation::Inquire, "inquire", "POST", "/inquiries"},
    {Operation::SendMessage, "sendMessage", "POST", "/messages/{type}"},
    {Operation::FetchRevocationList, "fetchRevocationList", "GET", "/crl"},
    {Operation::AskRevocation, "askRevocation", "POST", "/ocsp"},
    {Operation::Health, "health", "GET", "/health"},
    {Operation::Metrics, "metrics", "GET", "/metrics"},
}};

struct Matched {
    Operation operation = Operation::Unknown;
    std::string value;  ///< of the {name}
};

/// @param path  with the /v1 in front
[[nodiscard]] Matched match(std::string_view verb, std::string_view path);

/// @return operationId, "unknown" for Operation::Unknown
[[nodiscard]] std::string_view nameOf(Operation operation);

}  // namespace simservice
