// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/zone_look.h"

#include <opencv2/imgproc.hpp>

namespace cardfront {
namespace {

constexpr double leastSpread = 40;      // grey levels between ink and ground below which nothing is there to read
constexpr double leastEvenSpread = 24;  // the same after evening out, which leaves less noise in the ground
constexpr int strokePx = 21;  // wider than any stroke of the print: what closing with it leaves is the ground alone

// Divides by the ground: print keeps its darkness relative to the light that falls on it.
void evenOut(cv::Mat& grey) {
    cv::Mat ground;
    cv::morphologyEx(grey, ground, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {strokePx, strokePx}));
    cv::GaussianBlur(ground, ground, {}, strokePx / 3.0);
    cv::divide(grey, ground, grey, 235);
    ground.setTo(0);
}

// Unsharp masking: what a blur of this width took away is added back.
void sharpen(cv::Mat& grey) {
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {}, 2.5);
    cv::addWeighted(grey, 2.5, soft, -1.5, 0, grey);
    soft.setTo(0);
}

double spread(const cv::Mat& grey) {
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(grey, &darkest, &lightest);
    return lightest - darkest;
}

}  // namespace

ZoneLook::ZoneLook(const cv::Mat& zone, const Preparation& preparation) {
    cv::resize(zone, m_picture, {}, preparation.scale, preparation.scale, cv::INTER_CUBIC);
    if (preparation.evenOut) {
        evenOut(m_picture);
    }
    if (preparation.sharpen) {
        sharpen(m_picture);
    }
    if (preparation.softenPx > 0) {
        cv::GaussianBlur(m_picture, m_picture, {}, preparation.softenPx);
    }
    m_hasText = spread(m_picture) >= (preparation.evenOut ? leastEvenSpread : leastSpread);
    cv::normalize(m_picture, m_picture, 0, 255, cv::NORM_MINMAX);
    if (preparation.twoLevels) {
        cv::threshold(m_picture, m_picture, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    }
    cv::copyMakeBorder(m_picture, m_picture, kMarginPx, kMarginPx, kMarginPx, kMarginPx, cv::BORDER_REPLICATE);
}

}  // namespace cardfront
