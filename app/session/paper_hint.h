// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include <cstdint>

namespace session {

/// How a certificate is to be held before the camera (K15), in the directions of the person who holds it.
enum class PaperHint : std::uint8_t {
    NotSeen,
    TooFar,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    TooDark,
    HoldStill,  ///< moving, or out of focus
    Reading,    ///< good: being read
    Refused,    ///< an Individual Number stands on it: not read, nothing kept, the camera is closed
};

}  // namespace session

Q_DECLARE_METATYPE(session::PaperHint)
