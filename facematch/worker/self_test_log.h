// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/engines/face_chain.h"

namespace facematch {

/// Times one embedding and logs it with the library that does the linear algebra: figures for support; a slow machine
/// works on.
void logSelfTest(FaceChain& chain);

}  // namespace facematch
