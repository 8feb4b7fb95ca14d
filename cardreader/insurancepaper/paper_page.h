// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/insurancepaper/paper_sight.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace insurancepaper {

/// A paper, cut out and straightened: grey, its longer side kLongSidePx; wiped on death.
class PaperPage {
public:
    static constexpr int kLongSidePx = 1400;

    explicit PaperPage(cv::Mat grey) : m_grey(std::move(grey)) {}
    PaperPage(PaperPage&&) = default;
    PaperPage& operator=(PaperPage&&) = delete;
    PaperPage(const PaperPage&) = delete;
    PaperPage& operator=(const PaperPage&) = delete;
    ~PaperPage() { m_grey.setTo(0); }

    [[nodiscard]] const cv::Mat& grey() const { return m_grey; }
    /// For a paper that was held upside down.
    void turn();

private:
    cv::Mat m_grey;
};

struct PaperView {
    Sight sight = Sight::Nothing;
    std::optional<PaperPage> page;  ///< there when `sight` is Good
};

/// Finds the paper in a camera's picture: the largest bright four-cornered shape.
/// @param picture  BGR or grey, 8 bit; not mirrored
[[nodiscard]] PaperView findPaper(const cv::Mat& picture);

}  // namespace insurancepaper
