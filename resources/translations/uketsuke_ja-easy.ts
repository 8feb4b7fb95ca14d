<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja_JP">
<context>
    <name>AnswerKey</name>
    <message>
        <source>選んでいます</source>
        <extracomment>K09, spoken: this answer is the chosen one.</extracomment>
        <translation>選んでいます</translation>
    </message>
</context>
<context>
    <name>ArrivalDelegate</name>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>名前はまだわかりません</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>Desk list: the number by which this person is called. %1 is a number.</extracomment>
        <translation>%1番</translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>くわしい内容</source>
        <extracomment>Desk: spoken name of the panel.</extracomment>
        <translation>くわしい内容</translation>
    </message>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>名前はまだわかりません</translation>
    </message>
    <message>
        <source>受付の時刻</source>
        <extracomment>Desk, details.</extracomment>
        <translation>受付の時間</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>Desk, details.</extracomment>
        <translation>生まれた日</translation>
    </message>
    <message>
        <source>保険者</source>
        <extracomment>Desk, details.</extracomment>
        <translation>保険者</translation>
    </message>
    <message>
        <source>負担割合</source>
        <extracomment>Desk, details: the share that the patient pays.</extracomment>
        <translation>はらうお金の割合</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Desk, details.</extracomment>
        <translation>本人の確認</translation>
    </message>
    <message>
        <source>医療情報の提供</source>
        <extracomment>Desk, details.</extracomment>
        <translation>病気や薬の情報</translation>
    </message>
    <message>
        <source>受付機</source>
        <extracomment>Desk, details: which kiosk.</extracomment>
        <translation>受付の機械</translation>
    </message>
    <message>
        <source>コード</source>
        <extracomment>Desk, details: the short code of a failure, for the manual.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここにくわしい内容が出ます。</source>
        <extracomment>Desk: the panel before an arrival is chosen.</extracomment>
        <translation>リストから人を選んでください。くわしい内容がここに出ます。</translation>
    </message>
    <message>
        <source>顔の照合</source>
        <extracomment>Desk, details: how rarely a stranger&apos;s face would have been taken for the card&apos;s.</extracomment>
        <translation>顔をくらべた結果</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Desk, details: the number by which this person is called.</extracomment>
        <translation>受付の番号</translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival once more.</extracomment>
        <translation>もう一度よぶ</translation>
    </message>
    <message>
        <source>この方を呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival out of turn.</extracomment>
        <translation>この人をよぶ</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>今日の受付</source>
        <extracomment>Desk: spoken name of the list.</extracomment>
        <translation>今日の受付</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>昭和</source>
        <extracomment>K15: Japanese era 1926–1989.</extracomment>
        <translation>昭和</translation>
    </message>
    <message>
        <source>平成</source>
        <extracomment>K15: Japanese era 1989–2019.</extracomment>
        <translation>平成</translation>
    </message>
    <message>
        <source>令和</source>
        <extracomment>K15: Japanese era since 2019.</extracomment>
        <translation>令和</translation>
    </message>
    <message>
        <source>大正</source>
        <extracomment>K15: Japanese era 1912–1926.</extracomment>
        <translation>大正</translation>
    </message>
    <message>
        <source>西暦</source>
        <extracomment>K15: the western calendar, e.g. 1985.</extracomment>
        <translation>西暦</translation>
    </message>
</context>
<context>
    <name>CameraFigure</name>
    <message>
        <source>カメラの映像</source>
        <extracomment>Spoken name of the camera picture.</extracomment>
        <translation>カメラの画面</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>カメラの正面に立ってください</source>
        <extracomment>K03 hint: no face is seen.</extracomment>
        <translation>カメラの正面に立ってください</translation>
    </message>
    <message>
        <source>もう少し近づいてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>もう少し近くに来てください</translation>
    </message>
    <message>
        <source>もう少し離れてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>もう少し後ろに下がってください</translation>
    </message>
    <message>
        <source>顔を明るいほうへ向けてください</source>
        <extracomment>K03 hint: the face is too dark.</extracomment>
        <translation>顔を明るいほうに向けてください</translation>
    </message>
    <message>
        <source>後ろが明るすぎます。少し横へ動いてください</source>
        <extracomment>K03 hint: strong light from behind.</extracomment>
        <translation>後ろが明るすぎます。少し横に動いてください</translation>
    </message>
    <message>
        <source>動かずにカメラを見てください</source>
        <extracomment>K03 hint: blurred picture.</extracomment>
        <translation>動かないで、カメラを見てください</translation>
    </message>
    <message>
        <source>顔をまっすぐ正面に向けてください</source>
        <extracomment>K03 hint: the face is turned away.</extracomment>
        <translation>顔をまっすぐ前に向けてください</translation>
    </message>
    <message>
        <source>顔を枠の中央に合わせてください</source>
        <extracomment>K03 hint: not in the middle.</extracomment>
        <translation>顔をわくの真ん中に入れてください</translation>
    </message>
    <message>
        <source>お一人ずつ、枠の中に入ってください</source>
        <extracomment>K03 hint: more than one face.</extracomment>
        <translation>わくの中に入るのは、一人だけにしてください</translation>
    </message>
    <message>
        <source>そのまま動かないでください</source>
        <extracomment>K03 hint: all is well, stay so.</extracomment>
        <translation>そのまま動かないでください</translation>
    </message>
    <message>
        <source>片側だけが明るいようです。少し向きを変えてください</source>
        <extracomment>K03 hint: light from one side only.</extracomment>
        <translation>顔の半分だけが明るいです。少し向きを変えてください</translation>
    </message>
    <message>
        <source>よろしければ、マスクを少し下げてください</source>
        <extracomment>K03 hint: a mask or a hand covers the mouth.</extracomment>
        <translation>できれば、マスクを少し下げてください</translation>
    </message>
    <message>
        <source>よろしければ、サングラスを外してください</source>
        <extracomment>K03 hint: sunglasses or a hand cover the eyes.</extracomment>
        <translation>できれば、サングラスをとってください</translation>
    </message>
    <message>
        <source>カメラを準備しています</source>
        <extracomment>K03: the camera is being opened.</extracomment>
        <translation>カメラの用意をしています</translation>
    </message>
    <message>
        <source>カードの写真とくらべています</source>
        <extracomment>K03: face and card photo are being compared.</extracomment>
        <translation>カードの写真とくらべています</translation>
    </message>
    <message>
        <source>確認できました</source>
        <extracomment>K03: the face matched.</extracomment>
        <translation>あなただとわかりました。ありがとうございます</translation>
    </message>
    <message>
        <source>今回は確認できませんでした</source>
        <extracomment>K03: the face did not match this time; no blame.</extracomment>
        <translation>今回は、うまく確かめられませんでした</translation>
    </message>
    <message>
        <source>枠に顔を合わせてください</source>
        <extracomment>K03 title.</extracomment>
        <translation>顔をわくの中に入れてください</translation>
    </message>
    <message>
        <source>マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。</source>
        <extracomment>K03: why the comparison may fail, and that it does not matter.</extracomment>
        <translation>マスクやめがね、かみの形で、うまくいかないことがあります。ほかの方法でも受付ができます。</translation>
    </message>
    <message>
        <source>映像は保存しません。</source>
        <extracomment>K03: what happens to the pictures.</extracomment>
        <translation>カメラでうつしたものは、残しません。</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>もう一度する</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>ほかの方法を選ぶ</translation>
    </message>
    <message>
        <source>カメラを見てください</source>
        <extracomment>K03: the first moment, before anything is known of the face.</extracomment>
        <translation>カメラを見てください</translation>
    </message>
    <message>
        <source>ゆっくり左を向いてください</source>
        <extracomment>K03 active step: turn the head to your own left, which is left in the mirror, too.</extracomment>
        <translation>ゆっくり左を向いてください</translation>
    </message>
    <message>
        <source>ゆっくり右を向いてください</source>
        <extracomment>K03 active step: likewise to the right.</extracomment>
        <translation>ゆっくり右を向いてください</translation>
    </message>
    <message>
        <source>ゆっくりカメラに近づいてください</source>
        <extracomment>K03 active step: the face gets larger in the picture.</extracomment>
        <translation>ゆっくりカメラに近づいてください</translation>
    </message>
    <message>
        <source>両目を1秒ほど閉じて、また開けてください</source>
        <extracomment>K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.</extracomment>
        <translation>りょうほうの 目を 1びょうくらい とじて、また あけて ください</translation>
    </message>
    <message>
        <source>あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。</source>
        <extracomment>K03 active step: there is time, and nobody has to.</extracomment>
        <translation>ゆっくりで大丈夫です。むずかしいときは、ほかの方法でも受付ができます。</translation>
    </message>
    <message>
        <source>もう少し時間をかける</source>
        <extracomment>K03 key during an active step: the time for it begins anew.</extracomment>
        <translation>もう少し時間がほしい</translation>
    </message>
</context>
<context>
    <name>CannotReadScreen</name>
    <message>
        <source>次にすること</source>
        <extracomment>K80: heading of what to do now.</extracomment>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>もう一度する</translation>
    </message>
</context>
<context>
    <name>CardLeftScreen</name>
    <message>
        <source>カードが残っています</source>
        <extracomment>K82 title.</extracomment>
        <translation>カードが残っています</translation>
    </message>
    <message>
        <source>カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82: for the owner, or whoever comes next.</extracomment>
        <translation>カードを取ってください。自分のカードではないときは、さわらないで、係の人をよんでください。</translation>
    </message>
    <message>
        <source>スマートフォンが残っています</source>
        <extracomment>K82 title, a telephone.</extracomment>
        <translation>スマートフォンが残っています</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82, a telephone: for the owner, or whoever comes next.</extracomment>
        <translation>スマートフォンを取ってください。自分のものではないときは、さわらないで、係の人をよんでください。</translation>
    </message>
</context>
<context>
    <name>CertificateKeys</name>
    <message>
        <source>消す</source>
        <extracomment>K15 keypad: takes the last digit away.</extracomment>
        <translation>消す</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K15 keypad: this question is answered.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>－（横線）</source>
        <extracomment>K15 keypad: a hyphen, as printed between digits.</extracomment>
        <translation>－（よこ線）</translation>
    </message>
