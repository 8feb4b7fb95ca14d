// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/drawing.h"
#include "tests/simulators/card/tray_scene.h"

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace simpaper {

/// What stands on one certificate of eligibility (資格確認書). Texts as printed, UTF-8.
struct Certificate {
    std::string person;  ///< id in people.json
    std::string name;
    std::string kana;
    std::string insurer;
    std::string insurerName;
    std::string symbol;  ///< empty: none is printed
    std::string number;
    std::string branch;        ///< empty: none is printed
    std::string birthdate;     ///< yyyy-mm-dd
    std::string twelveDigits;  ///< not empty: twelve digits stand on it, which no certificate has
};

enum class Form : std::uint8_t { Card, Sheet };  ///< as large as a card; the part of an A4 sheet that is cut off

/// @param file  people.json
/// @throws std::runtime_error with the file and the cause
[[nodiscard]] std::vector<Certificate> loadCertificates(const std::filesystem::path& file);

/// @return 「昭和55年 2月17日」
[[nodiscard]] std::string printedDate(const std::string& yyyyMmDd);

/// The paper alone, BGR. Our own layout: labels before their values, a ruled table on the sheet.
[[nodiscard]] cv::Mat drawn(const Certificate& certificate, Form form,
                            simcard::Typeface typeface = simcard::Typeface::Sans);

/// @return as a camera sees it that it is held before: somebody's dark clothes behind it, a thumb on its edge
[[nodiscard]] cv::Mat heldUp(const cv::Mat& paper, const simcard::TrayScene& scene);

}  // namespace simpaper
