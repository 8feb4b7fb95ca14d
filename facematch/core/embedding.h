// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/wiping_bytes.h"

#include <string>

namespace facematch {

/// What a network makes of one aligned face. Biometric data (個人識別符号): wipes itself, move-only, never stored or
/// logged.
struct Embedding {
    std::string engine;         ///< id of the engine that made it; only equals are compared
    WipingArray<float> values;  ///< float32, not normalised; length is the engine's
};

}  // namespace facematch