</context>
<context>
    <name>CertificateReviewScreen</name>
    <message>
        <source>保険者番号</source>
        <extracomment>K15 review: the insurer&apos;s number.</extracomment>
        <translation>保険者番号</translation>
    </message>
    <message>
        <source>記号</source>
        <extracomment>K15 review: the symbol.</extracomment>
        <translation>記号</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>K15 review: the number.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>枝番</source>
        <extracomment>K15 review: the branch.</extracomment>
        <translation>枝番</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>K15 review: the date of birth.</extracomment>
        <translation>生まれた日</translation>
    </message>
    <message>
        <source>紙と同じか、確かめてください</source>
        <extracomment>K15 review title.</extracomment>
        <translation>紙と同じか、確かめてください</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <extracomment>K15 review: the desk reads the symbol.</extracomment>
        <translation>係の人が確かめます</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>K15 review: the paper has nothing there.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>K15 review key: put this line right.</extracomment>
        <translation>なおす</translation>
    </message>
    <message>
        <source>%1を直す</source>
        <extracomment>K15 review, spoken: which line the key puts right. %1 is its name.</extracomment>
        <translation>%1をなおす</translation>
    </message>
    <message>
        <source>これで受付する</source>
        <extracomment>K15 review key: everything is right; the eligibility is asked for.</extracomment>
        <translation>これで受付をする</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>保険者番号を入力してください</source>
        <extracomment>K15 title: the insurer&apos;s number as printed on the certificate.</extracomment>
        <translation>保険者番号を入れてください</translation>
    </message>
    <message>
        <source>記号を入力してください</source>
        <extracomment>K15 title: the symbol (記号).</extracomment>
        <translation>記号を入れてください</translation>
    </message>
    <message>
        <source>番号を入力してください</source>
        <extracomment>K15 title: the number (番号).</extracomment>
        <translation>番号を入れてください</translation>
    </message>
    <message>
        <source>枝番を入力してください</source>
        <extracomment>K15 title: the branch (枝番).</extracomment>
        <translation>枝番（えだばん）を入れてください</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>K15 title: the date of birth.</extracomment>
        <translation>生年月日（生まれた日）を入れてください</translation>
    </message>
    <message>
        <source>6桁か8桁の数字です。</source>
        <extracomment>K15: how the insurer&apos;s number looks.</extracomment>
        <translation>数字は6つか8つです。</translation>
    </message>
    <message>
        <source>数字のときは入力してください。ことばのときは、窓口で確認します。</source>
        <extracomment>K15: how the symbol looks.</extracomment>
        <translation>数字のときは入れてください。ことばのときは、係の人が確かめます。</translation>
    </message>
    <message>
        <source>「番号」のところの数字です。</source>
        <extracomment>K15: how the number looks.</extracomment>
        <translation>「番号」のところの数字です。</translation>
    </message>
    <message>
        <source>2桁の数字です。書かれていないこともあります。</source>
        <extracomment>K15: how the branch looks.</extracomment>
        <translation>数字は2つです。書いていないこともあります。</translation>
    </message>
    <message>
        <source>はじめに年号を選びます。1桁の月や日は、前に0をつけてください。</source>
        <extracomment>K15: how the date is typed.</extracomment>
        <translation>はじめに、昭和や平成などを選びます。月や日の数字が1つのときは、前に0をつけてください。</translation>
    </message>
    <message>
        <source>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。</source>
        <extracomment>K15: the check digit does not fit; no blame.</extracomment>
        <translation>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度くらべてください。</translation>
    </message>
    <message>
        <source>生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。</source>
        <extracomment>K15: no such day; no blame.</extracomment>
        <translation>生まれた日が、紙とちがうようです。昭和や平成などと数字を、もう一度くらべてください。</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <extracomment>K15 key: the paper has nothing there.</extracomment>
        <translation>書いていません</translation>
    </message>
    <message>
        <source>数字ではない（窓口で確認）</source>
        <extracomment>K15 key: the symbol is kana or kanji; the desk reads it.</extracomment>
        <translation>数字ではない（係の人が確かめる）</translation>
    </message>
    <message>
        <source>カメラで読みました。紙と同じなら「決定」を押してください。</source>
        <extracomment>K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.</extracomment>
        <translation>カメラで読みました。紙と同じなら「OK」をおしてください。</translation>
    </message>
</context>
<context>
    <name>ChooseMethodScreen</name>
    <message>
        <source>本人確認の方法を選んでください</source>
        <extracomment>K02 title.</extracomment>
        <translation>あなたを確かめる方法を選んでください</translation>
    </message>
    <message>
        <source>置きなおして、顔認証を使う</source>
        <extracomment>K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.</extracomment>
        <translation>カードを置きなおして、顔で確かめる</translation>
    </message>
    <message>
        <source>付き添い・代理の方</source>
        <extracomment>K02 key: somebody else than the owner of the card stands here.</extracomment>
        <translation>ほかの人のために来た</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K00 outside the hours: title.</extracomment>
        <translation>今は受付の時間ではありません</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>カードとこの機械について</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>同意は未確認</source>
        <extracomment>Desk: consent was not asked for.</extracomment>
        <translation>同意はまだ聞いていません</translation>
    </message>
    <message>
        <source>すべて同意</source>
        <extracomment>Desk: consent to everything.</extracomment>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>一部同意</source>
        <extracomment>Desk: consent to a part.</extracomment>
        <translation>一部だけ同意</translation>
    </message>
    <message>
        <source>同意なし</source>
        <extracomment>Desk: no consent.</extracomment>
        <translation>同意なし</translation>
    </message>
</context>
<context>
    <name>ConsentFacts</name>
    <message>
        <source>見る人</source>
        <extracomment>K08: who will see the data.</extracomment>
        <translation>見る人</translation>
    </message>
    <message>
        <source>%1の医師・歯科医師・薬剤師など</source>
        <extracomment>K08: who will see the data. %1 is the facility&apos;s name.</extracomment>
        <translation>%1の医者、歯の医者、薬剤師（薬を用意する人）など</translation>
    </message>
    <message>
        <source>目的</source>
        <extracomment>K08: what for.</extracomment>
        <translation>何のため</translation>
    </message>
    <message>
        <source>今日の診察で、薬の重なりなどを防ぐため</source>
        <extracomment>K08: what for.</extracomment>
        <translation>今日、同じような薬が二つ出ないようにするため、など</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>K08: until when.</extracomment>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>やめるとき</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>やめたいとき</translation>
    </message>
    <message>
        <source>この画面か受付で、いつでもやめられます</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>この画面か受付で、いつでもやめることができます</translation>
    </message>
    <message>
        <source>提供する情報</source>
        <extracomment>K08: heading of the list of data.</extracomment>
        <translation>見せる情報</translation>
    </message>
</context>
<context>
    <name>ConsentItemRow</name>
    <message>
        <source>はい</source>
        <extracomment>K09: yes, this may be seen.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>K09: no, this may not be seen.</extracomment>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ConsentItemsScreen</name>
    <message>
        <source>提供してよい情報を選んでください</source>
        <extracomment>K09 title.</extracomment>
        <translation>見せてもいい情報を選んでください</translation>
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
            <numerusform>あと%nつ選んでください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>過去の医療情報の提供に同意しますか</source>
        <extracomment>K08 title.</extracomment>
        <translation>前の病気や薬などの情報を、見せてもいいですか</translation>
    </message>
    <message>
        <source>同意しなくても、診察はいつもどおり受けられます。</source>
        <extracomment>K08: refusing has no effect on being treated.</extracomment>
        <translation>「見せない」を選んでも、いつもと同じように医者にみてもらえます。</translation>
    </message>
    <message>
        <source>すべて同意する</source>
        <extracomment>K08 answer: agree to all.</extracomment>
        <translation>全部見せてもいい</translation>
    </message>
    <message>
        <source>個別に選ぶ</source>
        <extracomment>K08 answer: choose item by item.</extracomment>
        <translation>一つずつ選ぶ</translation>
    </message>
    <message>
        <source>同意しない</source>
        <extracomment>K08 answer: do not agree.</extracomment>
        <translation>見せない</translation>
    </message>
    <message>
        <source>ご本人にかわって代理の方がお答えになります。代理であることも記録されます。</source>
        <extracomment>K08: another one answers in the person&apos;s name, and it is recorded.</extracomment>
        <translation>本人のかわりに、あなたが答えます。かわりに答えたことも、記録に残ります。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>画面をかくしています。もどすには、7のキーか、ここを押してください。</source>
        <extracomment>Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.</extracomment>
        <translation>画面をかくしています。もどすには、7のキーか、ここをおしてください。</translation>
    </message>
