// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// Text at the desk: smaller than at the kiosk, read at arm's length.
BodyText {
    font.pixelSize: Theme.deskTextSize
}
