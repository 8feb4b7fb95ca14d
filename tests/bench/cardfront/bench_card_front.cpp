// SPDX-License-Identifier: Apache-2.0
// How often verification code B is read exactly, wrongly or not at all from drawn fronts, with counts and limits.
#include "cardreader/cardfront/card_front_reader.h"
#include "facematch/evaluate/rates.h"
#include "tests/simulators/card/tray_scene.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <map>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using simcard::Trouble;

constexpr auto today = std::chrono::year{2026} / 11 / 21;
constexpr std::array troubles{Trouble::None, Trouble::Typeface, Trouble::Light,  Trouble::Blur,
                              Trouble::Turn, Trouble::Glare,    Trouble::Sleeve, Trouble::Everything};

struct Options {
    unsigned renders = 1200;
    unsigned seed = 1;
    std::string keep;  ///< folder for the pictures of wrong and refused reads
};

struct Counts {
    std::size_t exact = 0;
    std::size_t wrong = 0;
    std::map<std::string, std::size_t> refused;
    std::vector<double> milliseconds;
    std::vector<double> processorMilliseconds;  ///< what a busy machine does not stretch

    [[nodiscard]] std::size_t reads() const { return milliseconds.size(); }

    void add(const Counts& other) {
        exact += other.exact;
        wrong += other.wrong;
        for (const auto& [reason, count] : other.refused) {
            refused[reason] += count;
        }
        milliseconds.insert(milliseconds.end(), other.milliseconds.begin(), other.milliseconds.end());
        processorMilliseconds.insert(processorMilliseconds.end(), other.processorMilliseconds.begin(),
                                     other.processorMilliseconds.end());
    }
};

class Bench {
public:
    Bench(cardfront::CardFrontReader reader, Options options)
        : m_reader(std::move(reader)),
          m_options(std::move(options)),
          m_people(simcard::loadPeople(UKETSUKE_SOURCE_DIR "/resources/people")) {
        for (int i = 0; i < simcard::typefaceCount; ++i) {
            m_renderers.push_back(std::make_unique<simcard::FrontRenderer>(static_cast<simcard::Typeface>(i)));
        }
    }

    Counts measure(Trouble trouble) {
        Counts counts;
        const auto renders = m_options.renders / troubles.size();
        for (unsigned i = 0; i < renders; ++i) {
            cv::RNG random((std::uint64_t{m_options.seed} << 32U) + (static_cast<std::uint64_t>(trouble) << 24U) + i +
                           1);
            random.next();
            const auto scene = simcard::sceneWith(trouble, random);
            const auto holder =
                simcard::holderLike(m_people.at(i % m_people.size()), static_cast<int>(today.year()), random);
            const auto& renderer = *m_renderers.at(static_cast<std::size_t>(scene.typeface));
            readOne(simcard::photographed(renderer.front(holder), scene), holder, counts,
                    std::string(simcard::name(trouble)) + "-" + std::to_string(i));
        }
        return counts;
    }

private:
    void readOne(const cv::Mat& picture, const simcard::Person& holder, Counts& counts, const std::string& title) {
        const auto start = Clock::now();
        const auto processorStart = std::clock();
        const auto reading = m_reader.read(picture, today);
        counts.milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        counts.processorMilliseconds.push_back(1000.0 * static_cast<double>(std::clock() - processorStart) /
                                               CLOCKS_PER_SEC);
        std::string outcome;
        if (!reading) {
            outcome = cardfront::name(reading.error().code);
            ++counts.refused[outcome];
        } else if (std::ranges::equal(reading->code.ascii(), simcard::verificationCodeB(holder))) {
            ++counts.exact;
            return;
        } else {
            ++counts.wrong;
            outcome = "wrong";
        }
        if (!m_options.keep.empty()) {
            cv::imwrite(m_options.keep + "/" + outcome + "-" + title + ".png", picture);
        }
    }

    cardfront::CardFrontReader m_reader;
    Options m_options;
    std::vector<simcard::Person> m_people;
    std::vector<std::unique_ptr<simcard::FrontRenderer>> m_renderers;
};

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

void print(const char* title, const Counts& counts) {
    const auto reads = counts.reads();
    const auto exact = facematch::wilson(counts.exact, reads);
    const auto wrong = facematch::wilson(counts.wrong, reads);
    std::printf("%-11s %5zu %5zu %5.1f %% [%5.1f, %5.1f] %5zu %5.2f %% [%.2f, %.2f] %5zu  %4.0f %4.0f %4.0f ms ", title,
                reads, counts.exact, 100 * static_cast<double>(counts.exact) / static_cast<double>(reads),
                100 * exact.low, 100 * exact.high, counts.wrong,
                100 * static_cast<double>(counts.wrong) / static_cast<double>(reads), 100 * wrong.low, 100 * wrong.high,
                reads - counts.exact - counts.wrong, percentile(counts.milliseconds, 0.5),
                percentile(counts.milliseconds, 0.95), percentile(counts.processorMilliseconds, 0.5));
    for (const auto& [reason, count] : counts.refused) {
        std::printf(" %s %zu", reason.c_str(), count);
    }
    std::printf("\n");
    std::fflush(stdout);
}

bool parse(const std::vector<std::string>& arguments, Options& options) {
    const auto number = [](const std::string& text, unsigned& value) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size();
    };
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        const auto& value = arguments[i + 1];
        const bool good = (arguments[i] == "--renders" && number(value, options.renders)) ||
                          (arguments[i] == "--seed" && number(value, options.seed)) ||
                          (arguments[i] == "--keep" && !(options.keep = value).empty());
        if (!good) {
            return false;
        }
    }
    return arguments.size() % 2 == 0 && options.renders >= troubles.size();
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    const std::vector<std::string> arguments(argv + 1,
                                             argv + argc);  // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    if (!parse(arguments, options)) {
        std::cerr << "usage: bench_card_front [--renders N] [--seed N] [--keep DIR]\n";
        return 2;
    }
    auto reader = cardfront::CardFrontReader::open();
    if (!reader) {
        std::cerr << cardfront::name(reader.error().code) << ": install tesseract-ocr and tesseract-ocr-jpn\n";
        return 3;
    }
    std::printf("%-11s %5s %5s %-23s %5s %-20s %5s  %s\n", "trouble", "reads", "exact", "rate, 95 % limits", "wrong",
                "rate, 95 % limits", "not", "median, 95th percentile; median of processor time");
    Bench bench(std::move(*reader), options);
    Counts all;
    for (const auto trouble : troubles) {
        const auto counts = bench.measure(trouble);
        print(simcard::name(trouble), counts);
        all.add(counts);
    }
    print("all", all);
    return all.wrong == 0 ? 0 : 1;
}
