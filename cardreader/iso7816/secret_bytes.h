// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace cardreader {
using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// Bytes that must not outlive their use (PIN commands, card photo, surface record): move-only, zeroed on death, on
/// move and whenever growing leaves an old block behind.
class SecretBytes {
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(BytesView bytes) noexcept { append(bytes); }
    /// @param size  bytes, all zero
    explicit SecretBytes(std::size_t size) noexcept;
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { wipe(); }

    [[nodiscard]] BytesView view() const noexcept { return {m_block.get(), m_size}; }
    [[nodiscard]] std::uint8_t* data() noexcept { return m_block.get(); }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return m_block.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] SecretBytes clone() const noexcept { return SecretBytes(view()); }
    /// @pre  `more` does not lie inside this object
    void append(BytesView more) noexcept;
    void append(std::uint8_t byte) noexcept { append(BytesView(&byte, 1)); }
    /// Cuts the tail off; the cut part is zeroed.
    void truncate(std::size_t size) noexcept;
    void wipe() noexcept;

private:
    std::unique_ptr<std::uint8_t[]> m_block;  // NOLINT(modernize-avoid-c-arrays): the block itself is what is wiped
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};
}  // namespace cardreader
