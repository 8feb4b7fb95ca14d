// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"

#include <opencv2/core.hpp>

namespace facematch {

/// @return the frame's pixels as OpenCV sees them, CV_8UC3 BGR; nothing is copied, so the frame must outlive it
[[nodiscard]] inline cv::Mat matView(Frame& frame) {
    return frame.empty() ? cv::Mat{} : cv::Mat(frame.height(), frame.width(), CV_8UC3, frame.pixels().data());
}

/// As above, for reading only.
[[nodiscard]] inline cv::Mat matView(const Frame& frame) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): cv::Mat has no view of constant pixels
    return matView(const_cast<Frame&>(frame));
}

/// @param picture  CV_8UC3 BGR
/// @return a copy that wipes itself
[[nodiscard]] Frame frameFrom(const cv::Mat& picture);

/// Zeroes a picture's pixels; for the intermediates of the chain, which OpenCV itself only frees.
void wipe(cv::Mat& picture);

/// To be called before any picture reaches a library. OpenCV tells standard error about every picture it dislikes,
/// sometimes with its path; our callers get an ErrorCode instead. OpenCV's pictures come from the pool of wiped
/// buffers from here on (usePooledMats()); what decoders and dlib merely free is overwritten (wipeFreedMemory()).
void prepareLibraries();

/// A picture that is zeroed when it goes out of scope.
class WipedMat {
public:
    WipedMat() = default;
    WipedMat(const WipedMat&) = delete;
    WipedMat& operator=(const WipedMat&) = delete;
    ~WipedMat() { wipe(mat); }
    /// Takes another picture in; the one that was there is zeroed.
    void hold(const cv::Mat& next) {
        wipe(mat);
        mat = next;
    }
    cv::Mat mat;  // NOLINT(misc-non-private-member-variables-in-classes): this is all it is
};

}  // namespace facematch
