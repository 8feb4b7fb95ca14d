// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/buffer_pool.h"

#include <strings.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <new>
#include <span>

#if defined(__SANITIZE_ADDRESS__)
#define UKETSUKE_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UKETSUKE_ADDRESS_SANITIZER
#endif
#endif
#ifdef UKETSUKE_ADDRESS_SANITIZER
#include <sanitizer/asan_interface.h>
#endif

namespace facematch {

namespace {

constexpr std::size_t stepsPerDoubling = 4;
constexpr std::size_t smallestBits = 6;
constexpr std::size_t smallest = 1UL << smallestBits;

struct Place {
    std::size_t shelf = 0;
    std::size_t bytes = 0;  ///< of every buffer on it; a multiple of the alignment
};

/// The shelf whose buffers are at least that large: 64, 80 … 128, 160, 192, 224, 256 …
Place placeFor(std::size_t wanted) {
    if (wanted <= smallest) {
        return {.shelf = 0, .bytes = smallest};
    }
    const auto bits = static_cast<std::size_t>(std::bit_width(wanted - 1)) - 1;
    const std::size_t base = 1UL << bits;
    const std::size_t step = std::max(base / stepsPerDoubling, std::size_t{1});
    const std::size_t steps = (wanted - base + step - 1) / step;
    const std::size_t bytes = base + steps * step;
    return {.shelf = (bits - smallestBits) * stepsPerDoubling + steps,
            .bytes = (bytes + BufferPool::alignment - 1) / BufferPool::alignment * BufferPool::alignment};
}

// What lies on a shelf, and what a buffer has to spare, must be touched by nobody: under the address sanitizer it
// cannot be.
void lock([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) {
#ifdef UKETSUKE_ADDRESS_SANITIZER
    ASAN_POISON_MEMORY_REGION(memory, bytes);
#endif
}
void unlock([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) {
#ifdef UKETSUKE_ADDRESS_SANITIZER
    ASAN_UNPOISON_MEMORY_REGION(memory, bytes);
#endif
}

/// Room for `place`, the first `wanted` bytes of it open and zero.
void* freshBuffer(const Place& place, std::size_t wanted) {
    void* const memory = std::aligned_alloc(BufferPool::alignment, place.bytes);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    std::memset(memory, 0, place.bytes);
    lock(memory, place.bytes);
    unlock(memory, wanted);
    return memory;
}

void release(void* memory, std::size_t bytes) {
    unlock(memory, bytes);
    std::free(memory);  // NOLINT(cppcoreguidelines-no-malloc): what aligned_alloc() gave
}

}  // namespace

BufferPool& BufferPool::shared() {
    static auto* const pool = new BufferPool;  // NOLINT(cppcoreguidelines-owning-memory): outlives every static
    return *pool;
}

void* BufferPool::take(std::size_t bytes) {
    const Place place = placeFor(bytes);
    {
        const std::scoped_lock hold(m_mutex);
        ++m_tally.taken;
        m_tally.lentBytes += bytes;
        if (place.shelf < shelves && m_shelves.at(place.shelf).count > 0) {
            Shelf& shelf = m_shelves.at(place.shelf);
            --shelf.count;
            m_tally.keptBytes -= place.bytes;
            void* const memory = shelf.buffers.at(shelf.count);
            unlock(memory, bytes);
            return memory;
        }
        ++m_tally.fresh;
    }
    try {
        return freshBuffer(place, bytes);
    } catch (const std::bad_alloc&) {
        const std::scoped_lock hold(m_mutex);
        m_tally.lentBytes -= bytes;
        throw;
    }
}

void BufferPool::giveBack(void* memory, std::size_t bytes) noexcept {
    if (memory == nullptr) {
        return;
    }
    ::explicit_bzero(memory, bytes);
    const Place place = placeFor(bytes);
    lock(memory, place.bytes);
    {
        const std::scoped_lock hold(m_mutex);
        m_tally.lentBytes -= bytes;
        if (place.bytes <= largestKeptBytes && m_tally.keptBytes + place.bytes <= mostKeptBytes) {
            Shelf& shelf = m_shelves[place.shelf];  // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
            if (shelf.count < placesOnShelf) {
                shelf.buffers[shelf.count++] = memory;  // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
                m_tally.keptBytes += place.bytes;
                return;
            }
        }
    }
    release(memory, place.bytes);
}

void BufferPool::trim() noexcept {
    const std::scoped_lock hold(m_mutex);
    for (Shelf& shelf : m_shelves) {
        for (void* const memory : std::span(shelf.buffers).first(shelf.count)) {
            // The sanitizer learns of it by the allocator.
            std::free(memory);  // NOLINT(cppcoreguidelines-no-malloc): what aligned_alloc() gave
        }
        shelf.count = 0;
    }
    m_tally.keptBytes = 0;
}

BufferPool::Tally BufferPool::tally() const {
    const std::scoped_lock hold(m_mutex);
    return m_tally;
}

bool BufferPool::keepsOnlyZeros() const {
    const std::scoped_lock hold(m_mutex);
    for (std::size_t at = 0; at < shelves; ++at) {
        const Shelf& shelf = m_shelves.at(at);
        const std::size_t steps = at % stepsPerDoubling;
        const std::size_t base = smallest << (at / stepsPerDoubling);
        const std::size_t bytes = base + steps * (base / stepsPerDoubling);
        for (void* const memory : std::span(shelf.buffers).first(shelf.count)) {
            unlock(memory, bytes);
            const std::span content(static_cast<const std::uint8_t*>(memory), bytes);
            const bool zeros = std::ranges::all_of(content, [](std::uint8_t byte) { return byte == 0; });
            lock(memory, bytes);
            if (!zeros) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace facematch
