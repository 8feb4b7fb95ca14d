// SPDX-License-Identifier: Apache-2.0
// Milliseconds per stage of the face chain, beside dlib's own chain as a ratio. Medians; run on an idle machine.
#include "facematch/engines/attack_network.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_detector.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/landmark_network.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"
#include "facematch/engines/quality.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iomanip>
#include <iostream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace facematch;

namespace {

const std::filesystem::path root = UKETSUKE_SOURCE_DIR;

std::filesystem::path models() {
    const char* const configured = std::getenv("UKETSUKE_MODELS");  // NOLINT(concurrency-mt-unsafe): one thread
    return configured != nullptr ? std::filesystem::path(configured) : root / "../shared/models";
}

/// A person before a 1280 x 720 camera: a picture of the synthetic people on a grey wall.
Frame cameraFrame() {
    const Frame person = loadPicture(root / "resources/people/s07_live1.jpg").value();
    Frame frame(1280, 720);
    matView(frame).setTo(cv::Scalar::all(150));
    matView(person).copyTo(matView(frame)(cv::Rect(400, 120, person.width(), person.height())));
    return frame;
}

/// The card's photograph: grey, 240 x 320, JPEG 2000.
std::vector<std::uint8_t> cardPhoto() {
    const Frame picture = loadPicture(root / "resources/people/s07_card.jpg").value();
    cv::Mat grey;
    cv::cvtColor(matView(picture), grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {240, 320}, 0, 0, cv::INTER_AREA);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jp2", grey, bytes);
    return bytes;
}

double medianMilliseconds(const std::function<void()>& stage) {
    constexpr int warmUp = 3;
    constexpr int rounds = 31;
    std::vector<double> times;
    for (int round = 0; round < warmUp + rounds; ++round) {
        const auto begun = std::chrono::steady_clock::now();
        stage();
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begun;
        if (round >= warmUp) {
            times.push_back(spent.count());
        }
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[rounds / 2];
}

double report(const char* name, const std::function<void()>& stage) {
    const double milliseconds = medianMilliseconds(stage);
    std::cout << std::left << std::setw(46) << name << std::right << std::setw(8) << std::fixed << std::setprecision(2)
              << milliseconds << " ms\n";
    return milliseconds;
}

void run(const ModelStore& store, int threads) {
    FaceChain chain = FaceChain::open(store, {.engine = {}, .threads = threads}).value();
    FaceChain peer =
        FaceChain::open(store, {.engine = "dlib-densenet-v1", .hogDetector = true, .threads = threads}).value();
    const auto yunet = makeYuNetDetector(store).value();
    const auto hog = makeHogDetector();
    auto landmarks = LandmarkNetwork::load(store).value();
    auto attack = AttackNetwork::load(store).value();
    const auto retail = makeOpenCvEngine(store, "retail-0095").value();
    const auto densenet = makeDensenetEngine(store, "dlib-densenet-v1").value();
    const Frame frame = cameraFrame();
    const auto photo = cardPhoto();
    const Face face = chain.observe(frame).face.value();

    std::cout << "\nthreads: " << threads << '\n';
    report("card photograph, JPEG 2000 decode", [&] { (void)decodePicture(photo); });
    const double detect = report("detect: YuNet, 1280 x 720 at half scale", [&] { (void)yunet->detect(frame); });
    const double detectPeer = report("detect: dlib HOG, the same", [&] { (void)hog->detect(frame); });
    report("five points: retail-0009", [&] { (void)landmarks.find(frame, face.box); });
    report("quality", [&] { (void)measureQuality(frame, face, 1); });
    const double embed = report("align and embed: engine A", [&] { (void)retail->embed(frame, face.landmarks); });
    const double embedPeer =
        report("align and embed: dlib densenet", [&] { (void)densenet->embed(frame, face.landmarks); });
    report("attack detection: both MiniFASNet", [&] { (void)attack.liveness(frame, face.box); });
    const double whole = report("whole: our chain, one live frame", [&] {
        const auto seen = chain.observe(frame);
        (void)chain.embed(frame, *seen.face);
        (void)chain.liveness(frame, *seen.face);
    });
    const double wholePeer = report("whole: dlib's chain (no attack detection)", [&] {
        const auto seen = peer.observe(frame);
        (void)peer.embed(frame, *seen.face);
    });
    std::cout << std::setprecision(2) << "time beside dlib: detect x" << detect / detectPeer << ", embed x"
              << embed / embedPeer << ", whole x" << whole / wholePeer << '\n';
}

}  // namespace

int main() {
    static constexpr std::array used{"yunet",         "retail-0009",    "retail-0095", "dlib-densenet-v1",
                                     "minifasnet-v2", "minifasnet-v1se"};
    const auto store = ModelStore::open({models()}, root / "resources/models/manifest.json");
    if (!store || !std::ranges::all_of(used, [&](const char* const model) { return store->read(model).has_value(); })) {
        std::cerr << "models are missing in " << models() << ": run packaging/models, set UKETSUKE_MODELS\n";
        return 3;
    }
    run(*store, 1);
    run(*store, 2);
    return 0;
}
