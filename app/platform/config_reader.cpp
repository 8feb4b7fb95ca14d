// SPDX-License-Identifier: Apache-2.0
#include "app/platform/config_reader.h"

#include <toml++/toml.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace platform {
namespace {

int lineOf(const toml::node& node) {
    return static_cast<int>(node.source().begin.line);
}

}  // namespace

struct ConfigReader::Document {
    QString path;
    toml::table root;
    QSet<QString> known;

    const toml::node* find(std::string_view section, std::string_view key) {
        known.insert(QString::fromUtf8(section));
        known.insert(QString::fromUtf8(section) + QLatin1Char('.') + QString::fromUtf8(key));
        const auto* table = root[section].as_table();
        return table != nullptr ? table->get(key) : nullptr;
    }
};

ConfigReader::ConfigReader(const QString& path, const QByteArray& toml) : m_document(std::make_unique<Document>()) {
    m_document->path = path;
    try {
        m_document->root = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error& error) {
        note(ErrorCode::ConfigSyntax, static_cast<int>(error.source().begin.line), {}, {});
    }
}

ConfigReader::~ConfigReader() = default;

ConfigSection ConfigReader::section(std::string_view name) {
    m_document->known.insert(QString::fromUtf8(name));
    const auto* node = m_document->root.get(name);
    if (node != nullptr && !node->is_table()) {
        note(ErrorCode::ConfigWrongType, lineOf(*node), QString::fromUtf8(name),
             QStringLiteral("[%1]").arg(QString::fromUtf8(name)));
    }
    return {*this, name};
}

void ConfigReader::refuseUnknown() {
    for (const auto& [name, node] : m_document->root) {
        const auto section = QString::fromUtf8(name.str());
        if (!m_document->known.contains(section)) {
            note(ErrorCode::ConfigUnknownKey, lineOf(node), section, {});
        }
        if (const auto* table = node.as_table()) {
            for (const auto& [key, value] : *table) {
                const auto dotted = section + QLatin1Char('.') + QString::fromUtf8(key.str());
                if (!m_document->known.contains(dotted)) {
                    note(ErrorCode::ConfigUnknownKey, lineOf(value), dotted, {});
                }
            }
        }
    }
}

const std::optional<ConfigError>& ConfigReader::problem() const {
    return m_problem;
}

void ConfigReader::note(ErrorCode code, int line, const QString& key, const QString& expected) {
    if (!m_problem) {
        m_problem = ConfigError{code, m_document->path, line, key, expected};
    }
}

ConfigSection::ConfigSection(ConfigReader& reader, std::string_view name) : m_reader(reader), m_name(name) {}

QString ConfigSection::dotted(std::string_view key) const {
    return QString::fromUtf8(m_name) + QLatin1Char('.') + QString::fromUtf8(key);
}

QString ConfigSection::absolute(const QString& path) const {
    const QFileInfo file(m_reader.m_document->path);
    return path.isEmpty() ? path : QDir::cleanPath(file.absoluteDir().absoluteFilePath(path));
}

