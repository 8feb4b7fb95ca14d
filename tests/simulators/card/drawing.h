// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>

namespace simcard {

/// The Japanese faces of Debian's Noto fonts.
enum class Typeface : std::uint8_t { Sans, SansBold, Serif, SerifBold };
inline constexpr int typefaceCount = 4;

/// Writes Japanese text into pictures with a Noto font of Debian.
class TextPainter {
public:
    /// @throws std::runtime_error when no Japanese font is installed
    explicit TextPainter(Typeface typeface = Typeface::Sans);
    ~TextPainter();
    TextPainter(const TextPainter&) = delete;
    TextPainter& operator=(const TextPainter&) = delete;

    /// @param baseline  left end of the text's baseline, px
    /// @param heightPx  height of the font, px
    void write(cv::Mat& picture, const std::string& text, cv::Point baseline, int heightPx,
               const cv::Scalar& ink) const;

private:
    struct Font;
    std::unique_ptr<Font> m_font;
};

/// @return black text on white, one channel; values are only 0 and 255
[[nodiscard]] cv::Mat textPicture(const TextPainter& painter, const std::string& text, cv::Size size, int heightPx);

}  // namespace simcard
