// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/dlib_engine.h"
#include "facematch/engines/resnet_net.h"

namespace facematch {

Result<std::unique_ptr<FaceEngine>> makeResnetEngine(const ModelStore& store, std::string_view model) {
    return dlib_engine::load<resnet_net::Whole>(store, model);
}

}  // namespace facematch
