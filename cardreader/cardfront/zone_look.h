// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/text_recognizer.h"

namespace cardfront {

/// How a zone is prepared for the recogniser. Line models misread very crisp digits now and then, each its own way, so
/// no two looks are alike.
struct Preparation {
    double scale = 1;
    double softenPx = 0;
    bool evenOut = false;    ///< takes shadow, a soft reflection and a sleeve's haze away
    bool twoLevels = false;  ///< black and white only
    bool sharpen = false;    ///< against a picture out of focus
};

/// One prepared look at a zone; wiped on death.
class ZoneLook {
public:
    static constexpr int kMarginPx = 12;  ///< added around the zone, after scaling

    /// @param zone  grey, 8 bit, dark print on light ground
    ZoneLook(const cv::Mat& zone, const Preparation& preparation);
    ZoneLook(const ZoneLook&) = delete;
    ZoneLook& operator=(const ZoneLook&) = delete;
    ZoneLook(ZoneLook&&) = delete;
    ZoneLook& operator=(ZoneLook&&) = delete;
    ~ZoneLook() { m_picture.setTo(0); }

    /// @return what stands there; nothing when ink and ground hardly differ
    [[nodiscard]] Line readBy(TextRecognizer& recognizer) const {
        return m_hasText ? recognizer.read(m_picture) : Line();
    }

private:
    cv::Mat m_picture;
    bool m_hasText = false;
};

}  // namespace cardfront
