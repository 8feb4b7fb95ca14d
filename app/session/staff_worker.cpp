// SPDX-License-Identifier: Apache-2.0
#include "app/session/staff_worker.h"

#include "app/platform/log.h"
#include "app/platform/passcode.h"
#include "facematch/core/frame.h"
#include "facematch/engines/picture.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.staff")

/// A picture over the frame's own bytes, which wipe themselves with it.
QImage imageOver(facematch::Frame frame) {
    auto kept = std::make_unique<facematch::Frame>(std::move(frame));
    auto* const pixels = kept->pixels().data();
    const int width = kept->width();
    const int height = kept->height();
    return {pixels,
            width,
            height,
            width * facematch::Frame::channels,
            QImage::Format_BGR888,
            [](void* held) { const std::unique_ptr<facematch::Frame> last(static_cast<facematch::Frame*>(held)); },
            kept.release()};
}

}  // namespace

void StaffWorker::checkPasscode(quint64 request, const std::shared_ptr<Passcode>& passcode, const QString& hash) {
    const bool right = platform::passcodeMatches(passcode->ascii(), hash);
    passcode->wipe();
    emit passcodeChecked(request, right);
}

void StaffWorker::decodePhoto(quint64 visit, const std::shared_ptr<facematch::PhotoBytes>& photo) {
    auto frame = facematch::decodePicture(photo->view());
    photo->wipe();
    if (!frame) {
        platform::LogLine(category(), QtWarningMsg, "staff.photo").visit(visit).code(frame.error().code);
        emit photoDecoded(visit, QImage());
        return;
    }
    emit photoDecoded(visit, imageOver(std::move(*frame)));
}

}  // namespace session
