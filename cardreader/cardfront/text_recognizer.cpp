// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/text_recognizer.h"

#include <tesseract/baseapi.h>
#include <cstring>

namespace cardfront {
namespace {

constexpr int pixelsPerInch = 300;

// Decodes the first character of a UTF-8 text; what is longer than three bytes is not among ours.
char32_t firstCharacter(const char* text) {
    const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (byte(0) < 0x80U) {
        return byte(0);
    }
    if ((byte(0) & 0xF0U) == 0xE0U && byte(1) != 0 && byte(2) != 0) {
        return static_cast<char32_t>((byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU));
    }
    return U'?';
}

}  // namespace

struct TextRecognizer::Engine {
    tesseract::TessBaseAPI api;
};

TextRecognizer::TextRecognizer(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
TextRecognizer::TextRecognizer(TextRecognizer&&) noexcept = default;
TextRecognizer::~TextRecognizer() = default;

std::optional<TextRecognizer> TextRecognizer::open(const char* language, const char* characters) {
    auto engine = std::make_unique<Engine>();
    engine->api.SetVariable("debug_file", "/dev/null");
    if (engine->api.Init(nullptr, language, tesseract::OEM_LSTM_ONLY) != 0) {
        return std::nullopt;
    }
    engine->api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    engine->api.SetVariable("tessedit_char_whitelist", characters);
    engine->api.SetVariable("load_system_dawg", "0");
    return TextRecognizer(std::move(engine));
}

Line TextRecognizer::read(const cv::Mat& grey) {
    Line line;
    auto& api = m_engine->api;
    api.SetImage(grey.data, grey.cols, grey.rows, 1, static_cast<int>(grey.step));
    api.SetSourceResolution(pixelsPerInch);
    if (api.Recognize(nullptr) == 0) {
        const std::unique_ptr<tesseract::ResultIterator> symbols(api.GetIterator());
        if (symbols) {
            do {
                const std::unique_ptr<char[]> text(symbols->GetUTF8Text(tesseract::RIL_SYMBOL));
                if (text && text[0] != '\0' && text[0] != ' ') {
                    Glyph glyph{firstCharacter(text.get()), symbols->Confidence(tesseract::RIL_SYMBOL)};
                    int top = 0;
                    int bottom = 0;
                    symbols->BoundingBox(tesseract::RIL_SYMBOL, &glyph.leftPx, &top, &glyph.rightPx, &bottom);
                    line.append(glyph);
                    explicit_bzero(text.get(), std::strlen(text.get()));
                }
            } while (symbols->Next(tesseract::RIL_SYMBOL));
        }
    }
    api.Clear();
    return line;
}

}  // namespace cardfront
