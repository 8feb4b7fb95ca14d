// SPDX-License-Identifier: Apache-2.0
// uketsuke-sim-attacks PEOPLE OUT: pictures of prints and screens made of synthetic people, beside the people
// themselves, with labels.csv for `uketsukectl face attack`.
#include "tests/simulators/camera/attack_renderer.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t takes = 3;  // of each person and instrument

std::vector<fs::path> peopleIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
        if (entry->path().stem().string().find("_live") != std::string::npos) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

int render(const fs::path& from, const fs::path& to) {
    const auto people = peopleIn(from);
    std::error_code problem;
    fs::create_directories(to, problem);
    std::ofstream labels(to / "labels.csv");
    labels << "file,label,kind\n";
    for (std::size_t i = 0; i < people.size(); ++i) {
        const cv::Mat person = cv::imread(people[i].string());
        const std::string stem = people[i].stem().string();
        if (person.empty() || !cv::imwrite((to / (stem + ".png")).string(), person)) {
            return 3;
        }
        labels << stem << ".png,live,\n";
        for (int kind = 0; kind < simcamera::instruments; ++kind) {
            const auto instrument = static_cast<simcamera::Instrument>(kind);
            for (std::uint64_t take = 0; take < takes; ++take) {
                const std::string file = stem + "_" + std::to_string(kind) + "_" + std::to_string(take) + ".png";
                if (!cv::imwrite((to / file).string(), presentAttack(person, instrument, i * takes + take))) {
                    return 3;
                }
                labels << file << ",attack," << name(instrument) << '\n';
            }
        }
    }
    return people.empty() || !labels ? 3 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() != 2) {
        static_cast<void>(std::fputs("uketsuke-sim-attacks PEOPLE OUT\n", stderr));
        return 2;
    }
    return render(words[0], words[1]);
}
