// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/paper/certificate_paper.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace simpaper {
namespace {

constexpr double roomAround = 0.95;  // nobody holds a paper so that it fills the picture
constexpr double widestPx = 1070;
const cv::Scalar ink(40, 36, 34);
const cv::Scalar rule(150, 140, 130);

struct Words {
    std::string text;
    cv::Point at;
    int heightPx;
};

std::string textOf(const nlohmann::json& object, const char* member) {
    const auto found = object.find(member);
    return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

void write(cv::Mat& paper, const std::vector<Words>& all, simcard::Typeface typeface) {
    const simcard::TextPainter painter(typeface);
    for (const auto& one : all) {
        painter.write(paper, one.text, one.at, one.heightPx, ink);
    }
}

std::string symbolsOf(const Certificate& one) {
    const std::string symbol = one.symbol.empty() ? std::string() : "記号　" + one.symbol + "　　";
    const std::string branch = one.branch.empty() ? std::string() : "　（枝番）" + one.branch;
    return symbol + "番号　" + one.number + branch;
}

cv::Mat card(const Certificate& one, simcard::Typeface typeface) {
    cv::Mat paper(638, 1011, CV_8UC3, cv::Scalar(236, 244, 240));
    write(paper,
          {{"資格確認書", {60, 70}, 40},
           {"令和　８年　４月　１日　交付", {560, 66}, 24},
           {symbolsOf(one), {60, 150}, 36},
           {"氏名　" + one.name, {60, 226}, 34},
           {one.kana, {520, 224}, 22},
           {"生年月日　" + printedDate(one.birthdate), {60, 296}, 32},
           {"性別　女", {720, 296}, 28},
           {"資格取得年月日　令和 2年 4月 1日", {60, 358}, 26},
           {"有効期限　令和 9年 7月31日", {60, 414}, 26},
           {one.twelveDigits.empty() ? "負担割合　３割" : one.twelveDigits, {60, 470}, 30},
           {"保険者番号　" + one.insurer, {60, 536}, 36},
           {"名称　" + one.insurerName, {60, 596}, 26}},
          typeface);
    return paper;
}

cv::Mat sheet(const Certificate& one, simcard::Typeface typeface) {
    cv::Mat paper(780, 1180, CV_8UC3, cv::Scalar(248, 250, 250));
    constexpr int left = 60;
    constexpr int values = 330;
    std::vector<std::array<std::string, 2>> lines;
    if (!one.symbol.empty()) {
        lines.push_back({"記号", one.symbol});
    }
    lines.push_back({"番号", one.number});
    if (!one.branch.empty()) {
        lines.push_back({"枝番", one.branch});
    }
    lines.push_back({"氏名", one.name});
    lines.push_back({"生年月日", printedDate(one.birthdate)});
    lines.push_back({"適用開始年月日", "令和 5年 4月 1日"});
    if (!one.twelveDigits.empty()) {
        lines.push_back({"", one.twelveDigits});
    }
    lines.push_back({"保険者番号", one.insurer});
    lines.push_back({"保険者名", one.insurerName});
    std::vector<Words> words{{"健康保険　資格確認書", {left, 76}, 38}};
    int y = 116;
    const int step = (paper.rows - 140) / static_cast<int>(lines.size());
    for (const auto& [label, value] : lines) {
        cv::rectangle(paper, {left - 14, y}, {paper.cols - 60, y + step}, rule, 2);
        words.push_back({label, {left, y + step - 20}, 27});
        words.push_back({value, {values, y + step - 18}, 31});
        y += step;
    }
    cv::line(paper, {values - 20, 116}, {values - 20, y}, rule, 2);
    write(paper, words, typeface);
    return paper;
}

}  // namespace

std::vector<Certificate> loadCertificates(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) {
        throw std::runtime_error("cannot read " + file.string());
    }
    std::vector<Certificate> all;
    const auto document = nlohmann::json::parse(in);
    for (const auto& person : document.at("people")) {
        const auto& insurance = person.at("insurance");
        all.push_back({.person = textOf(person, "id"),
                       .name = textOf(person, "name"),
                       .kana = textOf(person, "kana"),
                       .insurer = textOf(insurance, "insurer"),
                       .insurerName = textOf(insurance, "insurerName"),
                       .symbol = textOf(insurance, "symbol"),
                       .number = textOf(insurance, "number"),
                       .branch = textOf(insurance, "branch"),
                       .birthdate = textOf(person, "birthdate"),
                       .twelveDigits = {}});
    }
    return all;
}

std::string printedDate(const std::string& yyyyMmDd) {
    simcard::Person person;
    person.birthdate = yyyyMmDd;
    const auto date = simcard::printedBirth(person);
    std::array<char, 64> text{};
    const std::string year = date.year == 1 ? "元" : std::to_string(date.year);
    std::snprintf(text.data(), text.size(), "%s%s年%2d月%2d日", date.eraName.c_str(), year.c_str(), date.month,
                  date.day);
    return text.data();
}

cv::Mat drawn(const Certificate& certificate, Form form, simcard::Typeface typeface) {
    return form == Form::Card ? card(certificate, typeface) : sheet(certificate, typeface);
}

cv::Mat heldUp(const cv::Mat& paper, const simcard::TrayScene& scene) {
    cv::Mat held = paper.clone();
    cv::circle(held, {held.cols - 4, held.rows - 90}, 46, cv::Scalar(128, 150, 196), cv::FILLED, cv::LINE_AA);
    simcard::TrayScene farther = scene;
    farther.scale *= roomAround * std::min(1.0, widestPx / held.cols);
    return simcard::photographed(held, farther);
}

}  // namespace simpaper