</context>
<context>
    <name>DeskCalls</name>
    <message>
        <source>お呼び中 %1番</source>
        <extracomment>Desk: the number that was called last. %1 is a number.</extracomment>
        <translation>今よんでいる %1番</translation>
    </message>
    <message>
        <source>お待ち %1人</source>
        <extracomment>Desk: how many people wait to be called. %1 is a number.</extracomment>
        <translation>待つ人 %1人</translation>
    </message>
    <message>
        <source>次の方を呼ぶ (F8)</source>
        <extracomment>Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.</extracomment>
        <translation>次の人をよぶ (F8)</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message numerus="yes">
        <source>今日の受付 %n件</source>
        <extracomment>Desk: how many arrivals today.</extracomment>
        <translation>
            <numerusform>今日の受付 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>自動で更新中</source>
        <extracomment>Desk: new arrivals appear by themselves.</extracomment>
        <translation>自動で新しくしています</translation>
    </message>
    <message>
        <source>更新できません</source>
        <extracomment>Desk: new arrivals do not appear by themselves.</extracomment>
        <translation>新しくできません</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>受付が終わりました</source>
        <extracomment>K17 title.</extracomment>
        <translation>受付が終わりました</translation>
    </message>
    <message>
        <source>受付の係にお声がけください</source>
        <extracomment>K17 title when the desk goes on with this person.</extracomment>
        <translation>受付の人に話してください</translation>
    </message>
    <message>
        <source>受付を取りやめました</source>
        <extracomment>K17 title after giving up.</extracomment>
        <translation>受付をやめました</translation>
    </message>
    <message>
        <source>お名前をお呼びするまで、お待ちください。</source>
        <extracomment>K17: what comes next.</extracomment>
        <translation>名前をよびます。それまで待っていてください。</translation>
    </message>
    <message>
        <source>係が、つづきをご案内します。</source>
        <extracomment>K17: what comes next when the desk goes on.</extracomment>
        <translation>この後は、係の人が説明します。</translation>
    </message>
    <message>
        <source>もう一度受付をするときは、カードを置いてください。</source>
        <extracomment>K17: after giving up.</extracomment>
        <translation>もう一度受付をするときは、カードを置いてください。</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Key: leave the last page.</extracomment>
        <translation>とじる</translation>
    </message>
    <message>
        <source>控えを印刷しています。</source>
        <extracomment>K17: the receipt is being printed.</extracomment>
        <translation>記録を印刷しています。</translation>
    </message>
    <message>
        <source>控えを印刷しました。お取りください。</source>
        <extracomment>K17: the receipt was printed.</extracomment>
        <translation>記録を印刷しました。取ってください。</translation>
    </message>
    <message>
        <source>控えを印刷できませんでした。受付の係にお声がけください。</source>
        <extracomment>K17: the receipt could not be printed.</extracomment>
        <translation>記録を印刷できませんでした。受付の人に話してください。</translation>
    </message>
    <message>
        <source>回答の控えを画面に出す</source>
        <extracomment>K17 key: show the receipt of the answers as a code on the screen.</extracomment>
        <translation>答えの記録を画面に出す</translation>
    </message>
    <message>
        <source>回答の控えを印刷する</source>
        <extracomment>K17 key: print the receipt of the answers.</extracomment>
        <translation>答えの記録を印刷する</translation>
    </message>
    <message>
        <source>この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。</source>
        <extracomment>K17: what comes next for whoever has got a number.</extracomment>
        <translation>この番号をよぶまで、待っていてください。番号は、この機械の画面にも出ます。</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>急な病気やけがのとき</source>
        <extracomment>Outside the hours: heading of what to do in an emergency.</extracomment>
        <translation>急な病気やけがのとき</translation>
    </message>
    <message>
        <source>119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。</source>
        <extracomment>Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.</extracomment>
        <translation>119に電話してください。病院に行くか、まようときは、#7119で聞くことができます（使えないところもあります）。</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>まだ受付はありません</source>
        <extracomment>Desk: the list is empty.</extracomment>
        <translation>まだだれも受付をしていません</translation>
    </message>
    <message>
        <source>受付機で受付が終わると、ここに自動で表示されます。</source>
        <extracomment>Desk: what will happen here.</extracomment>
        <translation>機械で受付が終わると、ここに名前が自動で出ます。</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>係がまいります</source>
        <extracomment>K90 title.</extracomment>
        <translation>係の人が来ます</translation>
    </message>
    <message>
        <source>このままお待ちください。ここまでの操作は残っています。</source>
        <extracomment>K90: the place in the visit is kept for two minutes.</extracomment>
        <translation>このまま待っていてください。今までしたことは、残っています。</translation>
    </message>
    <message>
        <source>つづきにもどる</source>
        <extracomment>K90 key: go on where one was.</extracomment>
        <translation>続きにもどる</translation>
    </message>
    <message>
        <source>カードを受け取る</source>
        <extracomment>K90 key when this machine cannot go on: the desk does, and the card is given back.</extracomment>
        <translation>カードを取る</translation>
    </message>
    <message>
        <source>この画面を終わる</source>
        <extracomment>K90 key when this machine cannot go on, and there is no card to give back.</extracomment>
        <translation>ここで終わる</translation>
    </message>
    <message>
        <source>いまは係がおりません</source>
        <extracomment>K90 title outside the hours of reception.</extracomment>
        <translation>今、係の人はいません</translation>
    </message>
    <message>
        <source>窓口で続ける</source>
        <extracomment>K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.</extracomment>
        <translation>受付の人と続ける</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>顔写真の面を上にして、カードリーダーに置いてください。</source>
        <extracomment>K00: how to lay the card.</extracomment>
        <translation>写真のある面を上にして、カードを読む機械に置いてください。</translation>
    </message>
    <message>
        <source>カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。</source>
        <extracomment>K00: a card in a sleeve cannot be read.</extracomment>
        <translation>ケースから出して置いてください。わからないときは、「係の人をよぶ」をおしてください。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K00 title, read from two metres away.</extracomment>
        <translation>マイナンバーカードを置いてください</translation>
    </message>
    <message>
        <source>ただいま受付時間外です。この受付機は使えます。</source>
        <extracomment>K00 outside the hours, where visits may begin all the same.</extracomment>
        <translation>今は受付の時間ではありません。この機械は使えます。</translation>
    </message>
</context>
<context>
    <name>InformationChoices</name>
    <message>
        <source>カードに入っているもの</source>
        <extracomment>Information: key to the page about what is on the card.</extracomment>
        <translation>カードに入っているもの</translation>
    </message>
    <message>
        <source>病気や薬の情報は入っていません</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>病気や薬の情報は入っていません</translation>
    </message>
    <message>
        <source>個人情報のあつかい</source>
        <extracomment>Information: key to the page about privacy.</extracomment>
        <translation>あなたの情報のこと</translation>
    </message>
    <message>
        <source>この受付機に残るもの、残らないもの</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>この機械に残るもの、残らないもの</translation>
    </message>
    <message>
        <source>カードをなくしたとき</source>
        <extracomment>Information: key to the page about a lost card.</extracomment>
        <translation>カードをなくしたとき</translation>
    </message>
    <message>
        <source>24時間、電話で止められます</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>24時間、電話で止められます</translation>
    </message>
    <message>
        <source>この受付機について</source>
        <extracomment>Information: key to the page about who runs this kiosk.</extracomment>
        <translation>この機械について</translation>
    </message>
    <message>
        <source>動かしている人と、問い合わせ先</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>動かしている人と、聞くところ</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>カードと、この受付機について</source>
        <extracomment>Information: the list of pages.</extracomment>
        <translation>カードと、この機械について</translation>
    </message>
    <message>
        <source>病気や薬の情報は、カードに入っていません</source>
        <extracomment>Information page about what is on the card.</extracomment>
        <translation>病気や薬の情報は、カードに入っていません</translation>
    </message>
    <message>
        <source>顔の映像も暗証番号も、ここに残りません</source>
        <extracomment>Information page about privacy.</extracomment>
        <translation>顔の写真も暗証番号も、ここに残りません</translation>
    </message>
    <message>
        <source>カードをなくしたら、すぐに電話してください</source>
        <extracomment>Information page about a lost card.</extracomment>
        <translation>カードをなくしたら、すぐに電話してください</translation>
    </message>
    <message>
        <source>この受付機を動かしているのは</source>
        <extracomment>Information page: who runs this kiosk.</extracomment>
        <translation>この機械を動かしているのは</translation>
    </message>
    <message>
        <source>カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。</source>
        <extracomment>Information, on the card: what the card is.</extracomment>
        <translation>カードは、かぎのようなものです。健康保険や薬の情報は、国のしくみのコンピューターの中にあります。</translation>
    </message>
    <message>
        <source>顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。</source>
        <extracomment>Information, privacy: what is forgotten.</extracomment>
        <translation>カメラの顔の写真、カードの写真、暗証番号は、受付が終わるとすぐに消します。</translation>
    </message>
    <message>
        <source>マイナンバー総合フリーダイヤル（電話代はかかりません）</source>
        <extracomment>Information, lost card: whose number it is.</extracomment>
        <translation>マイナンバー総合フリーダイヤル（電話のお金はかかりません）</translation>
    </message>
    <message>
        <source>過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。</source>
        <extracomment>Information, on the card: consent.</extracomment>
        <translation>前の薬や病気の情報は、あなたが「見せてもいい」と答えたときだけ、ここの医者などが見ることができます。</translation>
    </message>
    <message>
        <source>受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。</source>
        <extracomment>Information, privacy: what the desk gets.</extracomment>
        <translation>受付の人に、名前、健康保険、情報を見せてもいいかどうかを送ります。受付では、決まった間だけ残します。</translation>
    </message>
    <message>
        <source>24時間いつでも、カードを止めてもらえます。</source>
        <extracomment>Information, lost card: hours.</extracomment>
        <translation>24時間いつでも、カードを止めることができます。</translation>
    </message>
    <message>
        <source>ご質問やご意見は、受付の窓口でお聞きします。</source>
        <extracomment>Information, operator: where to turn. Shown when no other contact is configured.</extracomment>
        <translation>質問や意見は、受付の人に話してください。</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは、受付では使いません。</source>
        <extracomment>Information, on the card and privacy: the Individual Number is not used.</extracomment>
        <translation>マイナンバー（12の数字）は、受付では使いません。</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。</source>
        <extracomment>Information, privacy: no pictures, no profiles.</extracomment>
        <translation>マイナンバー（12の数字）は読みません。顔の写真を、ほかのことに使いません。</translation>
    </message>
    <message>
        <source>今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。</source>
        <extracomment>Information, lost card: what about today.</extracomment>
        <translation>今日の受付は、カードがなくても、係の人のところでできます。「係の人をよぶ」をおしてください。</translation>
    </message>
    <message>
        <source>この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。</source>
        <extracomment>Information, operator: which program this is.</extracomment>
        <translation>この機械のプログラム「うけつけ」は、中身をだれでも見ることができるソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>IssueFormScreen</name>
    <message>
        <source>処方箋の発行形態を選んでください</source>
        <extracomment>K13 title: the form in which a prescription is issued.</extracomment>
        <translation>処方箋（しょほうせん）を選んでください</translation>
    </message>
    <message>
        <source>今日お薬が処方されるときの、処方箋の受け取り方です。</source>
        <extracomment>K13: it matters only if something is prescribed.</extracomment>
        <translation>今日、薬が出るときの、処方箋のもらい方です。</translation>
    </message>
    <message>
        <source>電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。</source>
        <extracomment>K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.</extracomment>
        <translation>電子処方箋は、使える薬局と使えない薬局があります。マイナンバーカードか引換番号（ひきかえばんごう）で、薬をもらいます。使えない薬局に行くときは、紙の処方箋を選んでください。</translation>
    </message>
    <message>
        <source>どちらを選んでも、お薬は同じです。</source>
        <extracomment>K13: the medicine is the same.</extracomment>
        <translation>どちらを選んでも、薬は同じです。</translation>
    </message>
    <message>
        <source>電子処方箋</source>
        <extracomment>K13 answer: electronic.</extracomment>
        <translation>電子処方箋</translation>
    </message>
    <message>
        <source>紙の処方箋</source>
        <extracomment>K13 answer: on paper.</extracomment>
        <translation>紙の処方箋</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>もどる</source>
        <extracomment>Key: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>一つ前の画面にもどります</source>
        <extracomment>Spoken after the back key.</extracomment>
        <translation>一つ前の画面にもどります</translation>
    </message>
    <message>
        <source>係を呼ぶ</source>
        <extracomment>Key: calls a member of staff.</extracomment>
        <translation>係の人をよぶ</translation>
    </message>
    <message>
        <source>受付の係がまいります</source>
        <extracomment>Spoken after the help key.</extracomment>
        <translation>受付の係の人が来ます</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Key: gives up the visit; the card is given back.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>受付をやめて、カードをお返しします</source>
        <extracomment>Spoken after the cancel key.</extracomment>
        <translation>受付をやめて、カードを返します</translation>
    </message>
    <message>
        <source>受付をやめて、はじめの画面にもどります</source>
        <extracomment>Spoken after the cancel key, where no card lies on the reader.</extracomment>
        <translation>受付をやめて、はじめの画面にもどります</translation>
    </message>
