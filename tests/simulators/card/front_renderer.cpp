// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/front_renderer.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace simcard {
namespace {

constexpr int widthPx = 1011;
constexpr int heightPx = 638;
const cv::Scalar ink(45, 38, 36);
const cv::Scalar label(120, 96, 84);
const cv::Rect photoPlace(56, 236, 252, 315);

void paintGround(cv::Mat& card) {
    for (int y = 0; y < card.rows; ++y) {
        const double share = static_cast<double>(y) / card.rows;
        card.row(y).setTo(cv::Scalar(246 - 12 * share, 242 - 4 * share, 248 - 20 * share));
    }
    for (int i = -6; i < 14; ++i) {
        cv::ellipse(card, {i * 96, 700}, {420, 420}, 0, 0, 360, cv::Scalar(236, 228, 240), 1, cv::LINE_AA);
    }
}

void paintPhoto(cv::Mat& card, const std::filesystem::path& file) {
    cv::rectangle(card, photoPlace, cv::Scalar(214, 208, 208), cv::FILLED);
    if (file.empty()) {
        return;
    }
    const auto photo = cv::imread(file.string(), cv::IMREAD_COLOR);
    if (!photo.empty()) {
        cv::Mat fitted;
        cv::resize(photo, fitted, photoPlace.size(), 0, 0, cv::INTER_AREA);
        fitted.copyTo(card(photoPlace));
    }
}

std::string numbers(const std::string& year, int month, int day, const char* end) {
    return year + "年" + std::to_string(month) + "月" + std::to_string(day) + "日" + end;
}

std::string birthText(const Person& person) {
    const auto date = printedBirth(person);
    if (date.eraName.empty()) {
        return numbers(std::to_string(date.year), date.month, date.day, "生");
    }
    return date.eraName + numbers(date.year == 1 ? "元" : std::to_string(date.year), date.month, date.day, "生");
}

std::string expiryText(const Person& person) {
    const auto& date = person.cardExpires;
    return numbers(date.substr(0, 4), std::stoi(date.substr(5, 2)), std::stoi(date.substr(8, 2)), "まで有効");
}

}  // namespace

cv::Mat FrontRenderer::front(const Person& person) const {
    cv::Mat card(heightPx, widthPx, CV_8UC3);
    paintGround(card);
    paintPhoto(card, person.photo);
    const auto line = [&](const std::string& text, int x, int y, int height, const cv::Scalar& colour) {
        m_painter.write(card, text, {x, y}, height, colour);
    };
    line("氏名", 56, 76, 22, label);
    line(person.name, 120, 78, 36, ink);
    line("住所", 56, 148, 22, label);
    line(person.address, 120, 148, 26, ink);
    line("生年月日", 344, 276, 20, label);
    line(birthText(person), 452, 280, 36, ink);
    line("性別", 344, 340, 20, label);
    line(person.sex == 1 ? "男" : "女", 452, 342, 30, ink);
    line("有効期限", 344, 412, 20, label);
    line(expiryText(person), 452, 416, 36, ink);
    line("セキュリティコード", 56, 592, 17, label);
    line(person.security, 236, 596, 32, ink);
    line("個人番号カード", 700, 560, 30, cv::Scalar(150, 90, 130));
    line("試験用・見本　SAMPLE", 700, 598, 22, cv::Scalar(150, 90, 130));
    return card;
}

cv::Mat FrontRenderer::emptyTray() {
    return {800, 1280, CV_8UC3, cv::Scalar(58, 52, 50)};
}

cv::Mat FrontRenderer::tray(const Person& person) const {
    auto picture = emptyTray();
    const auto card = front(person);
    card.copyTo(
        picture(cv::Rect((picture.cols - card.cols) / 2, (picture.rows - card.rows) / 2, card.cols, card.rows)));
    return picture;
}

}  // namespace simcard
