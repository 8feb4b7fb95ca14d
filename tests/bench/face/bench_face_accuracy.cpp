// SPDX-License-Identifier: Apache-2.0
// The production chain over a development set, against the bars of spec/face-matching.md section 8.
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/evaluate.h"

#include <cstdlib>
#include <iostream>
#include <map>

using namespace facematch;

namespace {

const std::filesystem::path root = UKETSUKE_SOURCE_DIR;

std::filesystem::path models() {
    const char* const configured = std::getenv("UKETSUKE_MODELS");  // NOLINT(concurrency-mt-unsafe): one thread
    return configured != nullptr ? std::filesystem::path(configured) : root / "../shared/models";
}

bool holds(const char* what, double value, double bar) {
    std::cout << (value <= bar ? "holds   " : "MISSED  ") << what << ' ' << value << " (bar " << bar << ")\n";
    return value <= bar;
}

int judge(const EvaluationReport& report) {
    std::cout << "engine " << report.engine << ", alignment " << report.alignment << ", " << report.images
              << " pictures, " << report.genuine << " same-person, " << report.impostor
              << " different-person comparisons, " << report.millisecondsPerImage << " ms a picture\nAUC " << report.auc
              << '\n';
    for (const OperatingPoint& point : report.points) {
        std::cout << "FMR " << point.fmr << ": threshold " << point.threshold << ", FNMR " << point.fnmr << " ["
                  << point.fnmrLow << ", " << point.fnmrHigh << ']' << (point.sampleTooSmall ? " sample too small" : "")
                  << '\n';
    }
    if (report.atDefault) {
        std::cout << "at the kiosk's threshold " << report.atDefault->threshold << ": FMR " << report.atDefault->fmr
                  << " (below " << report.atDefault->fmrHigh << "), FNMR " << report.atDefault->fnmr << '\n';
    }
    bool good = holds("FTA", static_cast<double>(report.failuresToAcquire) / static_cast<double>(report.images), 0.005);
    good = holds("EER", report.eer, 0.009) && good;
    good = holds("FNMR at FMR 0.001", report.points[1].fnmr, 0.02) && good;
    good = holds("FNMR at FMR 0.0001", report.points[2].fnmr, 0.04) && good;
    return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    std::map<std::string, std::filesystem::path> options{{"--pairs", root / "../shared/faces/pairs.csv"},
                                                         {"--images", root / "../shared/faces/img"},
                                                         {"--identities", root / "../shared/faces/images.csv"}};
    const std::vector<std::string> arguments(argv + 1,
                                             argv + argc);  // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        options[arguments[i]] = arguments[i + 1];
    }
    const auto store = ModelStore::open({models()}, root / "resources/models/manifest.json");
    auto chain = store ? FaceChain::open(*store) : Result<FaceChain>(tl::unexpected(store.error()));
    if (!chain) {
        std::cerr << name(chain.error().code) << ": run packaging/models, set UKETSUKE_MODELS\n";
        return 3;
    }
    EvaluationSettings settings;
    settings.pairs = options.at("--pairs");
    settings.images = options.at("--images");
    settings.identities = options.at("--identities");
    settings.cross = true;
    settings.falseMatchRates = {0.01, 0.001, 0.0001, 0.00001};
    const auto report = evaluatePairs(*chain, settings);
    if (!report) {
        std::cerr << name(report.error().code) << '\n';
        return 3;
    }
    return judge(*report);
}
