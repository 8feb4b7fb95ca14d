// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace face_bench {

/// What this program, libraries included, has asked of the heap so far. Linking heap_count.cpp makes it count.
struct HeapCount {
    std::uint64_t blocks = 0;
    std::uint64_t bytes = 0;
    std::uint64_t largeBlocks = 0;  ///< of at least 16 KiB: pictures, not small change
};
[[nodiscard]] HeapCount heapCount();

}  // namespace face_bench
