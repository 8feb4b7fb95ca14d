// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K07: the card was never registered as insurance card. Now, or not.
QuestionScreen {
    id: root

    objectName: "K07"
    //: K07 title.
    title: qsTr("このカードを健康保険証として登録しますか")
    //: K07: what is the matter.
    lead: qsTr("このカードは、まだ健康保険証としての利用登録がされていません。")
    //: K07: what registering means. It is done once and holds at every clinic and pharmacy.
    explanation: qsTr("いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。")
    //: K07: not registering has no effect on being treated.
    freeChoice: qsTr("登録しなくても、窓口で受付して診察を受けられます。")
    //: K07 answer: register the card as insurance card here and now.
    yesText: qsTr("いま登録する")
    //: K07 answer: do not register; the desk receives this person.
    noText: qsTr("登録しない")
    figure: Picture {
        anchors.fill: parent
        name: "register"
    }
    onAnswered: yes => yes ? root.model.registrationAgreed() : root.model.registrationDeclined()
}
