// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_models.h"

#include "app/platform/resource_path.h"

namespace ctl {

facematch::Result<facematch::ModelStore> openModels(const platform::Config& config) {
    const QString& configured = config.models.directory;
    const std::vector<std::filesystem::path> directories =
        configured.isEmpty() ? facematch::defaultModelDirectories()
                             : std::vector<std::filesystem::path>{configured.toStdString()};
    return facematch::ModelStore::open(directories,
                                       platform::resourcePath(QStringLiteral("models/manifest.json")).toStdString());
}

tl::expected<facematch::FaceChain, Failure> openChain(const Call& call, const facematch::ChainSettings& settings) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const auto store = openModels(*config);
    if (!store) {
        return failFrom(store.error());
    }
    facematch::ChainSettings site = settings;
    site.population = config->face.population.toStdString();
    site.falseMatchRate = config->face.falseMatchRate;
    auto chain = facematch::FaceChain::open(*store, site);
    if (!chain) {
        return failFrom(chain.error(), QString::fromStdString(settings.engine));
    }
    return std::move(*chain);
}

}  // namespace ctl
