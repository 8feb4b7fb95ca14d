// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/reader_monitor.h"

#include "cardreader/pcsc/pcsc_error.h"
#include "cardreader/pcsc/reader_states.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
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

bool isOneMissing(const std::map<std::string, DWORD>& known, const std::vector<std::string>& names) {
    return std::any_of(known.begin(), known.end(), [&names](const auto& each) {
        return std::find(names.begin(), names.end(), each.first) == names.end();
    });
}
}  // namespace

class ReaderMonitor::Loop {
public:
    explicit Loop(Callback changed) : m_changed(std::move(changed)) {
        try {
            m_thread = std::thread([this] { run(); });
        } catch (const std::system_error&) {
            m_finished = true;
            publish(ReaderSnapshot{false, {}, Error{ErrorCode::OutOfResources}});
        }
    }
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
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    void run() {
        pthread_setname_np(pthread_self(), "card-monitor");
        while (!isStopped()) {
            const auto problem = watchService();
            if (!isStopped()) {
                publish(ReaderSnapshot{false, {}, problem});
                std::unique_lock lock(m_mutex);
                m_wake.wait_for(lock, kServiceRetry, [this] { return m_stop; });
            }
        }
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_wake.notify_all();
    }

    /// @return why pcscd cannot be asked (any more)
    Error watchService() {
        auto context = Context::establish();
        if (!context) {
            return context.error();
        }
        setContext(&*context);
        const auto problem = watch(*context);
        setContext(nullptr);
        return problem;
    }

    /// Waits for one change after another until stopped or until pcscd is lost.
    Error watch(const Context& context) {
        std::map<std::string, DWORD> known;
        while (!isStopped()) {
            const auto names = readerNames(context.handle());
            if (!names) {
                return names.error();
            }
            if (names->empty()) {
                publish(ReaderSnapshot{true, {}, {}});
            }
            if (isOneMissing(known, *names)) {
                known.clear();  // unplugged since the last wait: no wait would tell, so ask for the state as it is
            }
            const auto code = awaitChange(context.handle(), *names, known);
            if (code == SCARD_E_UNKNOWN_READER || code == SCARD_E_READER_UNAVAILABLE) {
                known.clear();  // unplugged between listing and waiting: list again
            } else if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT) {
                return pcscError(code);
            }
        }
        return Error{ErrorCode::Cancelled};
    }

    /// Waits for a change against what is known, publishes it and notes it as known.
    long awaitChange(SCARDCONTEXT context, const std::vector<std::string>& names, std::map<std::string, DWORD>& known) {
        std::vector<SCARD_READERSTATE> states;
        for (const auto& each : names) {
            const auto found = known.find(each);
            states.push_back(readerState(each, found == known.end() ? SCARD_STATE_UNAWARE : found->second));
        }
        // The high word is the number of readers we know of: a later one ends the wait at once.
        states.push_back(readerState(kPlugAndPlay, static_cast<DWORD>(names.size()) << 16U));
        const auto code =
            SCardGetStatusChange(context, kLongestWaitMs, states.data(), static_cast<DWORD>(states.size()));
        if (code != SCARD_S_SUCCESS) {
            return code;
        }
        states.pop_back();
        known.clear();
        for (const auto& state : states) {
            known[state.szReader] = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
        }
        publish(ReaderSnapshot{true, slotsOf(states), {}});
        return code;
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
    std::thread m_thread;
};

ReaderMonitor::ReaderMonitor(Callback changed) noexcept : m_loop(std::make_unique<Loop>(std::move(changed))) {}
ReaderMonitor::~ReaderMonitor() = default;
}  // namespace cardreader
