// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"

#include <string>
#include <vector>

namespace cardreader {
/// What a reader says about the card on it.
enum class SlotState : std::uint8_t { Empty, Present, Mute, InUse };
/// @return the word of the command line: "none", "present", "mute", "in-use"
[[nodiscard]] std::string_view name(SlotState state) noexcept;

struct ReaderSlot {
    std::string name;  ///< as PC/SC gives it; its index changes after re-plugging
    SlotState state = SlotState::Empty;
    std::uint32_t events = 0;  ///< pcscd's counter of insertions and removals
    friend bool operator==(const ReaderSlot&, const ReaderSlot&) = default;
};

/// @return the version of PC/SC-Lite this was built with, e.g. "1.9.9"
[[nodiscard]] std::string_view pcscVersion() noexcept;

/// A connection to pcscd, released with this object. pcscd serves only some 200 of them.
/// @thread one owner; `cancel` from any thread
class Context {
public:
    using Handle = long;  ///< SCARDCONTEXT

    /// @retval ErrorCode::ServiceUnavailable, ServiceRefused, OutOfResources
    [[nodiscard]] static Result<Context> establish() noexcept;
    Context(Context&& other) noexcept : m_handle(other.m_handle), m_open(other.m_open) { other.m_open = false; }
    Context& operator=(Context&& other) noexcept;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context();

    [[nodiscard]] Handle handle() const noexcept { return m_handle; }
    /// @return readers and what is on them, without touching a card; empty when there is no reader
    [[nodiscard]] Result<std::vector<ReaderSlot>> readers() const noexcept;
    /// Ends a blocking wait on this context.
    void cancel() const noexcept;

private:
    explicit Context(Handle handle) noexcept : m_handle(handle), m_open(true) {}
    Handle m_handle = 0;
    bool m_open = false;
};
}  // namespace cardreader
