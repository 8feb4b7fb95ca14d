// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_engine.h"

#include <array>

namespace facematch {

namespace {

struct Maker {
    std::string_view model;
    Result<std::unique_ptr<FaceEngine>> (*make)(const ModelStore& store, std::string_view model);
};

constexpr std::array makers{
    Maker{.model = "retail-0095", .make = makeOpenCvEngine},
    Maker{.model = "dlib-densenet-v1", .make = makeDensenetEngine},
    Maker{.model = "dlib-resnet-v1", .make = makeResnetEngine},
    Maker{.model = "taguchi-resnet-v1", .make = makeResnetEngine},
    Maker{.model = "mobileface-v2", .make = makeOpenCvEngine},
    Maker{.model = "sface-2021dec", .make = makeOpenCvEngine},
};

}  // namespace

Result<std::vector<std::unique_ptr<FaceEngine>>> makeEngines(const ModelStore& store, std::string_view wanted) {
    std::vector<std::unique_ptr<FaceEngine>> engines;
    for (const Maker& maker : makers) {
        auto engine = maker.make(store, maker.model);
        if (engine) {
            engines.push_back(std::move(*engine));
            continue;
        }
        const ModelStatus* const status = store.find(maker.model);
        const bool needed = maker.model == wanted || (status != nullptr && status->model.required);
        if (needed && engine.error().code != ErrorCode::ModelsMissing) {
            return tl::unexpected(engine.error());
        }
    }
    return engines;
}

}  // namespace facematch
