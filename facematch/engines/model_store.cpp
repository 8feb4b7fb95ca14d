// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/model_store.h"

#include "facematch/engines/calibration_file.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

namespace facematch {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::optional<std::vector<std::uint8_t>> readFile(const fs::path& path) {
    std::error_code ignored;
    const auto size = fs::file_size(path, ignored);
    std::ifstream stream(path, std::ios::binary);
    if (ignored || !stream) {
        return std::nullopt;
    }
    std::vector<std::uint8_t> bytes(size);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): iostreams read char
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (stream.gcount() != static_cast<std::streamsize>(size)) {
        return std::nullopt;
    }
    return bytes;
}

bool plainFileName(const std::string& file) {
    return !file.empty() && fs::path(file).filename() == file && file != "." && file != "..";
}

ModelRecord modelFrom(const json& row) {
    return {.name = row.at("name"),
            .role = row.at("role"),
            .file = row.at("file"),
            .sha256 = row.at("sha256"),
            .bytes = row.at("bytes"),
            .licence = row.at("licence"),
            .url = row.at("url"),
            .required = row.at("required")};
}

std::optional<std::vector<ModelRecord>> readManifest(const fs::path& path) {
    const auto document = readJsonObject(path);
    if (!document) {
        return std::nullopt;
    }
    std::vector<ModelRecord> models;
    try {
        for (const json& row : document->at("models")) {
            models.push_back(modelFrom(row));
            if (!plainFileName(models.back().file) || models.back().sha256.size() != 64) {
                return std::nullopt;
            }
        }
    } catch (const json::exception&) {
        return std::nullopt;
    }
    return models.empty() ? std::nullopt : std::optional(std::move(models));
}

ModelStatus locate(ModelRecord model, const std::vector<fs::path>& directories) {
    ModelStatus status{.model = std::move(model), .state = ModelState::Missing, .path = {}};
    for (const fs::path& directory : directories) {
        const fs::path path = directory / status.model.file;
        std::error_code absent;
        const auto size = fs::file_size(path, absent);
        if (absent) {
            continue;
        }
        // A file of another size is not read at all, however large it is.
        const auto bytes = size == status.model.bytes ? readFile(path) : std::nullopt;
        if (bytes && sha256Hex(*bytes) == status.model.sha256) {
            return {.model = std::move(status.model), .state = ModelState::Present, .path = path};
        }
        status.state = ModelState::Damaged;
        status.path = path;
    }
    return status;
}

}  // namespace

Result<ModelStore> ModelStore::open(const std::vector<fs::path>& directories, const fs::path& manifest) {
    auto models = readManifest(manifest);
    if (!models) {
        return fail(ErrorCode::ManifestDamaged);
    }
    auto calibrations = readCalibrations(manifest.parent_path() / "calibration");
    if (!calibrations) {
        return fail(ErrorCode::CalibrationDamaged);
    }
    ModelStore store;
    store.m_calibrations = std::move(*calibrations);
    for (ModelRecord& model : *models) {
        store.m_models.push_back(locate(std::move(model), directories));
    }
    return store;
}

bool ModelStore::complete() const {
    return std::ranges::all_of(m_models, [](const ModelStatus& status) {
        return !status.model.required || status.state == ModelState::Present;
    });
}

const ModelStatus* ModelStore::find(std::string_view name) const {
    const auto found = std::ranges::find(m_models, name, [](const ModelStatus& status) { return status.model.name; });
    return found == m_models.end() ? nullptr : &*found;
}

Result<std::vector<std::uint8_t>> ModelStore::read(std::string_view name) const {
    const ModelStatus* const status = find(name);
    if (status == nullptr || status->state == ModelState::Missing) {
        return fail(ErrorCode::ModelsMissing);
    }
    auto bytes = readFile(status->path);
    if (!bytes) {
        return fail(ErrorCode::ModelsMissing);
    }
    // Hashed again: the file may have changed since open().
    if (sha256Hex(*bytes) != status->model.sha256) {
        return fail(ErrorCode::ModelDamaged);
    }
    return std::move(*bytes);
}

std::vector<fs::path> defaultModelDirectories() {
    std::vector<fs::path> directories;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody in this program writes the environment
    if (const char* const configured = std::getenv("UKETSUKE_MODELS"); configured != nullptr && *configured != '\0') {
        directories.emplace_back(configured);
    }
    directories.emplace_back("/var/lib/uketsuke/models");
    return directories;
}

std::string sha256Hex(const std::vector<std::uint8_t>& bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) {
        return {};
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) {
        hex += digits[digest.at(i) >> 4U];
        hex += digits[digest.at(i) & 15U];
    }
    return hex;
}

}  // namespace facematch
