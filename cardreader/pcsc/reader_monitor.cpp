// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_monitor.h"

#include "cardreader/pcsc/reader_states.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include <pthread.h>
#include <winscard.h>

namespace cardreader {
namespace {
const std::string kPlugAndPlay = R"(\\?PnP?\Notification)";
constexpr std::chrono::milliseconds kServiceRetry{500};
constexpr std::chrono::milliseconds kCancelRetry{20};
/// A reader that came between listing and waiting is found after this long at the latest.
constexpr DWORD kLongestWaitMs = 60000;
}  // namespace

class ReaderMonitor::Loop {
public:
    explicit Loop(Callback changed) : m_changed(std::move(changed)), m_thread([this] { run(); }) {}
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;
    ~Loop() {
        std::unique_lock lock(m_mutex);
        m_stop = true;
        m_wake.notify_all();
        while (!m_finished) {
            if (m_context != nullptr) {
                m_context->cancel();  // lost when the wait has not begun yet, hence the loop
            }
            m_wake.wait_for(lock, kCancelRetry, [this] { return m_finished; });
        }
        lock.unlock();
        m_thread.join();
    }

private:
    void run() {
        pthread_setname_np(pthread_self(), "card-monitor");
        while (!isStopped()) {
            auto context = Context::establish();
            if (context) {
                setContext(&*context);
                watch(*context);
                setContext(nullptr);
            }
            if (!isStopped()) {
                publish(ReaderSnapshot{});
                std::unique_lock lock(m_mutex);
                m_wake.wait_for(lock, kServiceRetry, [this] { return m_stop; });
            }
        }
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_wake.notify_all();
    }

    /// Waits for one change after another until stopped or until pcscd is lost.
    void watch(const Context& context) {
        std::map<std::string, DWORD> known;
        while (!isStopped()) {
            const auto names = readerNames(context.handle());
            if (!names) {
                return;
            }
            std::vector<SCARD_READERSTATE> states;
            for (const auto& each : *names) {
                const auto found = known.find(each);
                states.push_back(readerState(each, found == known.end() ? SCARD_STATE_UNAWARE : found->second));
            }
            if (names->empty()) {
                publish(ReaderSnapshot{true, {}});
            }
            // The high word is the number of readers we know of: a later one ends the wait at once.
            states.push_back(readerState(kPlugAndPlay, static_cast<DWORD>(names->size()) << 16U));
            const auto code = SCardGetStatusChange(context.handle(), kLongestWaitMs, states.data(),
                                                   static_cast<DWORD>(states.size()));
            if (code == SCARD_E_UNKNOWN_READER || code == SCARD_E_READER_UNAVAILABLE) {
                known.clear();
                continue;
            }
            if (code == SCARD_E_TIMEOUT) {
                continue;
            }
            if (code != SCARD_S_SUCCESS) {
                return;
            }
            states.pop_back();
            known.clear();
            for (const auto& state : states) {
                known[state.szReader] = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
            }
            publish(ReaderSnapshot{true, slotsOf(states)});
        }
    }

    void publish(const ReaderSnapshot& snapshot) {
        if (m_last != snapshot) {
            m_last = snapshot;
            m_changed(snapshot);
        }
    }

    bool isStopped() {
        const std::lock_guard lock(m_mutex);
        return m_stop;
    }
    void setContext(const Context* context) {
        const std::lock_guard lock(m_mutex);
        m_context = context;
    }

    Callback m_changed;
    std::optional<ReaderSnapshot> m_last;  ///< monitor thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    const Context* m_context = nullptr;
    bool m_stop = false;
    bool m_finished = false;
    std::thread m_thread;  ///< last: everything above exists before it runs
};

ReaderMonitor::ReaderMonitor(Callback changed) : m_loop(std::make_unique<Loop>(std::move(changed))) {}
ReaderMonitor::~ReaderMonitor() = default;
}  // namespace cardreader
