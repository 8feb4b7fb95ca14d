// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K07: the card was never registered as insurance card. Two answers of equal weight, neither of them suggested.
ScreenPage {
    id: root

    objectName: "K07"
    //: K07 title.
    title: qsTr("このカードを健康保険証として登録しますか")
    //: K07: what is the matter.
    lead: qsTr("このカードは、まだ健康保険証としての利用登録がされていません。")
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "register"
    }

    BodyText {
        objectName: "registrationMeans"
        Layout.fillWidth: true
        //: K07: what registering means. The registration is made once and concerns every clinic and pharmacy.
        words: qsTr("いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。")
    }
    BodyText {
        objectName: "freeChoice"
        Layout.fillWidth: true
        //: K07: not registering has no effect on being treated.
        words: qsTr("登録しなくても、窓口で受付して診察を受けられます。")
        font.bold: true
    }
    foot: GridLayout {
        Layout.fillWidth: true
        columns: root.wide || Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceSmall

        ActionButton {
            objectName: "registerNow"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            //: K07 answer: register the card as insurance card here and now.
            text: qsTr("いま登録する")
            onActivated: root.model.registrationAgreed()
        }
        ActionButton {
            objectName: "registerNot"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            //: K07 answer: do not register; the desk receives this person.
            text: qsTr("登録しない")
            onActivated: root.model.registrationDeclined()
        }
    }
}
