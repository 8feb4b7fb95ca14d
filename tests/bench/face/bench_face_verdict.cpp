// SPDX-License-Identifier: Apache-2.0
// How long from the first usable frame to the verdict, and how many frames a second can guide somebody: our chain
// beside dlib's documented one in the same run, turn by turn, so that other load hits both.
//
// dlib's documented chain (its example dnn_face_recognition_ex): the frontal detector over the whole colour frame, five
// points, an aligned chip of 150 px, the network. Its five-point file is not at hand: retail-0009 finds the points
// here, in about the same time. Its network here is densenet v1, a little faster than the ResNet of the example.
#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_engine.h"
#include "facematch/engines/landmark_network.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <opencv2/imgproc.hpp>

using namespace facematch;

namespace {

const std::filesystem::path root = UKETSUKE_SOURCE_DIR;
constexpr int framesOfAVerdict = 5;  // as the vision worker gathers

std::filesystem::path models() {
    const char* const configured = std::getenv("UKETSUKE_MODELS");  // NOLINT(concurrency-mt-unsafe): one thread
    return configured != nullptr ? std::filesystem::path(configured) : root / "../shared/models";
}

/// A person before a 1280 x 720 camera; each frame a little elsewhere.
Frame cameraFrame(int number) {
    const Frame person = loadPicture(root / "resources/people/s07_live1.jpg").value();
    Frame frame(1280, 720);
    matView(frame).setTo(cv::Scalar::all(150));
    const cv::Rect place(400 + 3 * number, 40 + number, person.width(), std::min(person.height(), 660));
    matView(person)(cv::Rect({0, 0}, place.size())).copyTo(matView(frame)(place));
    return frame;
}

/// dlib as its example has it.
class DlibChain {
public:
    explicit DlibChain(const ModelStore& store)
        : m_landmarks(LandmarkNetwork::load(store).value()),
          m_network(makeDensenetEngine(store, "dlib-densenet-v1").value()) {}

    [[nodiscard]] std::optional<Box> detect(const Frame& frame) {
        const auto faces = m_detector(dlib::cv_image<dlib::bgr_pixel>(matView(frame)));
        if (faces.empty()) {
            return std::nullopt;
        }
        const auto& face = faces.front();
        return Box{static_cast<float>(face.left()), static_cast<float>(face.top()), static_cast<float>(face.width()),
                   static_cast<float>(face.height())};
    }
    [[nodiscard]] Embedding look(const Frame& frame) {
        return m_network->embed(frame, m_landmarks.find(frame, detect(frame).value()).value()).value();
    }

private:
    dlib::frontal_face_detector m_detector = dlib::get_frontal_face_detector();
    LandmarkNetwork m_landmarks;
    std::unique_ptr<FaceEngine> m_network;
};

double milliseconds(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

double median(std::vector<double> times) {
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

struct Pair {
    double ours;
    double dlibs;
};

/// Medians of both, measured in turn.
Pair compareTimes(int rounds, const std::function<void()>& ours, const std::function<void()>& dlibs) {
    ours();
    dlibs();
    std::vector<double> first;
    std::vector<double> second;
    for (int round = 0; round < rounds; ++round) {
        first.push_back(milliseconds(ours));
        second.push_back(milliseconds(dlibs));
    }
    return {median(first), median(second)};
}

void run(const ModelStore& store, int threads, int rounds) {
    FaceChain chain = FaceChain::open(store, {.engine = {}, .threads = threads}).value();
    DlibChain peer(store);
    std::vector<Frame> frames;
    for (int number = 0; number < framesOfAVerdict; ++number) {
        frames.push_back(cameraFrame(number));
    }
    const auto reference = chain.embed(frames[0], *chain.observe(frames[0]).face).value();
    const auto theirs = peer.look(frames[0]);
    const auto verdict = compareTimes(
        rounds,
        [&] {
            for (const Frame& frame : frames) {
                const auto seen = chain.observe(frame);
                static_cast<void>(chain.score(reference, chain.embed(frame, *seen.face).value()));
                static_cast<void>(chain.liveness(frame, *seen.face));
            }
        },
        [&] {
            for (const Frame& frame : frames) {
                static_cast<void>(compare(theirs, peer.look(frame), Measure::NegativeEuclidean));
            }
        });
    std::size_t turn = 0;
    const auto guide = compareTimes(
        rounds * 3, [&] { static_cast<void>(chain.observe(frames[++turn % frames.size()])); },
        [&] { static_cast<void>(peer.detect(frames[turn % frames.size()])); });
    std::cout << std::fixed << std::setprecision(1) << "threads " << threads
              << ", 1280 x 720\n  usable frame to verdict, " << framesOfAVerdict << " frames: ours " << verdict.ours
              << " ms (attack detection included), dlib's " << verdict.dlibs << " ms (none): x" << std::setprecision(2)
              << verdict.dlibs / verdict.ours << " as fast\n  guidance: ours " << std::setprecision(1)
              << 1000 / guide.ours << " frames a second (hints included), dlib's " << 1000 / guide.dlibs << ": x"
              << std::setprecision(2) << guide.dlibs / guide.ours << " as fast\n";
}

}  // namespace

int main(int argc, char** argv) {
    const auto store = ModelStore::open({models()}, root / "resources/models/manifest.json");
    if (!store || !makeDensenetEngine(*store, "dlib-densenet-v1") || !FaceChain::open(*store)) {
        std::cerr << "models are missing in " << models() << ": run packaging/models, set UKETSUKE_MODELS\n";
        return 3;
    }
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;  // NOLINT: a number of rounds
    double load = 0;
    std::ifstream("/proc/loadavg") >> load;
    std::cout << "load of this machine before: " << load
              << " (figures are comparable with each other, not with an idle one)\n";
    run(*store, 1, rounds);
    run(*store, 2, rounds);
    return 0;
}
