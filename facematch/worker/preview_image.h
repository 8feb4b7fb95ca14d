// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"

#include <QImage>

namespace facematch {

/// @return the picture as people expect to see themselves: mirrored, RGB, at most 640 px wide; its pixels are of the
///         pool, and wiped with the last copy
[[nodiscard]] QImage previewOf(const Frame& frame);

}  // namespace facematch
