// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

namespace insurancepaper {

/// A straightened page made ready for the search: where print is, and in which rows. The mask is wiped on death.
class PaperLines {
public:
    using Row = std::vector<cv::Rect>;  ///< pieces of print, left to right

    /// @param grey  a PaperPage
    explicit PaperLines(const cv::Mat& grey);
    PaperLines(const PaperLines&) = delete;
    PaperLines& operator=(const PaperLines&) = delete;
    PaperLines(PaperLines&&) = delete;
    PaperLines& operator=(PaperLines&&) = delete;
    ~PaperLines() { m_ink.setTo(0); }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// A row with its wide gaps drawn together: recognisers lose single words and signs that stand apart.
    struct Together {
        cv::Mat picture;           ///< to be wiped
        std::vector<int> columns;  ///< of the page, by columns of the picture
    };
    [[nodiscard]] Together together(const Row& row, const cv::Mat& grey) const;

    /// Where the value behind a label stands.
    struct Behind {
        cv::Rect label;        ///< the piece of print that the label is in
        int fromPx = 0;        ///< somewhere on the label's last sign
        int untilPx = 0;       ///< where the next label begins, or the page's right edge
        double widestGap = 0;  ///< that may stand within the value, in heights of the label
    };
    /// Cuts a value out: from behind the label to the next one, or to a gap that is wider than any within a value. Wide
    /// spacing is drawn together, since recognisers lose signs in it.
    /// @param grey  the page
    /// @return empty when nothing stands there; to be wiped
    [[nodiscard]] cv::Mat valueBehind(const Behind& behind, const cv::Mat& grey) const;

private:
    [[nodiscard]] std::vector<bool> inkedColumns(const cv::Range& rows) const;

    cv::Mat m_ink;
    std::vector<Row> m_rows;
};

}  // namespace insurancepaper
