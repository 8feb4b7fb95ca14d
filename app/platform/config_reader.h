// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace platform {

class ConfigSection;

/// Takes a TOML text apart, key by key, and keeps the first problem with its place. Used by readConfig() alone.
class ConfigReader {
public:
    ConfigReader(const QString& path, const QByteArray& toml);
    ConfigReader(const ConfigReader&) = delete;
    ConfigReader& operator=(const ConfigReader&) = delete;
    ~ConfigReader();

    [[nodiscard]] ConfigSection section(std::string_view name);
    /// Notes the first section or key that nobody asked for.
    void refuseUnknown();
    [[nodiscard]] const std::optional<ConfigError>& problem() const;

private:
    friend class ConfigSection;
    struct Document;
    void note(ErrorCode code, int line, const QString& key, const QString& expected);

    std::unique_ptr<Document> m_document;
    std::optional<ConfigError> m_problem;
};

/// One `[section]`. Every function leaves its target alone when the key is absent or wrong.
class ConfigSection {
public:
    using Check = std::function<bool(const QString&)>;

    void text(std::string_view key, QString& target, const QString& expected = {}, const Check& check = {});
    void requiredText(std::string_view key, QString& target, const QString& expected, const Check& check);
    void flag(std::string_view key, bool& target);
    void milliseconds(std::string_view key, std::chrono::milliseconds& target, std::int64_t least, std::int64_t most);
    void number(std::string_view key, double& target, double least, double most);
    void number(std::string_view key, int& target, int least, int most);
    void path(std::string_view key, QString& target);
    /// @return whether the key is there and right
    bool texts(std::string_view key, QStringList& target, const QString& expected, const Check& check);
    void paths(std::string_view key, QStringList& target);
    void urlOrPath(std::string_view key, QString& target);
    void source(std::string_view key, QString& target, const QString& expected, const Check& check);
    /// Notes that a key is missing when its target is still empty.
    void require(std::string_view key, const QString& target);

private:
    friend class ConfigReader;
    ConfigSection(ConfigReader& reader, std::string_view name);
    [[nodiscard]] QString dotted(std::string_view key) const;
    [[nodiscard]] std::int64_t whole(std::string_view key, std::int64_t usual, std::int64_t least, std::int64_t most);
    [[nodiscard]] QString absolute(const QString& path) const;

    ConfigReader& m_reader;
    std::string_view m_name;
};

}  // namespace platform
