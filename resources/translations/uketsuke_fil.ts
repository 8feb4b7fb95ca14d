<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="ja_JP">
<context>
    <name>AnswerKey</name>
    <message>
        <source>選んでいます</source>
        <extracomment>K09, spoken: this answer is the chosen one.</extracomment>
        <translation>Napili</translation>
    </message>
</context>
<context>
    <name>ArrivalDelegate</name>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>Hindi pa alam ang pangalan</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>Desk list: the number by which this person is called. %1 is a number.</extracomment>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>くわしい内容</source>
        <extracomment>Desk: spoken name of the panel.</extracomment>
        <translation>Mga detalye</translation>
    </message>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>Hindi pa alam ang pangalan</translation>
    </message>
    <message>
        <source>受付の時刻</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Oras</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Kapanganakan</translation>
    </message>
    <message>
        <source>保険者</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Insurer</translation>
    </message>
    <message>
        <source>負担割合</source>
        <extracomment>Desk, details: the share that the patient pays.</extracomment>
        <translation>Hati sa bayad</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Pagkilala</translation>
    </message>
    <message>
        <source>医療情報の提供</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Impormasyong medikal</translation>
    </message>
    <message>
        <source>受付機</source>
        <extracomment>Desk, details: which kiosk.</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>コード</source>
        <extracomment>Desk, details: the short code of a failure, for the manual.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここにくわしい内容が出ます。</source>
        <extracomment>Desk: the panel before an arrival is chosen.</extracomment>
        <translation>Pumili ng tao sa listahan para makita rito ang mga detalye.</translation>
    </message>
    <message>
        <source>顔の照合</source>
        <extracomment>Desk, details: how rarely a stranger&apos;s face would have been taken for the card&apos;s.</extracomment>
        <translation>Tugma ng mukha</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Desk, details: the number by which this person is called.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival once more.</extracomment>
        <translation>Tawagin uli</translation>
    </message>
    <message>
        <source>この方を呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival out of turn.</extracomment>
        <translation>Tawagin siya</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>今日の受付</source>
        <extracomment>Desk: spoken name of the list.</extracomment>
        <translation>Mga dumating ngayon</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>昭和</source>
        <extracomment>K15: Japanese era 1926–1989.</extracomment>
        <translation>Showa (昭和)</translation>
    </message>
    <message>
        <source>平成</source>
        <extracomment>K15: Japanese era 1989–2019.</extracomment>
        <translation>Heisei (平成)</translation>
    </message>
    <message>
        <source>令和</source>
        <extracomment>K15: Japanese era since 2019.</extracomment>
        <translation>Reiwa (令和)</translation>
    </message>
    <message>
        <source>大正</source>
        <extracomment>K15: Japanese era 1912–1926.</extracomment>
        <translation>Taisho (大正)</translation>
    </message>
    <message>
        <source>西暦</source>
        <extracomment>K15: the western calendar, e.g. 1985.</extracomment>
        <translation>Western (西暦)</translation>
    </message>
</context>
<context>
    <name>CameraFigure</name>
    <message>
        <source>カメラの映像</source>
        <extracomment>Spoken name of the camera picture.</extracomment>
        <translation>Kuha ng camera</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>カメラの正面に立ってください</source>
        <extracomment>K03 hint: no face is seen.</extracomment>
        <translation>Tumayo po sa harap ng camera</translation>
    </message>
    <message>
        <source>もう少し近づいてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>Lumapit pa po nang kaunti</translation>
    </message>
    <message>
        <source>もう少し離れてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>Umatras po nang kaunti</translation>
    </message>
    <message>
        <source>顔を明るいほうへ向けてください</source>
        <extracomment>K03 hint: the face is too dark.</extracomment>
        <translation>Iharap po ang mukha sa maliwanag</translation>
    </message>
    <message>
        <source>後ろが明るすぎます。少し横へ動いてください</source>
        <extracomment>K03 hint: strong light from behind.</extracomment>
        <translation>Masyadong maliwanag sa likod. Lumipat po nang kaunti sa gilid</translation>
    </message>
    <message>
        <source>動かずにカメラを見てください</source>
        <extracomment>K03 hint: blurred picture.</extracomment>
        <translation>Tumingin po sa camera at huwag gumalaw</translation>
    </message>
    <message>
        <source>顔をまっすぐ正面に向けてください</source>
        <extracomment>K03 hint: the face is turned away.</extracomment>
        <translation>Tumingin po nang diretso sa harap</translation>
    </message>
    <message>
        <source>顔を枠の中央に合わせてください</source>
        <extracomment>K03 hint: not in the middle.</extracomment>
        <translation>Ilagay po ang mukha sa gitna ng frame</translation>
    </message>
    <message>
        <source>お一人ずつ、枠の中に入ってください</source>
        <extracomment>K03 hint: more than one face.</extracomment>
        <translation>Isang tao lang po muna sa frame</translation>
    </message>
    <message>
        <source>そのまま動かないでください</source>
        <extracomment>K03 hint: all is well, stay so.</extracomment>
        <translation>Ganyan lang po, huwag gumalaw</translation>
    </message>
    <message>
        <source>片側だけが明るいようです。少し向きを変えてください</source>
        <extracomment>K03 hint: light from one side only.</extracomment>
        <translation>Isang panig lang ang maliwanag. Ibaling po nang kaunti ang mukha</translation>
    </message>
    <message>
        <source>よろしければ、マスクを少し下げてください</source>
        <extracomment>K03 hint: a mask or a hand covers the mouth.</extracomment>
        <translation>Kung puwede po, ibaba nang kaunti ang mask</translation>
    </message>
    <message>
        <source>よろしければ、サングラスを外してください</source>
        <extracomment>K03 hint: sunglasses or a hand cover the eyes.</extracomment>
        <translation>Kung puwede po, alisin ang sunglasses</translation>
    </message>
    <message>
        <source>カメラを準備しています</source>
        <extracomment>K03: the camera is being opened.</extracomment>
        <translation>Inihahanda ang camera</translation>
    </message>
    <message>
        <source>カードの写真とくらべています</source>
        <extracomment>K03: face and card photo are being compared.</extracomment>
        <translation>Ikinukumpara sa litrato sa card</translation>
    </message>
    <message>
        <source>確認できました</source>
        <extracomment>K03: the face matched.</extracomment>
        <translation>Nakumpirma na po. Salamat</translation>
    </message>
    <message>
        <source>今回は確認できませんでした</source>
        <extracomment>K03: the face did not match this time; no blame.</extracomment>
        <translation>Hindi po namin nakumpirma ngayon</translation>
    </message>
    <message>
        <source>枠に顔を合わせてください</source>
        <extracomment>K03 title.</extracomment>
        <translation>Itapat po ang mukha sa frame</translation>
    </message>
    <message>
        <source>マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。</source>
        <extracomment>K03: why the comparison may fail, and that it does not matter.</extracomment>
        <translation>Minsan ay dahil sa mask, salamin o ayos ng buhok. Puwede rin po kayong mag-check-in sa ibang paraan.</translation>
    </message>
    <message>
        <source>映像は保存しません。</source>
        <extracomment>K03: what happens to the pictures.</extracomment>
        <translation>Hindi sine-save ang mga kuha ng camera.</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>Subukan uli</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>Pumili ng ibang paraan</translation>
    </message>
    <message>
        <source>カメラを見てください</source>
        <extracomment>K03: the first moment, before anything is known of the face.</extracomment>
        <translation>Tumingin po sa camera</translation>
    </message>
    <message>
        <source>ゆっくり左を向いてください</source>
        <extracomment>K03 active step: turn the head to your own left, which is left in the mirror, too.</extracomment>
        <translation>Dahan-dahan pong lumingon sa kaliwa</translation>
    </message>
    <message>
        <source>ゆっくり右を向いてください</source>
        <extracomment>K03 active step: likewise to the right.</extracomment>
        <translation>Dahan-dahan pong lumingon sa kanan</translation>
    </message>
    <message>
        <source>ゆっくりカメラに近づいてください</source>
        <extracomment>K03 active step: the face gets larger in the picture.</extracomment>
        <translation>Dahan-dahan pong lumapit sa camera</translation>
    </message>
    <message>
        <source>両目を1秒ほど閉じて、また開けてください</source>
        <extracomment>K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.</extracomment>
        <translation>Ipikit ang dalawang mata nang mga isang segundo, at saka muling idilat</translation>
    </message>
    <message>
        <source>あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。</source>
        <extracomment>K03 active step: there is time, and nobody has to.</extracomment>
        <translation>Huwag pong magmadali. Kung mahirap, may ibang paraan para mag-check-in.</translation>
    </message>
    <message>
        <source>もう少し時間をかける</source>
        <extracomment>K03 key during an active step: the time for it begins anew.</extracomment>
        <translation>Dagdagan ang oras</translation>
    </message>
</context>
<context>
    <name>CannotReadScreen</name>
    <message>
        <source>次にすること</source>
        <extracomment>K80: heading of what to do now.</extracomment>
        <translation>Ano ang susunod na gagawin</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>Subukan uli</translation>
    </message>
</context>
<context>
    <name>CardLeftScreen</name>
    <message>
        <source>カードが残っています</source>
        <extracomment>K82 title.</extracomment>
        <translation>May naiwang card dito</translation>
    </message>
    <message>
        <source>カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82: for the owner, or whoever comes next.</extracomment>
        <translation>Kunin po ang inyong card. Kung hindi sa inyo, huwag galawin at tumawag ng staff.</translation>
    </message>
    <message>
        <source>スマートフォンが残っています</source>
        <extracomment>K82 title, a telephone.</extracomment>
        <translation>May naiwang smartphone dito</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82, a telephone: for the owner, or whoever comes next.</extracomment>
        <translation>Kunin po ang inyong smartphone. Kung hindi sa inyo, huwag galawin at tumawag ng staff.</translation>
    </message>
</context>
<context>
    <name>CertificateKeys</name>
    <message>
        <source>消す</source>
        <extracomment>K15 keypad: takes the last digit away.</extracomment>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K15 keypad: this question is answered.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>－（横線）</source>
        <extracomment>K15 keypad: a hyphen, as printed between digits.</extracomment>
        <translation>- (hyphen)</translation>
    </message>