void ConfigSection::text(std::string_view key, QString& target, const QString& expected, const Check& check) {
    const auto* node = m_reader.m_document->find(m_name, key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<std::string_view>();
    if (!value) {
        m_reader.note(ErrorCode::ConfigWrongType, lineOf(*node), dotted(key),
                      expected.isEmpty() ? QStringLiteral("\"text\"") : expected);
        return;
    }
    const auto text = QString::fromUtf8(*value);
    if (check && !text.isEmpty() && !check(text)) {
        m_reader.note(ErrorCode::ConfigInvalidValue, lineOf(*node), dotted(key), expected);
        return;
    }
    target = text;
}

void ConfigSection::requiredText(std::string_view key, QString& target, const QString& expected, const Check& check) {
    text(key, target, expected, check);
    require(key, target);
}

void ConfigSection::flag(std::string_view key, bool& target) {
    const auto* node = m_reader.m_document->find(m_name, key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<bool>();
    if (!value) {
        m_reader.note(ErrorCode::ConfigWrongType, lineOf(*node), dotted(key), QStringLiteral("true or false"));
        return;
    }
    target = *value;
}

void ConfigSection::milliseconds(std::string_view key, std::chrono::milliseconds& target, std::int64_t least,
                                 std::int64_t most) {
    target = std::chrono::milliseconds{whole(key, target.count(), least, most)};
}

void ConfigSection::number(std::string_view key, int& target, int least, int most) {
    target = static_cast<int>(whole(key, target, least, most));
}

std::int64_t ConfigSection::whole(std::string_view key, std::int64_t usual, std::int64_t least, std::int64_t most) {
    const auto* node = m_reader.m_document->find(m_name, key);
    if (node == nullptr) {
        return usual;
    }
    const auto range = QStringLiteral("%1 to %2").arg(least).arg(most);
    const auto value = node->value_exact<std::int64_t>();
    if (!value) {
        m_reader.note(ErrorCode::ConfigWrongType, lineOf(*node), dotted(key), range);
        return usual;
    }
    if (*value < least || *value > most) {
        m_reader.note(ErrorCode::ConfigInvalidValue, lineOf(*node), dotted(key), range);
        return usual;
    }
    return *value;
}

void ConfigSection::number(std::string_view key, double& target, double least, double most) {
    const auto* node = m_reader.m_document->find(m_name, key);
    if (node == nullptr) {
        return;
    }
    const auto range = QStringLiteral("%1 to %2").arg(least).arg(most);
    const auto value = node->value<double>();
    if (!value || !node->is_number()) {
        m_reader.note(ErrorCode::ConfigWrongType, lineOf(*node), dotted(key), range);
        return;
    }
    if (!(*value >= least && *value <= most)) {
        m_reader.note(ErrorCode::ConfigInvalidValue, lineOf(*node), dotted(key), range);
        return;
    }
    target = *value;
}

void ConfigSection::path(std::string_view key, QString& target) {
    text(key, target, QStringLiteral("\"path\""));
    target = absolute(target);
}

bool ConfigSection::texts(std::string_view key, QStringList& target, const QString& expected, const Check& check) {
    const auto* node = m_reader.m_document->find(m_name, key);
    if (node == nullptr) {
        return false;
    }
    const auto* array = node->as_array();
    if (array == nullptr) {
        m_reader.note(ErrorCode::ConfigWrongType, lineOf(*node), dotted(key), expected);
        return false;
    }
    QStringList all;
    for (const auto& element : *array) {
        const auto value = element.value_exact<std::string_view>();
        if (!value || value->empty()) {
            m_reader.note(ErrorCode::ConfigWrongType, lineOf(element), dotted(key), expected);
            return false;
        }
        all.append(QString::fromUtf8(*value));
        if (check && !check(all.last())) {
            m_reader.note(ErrorCode::ConfigInvalidValue, lineOf(element), dotted(key), expected);
            return false;
        }
    }
    target = all;
    return true;
}

void ConfigSection::paths(std::string_view key, QStringList& target) {
    texts(key, target, QStringLiteral("[\"path\", …]"), {});
    for (QString& each : target) {
        each = absolute(each);
    }
}

void ConfigSection::urlOrPath(std::string_view key, QString& target) {
    text(key, target, QStringLiteral("\"path\""));
    if (!target.contains(QLatin1String("://"))) {
        target = absolute(target);
    }
}

void ConfigSection::source(std::string_view key, QString& target, const QString& expected, const Check& check) {
    text(key, target, expected, check);
    const auto colon = target.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        target = target.left(colon + 1) + absolute(target.mid(colon + 1));
    }
}

void ConfigSection::require(std::string_view key, const QString& target) {
    if (target.isEmpty()) {
        const auto* table = m_reader.m_document->root.get(m_name);
        m_reader.note(ErrorCode::ConfigMissingKey, table != nullptr ? lineOf(*table) : 0, dotted(key), {});
    }
}

}  // namespace platform
