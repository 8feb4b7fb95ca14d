// SPDX-License-Identifier: Apache-2.0
// uketsuke-sim-paper PEOPLE.json ID card|sheet FILE.png [TWELVE-DIGITS]: one drawn certificate before a camera.
#include "tests/simulators/paper/certificate_paper.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <opencv2/imgcodecs.hpp>
#include <span>

int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() < 5) {
        std::fputs("usage: uketsuke-sim-paper PEOPLE.json ID card|sheet FILE.png [TWELVE-DIGITS]\n", stderr);
        return 2;
    }
    try {
        auto all = simpaper::loadCertificates(arguments[1]);
        const auto found = std::ranges::find(all, arguments[2], &simpaper::Certificate::person);
        if (found == all.end()) {
            std::fputs("no such person\n", stderr);
            return 2;
        }
        found->twelveDigits = arguments.size() > 5 ? arguments[5] : "";
        const auto form = std::string(arguments[3]) == "card" ? simpaper::Form::Card : simpaper::Form::Sheet;
        const auto picture = simpaper::heldUp(simpaper::drawn(*found, form), {});
        return cv::imwrite(arguments[4], picture) ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
