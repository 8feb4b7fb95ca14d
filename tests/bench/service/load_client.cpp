// SPDX-License-Identifier: Apache-2.0
#include "load_client.h"

#include "load_share.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace {

constexpr std::string_view jsonType = "application/json";

void join(LoadResult& into, LoadResult&& part) {
    into.receptions += part.receptions;
    into.wrong += part.wrong;
    into.seconds = std::max(into.seconds, part.seconds);
    into.clientCpu += part.clientCpu;
    into.milliseconds.insert(into.milliseconds.end(), part.milliseconds.begin(), part.milliseconds.end());
    for (std::size_t i = 0; i < into.bodySizes.size(); ++i) {
        into.bodySizes[i] = std::max(into.bodySizes[i], part.bodySizes[i]);
    }
}

}  // namespace

double LoadResult::quantile(double part) const {
    if (milliseconds.empty()) {
        return 0;
    }
    std::vector<float> sorted = milliseconds;
    const auto index = static_cast<std::ptrdiff_t>(part * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + index, sorted.end());
    return static_cast<double>(sorted[static_cast<std::size_t>(index)]);
}

LoadClient::LoadClient(const std::string& keys) : m_context(SSL_CTX_new(TLS_client_method())) {
    SSL_CTX_set_min_proto_version(m_context, TLS1_3_VERSION);
    SSL_CTX_use_certificate_chain_file(m_context, (keys + "/tls/kiosk.pem").c_str());
    SSL_CTX_use_PrivateKey_file(m_context, (keys + "/tls/kiosk.key").c_str(), SSL_FILETYPE_PEM);
    SSL_CTX_load_verify_file(m_context, (keys + "/tls/ca.pem").c_str());
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(m_context, SSL_MODE_AUTO_RETRY);
}

LoadClient::~LoadClient() {
    SSL_CTX_free(m_context);
}

std::vector<Prepared> LoadClient::prepare(const LoadSettings& settings, const CardFactory& cards, int count, int first,
                                          std::string& problem) const {
    std::vector<Prepared> all(static_cast<std::size_t>(count));
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    const auto work = [&] {
        LoadConnection connection;
        failed = failed || !connection.open(m_context, settings.port).empty();
        for (std::size_t i = next++; !failed && i < all.size(); i = next++) {
            Prepared& one = all[i];
            one.visit = joined({"bench-", std::to_string(first + static_cast<int>(i))});
            connection.ask("POST", "/v1/nonces", one.visit, one.visit, jsonType, "{}");
            auto state = LoadConnection::State::Waiting;
            while (state == LoadConnection::State::Waiting) {
                state = connection.read();
            }
            const std::string nonce = valueOf(connection.body(), "nonce");
            const std::string signature = cards.sign(nonce);
            failed = failed || signature.empty();
            one.body =
                joined({R"({"visit":")", one.visit, R"(","method":"pin","nonce":")", nonce, R"(","certificate":")",
                        cards.certificate((static_cast<std::size_t>(first) + i) % cards.size()), R"(","signature":")",
                        signature, "\"}"});
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < settings.threads; ++i) {
            threads.emplace_back(work);
        }
    }
    problem = failed ? "nonces could not be fetched or signed" : "";
    return all;
}

LoadResult LoadClient::run(const LoadSettings& settings, const std::vector<Prepared>& prepared) const {
    LoadResult result;
    std::atomic<std::size_t> next = 0;
    std::vector<std::unique_ptr<LoadShare>> shares;
    for (unsigned i = 0; i < settings.threads; ++i) {
        shares.push_back(std::make_unique<LoadShare>(settings, prepared, next));
        result.problem = shares.back()->open(m_context, settings.connections / static_cast<int>(settings.threads));
        if (!result.problem.empty()) {
            return result;
        }
    }
    std::vector<LoadResult> parts(settings.threads);
    const auto start = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < settings.threads; ++i) {
            threads.emplace_back([&, i] { shares[i]->run(start, parts[i]); });
        }
    }
    for (LoadResult& each : parts) {
        join(result, std::move(each));
    }
    return result;
}
