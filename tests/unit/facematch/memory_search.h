// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace face_fixture {

/// Bytes to look for, kept disguised, so that the search does not find its own note of them.
class Needle {
public:
    Needle(const std::string& what, std::span<const std::uint8_t> bytes) : m_what(what) {
        std::ranges::transform(bytes, std::back_inserter(m_masked),
                               [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ mask); });
    }
    Needle(const std::string& what, std::span<const float> values)
        : Needle(what, std::span(reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes())) {}

    [[nodiscard]] const std::string& what() const { return m_what; }
    /// Uniform bytes would be found everywhere.
    [[nodiscard]] bool distinct() const { return std::set<std::uint8_t>(m_masked.begin(), m_masked.end()).size() >= 8; }

    [[nodiscard]] int countIn(std::span<const std::uint8_t> bytes) const {
        int count = 0;
        const std::size_t anchor = rareByte();
        const auto rare = static_cast<std::uint8_t>(m_masked[anchor] ^ mask);
        std::size_t at = 0;
        while (at + m_masked.size() <= bytes.size()) {
            const void* const hit =
                std::memchr(bytes.data() + at + anchor, rare, bytes.size() - at - m_masked.size() + 1);
            if (hit == nullptr) {
                break;
            }
            at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(hit) - bytes.data()) - anchor;
            const auto same = [](std::uint8_t masked, std::uint8_t seen) {
                return masked == static_cast<std::uint8_t>(seen ^ mask);
            };
            count += std::equal(m_masked.begin(), m_masked.end(), bytes.begin() + static_cast<long>(at), same) ? 1 : 0;
            ++at;
        }
        return count;
    }

    [[nodiscard]] std::size_t size() const { return m_masked.size(); }

private:
    /// Memory is full of 0 and 255: a search for those would stop everywhere.
    [[nodiscard]] std::size_t rareByte() const {
        const auto rare = std::ranges::find_if(m_masked, [](std::uint8_t masked) {
            const auto byte = static_cast<std::uint8_t>(masked ^ mask);
            return byte > 3 && byte < 0x3E;
        });
        return rare == m_masked.end() ? 0 : static_cast<std::size_t>(rare - m_masked.begin());
    }

    static constexpr std::uint8_t mask = 0xA5;
    std::string m_what;
    std::vector<std::uint8_t> m_masked;
};

/// Looks through a part of this process's memory, window by window.
class MemoryWindow {
public:
    MemoryWindow() : m_memory(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC)) {}
    MemoryWindow(const MemoryWindow&) = delete;
    MemoryWindow& operator=(const MemoryWindow&) = delete;
    ~MemoryWindow() {
        ::close(m_memory);
        std::ranges::fill(m_seen, std::uint8_t{0});
    }

    /// Adds what lies there to the counts. The window itself is left out: what it shows was elsewhere.
    void count(std::uintptr_t begin, std::uintptr_t end, const std::vector<Needle>& needles, std::vector<int>& counts) {
        const auto own = reinterpret_cast<std::uintptr_t>(m_seen.data());
        const auto behind = own + m_seen.size();
        if (begin < behind && own < end) {
            count(begin, std::max(begin, own), needles, counts);
            count(std::min(end, behind), end, needles, counts);
            return;
        }
        for (auto at = begin; at < end; at += window) {
            // A little more than the step, or what lies across two windows would be missed; found twice is found.
            const auto length = std::min<std::uintptr_t>(m_seen.size(), end - at);
            const auto got = ::pread(m_memory, m_seen.data(), length, static_cast<off_t>(at));
            for (std::size_t i = 0; got > 0 && i < needles.size(); ++i) {
                counts[i] += needles[i].countIn(std::span(m_seen).first(static_cast<std::size_t>(got)));
            }
        }
    }

private:
    static constexpr std::size_t window = 1 << 20;
    static constexpr std::size_t overlap = 256;  // more than any needle
    int m_memory;
    std::vector<std::uint8_t> m_seen = std::vector<std::uint8_t>(window + overlap);
};

/// How often each needle lies in the writable memory of this process: heap, stacks, anonymous maps, data.
inline std::vector<int> searchOwnMemory(const std::vector<Needle>& needles) {
    std::vector<int> counts(needles.size());
    MemoryWindow look;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> begin >> dash >> end >> rights;
        // A map so large is a sanitizer's shadow: no byte of ours lies there, and reading it takes for ever.
        constexpr std::uintptr_t shadowBytes = 1ULL << 36U;
        if (rights.starts_with("rw") && end - begin < shadowBytes) {
            look.count(begin, end, needles, counts);
        }
    }
    return counts;
}

}  // namespace face_fixture