</context>
<context>
    <name>KioskPresenter</name>
    <message>
        <source>回答の控え</source>
        <extracomment>Title of the printed receipt.</extracomment>
        <translation>答えの記録</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>うけつけ</source>
        <extracomment>Title of the kiosk&apos;s window: the product&apos;s name.</extracomment>
        <translation>うけつけ</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>カードを確認しています。そのままお待ちください。</source>
        <extracomment>K01 wait: kind, certificate and counters of the card are being read.</extracomment>
        <translation>カードを調べています。そのまま待っていてください。</translation>
    </message>
    <message>
        <source>暗証番号を確認しています</source>
        <extracomment>K04 wait: the card compares the PIN.</extracomment>
        <translation>暗証番号を確かめています</translation>
    </message>
    <message>
        <source>保険の資格を確認しています</source>
        <extracomment>K06 wait: the eligibility service is being asked.</extracomment>
        <translation>健康保険を確かめています</translation>
    </message>
    <message>
        <source>受付をしています</source>
        <extracomment>K08 wait: the answer is handed on and the arrival is written.</extracomment>
        <translation>受付をしています</translation>
    </message>
    <message>
        <source>ただいま、この機械では受付できません</source>
        <extracomment>K00 title when nobody can be received at all.</extracomment>
        <translation>今、この機械では受付ができません</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K80 title: not a My Number Card.</extracomment>
        <translation>マイナンバーカードを置いてください</translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <extracomment>K80 title: the card was taken before the end.</extracomment>
        <translation>カードが機械からはなれました</translation>
    </message>
    <message>
        <source>窓口で受付できます</source>
        <extracomment>K80 title: the certificate on the card allows nothing.</extracomment>
        <translation>係の人のところで受付ができます</translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <extracomment>K80 title.</extracomment>
        <translation>カードを読めませんでした</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>カードの電子証明書が、もうすぐ使えなくなります</translation>
    </message>
    <message>
        <source>カードの電子証明書は %1 まで使えます。</source>
        <extracomment>K14 notice: %1 is a date.</extracomment>
        <translation>カードの電子証明書は、%1まで使えます。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>住んでいるところの市役所や区役所などで、新しくできます。カードと暗証番号が必要です。</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>カードの電子証明書の期限がすぎました</translation>
    </message>
    <message>
        <source>期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。</source>
        <extracomment>K14 notice: %1 is a date. Why the consent question was left out.</extracomment>
        <translation>期限は%1でした。今回は、健康保険だけを確かめました。前の病気や薬の情報を見せてもいいかは、聞いていません。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で、早めに更新してください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>早めに、住んでいるところの市役所や区役所などで新しくしてください。</translation>
    </message>
    <message>
        <source>明日 %1</source>
        <extracomment>K08: until when the data may be seen; %1 is a clock time.</extracomment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>利用登録をしています。カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K07 wait: the card is being registered as health insurance card.</extracomment>
        <translation>登録をしています。カードを動かさないで、そのまま待っていてください。</translation>
    </message>
    <message>
        <source>カードといっしょにお使いください</source>
        <extracomment>K80 title: the notice serves only together with the card.</extracomment>
        <translation>カードといっしょに使ってください</translation>
    </message>
    <message>
        <source>スマートフォンを確認しています。そのままお待ちください。</source>
        <extracomment>K10 wait: the telephone is being read.</extracomment>
        <translation>スマートフォンを調べています。そのまま待っていてください。</translation>
    </message>
    <message>
        <source>スマートフォンを読み取れませんでした</source>
        <extracomment>K80 title: the telephone did not answer.</extracomment>
        <translation>スマートフォンを読めませんでした</translation>
    </message>
    <message>
        <source>プラスチックのカードをお使いください</source>
        <extracomment>K80 title: the telephone cannot be used, the plastic card can.</extracomment>
        <translation>プラスチックのカードを使ってください</translation>
    </message>
    <message>
        <source>代理の方について確認しています</source>
        <extracomment>K06 wait: what somebody who acts for the person may do.</extracomment>
        <translation>かわりにできることを調べています</translation>
    </message>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K80 title: a card was laid down outside the hours of reception.</extracomment>
        <translation>今は受付の時間ではありません</translation>
    </message>
    <message>
        <source>窓口で続きを確認します。係員にお声がけください。</source>
        <extracomment>K90, what to do now, where a telephone or a paper and no card brought the person here.</extracomment>
        <translation>続きは受付の人が確かめます。係の人に話してください。</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、ご本人からいただきます</source>
        <extracomment>K14 notice: title. Somebody acted for the person who may not answer the consent question.</extracomment>
        <translation>前の病気や薬の情報を見せてもいいかは、本人に聞きます</translation>
    </message>
    <message>
        <source>代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。</source>
        <extracomment>K14 notice: what that means now.</extracomment>
        <translation>あなたには聞きませんでした。本人は、いつもと同じように医者にみてもらえます。</translation>
    </message>
    <message>
        <source>ご本人が受付をするときや、窓口で、いつでもお選びいただけます。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>本人が受付をするときや、受付の人のところで、いつでも選べます。</translation>
    </message>
    <message>
        <source>ただいま、カードを読み取れません</source>
        <extracomment>K00 title when no card can be read; a certificate of eligibility can still be used.</extracomment>
        <translation>今、カードを読めません</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>資格確認書で受付</source>
        <extracomment>K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.</extracomment>
        <translation>資格確認書で受付</translation>
    </message>
    <message>
        <source>スマートフォンで受付</source>
        <extracomment>K00 key: reception by a smartphone that carries the card&apos;s function.</extracomment>
        <translation>スマートフォンで受付</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>カードとこの機械について</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>もどる</source>
        <extracomment>Language list: close it, nothing changes.</extracomment>
        <translation>もどる</translation>
    </message>
</context>
<context>
    <name>LastTryScreen</name>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Last-try warning, title.</extracomment>
        <translation>暗証番号は、あと1回だけ入れることができます</translation>
    </message>
    <message>
        <source>次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。</source>
        <extracomment>Last-try warning: what locking means.</extracomment>
        <translation>次にまちがえると、暗証番号が使えなくなります。また使うためには、市役所や区役所などに行く必要があります。</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification (the safe choice before the last PIN try).</extracomment>
        <translation>ほかの方法を選ぶ</translation>
    </message>
    <message>
        <source>最後の1回を入力する</source>
        <extracomment>Key: the explicit yes to spending the last PIN try.</extracomment>
        <translation>最後の1回を入れる</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message>
        <source>休み</source>
        <extracomment>K00: a day without reception, as a line of a list of hours.</extracomment>
        <translation>休み</translation>
    </message>
    <message>
        <source>今日の受付時間&#x3000;%1</source>
        <extracomment>K00: hours of today. %1 is one or more spans of clock times.</extracomment>
        <translation>今日の受付時間&#x3000;%1</translation>
    </message>
    <message>
        <source>次は、今日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>次は、今日 %1 に開きます。</translation>
    </message>
    <message>
        <source>次は、明日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>次は、明日 %1 に開きます。</translation>
    </message>
    <message>
        <source>次は、%1 %2 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a date, %2 a clock time.</extracomment>
        <translation>次は、%1 %2 に開きます。</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>本人確認なし</source>
        <extracomment>Desk: nobody was identified.</extracomment>
        <translation>本人の確認なし</translation>
    </message>
    <message>
        <source>顔認証</source>
        <extracomment>Desk: identified by face.</extracomment>
        <translation>顔で確認</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Desk: identified by PIN.</extracomment>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>Desk: identified by staff.</extracomment>
        <translation>係の人が確認</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <extracomment>Desk: by a certificate of eligibility in place of a card; nobody was identified.</extracomment>
        <translation>資格確認書</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <extracomment>Desk: identified by smartphone.</extracomment>
        <translation>スマートフォン</translation>
    </message>
