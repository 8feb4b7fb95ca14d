// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/error.h"
#include "cardreader/individualnumbercard/pin.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>

namespace cv {
class Mat;
}

namespace cardfront {

/// Verification code B as it was read from the front of a card.
struct CodeBReading {
    cardreader::VerificationCodeB code;
    float confidence = 0;  ///< 0 to 100: the least certain of all characters that went into it
};

/// Reads verification code B (照合番号B) from the printed front: birth date, expiry year and security code, and nothing
/// else of it.
///
/// Every zone is looked at more than once, differently prepared; a reading needs enough looks to agree (Ballot), every
/// character in them to reach kLeastConfidence, and the dates to be possible. A refusal asks for the card to be placed
/// again; a wrong code would cost one of its tries.
class CardFrontReader {
public:
    static constexpr float kLeastConfidence = 90;

    /// @retval ErrorCode::RecognitionMissing  Tesseract's Japanese or English data is not installed
    [[nodiscard]] static Result<CardFrontReader> open() noexcept;

    CardFrontReader(CardFrontReader&&) noexcept;
    CardFrontReader& operator=(CardFrontReader&&) noexcept;
    CardFrontReader(const CardFrontReader&) = delete;
    CardFrontReader& operator=(const CardFrontReader&) = delete;
    ~CardFrontReader();

    /// @param picture  the tray seen from above, BGR or grey, 8 bit, at least 900 px wide; the card may lie turned
    /// @param today    for the rules of plausibility
    /// @retval ErrorCode::PictureMissing  the picture is empty or of another kind
    /// @retval ErrorCode::CardNotFound    no card in it
    /// @retval ErrorCode::Unreadable      a character is missing, uncertain, or the looks differ
    /// @retval ErrorCode::Implausible     the dates contradict the calendar or one another
    /// @thread  one at a time; about 0.1 s of processor time, 0.4 s where second looks are needed
    [[nodiscard]] Result<CodeBReading> read(const cv::Mat& picture, std::chrono::year_month_day today) noexcept;

    /// As read(), for callers without OpenCV.
    /// @param bgr  rows without gaps: heightPx x widthPx x 3 bytes; not changed (OpenCV has no view of constant pixels)
    [[nodiscard]] Result<CodeBReading> readPixels(std::span<std::uint8_t> bgr, int widthPx, int heightPx,
                                                  std::chrono::year_month_day today) noexcept;

    /// As read(), from a picture file.
    [[nodiscard]] Result<CodeBReading> readFile(const std::filesystem::path& file,
                                                std::chrono::year_month_day today) noexcept;

private:
    struct Parts;
    explicit CardFrontReader(std::unique_ptr<Parts> parts) noexcept;

    std::unique_ptr<Parts> m_parts;
};

}  // namespace cardfront
