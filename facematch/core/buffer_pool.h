// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace facematch {

/// Where frames, chips, embeddings and the pictures in between have their memory from. What is given back is zeroed at
/// once and lent again to the next who asks for about as much: a camera's frames then neither leave anything behind nor
/// take new pages from the system thirty times a second. Few bytes are kept, and only zeros.
///
/// Sizes are rounded up to a shelf (four of them to each doubling), so that at most a quarter is spare.
/// @thread any number
class BufferPool {
public:
    struct Tally {
        std::uint64_t taken = 0;    ///< buffers lent since the beginning
        std::uint64_t fresh = 0;    ///< of them: not on a shelf, so taken from the heap
        std::size_t lentBytes = 0;  ///< out now, as asked for
        std::size_t keptBytes = 0;  ///< on the shelves now
    };
    static constexpr std::size_t alignment = 64;
    static constexpr std::size_t mostKeptBytes = 48UL * 1024 * 1024;    ///< about eight frames of 1920 x 1080
    static constexpr std::size_t largestKeptBytes = 8UL * 1024 * 1024;  ///< a larger buffer goes back to the heap

    BufferPool() = default;
    BufferPool(const BufferPool&) = delete;
    BufferPool& operator=(const BufferPool&) = delete;
    /// Everything that was lent must be back.
    ~BufferPool() { trim(); }

    /// The one of this process. It never dies: static pictures of libraries may be given back after main().
    [[nodiscard]] static BufferPool& shared();

    /// @param bytes  0 is as good as 1
    /// @return `bytes` zeros, aligned to `alignment`
    /// @throws std::bad_alloc  as operator new
    [[nodiscard]] void* take(std::size_t bytes);
    /// Zeroes the memory and keeps it, or frees it where enough is kept.
    /// @param memory  from take(); nullptr does nothing
    /// @param bytes   as it was asked for
    void giveBack(void* memory, std::size_t bytes) noexcept;
    /// Frees what lies on the shelves.
    void trim() noexcept;

    [[nodiscard]] Tally tally() const;
    /// For tests: reads everything on the shelves.
    [[nodiscard]] bool keepsOnlyZeros() const;

private:
    static constexpr std::size_t shelves = 4UL * 24;
    static constexpr std::size_t placesOnShelf = 32;
    struct Shelf {
        std::array<void*, placesOnShelf> buffers{};
        std::size_t count = 0;
    };

    mutable std::mutex m_mutex;
    std::array<Shelf, shelves> m_shelves;
    Tally m_tally;
};

}  // namespace facematch