</context>
<context>
    <name>MethodChoices</name>
    <message>
        <source>顔認証</source>
        <extracomment>K02: identification by face.</extracomment>
        <translation>顔で確かめる</translation>
    </message>
    <message>
        <source>カメラに顔を向けます</source>
        <extracomment>K02: what identification by face means.</extracomment>
        <translation>カメラに顔を向けます</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>K02: identification by PIN.</extracomment>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>カードの4桁の数字を入力します</source>
        <extracomment>K02: what identification by PIN means.</extracomment>
        <translation>カードの4つの数字をおします</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>K02: identification by a member of staff who compares the photo and the person.</extracomment>
        <translation>係の人が見て確かめる</translation>
    </message>
    <message>
        <source>係員がカードの写真とご本人を見くらべます</source>
        <extracomment>K02: what the staff check means.</extracomment>
        <translation>係の人が、カードの写真とあなたの顔をくらべます</translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>つづけますか？</source>
        <extracomment>Overlay after some time without a press.</extracomment>
        <translation>続けますか？</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめて、カードをお返しします。</source>
        <extracomment>Overlay: when the visit ends by itself. %n seconds.</extracomment>
        <translation>
            <numerusform>あと%n秒で受付をやめます。カードを返します。</numerusform>
        </translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Overlay key: more time, please.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>やめてカードを受け取る</source>
        <extracomment>Overlay key: give up, give the card back.</extracomment>
        <translation>やめてカードを取る</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめます。</source>
        <extracomment>Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.</extracomment>
        <translation>
            <numerusform>あと%n秒で受付をやめます。</numerusform>
        </translation>
    </message>
    <message>
        <source>受付をやめる</source>
        <extracomment>Overlay key: give up, where there is no card to give back.</extracomment>
        <translation>受付をやめる</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>お知らせがあります</source>
        <extracomment>K14 title.</extracomment>
        <translation>お知らせがあります</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>Key: read, go on.</extracomment>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>PaperCameraScreen</name>
    <message>
        <source>紙をカメラの前にかざしてください</source>
        <extracomment>K15 camera hint: no paper is seen yet.</extracomment>
        <translation>紙をカメラの前に出してください</translation>
    </message>
    <message>
        <source>紙をもう少しカメラに近づけてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>紙をもう少しカメラの近くに出してください</translation>
    </message>
    <message>
        <source>紙を少し左へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own left.</extracomment>
        <translation>紙を少し左に動かしてください</translation>
    </message>
    <message>
        <source>紙を少し右へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own right.</extracomment>
        <translation>紙を少し右に動かしてください</translation>
    </message>
    <message>
        <source>紙を少し上へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>紙を少し上に動かしてください</translation>
    </message>
    <message>
        <source>紙を少し下へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>紙を少し下に動かしてください</translation>
    </message>
    <message>
        <source>紙が暗いようです。明るいほうへ向けてください</source>
        <extracomment>K15 camera hint: the paper is too dark to be read.</extracomment>
        <translation>紙が暗いようです。明るいほうに向けてください</translation>
    </message>
    <message>
        <source>紙を動かさずに持ってください</source>
        <extracomment>K15 camera hint: moving, or out of focus.</extracomment>
        <translation>紙を動かさないでください</translation>
    </message>
    <message>
        <source>読んでいます。そのまま動かさないでください</source>
        <extracomment>K15 camera hint: all is well, it is being read.</extracomment>
        <translation>読んでいます。そのまま動かさないでください</translation>
    </message>
    <message>
        <source>マイナンバーが書かれているようなので、読みませんでした</source>
        <extracomment>K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.</extracomment>
        <translation>マイナンバーが書いてあるようなので、読みませんでした</translation>
    </message>
    <message>
        <source>資格確認書をカメラにかざしてください</source>
        <extracomment>K15 title: the certificate is held before the camera.</extracomment>
        <translation>資格確認書をカメラに見せてください</translation>
    </message>
    <message>
        <source>カメラの映像</source>
        <extracomment>K15, spoken name of the camera picture.</extracomment>
        <translation>カメラの画面</translation>
    </message>
    <message>
        <source>映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。</source>
        <extracomment>K15 camera: after a paper with an Individual Number.</extracomment>
        <translation>うつしたものは、すぐに消しました。資格確認書を見せるか、番号を入れてください。</translation>
    </message>
    <message>
        <source>映像は保存しません。読んだ番号は、次の画面で確かめられます。</source>
        <extracomment>K15 camera: what happens to the pictures, and that nothing is taken over unseen.</extracomment>
        <translation>カメラでうつしたものは、残しません。読んだ番号は、次の画面で確かめられます。</translation>
    </message>
    <message>
        <source>もう一度かざす</source>
        <extracomment>K15 camera key: hold the paper up once more.</extracomment>
        <translation>もう一度見せる</translation>
    </message>
    <message>
        <source>番号を入力する</source>
        <extracomment>K15 camera key: the numbers are typed instead.</extracomment>
        <translation>番号を入れる</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>「資格確認書」をお持ちですか</source>
        <extracomment>K15 title of the first page. 資格確認書 is the certificate of eligibility.</extracomment>
        <translation>「資格確認書」を持っていますか</translation>
    </message>
    <message>
        <source>紙のいちばん上に「資格確認書」と書いてあります。</source>
        <extracomment>K15: where the name of the paper stands.</extracomment>
        <translation>紙の一番上に「資格確認書」と書いてあります。</translation>
    </message>
    <message>
        <source>資格確認書を持っています</source>
        <extracomment>K15: this is the right paper.</extracomment>
        <translation>資格確認書を持っています</translation>
    </message>
    <message>
        <source>書いてある番号を入力して受付します</source>
        <extracomment>K15: what happens with the right paper.</extracomment>
        <translation>書いてある番号を入れて、受付をします</translation>
    </message>
    <message>
        <source>「資格情報のお知らせ」だけです</source>
        <extracomment>K15: the other paper, 資格情報のお知らせ (eligibility notice).</extracomment>
        <translation>「資格情報のお知らせ」だけ持っています</translation>
    </message>
    <message>
        <source>この紙は、カードといっしょに使います</source>
        <extracomment>K15: the notice is used together with the card.</extracomment>
        <translation>この紙は、カードといっしょに使います</translation>
    </message>
</context>
<context>
    <name>PhoneHoldScreen</name>
    <message>
        <source>カードを置く場所に、スマートフォンをのせてください。</source>
        <extracomment>K10: the phone is held where cards are laid.</extracomment>
        <translation>カードを置くところに、スマートフォンを置いてください。</translation>
    </message>
    <message>
        <source>画面の左にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is left of the screen.</extracomment>
        <translation>画面の左にある読む台に、スマートフォンを置いてください。</translation>
    </message>
    <message>
        <source>画面の右にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is right of the screen.</extracomment>
        <translation>画面の右にある読む台に、スマートフォンを置いてください。</translation>
    </message>
    <message>
        <source>もう一度スマートフォンをのせてください</source>
        <extracomment>K10 title after the PIN was typed and the phone is no longer there.</extracomment>
        <translation>もう一度スマートフォンを置いてください</translation>
    </message>
    <message>
        <source>スマートフォンをのせてください</source>
        <extracomment>K10 title.</extracomment>
        <translation>スマートフォンを置いてください</translation>
    </message>
    <message>
        <source>先にiPhoneでウォレットのカードを選び、顔や指で確認してください。</source>
        <extracomment>K10, iPhone: what to do on the phone first.</extracomment>
        <translation>先に、iPhoneのウォレットでカードを選んでください。次に、顔か指で確かめてください。</translation>
    </message>
    <message>
        <source>画面のロックを外してください。そのまま置いておけます。</source>
        <extracomment>K10, Android: the phone may stay there.</extracomment>
        <translation>画面のロックを外してください。そのまま置いていてもいいです。</translation>
    </message>
</context>
<context>
    <name>PhoneKindScreen</name>
    <message>
        <source>スマートフォンの種類を選んでください</source>
        <extracomment>K10 title.</extracomment>
        <translation>スマートフォンの種類を選んでください</translation>
    </message>
    <message>
        <source>マイナンバーカードの機能を入れたスマートフォンが使えます。</source>
        <extracomment>K10: what must be on the phone.</extracomment>
        <translation>マイナンバーカードの機能を入れたスマートフォンが使えます。</translation>
    </message>
    <message>
        <source>iPhoneの画面で、顔や指で確認します</source>
        <extracomment>K10: what an iPhone asks of its owner.</extracomment>
        <translation>iPhoneの画面で、顔か指で確かめます</translation>
    </message>
    <message>
        <source>この画面で、4桁の暗証番号を入力します</source>
        <extracomment>K10: what follows with an Android phone.</extracomment>
        <translation>この画面で、暗証番号（4つの数字）を入れます</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>4桁のうち%n桁を入力しました</source>
        <extracomment>Spoken: how many digits are in. %n of four.</extracomment>
        <translation>
            <numerusform>4つの数字のうち、%nこ入れました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <extracomment>PIN pad: takes the last digit away.</extracomment>
        <translation>消す</translation>
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
        <translation>今、暗証番号は使えません</translation>
    </message>
    <message>
        <source>ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>K81: what is still possible and where the PIN is set anew.</extracomment>
        <translation>ほかの方法で受付ができます。暗証番号は、市役所や区役所などで新しく決めることができます。</translation>
    </message>
    <message>
        <source>「係を呼ぶ」を押してください。受付の係がご案内します。</source>
        <extracomment>K81 when no other way is offered.</extracomment>
        <translation>「係の人をよぶ」をおしてください。受付の係の人が来て、説明します。</translation>
    </message>
    <message>
        <source>プラスチックのマイナンバーカードか、窓口で受付できます。</source>
        <extracomment>K81 with a telephone: what is still possible.</extracomment>
        <translation>プラスチックのマイナンバーカードか、係の人のところで、受付ができます。</translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>暗証番号4桁を入力してください</source>
        <extracomment>K04 title.</extracomment>
        <translation>暗証番号（4つの数字）を入れてください</translation>
    </message>
    <message>
        <source>番号がちがうようです</source>
        <extracomment>K04 after a wrong PIN, without blame.</extracomment>
        <translation>番号がちがうようです</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>K04, shown before the first digit. %n is the retry counter the card reported.</extracomment>
        <translation>
            <numerusform>あと%n回入れることができます</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant.</extracomment>
        <translation>カードをもらったときに決めた、4つの数字です。係の人にも言わないでください。</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>ほかの方法を選ぶ</translation>
    </message>
    <message>
        <source>スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant, with a telephone.</extracomment>
        <translation>スマートフォンに登録したときに決めた、4つの数字です。係の人にも言わないでください。</translation>
    </message>
