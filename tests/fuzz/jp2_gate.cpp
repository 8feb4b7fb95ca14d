// SPDX-License-Identifier: Apache-2.0
// What the gate lets through is decoded by the very library that the face chain uses: it must neither fall nor ask for
// gigabytes.
#include "cardreader/individualnumbercard/jp2_gate.h"

#include "tests/fuzz/fuzz.h"

#include <opencv2/imgcodecs.hpp>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto photo = cardreader::inspectJp2({data, size});
    if (!photo) {
        return 0;
    }
    fuzz::holds(photo->width >= 16 && photo->width <= 2048 && photo->height >= 16 && photo->height <= 2048,
                "a photo that passes has a size that a card can hold");
    const cv::Mat encoded(1, static_cast<int>(size), CV_8U, const_cast<std::uint8_t*>(data));
    cv::Mat decoded;
    try {
        decoded = cv::imdecode(encoded, cv::IMREAD_COLOR);
    } catch (const cv::Exception&) {
        return 0;  // as facematch/engines does: a photo that cannot be decoded is an error value there
    }
    fuzz::holds(decoded.empty() || (decoded.cols == photo->width && decoded.rows == photo->height),
                "the decoder sees the size that the gate saw");
    return 0;
}
