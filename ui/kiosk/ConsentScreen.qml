// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K08: one page, three answers of equal weight, none of them suggested.
ScreenPage {
    id: root

    readonly property ConsentModel consent: model.consent

    objectName: "K08"
    //: K08 title.
    title: qsTr("過去の医療情報の提供に同意しますか")

    ConsentFacts {
        Layout.fillWidth: true
        wide: root.wide
        facilityName: root.model.facilityName
        consent: root.consent
    }
    BodyText {
        objectName: "answeredBy"
        Layout.fillWidth: true
        visible: root.model.proxy.kind !== ProxyModel.None
        //: K08: another one answers in the person's name, and it is recorded.
        words: qsTr("ご本人にかわって代理の方がお答えになります。代理であることも記録されます。")
    }
    BodyText {
        objectName: "freeChoice"
        Layout.fillWidth: true
        //: K08: refusing has no effect on being treated.
        words: qsTr("同意しなくても、診察はいつもどおり受けられます。")
        font.bold: true
    }
    foot: GridLayout {
        Layout.fillWidth: true
        columns: root.wide || Theme.textScale < 1.5 ? 3 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceSmall

        ActionButton {
            objectName: "consentAll"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            //: K08 answer: agree to all.
            text: qsTr("すべて同意する")
            onActivated: root.consent.consentAll()
        }
        ActionButton {
            objectName: "consentChoose"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            //: K08 answer: choose item by item.
            text: qsTr("個別に選ぶ")
            onActivated: root.consent.consentChoose()
        }
        ActionButton {
            objectName: "consentNone"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            //: K08 answer: do not agree.
            text: qsTr("同意しない")
            onActivated: root.consent.consentNone()
        }
    }
}