</context>
<context>
    <name>PressArea</name>
    <message>
        <source>いまは押せません</source>
        <extracomment>Spoken for a key that cannot be pressed just now.</extracomment>
        <translation>今はおせません</translation>
    </message>
</context>
<context>
    <name>ProxyCheckScreen</name>
    <message>
        <source>係が確かめにまいります</source>
        <extracomment>K05p title, read by the one who acts for the person.</extracomment>
        <translation>係の人が確かめに来ます</translation>
    </message>
    <message>
        <source>係員の方：確かめたものを選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>係の人へ：確かめたものを選んでください</translation>
    </message>
    <message>
        <source>係員の方：代理できる範囲を選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>係の人へ：この人ができることを選んでください</translation>
    </message>
    <message>
        <source>委任状や受給者証などをお持ちでしたら、ご用意ください。</source>
        <extracomment>K05p, read by the one who acts for the person.</extracomment>
        <translation>委任状（いにんじょう）や受給者証などを持っている人は、用意してください。</translation>
    </message>
    <message>
        <source>選んだものと、確認した方のお名前が記録されます。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>選んだものと、確かめた人の名前が記録に残ります。</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>前の病気や薬の情報を見せてもいいかは、「同意」を選んだときだけ、この人に聞きます。</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>係の人が確認を始める</translation>
    </message>
    <message>
        <source>確かめずに、受付だけする</source>
        <extracomment>K05p key: the visit goes on, and the consent is not asked.</extracomment>
        <translation>確かめないで、受付だけする</translation>
    </message>
    <message>
        <source>受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。</source>
        <extracomment>K05p: what going on without a check means.</extracomment>
        <translation>受付だけのときは、前の病気や薬の情報を見せてもいいかは聞きません。いつもと同じように医者にみてもらえます。</translation>
    </message>
    <message>
        <source>確認できないので、受付だけにする</source>
        <extracomment>K05p key for staff: nothing shows the relation; the visit goes on without the consent.</extracomment>
        <translation>確認できないので、受付だけ</translation>
    </message>
</context>
<context>
    <name>ProxyEvidence</name>
    <message>
        <source>子どもの受給者証・母子健康手帳など</source>
        <extracomment>K05p: what staff saw: papers of a child.</extracomment>
        <translation>子どもの受給者証・母子健康手帳など</translation>
    </message>
    <message>
        <source>登記事項証明書・審判書</source>
        <extracomment>K05p: what staff saw: the register of guardians, or a court&apos;s order.</extracomment>
        <translation>登記事項証明書・審判書</translation>
    </message>
    <message>
        <source>ご本人の委任状</source>
        <extracomment>K05p: what staff saw: a letter of the person.</extracomment>
        <translation>本人の委任状</translation>
    </message>
    <message>
        <source>施設の職員証</source>
        <extracomment>K05p: what staff saw: the badge of a care facility.</extracomment>
        <translation>施設の職員証</translation>
    </message>
    <message>
        <source>以前から知っているご家族</source>
        <extracomment>K05p: nothing on paper: the desk knows the family.</extracomment>
        <translation>前から知っている家族</translation>
    </message>
</context>
<context>
    <name>ProxyMark</name>
    <message>
        <source>親の方が代理で受付しています</source>
        <extracomment>Mark on every screen: a parent acts for the child.</extracomment>
        <translation>親が、かわりに受付をしています</translation>
    </message>
    <message>
        <source>後見人などの方が代理で受付しています</source>
        <extracomment>Mark on every screen: a legal guardian acts for the person.</extracomment>
        <translation>後見人などが、かわりに受付をしています</translation>
    </message>
    <message>
        <source>ご家族・知人の方が代理で受付しています</source>
        <extracomment>Mark on every screen: family or a friend, asked by the person, acts for the person.</extracomment>
        <translation>家族や友だちが、かわりに受付をしています</translation>
    </message>
    <message>
        <source>施設・介護の方が代理で受付しています</source>
        <extracomment>Mark on every screen: somebody of a care facility acts for the person.</extracomment>
        <translation>施設・介護の人が、かわりに受付をしています</translation>
    </message>
</context>
<context>
    <name>ProxyScope</name>
    <message>
        <source>受付と同意（今回だけ）</source>
        <extracomment>K05p: scope of a proxy: reception and consent, in this visit.</extracomment>
        <translation>受付と同意（今回だけ）</translation>
    </message>
    <message>
        <source>受付と同意（記録して次回も）</source>
        <extracomment>K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.</extracomment>
        <translation>受付と同意（記録して次も）</translation>
    </message>
    <message>
        <source>受付だけ（同意はご本人）</source>
        <extracomment>K05p: scope of a proxy: reception, without the consent.</extracomment>
        <translation>受付だけ（同意は本人）</translation>
    </message>
</context>
<context>
    <name>ProxyScreen</name>
    <message>
        <source>どなたが受付をしますか</source>
        <extracomment>K02p title.</extracomment>
        <translation>だれが受付をしますか</translation>
    </message>
    <message>
        <source>カードの持ち主との関係を選んでください。</source>
        <extracomment>K02p: whom the question is about.</extracomment>
        <translation>カードの本人と、あなたの関係を選んでください。</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>K02p: a parent of a child under 18.</extracomment>
        <translation>親</translation>
    </message>
    <message>
        <source>18歳未満のお子さんの受付をします</source>
        <extracomment>K02p: of whom.</extracomment>
        <translation>18歳より下の子どもの受付をします</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>K02p: a legal guardian.</extracomment>
        <translation>後見人など</translation>
    </message>
    <message>
        <source>法律で決められた代理の方</source>
        <extracomment>K02p: appointed by law or by a court.</extracomment>
        <translation>法律で決まった、かわりの人</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>K02p: family or a friend.</extracomment>
        <translation>家族・友だち</translation>
    </message>
    <message>
        <source>ご本人に頼まれた方</source>
        <extracomment>K02p: asked by the person.</extracomment>
        <translation>本人にたのまれた人</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>K02p: somebody of a care facility.</extracomment>
        <translation>施設・介護の人</translation>
    </message>
    <message>
        <source>付き添いで来た方</source>
        <extracomment>K02p: who comes along.</extracomment>
        <translation>いっしょに来た人</translation>
    </message>
    <message>
        <source>本人が受付します</source>
        <extracomment>K02p key: the owner of the card acts himself.</extracomment>
        <translation>本人が受付をする</translation>
    </message>
</context>
<context>
    <name>QueueBoard</name>
    <message>
        <source>お呼びした番号&#x3000;%1</source>
        <extracomment>K00: numbers called before the present one. %1 is a list of numbers.</extracomment>
        <translation>前によんだ番号&#x3000;%1</translation>
    </message>
    <message>
        <source>まだ番号をお呼びしていません</source>
        <extracomment>K00: no number was called yet today.</extracomment>
        <translation>まだ番号をよんでいません</translation>
    </message>
    <message>
        <source>%1番の方、受付へお越しください</source>
        <extracomment>K00: the number that is called now. %1 is a number.</extracomment>
        <translation>%1番の人は、受付に来てください</translation>
    </message>
    <message>
        <source>お待ちの方&#x3000;%1人</source>
        <extracomment>K00: how many people wait to be called. %1 is a number.</extracomment>
        <translation>待っている人&#x3000;%1人</translation>
    </message>
