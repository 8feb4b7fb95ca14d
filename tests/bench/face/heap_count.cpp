// SPDX-License-Identifier: Apache-2.0
// The C library's allocation functions, counted. glibc leaves its own under these names for such purposes.
#include "tests/bench/face/heap_count.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

// NOLINTBEGIN(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): glibc's names
extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* memory, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
}

namespace {

constexpr std::size_t large = 16UL * 1024;
std::atomic<std::uint64_t> blocks{0};
std::atomic<std::uint64_t> total{0};
std::atomic<std::uint64_t> largeBlocks{0};

void count(std::size_t bytes) {
    blocks.fetch_add(1, std::memory_order_relaxed);
    total.fetch_add(bytes, std::memory_order_relaxed);
    if (bytes >= large) {
        largeBlocks.fetch_add(1, std::memory_order_relaxed);
    }
}

}  // namespace

extern "C" {
void* malloc(std::size_t bytes) {
    count(bytes);
    return __libc_malloc(bytes);
}
void* calloc(std::size_t number, std::size_t bytes) {
    count(number * bytes);
    return __libc_calloc(number, bytes);
}
void* realloc(void* memory, std::size_t bytes) {
    count(bytes);
    return __libc_realloc(memory, bytes);
}
void* memalign(std::size_t alignment, std::size_t bytes) {
    count(bytes);
    return __libc_memalign(alignment, bytes);
}
void* aligned_alloc(std::size_t alignment, std::size_t bytes) {
    count(bytes);
    return __libc_memalign(alignment, bytes);
}
int posix_memalign(void** memory, std::size_t alignment, std::size_t bytes) {
    count(bytes);
    *memory = __libc_memalign(alignment, bytes);
    return *memory == nullptr ? ENOMEM : 0;
}
}
// NOLINTEND(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

namespace face_bench {

HeapCount heapCount() {
    return {.blocks = blocks.load(), .bytes = total.load(), .largeBlocks = largeBlocks.load()};
}

}  // namespace face_bench
