// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/face_pairs.h"

#include "app/ctl/error.h"

#include <QSaveFile>

#include <cstdio>

namespace ctl {
namespace {

void showProgress(std::size_t done, std::size_t total) {
    if (done % 20 == 0 || done == total) {
        static_cast<void>(std::fprintf(stderr, "\r%zu / %zu%s", done, total, done == total ? "\n" : ""));
    }
}

/// Identities are looked for beside the pairs unless they are named.
std::filesystem::path identitiesOf(const Call& call) {
    const QString named = call.options.value(QStringLiteral("identities"));
    if (!named.isEmpty() || !call.options.isSet(QStringLiteral("cross"))) {
        return named.toStdString();
    }
    return std::filesystem::path(call.options.value(QStringLiteral("pairs")).toStdString()).parent_path() /
           "images.csv";
}

}  // namespace

QList<QCommandLineOption> pairOptions() {
    return {{QStringLiteral("pairs"), QStringLiteral("gallery,probe,same."), QStringLiteral("CSV")},
            {QStringLiteral("images"), QStringLiteral("Where the pictures are."), QStringLiteral("DIR")},
            {QStringLiteral("cross"), QStringLiteral("Every picture against every one of other people.")},
            {QStringLiteral("identities"),
             QStringLiteral("file,identity: who is on each picture (with --cross: images.csv beside the pairs)."),
             QStringLiteral("CSV")},
            {QStringLiteral("card"),
             QStringLiteral("Make card photographs of the references first, e.g. 240x320,12000,grey."),
             QStringLiteral("WxH,BYTES,grey")}};
}

tl::expected<facematch::EvaluationSettings, Failure> pairSettings(const Call& call) {
    facematch::EvaluationSettings settings;
    if (!call.options.isSet(QStringLiteral("pairs")) || !call.options.isSet(QStringLiteral("images"))) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--pairs CSV --images DIR"));
    }
    settings.pairs = call.options.value(QStringLiteral("pairs")).toStdString();
    settings.images = call.options.value(QStringLiteral("images")).toStdString();
    settings.cross = call.options.isSet(QStringLiteral("cross"));
    settings.identities = identitiesOf(call);
    if (call.options.isSet(QStringLiteral("card"))) {
        settings.card = facematch::cardPhotoFrom(call.options.value(QStringLiteral("card")).toStdString());
        if (!settings.card) {
            return fail(name(ErrorCode::UsageWrong), QStringLiteral("--card 240x320,12000,grey"));
        }
    }
    settings.progress = showProgress;
    return settings;
}

bool written(const QString& file, const std::string& content) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(content.size());
    return out.open(QIODevice::WriteOnly) && out.write(content.data(), size) == size && out.commit();
}

}  // namespace ctl
