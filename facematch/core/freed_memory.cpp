// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/freed_memory.h"

#include <malloc.h>

namespace facematch {

bool wipeFreedMemory() {
    // Freed bytes become this value, fresh ones its complement: zero.
    constexpr int filling = 0xFF;
    return ::mallopt(M_PERTURB, filling) == 1;
}

}  // namespace facematch