</context>
<context>
    <name>CertificateReviewScreen</name>
    <message>
        <source>保険者番号</source>
        <extracomment>K15 review: the insurer&apos;s number.</extracomment>
        <translation>Numero ng insurer (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <extracomment>K15 review: the symbol.</extracomment>
        <translation>Symbol (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>K15 review: the number.</extracomment>
        <translation>Numero (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <extracomment>K15 review: the branch.</extracomment>
        <translation>Branch (枝番)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>K15 review: the date of birth.</extracomment>
        <translation>Kapanganakan (生年月日)</translation>
    </message>
    <message>
        <source>紙と同じか、確かめてください</source>
        <extracomment>K15 review title.</extracomment>
        <translation>Pareho po ba ito sa papel?</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <extracomment>K15 review: the desk reads the symbol.</extracomment>
        <translation>Babasahin sa reception</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>K15 review: the paper has nothing there.</extracomment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>K15 review key: put this line right.</extracomment>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>%1を直す</source>
        <extracomment>K15 review, spoken: which line the key puts right. %1 is its name.</extracomment>
        <translation>Baguhin: %1</translation>
    </message>
    <message>
        <source>これで受付する</source>
        <extracomment>K15 review key: everything is right; the eligibility is asked for.</extracomment>
        <translation>Oo, mag-check-in gamit ito</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>保険者番号を入力してください</source>
        <extracomment>K15 title: the insurer&apos;s number as printed on the certificate.</extracomment>
        <translation>Ilagay po ang numero ng insurer (保険者番号)</translation>
    </message>
    <message>
        <source>記号を入力してください</source>
        <extracomment>K15 title: the symbol (記号).</extracomment>
        <translation>Ilagay po ang symbol (記号)</translation>
    </message>
    <message>
        <source>番号を入力してください</source>
        <extracomment>K15 title: the number (番号).</extracomment>
        <translation>Ilagay po ang numero (番号)</translation>
    </message>
    <message>
        <source>枝番を入力してください</source>
        <extracomment>K15 title: the branch (枝番).</extracomment>
        <translation>Ilagay po ang branch number (枝番)</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>K15 title: the date of birth.</extracomment>
        <translation>Ilagay po ang petsa ng kapanganakan (生年月日)</translation>
    </message>
    <message>
        <source>6桁か8桁の数字です。</source>
        <extracomment>K15: how the insurer&apos;s number looks.</extracomment>
        <translation>May 6 o 8 numero po ito.</translation>
    </message>
    <message>
        <source>数字のときは入力してください。ことばのときは、窓口で確認します。</source>
        <extracomment>K15: how the symbol looks.</extracomment>
        <translation>Kung numero, ilagay po. Kung salita, babasahin ito sa reception.</translation>
    </message>
    <message>
        <source>「番号」のところの数字です。</source>
        <extracomment>K15: how the number looks.</extracomment>
        <translation>Ang mga numero sa tabi ng 番号.</translation>
    </message>
    <message>
        <source>2桁の数字です。書かれていないこともあります。</source>
        <extracomment>K15: how the branch looks.</extracomment>
        <translation>Dalawang numero. Posibleng hindi ito nakasulat.</translation>
    </message>
    <message>
        <source>はじめに年号を選びます。1桁の月や日は、前に0をつけてください。</source>
        <extracomment>K15: how the date is typed.</extracomment>
        <translation>Piliin po muna ang kalendaryo. Kung isang numero lang ang buwan o araw, lagyan ng 0 sa unahan.</translation>
    </message>
    <message>
        <source>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。</source>
        <extracomment>K15: the check digit does not fit; no blame.</extracomment>
        <translation>Parang iba po sa papel ang numero ng insurer. Pakikumpara uli, halimbawa ang 3 at 5, o ang 1 at 7.</translation>
    </message>
    <message>
        <source>生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。</source>
        <extracomment>K15: no such day; no blame.</extracomment>
        <translation>Parang iba po sa papel ang petsa ng kapanganakan. Pakikumpara uli ang kalendaryo at ang mga numero.</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <extracomment>K15 key: the paper has nothing there.</extracomment>
        <translation>Hindi nakasulat</translation>
    </message>
    <message>
        <source>数字ではない（窓口で確認）</source>
        <extracomment>K15 key: the symbol is kana or kanji; the desk reads it.</extracomment>
        <translation>Hindi numero (babasahin sa reception)</translation>
    </message>
    <message>
        <source>カメラで読みました。紙と同じなら「決定」を押してください。</source>
        <extracomment>K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.</extracomment>
        <translation>Nabasa ng camera. Kung pareho sa papel, pindutin po ang “OK”.</translation>
    </message>
</context>
<context>
    <name>ChooseMethodScreen</name>
    <message>
        <source>本人確認の方法を選んでください</source>
        <extracomment>K02 title.</extracomment>
        <translation>Piliin po ang paraan ng pagkilala sa inyo</translation>
    </message>
    <message>
        <source>置きなおして、顔認証を使う</source>
        <extracomment>K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.</extracomment>
        <translation>Inayos ko na ang card: gamitin ang mukha</translation>
    </message>
    <message>
        <source>付き添い・代理の方</source>
        <extracomment>K02 key: somebody else than the owner of the card stands here.</extracomment>
        <translation>Narito ako para sa iba</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K00 outside the hours: title.</extracomment>
        <translation>Sarado po ang reception ngayon</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>Tungkol sa card at makinang ito</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>同意は未確認</source>
        <extracomment>Desk: consent was not asked for.</extracomment>
        <translation>Hindi natanong</translation>
    </message>
    <message>
        <source>すべて同意</source>
        <extracomment>Desk: consent to everything.</extracomment>
        <translation>Payag sa lahat</translation>
    </message>
    <message>
        <source>一部同意</source>
        <extracomment>Desk: consent to a part.</extracomment>
        <translation>Payag sa ilan</translation>
    </message>
    <message>
        <source>同意なし</source>
        <extracomment>Desk: no consent.</extracomment>
        <translation>Hindi payag</translation>
    </message>
</context>
<context>
    <name>ConsentFacts</name>
    <message>
        <source>見る人</source>
        <extracomment>K08: who will see the data.</extracomment>
        <translation>Sino</translation>
    </message>
    <message>
        <source>%1の医師・歯科医師・薬剤師など</source>
        <extracomment>K08: who will see the data. %1 is the facility&apos;s name.</extracomment>
        <translation>Mga doktor, dentista, pharmacist at iba pa ng %1</translation>
    </message>
    <message>
        <source>目的</source>
        <extracomment>K08: what for.</extracomment>
        <translation>Para saan</translation>
    </message>
    <message>
        <source>今日の診察で、薬の重なりなどを防ぐため</source>
        <extracomment>K08: what for.</extracomment>
        <translation>Para sa gamutan ngayon, halimbawa para hindi maulit ang gamot</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>K08: until when.</extracomment>
        <translation>Hanggang kailan</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.</extracomment>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>やめるとき</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>Kung ititigil</translation>
    </message>
    <message>
        <source>この画面か受付で、いつでもやめられます</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>Anumang oras, sa screen na ito o sa reception</translation>
    </message>
    <message>
        <source>提供する情報</source>
        <extracomment>K08: heading of the list of data.</extracomment>
        <translation>Mga ibabahagi</translation>
    </message>
</context>
<context>
    <name>ConsentItemRow</name>
    <message>
        <source>はい</source>
        <extracomment>K09: yes, this may be seen.</extracomment>
        <translation>Oo</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>K09: no, this may not be seen.</extracomment>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>ConsentItemsScreen</name>
    <message>
        <source>提供してよい情報を選んでください</source>
        <extracomment>K09 title.</extracomment>
        <translation>Piliin po ang puwedeng ibahagi</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K09 key: hands the answers in.</extracomment>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>あと%n件選んでください</source>
        <extracomment>K09, in place of the key&apos;s words until every item is answered: how many are missing.</extracomment>
        <translation>
            <numerusform>%n pa ang pipiliin</numerusform>
            <numerusform>%n pa ang pipiliin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>過去の医療情報の提供に同意しますか</source>
        <extracomment>K08 title.</extracomment>
        <translation>Payag po ba kayong makita namin ang dati ninyong impormasyong medikal?</translation>
    </message>
    <message>
        <source>同意しなくても、診察はいつもどおり受けられます。</source>
        <extracomment>K08: refusing has no effect on being treated.</extracomment>
        <translation>Kahit hindi kayo pumayag, gagamutin po kayo gaya ng dati.</translation>
    </message>
    <message>
        <source>すべて同意する</source>
        <extracomment>K08 answer: agree to all.</extracomment>
        <translation>Payag sa lahat</translation>
    </message>
    <message>
        <source>個別に選ぶ</source>
        <extracomment>K08 answer: choose item by item.</extracomment>
        <translation>Pumili isa-isa</translation>
    </message>
    <message>
        <source>同意しない</source>
        <extracomment>K08 answer: do not agree.</extracomment>
        <translation>Hindi payag</translation>
    </message>
    <message>
        <source>ご本人にかわって代理の方がお答えになります。代理であることも記録されます。</source>
        <extracomment>K08: another one answers in the person&apos;s name, and it is recorded.</extracomment>
        <translation>Sumasagot po kayo para sa pasyente. Itinatala na kayo ang kumatawan sa kanya.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>画面をかくしています。もどすには、7のキーか、ここを押してください。</source>
        <extracomment>Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.</extracomment>
        <translation>Nakatago ang screen. Para makita uli, pindutin po ang 7 o dito.</translation>
    </message>
</context>
<context>
    <name>DeskCalls</name>
    <message>
        <source>お呼び中 %1番</source>
        <extracomment>Desk: the number that was called last. %1 is a number.</extracomment>
        <translation>Tinatawag: No. %1</translation>
    </message>
    <message>
        <source>お待ち %1人</source>
        <extracomment>Desk: how many people wait to be called. %1 is a number.</extracomment>
        <translation>Naghihintay: %1</translation>
    </message>
    <message>
        <source>次の方を呼ぶ (F8)</source>
        <extracomment>Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.</extracomment>
        <translation>Sunod na tawag (F8)</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message numerus="yes">
        <source>今日の受付 %n件</source>
        <extracomment>Desk: how many arrivals today.</extracomment>
        <translation>
            <numerusform>%n dumating ngayon</numerusform>
            <numerusform>%n dumating ngayon</numerusform>
        </translation>
    </message>
    <message>
        <source>自動で更新中</source>
        <extracomment>Desk: new arrivals appear by themselves.</extracomment>
        <translation>Kusang nag-a-update</translation>
    </message>
    <message>
        <source>更新できません</source>
        <extracomment>Desk: new arrivals do not appear by themselves.</extracomment>
        <translation>Hindi makapag-update</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>受付が終わりました</source>
        <extracomment>K17 title.</extracomment>
        <translation>Tapos na po ang check-in</translation>
    </message>
    <message>
        <source>受付の係にお声がけください</source>
        <extracomment>K17 title when the desk goes on with this person.</extracomment>
        <translation>Lumapit po sa reception</translation>
    </message>
    <message>
        <source>受付を取りやめました</source>
        <extracomment>K17 title after giving up.</extracomment>
        <translation>Itinigil ang check-in</translation>
    </message>
    <message>
        <source>お名前をお呼びするまで、お待ちください。</source>
        <extracomment>K17: what comes next.</extracomment>
        <translation>Maghintay po hanggang tawagin ang pangalan ninyo.</translation>
    </message>
    <message>
        <source>係が、つづきをご案内します。</source>
        <extracomment>K17: what comes next when the desk goes on.</extracomment>
        <translation>Ang staff na po ang magtutuloy.</translation>
    </message>
    <message>
        <source>もう一度受付をするときは、カードを置いてください。</source>
        <extracomment>K17: after giving up.</extracomment>
        <translation>Para mag-check-in uli, ilagay po ang card sa card reader.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Key: leave the last page.</extracomment>
        <translation>Isara</translation>
    </message>
    <message>
        <source>控えを印刷しています。</source>
        <extracomment>K17: the receipt is being printed.</extracomment>
        <translation>Pini-print na po ang kopya.</translation>
    </message>
    <message>
        <source>控えを印刷しました。お取りください。</source>
        <extracomment>K17: the receipt was printed.</extracomment>
        <translation>Na-print na ang kopya. Kunin po ito.</translation>
    </message>
    <message>
        <source>控えを印刷できませんでした。受付の係にお声がけください。</source>
        <extracomment>K17: the receipt could not be printed.</extracomment>
        <translation>Hindi na-print ang kopya. Lumapit po sa reception.</translation>
    </message>
    <message>
        <source>回答の控えを画面に出す</source>
        <extracomment>K17 key: show the receipt of the answers as a code on the screen.</extracomment>
        <translation>Ipakita ang kopya ng sagot ko</translation>
    </message>
    <message>
        <source>回答の控えを印刷する</source>
        <extracomment>K17 key: print the receipt of the answers.</extracomment>
        <translation>I-print ang kopya ng sagot ko</translation>
    </message>
    <message>
        <source>この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。</source>
        <extracomment>K17: what comes next for whoever has got a number.</extracomment>
        <translation>Maghintay po hanggang tawagin ang numerong ito. Lalabas din ito sa screen ng makinang ito.</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>急な病気やけがのとき</source>
        <extracomment>Outside the hours: heading of what to do in an emergency.</extracomment>
        <translation>Kapag may emergency</translation>
    </message>
    <message>
        <source>119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。</source>
        <extracomment>Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.</extracomment>
        <translation>Tumawag po sa 119. Kung hindi sigurado kung dapat magpatingin sa doktor, magtanong sa #7119 (wala ito sa ilang lugar).</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>まだ受付はありません</source>
        <extracomment>Desk: the list is empty.</extracomment>
        <translation>Wala pang dumating</translation>
    </message>
    <message>
        <source>受付機で受付が終わると、ここに自動で表示されます。</source>
        <extracomment>Desk: what will happen here.</extracomment>
        <translation>Kapag may nag-check-in sa kiosk, kusang lalabas ito rito.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>係がまいります</source>
        <extracomment>K90 title.</extracomment>
        <translation>Parating na po ang staff</translation>
    </message>
    <message>
        <source>このままお待ちください。ここまでの操作は残っています。</source>
        <extracomment>K90: the place in the visit is kept for two minutes.</extracomment>
        <translation>Maghintay po rito. Hindi mawawala ang mga nagawa na ninyo.</translation>
    </message>
    <message>
        <source>つづきにもどる</source>
        <extracomment>K90 key: go on where one was.</extracomment>
        <translation>Ituloy ang naiwan</translation>
    </message>
    <message>
        <source>カードを受け取る</source>
        <extracomment>K90 key when this machine cannot go on: the desk does, and the card is given back.</extracomment>
        <translation>Kunin ang card</translation>
    </message>
    <message>
        <source>この画面を終わる</source>
        <extracomment>K90 key when this machine cannot go on, and there is no card to give back.</extracomment>
        <translation>Tapusin dito</translation>
    </message>
    <message>
        <source>いまは係がおりません</source>
        <extracomment>K90 title outside the hours of reception.</extracomment>
        <translation>Wala pong staff sa ngayon</translation>
    </message>
    <message>
        <source>窓口で続ける</source>
        <extracomment>K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.</extracomment>
        <translation>Ituloy sa reception</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>顔写真の面を上にして、カードリーダーに置いてください。</source>
        <extracomment>K00: how to lay the card.</extracomment>
        <translation>Ilagay po sa card reader nang nakaharap pataas ang litrato.</translation>
    </message>
    <message>
        <source>カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。</source>
        <extracomment>K00: a card in a sleeve cannot be read.</extracomment>
        <translation>Alisin po muna sa lalagyan ang card. Kung hindi sigurado, pindutin ang “Tumawag ng staff”.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K00 title, read from two metres away.</extracomment>
        <translation>Ilagay po ang inyong My Number Card</translation>
    </message>
    <message>
        <source>ただいま受付時間外です。この受付機は使えます。</source>
        <extracomment>K00 outside the hours, where visits may begin all the same.</extracomment>
        <translation>Sarado po ang reception ngayon. Magagamit ninyo ang makinang ito.</translation>
    </message>
</context>
<context>
    <name>InformationChoices</name>
    <message>
        <source>カードに入っているもの</source>
        <extracomment>Information: key to the page about what is on the card.</extracomment>
        <translation>Ano ang nasa card</translation>
    </message>
    <message>
        <source>病気や薬の情報は入っていません</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Walang datos medikal</translation>
    </message>
    <message>
        <source>個人情報のあつかい</source>
        <extracomment>Information: key to the page about privacy.</extracomment>
        <translation>Privacy ninyo</translation>
    </message>
    <message>
        <source>この受付機に残るもの、残らないもの</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Ano ang naiiwan sa makinang ito at ano ang hindi</translation>
    </message>
    <message>
        <source>カードをなくしたとき</source>
        <extracomment>Information: key to the page about a lost card.</extracomment>
        <translation>Kung mawala ang card</translation>
    </message>
    <message>
        <source>24時間、電話で止められます</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Maipapahinto sa telepono, 24 oras araw-araw</translation>
    </message>
    <message>
        <source>この受付機について</source>
        <extracomment>Information: key to the page about who runs this kiosk.</extracomment>
        <translation>Tungkol sa makinang ito</translation>
    </message>
    <message>
        <source>動かしている人と、問い合わせ先</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Nagpapatakbo at mapagtatanungan</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>カードと、この受付機について</source>
        <extracomment>Information: the list of pages.</extracomment>
        <translation>Tungkol sa card ninyo at makinang ito</translation>
    </message>
    <message>
        <source>病気や薬の情報は、カードに入っていません</source>
        <extracomment>Information page about what is on the card.</extracomment>
        <translation>Walang impormasyong medikal sa card</translation>
    </message>
    <message>
        <source>顔の映像も暗証番号も、ここに残りません</source>
        <extracomment>Information page about privacy.</extracomment>
        <translation>Hindi naiiwan dito ang kuha ng mukha at ang PIN</translation>
    </message>
    <message>
        <source>カードをなくしたら、すぐに電話してください</source>
        <extracomment>Information page about a lost card.</extracomment>
        <translation>Kung mawala ang card, tumawag po agad</translation>
    </message>
    <message>
        <source>この受付機を動かしているのは</source>
        <extracomment>Information page: who runs this kiosk.</extracomment>
        <translation>Nagpapatakbo ng makinang ito</translation>
    </message>
    <message>
        <source>カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。</source>
        <extracomment>Information, on the card: what the card is.</extracomment>
        <translation>Parang susi ang card. Ang impormasyon sa insurance at gamot ninyo ay nasa mga computer ng sistema ng bansa.</translation>
    </message>
    <message>
        <source>顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。</source>
        <extracomment>Information, privacy: what is forgotten.</extracomment>
        <translation>Binubura agad ang kuha ng mukha, ang litrato mula sa card at ang PIN pagkatapos ng check-in.</translation>
    </message>
    <message>
        <source>マイナンバー総合フリーダイヤル（電話代はかかりません）</source>
        <extracomment>Information, lost card: whose number it is.</extracomment>
        <translation>My Number toll-free line (libre ang tawag)</translation>
    </message>
    <message>
        <source>過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。</source>
        <extracomment>Information, on the card: consent.</extracomment>
        <translation>Makikita lang ng mga doktor at iba pa rito ang dati ninyong gamot at gamutan kung papayag kayo.</translation>
    </message>
    <message>
        <source>受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。</source>
        <extracomment>Information, privacy: what the desk gets.</extracomment>
        <translation>Ipinapadala sa reception ang pangalan at insurance ninyo, at kung payag kayo o hindi. Itinatago ito sa takdang panahon lang.</translation>
    </message>
    <message>
        <source>24時間いつでも、カードを止めてもらえます。</source>
        <extracomment>Information, lost card: hours.</extracomment>
        <translation>Puwedeng ipahinto ang card anumang oras, 24 oras araw-araw.</translation>
    </message>
    <message>
        <source>ご質問やご意見は、受付の窓口でお聞きします。</source>
        <extracomment>Information, operator: where to turn. Shown when no other contact is configured.</extracomment>
        <translation>Para sa mga tanong at opinyon, lumapit po sa reception.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは、受付では使いません。</source>
        <extracomment>Information, on the card and privacy: the Individual Number is not used.</extracomment>
        <translation>Hindi ginagamit sa reception ang My Number na may 12 numero.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。</source>
        <extracomment>Information, privacy: no pictures, no profiles.</extracomment>
        <translation>Hindi binabasa ang My Number na may 12 numero. Hindi gagamitin sa iba ang kuha ng mukha.</translation>
    </message>
    <message>
        <source>今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。</source>
        <extracomment>Information, lost card: what about today.</extracomment>
        <translation>Puwede pong mag-check-in sa reception ngayon nang walang card. Pindutin ang “Tumawag ng staff”.</translation>
    </message>
    <message>
        <source>この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。</source>
        <extracomment>Information, operator: which program this is.</extracomment>
        <translation>Ang program ng makinang ito, ang “Uketsuke”, ay software na bukas sa publiko ang nilalaman.</translation>
    </message>
</context>
<context>
    <name>IssueFormScreen</name>
    <message>
        <source>処方箋の発行形態を選んでください</source>
        <extracomment>K13 title: the form in which a prescription is issued.</extracomment>
        <translation>Piliin po ang uri ng reseta ninyo</translation>
    </message>
    <message>
        <source>今日お薬が処方されるときの、処方箋の受け取り方です。</source>
        <extracomment>K13: it matters only if something is prescribed.</extracomment>
        <translation>Ganito ninyo matatanggap ang reseta kung may iriresetang gamot ngayon.</translation>
    </message>
    <message>
        <source>電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。</source>
        <extracomment>K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.</extracomment>
        <translation>Magagamit ang electronic na reseta sa mga botikang tumatanggap nito, gamit ang My Number Card o exchange number. Kung hindi tumatanggap ang botika ninyo, piliin po ang papel.</translation>
    </message>
    <message>
        <source>どちらを選んでも、お薬は同じです。</source>
        <extracomment>K13: the medicine is the same.</extracomment>
        <translation>Pareho lang po ang gamot alinman dito.</translation>
    </message>
    <message>
        <source>電子処方箋</source>
        <extracomment>K13 answer: electronic.</extracomment>
        <translation>Electronic na reseta</translation>
    </message>
    <message>
        <source>紙の処方箋</source>
        <extracomment>K13 answer: on paper.</extracomment>
        <translation>Papel na reseta</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>もどる</source>
        <extracomment>Key: one step back.</extracomment>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>一つ前の画面にもどります</source>
        <extracomment>Spoken after the back key.</extracomment>
        <translation>Babalik sa naunang screen</translation>
    </message>
    <message>
        <source>係を呼ぶ</source>
        <extracomment>Key: calls a member of staff.</extracomment>
        <translation>Tumawag ng staff</translation>
    </message>
    <message>
        <source>受付の係がまいります</source>
        <extracomment>Spoken after the help key.</extracomment>
        <translation>May pupuntang staff mula sa reception</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Key: gives up the visit; the card is given back.</extracomment>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>受付をやめて、カードをお返しします</source>
        <extracomment>Spoken after the cancel key.</extracomment>
        <translation>Ititigil ang check-in at ibabalik ang card</translation>
    </message>
    <message>
        <source>受付をやめて、はじめの画面にもどります</source>
        <extracomment>Spoken after the cancel key, where no card lies on the reader.</extracomment>
        <translation>Ititigil ang check-in at babalik sa unang screen</translation>
    </message>
</context>
<context>
    <name>KioskPresenter</name>
    <message>
        <source>回答の控え</source>
        <extracomment>Title of the printed receipt.</extracomment>
        <translation>Kopya ng mga sagot</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>うけつけ</source>
        <extracomment>Title of the kiosk&apos;s window: the product&apos;s name.</extracomment>
        <translation>Reception</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>カードを確認しています。そのままお待ちください。</source>
        <extracomment>K01 wait: kind, certificate and counters of the card are being read.</extracomment>
        <translation>Binabasa ang card. Sandali lang po.</translation>
    </message>
    <message>
        <source>暗証番号を確認しています</source>
        <extracomment>K04 wait: the card compares the PIN.</extracomment>
        <translation>Chine-check ang PIN</translation>
    </message>
    <message>
        <source>保険の資格を確認しています</source>
        <extracomment>K06 wait: the eligibility service is being asked.</extracomment>
        <translation>Chine-check ang health insurance ninyo</translation>
    </message>
    <message>
        <source>受付をしています</source>
        <extracomment>K08 wait: the answer is handed on and the arrival is written.</extracomment>
        <translation>Ginagawa ang check-in</translation>
    </message>
    <message>
        <source>ただいま、この機械では受付できません</source>
        <extracomment>K00 title when nobody can be received at all.</extracomment>
        <translation>Hindi po makakapag-check-in sa makinang ito ngayon</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K80 title: not a My Number Card.</extracomment>
        <translation>Ilagay po ang inyong My Number Card</translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <extracomment>K80 title: the card was taken before the end.</extracomment>
        <translation>Naalis ang card</translation>
    </message>
    <message>
        <source>窓口で受付できます</source>
        <extracomment>K80 title: the certificate on the card allows nothing.</extracomment>
        <translation>Sa reception po mag-check-in</translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <extracomment>K80 title.</extracomment>
        <translation>Hindi nabasa ang card</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>Malapit nang mag-expire ang certificate ng card</translation>
    </message>
    <message>
        <source>カードの電子証明書は %1 まで使えます。</source>
        <extracomment>K14 notice: %1 is a date.</extracomment>
        <translation>Magagamit ang electronic certificate ng card hanggang %1.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>Puwede itong i-renew sa city hall o munisipyo ninyo. Kailangan po ang card at ang PIN.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>Expired na ang certificate ng card</translation>
    </message>
    <message>
        <source>期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。</source>
        <extracomment>K14 notice: %1 is a date. Why the consent question was left out.</extracomment>
        <translation>Nag-expire ito noong %1. Insurance lang ang na-check ngayon; hindi namin itinanong ang tungkol sa dati ninyong impormasyong medikal.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で、早めに更新してください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>I-renew po ito agad sa city hall o munisipyo ninyo.</translation>
    </message>
    <message>
        <source>明日 %1</source>
        <extracomment>K08: until when the data may be seen; %1 is a clock time.</extracomment>
        <translation>bukas, %1</translation>
    </message>
    <message>
        <source>利用登録をしています。カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K07 wait: the card is being registered as health insurance card.</extracomment>
        <translation>Inirerehistro ang card. Huwag po munang galawin ang card at maghintay.</translation>
    </message>
    <message>
        <source>カードといっしょにお使いください</source>
        <extracomment>K80 title: the notice serves only together with the card.</extracomment>
        <translation>Gamitin po ito kasama ng card</translation>
    </message>
    <message>
        <source>スマートフォンを確認しています。そのままお待ちください。</source>
        <extracomment>K10 wait: the telephone is being read.</extracomment>
        <translation>Binabasa ang smartphone. Huwag po munang galawin.</translation>
    </message>
    <message>
        <source>スマートフォンを読み取れませんでした</source>
        <extracomment>K80 title: the telephone did not answer.</extracomment>
        <translation>Hindi nabasa ang smartphone</translation>
    </message>
    <message>
        <source>プラスチックのカードをお使いください</source>
        <extracomment>K80 title: the telephone cannot be used, the plastic card can.</extracomment>
        <translation>Gamitin po ang plastik na card</translation>
    </message>
    <message>
        <source>代理の方について確認しています</source>
        <extracomment>K06 wait: what somebody who acts for the person may do.</extracomment>
        <translation>Chine-check ang puwede ninyong gawin para sa pasyente</translation>
    </message>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K80 title: a card was laid down outside the hours of reception.</extracomment>
        <translation>Sarado po ang reception ngayon</translation>
    </message>
    <message>
        <source>窓口で続きを確認します。係員にお声がけください。</source>
        <extracomment>K90, what to do now, where a telephone or a paper and no card brought the person here.</extracomment>
        <translation>Itutuloy po ito sa reception. Lumapit po sa staff.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、ご本人からいただきます</source>
        <extracomment>K14 notice: title. Somebody acted for the person who may not answer the consent question.</extracomment>
        <translation>Ang pahintulot sa dating impormasyong medikal ay sa pasyente mismo itinatanong</translation>
    </message>
    <message>
        <source>代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。</source>
        <extracomment>K14 notice: what that means now.</extracomment>
        <translation>Hindi po namin kayo tinanong. Gagamutin ang pasyente gaya ng dati.</translation>
    </message>
    <message>
        <source>ご本人が受付をするときや、窓口で、いつでもお選びいただけます。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>Puwedeng pumili ang pasyente sa anumang check-in, o sa reception.</translation>
    </message>
    <message>
        <source>ただいま、カードを読み取れません</source>
        <extracomment>K00 title when no card can be read; a certificate of eligibility can still be used.</extracomment>
        <translation>Hindi po mabasa ang mga card ngayon</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>資格確認書で受付</source>
        <extracomment>K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.</extracomment>
        <translation>Gamitin ang certificate of eligibility</translation>
    </message>
    <message>
        <source>スマートフォンで受付</source>
        <extracomment>K00 key: reception by a smartphone that carries the card&apos;s function.</extracomment>
        <translation>Gumamit ng smartphone</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>Tungkol sa card at makinang ito</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>もどる</source>
        <extracomment>Language list: close it, nothing changes.</extracomment>
        <translation>Bumalik</translation>
    </message>
</context>
<context>
    <name>LastTryScreen</name>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Last-try warning, title.</extracomment>
        <translation>Isang beses na lang po puwedeng ilagay ang PIN</translation>
    </message>
    <message>
        <source>次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。</source>
        <extracomment>Last-try warning: what locking means.</extracomment>
        <translation>Kung hindi ito tumugma, hindi na magagamit ang PIN. Sa city hall o munisipyo lang ninyo ito maibabalik.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification (the safe choice before the last PIN try).</extracomment>
        <translation>Pumili ng ibang paraan</translation>
    </message>
    <message>
        <source>最後の1回を入力する</source>
        <extracomment>Key: the explicit yes to spending the last PIN try.</extracomment>
        <translation>Gawin ang huling subok</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message>
        <source>休み</source>
        <extracomment>K00: a day without reception, as a line of a list of hours.</extracomment>
        <translation>sarado</translation>
    </message>
    <message>
        <source>今日の受付時間&#x3000;%1</source>
        <extracomment>K00: hours of today. %1 is one or more spans of clock times.</extracomment>
        <translation>Ngayong araw: %1</translation>
    </message>
    <message>
        <source>次は、今日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>Magbubukas po ngayong araw, %1.</translation>
    </message>
    <message>
        <source>次は、明日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>Magbubukas po bukas, %1.</translation>
    </message>
    <message>
        <source>次は、%1 %2 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a date, %2 a clock time.</extracomment>
        <translation>Magbubukas po sa %1, %2.</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>本人確認なし</source>
        <extracomment>Desk: nobody was identified.</extracomment>
        <translation>Hindi nakilala</translation>
    </message>
    <message>
        <source>顔認証</source>
        <extracomment>Desk: identified by face.</extracomment>
        <translation>Mukha</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Desk: identified by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>Desk: identified by staff.</extracomment>
        <translation>Check ng staff</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <extracomment>Desk: by a certificate of eligibility in place of a card; nobody was identified.</extracomment>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <extracomment>Desk: identified by smartphone.</extracomment>
        <translation>Smartphone</translation>
    </message>
</context>
<context>
    <name>MethodChoices</name>
    <message>
        <source>顔認証</source>
        <extracomment>K02: identification by face.</extracomment>
        <translation>Mukha</translation>
    </message>
    <message>
        <source>カメラに顔を向けます</source>
        <extracomment>K02: what identification by face means.</extracomment>
        <translation>Tumingin sa camera</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>K02: identification by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>カードの4桁の数字を入力します</source>
        <extracomment>K02: what identification by PIN means.</extracomment>
        <translation>Ilagay ang 4 na numero ng PIN ng card</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>K02: identification by a member of staff who compares the photo and the person.</extracomment>
        <translation>Check ng staff</translation>
    </message>
    <message>
        <source>係員がカードの写真とご本人を見くらべます</source>
        <extracomment>K02: what the staff check means.</extracomment>
        <translation>Ikukumpara kayo ng staff sa litrato sa card</translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>つづけますか？</source>
        <extracomment>Overlay after some time without a press.</extracomment>
        <translation>Itutuloy po ba?</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめて、カードをお返しします。</source>
        <extracomment>Overlay: when the visit ends by itself. %n seconds.</extracomment>
        <translation>
            <numerusform>Pagkalipas ng %n segundo, ititigil ang check-in at ibabalik ang card ninyo.</numerusform>
            <numerusform>Pagkalipas ng %n segundo, ititigil ang check-in at ibabalik ang card ninyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Overlay key: more time, please.</extracomment>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>やめてカードを受け取る</source>
        <extracomment>Overlay key: give up, give the card back.</extracomment>
        <translation>Itigil at kunin ang card</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめます。</source>
        <extracomment>Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.</extracomment>
        <translation>
            <numerusform>Ititigil ang check-in sa %n segundo.</numerusform>
            <numerusform>Ititigil ang check-in sa %n segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>受付をやめる</source>
        <extracomment>Overlay key: give up, where there is no card to give back.</extracomment>
        <translation>Itigil ang check-in</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>お知らせがあります</source>
        <extracomment>K14 title.</extracomment>
        <translation>May paalala po</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>Key: read, go on.</extracomment>
        <translation>Susunod</translation>
    </message>
</context>
<context>
    <name>PaperCameraScreen</name>
    <message>
        <source>紙をカメラの前にかざしてください</source>
        <extracomment>K15 camera hint: no paper is seen yet.</extracomment>
        <translation>Itapat po ang papel sa camera</translation>
    </message>
    <message>
        <source>紙をもう少しカメラに近づけてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Ilapit pa po nang kaunti ang papel sa camera</translation>
    </message>
    <message>
        <source>紙を少し左へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own left.</extracomment>
        <translation>Igalaw po nang kaunti ang papel pakaliwa</translation>
    </message>
    <message>
        <source>紙を少し右へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own right.</extracomment>
        <translation>Igalaw po nang kaunti ang papel pakanan</translation>
    </message>
    <message>
        <source>紙を少し上へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Itaas po nang kaunti ang papel</translation>
    </message>
    <message>
        <source>紙を少し下へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Ibaba po nang kaunti ang papel</translation>
    </message>
    <message>
        <source>紙が暗いようです。明るいほうへ向けてください</source>
        <extracomment>K15 camera hint: the paper is too dark to be read.</extracomment>
        <translation>Medyo madilim ang papel. Iharap po ito sa maliwanag</translation>
    </message>
    <message>
        <source>紙を動かさずに持ってください</source>
        <extracomment>K15 camera hint: moving, or out of focus.</extracomment>
        <translation>Huwag po munang galawin ang papel</translation>
    </message>
    <message>
        <source>読んでいます。そのまま動かさないでください</source>
        <extracomment>K15 camera hint: all is well, it is being read.</extracomment>
        <translation>Binabasa na po. Huwag munang galawin</translation>
    </message>
    <message>
        <source>マイナンバーが書かれているようなので、読みませんでした</source>
        <extracomment>K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.</extracomment>
        <translation>Parang may My Number ang papel na ito, kaya hindi ito binasa</translation>
    </message>
    <message>
        <source>資格確認書をカメラにかざしてください</source>
        <extracomment>K15 title: the certificate is held before the camera.</extracomment>
        <translation>Itapat po ang certificate sa camera</translation>
    </message>
    <message>
        <source>カメラの映像</source>
        <extracomment>K15, spoken name of the camera picture.</extracomment>
        <translation>Kuha ng camera</translation>
    </message>
    <message>
        <source>映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。</source>
        <extracomment>K15 camera: after a paper with an Individual Number.</extracomment>
        <translation>Binura agad ang kuha. Itapat po ang certificate, o ilagay ang mga numero.</translation>
    </message>
    <message>
        <source>映像は保存しません。読んだ番号は、次の画面で確かめられます。</source>
        <extracomment>K15 camera: what happens to the pictures, and that nothing is taken over unseen.</extracomment>
        <translation>Hindi sine-save ang mga kuha ng camera. Makikita ninyo ang mga numero sa susunod na screen.</translation>
    </message>
    <message>
        <source>もう一度かざす</source>
        <extracomment>K15 camera key: hold the paper up once more.</extracomment>
        <translation>Itapat uli</translation>
    </message>
    <message>
        <source>番号を入力する</source>
        <extracomment>K15 camera key: the numbers are typed instead.</extracomment>
        <translation>Ilagay ang mga numero</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>「資格確認書」をお持ちですか</source>
        <extracomment>K15 title of the first page. 資格確認書 is the certificate of eligibility.</extracomment>
        <translation>May “資格確認書” (certificate of eligibility) po ba kayo?</translation>
    </message>
    <message>
        <source>紙のいちばん上に「資格確認書」と書いてあります。</source>
        <extracomment>K15: where the name of the paper stands.</extracomment>
        <translation>Nakasulat ang 資格確認書 sa pinakaitaas ng papel.</translation>
    </message>
    <message>
        <source>資格確認書を持っています</source>
        <extracomment>K15: this is the right paper.</extracomment>
        <translation>Mayroon akong 資格確認書</translation>
    </message>
    <message>
        <source>書いてある番号を入力して受付します</source>
        <extracomment>K15: what happens with the right paper.</extracomment>
        <translation>Ilalagay ninyo ang mga numerong nakasulat dito</translation>
    </message>
    <message>
        <source>「資格情報のお知らせ」だけです</source>
        <extracomment>K15: the other paper, 資格情報のお知らせ (eligibility notice).</extracomment>
        <translation>“資格情報のお知らせ” (notice) lang ang mayroon ako</translation>
    </message>
    <message>
        <source>この紙は、カードといっしょに使います</source>
        <extracomment>K15: the notice is used together with the card.</extracomment>
        <translation>Ginagamit ang papel na ito kasama ng card</translation>
    </message>
</context>
<context>
    <name>PhoneHoldScreen</name>
    <message>
        <source>カードを置く場所に、スマートフォンをのせてください。</source>
        <extracomment>K10: the phone is held where cards are laid.</extracomment>
        <translation>Ilagay po ang smartphone sa lagayan ng card.</translation>
    </message>
    <message>
        <source>画面の左にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is left of the screen.</extracomment>
        <translation>Ilagay po ang smartphone sa patungan sa kaliwa ng screen.</translation>
    </message>
    <message>
        <source>画面の右にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is right of the screen.</extracomment>
        <translation>Ilagay po ang smartphone sa patungan sa kanan ng screen.</translation>
    </message>
    <message>
        <source>もう一度スマートフォンをのせてください</source>
        <extracomment>K10 title after the PIN was typed and the phone is no longer there.</extracomment>
        <translation>Ilagay po uli roon ang smartphone</translation>
    </message>
    <message>
        <source>スマートフォンをのせてください</source>
        <extracomment>K10 title.</extracomment>
        <translation>Ilagay po ang smartphone sa reader</translation>
    </message>
    <message>
        <source>先にiPhoneでウォレットのカードを選び、顔や指で確認してください。</source>
        <extracomment>K10, iPhone: what to do on the phone first.</extracomment>
        <translation>Piliin po muna ang card sa Wallet ng iPhone at kumpirmahin gamit ang mukha o daliri.</translation>
    </message>
    <message>
        <source>画面のロックを外してください。そのまま置いておけます。</source>
        <extracomment>K10, Android: the phone may stay there.</extracomment>
        <translation>Paki-unlock po ang screen. Puwede itong iwan sa lagayan.</translation>
    </message>
</context>
<context>
    <name>PhoneKindScreen</name>
    <message>
        <source>スマートフォンの種類を選んでください</source>
        <extracomment>K10 title.</extracomment>
        <translation>Anong smartphone po ang gamit ninyo?</translation>
    </message>
    <message>
        <source>マイナンバーカードの機能を入れたスマートフォンが使えます。</source>
        <extracomment>K10: what must be on the phone.</extracomment>
        <translation>Puwede po ang smartphone na may function ng My Number Card.</translation>
    </message>
    <message>
        <source>iPhoneの画面で、顔や指で確認します</source>
        <extracomment>K10: what an iPhone asks of its owner.</extracomment>
        <translation>Kumpirmahin sa iPhone gamit ang mukha o daliri</translation>
    </message>
    <message>
        <source>この画面で、4桁の暗証番号を入力します</source>
        <extracomment>K10: what follows with an Android phone.</extracomment>
        <translation>Ilagay sa screen na ito ang PIN na may 4 na numero</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>4桁のうち%n桁を入力しました</source>
        <extracomment>Spoken: how many digits are in. %n of four.</extracomment>
        <translation>
            <numerusform>%n sa 4 na numero ang nailagay</numerusform>
            <numerusform>%n sa 4 na numero ang nailagay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <extracomment>PIN pad: takes the last digit away.</extracomment>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>PIN pad: hands the digits over.</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PinLockedScreen</name>
    <message>
        <source>暗証番号は、いま使えません</source>
        <extracomment>K81 title.</extracomment>
        <translation>Hindi po magagamit ang PIN ngayon</translation>
    </message>
    <message>
        <source>ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>K81: what is still possible and where the PIN is set anew.</extracomment>
        <translation>Puwede po kayong mag-check-in sa ibang paraan. Ang PIN ay mapapalitan sa city hall o munisipyo ninyo.</translation>
    </message>
    <message>
        <source>「係を呼ぶ」を押してください。受付の係がご案内します。</source>
        <extracomment>K81 when no other way is offered.</extracomment>
        <translation>Pindutin po ang “Tumawag ng staff”. Tutulungan kayo ng staff ng reception.</translation>
    </message>
    <message>
        <source>プラスチックのマイナンバーカードか、窓口で受付できます。</source>
        <extracomment>K81 with a telephone: what is still possible.</extracomment>
        <translation>Puwede po kayong mag-check-in gamit ang plastik na My Number Card, o sa reception.</translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>暗証番号4桁を入力してください</source>
        <extracomment>K04 title.</extracomment>
        <translation>Ilagay po ang PIN na may 4 na numero</translation>
    </message>
    <message>
        <source>番号がちがうようです</source>
        <extracomment>K04 after a wrong PIN, without blame.</extracomment>
        <translation>Parang hindi po tugma ang PIN</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>K04, shown before the first digit. %n is the retry counter the card reported.</extracomment>
        <translation>
            <numerusform>%n subok na lang</numerusform>
            <numerusform>%n subok na lang</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant.</extracomment>
        <translation>Ito ang 4 na numerong pinili ninyo nang kunin ang card. Huwag po itong sabihin kahit kanino, kahit sa staff.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>Pumili ng ibang paraan</translation>
    </message>
    <message>
        <source>スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant, with a telephone.</extracomment>
        <translation>Ito ang 4 na numerong pinili ninyo nang i-set up ang smartphone. Huwag po itong sabihin sa staff.</translation>
    </message>
</context>
<context>
    <name>PressArea</name>
    <message>
        <source>いまは押せません</source>
        <extracomment>Spoken for a key that cannot be pressed just now.</extracomment>
        <translation>Hindi magagamit ngayon</translation>
    </message>
</context>
<context>
    <name>ProxyCheckScreen</name>
    <message>
        <source>係が確かめにまいります</source>
        <extracomment>K05p title, read by the one who acts for the person.</extracomment>
        <translation>Parating ang staff para mag-check</translation>
    </message>
    <message>
        <source>係員の方：確かめたものを選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>Staff: piliin ang nakita ninyo</translation>
    </message>
    <message>
        <source>係員の方：代理できる範囲を選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>Staff: piliin ang puwedeng gawin ng taong ito</translation>
    </message>
    <message>
        <source>委任状や受給者証などをお持ちでしたら、ご用意ください。</source>
        <extracomment>K05p, read by the one who acts for the person.</extracomment>
        <translation>Kung may dala po kayong authorization letter o medical subsidy certificate, pakihanda.</translation>
    </message>
    <message>
        <source>選んだものと、確認した方のお名前が記録されます。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>Itinatala ang pinili ninyo at ang inyong pangalan.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>Itatanong lang sa taong ito ang pahintulot sa dating impormasyong medikal kung isasama ninyo ito.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>Staff: simulan ang check</translation>
    </message>
    <message>
        <source>確かめずに、受付だけする</source>
        <extracomment>K05p key: the visit goes on, and the consent is not asked.</extracomment>
        <translation>Check-in lang, huwag nang i-check</translation>
    </message>
    <message>
        <source>受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。</source>
        <extracomment>K05p: what going on without a check means.</extracomment>
        <translation>Kung check-in lang, hindi itatanong ang dating impormasyong medikal. Gagamutin ang pasyente gaya ng dati.</translation>
    </message>
    <message>
        <source>確認できないので、受付だけにする</source>
        <extracomment>K05p key for staff: nothing shows the relation; the visit goes on without the consent.</extracomment>
        <translation>Hindi makumpirma: check-in lang</translation>
    </message>
</context>
<context>
    <name>ProxyEvidence</name>
    <message>
        <source>子どもの受給者証・母子健康手帳など</source>
        <extracomment>K05p: what staff saw: papers of a child.</extracomment>
        <translation>Certificate o health handbook ng bata</translation>
    </message>
    <message>
        <source>登記事項証明書・審判書</source>
        <extracomment>K05p: what staff saw: the register of guardians, or a court&apos;s order.</extracomment>
        <translation>Guardian register o utos ng korte</translation>
    </message>
    <message>
        <source>ご本人の委任状</source>
        <extracomment>K05p: what staff saw: a letter of the person.</extracomment>
        <translation>Authorization letter</translation>
    </message>
    <message>
        <source>施設の職員証</source>
        <extracomment>K05p: what staff saw: the badge of a care facility.</extracomment>
        <translation>ID ng staff ng pasilidad</translation>
    </message>
    <message>
        <source>以前から知っているご家族</source>
        <extracomment>K05p: nothing on paper: the desk knows the family.</extracomment>
        <translation>Kilala naming pamilya</translation>
    </message>
</context>
<context>
    <name>ProxyMark</name>
    <message>
        <source>親の方が代理で受付しています</source>
        <extracomment>Mark on every screen: a parent acts for the child.</extracomment>
        <translation>Magulang ang kumakatawan sa pasyente</translation>
    </message>
    <message>
        <source>後見人などの方が代理で受付しています</source>
        <extracomment>Mark on every screen: a legal guardian acts for the person.</extracomment>
        <translation>Guardian ang kumakatawan sa pasyente</translation>
    </message>
    <message>
        <source>ご家族・知人の方が代理で受付しています</source>
        <extracomment>Mark on every screen: family or a friend, asked by the person, acts for the person.</extracomment>
        <translation>Pamilya o kaibigan ang kumakatawan sa pasyente</translation>
    </message>
    <message>
        <source>施設・介護の方が代理で受付しています</source>
        <extracomment>Mark on every screen: somebody of a care facility acts for the person.</extracomment>
        <translation>Caregiver ang kumakatawan sa pasyente</translation>
    </message>
</context>
<context>
    <name>ProxyScope</name>
    <message>
        <source>受付と同意（今回だけ）</source>
        <extracomment>K05p: scope of a proxy: reception and consent, in this visit.</extracomment>
        <translation>Check-in at pahintulot, ngayon lang</translation>
    </message>
    <message>
        <source>受付と同意（記録して次回も）</source>
        <extracomment>K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.</extracomment>
        <translation>Check-in at pahintulot, itago sa record</translation>
    </message>
    <message>
        <source>受付だけ（同意はご本人）</source>
        <extracomment>K05p: scope of a proxy: reception, without the consent.</extracomment>
        <translation>Check-in lang, walang pahintulot</translation>
    </message>
</context>
<context>
    <name>ProxyScreen</name>
    <message>
        <source>どなたが受付をしますか</source>
        <extracomment>K02p title.</extracomment>
        <translation>Sino ang nagche-check-in?</translation>
    </message>
    <message>
        <source>カードの持ち主との関係を選んでください。</source>
        <extracomment>K02p: whom the question is about.</extracomment>
        <translation>Piliin po ang relasyon ninyo sa may-ari ng card.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>K02p: a parent of a child under 18.</extracomment>
        <translation>Magulang</translation>
    </message>
    <message>
        <source>18歳未満のお子さんの受付をします</source>
        <extracomment>K02p: of whom.</extracomment>
        <translation>Check-in ng batang wala pang 18</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>K02p: a legal guardian.</extracomment>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>法律で決められた代理の方</source>
        <extracomment>K02p: appointed by law or by a court.</extracomment>
        <translation>Itinalaga ng batas</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>K02p: family or a friend.</extracomment>
        <translation>Pamilya o kaibigan</translation>
    </message>
    <message>
        <source>ご本人に頼まれた方</source>
        <extracomment>K02p: asked by the person.</extracomment>
        <translation>Hiniling ng pasyente</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>K02p: somebody of a care facility.</extracomment>
        <translation>Caregiver</translation>
    </message>
    <message>
        <source>付き添いで来た方</source>
        <extracomment>K02p: who comes along.</extracomment>
        <translation>Kasama ng pasyente</translation>
    </message>
    <message>
        <source>本人が受付します</source>
        <extracomment>K02p key: the owner of the card acts himself.</extracomment>
        <translation>Ako ang pasyente</translation>
    </message>
</context>
<context>
    <name>QueueBoard</name>
    <message>
        <source>お呼びした番号&#x3000;%1</source>
        <extracomment>K00: numbers called before the present one. %1 is a list of numbers.</extracomment>
        <translation>Mga natawag na: %1</translation>
    </message>
    <message>
        <source>まだ番号をお呼びしていません</source>
        <extracomment>K00: no number was called yet today.</extracomment>
        <translation>Wala pang tinatawag na numero</translation>
    </message>
    <message>
        <source>%1番の方、受付へお越しください</source>
        <extracomment>K00: the number that is called now. %1 is a number.</extracomment>
        <translation>Numero %1, lumapit po sa reception</translation>
    </message>
    <message>
        <source>お待ちの方&#x3000;%1人</source>
        <extracomment>K00: how many people wait to be called. %1 is a number.</extracomment>
        <translation>Mga naghihintay: %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudKey</name>
    <message>
        <source>読み上げ</source>
        <extracomment>Key: the kiosk reads its screens aloud from now on.</extracomment>
        <translation>Pakinggan</translation>
    </message>
    <message>
        <source>読み上げをやめる</source>
        <extracomment>Key: the kiosk stops reading aloud.</extracomment>
        <translation>Itigil ang boses</translation>
    </message>
    <message>
        <source>画面の内容を声でお伝えします</source>
        <extracomment>Spoken after the read-aloud key.</extracomment>
        <translation>Binabasa ng makina ang nasa screen</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>カードを確認しています</source>
        <extracomment>K01 title.</extracomment>
        <translation>Binabasa ang card</translation>
    </message>
    <message>
        <source>カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K01: keep the card where it is.</extracomment>
        <translation>Huwag po munang galawin ang card at maghintay sandali.</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>回答の控え</source>
        <extracomment>K17r title: what the person answered, to take along.</extracomment>
        <translation>Kopya ng mga sagot</translation>
    </message>
    <message>
        <source>スマートフォンのカメラでコードを読み取ってください。</source>
        <extracomment>K17r: what to do with the code.</extracomment>
        <translation>Paki-scan po ang code gamit ang camera ng smartphone.</translation>
    </message>
    <message>
        <source>控えのQRコード</source>
        <extracomment>K17r, spoken: the picture of a QR code.</extracomment>
        <translation>QR code ng kopya</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>K17r key: the receipt is deleted from the screen.</extracomment>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>顔認証</source>
        <extracomment>Receipt: identified by face.</extracomment>
        <translation>check ng mukha</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Receipt: identified by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>係員の目視</source>
        <extracomment>Receipt: identified by a member of staff who looked.</extracomment>
        <translation>check ng staff</translation>
    </message>
    <message>
        <source>控え番号&#x3000;%1</source>
        <extracomment>Receipt: %1 is its number.</extracomment>
        <translation>Numero ng kopya %1</translation>
    </message>
    <message>
        <source>ご本人が回答（%1）</source>
        <extracomment>Receipt: how the person was identified; the person acted himself. %1 is a method.</extracomment>
        <translation>Sinagot ng pasyente (%1)</translation>
    </message>
    <message>
        <source>%1：提供しない</source>
        <extracomment>Receipt: %1 was not agreed to.</extracomment>
        <translation>%1: hindi payag</translation>
    </message>
    <message>
        <source>%1：提供する（%2まで）</source>
        <extracomment>Receipt: %1 was agreed to until the time %2.</extracomment>
        <translation>%1: payag (hanggang %2)</translation>
    </message>
    <message>
        <source>%1：提供する</source>
        <extracomment>Receipt: %1 was agreed to, for this reception.</extracomment>
        <translation>%1: payag</translation>
    </message>
    <message>
        <source>説明文の版&#x3000;%1</source>
        <extracomment>Receipt: which wording was shown. %1 is a code of letters and digits.</extracomment>
        <translation>Bersyon ng paliwanag %1</translation>
    </message>
    <message>
        <source>取り消しや苦情は、いつでも受付の窓口へお申し出ください。</source>
        <extracomment>Receipt: how to withdraw, and how to complain.</extracomment>
        <translation>Para bawiin ang sagot o magreklamo, lumapit po sa reception anumang oras.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>Receipt: who answered for the child.</extracomment>
        <translation>Magulang</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>Receipt: who answered: a legal guardian.</extracomment>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>Receipt: who answered: family or a friend, asked by the person.</extracomment>
        <translation>Pamilya o kaibigan</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>Receipt: who answered: somebody of a care facility.</extracomment>
        <translation>Caregiver</translation>
    </message>
    <message>
        <source>お呼びする番号&#x3000;%1</source>
        <extracomment>Receipt: the number by which the person is called. %1 is a number.</extracomment>
        <translation>Numero ninyo: %1</translation>
    </message>
    <message>
        <source>代理の方（%1）が回答（%2）</source>
        <extracomment>Receipt: somebody answered in the person&apos;s name. %1 is who: a parent, a guardian…; %2 a method.</extracomment>
        <translation>Sumagot para sa pasyente: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>このカードを健康保険証として登録しますか</source>
        <extracomment>K07 title.</extracomment>
        <translation>Irehistro po ba ang card na ito sa health insurance?</translation>
    </message>
    <message>
        <source>このカードは、まだ健康保険証としての利用登録がされていません。</source>
        <extracomment>K07: what is the matter.</extracomment>
        <translation>Hindi pa nakarehistro ang card na ito bilang health insurance card.</translation>
    </message>
    <message>
        <source>いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。</source>
        <extracomment>K07: what registering means. It is done once and holds at every clinic and pharmacy.</extracomment>
        <translation>Puwede po itong irehistro dito ngayon. Isang beses lang, at magagamit na rin ang card sa ibang clinic at botika. Puwede rin itong ipakansela pagkatapos.</translation>
    </message>
    <message>
        <source>登録しなくても、窓口で受付して診察を受けられます。</source>
        <extracomment>K07: not registering has no effect on being treated.</extracomment>
        <translation>Kahit hindi irehistro, puwede po kayong mag-check-in sa reception at magpagamot.</translation>
    </message>
    <message>
        <source>いま登録する</source>
        <extracomment>K07 answer: register the card as insurance card here and now.</extracomment>
        <translation>Irehistro na</translation>
    </message>
    <message>
        <source>登録しない</source>
        <extracomment>K07 answer: do not register; the desk receives this person.</extracomment>
        <translation>Huwag irehistro</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>上へ</source>
        <extracomment>Key that turns a long page back up.</extracomment>
        <translation>Pataas</translation>
    </message>
    <message>
        <source>つづき</source>
        <extracomment>Key that turns a long page on; enabled only while more text follows.</extracomment>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>画面のことばを変えます</source>
        <extracomment>Spoken after the key that changes the language.</extracomment>
        <translation>Pinapalitan ang wika ng screen</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <extracomment>Key: the text becomes larger.</extracomment>
        <translation>Malaking letra</translation>
    </message>
    <message>
        <source>文字をもどす</source>
        <extracomment>Key: the text becomes normal again.</extracomment>
        <translation>Normal na letra</translation>
    </message>
    <message>
        <source>文字の大きさを変えます</source>
        <extracomment>Spoken after the text size key.</extracomment>
        <translation>Binabago ang laki ng mga letra</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>Key: changes the colours of the screen (normal, white on black, black on white).</extracomment>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>見やすい色に変えます</source>
        <extracomment>Spoken after the colour key.</extracomment>
        <translation>Pinapalitan ng kulay na mas madaling makita</translation>
    </message>
    <message>
        <source>低い位置</source>
        <extracomment>Key: everything to press moves down, within reach from a wheelchair. Very short.</extracomment>
        <translation>Ibaba</translation>
    </message>
    <message>
        <source>車いすの方やお子さまの手が届く高さに、画面を下げます</source>
        <extracomment>Spoken after the key that moves the keys down.</extracomment>
        <translation>Ibinababa ang screen para maabot mula sa wheelchair o ng bata</translation>
    </message>
    <message>
        <source>この画面は、どこも手の届く高さにあります</source>
        <extracomment>Spoken after that key where the whole screen is low already.</extracomment>
        <translation>Abot na ang lahat ng nasa screen na ito</translation>
    </message>
    <message>
        <source>左手用</source>
        <extracomment>Key: what is pressed moves to the left side, for left-handed people. Very short.</extracomment>
        <translation>Kaliwete</translation>
    </message>
    <message>
        <source>ボタンを左側に集めます</source>
        <extracomment>Spoken after the key for left-handed people.</extracomment>
        <translation>Inililipat sa kaliwa ang mga pipindutin</translation>
    </message>
</context>
<context>
    <name>SpecificDiseaseScreen</name>
    <message>
        <source>特定疾病療養受療証の情報を提供しますか</source>
        <extracomment>K11 title: a certificate that lowers what is paid for certain long treatments.</extracomment>
        <translation>Ibahagi po ba ang specific disease certificate?</translation>
    </message>
    <message>
        <source>お持ちの受療証を、この医療機関がオンラインで確認できます。</source>
        <extracomment>K11: what saying yes means.</extracomment>
        <translation>Makikita ng clinic na ito online ang certificate ninyo.</translation>
    </message>
    <message>
        <source>窓口で支払う金額の上限を確かめるために使います。</source>
        <extracomment>K11: what it is for.</extracomment>
        <translation>Para ito sa pag-check ng pinakamataas na babayaran ninyo sa reception.</translation>
    </message>
    <message>
        <source>提供しないときは、紙の受療証を窓口にお見せください。</source>
        <extracomment>K11: what to do instead.</extracomment>
        <translation>Kung hindi ibabahagi, ipakita po sa reception ang papel na certificate.</translation>
    </message>
    <message>
        <source>提供する</source>
        <extracomment>K11 answer: yes, tell the facility.</extracomment>
        <translation>Ibahagi</translation>
    </message>
    <message>
        <source>提供しない</source>
        <extracomment>K11 answer: no, do not tell the facility.</extracomment>
        <translation>Huwag ibahagi</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>係員の方：カードの写真とご本人を見くらべてください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Staff: ikumpara ang tao sa litrato sa card</translation>
    </message>
    <message>
        <source>係員がまいります</source>
        <extracomment>K05 title, read by the person who waits.</extracomment>
        <translation>Parating na po ang staff</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Para sa check-in na ito lang ang check na ito.</translation>
    </message>
    <message>
        <source>このままお待ちください。係員が、カードの写真とご本人を確認します。</source>
        <extracomment>K05, read by the person who waits.</extracomment>
        <translation>Maghintay po rito. Ikukumpara kayo ng staff sa litrato sa card.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>Staff: simulan ang check</translation>
    </message>
    <message>
        <source>ご本人です</source>
        <extracomment>Key for staff: photo and person are the same.</extracomment>
        <translation>Iisang tao</translation>
    </message>
    <message>
        <source>確認できません</source>
        <extracomment>Key for staff: it could not be confirmed that they are the same.</extracomment>
        <translation>Hindi makumpirma</translation>
    </message>
    <message>
        <source>係員の方：お名前を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Staff: piliin ang inyong pangalan</translation>
    </message>
    <message>
        <source>係員の方：パスコードを入力してください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Staff: ilagay ang inyong passcode</translation>
    </message>
    <message>
        <source>係員の確認を、しばらく使えません</source>
        <extracomment>K05 title: too many wrong passcodes.</extracomment>
        <translation>Sarado muna sandali ang check ng staff</translation>
    </message>
    <message>
        <source>係員の方：目視で確認した理由を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Staff: piliin kung bakit kayo ang tumingin</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Para sa check-in na ito lang ang check na ito. Itinatala ang pangalan ng tumingin.</translation>
    </message>
    <message>
        <source>%1さんのパスコードです。患者さんに見えないように入力してください。</source>
        <extracomment>K05: %1 is the name of the member of staff.</extracomment>
        <translation>Passcode ni %1. Ilagay nang hindi nakikita ng pasyente.</translation>
    </message>
    <message numerus="yes">
        <source>パスコードのまちがいが続きました。あと%n秒で、また入力できます。</source>
        <extracomment>K05: passcodes were wrong. %n seconds.</extracomment>
        <translation>
            <numerusform>Ilang beses na hindi tumugma ang passcode. Puwedeng subukan uli pagkalipas ng %n segundo.</numerusform>
            <numerusform>Ilang beses na hindi tumugma ang passcode. Puwedeng subukan uli pagkalipas ng %n segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>理由は記録に残ります。同意は、このあとご本人が選びます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Itinatala ang dahilan. Ang pasyente mismo ang pipili kung papayag, sa susunod na screen.</translation>
    </message>
    <message>
        <source>カードの写真を読んでいます。</source>
        <extracomment>K05, read by the member of staff: the photo is still being read from the card.</extracomment>
        <translation>Binabasa ang litrato mula sa card.</translation>
    </message>
    <message>
        <source>写真を画面に出せません。カードに印刷された顔写真と見くらべてください。</source>
        <extracomment>K05, read by the member of staff: no photo on the screen, so the printed one is looked at.</extracomment>
        <translation>Hindi maipakita rito ang litrato. Ikumpara sa litratong nakalimbag sa card.</translation>
    </message>
</context>
<context>
    <name>StaffFigure</name>
    <message>
        <source>カードの写真</source>
        <extracomment>Spoken name of the photo from the card.</extracomment>
        <translation>Litrato sa card</translation>
    </message>
</context>
<context>
    <name>StaffPasscode</name>
    <message>
        <source>パスコードがちがいます</source>
        <extracomment>K05 after a wrong passcode.</extracomment>
        <translation>Hindi tama ang passcode</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回まちがえると、しばらく入力できなくなります</source>
        <extracomment>K05 after a wrong passcode. %n tries until it closes for a while.</extracomment>
        <translation>
            <numerusform>Kung magkamali pa nang %n beses, isasara muna ito sandali</numerusform>
            <numerusform>Kung magkamali pa nang %n beses, isasara muna ito sandali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n桁を入力しました</source>
        <extracomment>Spoken: how many digits of the passcode are in.</extracomment>
        <translation>
            <numerusform>%n numero ang nailagay</numerusform>
            <numerusform>%n numero ang nailagay</numerusform>
        </translation>
    </message>
    <message>
        <source>名前を選びなおす</source>
        <extracomment>K05: key for staff, back to the list of names.</extracomment>
        <translation>Pumili ng ibang pangalan</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>顔認証がうまくいかない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>Hindi gumana ang pagkilala sa mukha</translation>
    </message>
    <message>
        <source>暗証番号がわからない・使えない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>Hindi alam o hindi magamit ang PIN</translation>
    </message>
    <message>
        <source>けがや体調などで操作がむずかしい</source>
        <extracomment>K05: why staff looked: illness, injury, dementia, out of reach.</extracomment>
        <translation>Nahihirapan dahil sa pinsala, sakit at iba pa</translation>
    </message>
    <message>
        <source>カードに写真や暗証番号がない</source>
        <extracomment>K05: why staff looked: a card without photo or PIN.</extracomment>
        <translation>Walang litrato o PIN ang card</translation>
    </message>
    <message>
        <source>そのほか</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>受付済み</source>
        <extracomment>Desk: the visit was accepted.</extracomment>
        <translation>Naka-check-in na</translation>
    </message>
    <message>
        <source>受付済み・同意なし</source>
        <extracomment>Desk: accepted; the patient gave no consent.</extracomment>
        <translation>Naka-check-in, hindi payag</translation>
    </message>
    <message>
        <source>呼び出し中</source>
        <extracomment>Desk: somebody at the kiosk asks for staff.</extracomment>
        <translation>Tumatawag ng staff</translation>
    </message>
    <message>
        <source>窓口で対応</source>
        <extracomment>Desk: the desk goes on with this person.</extracomment>
        <translation>Sa reception</translation>
    </message>
    <message>
        <source>完了できず</source>
        <extracomment>Desk: the visit could not be completed.</extracomment>
        <translation>Hindi natapos</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <extracomment>Desk: the person gave up.</extracomment>
        <translation>Itinigil</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of the visit: the card is put down.</extracomment>
        <translation>Card</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Step 2 of the visit: the person is identified.</extracomment>
        <translation>Pagkilala</translation>
    </message>
    <message>
        <source>同意</source>
        <extracomment>Step 3 of the visit: consent.</extracomment>
        <translation>Pahintulot</translation>
    </message>
    <message>
        <source>完了</source>
        <extracomment>Step 4 of the visit: done.</extracomment>
        <translation>Tapos</translation>
    </message>
    <message>
        <source>手順 %1／%2&#x3000;%3</source>
        <extracomment>Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.</extracomment>
        <translation>Hakbang %1 sa %2: %3</translation>
    </message>
    <message>
        <source>はじめ</source>
        <extracomment>Step 1 of the visit, by a telephone or a paper instead of a card.</extracomment>
        <translation>Simula</translation>
    </message>
</context>
<context>
    <name>SubsidiesScreen</name>
    <message>
        <source>医療費助成の受給者証を利用しますか</source>
        <extracomment>K12 title: certificates of municipalities that pay a part. Must not say which.</extracomment>
        <translation>Gamitin po ba ang medical subsidy certificate ninyo?</translation>
    </message>
    <message>
        <source>このカードで確認できる受給者証があります。</source>
        <extracomment>K12: the service found one or more. Must not say which.</extracomment>
        <translation>May mga certificate na makukumpirma gamit ang card na ito.</translation>
    </message>
    <message>
        <source>利用すると、紙の受給者証を窓口で見せる代わりになります。</source>
        <extracomment>K12: what using means.</extracomment>
        <translation>Kapag ginamit, hindi na kailangang ipakita sa reception ang papel na certificate.</translation>
    </message>
    <message>
        <source>利用しないときは、紙の受給者証を窓口にお見せください。</source>
        <extracomment>K12: what to do instead.</extracomment>
        <translation>Kung hindi gagamitin dito, ipakita po sa reception ang papel na certificate.</translation>
    </message>
    <message>
        <source>利用する</source>
        <extracomment>K12 answer: use the certificates.</extracomment>
        <translation>Gamitin</translation>
    </message>
    <message>
        <source>利用しない</source>
        <extracomment>K12 answer: do not use the certificates.</extracomment>
        <translation>Huwag gamitin</translation>
    </message>
</context>
<context>
    <name>TakeCardScreen</name>
    <message>
        <source>受付ができました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit.</extracomment>
        <translation>Tapos na po ang check-in. Huwag pong kalimutan ang card.</translation>
    </message>
    <message>
        <source>このあと、受付の係にお声がけください。</source>
        <extracomment>K16 when the desk goes on.</extracomment>
        <translation>Pagkatapos nito, lumapit po sa reception.</translation>
    </message>
    <message>
        <source>受付は取りやめました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up.</extracomment>
        <translation>Itinigil ang check-in. Huwag pong kalimutan ang card.</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>K16 title.</extracomment>
        <translation>Kunin po ang inyong card</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください</source>
        <extracomment>K16 title, a telephone.</extracomment>
        <translation>Kunin po ang inyong smartphone</translation>
    </message>
    <message>
        <source>受付ができました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit, a telephone.</extracomment>
        <translation>Tapos na po ang check-in. Huwag pong kalimutan ang smartphone.</translation>
    </message>
    <message>
        <source>受付は取りやめました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up, a telephone.</extracomment>
        <translation>Itinigil ang check-in. Huwag pong kalimutan ang smartphone.</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>あなたの番号</source>
        <extracomment>K17: above the number by which the person is called.</extracomment>
        <translation>Numero ninyo</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>K17: the number by which the person is called. %1 is a number.</extracomment>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>まだ入力されていません</source>
        <extracomment>K15, spoken: nothing was typed so far.</extracomment>
        <translation>Wala pang nailagay</translation>
    </message>
    <message>
        <source>入力：%1</source>
        <extracomment>K15, spoken: what was typed so far. %1 digits.</extracomment>
        <translation>Nailagay: %1</translation>
    </message>
</context>
<context>
    <name>VerifiedScreen</name>
    <message>
        <source>ご本人であることを確認しました</source>
        <extracomment>K06 title.</extracomment>
        <translation>Nakumpirma na po na kayo nga ito</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>K06: the masked name with the polite form of address. %1 is &quot;山○&quot;.</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>資格の回答を待っています</source>
        <extracomment>Desk list: the service has not answered about this person yet.</extracomment>
        <translation>Hinihintay ang sagot tungkol sa insurance</translation>
    </message>
    <message>
        <source>資格が無効です。新しい保険を確認してください</source>
        <extracomment>Desk list: the person has left this insurer.</extracomment>
        <translation>Hindi na valid ang insurance. Itanong ang bago</translation>
    </message>
    <message>
        <source>新しい資格があります。切り替えてください</source>
        <extracomment>Desk list: a newer insurance exists.</extracomment>
        <translation>May mas bagong insurance. Iyon na ang gamitin</translation>
    </message>
    <message>
        <source>該当する資格がありません。保険者に確認してください</source>
        <extracomment>Desk list: the service knows no insurance of this person.</extracomment>
        <translation>Walang nakitang insurance. Itanong sa insurer</translation>
    </message>
    <message>
        <source>複数の資格があります。氏名と枝番で選んでください</source>
        <extracomment>Desk list: several insurances match; a person must choose.</extracomment>
        <translation>Maraming insurance ang tugma. Pumili ayon sa pangalan at branch number (枝番)</translation>
    </message>
    <message>
        <source>医療券が未登録です。福祉事務所に確認してください</source>
        <extracomment>Desk list: public assistance without a registered voucher.</extracomment>
        <translation>Hindi pa rehistrado ang medical voucher (医療券). Itanong sa welfare office</translation>
    </message>
    <message>
        <source>資格を確認できませんでした。もう一度確認してください</source>
        <extracomment>Desk list: the service could not answer.</extracomment>
        <translation>Hindi nakumpirma ang insurance. I-check uli</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>Desk list: the certificate on the card expires within three months.</extracomment>
        <translation>Malapit nang mag-expire ang certificate ng card</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。更新をご案内ください</source>
        <extracomment>Desk list: the certificate has expired but still serves as an insurance card for three months.</extracomment>
        <translation>Expired na ang certificate ng card. Sabihan ang pasyente na mag-renew</translation>
    </message>
    <message>
        <source>カードの期限が近づいています</source>
        <extracomment>Desk list: the card itself expires soon.</extracomment>
        <translation>Malapit nang mag-expire ang card</translation>
    </message>
    <message>
        <source>別の人がこの一致に達するのは %1 回に 1 回</source>
        <extracomment>Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of likeness.</extracomment>
        <translation>1 beses lang sa %1 aabot ang ibang tao sa ganitong tugma</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使う</source>
        <extracomment>Desk list: the person wants the certificates of medical subsidies used that the service found.</extracomment>
        <translation>Gamitin ang medical subsidy certificate</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使わない</source>
        <extracomment>Desk list: the person does not want the certificates of medical subsidies used that the service found.</extracomment>
        <translation>Huwag gamitin ang medical subsidy certificate</translation>
    </message>
    <message>
        <source>電子処方箋を希望</source>
        <extracomment>Desk list: the person chose an electronic prescription.</extracomment>
        <translation>Gusto ng electronic na reseta</translation>
    </message>
    <message>
        <source>紙の処方箋を希望</source>
        <extracomment>Desk list: the person chose a prescription on paper.</extracomment>
        <translation>Gusto ng papel na reseta</translation>
    </message>
    <message>
        <source>代理：親が受付</source>
        <extracomment>Desk list: a parent acted for the child at the kiosk.</extracomment>
        <translation>Kinatawan: magulang</translation>
    </message>
    <message>
        <source>代理：後見人などが受付</source>
        <extracomment>Desk list: a legal guardian acted for the person at the kiosk.</extracomment>
        <translation>Kinatawan: guardian</translation>
    </message>
    <message>
        <source>代理：ご家族・知人が受付</source>
        <extracomment>Desk list: family or a friend acted for the person at the kiosk.</extracomment>
        <translation>Kinatawan: pamilya o kaibigan</translation>
    </message>
    <message>
        <source>代理：施設・介護の方が受付</source>
        <extracomment>Desk list: somebody of a care facility acted for the person at the kiosk.</extracomment>
        <translation>Kinatawan: caregiver</translation>
    </message>
    <message>
        <source>同意の質問も代理の方が回答</source>
        <extracomment>Desk list: the one who acted also answered the consent question.</extracomment>
        <translation>Sinagot din ng kinatawan ang tanong sa pahintulot</translation>
    </message>
    <message>
        <source>同意は未確認：ご本人にお聞きください</source>
        <extracomment>Desk list: nobody answered the consent question: the one who acted may not, the person was not there.</extracomment>
        <translation>Hindi pa natanong ang pahintulot: tanungin ang pasyente</translation>
    </message>
</context>
</TS>
