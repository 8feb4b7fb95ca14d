// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <utility>

namespace facematch {

/// Owned, fixed-size, move-only memory that is zeroed when it dies, is moved from or is wiped. Never reallocates, never
/// printed.
template <typename T>
class WipingArray {
public:
    WipingArray() = default;
    explicit WipingArray(std::size_t count) : m_data(std::make_unique<T[]>(count)), m_size(count) {}
    explicit WipingArray(std::span<const T> values) : WipingArray(values.size()) {
        if (!values.empty()) {
            std::memcpy(m_data.get(), values.data(), values.size_bytes());
        }
    }
    WipingArray(WipingArray&& other) noexcept
        : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0)) {}
    WipingArray& operator=(WipingArray&& other) noexcept {
        if (this != &other) {
            wipe();
            m_data = std::move(other.m_data);
            m_size = std::exchange(other.m_size, 0);
        }
        return *this;
    }
    WipingArray(const WipingArray&) = delete;
    WipingArray& operator=(const WipingArray&) = delete;
    ~WipingArray() { wipe(); }

    /// Zeroes and releases the memory; the array is empty afterwards.
    void wipe() noexcept {
        if (m_data) {
            explicit_bzero(m_data.get(), m_size * sizeof(T));
            m_data.reset();
        }
        m_size = 0;
    }

    [[nodiscard]] std::span<const T> view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] std::span<T> edit() { return {m_data.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    std::unique_ptr<T[]>
        m_data;  // NOLINT(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays): fixed size, no reallocation
    std::size_t m_size = 0;
};

/// The encoded photograph of a card (JPEG 2000) or a picture file, as bytes.
using PhotoBytes = WipingArray<std::uint8_t>;

}  // namespace facematch
