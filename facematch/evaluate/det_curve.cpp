// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/det_curve.h"

#include "facematch/evaluate/rates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <locale>
#include <sstream>

namespace facematch {

namespace {

constexpr double leastRate = 1e-6;
constexpr double mostRate = 0.5;
constexpr double leftPx = 80;
constexpr double topPx = 60;
constexpr double sidePx = 560;
constexpr double decidingComparisons = 3;  // rule of 3

struct Tick {
    double rate;
    const char* label;
};
constexpr std::array ticks{Tick{0.000001, "0.0001 %"}, Tick{0.00001, "0.001 %"}, Tick{0.0001, "0.01 %"},
                           Tick{0.001, "0.1 %"},       Tick{0.01, "1 %"},        Tick{0.05, "5 %"},
                           Tick{0.2, "20 %"},          Tick{0.5, "50 %"}};

/// 0 at the least rate, 1 at the most.
double along(double rate) {
    const double from = normalDeviate(leastRate);
    return (normalDeviate(std::clamp(rate, leastRate, mostRate)) - from) / (normalDeviate(mostRate) - from);
}

double acrossPx(double fmr) {
    return leftPx + sidePx * along(fmr);
}

double upPx(double fnmr) {
    return topPx + sidePx * (1 - along(fnmr));
}

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char character : text) {
        safe += character == '<' ? "&lt;" : character == '&' ? "&amp;" : std::string(1, character);
    }
    return safe;
}

class Drawing {
public:
    Drawing() {
        m_svg.imbue(std::locale::classic());
        m_svg << std::fixed << std::setprecision(1);
        m_svg << R"(<svg xmlns="http://www.w3.org/2000/svg" width="680" height="700" font-family="sans-serif">)"
              << "\n<rect width=\"680\" height=\"700\" fill=\"white\"/>\n";
    }

    void line(double x1, double y1, double x2, double y2) {
        m_svg << "<line x1=\"" << x1 << "\" y1=\"" << y1 << "\" x2=\"" << x2 << "\" y2=\"" << y2
              << "\" stroke=\"#d0d0d0\"/>\n";
    }

    void text(double x, double y, const std::string& words, const char* anchor, int size = 12) {
        m_svg << "<text x=\"" << x << "\" y=\"" << y << "\" font-size=\"" << size << "\" text-anchor=\"" << anchor
              << "\">" << escaped(words) << "</text>\n";
    }

    void grid() {
        for (const auto& tick : ticks) {
            line(acrossPx(tick.rate), topPx, acrossPx(tick.rate), topPx + sidePx);
            line(leftPx, upPx(tick.rate), leftPx + sidePx, upPx(tick.rate));
            text(acrossPx(tick.rate), topPx + sidePx + 18, tick.label, "middle");
            text(leftPx - 8, upPx(tick.rate) + 4, tick.label, "end");
        }
        text(leftPx + sidePx / 2, topPx + sidePx + 40, "FMR (false match rate)", "middle", 14);
        m_svg << "<text x=\"16\" y=\"340\" font-size=\"14\" text-anchor=\"middle\" transform=\"rotate(-90 16 340)\">"
              << "FNMR (false non-match rate)</text>\n";
    }

    void curve(const std::vector<std::pair<double, double>>& points) {
        m_svg << R"(<polyline fill="none" stroke="#1f4e9c" stroke-width="2" points=")";
        for (const auto& [x, y] : points) {
            m_svg << x << ',' << y << ' ';
        }
        m_svg << "\"/>\n";
    }

    void mark(double x, double y) {
        m_svg << "<circle cx=\"" << x << "\" cy=\"" << y << "\" r=\"5\" fill=\"#b3261e\"/>\n";
    }

    [[nodiscard]] std::string whole() const { return m_svg.str() + "</svg>\n"; }

private:
    std::ostringstream m_svg;
};

std::string fixedText(double value, int decimals) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::fixed << std::setprecision(decimals) << value;
    return text.str();
}

/// Steps of equal length on the scale of FMR, so that neither end is starved of points.
std::vector<std::pair<double, double>> pointsOf(const DetData& data) {
    constexpr int steps = 160;
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i <= steps; ++i) {
        const double fmr = std::pow(10, std::log10(leastRate) + i * (std::log10(mostRate / leastRate)) / steps);
        if (fmr * static_cast<double>(data.impostor.size()) < decidingComparisons) {
            continue;
        }
        points.emplace_back(acrossPx(fmr), upPx(operatingPoint(data.genuine, data.impostor, fmr).fnmr));
    }
    return points;
}

}  // namespace

// Bisection on the error function: a few dozen steps, no table of coefficients to get wrong.
double normalDeviate(double probability) {
    double low = -10;
    double high = 10;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::string detCurveSvg(const DetData& data) {
    Drawing drawing;
    drawing.grid();
    drawing.text(leftPx, 26, data.title, "start", 16);
    drawing.text(leftPx, 46,
                 std::to_string(data.genuine.size()) + " same-person, " + std::to_string(data.impostor.size()) +
                     " different-person comparisons",
                 "start");
    if (!data.genuine.empty() && !data.impostor.empty()) {
        drawing.curve(pointsOf(data));
        if (data.threshold) {
            const auto rates = ratesAt(data.genuine, data.impostor, *data.threshold);
            drawing.mark(acrossPx(rates.fmr), upPx(rates.fnmr));
            drawing.text(acrossPx(rates.fmr) + 9, upPx(rates.fnmr) - 6,
                         "configured threshold " + fixedText(*data.threshold, 3), "start");
        }
    }
    return drawing.whole();
}

}  // namespace facematch
