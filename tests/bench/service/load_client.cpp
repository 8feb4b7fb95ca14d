// SPDX-License-Identifier: Apache-2.0
#include "load_client.h"

#include "load_connection.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view jsonType = "application/json";

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

double cpuOfThread() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string valueOf(std::string_view json, std::string_view name) {
    const std::string key = joined({"\"", name, "\":\""});
    const std::size_t at = json.find(key);
    const std::size_t begin = at + key.size();
    return at == std::string_view::npos ? std::string()
                                        : std::string(json.substr(begin, json.find('"', begin) - begin));
}

std::string timeNow() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 24> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

/// Yes to everything that the service asked for, e.g. "items":["YZK","SRJ"].
std::string consentsTo(std::string_view reply, std::string_view at) {
    static constexpr std::string_view key = "\"items\":[";
    static constexpr std::size_t itemSize = 3;
    const std::size_t found = reply.find(key);
    std::string items;
    for (std::size_t i = found + key.size(); found != std::string_view::npos && i < reply.size() && reply[i] != ']';
         ++i) {
        if (reply[i] == '"') {
            items.append(items.empty() ? "" : ",").append(reply.substr(i, itemSize + 2)).append(":\"1\"");
            i += itemSize + 1;
        }
    }
    return joined({R"({"items":{)", items, R"(},"wording":"0123456789abcdef","language":"ja","at":")", at, "\"}"});
}

/// One visitor after another on one connection.
struct Lane {
    LoadConnection connection;
    std::size_t step = 0;
    const Prepared* visit = nullptr;
    std::string reception;
    std::string consents;
    Clock::time_point due;
};

/// One thread's share of a run.
class Share {
public:
    Share(const LoadSettings& settings, const std::vector<Prepared>& prepared, std::atomic<std::size_t>& next)
        : m_settings(settings), m_prepared(prepared), m_next(next), m_at(timeNow()) {}

    std::string open(SSL_CTX* context, int lanes) {
        m_poll = ::epoll_create1(EPOLL_CLOEXEC);
        for (int i = 0; i < lanes; ++i) {
            m_lanes.push_back(std::make_unique<Lane>());
            Lane& lane = *m_lanes.back();
            if (std::string problem = lane.connection.open(context, m_settings.port); !problem.empty()) {
                return problem;
            }
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = &lane;
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, lane.connection.descriptor(), &event);
            m_idle.push_back(&lane);
        }
        return {};
    }
    ~Share() { ::close(m_poll); }

    void run(Clock::time_point start, LoadResult& result) {
        m_start = start;
        m_result = &result;
        const double began = cpuOfThread();
        std::array<epoll_event, 64> events{};
        beginDue();
        while (m_busy > 0 || !m_over) {
            const int count =
                ::epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), m_settings.rate > 0 ? 1 : 50);
            for (int i = 0; i < count; ++i) {
                hear(*static_cast<Lane*>(events[static_cast<std::size_t>(i)].data.ptr));
            }
            beginDue();
        }
        result.clientCpu = cpuOfThread() - began;
        result.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    }

private:
    void beginDue() {
        const auto now = Clock::now();
        const double passed = std::chrono::duration<double>(now - m_start).count();
        while (!m_idle.empty() && !m_over) {
            if (passed >= m_settings.seconds || m_next.load() >= m_prepared.size()) {
                m_over = true;
                return;
            }
            auto due = now;
            if (m_settings.rate > 0) {
                const double at = static_cast<double>(m_next.load()) / m_settings.rate;
                if (at > passed) {
                    return;
                }
                due = m_start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(at));
            }
            const std::size_t mine = m_next.fetch_add(1);
            if (mine >= m_prepared.size()) {
                m_over = true;
                return;
            }
            Lane& lane = *m_idle.back();
            m_idle.pop_back();
            ++m_busy;
            lane.visit = &m_prepared[mine];
            lane.step = 0;
            lane.due = due;
            ask(lane);
        }
    }

    void ask(Lane& lane) {
        const std::string& visit = lane.visit->visit;
        switch (lane.step) {
            case 0:  // the nonce of this visit is not used: a card cannot sign it within the clock (see README)
                return lane.connection.ask("POST", "/v1/nonces", joined({"spare-", visit}), visit, jsonType, "{}");
            case 1:
                return lane.connection.ask("POST", "/v1/receptions", visit, visit, jsonType, lane.visit->body);
            case 2:
                return lane.connection.ask("PUT", joined({"/v1/receptions/", lane.reception, "/consents"}), visit,
                                           visit, jsonType, lane.consents);
            default:
                return lane.connection.ask("GET", joined({"/v1/receptions/", lane.reception, "/result"}), visit, visit,
                                           jsonType, {});
        }
    }

    void hear(Lane& lane) {
        const auto state = lane.connection.read();
        if (state == LoadConnection::State::Waiting || lane.visit == nullptr) {
            return;
        }
        if (state == LoadConnection::State::Broken || !isGood(lane)) {
            ++m_result->wrong;
            if (state == LoadConnection::State::Broken) {
                ::epoll_ctl(m_poll, EPOLL_CTL_DEL, lane.connection.descriptor(), nullptr);
                --m_busy;
                lane.visit = nullptr;
                m_over = true;  // a broken connection ends the run: it must not happen
                return;
            }
            return finish(lane);
        }
        m_result->bodySizes[lane.step] = lane.connection.body().size();
        if (++lane.step < m_result->bodySizes.size()) {
            return ask(lane);
        }
        ++m_result->receptions;
        const auto took = std::chrono::duration<float, std::milli>(Clock::now() - lane.due);
        m_result->milliseconds.push_back(took.count());
        finish(lane);
    }

    void finish(Lane& lane) {
        lane.visit = nullptr;
        --m_busy;
        m_idle.push_back(&lane);
        beginDue();
    }

    bool isGood(Lane& lane) {
        const std::string_view body = lane.connection.body();
        if (!m_settings.judge) {
            lane.reception = "00000000000000000000000000000000";
            lane.consents = consentsTo(R"("items":["YZK","SRJ","SHJ"])", m_at);
            return lane.connection.status() == 200;
        }
        switch (lane.step) {
            case 1:
                lane.reception = valueOf(body, "reception");
                lane.consents = consentsTo(body, m_at);
                return body.find("\"accepted\":true") != std::string_view::npos && !lane.reception.empty();
            case 3:
                return body.find("<QualificationValidity>") != std::string_view::npos &&
                       (body.find("<PharmacistsInfoConsFlg>1<") != std::string_view::npos) ==
                           (lane.consents.find("YZK") != std::string::npos);
            default:
                return lane.connection.status() == 200;
        }
    }

    const LoadSettings& m_settings;
    const std::vector<Prepared>& m_prepared;
    std::atomic<std::size_t>& m_next;
    std::string m_at;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Lane*> m_idle;
    LoadResult* m_result = nullptr;
    Clock::time_point m_start;
    int m_poll = -1;
    int m_busy = 0;
    bool m_over = false;
};

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
    std::vector<std::unique_ptr<Share>> shares;
    for (unsigned i = 0; i < settings.threads; ++i) {
        shares.push_back(std::make_unique<Share>(settings, prepared, next));
        result.problem = shares.back()->open(m_context, settings.connections / static_cast<int>(settings.threads));
        if (!result.problem.empty()) {
            return result;
        }
    }
    std::vector<LoadResult> parts(settings.threads);
    const auto start = Clock::now();
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
