// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_models.h"
#include "app/platform/resource_path.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ctl {
namespace {

using facematch::ModelState;
using facematch::ModelStatus;

QString wordFor(ModelState state) {
    switch (state) {
        case ModelState::Present:
            return QStringLiteral("present");
        case ModelState::Truncated:
            return QStringLiteral("truncated");
        case ModelState::Damaged:
            return QStringLiteral("damaged");
        case ModelState::Unlicensed:
            return QStringLiteral("not-licensed");
        case ModelState::Missing:
            break;
    }
    return QStringLiteral("missing");
}

/// A card holds its sentences as {"ja","en"}; whoever asks reads one language.
QJsonValue inLanguage(const QJsonValue& value, const QString& language) {
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto one : array) {
            result.append(inLanguage(one, language));
        }
        return result;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("ja")) && object.contains(QStringLiteral("en"))) {
        return object.value(language == QLatin1String("en") ? language : QStringLiteral("ja"));
    }
    QJsonObject result;
    for (auto one = object.begin(); one != object.end(); ++one) {
        result.insert(one.key(), inLanguage(one.value(), language));
    }
    return result;
}

QJsonValue cardOf(const std::string& model, const QString& language) {
    QFile file(platform::resourcePath(QStringLiteral("models/cards/%1.json").arg(QString::fromStdString(model))));
    if (!file.open(QIODevice::ReadOnly)) {
        return QJsonValue::Null;
    }
    QJsonObject card = QJsonDocument::fromJson(file.readAll()).object();
    card.remove(QStringLiteral("model"));
    return inLanguage(card, language);
}

bool decides(const facematch::ModelStore& store, const facematch::ModelRecord& model) {
    return std::ranges::any_of(store.calibrations(), [&](const facematch::Calibration& record) {
        return std::ranges::any_of(record.parts, [&](const facematch::CalibrationPart& part) {
            return part.engine == model.name && part.modelSha256 == model.sha256;
        });
    });
}

/// An optional model that is not there needs no reason.
QJsonValue reasonFor(const ModelStatus& status, const Call& call) {
    if (status.state == ModelState::Present || (status.state == ModelState::Missing && !status.model.required)) {
        return QJsonValue::Null;
    }
    const QString cause = call.texts.text(name(refusalOf(status.state)), call.language).cause;
    const QString why = QString::fromStdString(status.model.restriction);
    return why.isEmpty() ? cause : QStringLiteral("%1 (%2)").arg(cause, why);
}

QJsonObject describe(const facematch::ModelStore& store, const ModelStatus& status, const Call& call) {
    const facematch::ModelRecord& model = status.model;
    const bool engine = model.role == "engine";
    return {{QStringLiteral("name"), QString::fromStdString(model.name)},
            {QStringLiteral("role"), QString::fromStdString(model.role)},
            {QStringLiteral("required"), model.required},
            {QStringLiteral("state"), wordFor(status.state)},
            {QStringLiteral("reason"), reasonFor(status, call)},
            {QStringLiteral("file"), QString::fromStdString(status.path.empty() ? model.file : status.path.string())},
            {QStringLiteral("sha256"), QString::fromStdString(model.sha256)},
            {QStringLiteral("licence"), QString::fromStdString(model.licence)},
            {QStringLiteral("decides"), engine ? QJsonValue(decides(store, model)) : QJsonValue::Null},
            {QStringLiteral("card"), cardOf(model.name, call.language)}};
}

Outcome listModels(const Call& call) {
    const auto config = call.config();
    if (!config) {
        return tl::unexpected(config.error());
    }
    const auto store = openModels(*config);
    if (!store) {
        return failFrom(store.error());
    }
    QJsonArray models;
    for (const ModelStatus& status : store->models()) {
        models.append(describe(*store, status, call));
    }
    return Answer{store->complete() ? Exit::Yes : Exit::No,
                  QJsonObject{{QStringLiteral("complete"), store->complete()}, {QStringLiteral("models"), models}}};
}

}  // namespace

Command faceModelsCommand() {
    return {.words = {QStringLiteral("face"), QStringLiteral("models")},
            .arguments = {},
            .fewest = 0,
            .most = 0,
            .summary = QStringLiteral("List the face models: installed, missing or refused and why; and their cards."),
            .options = {},
            .run = listModels};
}

}  // namespace ctl