</context>
<context>
    <name>ReadAloudKey</name>
    <message>
        <source>読み上げ</source>
        <extracomment>Key: the kiosk reads its screens aloud from now on.</extracomment>
        <translation>声で読む</translation>
    </message>
    <message>
        <source>読み上げをやめる</source>
        <extracomment>Key: the kiosk stops reading aloud.</extracomment>
        <translation>読むのをやめる</translation>
    </message>
    <message>
        <source>画面の内容を声でお伝えします</source>
        <extracomment>Spoken after the read-aloud key.</extracomment>
        <translation>画面のことばを声で読みます</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>カードを確認しています</source>
        <extracomment>K01 title.</extracomment>
        <translation>カードを調べています</translation>
    </message>
    <message>
        <source>カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K01: keep the card where it is.</extracomment>
        <translation>カードを動かさないで、そのまま待っていてください。</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>回答の控え</source>
        <extracomment>K17r title: what the person answered, to take along.</extracomment>
        <translation>答えの記録</translation>
    </message>
    <message>
        <source>スマートフォンのカメラでコードを読み取ってください。</source>
        <extracomment>K17r: what to do with the code.</extracomment>
        <translation>スマートフォンのカメラで、コードをうつしてください。</translation>
    </message>
    <message>
        <source>控えのQRコード</source>
        <extracomment>K17r, spoken: the picture of a QR code.</extracomment>
        <translation>記録のQRコード</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>K17r key: the receipt is deleted from the screen.</extracomment>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>顔認証</source>
        <extracomment>Receipt: identified by face.</extracomment>
        <translation>顔で確認</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Receipt: identified by PIN.</extracomment>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>係員の目視</source>
        <extracomment>Receipt: identified by a member of staff who looked.</extracomment>
        <translation>係の人が確認</translation>
    </message>
    <message>
        <source>控え番号&#x3000;%1</source>
        <extracomment>Receipt: %1 is its number.</extracomment>
        <translation>記録の番号&#x3000;%1</translation>
    </message>
    <message>
        <source>ご本人が回答（%1）</source>
        <extracomment>Receipt: how the person was identified; the person acted himself. %1 is a method.</extracomment>
        <translation>本人が答えました（%1）</translation>
    </message>
    <message>
        <source>%1：提供しない</source>
        <extracomment>Receipt: %1 was not agreed to.</extracomment>
        <translation>%1：見せない</translation>
    </message>
    <message>
        <source>%1：提供する（%2まで）</source>
        <extracomment>Receipt: %1 was agreed to until the time %2.</extracomment>
        <translation>%1：見せる（%2まで）</translation>
    </message>
    <message>
        <source>%1：提供する</source>
        <extracomment>Receipt: %1 was agreed to, for this reception.</extracomment>
        <translation>%1：見せる</translation>
    </message>
    <message>
        <source>説明文の版&#x3000;%1</source>
        <extracomment>Receipt: which wording was shown. %1 is a code of letters and digits.</extracomment>
        <translation>説明のバージョン&#x3000;%1</translation>
    </message>
    <message>
        <source>取り消しや苦情は、いつでも受付の窓口へお申し出ください。</source>
        <extracomment>Receipt: how to withdraw, and how to complain.</extracomment>
        <translation>取り消したいときや、よくないと思うことがあるときは、いつでも受付の人に話してください。</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>Receipt: who answered for the child.</extracomment>
        <translation>親</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>Receipt: who answered: a legal guardian.</extracomment>
        <translation>後見人など</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>Receipt: who answered: family or a friend, asked by the person.</extracomment>
        <translation>家族・友だち</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>Receipt: who answered: somebody of a care facility.</extracomment>
        <translation>施設・介護の人</translation>
    </message>
    <message>
        <source>お呼びする番号&#x3000;%1</source>
        <extracomment>Receipt: the number by which the person is called. %1 is a number.</extracomment>
        <translation>よぶ番号&#x3000;%1</translation>
    </message>
    <message>
        <source>代理の方（%1）が回答（%2）</source>
        <extracomment>Receipt: somebody answered in the person&apos;s name. %1 is who: a parent, a guardian…; %2 a method.</extracomment>
        <translation>かわりの人（%1）が答えました（%2）</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>このカードを健康保険証として登録しますか</source>
        <extracomment>K07 title.</extracomment>
        <translation>このカードを健康保険証として登録（とうろく）しますか</translation>
    </message>
    <message>
        <source>このカードは、まだ健康保険証としての利用登録がされていません。</source>
        <extracomment>K07: what is the matter.</extracomment>
        <translation>このカードは、まだ健康保険証として使えるようになっていません。</translation>
    </message>
    <message>
        <source>いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。</source>
        <extracomment>K07: what registering means. It is done once and holds at every clinic and pharmacy.</extracomment>
        <translation>今、ここで登録できます。登録は一度だけです。ほかの病院や薬局でも、このカードを使えるようになります。後で、登録の取り消しをたのむこともできます。</translation>
    </message>
    <message>
        <source>登録しなくても、窓口で受付して診察を受けられます。</source>
        <extracomment>K07: not registering has no effect on being treated.</extracomment>
        <translation>登録しなくても、係の人のところで受付をして、医者にみてもらえます。</translation>
    </message>
    <message>
        <source>いま登録する</source>
        <extracomment>K07 answer: register the card as insurance card here and now.</extracomment>
        <translation>今、登録する</translation>
    </message>
    <message>
        <source>登録しない</source>
        <extracomment>K07 answer: do not register; the desk receives this person.</extracomment>
        <translation>登録しない</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>上へ</source>
        <extracomment>Key that turns a long page back up.</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>つづき</source>
        <extracomment>Key that turns a long page on; enabled only while more text follows.</extracomment>
        <translation>続き</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>画面のことばを変えます</source>
        <extracomment>Spoken after the key that changes the language.</extracomment>
        <translation>画面のことばを変えます</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <extracomment>Key: the text becomes larger.</extracomment>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>文字をもどす</source>
        <extracomment>Key: the text becomes normal again.</extracomment>
        <translation>文字をもどす</translation>
    </message>
    <message>
        <source>文字の大きさを変えます</source>
        <extracomment>Spoken after the text size key.</extracomment>
        <translation>文字の大きさを変えます</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>Key: changes the colours of the screen (normal, white on black, black on white).</extracomment>
        <translation>画面の色</translation>
    </message>
    <message>
        <source>見やすい色に変えます</source>
        <extracomment>Spoken after the colour key.</extracomment>
        <translation>見やすい色に変えます</translation>
    </message>
    <message>
        <source>低い位置</source>
        <extracomment>Key: everything to press moves down, within reach from a wheelchair. Very short.</extracomment>
        <translation>低くする</translation>
    </message>
    <message>
        <source>車いすの方やお子さまの手が届く高さに、画面を下げます</source>
        <extracomment>Spoken after the key that moves the keys down.</extracomment>
        <translation>車いすの人や子どもの手がとどくように、画面を下げます</translation>
    </message>
    <message>
        <source>この画面は、どこも手の届く高さにあります</source>
        <extracomment>Spoken after that key where the whole screen is low already.</extracomment>
        <translation>この画面は、全部、手がとどくところにあります</translation>
    </message>
    <message>
        <source>左手用</source>
        <extracomment>Key: what is pressed moves to the left side, for left-handed people. Very short.</extracomment>
        <translation>左手用</translation>
    </message>
    <message>
        <source>ボタンを左側に集めます</source>
        <extracomment>Spoken after the key for left-handed people.</extracomment>
        <translation>ボタンを左に集めます</translation>
    </message>
</context>
<context>
    <name>SpecificDiseaseScreen</name>
    <message>
        <source>特定疾病療養受療証の情報を提供しますか</source>
        <extracomment>K11 title: a certificate that lowers what is paid for certain long treatments.</extracomment>
        <translation>特定疾病療養受療証の情報を見せてもいいですか</translation>
    </message>
    <message>
        <source>お持ちの受療証を、この医療機関がオンラインで確認できます。</source>
        <extracomment>K11: what saying yes means.</extracomment>
        <translation>あなたの受療証を、この病院がオンラインで見ることができます。</translation>
    </message>
    <message>
        <source>窓口で支払う金額の上限を確かめるために使います。</source>
        <extracomment>K11: what it is for.</extracomment>
        <translation>あなたがはらうお金が、一番多くていくらかを確かめるために使います。</translation>
    </message>
    <message>
        <source>提供しないときは、紙の受療証を窓口にお見せください。</source>
        <extracomment>K11: what to do instead.</extracomment>
        <translation>見せないときは、紙の受療証を、係の人に見せてください。</translation>
    </message>
    <message>
        <source>提供する</source>
        <extracomment>K11 answer: yes, tell the facility.</extracomment>
        <translation>見せる</translation>
    </message>
    <message>
        <source>提供しない</source>
        <extracomment>K11 answer: no, do not tell the facility.</extracomment>
        <translation>見せない</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>係員の方：カードの写真とご本人を見くらべてください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>係の人へ：カードの写真と本人をくらべてください</translation>
    </message>
    <message>
        <source>係員がまいります</source>
        <extracomment>K05 title, read by the person who waits.</extracomment>
        <translation>係の人が来ます</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>この確認は、今回の受付だけに使います。</translation>
    </message>
    <message>
        <source>このままお待ちください。係員が、カードの写真とご本人を確認します。</source>
        <extracomment>K05, read by the person who waits.</extracomment>
        <translation>このまま待っていてください。係の人が、カードの写真とあなたの顔をくらべます。</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>係の人が確認を始める</translation>
    </message>
    <message>
        <source>ご本人です</source>
        <extracomment>Key for staff: photo and person are the same.</extracomment>
        <translation>本人です</translation>
    </message>
    <message>
        <source>確認できません</source>
        <extracomment>Key for staff: it could not be confirmed that they are the same.</extracomment>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>係員の方：お名前を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>係の人へ：自分の名前を選んでください</translation>
    </message>
    <message>
        <source>係員の方：パスコードを入力してください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>係の人へ：パスコードを入れてください</translation>
    </message>
    <message>
        <source>係員の確認を、しばらく使えません</source>
        <extracomment>K05 title: too many wrong passcodes.</extracomment>
        <translation>係の人の確認は、少しの間使えません</translation>
    </message>
    <message>
        <source>係員の方：目視で確認した理由を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>係の人へ：目で見て確認した理由を選んでください</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>この確認は、今回の受付だけに使います。確認した人の名前が記録に残ります。</translation>
    </message>
    <message>
        <source>%1さんのパスコードです。患者さんに見えないように入力してください。</source>
        <extracomment>K05: %1 is the name of the member of staff.</extracomment>
        <translation>%1さんのパスコードです。患者さんに見えないように入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>パスコードのまちがいが続きました。あと%n秒で、また入力できます。</source>
        <extracomment>K05: passcodes were wrong. %n seconds.</extracomment>
        <translation>
            <numerusform>パスコードが何回かちがいました。あと%n秒で、また入れることができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>理由は記録に残ります。同意は、このあとご本人が選びます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>理由は記録に残ります。同意は、この後で本人が選びます。</translation>
    </message>
    <message>
        <source>カードの写真を読んでいます。</source>
        <extracomment>K05, read by the member of staff: the photo is still being read from the card.</extracomment>
        <translation>カードの写真を読んでいます。</translation>
    </message>
    <message>
        <source>写真を画面に出せません。カードに印刷された顔写真と見くらべてください。</source>
        <extracomment>K05, read by the member of staff: no photo on the screen, so the printed one is looked at.</extracomment>
        <translation>写真を画面に出せません。カードに印刷してある写真とくらべてください。</translation>
    </message>
</context>
<context>
    <name>StaffFigure</name>
    <message>
        <source>カードの写真</source>
        <extracomment>Spoken name of the photo from the card.</extracomment>
        <translation>カードの写真</translation>
    </message>
