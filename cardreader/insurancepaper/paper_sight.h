// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace insurancepaper {

/// How the paper stands in the picture, for what is shown and said. Directions are the picture's own.
enum class Sight : std::uint8_t { Nothing, TooFar, CutLeft, CutRight, CutTop, CutBottom, TooDark, Blurred, Good };

}  // namespace insurancepaper
