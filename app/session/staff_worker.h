// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/pin.h"
#include "facematch/core/wiping_bytes.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace session {

/// The digits typed by a member of staff: six to twelve.
using Passcode = cardreader::SecretDigits<12>;

/// Lives on the staff thread: what takes tenths of a second in a staff check.
class StaffWorker : public QObject {
    Q_OBJECT

public:
    /// Answers passcodeChecked(). @thread staff (as all below)
    void checkPasscode(quint64 request, const std::shared_ptr<Passcode>& passcode, const QString& hash);
    /// Answers photoDecoded(). @param photo  JPEG 2000 as read from the card; wiped
    void decodePhoto(quint64 visit, const std::shared_ptr<facematch::PhotoBytes>& photo);

signals:
    void passcodeChecked(quint64 request, bool right);
    /// @param photo  its pixels are wiped when the last picture that shares them is gone; null: not to be decoded
    void photoDecoded(quint64 visit, const QImage& photo);
};

}  // namespace session
