// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_lines.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>

namespace insurancepaper {
namespace {

// px on a page whose longer side is 1400: print of 2 to 8 mm on a card or a sheet.
constexpr int smallestHeightPx = 16;
constexpr int largestHeightPx = 100;
constexpr int leastWidthPx = 14;
constexpr int strokePx = 41;       // wider than any stroke: closing with it leaves the ground
constexpr int rulePx = 110;        // longer than any stroke: rules of a table
constexpr int joinPx = 27;         // what is closer together is one piece
constexpr double inkShare = 0.76;  // of the ground's brightness
constexpr std::size_t mostPieces = 90;
constexpr int rowMarginPx = 8;
constexpr int roomPercent = 30;    // of the height, above and below a value
constexpr int farthestValue = 14;  // heights from label to value: columns of a table

cv::Mat inkOf(const cv::Mat& grey) {
    cv::Mat ground;
    cv::morphologyEx(grey, ground, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {strokePx, strokePx}));
    cv::Mat even;
    cv::divide(grey, ground, even, 255);
    cv::GaussianBlur(even, even, {3, 3}, 0);
    cv::Mat ink;
    cv::threshold(even, ink, 255 * inkShare, 255, cv::THRESH_BINARY_INV);
    ground.setTo(0);
    even.setTo(0);
    return ink;
}

void removeRules(cv::Mat& ink) {
    std::array<cv::Mat, 2> rules;  // both before either is removed: where they cross, one would cut the other
    const std::array sizes{cv::Size(rulePx, 1), cv::Size(1, rulePx)};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        cv::morphologyEx(ink, rules[i], cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, sizes[i]));
        cv::dilate(rules[i], rules[i], cv::getStructuringElement(cv::MORPH_RECT, {7, 7}));
    }
    for (const auto& rule : rules) {
        ink.setTo(0, rule);
    }
}

std::vector<cv::Rect> piecesOf(const cv::Mat& ink) {
    cv::Mat joined;
    cv::morphologyEx(ink, joined, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {joinPx, 5}));
    std::vector<std::vector<cv::Point>> shapes;
    cv::findContours(joined, shapes, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    joined.setTo(0);
    std::vector<cv::Rect> pieces;
    for (const auto& shape : shapes) {
        const auto box = cv::boundingRect(shape);
        if (box.height >= smallestHeightPx && box.height <= largestHeightPx && box.width >= leastWidthPx) {
            pieces.push_back(box);
        }
    }
    return pieces;
}

bool besideEachOther(const cv::Rect& one, const cv::Rect& other) {
    const int shared = std::min(one.br().y, other.br().y) - std::max(one.y, other.y);
    return 2 * shared > std::min(one.height, other.height);
}

std::vector<PaperLines::Row> inRows(std::vector<cv::Rect> pieces) {
    std::ranges::sort(pieces, {}, [](const cv::Rect& piece) { return piece.y + piece.height / 2; });
    std::vector<PaperLines::Row> rows;
    for (const auto& piece : pieces) {
        if (rows.empty() || !besideEachOther(rows.back().back(), piece)) {
            rows.emplace_back();
        }
        rows.back().push_back(piece);
    }
    for (auto& row : rows) {
        std::ranges::sort(row, {}, &cv::Rect::x);
    }
    return rows;
}

// Columns from the value's first stroke to its last one.
cv::Range valueExtent(const std::vector<bool>& inked, const PaperLines::Behind& behind, int height) {
    const auto bare = [&inked](int x) { return !inked.at(static_cast<std::size_t>(x)); };
    const int until = std::min(behind.untilPx, static_cast<int>(inked.size()));
    int x = std::clamp(behind.fromPx, 0, until);
    for (int empty = 0; x < until && empty < std::max(3, height / 8); ++x) {  // the rest of the label
        empty = bare(x) ? empty + 1 : 0;
    }
    const int labelEnd = x;
    while (x < until && bare(x)) {
        ++x;
    }
    if (x == until || x - labelEnd > farthestValue * height) {
        return {};
    }
    cv::Range extent(x, x);
    for (int empty = 0; x < until && empty <= behind.widestGap * height; ++x) {
        empty = bare(x) ? empty + 1 : 0;
        extent.end = bare(x) ? extent.end : x + 1;
    }
    return extent;
}

// Columns without ink are left out where more of them stand together.
PaperLines::Together drawnTogether(const cv::Mat& rows, const std::vector<bool>& inked, const cv::Range& extent,
                                   int widestPx) {
    PaperLines::Together together;
    auto& kept = together.columns;
    int empty = 0;
    for (int x = std::max(0, extent.start - widestPx); x < std::min(rows.cols, extent.end + widestPx); ++x) {
        empty = inked.at(static_cast<std::size_t>(x)) ? 0 : empty + 1;
        if (empty <= widestPx) {
            kept.push_back(x);
        }
    }
    together.picture.create(rows.rows, static_cast<int>(kept.size()), CV_8UC1);
    for (int to = 0; to < together.picture.cols; ++to) {
        rows.col(kept.at(static_cast<std::size_t>(to))).copyTo(together.picture.col(to));
    }
    return together;
}

}  // namespace

PaperLines::PaperLines(const cv::Mat& grey) : m_ink(inkOf(grey)) {
    removeRules(m_ink);
    auto pieces = piecesOf(m_ink);
    if (pieces.size() <= mostPieces) {  // more is no certificate but a page of a book, or noise
        m_rows = inRows(std::move(pieces));
    }
}

std::vector<bool> PaperLines::inkedColumns(const cv::Range& rows) const {
    std::vector<bool> inked(static_cast<std::size_t>(m_ink.cols));
    for (int x = 0; x < m_ink.cols; ++x) {
        inked[static_cast<std::size_t>(x)] = cv::countNonZero(m_ink(rows, cv::Range(x, x + 1))) > 1;
    }
    return inked;
}

PaperLines::Together PaperLines::together(const Row& row, const cv::Mat& grey) const {
    cv::Rect all = row.front();
    for (const auto& piece : row) {
        all |= piece;
    }
    const cv::Range rows(std::max(0, all.y - rowMarginPx), std::min(grey.rows, all.br().y + rowMarginPx));
    const auto inked = inkedColumns(cv::Range(all.y, all.br().y));
    return drawnTogether(grey.rowRange(rows), inked, {all.x, all.br().x}, row.front().height * 2 / 3);
}

cv::Mat PaperLines::valueBehind(const Behind& behind, const cv::Mat& grey) const {
    const int height = behind.label.height;
    const int room = height * roomPercent / 100;
    const cv::Range rows(std::max(0, behind.label.y - room), std::min(m_ink.rows, behind.label.br().y + room));
    const auto inked = inkedColumns(cv::Range(behind.label.y, behind.label.br().y));
    const auto extent = valueExtent(inked, behind, height);
    if (extent.empty()) {
        return {};
    }
    return drawnTogether(grey.rowRange(rows), inked, extent, height / 8).picture;
}

}  // namespace insurancepaper
