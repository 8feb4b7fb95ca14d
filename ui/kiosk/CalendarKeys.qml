// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15: in which calendar the birth date is printed. Nothing is preselected.
GridLayout {
    id: root

    required property CertificateModel certificate
    readonly property list<int> calendars: [CertificateModel.Showa, CertificateModel.Heisei, CertificateModel.Reiwa, CertificateModel.Taisho, CertificateModel.Western]
    readonly property list<string> names: [
        //: K15: Japanese era 1926–1989.
        qsTr("昭和"),
        //: K15: Japanese era 1989–2019.
        qsTr("平成"),
        //: K15: Japanese era since 2019.
        qsTr("令和"),
        //: K15: Japanese era 1912–1926.
        qsTr("大正"),
        //: K15: the western calendar, e.g. 1985.
        qsTr("西暦")]

    // A key breaks its words at blanks only: five side by side where the longest word has the room.
    readonly property real longestWord: root.widestOf(root.names)

    function widestOf(names: list<string>): real {
        let most = 0;
        for (let i = 0; i < names.length; ++i) {
            const words = names[i].split(" ");
            for (let j = 0; j < words.length; ++j) {
                most = Math.max(most, metrics.advanceWidth(words[j]));
            }
        }
        return most;
    }

    columns: Theme.textScale < 1.5 && root.width >= (root.longestWord + Theme.spaceTiny * 2 + Theme.spaceSmall) * 5 ? 5 : 3
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.min(Theme.labelSize, Theme.keyTextLimit)
    }
    Repeater {
        model: root.names

        PinKey {
            required property int index
            required property string modelData

            objectName: "calendar" + index
            text: modelData
            wordy: true
            leading: root.certificate.calendar === root.calendars[index]
            Accessible.checked: leading
            onActivated: root.certificate.calendarChosen(root.calendars[index])
        }
    }
}
