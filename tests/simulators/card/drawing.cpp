// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/drawing.h"

#include <array>
#include <filesystem>
#include <opencv2/freetype.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace simcard {
namespace {

std::string fontFile(Typeface typeface) {
    static constexpr std::array places{"/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk",
                                       "/usr/share/fonts/google-noto-cjk"};
    static constexpr std::array files{"NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSerifCJK-Regular.ttc",
                                      "NotoSerifCJK-Bold.ttc"};
    for (const auto* place : places) {
        const auto file = std::filesystem::path(place) / files.at(static_cast<std::size_t>(typeface));
        if (std::filesystem::exists(file)) {
            return file.string();
        }
    }
    throw std::runtime_error("no Japanese font: install fonts-noto-cjk");
}

}  // namespace

struct TextPainter::Font {
    cv::Ptr<cv::freetype::FreeType2> face;
};

TextPainter::TextPainter(Typeface typeface) : m_font(std::make_unique<Font>()) {
    m_font->face = cv::freetype::createFreeType2();
    m_font->face->loadFontData(fontFile(typeface), 0);
}

TextPainter::~TextPainter() = default;

void TextPainter::write(cv::Mat& picture, const std::string& text, cv::Point baseline, int heightPx,
                        const cv::Scalar& ink) const {
    if (!text.empty()) {
        m_font->face->putText(picture, text, baseline, heightPx, ink, -1, cv::LINE_AA, true);
    }
}

cv::Mat textPicture(const TextPainter& painter, const std::string& text, cv::Size size, int heightPx) {
    cv::Mat colour(size, CV_8UC3, cv::Scalar::all(255));
    painter.write(colour, text, {2, size.height - heightPx / 5 - 1}, heightPx, cv::Scalar::all(0));
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    cv::threshold(grey, grey, 140, 255, cv::THRESH_BINARY);
    return grey;
}

}  // namespace simcard
