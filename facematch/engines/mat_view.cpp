// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/mat_view.h"

#include "facematch/core/freed_memory.h"
#include "facematch/engines/pooled_mats.h"

#include <opencv2/core/utils/logger.hpp>

namespace facematch {

Frame frameFrom(const cv::Mat& picture) {
    if (picture.empty()) {
        return {};
    }
    CV_Assert(picture.type() == CV_8UC3);
    Frame frame(picture.cols, picture.rows);
    picture.copyTo(matView(frame));
    return frame;
}

void prepareLibraries() {
    static const bool once = [] {
        usePooledMats();
        return wipeFreedMemory();
    }();
    static_cast<void>(once);
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
}

void wipe(cv::Mat& picture) {
    if (!picture.empty()) {
        picture.setTo(cv::Scalar::all(0));
        picture.release();
    }
}

}  // namespace facematch
