// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/engines/model_store.h"
#include "facematch/engines/picture.h"

#include <QByteArray>
#include <QtTest>

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace face_fixture {

inline std::filesystem::path root() {
    return UKETSUKE_SOURCE_DIR;
}
inline std::filesystem::path person(const char* file) {
    return root() / "resources/people" / file;
}
inline std::filesystem::path manifest() {
    return root() / "resources/models/manifest.json";
}

/// The folder that holds the models on this machine; empty where they are not installed.
inline std::optional<std::filesystem::path> models() {
    for (const std::filesystem::path& folder :
         {std::filesystem::path(qEnvironmentVariable("UKETSUKE_MODELS").toStdString()), root() / "../shared/models",
          std::filesystem::path(UKETSUKE_BINARY_DIR) / "../models"}) {
        if (!folder.empty() && std::filesystem::exists(folder / "face-reidentification-retail-0095.onnx")) {
            return folder;
        }
    }
    return std::nullopt;
}

inline facematch::ModelStore store() {
    return facematch::ModelStore::open({models().value()}, manifest()).value();
}

inline facematch::Frame picture(const char* file) {
    return facematch::loadPicture(person(file)).value();
}

}  // namespace face_fixture

/// Models are data outside the repository: where they are missing, the test says so and what to do.
#define REQUIRE_FACE_MODELS()                                                                                  \
    do {                                                                                                       \
        if (!face_fixture::models()) {                                                                         \
            QSKIP("no face models: set UKETSUKE_MODELS to a folder that holds them, or run packaging/models"); \
        }                                                                                                      \
    } while (false)
