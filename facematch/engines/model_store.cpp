// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/model_store.h"

#include "facematch/engines/calibration_file.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace facematch {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// Nothing larger is read into memory; the largest model that the product knows has 39 MB.
constexpr std::uintmax_t mostBytes = 64U << 20U;

std::optional<std::vector<std::uint8_t>> readFile(const fs::path& path) {
    std::error_code ignored;
    const auto size = fs::file_size(path, ignored);
    std::ifstream stream(path, std::ios::binary);
    if (ignored || !stream || size > mostBytes) {
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

// Licences under which a clinic may use and a vendor may ship a model; packaging/models_manifest.py has the same.
constexpr std::array permittedLicences{std::string_view("Apache-2.0"), std::string_view("BSD-3-Clause"),
                                       std::string_view("BSL-1.0"), std::string_view("CC0-1.0"),
                                       std::string_view("MIT")};

std::string digestHex(const std::vector<std::uint8_t>& bytes, const EVP_MD* kind, std::string_view before = {}) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (!context || EVP_DigestInit_ex(context.get(), kind, nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), before.data(), before.size()) != 1 ||
        EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) != 1 ||
        EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1) {
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

/// git names a file by this.
std::string gitBlobHex(const std::vector<std::uint8_t>& bytes) {
    std::string before = "blob " + std::to_string(bytes.size());
    before += '\0';
    return digestHex(bytes, EVP_sha1(), before);
}

bool plainFileName(const std::string& file) {
    return !file.empty() && fs::path(file).filename() == file && file != "." && file != "..";
}

ModelRecord modelFrom(const json& row) {
    return {.name = row.at("name"),
            .role = row.at("role"),
            .file = row.at("file"),
            .sha256 = row.at("sha256"),
            .gitBlob = row.value("gitBlob", std::string()),
            .bytes = row.at("bytes"),
            .licence = row.at("licence"),
            .restriction = row.value("restriction", std::string()),
            .url = row.at("url"),
            .required = row.at("required")};
}

/// A model that the program cannot do without has a SHA-256; one that an operator may supply need not.
bool soundRecord(const ModelRecord& model) {
    const bool hashed = model.sha256.size() == 64 || (model.sha256.empty() && !model.required);
    return plainFileName(model.file) && hashed;
}

/// What may not be used is named in the manifest too, so that it is refused under any licence that a record claims.
void restrictRefused(std::vector<ModelRecord>& models, const json& refused) {
    for (const json& row : refused) {
        for (const std::string file : row.at("files")) {
            for (ModelRecord& model : models) {
                if (model.file == file) {
                    model.restriction = row.at("why");
                }
            }
        }
    }
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
            if (!soundRecord(models.back())) {
                return std::nullopt;
            }
        }
        restrictRefused(models, document->value("refused", json::array()));
    } catch (const json::exception&) {
        return std::nullopt;
    }
    return models.empty() ? std::nullopt : std::optional(std::move(models));
}

/// Looks at one file. A file of another size is not read at all, however large it is.
/// @param sha256  of the file, where it is Present
ModelState examine(const ModelRecord& model, const fs::path& path, std::string& sha256) {
    std::error_code absent;
    const auto size = fs::file_size(path, absent);
    if (absent) {
        return ModelState::Missing;
    }
    if (size < model.bytes) {
        return ModelState::Truncated;
    }
    const auto bytes = size <= mostBytes && (model.bytes == 0 || size == model.bytes) ? readFile(path) : std::nullopt;
    if (!bytes) {
        return ModelState::Damaged;
    }
    sha256 = sha256Hex(*bytes);
    const bool right = (model.sha256.empty() || sha256 == model.sha256) &&
                       (model.gitBlob.empty() || gitBlobHex(*bytes) == model.gitBlob);
    return right ? ModelState::Present : ModelState::Damaged;
}

ModelStatus locate(ModelRecord model, const std::vector<fs::path>& directories) {
    ModelStatus status{.model = std::move(model), .state = ModelState::Missing, .path = {}};
    if (!status.model.restriction.empty() || !permitsThisUse(status.model.licence)) {
        status.state = ModelState::Unlicensed;
        return status;
    }
    for (const fs::path& directory : directories) {
        const fs::path path = directory / status.model.file;
        std::string sha256;
        const ModelState state = examine(status.model, path, sha256);
        if (state == ModelState::Missing) {
            continue;
        }
        status.state = state;
        status.path = path;
        if (state == ModelState::Present) {
            status.model.sha256 = std::move(sha256);
            break;
        }
    }
    return status;
}

}  // namespace

ErrorCode refusalOf(ModelState state) {
    switch (state) {
        case ModelState::Truncated:
            return ErrorCode::ModelTruncated;
        case ModelState::Damaged:
            return ErrorCode::ModelDamaged;
        case ModelState::Unlicensed:
            return ErrorCode::ModelUnlicensed;
        case ModelState::Present:
        case ModelState::Missing:
            break;
    }
    return ErrorCode::ModelsMissing;
}

bool permitsThisUse(std::string_view licence) {
    return std::ranges::find(permittedLicences, licence) != permittedLicences.end();
}

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
    // A site's own records lie beside its models.
    for (const fs::path& directory : directories) {
        auto own = readCalibrations(directory / "calibration");
        if (!own) {
            return fail(ErrorCode::CalibrationDamaged);
        }
        std::ranges::move(*own, std::back_inserter(store.m_calibrations));
    }
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
    if (status == nullptr || status->state != ModelState::Present) {
        return fail(refusalOf(status == nullptr ? ModelState::Missing : status->state));
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
    return digestHex(bytes, EVP_sha256());
}

}  // namespace facematch
