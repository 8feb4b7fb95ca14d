// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace testsupport {

/// A clock that stands still until the test moves it. Timers fire inside advance(), in due order, at their due time.
class FakeClock final : public platform::Clock {
public:
    explicit FakeClock(platform::UtcTime start = platform::UtcTime{std::chrono::seconds{1'780'000'000}})
        : m_now(start) {}

    [[nodiscard]] platform::UtcTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }

    [[nodiscard]] std::unique_ptr<platform::Timer> startTimer(std::chrono::milliseconds after,
                                                              std::function<void()> callback) override {
        auto entry = std::make_shared<Entry>(Entry{m_elapsed + after, m_next++, std::move(callback), false});
        m_entries.push_back(entry);
        return std::make_unique<Handle>(std::move(entry));
    }

    /// Lets time pass; fires what falls due on the way, also timers started meanwhile.
    void advance(std::chrono::milliseconds span) {
        const auto end = m_elapsed + span;
        while (auto due = takeDue(end)) {
            step(due->due - m_elapsed);
            due->callback();
        }
        step(end - m_elapsed);
    }

    /// The clock on the wall is wrong by so much; how time passes stays the same.
    void setBack(std::chrono::milliseconds span) { m_now -= span; }

    [[nodiscard]] std::size_t runningTimers() {
        forgetCancelled();
        return m_entries.size();
    }

private:
    struct Entry {
        std::chrono::milliseconds due;
        std::size_t order;
        std::function<void()> callback;
        bool cancelled;
    };
    class Handle final : public platform::Timer {
    public:
        explicit Handle(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) {}
        ~Handle() override { m_entry->cancelled = true; }

    private:
        std::shared_ptr<Entry> m_entry;
    };

    void step(std::chrono::milliseconds span) {
        m_elapsed += span;
        m_now += span;
    }

    void forgetCancelled() {
        std::erase_if(m_entries, [](const auto& entry) { return entry->cancelled; });
    }

    [[nodiscard]] std::shared_ptr<Entry> takeDue(std::chrono::milliseconds end) {
        forgetCancelled();
        const auto first = std::min_element(m_entries.begin(), m_entries.end(), [](const auto& a, const auto& b) {
            return std::pair(a->due, a->order) < std::pair(b->due, b->order);
        });
        if (first == m_entries.end() || (*first)->due > end) {
            return nullptr;
        }
        auto entry = *first;
        m_entries.erase(first);
        return entry;
    }

    platform::UtcTime m_now;
    std::chrono::milliseconds m_elapsed{0};
    std::size_t m_next = 0;
    std::vector<std::shared_ptr<Entry>> m_entries;
};

}  // namespace testsupport
