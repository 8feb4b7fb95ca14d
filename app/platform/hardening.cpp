// SPDX-License-Identifier: Apache-2.0
#include "app/platform/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace platform {

std::optional<Error> harden() {
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    if (noCore && notDumpable) {
        return std::nullopt;
    }
    return Error{ErrorCode::HardeningIncomplete};
}

}  // namespace platform
