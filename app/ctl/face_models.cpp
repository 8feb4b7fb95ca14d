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

}  // namespace ctl
