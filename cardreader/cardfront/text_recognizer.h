// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/printed_text.h"

#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace cardfront {

/// Tesseract for one line at a time, limited to the characters of dates, eras and digits. Names cannot be read with it.
class TextRecognizer {
public:
    /// @param language    Tesseract's name of the language data: "jpn" or "eng"
    /// @param characters  UTF-8; nothing else is ever returned
    /// @return nothing when the language data is not installed
    [[nodiscard]] static std::optional<TextRecognizer> open(const char* language, const char* characters);

    TextRecognizer(TextRecognizer&&) noexcept;
    TextRecognizer& operator=(TextRecognizer&&) = delete;
    TextRecognizer(const TextRecognizer&) = delete;
    TextRecognizer& operator=(const TextRecognizer&) = delete;
    ~TextRecognizer();

    /// @param grey  one line of dark text on light ground, 8 bit, one channel
    [[nodiscard]] Line read(const cv::Mat& grey);

private:
    struct Engine;
    explicit TextRecognizer(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

}  // namespace cardfront
