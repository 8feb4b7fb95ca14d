// SPDX-License-Identifier: Apache-2.0
// A camera at 30 frames a second through the chain's guidance, as long as asked: frames, those that came too late,
// memory, handles and threads. At the end the process must stand where it stood after warming up.
#include "facematch/camera/camera_source.h"
#include "facematch/core/buffer_pool.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "tests/bench/face/heap_count.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <thread>

using namespace facematch;

namespace {

using Clock = std::chrono::steady_clock;
const std::filesystem::path root = UKETSUKE_SOURCE_DIR;
constexpr std::chrono::nanoseconds beat = std::chrono::nanoseconds{1'000'000'000} / 30;
constexpr int warmUpFrames = 45;
/// A frame of 640 x 480 is 900 kB: one lost in a soak would show.
constexpr long mostGrowthBytes = 512L * 1024;

struct Footing {
    long heapBytes = 0;  ///< in use, after giving back what is free
    long residentKb = 0;
    long handles = 0;
    long threads = 0;
};

long statusField(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key)) {
            return std::atol(line.c_str() + key.size() + 1);  // NOLINT: the kernel's own format
        }
    }
    return -1;
}

Footing footing() {
    BufferPool::shared().trim();
    ::malloc_trim(0);
    const auto heap = ::mallinfo2();
    const std::filesystem::directory_iterator open("/proc/self/fd");
    return {.heapBytes = static_cast<long>(heap.uordblks + heap.hblkhd),
            .residentKb = statusField("VmRSS"),
            .handles = std::distance(begin(open), end(open)),
            .threads = statusField("Threads")};
}

FaceChain openChain(bool withModels) {
    const char* const configured = std::getenv("UKETSUKE_MODELS");  // NOLINT(concurrency-mt-unsafe): one thread
    const std::filesystem::path folder = configured != nullptr ? configured : root / "../shared/models";
    const auto store = ModelStore::open({folder}, root / "resources/models/manifest.json");
    auto chain = store && withModels ? FaceChain::open(*store) : Result<FaceChain>(fail(ErrorCode::ModelsMissing));
    std::cout << (chain ? "with models" : "without models: dlib's built-in detector") << '\n';
    return chain ? std::move(*chain) : FaceChain::forHints();
}

/// The picture in the middle of a 1280 x 720 frame: pictures of a folder differ in size, those of a camera do not, and
/// what the networks hold grows and shrinks with it.
Frame asCameraFrame(const Frame& picture) {
    Frame frame(1280, 720);
    cv::Mat whole = matView(frame);
    whole.setTo(cv::Scalar::all(150));
    const int width = std::min(picture.width(), whole.cols);
    const int height = std::min(picture.height(), whole.rows);
    const cv::Rect place((whole.cols - width) / 2, (whole.rows - height) / 2, width, height);
    matView(picture)(cv::Rect(0, 0, width, height)).copyTo(whole(place));
    return frame;
}

struct Tally {
    long frames = 0;
    long dropped = 0;  ///< beats that passed while a frame was still looked at
    long hints = 0;    ///< changes of the hint
};

/// One frame for each beat; what is missed is dropped, as a camera would.
class Soak {
public:
    Soak(FaceChain& chain, CameraSource& camera) : m_chain(chain), m_camera(camera) {}

    bool frame() {
        const auto now = Clock::now();
        if (now < m_due) {
            std::this_thread::sleep_until(m_due);
        } else if (m_tally.frames > 0) {
            const auto missed = (now - m_due) / beat;
            m_tally.dropped += missed;
            m_due += missed * beat;
        } else {
            m_due = now;
        }
        m_due += beat;
        const auto picture = m_camera.read();
        if (!picture) {
            return false;
        }
        const auto seen = m_chain.observe(asCameraFrame(*picture));
        const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch());
        m_camera.meter(seen.quality ? std::optional(seen.quality->brightness) : std::nullopt, at);
        m_tally.hints += m_filter.observe(seen.hint, at) ? 1 : 0;
        ++m_tally.frames;
        return true;
    }
    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    FaceChain& m_chain;
    CameraSource& m_camera;
    HintFilter m_filter;
    Tally m_tally;
    Clock::time_point m_due{};
};

/// What one frame asks of the heap, and what the pool of wiped buffers lends it instead.
void tellMemory(const face_bench::HeapCount& first, const BufferPool::Tally& firstPool, long frames) {
    const auto heap = face_bench::heapCount();
    const auto pool = BufferPool::shared().tally();
    const auto each = [frames](std::uint64_t last, std::uint64_t before) {
        return static_cast<double>(last - before) / static_cast<double>(std::max(frames, 1L));
    };
    std::cout << std::fixed << std::setprecision(1) << "each frame: heap " << each(heap.blocks, first.blocks)
              << " blocks, " << each(heap.bytes, first.bytes) / 1024 << " KiB, "
              << each(heap.largeBlocks, first.largeBlocks) << " of 16 KiB and more; pool "
              << each(pool.taken, firstPool.taken) << " buffers lent, of them " << std::setprecision(2)
              << each(pool.fresh, firstPool.fresh) << " new; kept " << pool.keptBytes / 1024 << " KiB, "
              << (BufferPool::shared().keepsOnlyZeros() ? "all zero" : "NOT WIPED") << '\n';
}

int verdict(const Footing& first, const Footing& last, const Tally& tally, double seconds) {
    const long growth = last.heapBytes - first.heapBytes;
    const bool steady = last.handles == first.handles && last.threads == first.threads && growth <= mostGrowthBytes;
    std::cout << std::fixed << std::setprecision(1) << seconds << " s: " << tally.frames << " frames, " << tally.dropped
              << " dropped, " << tally.hints << " hints; heap " << std::showpos << growth << std::noshowpos
              << " bytes (at most " << mostGrowthBytes << "), resident " << first.residentKb << " -> "
              << last.residentKb << " kB, handles " << first.handles << " -> " << last.handles << ", threads "
              << first.threads << " -> " << last.threads << '\n'
              << (steady ? "steady\n" : "DRIFTS\n");
    return steady ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    std::map<std::string, std::string> options{{"--seconds", "60"},
                                               {"--frames", "0"},
                                               {"--camera", "folder:" + (root / "resources/people").string()},
                                               {"--models", "yes"}};
    const std::vector<std::string> arguments(argv + 1, argv + argc);  // NOLINT: how programs are told
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        options[arguments[i]] = arguments[i + 1];
    }
    auto chain = openChain(options["--models"] == "yes");
    auto camera = openCamera(options["--camera"]);
    if (!camera) {
        std::cerr << "soak_face: " << name(camera.error().code) << '\n';
        return 3;
    }
    Soak soak(chain, **camera);
    bool good = true;
    for (int i = 0; i < warmUpFrames && good; ++i) {
        good = soak.frame();
    }
    const Footing first = footing();
    const auto firstHeap = face_bench::heapCount();
    const auto firstPool = BufferPool::shared().tally();
    const auto begun = Clock::now();
    const auto spent = [&begun] { return std::chrono::duration<double>(Clock::now() - begun).count(); };
    const long frames = std::atol(options["--frames"].c_str());      // NOLINT: given by hand
    const double seconds = std::atof(options["--seconds"].c_str());  // NOLINT: given by hand
    while (good && (frames > 0 ? soak.tally().frames < warmUpFrames + frames : spent() < seconds)) {
        good = soak.frame();
    }
    if (!good) {
        std::cerr << "soak_face: the camera is gone\n";
        return 3;
    }
    tellMemory(firstHeap, firstPool, soak.tally().frames - warmUpFrames);
    return verdict(first, footing(), soak.tally(), spent());
}
