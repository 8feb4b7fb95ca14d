// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cardreader {
/// Gives an object of a C library back to it: `std::unique_ptr<BIGNUM, Freed<BN_free>>`.
template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};
}  // namespace cardreader
