// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace fuzz {
using Input = std::span<const std::uint8_t>;

/// A property that must hold for every input; a broken one is a crash, and libFuzzer then keeps the input.
inline void holds(bool condition, const char* property) {
    if (!condition) {
        static_cast<void>(std::fprintf(stderr, "fuzz: broken property: %s\n", property));
        std::abort();
    }
}

/// Takes `count` bytes off the front; fewer when fewer are left.
inline Input take(Input& rest, std::size_t count) {
    const auto taken = rest.first(count < rest.size() ? count : rest.size());
    rest = rest.subspan(taken.size());
    return taken;
}

/// Takes a part that names its own length in two bytes, so that one input can hold several files or answers.
inline Input takePart(Input& rest) {
    const auto size = take(rest, 2);
    return size.size() < 2 ? Input() : take(rest, (std::size_t{size[0]} << 8U) | size[1]);
}
}  // namespace fuzz

/// What libFuzzer calls; every file of this folder defines it once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
