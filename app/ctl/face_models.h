// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "facematch/engines/face_chain.h"

namespace ctl {

/// The face models of this machine: those of the configured folder, else of the default places.
[[nodiscard]] facematch::Result<facematch::ModelStore> openModels(const platform::Config& config);

/// The production chain with them.
[[nodiscard]] tl::expected<facematch::FaceChain, Failure> openChain(const Call& call,
                                                                    const facematch::ChainSettings& settings = {});

/// `face models`: what is installed, what is refused and why, and each model's card.
[[nodiscard]] Command faceModelsCommand();

}  // namespace ctl
