// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/secret_bytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace cardreader {
SecretBytes::SecretBytes(std::size_t size) noexcept
    : m_block(std::make_unique<std::uint8_t[]>(size)), m_size(size), m_capacity(size) {}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_block(std::move(other.m_block)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        wipe();
        m_block = std::move(other.m_block);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void SecretBytes::append(BytesView more) noexcept {
    if (more.empty()) {
        return;
    }
    const auto size = m_size + more.size();
    if (size > m_capacity) {
        SecretBytes grown(std::max(size, 2 * m_capacity));
        if (m_size > 0) {
            std::memcpy(grown.m_block.get(), m_block.get(), m_size);
        }
        grown.m_size = m_size;
        *this = std::move(grown);
    }
    std::memcpy(m_block.get() + m_size, more.data(), more.size());
    m_size = size;
}

void SecretBytes::truncate(std::size_t size) noexcept {
    if (size < m_size) {
        explicit_bzero(m_block.get() + size, m_size - size);
        m_size = size;
    }
}

void SecretBytes::wipe() noexcept {
    if (m_block) {
        explicit_bzero(m_block.get(), m_capacity);
    }
    m_block.reset();
    m_size = 0;
    m_capacity = 0;
}
}  // namespace cardreader
