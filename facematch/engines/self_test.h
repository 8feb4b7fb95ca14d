// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/result.h"
#include "facematch/engines/face_chain.h"

#include <filesystem>
#include <string>

namespace facematch {

/// What a machine is told at start-up about its own speed: figures for the log and for support, never a reason to stop.
struct SelfTest {
    std::string engine;          ///< as FaceChain::engine()
    double milliseconds = 0;     ///< one embedding by every engine that counts, networks warm
    std::filesystem::path blas;  ///< the library that dlib's linear algebra comes from; empty: none is loaded
    bool openBlas = false;       ///< with another one dlib's networks take 8 to 14 times as long
};

/// Embeds the same synthetic picture twice and times the second.
/// @retval ErrorCode::ModelUnreadable  a network fails on it
/// @source spec/face-matching.md sections 7 and 12
[[nodiscard]] Result<SelfTest> selfTest(FaceChain& chain);

/// @return where the loaded `cblas_sgemm` comes from, links followed; empty: there is none
[[nodiscard]] std::filesystem::path linearAlgebra();
/// @return whether this is OpenBLAS, by the names that Debian gives the folder and the library
[[nodiscard]] bool isOpenBlas(const std::filesystem::path& library);

}  // namespace facematch
