// SPDX-License-Identifier: Apache-2.0
// Who blinks and who does not, by the active step as the kiosk judges it: counts over synthetic people whose lids are
// drawn, and over what is no blink: a still face, a print that is tilted, light that flickers, blur, shadows, a turn.
#include "facematch/core/active_step.h"
#include "facematch/engines/eye_look.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"
#include "tests/simulators/camera/blink_scenes.h"

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>

using namespace facematch;
using simcamera::BlinkScene;
using simcamera::Sitter;

namespace {

const std::filesystem::path root = UKETSUKE_SOURCE_DIR;
const std::filesystem::path people = root / "resources/people";
constexpr std::chrono::milliseconds beat{66};

FaceChain openChain() {
    const char* const configured = std::getenv("UKETSUKE_MODELS");  // NOLINT(concurrency-mt-unsafe): one thread
    const std::filesystem::path folder = configured != nullptr ? configured : root / "../shared/models";
    return FaceChain::open(ModelStore::open({folder}, root / "resources/models/manifest.json").value()).value();
}

/// The eyes of everybody on these pictures who can be seen.
std::vector<Sitter> sitters(FaceChain& chain, const std::filesystem::path& folder, std::size_t most) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().stem().string();
        const bool ours = folder != people || name.ends_with("_live1") || name.ends_with("_glasses");
        if (entry.path().extension() == ".jpg" && ours) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::vector<Sitter> result;
    for (std::size_t at = 0; at < files.size() && result.size() < most; at += 1 + files.size() / (most + 1)) {
        const auto name = files[at].stem().string();
        const Frame picture = loadPicture(files[at]).value();
        const auto other = loadPicture(folder / (name.substr(0, name.find('_')) + "_live2.jpg"));
        const Observation seen = chain.observe(picture);
        if (seen.face) {
            const auto& points = seen.face->landmarks;
            result.push_back({.name = name,
                              .picture = matView(picture).clone(),
                              .turned = other ? matView(*other).clone() : cv::Mat(),
                              .eyes = {cv::Point2f(points[0].x, points[0].y), cv::Point2f(points[1].x, points[1].y)}});
        }
    }
    return result;
}

/// @return whether the step was taken for done; tells every frame's values where asked
bool judged(FaceChain& chain, const Sitter& sitter, const BlinkScene& scene, bool tell) {
    ActiveStep step(StepKind::Blink, {});
    std::chrono::milliseconds now{};
    bool done = false;
    for (int number = 0; number < simcamera::framesOfScene; ++number, now += beat) {
        const Frame frame = frameFrom(scene.frame(sitter, number));
        const Observation seen = chain.observe(frame);
        std::optional<FaceLook> look;
        if (seen.face) {
            look = lookAt(*seen.face, Surround::Unknown);
            look->eyes = lookAtEyes(frame, *seen.face);
        }
        if (tell && look && look->eyes) {
            std::cout << number << ' ' << look->eyes->left << ' ' << look->eyes->right << ' ' << look->eyes->rest << ' '
                      << look->turn << '\n';
        }
        done = step.observe(look, now) == StepState::Done || done;
    }
    return done;
}

}  // namespace

int main(int argc, char** argv) {
    std::map<std::string, std::string> options{
        {"--images", people.string()}, {"--most", "20"}, {"--scene", ""}, {"--person", ""}};
    const std::vector<std::string> arguments(argv + 1, argv + argc);  // NOLINT: how programs are told
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        options[arguments[i]] = arguments[i + 1];
    }
    FaceChain chain = openChain();
    const auto everybody = sitters(chain, options["--images"], std::stoul(options["--most"]));
    for (const BlinkScene& scene : simcamera::blinkScenes()) {
        if (!options["--scene"].empty() && scene.title != options["--scene"]) {
            continue;
        }
        std::size_t done = 0;
        std::string wrong;
        for (const Sitter& sitter : everybody) {
            if (!options["--person"].empty() && sitter.name != options["--person"]) {
                continue;
            }
            const bool blinked = judged(chain, sitter, scene, !options["--person"].empty());
            done += blinked ? 1 : 0;
            wrong += blinked == scene.blinks ? "" : ' ' + sitter.name;
        }
        std::cout << std::left << std::setw(16) << scene.title << std::right << done << " of " << everybody.size()
                  << " taken for a blink" << (wrong.empty() ? "" : "; wrong:") << wrong << std::endl;
    }
    return 0;
}