</context>
<context>
    <name>StaffPasscode</name>
    <message>
        <source>パスコードがちがいます</source>
        <extracomment>K05 after a wrong passcode.</extracomment>
        <translation>パスコードがちがいます</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回まちがえると、しばらく入力できなくなります</source>
        <extracomment>K05 after a wrong passcode. %n tries until it closes for a while.</extracomment>
        <translation>
            <numerusform>あと%n回まちがえると、少しの間入れることができません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n桁を入力しました</source>
        <extracomment>Spoken: how many digits of the passcode are in.</extracomment>
        <translation>
            <numerusform>数字を%nこ入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>名前を選びなおす</source>
        <extracomment>K05: key for staff, back to the list of names.</extracomment>
        <translation>名前を選びなおす</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>顔認証がうまくいかない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>顔の確認がうまくいかない</translation>
    </message>
    <message>
        <source>暗証番号がわからない・使えない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>暗証番号がわからない・使えない</translation>
    </message>
    <message>
        <source>けがや体調などで操作がむずかしい</source>
        <extracomment>K05: why staff looked: illness, injury, dementia, out of reach.</extracomment>
        <translation>けがや病気などで、自分で使うのがむずかしい</translation>
    </message>
    <message>
        <source>カードに写真や暗証番号がない</source>
        <extracomment>K05: why staff looked: a card without photo or PIN.</extracomment>
        <translation>カードに写真や暗証番号がない</translation>
    </message>
    <message>
        <source>そのほか</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>そのほか</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>受付済み</source>
        <extracomment>Desk: the visit was accepted.</extracomment>
        <translation>受付ずみ</translation>
    </message>
    <message>
        <source>受付済み・同意なし</source>
        <extracomment>Desk: accepted; the patient gave no consent.</extracomment>
        <translation>受付ずみ・同意なし</translation>
    </message>
    <message>
        <source>呼び出し中</source>
        <extracomment>Desk: somebody at the kiosk asks for staff.</extracomment>
        <translation>係の人をよんでいます</translation>
    </message>
    <message>
        <source>窓口で対応</source>
        <extracomment>Desk: the desk goes on with this person.</extracomment>
        <translation>受付の人が話します</translation>
    </message>
    <message>
        <source>完了できず</source>
        <extracomment>Desk: the visit could not be completed.</extracomment>
        <translation>終わっていません</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <extracomment>Desk: the person gave up.</extracomment>
        <translation>やめました</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of the visit: the card is put down.</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Step 2 of the visit: the person is identified.</extracomment>
        <translation>本人の確認</translation>
    </message>
    <message>
        <source>同意</source>
        <extracomment>Step 3 of the visit: consent.</extracomment>
        <translation>見せる情報</translation>
    </message>
    <message>
        <source>完了</source>
        <extracomment>Step 4 of the visit: done.</extracomment>
        <translation>終わり</translation>
    </message>
    <message>
        <source>手順 %1／%2&#x3000;%3</source>
        <extracomment>Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.</extracomment>
        <translation>%2のうち%1番目：%3</translation>
    </message>
    <message>
        <source>はじめ</source>
        <extracomment>Step 1 of the visit, by a telephone or a paper instead of a card.</extracomment>
        <translation>はじめ</translation>
    </message>
</context>
<context>
    <name>SubsidiesScreen</name>
    <message>
        <source>医療費助成の受給者証を利用しますか</source>
        <extracomment>K12 title: certificates of municipalities that pay a part. Must not say which.</extracomment>
        <translation>医療費助成の受給者証を使いますか</translation>
    </message>
    <message>
        <source>このカードで確認できる受給者証があります。</source>
        <extracomment>K12: the service found one or more. Must not say which.</extracomment>
        <translation>このカードで確かめることができる受給者証があります。</translation>
    </message>
    <message>
        <source>利用すると、紙の受給者証を窓口で見せる代わりになります。</source>
        <extracomment>K12: what using means.</extracomment>
        <translation>使うと、紙の受給者証を係の人に見せなくてもいいです。</translation>
    </message>
    <message>
        <source>利用しないときは、紙の受給者証を窓口にお見せください。</source>
        <extracomment>K12: what to do instead.</extracomment>
        <translation>使わないときは、紙の受給者証を係の人に見せてください。</translation>
    </message>
    <message>
        <source>利用する</source>
        <extracomment>K12 answer: use the certificates.</extracomment>
        <translation>使う</translation>
    </message>
    <message>
        <source>利用しない</source>
        <extracomment>K12 answer: do not use the certificates.</extracomment>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>TakeCardScreen</name>
    <message>
        <source>受付ができました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit.</extracomment>
        <translation>受付ができました。カードを忘れないでください。</translation>
    </message>
    <message>
        <source>このあと、受付の係にお声がけください。</source>
        <extracomment>K16 when the desk goes on.</extracomment>
        <translation>この後、受付の人に話してください。</translation>
    </message>
    <message>
        <source>受付は取りやめました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up.</extracomment>
        <translation>受付をやめました。カードを忘れないでください。</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>K16 title.</extracomment>
        <translation>カードを取ってください</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください</source>
        <extracomment>K16 title, a telephone.</extracomment>
        <translation>スマートフォンを取ってください</translation>
    </message>
    <message>
        <source>受付ができました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit, a telephone.</extracomment>
        <translation>受付ができました。スマートフォンを忘れないでください。</translation>
    </message>
    <message>
        <source>受付は取りやめました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up, a telephone.</extracomment>
        <translation>受付をやめました。スマートフォンを忘れないでください。</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>あなたの番号</source>
        <extracomment>K17: above the number by which the person is called.</extracomment>
        <translation>あなたの番号</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>K17: the number by which the person is called. %1 is a number.</extracomment>
        <translation>%1番</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>まだ入力されていません</source>
        <extracomment>K15, spoken: nothing was typed so far.</extracomment>
        <translation>まだ何も入れていません</translation>
    </message>
    <message>
        <source>入力：%1</source>
        <extracomment>K15, spoken: what was typed so far. %1 digits.</extracomment>
        <translation>入れたもの：%1</translation>
    </message>
</context>
<context>
    <name>VerifiedScreen</name>
    <message>
        <source>ご本人であることを確認しました</source>
        <extracomment>K06 title.</extracomment>
        <translation>あなた本人だとわかりました</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>K06: the masked name with the polite form of address. %1 is &quot;山○&quot;.</extracomment>
        <translation>%1 さん</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>資格の回答を待っています</source>
        <extracomment>Desk list: the service has not answered about this person yet.</extracomment>
        <translation>健康保険の返事を待っています</translation>
    </message>
    <message>
        <source>資格が無効です。新しい保険を確認してください</source>
        <extracomment>Desk list: the person has left this insurer.</extracomment>
        <translation>この健康保険は使えません。新しい保険を聞いてください</translation>
    </message>
    <message>
        <source>新しい資格があります。切り替えてください</source>
        <extracomment>Desk list: a newer insurance exists.</extracomment>
        <translation>新しい健康保険があります。そちらに変えてください</translation>
    </message>
    <message>
        <source>該当する資格がありません。保険者に確認してください</source>
        <extracomment>Desk list: the service knows no insurance of this person.</extracomment>
        <translation>健康保険が見つかりません。保険者に聞いてください</translation>
    </message>
    <message>
        <source>複数の資格があります。氏名と枝番で選んでください</source>
        <extracomment>Desk list: several insurances match; a person must choose.</extracomment>
        <translation>健康保険がいくつかあります。名前と枝番を見て選んでください</translation>
    </message>
    <message>
        <source>医療券が未登録です。福祉事務所に確認してください</source>
        <extracomment>Desk list: public assistance without a registered voucher.</extracomment>
        <translation>医療券が登録してありません。福祉事務所に聞いてください</translation>
    </message>
    <message>
        <source>資格を確認できませんでした。もう一度確認してください</source>
        <extracomment>Desk list: the service could not answer.</extracomment>
        <translation>健康保険を確かめられませんでした。もう一度確かめてください</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>Desk list: the certificate on the card expires within three months.</extracomment>
        <translation>カードの電子証明書が、もうすぐ使えなくなります</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。更新をご案内ください</source>
        <extracomment>Desk list: the certificate has expired but still serves as an insurance card for three months.</extracomment>
        <translation>カードの電子証明書の期限がすぎました。新しくするように伝えてください</translation>
    </message>
    <message>
        <source>カードの期限が近づいています</source>
        <extracomment>Desk list: the card itself expires soon.</extracomment>
        <translation>カードの期限がもうすぐです</translation>
    </message>
    <message>
        <source>別の人がこの一致に達するのは %1 回に 1 回</source>
        <extracomment>Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of likeness.</extracomment>
        <translation>ほかの人がこのくらい似るのは、%1回に1回です</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使う</source>
        <extracomment>Desk list: the person wants the certificates of medical subsidies used that the service found.</extracomment>
        <translation>医療費助成の受給者証を使う</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使わない</source>
        <extracomment>Desk list: the person does not want the certificates of medical subsidies used that the service found.</extracomment>
        <translation>医療費助成の受給者証を使わない</translation>
    </message>
    <message>
        <source>電子処方箋を希望</source>
        <extracomment>Desk list: the person chose an electronic prescription.</extracomment>
        <translation>電子処方箋がいい</translation>
    </message>
    <message>
        <source>紙の処方箋を希望</source>
        <extracomment>Desk list: the person chose a prescription on paper.</extracomment>
        <translation>紙の処方箋がいい</translation>
    </message>
    <message>
        <source>代理：親が受付</source>
        <extracomment>Desk list: a parent acted for the child at the kiosk.</extracomment>
        <translation>かわりに受付：親</translation>
    </message>
    <message>
        <source>代理：後見人などが受付</source>
        <extracomment>Desk list: a legal guardian acted for the person at the kiosk.</extracomment>
        <translation>かわりに受付：後見人など</translation>
    </message>
    <message>
        <source>代理：ご家族・知人が受付</source>
        <extracomment>Desk list: family or a friend acted for the person at the kiosk.</extracomment>
        <translation>かわりに受付：家族・友だち</translation>
    </message>
    <message>
        <source>代理：施設・介護の方が受付</source>
        <extracomment>Desk list: somebody of a care facility acted for the person at the kiosk.</extracomment>
        <translation>かわりに受付：施設・介護の人</translation>
    </message>
    <message>
        <source>同意の質問も代理の方が回答</source>
        <extracomment>Desk list: the one who acted also answered the consent question.</extracomment>
        <translation>同意の質問も、かわりの人が答えました</translation>
    </message>
    <message>
        <source>同意は未確認：ご本人にお聞きください</source>
        <extracomment>Desk list: nobody answered the consent question: the one who acted may not, the person was not there.</extracomment>
        <translation>同意はまだ：本人に聞いてください</translation>
    </message>
</context>
</TS>
