// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/buffer_pool.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>

namespace facematch {

/// Owned, fixed-size, move-only memory of the pool (BufferPool): zeros at first, zeroed again when it dies, is replaced
/// or is wiped. Never reallocates, never printed.
template <typename T>
class WipingArray {
public:
    WipingArray() = default;
    explicit WipingArray(std::size_t count) : m_size(count) {
        static_assert(std::is_trivial_v<T>);
        if (count > 0) {
            m_data = static_cast<T*>(BufferPool::shared().take(count * sizeof(T)));
        }
    }
    explicit WipingArray(std::span<const T> values) : WipingArray(values.size()) {
        if (!values.empty()) {
            std::memcpy(m_data, values.data(), values.size_bytes());
        }
    }
    WipingArray(WipingArray&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    WipingArray& operator=(WipingArray&& other) noexcept {
        if (this != &other) {
            wipe();
            m_data = std::exchange(other.m_data, nullptr);
            m_size = std::exchange(other.m_size, 0);
        }
        return *this;
    }
    WipingArray(const WipingArray&) = delete;
    WipingArray& operator=(const WipingArray&) = delete;
    ~WipingArray() { wipe(); }

    /// Zeroes the memory and gives it back; the array is empty afterwards.
    void wipe() noexcept {
        BufferPool::shared().giveBack(std::exchange(m_data, nullptr), m_size * sizeof(T));
        m_size = 0;
    }

    [[nodiscard]] std::span<const T> view() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<T> edit() { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    T* m_data = nullptr;
    std::size_t m_size = 0;
};

/// The encoded photograph of a card (JPEG 2000) or a picture file, as bytes.
using PhotoBytes = WipingArray<std::uint8_t>;

}  // namespace facematch
