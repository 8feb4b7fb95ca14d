// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/pooled_mats.h"

#include "facematch/core/buffer_pool.h"

#include <memory>
#include <opencv2/core.hpp>

namespace facematch {

namespace {

/// OpenCV's way of asking for memory, answered by the pool.
class PooledMats final : public cv::MatAllocator {
public:
    // NOLINTNEXTLINE(google-default-arguments): the signature is OpenCV's
    cv::UMatData* allocate(int dims, const int* sizes, int type, void* data, std::size_t* steps,
                           cv::AccessFlag /*flags*/, cv::UMatUsageFlags /*usage*/) const override {
        // Rows without padding, unless somebody brings memory that has some.
        std::size_t bytes = CV_ELEM_SIZE(type);
        for (int at = dims - 1; at >= 0; --at) {
            // NOLINTBEGIN(cppcoreguidelines-pro-bounds-pointer-arithmetic): plain arrays, by OpenCV's signature
            if (steps != nullptr) {
                if (data == nullptr || steps[at] == static_cast<std::size_t>(cv::Mat::AUTO_STEP)) {
                    steps[at] = bytes;
                }
                CV_Assert(steps[at] >= bytes);
                bytes = steps[at];
            }
            bytes *= static_cast<std::size_t>(sizes[at]);
            // NOLINTEND(cppcoreguidelines-pro-bounds-pointer-arithmetic)
        }
        auto record = std::make_unique<cv::UMatData>(this);
        record->size = bytes;
        if (data != nullptr) {
            record->flags |= cv::UMatData::USER_ALLOCATED;
        }
        record->origdata = static_cast<uchar*>(data != nullptr ? data : BufferPool::shared().take(bytes));
        record->data = record->origdata;
        return record.release();
    }

    bool allocate(cv::UMatData* data, cv::AccessFlag /*flags*/, cv::UMatUsageFlags /*usage*/) const override {
        return data != nullptr;
    }

    void deallocate(cv::UMatData* data) const override {
        const std::unique_ptr<cv::UMatData> record(data);
        if (record && (record->flags & cv::UMatData::USER_ALLOCATED) == 0) {
            BufferPool::shared().giveBack(record->origdata, record->size);
            record->origdata = nullptr;
        }
    }
};

}  // namespace

void usePooledMats() {
    static auto* const mats = new PooledMats;  // NOLINT(cppcoreguidelines-owning-memory): outlives every static
    cv::Mat::setDefaultAllocator(mats);
}

}  // namespace facematch
