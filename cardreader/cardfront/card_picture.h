// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>

namespace cardfront {

/// The card as it is seen, cut out and straightened: 1011 x 638 px, grey, and wiped on death.
class CardPicture {
public:
    static constexpr int kWidthPx = 1011;  ///< ID-1, 85.60 mm at 300 dpi
    static constexpr int kHeightPx = 638;

    explicit CardPicture(cv::Mat grey) : m_grey(std::move(grey)) {}
    CardPicture(CardPicture&&) = default;
    CardPicture& operator=(CardPicture&&) = delete;
    CardPicture(const CardPicture&) = delete;
    CardPicture& operator=(const CardPicture&) = delete;
    ~CardPicture();

    /// Only the zones of verification code B are ever cut out.
    [[nodiscard]] cv::Mat zone(const cv::Rect& place) const;

    /// Turns the card by half a turn, for one that was placed upside down.
    void turn();

private:
    cv::Mat m_grey;
};

/// Finds the card in a tray camera's picture.
/// @param picture  BGR or grey, 8 bit; the card is lighter than the tray and fills at least a sixth of it
/// @return the card, or nothing when no shape has the proportions of ID-1
[[nodiscard]] std::optional<CardPicture> findCard(const cv::Mat& picture);

}  // namespace cardfront
