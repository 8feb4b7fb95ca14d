// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session_settings.h"

namespace kiosk {

/// The tray camera and the reader of the printed front, put together.
///
/// @param source  as facematch::openCamera(): "folder:DIR", "v4l2:/dev/videoN", "none"
/// @return empty when there is no tray camera: face is then not offered
[[nodiscard]] session::CodeBSource trayCodeB(const QString& source);

}  // namespace kiosk
