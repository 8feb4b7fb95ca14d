// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace facematch {

/// From now on every cv::Mat of this process, OpenCV's own intermediates and decoded pictures included, has its memory
/// from BufferPool::shared(): zeroed as soon as nobody holds it, and used again. May be called any number of times.
void usePooledMats();

}  // namespace facematch
