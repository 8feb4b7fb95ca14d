// SPDX-License-Identifier: Apache-2.0
#include "load_share.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <ctime>

namespace {

constexpr std::string_view jsonType = "application/json";

double cpuOfThread() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
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

}  // namespace

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

std::string valueOf(std::string_view json, std::string_view name) {
    const std::string key = joined({"\"", name, "\":\""});
    const std::size_t at = json.find(key);
    const std::size_t begin = at + key.size();
    return at == std::string_view::npos ? std::string()
                                        : std::string(json.substr(begin, json.find('"', begin) - begin));
}

LoadShare::LoadShare(const LoadSettings& settings, const std::vector<Prepared>& prepared,
                     std::atomic<std::size_t>& next)
    : m_settings(settings), m_prepared(prepared), m_next(next), m_at(timeNow()) {}

LoadShare::~LoadShare() {
    ::close(m_poll);
}

std::string LoadShare::open(SSL_CTX* context, int lanes) {
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

void LoadShare::run(Clock::time_point start, LoadResult& result) {
    m_start = start;
    m_result = &result;
    const double began = cpuOfThread();
    std::array<epoll_event, 64> events{};
    beginDue();
    while (m_busy > 0 || !m_over) {
        const int patience = m_settings.rate > 0 ? 1 : 50;
        const int count = ::epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), patience);
        for (int i = 0; i < count; ++i) {
            hear(*static_cast<Lane*>(events[static_cast<std::size_t>(i)].data.ptr));
        }
        beginDue();
    }
    result.clientCpu = cpuOfThread() - began;
    result.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
}

/// @param due  when the next visit is meant to begin: with a rate, waiting for a free connection counts as waiting
bool LoadShare::isDue(Clock::time_point now, Clock::time_point& due) {
    const double passed = std::chrono::duration<double>(now - m_start).count();
    due = now;
    if (passed >= m_settings.seconds || m_next.load() >= m_prepared.size()) {
        m_over = true;
        return false;
    }
    if (m_settings.rate > 0) {
        const double at = static_cast<double>(m_next.load()) / m_settings.rate;
        due = m_start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(at));
        return at <= passed;
    }
    return true;
}

void LoadShare::beginDue() {
    const auto now = Clock::now();
    auto due = now;
    while (!m_idle.empty() && !m_over && isDue(now, due)) {
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

void LoadShare::ask(Lane& lane) {
    const std::string& visit = lane.visit->visit;
    LoadConnection& connection = lane.connection;
    switch (lane.step) {
        case 0:  // the nonce of this visit is not used: a card cannot sign it within the clock (see README)
            return connection.ask("POST", "/v1/nonces", joined({"spare-", visit}), visit, jsonType, "{}");
        case 1:
            return connection.ask("POST", "/v1/receptions", visit, visit, jsonType, lane.visit->body);
        case 2:
            return connection.ask("PUT", joined({"/v1/receptions/", lane.reception, "/consents"}), visit, visit,
                                  jsonType, lane.consents);
        default:
            return connection.ask("GET", joined({"/v1/receptions/", lane.reception, "/result"}), visit, visit, jsonType,
                                  {});
    }
}

void LoadShare::hear(Lane& lane) {
    const auto state = lane.connection.read();
    if (state == LoadConnection::State::Waiting || lane.visit == nullptr) {
        return;
    }
    if (state == LoadConnection::State::Broken) {
        return giveUp(lane);
    }
    if (!isGood(lane)) {
        ++m_result->wrong;
        return finish(lane);
    }
    m_result->bodySizes[lane.step] = lane.connection.body().size();
    if (++lane.step < m_result->bodySizes.size()) {
        return ask(lane);
    }
    ++m_result->receptions;
    m_result->milliseconds.push_back(std::chrono::duration<float, std::milli>(Clock::now() - lane.due).count());
    finish(lane);
}

/// A broken connection ends the run: it must not happen.
void LoadShare::giveUp(Lane& lane) {
    ++m_result->wrong;
    ::epoll_ctl(m_poll, EPOLL_CTL_DEL, lane.connection.descriptor(), nullptr);
    --m_busy;
    lane.visit = nullptr;
    m_over = true;
}

void LoadShare::finish(Lane& lane) {
    lane.visit = nullptr;
    --m_busy;
    m_idle.push_back(&lane);
    beginDue();
}

bool LoadShare::isGood(Lane& lane) {
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
