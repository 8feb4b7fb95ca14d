// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_surface.h"

#include "app/ctl/card_access.h"
#include "app/ctl/error.h"
#include "app/ctl/secret_input.h"
#include "facematch/engines/picture.h"

#include <QImage>
#include <QSaveFile>

#include <unistd.h>

namespace ctl {
namespace {

using cardreader::CardSurface;

QJsonValue day(const std::optional<std::chrono::year_month_day>& date) {
    if (!date || !date->ok()) {
        return QJsonValue::Null;
    }
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(date->year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date->month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date->day()), 2, 10, QLatin1Char('0'));
}

QJsonValue photoJson(const CardSurface& surface) {
    if (surface.photoState != cardreader::PhotoState::Present) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("width"), surface.photoWidth},
                       {QStringLiteral("height"), surface.photoHeight},
                       {QStringLiteral("bytes"), static_cast<qint64>(surface.photoJp2.size())}};
}

/// Decodes the photo and writes it as PNG, readable by its owner alone; whole or not at all.
std::optional<Failure> writePhoto(const CardSurface& surface, const QString& file) {
    const auto frame = facematch::decodePicture(surface.photoJp2.view());
    if (!frame) {
        return failFrom(frame.error()).value();
    }
    const QImage image(frame->pixels().data(), frame->width(), frame->height(),
                       qsizetype{frame->width()} * facematch::Frame::channels, QImage::Format_BGR888);
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         image.save(&out, "PNG") && out.commit();
    return written ? std::nullopt : std::optional(fail(name(ErrorCode::FileUnwritable), file).value());
}

Answer refusedCode(const cardreader::PinVerdict& verdict, const cardreader::Exchange& exchange) {
    return {Exit::No, QJsonObject{{QStringLiteral("verified"), false},
                                  {QStringLiteral("triesLeft"), verdict.triesLeft},
                                  {QStringLiteral("exchange"), toJson(exchange)}}};
}

Answer toAnswer(const CardSurface& surface, const cardreader::Exchange& exchange) {
    const bool tampered = surface.genuine == cardreader::Genuine::No;
    return {tampered ? Exit::No : Exit::Yes,
            QJsonObject{{QStringLiteral("verified"), true},
                        {QStringLiteral("birthdate"), day(surface.birthdate)},
                        {QStringLiteral("expires"), day(surface.expires)},
                        {QStringLiteral("sex"), static_cast<int>(surface.sex)},
                        {QStringLiteral("photo"), photoJson(surface)},
                        {QStringLiteral("genuine"), QString::fromLatin1(name(surface.genuine))},
                        {QStringLiteral("reason"), QString::fromLatin1(name(surface.reason))},
                        {QStringLiteral("exchange"), toJson(exchange)}}};
}

}  // namespace

Outcome readSurface(const Call& call) {
    const auto anchors = surfaceAnchors(call);
    if (!anchors) {
        return tl::unexpected(anchors.error());
    }
    const auto open = openCard(call);
    if (!open) {
        return tl::unexpected(open.error());
    }
    cardreader::VerificationCodeB code;
    const bool digits =
        readDigits(STDIN_FILENO, "照合番号B / code B: ", [&code](int digit) { return code.append(digit); });
    if (!digits || !code.isComplete()) {
        return fail(name(ErrorCode::SecretMalformed), QStringLiteral("code B: 14"));
    }
    cardreader::IndividualNumberCard card(*open->channel);
    const auto reading = card.readSurface(std::move(code), *anchors);
    if (!reading) {
        return failFrom(reading.error());
    }
    if (!reading->surface) {
        return refusedCode(reading->codeB, open->channel->exchange());
    }
    const CardSurface& surface = *reading->surface;
    if (surface.photoState == cardreader::PhotoState::Damaged) {
        return failFrom(facematch::Error{facematch::ErrorCode::ImageDamaged});
    }
    const QString file = call.options.value(QStringLiteral("photo"));
    if (!file.isEmpty() && surface.photoState == cardreader::PhotoState::Present) {
        if (auto failure = writePhoto(surface, file)) {
            return tl::unexpected(std::move(*failure));
        }
    }
    return toAnswer(surface, open->channel->exchange());
}

}  // namespace ctl
