// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/insurancepaper/paper_fields.h"
#include "cardreader/insurancepaper/paper_sight.h"

#include <memory>

namespace cv {
class Mat;
}

namespace insurancepaper {

/// What one picture says. Every value is certain by the reader's own looks; whether an insurer can have that number,
/// and whether that day is a birth date, is for the caller to check.
struct PaperReading {
    Sight sight = Sight::Nothing;
    bool refused = false;  ///< an Individual Number stands on it: nothing was read, nothing is kept
    std::array<std::optional<PaperText>, paperFields> values;  ///< that of Birthdate stays empty
    std::optional<cardfront::PrintedDate> birthdate;

    /// @return whether anything was found
    [[nodiscard]] bool hasValues() const;
    void wipe();
};

/// Reads a certificate of eligibility held before a camera: finds the paper, straightens it, finds the labels, reads
/// each value from its own zone several times.
/// @thread one at a time; about a second of processor time for a page with all five values
class PaperReader {
public:
    static constexpr float kLeastConfidence = 90;

    /// @return nothing when Tesseract's Japanese or English data is not installed
    [[nodiscard]] static std::optional<PaperReader> open() noexcept;

    PaperReader(PaperReader&&) noexcept;
    PaperReader& operator=(PaperReader&&) noexcept;
    PaperReader(const PaperReader&) = delete;
    PaperReader& operator=(const PaperReader&) = delete;
    ~PaperReader();

    /// @param picture  BGR or grey, 8 bit, not mirrored, at least 1000 px wide to be readable
    [[nodiscard]] PaperReading read(const cv::Mat& picture) noexcept;

    /// As read(), for callers without OpenCV.
    /// @param bgr  rows without gaps: heightPx x widthPx x 3 bytes; not changed
    [[nodiscard]] PaperReading readPixels(std::span<std::uint8_t> bgr, int widthPx, int heightPx) noexcept;

    /// How the paper stands, without reading it: about 10 ms.
    [[nodiscard]] static Sight look(std::span<std::uint8_t> bgr, int widthPx, int heightPx) noexcept;

private:
    struct Parts;
    explicit PaperReader(std::unique_ptr<Parts> parts) noexcept;

    std::unique_ptr<Parts> m_parts;
};

}  // namespace insurancepaper
