<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="ja_JP">
<context>
    <name>AnswerKey</name>
    <message>
        <source>選んでいます</source>
        <extracomment>K09, spoken: this answer is the chosen one.</extracomment>
        <translation>已選擇</translation>
    </message>
</context>
<context>
    <name>ArrivalDelegate</name>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>姓名尚未確認</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>Desk list: the number by which this person is called. %1 is a number.</extracomment>
        <translation>%1號</translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>くわしい内容</source>
        <extracomment>Desk: spoken name of the panel.</extracomment>
        <translation>詳細內容</translation>
    </message>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>姓名尚未確認</translation>
    </message>
    <message>
        <source>受付の時刻</source>
        <extracomment>Desk, details.</extracomment>
        <translation>報到時間</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>Desk, details.</extracomment>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>保険者</source>
        <extracomment>Desk, details.</extracomment>
        <translation>保險機構</translation>
    </message>
    <message>
        <source>負担割合</source>
        <extracomment>Desk, details: the share that the patient pays.</extracomment>
        <translation>自付比例</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Desk, details.</extracomment>
        <translation>身分確認</translation>
    </message>
    <message>
        <source>医療情報の提供</source>
        <extracomment>Desk, details.</extracomment>
        <translation>提供醫療資訊</translation>
    </message>
    <message>
        <source>受付機</source>
        <extracomment>Desk, details: which kiosk.</extracomment>
        <translation>報到機</translation>
    </message>
    <message>
        <source>コード</source>
        <extracomment>Desk, details: the short code of a failure, for the manual.</extracomment>
        <translation>代碼</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここにくわしい内容が出ます。</source>
        <extracomment>Desk: the panel before an arrival is chosen.</extracomment>
        <translation>請從清單中選擇，詳細內容會顯示在這裡。</translation>
    </message>
    <message>
        <source>顔の照合</source>
        <extracomment>Desk, details: how rarely a stranger&apos;s face would have been taken for the card&apos;s.</extracomment>
        <translation>臉部比對</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Desk, details: the number by which this person is called.</extracomment>
        <translation>號碼</translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival once more.</extracomment>
        <translation>再叫一次</translation>
    </message>
    <message>
        <source>この方を呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival out of turn.</extracomment>
        <translation>叫這一位</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>今日の受付</source>
        <extracomment>Desk: spoken name of the list.</extracomment>
        <translation>今天的報到</translation>
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
        <translation>西元（西暦）</translation>
    </message>
</context>
<context>
    <name>CameraFigure</name>
    <message>
        <source>カメラの映像</source>
        <extracomment>Spoken name of the camera picture.</extracomment>
        <translation>攝影機畫面</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>カメラの正面に立ってください</source>
        <extracomment>K03 hint: no face is seen.</extracomment>
        <translation>請站到攝影機正前方</translation>
    </message>
    <message>
        <source>もう少し近づいてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>請再靠近一點</translation>
    </message>
    <message>
        <source>もう少し離れてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>請稍微退後一點</translation>
    </message>
    <message>
        <source>顔を明るいほうへ向けてください</source>
        <extracomment>K03 hint: the face is too dark.</extracomment>
        <translation>請將臉朝向較亮的地方</translation>
    </message>
    <message>
        <source>後ろが明るすぎます。少し横へ動いてください</source>
        <extracomment>K03 hint: strong light from behind.</extracomment>
        <translation>您身後太亮，請往旁邊移動一點</translation>
    </message>
    <message>
        <source>動かずにカメラを見てください</source>
        <extracomment>K03 hint: blurred picture.</extracomment>
        <translation>請看著攝影機，保持不動</translation>
    </message>
    <message>
        <source>顔をまっすぐ正面に向けてください</source>
        <extracomment>K03 hint: the face is turned away.</extracomment>
        <translation>請將臉轉向正前方</translation>
    </message>
    <message>
        <source>顔を枠の中央に合わせてください</source>
        <extracomment>K03 hint: not in the middle.</extracomment>
        <translation>請將臉移到框的中央</translation>
    </message>
    <message>
        <source>お一人ずつ、枠の中に入ってください</source>
        <extracomment>K03 hint: more than one face.</extracomment>
        <translation>框內請一次只站一位</translation>
    </message>
    <message>
        <source>そのまま動かないでください</source>
        <extracomment>K03 hint: all is well, stay so.</extracomment>
        <translation>很好，請保持不動</translation>
    </message>
    <message>
        <source>片側だけが明るいようです。少し向きを変えてください</source>
        <extracomment>K03 hint: light from one side only.</extracomment>
        <translation>好像只有一側有光，請稍微轉個方向</translation>
    </message>
    <message>
        <source>よろしければ、マスクを少し下げてください</source>
        <extracomment>K03 hint: a mask or a hand covers the mouth.</extracomment>
        <translation>若方便，請將口罩稍微往下拉</translation>
    </message>
    <message>
        <source>よろしければ、サングラスを外してください</source>
        <extracomment>K03 hint: sunglasses or a hand cover the eyes.</extracomment>
        <translation>若方便，請取下太陽眼鏡</translation>
    </message>
    <message>
        <source>カメラを準備しています</source>
        <extracomment>K03: the camera is being opened.</extracomment>
        <translation>正在準備攝影機</translation>
    </message>
    <message>
        <source>カードの写真とくらべています</source>
        <extracomment>K03: face and card photo are being compared.</extracomment>
        <translation>正在與卡片上的照片比對</translation>
    </message>
    <message>
        <source>確認できました</source>
        <extracomment>K03: the face matched.</extracomment>
        <translation>確認完成，謝謝您</translation>
    </message>
    <message>
        <source>今回は確認できませんでした</source>
        <extracomment>K03: the face did not match this time; no blame.</extracomment>
        <translation>這次無法確認</translation>
    </message>
    <message>
        <source>枠に顔を合わせてください</source>
        <extracomment>K03 title.</extracomment>
        <translation>請將臉對準畫面中的框</translation>
    </message>
    <message>
        <source>マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。</source>
        <extracomment>K03: why the comparison may fail, and that it does not matter.</extracomment>
        <translation>有時會因為口罩、眼鏡或髮型而無法確認。也可以用其他方式報到。</translation>
    </message>
    <message>
        <source>映像は保存しません。</source>
        <extracomment>K03: what happens to the pictures.</extracomment>
        <translation>影像不會被保存。</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>選其他方式</translation>
    </message>
    <message>
        <source>カメラを見てください</source>
        <extracomment>K03: the first moment, before anything is known of the face.</extracomment>
        <translation>請看攝影機</translation>
    </message>
    <message>
        <source>ゆっくり左を向いてください</source>
        <extracomment>K03 active step: turn the head to your own left, which is left in the mirror, too.</extracomment>
        <translation>請慢慢將頭轉向左邊</translation>
    </message>
    <message>
        <source>ゆっくり右を向いてください</source>
        <extracomment>K03 active step: likewise to the right.</extracomment>
        <translation>請慢慢將頭轉向右邊</translation>
    </message>
    <message>
        <source>ゆっくりカメラに近づいてください</source>
        <extracomment>K03 active step: the face gets larger in the picture.</extracomment>
        <translation>請慢慢靠近攝影機</translation>
    </message>
    <message>
        <source>両目を1秒ほど閉じて、また開けてください</source>
        <extracomment>K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.</extracomment>
        <translation>請閉上雙眼約一秒鐘，然後再睜開</translation>
    </message>
    <message>
        <source>あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。</source>
        <extracomment>K03 active step: there is time, and nobody has to.</extracomment>
        <translation>慢慢來，不用急。若覺得困難，也可以用其他方式報到。</translation>
    </message>
    <message>
        <source>もう少し時間をかける</source>
        <extracomment>K03 key during an active step: the time for it begins anew.</extracomment>
        <translation>再給我一點時間</translation>
    </message>
</context>
<context>
    <name>CannotReadScreen</name>
    <message>
        <source>次にすること</source>
        <extracomment>K80: heading of what to do now.</extracomment>
        <translation>接下來怎麼做</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>CardLeftScreen</name>
    <message>
        <source>カードが残っています</source>
        <extracomment>K82 title.</extracomment>
        <translation>卡片還沒取走</translation>
    </message>
    <message>
        <source>カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82: for the owner, or whoever comes next.</extracomment>
        <translation>請取走卡片。若不是您的卡片，請勿觸碰，並呼叫工作人員。</translation>
    </message>
    <message>
        <source>スマートフォンが残っています</source>
        <extracomment>K82 title, a telephone.</extracomment>
        <translation>智慧型手機還沒取走</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82, a telephone: for the owner, or whoever comes next.</extracomment>
        <translation>請取走智慧型手機。若不是您的，請勿觸碰，並呼叫工作人員。</translation>
    </message>
</context>
<context>
    <name>CertificateKeys</name>
    <message>
        <source>消す</source>
        <extracomment>K15 keypad: takes the last digit away.</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K15 keypad: this question is answered.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>－（横線）</source>
        <extracomment>K15 keypad: a hyphen, as printed between digits.</extracomment>
        <translation>-（橫線）</translation>
    </message>
</context>
<context>
    <name>CertificateReviewScreen</name>
    <message>
        <source>保険者番号</source>
        <extracomment>K15 review: the insurer&apos;s number.</extracomment>
        <translation>保險機構號碼（保険者番号）</translation>
    </message>
    <message>
        <source>記号</source>
        <extracomment>K15 review: the symbol.</extracomment>
        <translation>記號（記号）</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>K15 review: the number.</extracomment>
        <translation>號碼（番号）</translation>
    </message>
    <message>
        <source>枝番</source>
        <extracomment>K15 review: the branch.</extracomment>
        <translation>分支號（枝番）</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>K15 review: the date of birth.</extracomment>
        <translation>出生日期（生年月日）</translation>
    </message>
    <message>
        <source>紙と同じか、確かめてください</source>
        <extracomment>K15 review title.</extracomment>
        <translation>請確認是否與紙上的一樣</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <extracomment>K15 review: the desk reads the symbol.</extracomment>
        <translation>由櫃台確認</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>K15 review: the paper has nothing there.</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>K15 review key: put this line right.</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1を直す</source>
        <extracomment>K15 review, spoken: which line the key puts right. %1 is its name.</extracomment>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>これで受付する</source>
        <extracomment>K15 review key: everything is right; the eligibility is asked for.</extracomment>
        <translation>沒錯，開始報到</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>保険者番号を入力してください</source>
        <extracomment>K15 title: the insurer&apos;s number as printed on the certificate.</extracomment>
        <translation>請輸入保險機構號碼（保険者番号）</translation>
    </message>
    <message>
        <source>記号を入力してください</source>
        <extracomment>K15 title: the symbol (記号).</extracomment>
        <translation>請輸入記號（記号）</translation>
    </message>
    <message>
        <source>番号を入力してください</source>
        <extracomment>K15 title: the number (番号).</extracomment>
        <translation>請輸入號碼（番号）</translation>
    </message>
    <message>
        <source>枝番を入力してください</source>
        <extracomment>K15 title: the branch (枝番).</extracomment>
        <translation>請輸入分支號（枝番）</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>K15 title: the date of birth.</extracomment>
        <translation>請輸入出生日期（生年月日）</translation>
    </message>
    <message>
        <source>6桁か8桁の数字です。</source>
        <extracomment>K15: how the insurer&apos;s number looks.</extracomment>
        <translation>是6位或8位數字。</translation>
    </message>
    <message>
        <source>数字のときは入力してください。ことばのときは、窓口で確認します。</source>
        <extracomment>K15: how the symbol looks.</extracomment>
        <translation>若是數字，請輸入。若是文字，由櫃台確認。</translation>
    </message>
    <message>
        <source>「番号」のところの数字です。</source>
        <extracomment>K15: how the number looks.</extracomment>
        <translation>「番号」旁邊的數字。</translation>
    </message>
    <message>
        <source>2桁の数字です。書かれていないこともあります。</source>
        <extracomment>K15: how the branch looks.</extracomment>
        <translation>是2位數字。有時沒有寫。</translation>
    </message>
    <message>
        <source>はじめに年号を選びます。1桁の月や日は、前に0をつけてください。</source>
        <extracomment>K15: how the date is typed.</extracomment>
        <translation>請先選年號。月或日是1位數時，請在前面加0。</translation>
    </message>
    <message>
        <source>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。</source>
        <extracomment>K15: the check digit does not fit; no blame.</extracomment>
        <translation>保險機構號碼好像與紙上的不同。請再對照一次，例如3與5、1與7。</translation>
    </message>
    <message>
        <source>生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。</source>
        <extracomment>K15: no such day; no blame.</extracomment>
        <translation>出生日期好像與紙上的不同。請再對照一次年號與數字。</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <extracomment>K15 key: the paper has nothing there.</extracomment>
        <translation>紙上沒有寫</translation>
    </message>
    <message>
        <source>数字ではない（窓口で確認）</source>
        <extracomment>K15 key: the symbol is kana or kanji; the desk reads it.</extracomment>
        <translation>不是數字（由櫃台確認）</translation>
    </message>
    <message>
        <source>カメラで読みました。紙と同じなら「決定」を押してください。</source>
        <extracomment>K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.</extracomment>
        <translation>已用攝影機讀取。若與紙上的一樣，請按「確定」。</translation>
    </message>
</context>
<context>
    <name>ChooseMethodScreen</name>
    <message>
        <source>本人確認の方法を選んでください</source>
        <extracomment>K02 title.</extracomment>
        <translation>請選擇確認身分的方式</translation>
    </message>
    <message>
        <source>置きなおして、顔認証を使う</source>
        <extracomment>K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.</extracomment>
        <translation>重新放好卡片，用臉部辨識</translation>
    </message>
    <message>
        <source>付き添い・代理の方</source>
        <extracomment>K02 key: somebody else than the owner of the card stands here.</extracomment>
        <translation>我替別人報到</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K00 outside the hours: title.</extracomment>
        <translation>目前非報到時間</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>關於卡片與這台機器</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>同意は未確認</source>
        <extracomment>Desk: consent was not asked for.</extracomment>
        <translation>尚未詢問是否同意</translation>
    </message>
    <message>
        <source>すべて同意</source>
        <extracomment>Desk: consent to everything.</extracomment>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>一部同意</source>
        <extracomment>Desk: consent to a part.</extracomment>
        <translation>部分同意</translation>
    </message>
    <message>
        <source>同意なし</source>
        <extracomment>Desk: no consent.</extracomment>
        <translation>未同意</translation>
    </message>
</context>
<context>
    <name>ConsentFacts</name>
    <message>
        <source>見る人</source>
        <extracomment>K08: who will see the data.</extracomment>
        <translation>誰會看到</translation>
    </message>
    <message>
        <source>%1の医師・歯科医師・薬剤師など</source>
        <extracomment>K08: who will see the data. %1 is the facility&apos;s name.</extracomment>
        <translation>%1的醫師、牙醫師、藥師等</translation>
    </message>
    <message>
        <source>目的</source>
        <extracomment>K08: what for.</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>今日の診察で、薬の重なりなどを防ぐため</source>
        <extracomment>K08: what for.</extracomment>
        <translation>用於今天的看診，例如避免重複用藥</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>K08: until when.</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.</extracomment>
        <translation>到%1為止</translation>
    </message>
    <message>
        <source>やめるとき</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>想停止時</translation>
    </message>
    <message>
        <source>この画面か受付で、いつでもやめられます</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>隨時可在此畫面或櫃台停止</translation>
    </message>
    <message>
        <source>提供する情報</source>
        <extracomment>K08: heading of the list of data.</extracomment>
        <translation>提供的資訊</translation>
    </message>
</context>
<context>
    <name>ConsentItemRow</name>
    <message>
        <source>はい</source>
        <extracomment>K09: yes, this may be seen.</extracomment>
        <translation>可以</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>K09: no, this may not be seen.</extracomment>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>ConsentItemsScreen</name>
    <message>
        <source>提供してよい情報を選んでください</source>
        <extracomment>K09 title.</extracomment>
        <translation>請選擇可以提供的資訊</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K09 key: hands the answers in.</extracomment>
        <translation>確定</translation>
    </message>
    <message numerus="yes">
        <source>あと%n件選んでください</source>
        <extracomment>K09, in place of the key&apos;s words until every item is answered: how many are missing.</extracomment>
        <translation>
            <numerusform>還有%n項請選擇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>過去の医療情報の提供に同意しますか</source>
        <extracomment>K08 title.</extracomment>
        <translation>您同意提供過去的醫療資訊嗎？</translation>
    </message>
    <message>
        <source>同意しなくても、診察はいつもどおり受けられます。</source>
        <extracomment>K08: refusing has no effect on being treated.</extracomment>
        <translation>不同意也可以照常看診。</translation>
    </message>
    <message>
        <source>すべて同意する</source>
        <extracomment>K08 answer: agree to all.</extracomment>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>個別に選ぶ</source>
        <extracomment>K08 answer: choose item by item.</extracomment>
        <translation>逐項選擇</translation>
    </message>
    <message>
        <source>同意しない</source>
        <extracomment>K08 answer: do not agree.</extracomment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>ご本人にかわって代理の方がお答えになります。代理であることも記録されます。</source>
        <extracomment>K08: another one answers in the person&apos;s name, and it is recorded.</extracomment>
        <translation>由您代替病患本人回答。由您代辦一事也會留下紀錄。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>画面をかくしています。もどすには、7のキーか、ここを押してください。</source>
        <extracomment>Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.</extracomment>
        <translation>畫面已隱藏。要重新顯示，請按7鍵或這裡。</translation>
    </message>
</context>
<context>
    <name>DeskCalls</name>
    <message>
        <source>お呼び中 %1番</source>
        <extracomment>Desk: the number that was called last. %1 is a number.</extracomment>
        <translation>正在叫 %1號</translation>
    </message>
    <message>
        <source>お待ち %1人</source>
        <extracomment>Desk: how many people wait to be called. %1 is a number.</extracomment>
        <translation>等候 %1人</translation>
    </message>
    <message>
        <source>次の方を呼ぶ (F8)</source>
        <extracomment>Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.</extracomment>
        <translation>叫下一位 (F8)</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message numerus="yes">
        <source>今日の受付 %n件</source>
        <extracomment>Desk: how many arrivals today.</extracomment>
        <translation>
            <numerusform>今天已報到%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>自動で更新中</source>
        <extracomment>Desk: new arrivals appear by themselves.</extracomment>
        <translation>自動更新中</translation>
    </message>
    <message>
        <source>更新できません</source>
        <extracomment>Desk: new arrivals do not appear by themselves.</extracomment>
        <translation>無法更新</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>受付が終わりました</source>
        <extracomment>K17 title.</extracomment>
        <translation>報到完成</translation>
    </message>
    <message>
        <source>受付の係にお声がけください</source>
        <extracomment>K17 title when the desk goes on with this person.</extracomment>
        <translation>請洽櫃台人員</translation>
    </message>
    <message>
        <source>受付を取りやめました</source>
        <extracomment>K17 title after giving up.</extracomment>
        <translation>已停止報到</translation>
    </message>
    <message>
        <source>お名前をお呼びするまで、お待ちください。</source>
        <extracomment>K17: what comes next.</extracomment>
        <translation>請稍候，我們會叫您的名字。</translation>
    </message>
    <message>
        <source>係が、つづきをご案内します。</source>
        <extracomment>K17: what comes next when the desk goes on.</extracomment>
        <translation>接下來由工作人員為您服務。</translation>
    </message>
    <message>
        <source>もう一度受付をするときは、カードを置いてください。</source>
        <extracomment>K17: after giving up.</extracomment>
        <translation>想再次報到時，請放上卡片。</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Key: leave the last page.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>控えを印刷しています。</source>
        <extracomment>K17: the receipt is being printed.</extracomment>
        <translation>正在列印回答紀錄。</translation>
    </message>
    <message>
        <source>控えを印刷しました。お取りください。</source>
        <extracomment>K17: the receipt was printed.</extracomment>
        <translation>回答紀錄已列印，請取走。</translation>
    </message>
    <message>
        <source>控えを印刷できませんでした。受付の係にお声がけください。</source>
        <extracomment>K17: the receipt could not be printed.</extracomment>
        <translation>無法列印回答紀錄。請洽櫃台人員。</translation>
    </message>
    <message>
        <source>回答の控えを画面に出す</source>
        <extracomment>K17 key: show the receipt of the answers as a code on the screen.</extracomment>
        <translation>在畫面上顯示回答紀錄</translation>
    </message>
    <message>
        <source>回答の控えを印刷する</source>
        <extracomment>K17 key: print the receipt of the answers.</extracomment>
        <translation>列印回答紀錄</translation>
    </message>
    <message>
        <source>この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。</source>
        <extracomment>K17: what comes next for whoever has got a number.</extracomment>
        <translation>請等候叫到這個號碼。號碼也會顯示在這台機器的畫面上。</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>急な病気やけがのとき</source>
        <extracomment>Outside the hours: heading of what to do in an emergency.</extracomment>
        <translation>突發疾病或受傷時</translation>
    </message>
    <message>
        <source>119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。</source>
        <extracomment>Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.</extracomment>
        <translation>請撥打119。不確定是否該就醫時，可撥打#7119諮詢（部分地區沒有）。</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>まだ受付はありません</source>
        <extracomment>Desk: the list is empty.</extracomment>
        <translation>還沒有人報到</translation>
    </message>
    <message>
        <source>受付機で受付が終わると、ここに自動で表示されます。</source>
        <extracomment>Desk: what will happen here.</extracomment>
        <translation>有人在報到機完成報到後，會自動顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>係がまいります</source>
        <extracomment>K90 title.</extracomment>
        <translation>工作人員會過來</translation>
    </message>
    <message>
        <source>このままお待ちください。ここまでの操作は残っています。</source>
        <extracomment>K90: the place in the visit is kept for two minutes.</extracomment>
        <translation>請在這裡稍候。剛才的操作都還保留著。</translation>
    </message>
    <message>
        <source>つづきにもどる</source>
        <extracomment>K90 key: go on where one was.</extracomment>
        <translation>繼續剛才的操作</translation>
    </message>
    <message>
        <source>カードを受け取る</source>
        <extracomment>K90 key when this machine cannot go on: the desk does, and the card is given back.</extracomment>
        <translation>取回卡片</translation>
    </message>
    <message>
        <source>この画面を終わる</source>
        <extracomment>K90 key when this machine cannot go on, and there is no card to give back.</extracomment>
        <translation>到此結束</translation>
    </message>
    <message>
        <source>いまは係がおりません</source>
        <extracomment>K90 title outside the hours of reception.</extracomment>
        <translation>目前沒有工作人員</translation>
    </message>
    <message>
        <source>窓口で続ける</source>
        <extracomment>K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.</extracomment>
        <translation>到櫃台繼續</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>顔写真の面を上にして、カードリーダーに置いてください。</source>
        <extracomment>K00: how to lay the card.</extracomment>
        <translation>請將有照片的一面朝上，放到讀卡機上。</translation>
    </message>
    <message>
        <source>カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。</source>
        <extracomment>K00: a card in a sleeve cannot be read.</extracomment>
        <translation>請先從卡套中取出再放。不清楚時，請按「呼叫工作人員」。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K00 title, read from two metres away.</extracomment>
        <translation>請放上個人編號卡</translation>
    </message>
    <message>
        <source>ただいま受付時間外です。この受付機は使えます。</source>
        <extracomment>K00 outside the hours, where visits may begin all the same.</extracomment>
        <translation>目前非報到時間，但可使用這台機器。</translation>
    </message>
</context>
<context>
    <name>InformationChoices</name>
    <message>
        <source>カードに入っているもの</source>
        <extracomment>Information: key to the page about what is on the card.</extracomment>
        <translation>卡片裡有什麼</translation>
    </message>
    <message>
        <source>病気や薬の情報は入っていません</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>沒有疾病與用藥資訊</translation>
    </message>
    <message>
        <source>個人情報のあつかい</source>
        <extracomment>Information: key to the page about privacy.</extracomment>
        <translation>您的個人資訊</translation>
    </message>
    <message>
        <source>この受付機に残るもの、残らないもの</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>哪些會留在這台機器裡，哪些不會</translation>
    </message>
    <message>
        <source>カードをなくしたとき</source>
        <extracomment>Information: key to the page about a lost card.</extracomment>
        <translation>卡片遺失時</translation>
    </message>
    <message>
        <source>24時間、電話で止められます</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>24小時都可以打電話停用</translation>
    </message>
    <message>
        <source>この受付機について</source>
        <extracomment>Information: key to the page about who runs this kiosk.</extracomment>
        <translation>關於這台機器</translation>
    </message>
    <message>
        <source>動かしている人と、問い合わせ先</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>由誰管理、向誰詢問</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>カードと、この受付機について</source>
        <extracomment>Information: the list of pages.</extracomment>
        <translation>關於您的卡片與這台機器</translation>
    </message>
    <message>
        <source>病気や薬の情報は、カードに入っていません</source>
        <extracomment>Information page about what is on the card.</extracomment>
        <translation>卡片裡沒有疾病與用藥資訊</translation>
    </message>
    <message>
        <source>顔の映像も暗証番号も、ここに残りません</source>
        <extracomment>Information page about privacy.</extracomment>
        <translation>臉部影像與密碼都不會留在這裡</translation>
    </message>
    <message>
        <source>カードをなくしたら、すぐに電話してください</source>
        <extracomment>Information page about a lost card.</extracomment>
        <translation>卡片遺失時，請立刻打電話</translation>
    </message>
    <message>
        <source>この受付機を動かしているのは</source>
        <extracomment>Information page: who runs this kiosk.</extracomment>
        <translation>這台機器的管理單位</translation>
    </message>
    <message>
        <source>カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。</source>
        <extracomment>Information, on the card: what the card is.</extracomment>
        <translation>卡片就像一把鑰匙。您的保險與用藥資訊保存在國家系統的電腦裡。</translation>
    </message>
    <message>
        <source>顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。</source>
        <extracomment>Information, privacy: what is forgotten.</extracomment>
        <translation>臉部影像、卡片裡的照片與密碼，在報到結束後會立刻刪除。</translation>
    </message>
    <message>
        <source>マイナンバー総合フリーダイヤル（電話代はかかりません）</source>
        <extracomment>Information, lost card: whose number it is.</extracomment>
        <translation>個人編號免付費專線（不收電話費）</translation>
    </message>
    <message>
        <source>過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。</source>
        <extracomment>Information, on the card: consent.</extracomment>
        <translation>只有您同意時，這裡的醫師等才能看到您過去的用藥與診療資訊。</translation>
    </message>
    <message>
        <source>受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。</source>
        <extracomment>Information, privacy: what the desk gets.</extracomment>
        <translation>櫃台會收到您的姓名、保險資格與是否同意，只在規定的期間內保存。</translation>
    </message>
    <message>
        <source>24時間いつでも、カードを止めてもらえます。</source>
        <extracomment>Information, lost card: hours.</extracomment>
        <translation>24小時隨時可以停用卡片。</translation>
    </message>
    <message>
        <source>ご質問やご意見は、受付の窓口でお聞きします。</source>
        <extracomment>Information, operator: where to turn. Shown when no other contact is configured.</extracomment>
        <translation>有疑問或意見，歡迎告訴櫃台。</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは、受付では使いません。</source>
        <extracomment>Information, on the card and privacy: the Individual Number is not used.</extracomment>
        <translation>報到時不使用12位數的個人編號。</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。</source>
        <extracomment>Information, privacy: no pictures, no profiles.</extracomment>
        <translation>不會讀取12位數的個人編號。臉部影像也不會用於其他目的。</translation>
    </message>
    <message>
        <source>今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。</source>
        <extracomment>Information, lost card: what about today.</extracomment>
        <translation>今天沒有卡片也可在櫃台報到。請按「呼叫工作人員」。</translation>
    </message>
    <message>
        <source>この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。</source>
        <extracomment>Information, operator: which program this is.</extracomment>
        <translation>這台機器的程式「Uketsuke」是公開內部內容的軟體。</translation>
    </message>
</context>
<context>
    <name>IssueFormScreen</name>
    <message>
        <source>処方箋の発行形態を選んでください</source>
        <extracomment>K13 title: the form in which a prescription is issued.</extracomment>
        <translation>請選擇處方箋的形式</translation>
    </message>
    <message>
        <source>今日お薬が処方されるときの、処方箋の受け取り方です。</source>
        <extracomment>K13: it matters only if something is prescribed.</extracomment>
        <translation>這是今天開藥時領取處方箋的方式。</translation>
    </message>
    <message>
        <source>電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。</source>
        <extracomment>K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.</extracomment>
        <translation>電子處方箋可在支援的藥局，用個人編號卡或兌換號碼（引換番号）領藥。去不支援的藥局時，請選擇紙本處方箋。</translation>
    </message>
    <message>
        <source>どちらを選んでも、お薬は同じです。</source>
        <extracomment>K13: the medicine is the same.</extracomment>
        <translation>無論選哪一種，藥都一樣。</translation>
    </message>
    <message>
        <source>電子処方箋</source>
        <extracomment>K13 answer: electronic.</extracomment>
        <translation>電子處方箋</translation>
    </message>
    <message>
        <source>紙の処方箋</source>
        <extracomment>K13 answer: on paper.</extracomment>
        <translation>紙本處方箋</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>もどる</source>
        <extracomment>Key: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>一つ前の画面にもどります</source>
        <extracomment>Spoken after the back key.</extracomment>
        <translation>返回上一個畫面</translation>
    </message>
    <message>
        <source>係を呼ぶ</source>
        <extracomment>Key: calls a member of staff.</extracomment>
        <translation>呼叫工作人員</translation>
    </message>
    <message>
        <source>受付の係がまいります</source>
        <extracomment>Spoken after the help key.</extracomment>
        <translation>櫃台人員會過來</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Key: gives up the visit; the card is given back.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>受付をやめて、カードをお返しします</source>
        <extracomment>Spoken after the cancel key.</extracomment>
        <translation>停止報到，並退還卡片</translation>
    </message>
    <message>
        <source>受付をやめて、はじめの画面にもどります</source>
        <extracomment>Spoken after the cancel key, where no card lies on the reader.</extracomment>
        <translation>停止報到，並返回最初的畫面</translation>
    </message>
</context>
<context>
    <name>KioskPresenter</name>
    <message>
        <source>回答の控え</source>
        <extracomment>Title of the printed receipt.</extracomment>
        <translation>您的回答紀錄</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>うけつけ</source>
        <extracomment>Title of the kiosk&apos;s window: the product&apos;s name.</extracomment>
        <translation>報到</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>カードを確認しています。そのままお待ちください。</source>
        <extracomment>K01 wait: kind, certificate and counters of the card are being read.</extracomment>
        <translation>正在讀取卡片，請稍候。</translation>
    </message>
    <message>
        <source>暗証番号を確認しています</source>
        <extracomment>K04 wait: the card compares the PIN.</extracomment>
        <translation>正在核對密碼</translation>
    </message>
    <message>
        <source>保険の資格を確認しています</source>
        <extracomment>K06 wait: the eligibility service is being asked.</extracomment>
        <translation>正在確認您的保險資格</translation>
    </message>
    <message>
        <source>受付をしています</source>
        <extracomment>K08 wait: the answer is handed on and the arrival is written.</extracomment>
        <translation>正在報到</translation>
    </message>
    <message>
        <source>ただいま、この機械では受付できません</source>
        <extracomment>K00 title when nobody can be received at all.</extracomment>
        <translation>這台機器目前無法報到</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K80 title: not a My Number Card.</extracomment>
        <translation>請放上個人編號卡</translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <extracomment>K80 title: the card was taken before the end.</extracomment>
        <translation>卡片離開了讀卡機</translation>
    </message>
    <message>
        <source>窓口で受付できます</source>
        <extracomment>K80 title: the certificate on the card allows nothing.</extracomment>
        <translation>可在櫃台報到</translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <extracomment>K80 title.</extracomment>
        <translation>無法讀取卡片</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>電子憑證即將到期</translation>
    </message>
    <message>
        <source>カードの電子証明書は %1 まで使えます。</source>
        <extracomment>K14 notice: %1 is a date.</extracomment>
        <translation>卡片的電子憑證可使用至%1。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>可以到您居住地的市區町村役所更新。辦理時需要卡片與密碼。</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>電子憑證已到期</translation>
    </message>
    <message>
        <source>期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。</source>
        <extracomment>K14 notice: %1 is a date. Why the consent question was left out.</extracomment>
        <translation>到期日是%1。這次只確認了保險資格，沒有詢問您是否同意提供過去的醫療資訊。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で、早めに更新してください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>請盡早到您居住地的市區町村役所更新。</translation>
    </message>
    <message>
        <source>明日 %1</source>
        <extracomment>K08: until when the data may be seen; %1 is a clock time.</extracomment>
        <translation>明天%1</translation>
    </message>
    <message>
        <source>利用登録をしています。カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K07 wait: the card is being registered as health insurance card.</extracomment>
        <translation>正在登錄卡片。請勿移動卡片，稍候片刻。</translation>
    </message>
    <message>
        <source>カードといっしょにお使いください</source>
        <extracomment>K80 title: the notice serves only together with the card.</extracomment>
        <translation>請與卡片一起使用</translation>
    </message>
    <message>
        <source>スマートフォンを確認しています。そのままお待ちください。</source>
        <extracomment>K10 wait: the telephone is being read.</extracomment>
        <translation>正在讀取智慧型手機，請勿移動。</translation>
    </message>
    <message>
        <source>スマートフォンを読み取れませんでした</source>
        <extracomment>K80 title: the telephone did not answer.</extracomment>
        <translation>無法讀取智慧型手機</translation>
    </message>
    <message>
        <source>プラスチックのカードをお使いください</source>
        <extracomment>K80 title: the telephone cannot be used, the plastic card can.</extracomment>
        <translation>請使用塑膠卡片</translation>
    </message>
    <message>
        <source>代理の方について確認しています</source>
        <extracomment>K06 wait: what somebody who acts for the person may do.</extracomment>
        <translation>正在確認您可代辦的內容</translation>
    </message>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K80 title: a card was laid down outside the hours of reception.</extracomment>
        <translation>目前非報到時間</translation>
    </message>
    <message>
        <source>窓口で続きを確認します。係員にお声がけください。</source>
        <extracomment>K90, what to do now, where a telephone or a paper and no card brought the person here.</extracomment>
        <translation>櫃台會繼續為您確認，請洽工作人員。</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、ご本人からいただきます</source>
        <extracomment>K14 notice: title. Somebody acted for the person who may not answer the consent question.</extracomment>
        <translation>是否同意提供過去的醫療資訊，由病患本人回答</translation>
    </message>
    <message>
        <source>代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。</source>
        <extracomment>K14 notice: what that means now.</extracomment>
        <translation>沒有詢問您。病患可以照常看診。</translation>
    </message>
    <message>
        <source>ご本人が受付をするときや、窓口で、いつでもお選びいただけます。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>病患本人報到時或在櫃台，隨時可以選擇。</translation>
    </message>
    <message>
        <source>ただいま、カードを読み取れません</source>
        <extracomment>K00 title when no card can be read; a certificate of eligibility can still be used.</extracomment>
        <translation>目前無法讀取卡片</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>資格確認書で受付</source>
        <extracomment>K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.</extracomment>
        <translation>用資格確認書報到</translation>
    </message>
    <message>
        <source>スマートフォンで受付</source>
        <extracomment>K00 key: reception by a smartphone that carries the card&apos;s function.</extracomment>
        <translation>用智慧型手機報到</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>關於卡片與這台機器</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>もどる</source>
        <extracomment>Language list: close it, nothing changes.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LastTryScreen</name>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Last-try warning, title.</extracomment>
        <translation>密碼只能再輸入1次</translation>
    </message>
    <message>
        <source>次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。</source>
        <extracomment>Last-try warning: what locking means.</extracomment>
        <translation>若再輸錯，密碼就不能用了。要恢復，需到市區町村役所辦理手續。</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification (the safe choice before the last PIN try).</extracomment>
        <translation>選其他方式</translation>
    </message>
    <message>
        <source>最後の1回を入力する</source>
        <extracomment>Key: the explicit yes to spending the last PIN try.</extracomment>
        <translation>輸入最後一次</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message>
        <source>休み</source>
        <extracomment>K00: a day without reception, as a line of a list of hours.</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>今日の受付時間&#x3000;%1</source>
        <extracomment>K00: hours of today. %1 is one or more spans of clock times.</extracomment>
        <translation>今天的報到時間：%1</translation>
    </message>
    <message>
        <source>次は、今日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>下次開放：今天%1。</translation>
    </message>
    <message>
        <source>次は、明日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>下次開放：明天%1。</translation>
    </message>
    <message>
        <source>次は、%1 %2 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a date, %2 a clock time.</extracomment>
        <translation>下次開放：%1 %2。</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>本人確認なし</source>
        <extracomment>Desk: nobody was identified.</extracomment>
        <translation>未確認身分</translation>
    </message>
    <message>
        <source>顔認証</source>
        <extracomment>Desk: identified by face.</extracomment>
        <translation>臉部辨識</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Desk: identified by PIN.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>Desk: identified by staff.</extracomment>
        <translation>人員核對</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <extracomment>Desk: by a certificate of eligibility in place of a card; nobody was identified.</extracomment>
        <translation>資格確認書</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <extracomment>Desk: identified by smartphone.</extracomment>
        <translation>智慧型手機</translation>
    </message>
</context>
<context>
    <name>MethodChoices</name>
    <message>
        <source>顔認証</source>
        <extracomment>K02: identification by face.</extracomment>
        <translation>臉部辨識</translation>
    </message>
    <message>
        <source>カメラに顔を向けます</source>
        <extracomment>K02: what identification by face means.</extracomment>
        <translation>將臉對著攝影機</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>K02: identification by PIN.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>カードの4桁の数字を入力します</source>
        <extracomment>K02: what identification by PIN means.</extracomment>
        <translation>輸入卡片的4位數字密碼</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>K02: identification by a member of staff who compares the photo and the person.</extracomment>
        <translation>人員核對</translation>
    </message>
    <message>
        <source>係員がカードの写真とご本人を見くらべます</source>
        <extracomment>K02: what the staff check means.</extracomment>
        <translation>工作人員會將您本人與卡片上的照片對照</translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>つづけますか？</source>
        <extracomment>Overlay after some time without a press.</extracomment>
        <translation>要繼續嗎？</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめて、カードをお返しします。</source>
        <extracomment>Overlay: when the visit ends by itself. %n seconds.</extracomment>
        <translation>
            <numerusform>再過%n秒將停止報到，並退還卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Overlay key: more time, please.</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>やめてカードを受け取る</source>
        <extracomment>Overlay key: give up, give the card back.</extracomment>
        <translation>停止並取回卡片</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめます。</source>
        <extracomment>Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.</extracomment>
        <translation>
            <numerusform>再過%n秒將停止報到。</numerusform>
        </translation>
    </message>
    <message>
        <source>受付をやめる</source>
        <extracomment>Overlay key: give up, where there is no card to give back.</extracomment>
        <translation>停止報到</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>お知らせがあります</source>
        <extracomment>K14 title.</extracomment>
        <translation>有事項通知您</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>Key: read, go on.</extracomment>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>PaperCameraScreen</name>
    <message>
        <source>紙をカメラの前にかざしてください</source>
        <extracomment>K15 camera hint: no paper is seen yet.</extracomment>
        <translation>請將紙舉到攝影機前</translation>
    </message>
    <message>
        <source>紙をもう少しカメラに近づけてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>請將紙再靠近攝影機一點</translation>
    </message>
    <message>
        <source>紙を少し左へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own left.</extracomment>
        <translation>請將紙稍微往左移</translation>
    </message>
    <message>
        <source>紙を少し右へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own right.</extracomment>
        <translation>請將紙稍微往右移</translation>
    </message>
    <message>
        <source>紙を少し上へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>請將紙稍微往上移</translation>
    </message>
    <message>
        <source>紙を少し下へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>請將紙稍微往下移</translation>
    </message>
    <message>
        <source>紙が暗いようです。明るいほうへ向けてください</source>
        <extracomment>K15 camera hint: the paper is too dark to be read.</extracomment>
        <translation>紙好像有點暗，請朝向較亮的地方</translation>
    </message>
    <message>
        <source>紙を動かさずに持ってください</source>
        <extracomment>K15 camera hint: moving, or out of focus.</extracomment>
        <translation>請拿穩紙，保持不動</translation>
    </message>
    <message>
        <source>読んでいます。そのまま動かさないでください</source>
        <extracomment>K15 camera hint: all is well, it is being read.</extracomment>
        <translation>正在讀取，請保持不動</translation>
    </message>
    <message>
        <source>マイナンバーが書かれているようなので、読みませんでした</source>
        <extracomment>K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.</extracomment>
        <translation>紙上好像寫有個人編號，所以沒有讀取</translation>
    </message>
    <message>
        <source>資格確認書をカメラにかざしてください</source>
        <extracomment>K15 title: the certificate is held before the camera.</extracomment>
        <translation>請將資格確認書對準攝影機</translation>
    </message>
    <message>
        <source>カメラの映像</source>
        <extracomment>K15, spoken name of the camera picture.</extracomment>
        <translation>攝影機畫面</translation>
    </message>
    <message>
        <source>映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。</source>
        <extracomment>K15 camera: after a paper with an Individual Number.</extracomment>
        <translation>影像已立刻刪除。請將資格確認書對準攝影機，或輸入號碼。</translation>
    </message>
    <message>
        <source>映像は保存しません。読んだ番号は、次の画面で確かめられます。</source>
        <extracomment>K15 camera: what happens to the pictures, and that nothing is taken over unseen.</extracomment>
        <translation>影像不會被保存。讀取的號碼可在下一個畫面確認。</translation>
    </message>
    <message>
        <source>もう一度かざす</source>
        <extracomment>K15 camera key: hold the paper up once more.</extracomment>
        <translation>再對準一次</translation>
    </message>
    <message>
        <source>番号を入力する</source>
        <extracomment>K15 camera key: the numbers are typed instead.</extracomment>
        <translation>輸入號碼</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>「資格確認書」をお持ちですか</source>
        <extracomment>K15 title of the first page. 資格確認書 is the certificate of eligibility.</extracomment>
        <translation>您有「資格確認書」嗎？</translation>
    </message>
    <message>
        <source>紙のいちばん上に「資格確認書」と書いてあります。</source>
        <extracomment>K15: where the name of the paper stands.</extracomment>
        <translation>紙的最上方寫著「資格確認書」。</translation>
    </message>
    <message>
        <source>資格確認書を持っています</source>
        <extracomment>K15: this is the right paper.</extracomment>
        <translation>我有「資格確認書」</translation>
    </message>
    <message>
        <source>書いてある番号を入力して受付します</source>
        <extracomment>K15: what happens with the right paper.</extracomment>
        <translation>請輸入紙上的號碼來報到</translation>
    </message>
    <message>
        <source>「資格情報のお知らせ」だけです</source>
        <extracomment>K15: the other paper, 資格情報のお知らせ (eligibility notice).</extracomment>
        <translation>只有「資格情報のお知らせ」（通知）</translation>
    </message>
    <message>
        <source>この紙は、カードといっしょに使います</source>
        <extracomment>K15: the notice is used together with the card.</extracomment>
        <translation>這張紙要與卡片一起使用</translation>
    </message>
</context>
<context>
    <name>PhoneHoldScreen</name>
    <message>
        <source>カードを置く場所に、スマートフォンをのせてください。</source>
        <extracomment>K10: the phone is held where cards are laid.</extracomment>
        <translation>請將智慧型手機放在放卡處。</translation>
    </message>
    <message>
        <source>画面の左にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is left of the screen.</extracomment>
        <translation>請將智慧型手機放在畫面左邊的讀取台上。</translation>
    </message>
    <message>
        <source>画面の右にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is right of the screen.</extracomment>
        <translation>請將智慧型手機放在畫面右邊的讀取台上。</translation>
    </message>
    <message>
        <source>もう一度スマートフォンをのせてください</source>
        <extracomment>K10 title after the PIN was typed and the phone is no longer there.</extracomment>
        <translation>請再放一次智慧型手機</translation>
    </message>
    <message>
        <source>スマートフォンをのせてください</source>
        <extracomment>K10 title.</extracomment>
        <translation>請放上智慧型手機</translation>
    </message>
    <message>
        <source>先にiPhoneでウォレットのカードを選び、顔や指で確認してください。</source>
        <extracomment>K10, iPhone: what to do on the phone first.</extracomment>
        <translation>請先在iPhone的「錢包」（Wallet）中選擇卡片，再用臉部或指紋確認。</translation>
    </message>
    <message>
        <source>画面のロックを外してください。そのまま置いておけます。</source>
        <extracomment>K10, Android: the phone may stay there.</extracomment>
        <translation>請解鎖手機。可以一直放著。</translation>
    </message>
</context>
<context>
    <name>PhoneKindScreen</name>
    <message>
        <source>スマートフォンの種類を選んでください</source>
        <extracomment>K10 title.</extracomment>
        <translation>請選擇智慧型手機的種類</translation>
    </message>
    <message>
        <source>マイナンバーカードの機能を入れたスマートフォンが使えます。</source>
        <extracomment>K10: what must be on the phone.</extracomment>
        <translation>可以用已存入個人編號卡功能的智慧型手機。</translation>
    </message>
    <message>
        <source>iPhoneの画面で、顔や指で確認します</source>
        <extracomment>K10: what an iPhone asks of its owner.</extracomment>
        <translation>在iPhone上用臉部或指紋確認</translation>
    </message>
    <message>
        <source>この画面で、4桁の暗証番号を入力します</source>
        <extracomment>K10: what follows with an Android phone.</extracomment>
        <translation>在此畫面輸入4位數密碼</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>4桁のうち%n桁を入力しました</source>
        <extracomment>Spoken: how many digits are in. %n of four.</extracomment>
        <translation>
            <numerusform>4位數中已輸入%n位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <extracomment>PIN pad: takes the last digit away.</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>PIN pad: hands the digits over.</extracomment>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>PinLockedScreen</name>
    <message>
        <source>暗証番号は、いま使えません</source>
        <extracomment>K81 title.</extracomment>
        <translation>密碼目前無法使用</translation>
    </message>
    <message>
        <source>ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>K81: what is still possible and where the PIN is set anew.</extracomment>
        <translation>可以用其他方式報到。密碼可到市區町村役所重新設定。</translation>
    </message>
    <message>
        <source>「係を呼ぶ」を押してください。受付の係がご案内します。</source>
        <extracomment>K81 when no other way is offered.</extracomment>
        <translation>請按「呼叫工作人員」。櫃台人員會來協助您。</translation>
    </message>
    <message>
        <source>プラスチックのマイナンバーカードか、窓口で受付できます。</source>
        <extracomment>K81 with a telephone: what is still possible.</extracomment>
        <translation>可用塑膠的個人編號卡報到，或在櫃台報到。</translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>暗証番号4桁を入力してください</source>
        <extracomment>K04 title.</extracomment>
        <translation>請輸入4位數密碼</translation>
    </message>
    <message>
        <source>番号がちがうようです</source>
        <extracomment>K04 after a wrong PIN, without blame.</extracomment>
        <translation>號碼好像不對</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>K04, shown before the first digit. %n is the retry counter the card reported.</extracomment>
        <translation>
            <numerusform>還可輸入%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant.</extracomment>
        <translation>這是您領取卡片時設定的4位數字。請勿告訴任何人，包括工作人員。</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>選其他方式</translation>
    </message>
    <message>
        <source>スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant, with a telephone.</extracomment>
        <translation>這是您在智慧型手機上登錄時設定的4位數字。請勿告訴任何人，包括工作人員。</translation>
    </message>
</context>
<context>
    <name>PressArea</name>
    <message>
        <source>いまは押せません</source>
        <extracomment>Spoken for a key that cannot be pressed just now.</extracomment>
        <translation>現在不能按</translation>
    </message>
</context>
<context>
    <name>ProxyCheckScreen</name>
    <message>
        <source>係が確かめにまいります</source>
        <extracomment>K05p title, read by the one who acts for the person.</extracomment>
        <translation>工作人員會過來確認</translation>
    </message>
    <message>
        <source>係員の方：確かめたものを選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>工作人員：請選擇已確認的內容</translation>
    </message>
    <message>
        <source>係員の方：代理できる範囲を選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>工作人員：請選擇可代辦的範圍</translation>
    </message>
    <message>
        <source>委任状や受給者証などをお持ちでしたら、ご用意ください。</source>
        <extracomment>K05p, read by the one who acts for the person.</extracomment>
        <translation>若帶有委託書或受給者證等，請準備好。</translation>
    </message>
    <message>
        <source>選んだものと、確認した方のお名前が記録されます。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>您的選擇與姓名會留下紀錄。</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>只有範圍包含同意時，才會問代辦人是否同意提供過去的醫療資訊。</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>工作人員：開始核對</translation>
    </message>
    <message>
        <source>確かめずに、受付だけする</source>
        <extracomment>K05p key: the visit goes on, and the consent is not asked.</extracomment>
        <translation>不確認，只報到</translation>
    </message>
    <message>
        <source>受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。</source>
        <extracomment>K05p: what going on without a check means.</extracomment>
        <translation>只報到時，不會詢問是否同意提供過去的醫療資訊。病患可以照常看診。</translation>
    </message>
    <message>
        <source>確認できないので、受付だけにする</source>
        <extracomment>K05p key for staff: nothing shows the relation; the visit goes on without the consent.</extracomment>
        <translation>無法確認，只報到</translation>
    </message>
</context>
<context>
    <name>ProxyEvidence</name>
    <message>
        <source>子どもの受給者証・母子健康手帳など</source>
        <extracomment>K05p: what staff saw: papers of a child.</extracomment>
        <translation>孩子的受給者證、母子健康手冊等</translation>
    </message>
    <message>
        <source>登記事項証明書・審判書</source>
        <extracomment>K05p: what staff saw: the register of guardians, or a court&apos;s order.</extracomment>
        <translation>登記事項證明書、審判書</translation>
    </message>
    <message>
        <source>ご本人の委任状</source>
        <extracomment>K05p: what staff saw: a letter of the person.</extracomment>
        <translation>病患本人的委託書</translation>
    </message>
    <message>
        <source>施設の職員証</source>
        <extracomment>K05p: what staff saw: the badge of a care facility.</extracomment>
        <translation>機構的工作證</translation>
    </message>
    <message>
        <source>以前から知っているご家族</source>
        <extracomment>K05p: nothing on paper: the desk knows the family.</extracomment>
        <translation>櫃台認識的家人</translation>
    </message>
</context>
<context>
    <name>ProxyMark</name>
    <message>
        <source>親の方が代理で受付しています</source>
        <extracomment>Mark on every screen: a parent acts for the child.</extracomment>
        <translation>父母正在代病患報到</translation>
    </message>
    <message>
        <source>後見人などの方が代理で受付しています</source>
        <extracomment>Mark on every screen: a legal guardian acts for the person.</extracomment>
        <translation>監護人等正在代病患報到</translation>
    </message>
    <message>
        <source>ご家族・知人の方が代理で受付しています</source>
        <extracomment>Mark on every screen: family or a friend, asked by the person, acts for the person.</extracomment>
        <translation>家人或朋友正在代病患報到</translation>
    </message>
    <message>
        <source>施設・介護の方が代理で受付しています</source>
        <extracomment>Mark on every screen: somebody of a care facility acts for the person.</extracomment>
        <translation>照護機構人員正在代病患報到</translation>
    </message>
</context>
<context>
    <name>ProxyScope</name>
    <message>
        <source>受付と同意（今回だけ）</source>
        <extracomment>K05p: scope of a proxy: reception and consent, in this visit.</extracomment>
        <translation>報到與同意（僅這次）</translation>
    </message>
    <message>
        <source>受付と同意（記録して次回も）</source>
        <extracomment>K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.</extracomment>
        <translation>報到與同意（記錄，下次也可）</translation>
    </message>
    <message>
        <source>受付だけ（同意はご本人）</source>
        <extracomment>K05p: scope of a proxy: reception, without the consent.</extracomment>
        <translation>只報到（同意由本人決定）</translation>
    </message>
</context>
<context>
    <name>ProxyScreen</name>
    <message>
        <source>どなたが受付をしますか</source>
        <extracomment>K02p title.</extracomment>
        <translation>由誰來報到？</translation>
    </message>
    <message>
        <source>カードの持ち主との関係を選んでください。</source>
        <extracomment>K02p: whom the question is about.</extracomment>
        <translation>請選擇您與持卡人的關係。</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>K02p: a parent of a child under 18.</extracomment>
        <translation>父母</translation>
    </message>
    <message>
        <source>18歳未満のお子さんの受付をします</source>
        <extracomment>K02p: of whom.</extracomment>
        <translation>為未滿18歲的孩子報到</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>K02p: a legal guardian.</extracomment>
        <translation>監護人等</translation>
    </message>
    <message>
        <source>法律で決められた代理の方</source>
        <extracomment>K02p: appointed by law or by a court.</extracomment>
        <translation>依法指定的代理人</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>K02p: family or a friend.</extracomment>
        <translation>家人或朋友</translation>
    </message>
    <message>
        <source>ご本人に頼まれた方</source>
        <extracomment>K02p: asked by the person.</extracomment>
        <translation>受病患本人委託</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>K02p: somebody of a care facility.</extracomment>
        <translation>照護機構人員</translation>
    </message>
    <message>
        <source>付き添いで来た方</source>
        <extracomment>K02p: who comes along.</extracomment>
        <translation>陪同病患前來</translation>
    </message>
    <message>
        <source>本人が受付します</source>
        <extracomment>K02p key: the owner of the card acts himself.</extracomment>
        <translation>我是病患本人</translation>
    </message>
</context>
<context>
    <name>QueueBoard</name>
    <message>
        <source>お呼びした番号&#x3000;%1</source>
        <extracomment>K00: numbers called before the present one. %1 is a list of numbers.</extracomment>
        <translation>已叫過的號碼：%1</translation>
    </message>
    <message>
        <source>まだ番号をお呼びしていません</source>
        <extracomment>K00: no number was called yet today.</extracomment>
        <translation>尚未開始叫號</translation>
    </message>
    <message>
        <source>%1番の方、受付へお越しください</source>
        <extracomment>K00: the number that is called now. %1 is a number.</extracomment>
        <translation>請%1號到櫃台</translation>
    </message>
    <message>
        <source>お待ちの方&#x3000;%1人</source>
        <extracomment>K00: how many people wait to be called. %1 is a number.</extracomment>
        <translation>等候人數：%1人</translation>
    </message>
</context>
<context>
    <name>ReadAloudKey</name>
    <message>
        <source>読み上げ</source>
        <extracomment>Key: the kiosk reads its screens aloud from now on.</extracomment>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>読み上げをやめる</source>
        <extracomment>Key: the kiosk stops reading aloud.</extracomment>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>画面の内容を声でお伝えします</source>
        <extracomment>Spoken after the read-aloud key.</extracomment>
        <translation>機器會用語音讀出畫面內容</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>カードを確認しています</source>
        <extracomment>K01 title.</extracomment>
        <translation>正在讀取卡片</translation>
    </message>
    <message>
        <source>カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K01: keep the card where it is.</extracomment>
        <translation>請勿移動卡片，稍候片刻。</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>回答の控え</source>
        <extracomment>K17r title: what the person answered, to take along.</extracomment>
        <translation>您的回答紀錄</translation>
    </message>
    <message>
        <source>スマートフォンのカメラでコードを読み取ってください。</source>
        <extracomment>K17r: what to do with the code.</extracomment>
        <translation>請用智慧型手機的相機掃描QR碼。</translation>
    </message>
    <message>
        <source>控えのQRコード</source>
        <extracomment>K17r, spoken: the picture of a QR code.</extracomment>
        <translation>回答紀錄的QR碼</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>K17r key: the receipt is deleted from the screen.</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>顔認証</source>
        <extracomment>Receipt: identified by face.</extracomment>
        <translation>臉部辨識</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Receipt: identified by PIN.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>係員の目視</source>
        <extracomment>Receipt: identified by a member of staff who looked.</extracomment>
        <translation>人員核對</translation>
    </message>
    <message>
        <source>控え番号&#x3000;%1</source>
        <extracomment>Receipt: %1 is its number.</extracomment>
        <translation>紀錄編號：%1</translation>
    </message>
    <message>
        <source>ご本人が回答（%1）</source>
        <extracomment>Receipt: how the person was identified; the person acted himself. %1 is a method.</extracomment>
        <translation>由病患本人回答（%1）</translation>
    </message>
    <message>
        <source>%1：提供しない</source>
        <extracomment>Receipt: %1 was not agreed to.</extracomment>
        <translation>%1：不同意提供</translation>
    </message>
    <message>
        <source>%1：提供する（%2まで）</source>
        <extracomment>Receipt: %1 was agreed to until the time %2.</extracomment>
        <translation>%1：同意提供（到%2為止）</translation>
    </message>
    <message>
        <source>%1：提供する</source>
        <extracomment>Receipt: %1 was agreed to, for this reception.</extracomment>
        <translation>%1：同意提供</translation>
    </message>
    <message>
        <source>説明文の版&#x3000;%1</source>
        <extracomment>Receipt: which wording was shown. %1 is a code of letters and digits.</extracomment>
        <translation>說明文字版本：%1</translation>
    </message>
    <message>
        <source>取り消しや苦情は、いつでも受付の窓口へお申し出ください。</source>
        <extracomment>Receipt: how to withdraw, and how to complain.</extracomment>
        <translation>若要撤回同意或申訴，請隨時告知櫃台。</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>Receipt: who answered for the child.</extracomment>
        <translation>父母</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>Receipt: who answered: a legal guardian.</extracomment>
        <translation>監護人等</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>Receipt: who answered: family or a friend, asked by the person.</extracomment>
        <translation>家人或朋友</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>Receipt: who answered: somebody of a care facility.</extracomment>
        <translation>照護機構人員</translation>
    </message>
    <message>
        <source>お呼びする番号&#x3000;%1</source>
        <extracomment>Receipt: the number by which the person is called. %1 is a number.</extracomment>
        <translation>您的號碼：%1</translation>
    </message>
    <message>
        <source>代理の方（%1）が回答（%2）</source>
        <extracomment>Receipt: somebody answered in the person&apos;s name. %1 is who: a parent, a guardian…; %2 a method.</extracomment>
        <translation>由%1代病患回答（%2）</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>このカードを健康保険証として登録しますか</source>
        <extracomment>K07 title.</extracomment>
        <translation>要將這張卡登錄為健康保險證嗎？</translation>
    </message>
    <message>
        <source>このカードは、まだ健康保険証としての利用登録がされていません。</source>
        <extracomment>K07: what is the matter.</extracomment>
        <translation>這張卡還沒有辦理作為健康保險證使用的登錄。</translation>
    </message>
    <message>
        <source>いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。</source>
        <extracomment>K07: what registering means. It is done once and holds at every clinic and pharmacy.</extracomment>
        <translation>現在可以在這裡登錄。只需登錄一次，以後在其他醫院與藥局也能使用這張卡。登錄後也可以申請取消。</translation>
    </message>
    <message>
        <source>登録しなくても、窓口で受付して診察を受けられます。</source>
        <extracomment>K07: not registering has no effect on being treated.</extracomment>
        <translation>不登錄也可在櫃台報到並看診。</translation>
    </message>
    <message>
        <source>いま登録する</source>
        <extracomment>K07 answer: register the card as insurance card here and now.</extracomment>
        <translation>現在登錄</translation>
    </message>
    <message>
        <source>登録しない</source>
        <extracomment>K07 answer: do not register; the desk receives this person.</extracomment>
        <translation>不登錄</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>上へ</source>
        <extracomment>Key that turns a long page back up.</extracomment>
        <translation>往上</translation>
    </message>
    <message>
        <source>つづき</source>
        <extracomment>Key that turns a long page on; enabled only while more text follows.</extracomment>
        <translation>看下面</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>画面のことばを変えます</source>
        <extracomment>Spoken after the key that changes the language.</extracomment>
        <translation>變更畫面的語言</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <extracomment>Key: the text becomes larger.</extracomment>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>文字をもどす</source>
        <extracomment>Key: the text becomes normal again.</extracomment>
        <translation>恢復文字大小</translation>
    </message>
    <message>
        <source>文字の大きさを変えます</source>
        <extracomment>Spoken after the text size key.</extracomment>
        <translation>變更文字大小</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>Key: changes the colours of the screen (normal, white on black, black on white).</extracomment>
        <translation>畫面顏色</translation>
    </message>
    <message>
        <source>見やすい色に変えます</source>
        <extracomment>Spoken after the colour key.</extracomment>
        <translation>換成更容易看清的顏色</translation>
    </message>
    <message>
        <source>低い位置</source>
        <extracomment>Key: everything to press moves down, within reach from a wheelchair. Very short.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>車いすの方やお子さまの手が届く高さに、画面を下げます</source>
        <extracomment>Spoken after the key that moves the keys down.</extracomment>
        <translation>將畫面下移到坐輪椅的人與孩童也碰得到的高度</translation>
    </message>
    <message>
        <source>この画面は、どこも手の届く高さにあります</source>
        <extracomment>Spoken after that key where the whole screen is low already.</extracomment>
        <translation>此畫面的所有位置都碰得到</translation>
    </message>
    <message>
        <source>左手用</source>
        <extracomment>Key: what is pressed moves to the left side, for left-handed people. Very short.</extracomment>
        <translation>左手用</translation>
    </message>
    <message>
        <source>ボタンを左側に集めます</source>
        <extracomment>Spoken after the key for left-handed people.</extracomment>
        <translation>將按鍵移到左邊</translation>
    </message>
</context>
<context>
    <name>SpecificDiseaseScreen</name>
    <message>
        <source>特定疾病療養受療証の情報を提供しますか</source>
        <extracomment>K11 title: a certificate that lowers what is paid for certain long treatments.</extracomment>
        <translation>要提供特定疾病療養受療證的資訊嗎？</translation>
    </message>
    <message>
        <source>お持ちの受療証を、この医療機関がオンラインで確認できます。</source>
        <extracomment>K11: what saying yes means.</extracomment>
        <translation>這家醫療機構可以在線上確認您持有的受療證。</translation>
    </message>
    <message>
        <source>窓口で支払う金額の上限を確かめるために使います。</source>
        <extracomment>K11: what it is for.</extracomment>
        <translation>用於確認您在櫃台付費的上限。</translation>
    </message>
    <message>
        <source>提供しないときは、紙の受療証を窓口にお見せください。</source>
        <extracomment>K11: what to do instead.</extracomment>
        <translation>不提供時，請向櫃台出示紙本受療證。</translation>
    </message>
    <message>
        <source>提供する</source>
        <extracomment>K11 answer: yes, tell the facility.</extracomment>
        <translation>提供</translation>
    </message>
    <message>
        <source>提供しない</source>
        <extracomment>K11 answer: no, do not tell the facility.</extracomment>
        <translation>不提供</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>係員の方：カードの写真とご本人を見くらべてください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>工作人員：請對照卡片上的照片與本人</translation>
    </message>
    <message>
        <source>係員がまいります</source>
        <extracomment>K05 title, read by the person who waits.</extracomment>
        <translation>工作人員會過來</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>此核對僅用於本次報到。</translation>
    </message>
    <message>
        <source>このままお待ちください。係員が、カードの写真とご本人を確認します。</source>
        <extracomment>K05, read by the person who waits.</extracomment>
        <translation>請在這裡稍候。工作人員會對照卡片上的照片與您本人。</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>工作人員：開始核對</translation>
    </message>
    <message>
        <source>ご本人です</source>
        <extracomment>Key for staff: photo and person are the same.</extracomment>
        <translation>是本人</translation>
    </message>
    <message>
        <source>確認できません</source>
        <extracomment>Key for staff: it could not be confirmed that they are the same.</extracomment>
        <translation>無法確認</translation>
    </message>
    <message>
        <source>係員の方：お名前を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>工作人員：請選擇您的姓名</translation>
    </message>
    <message>
        <source>係員の方：パスコードを入力してください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>工作人員：請輸入員工密碼</translation>
    </message>
    <message>
        <source>係員の確認を、しばらく使えません</source>
        <extracomment>K05 title: too many wrong passcodes.</extracomment>
        <translation>人員核對暫時無法使用</translation>
    </message>
    <message>
        <source>係員の方：目視で確認した理由を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>工作人員：請選擇目視核對的原因</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>此核對僅用於本次報到，並會記錄核對人的姓名。</translation>
    </message>
    <message>
        <source>%1さんのパスコードです。患者さんに見えないように入力してください。</source>
        <extracomment>K05: %1 is the name of the member of staff.</extracomment>
        <translation>這是%1的員工密碼。輸入時請勿讓病患看到。</translation>
    </message>
    <message numerus="yes">
        <source>パスコードのまちがいが続きました。あと%n秒で、また入力できます。</source>
        <extracomment>K05: passcodes were wrong. %n seconds.</extracomment>
        <translation>
            <numerusform>員工密碼連續輸入有誤。%n秒後可以重新輸入。</numerusform>
        </translation>
    </message>
    <message>
        <source>理由は記録に残ります。同意は、このあとご本人が選びます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>原因會留下紀錄。是否同意，接下來由病患本人選擇。</translation>
    </message>
    <message>
        <source>カードの写真を読んでいます。</source>
        <extracomment>K05, read by the member of staff: the photo is still being read from the card.</extracomment>
        <translation>正在讀取卡片裡的照片。</translation>
    </message>
    <message>
        <source>写真を画面に出せません。カードに印刷された顔写真と見くらべてください。</source>
        <extracomment>K05, read by the member of staff: no photo on the screen, so the printed one is looked at.</extracomment>
        <translation>照片無法顯示在畫面上。請與印在卡片上的照片對照。</translation>
    </message>
</context>
<context>
    <name>StaffFigure</name>
    <message>
        <source>カードの写真</source>
        <extracomment>Spoken name of the photo from the card.</extracomment>
        <translation>卡片照片</translation>
    </message>
</context>
<context>
    <name>StaffPasscode</name>
    <message>
        <source>パスコードがちがいます</source>
        <extracomment>K05 after a wrong passcode.</extracomment>
        <translation>員工密碼不對</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回まちがえると、しばらく入力できなくなります</source>
        <extracomment>K05 after a wrong passcode. %n tries until it closes for a while.</extracomment>
        <translation>
            <numerusform>再輸錯%n次，將暫時無法輸入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n桁を入力しました</source>
        <extracomment>Spoken: how many digits of the passcode are in.</extracomment>
        <translation>
            <numerusform>已輸入%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>名前を選びなおす</source>
        <extracomment>K05: key for staff, back to the list of names.</extracomment>
        <translation>重新選擇姓名</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>顔認証がうまくいかない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>臉部辨識不順利</translation>
    </message>
    <message>
        <source>暗証番号がわからない・使えない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>不知道密碼或密碼無法使用</translation>
    </message>
    <message>
        <source>けがや体調などで操作がむずかしい</source>
        <extracomment>K05: why staff looked: illness, injury, dementia, out of reach.</extracomment>
        <translation>因受傷、身體不適等，操作有困難</translation>
    </message>
    <message>
        <source>カードに写真や暗証番号がない</source>
        <extracomment>K05: why staff looked: a card without photo or PIN.</extracomment>
        <translation>卡片沒有照片或密碼</translation>
    </message>
    <message>
        <source>そのほか</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>受付済み</source>
        <extracomment>Desk: the visit was accepted.</extracomment>
        <translation>已報到</translation>
    </message>
    <message>
        <source>受付済み・同意なし</source>
        <extracomment>Desk: accepted; the patient gave no consent.</extracomment>
        <translation>已報到，未同意</translation>
    </message>
    <message>
        <source>呼び出し中</source>
        <extracomment>Desk: somebody at the kiosk asks for staff.</extracomment>
        <translation>正在呼叫工作人員</translation>
    </message>
    <message>
        <source>窓口で対応</source>
        <extracomment>Desk: the desk goes on with this person.</extracomment>
        <translation>由櫃台處理</translation>
    </message>
    <message>
        <source>完了できず</source>
        <extracomment>Desk: the visit could not be completed.</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <extracomment>Desk: the person gave up.</extracomment>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of the visit: the card is put down.</extracomment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Step 2 of the visit: the person is identified.</extracomment>
        <translation>確認身分</translation>
    </message>
    <message>
        <source>同意</source>
        <extracomment>Step 3 of the visit: consent.</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>完了</source>
        <extracomment>Step 4 of the visit: done.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>手順 %1／%2&#x3000;%3</source>
        <extracomment>Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.</extracomment>
        <translation>第%1步，共%2步：%3</translation>
    </message>
    <message>
        <source>はじめ</source>
        <extracomment>Step 1 of the visit, by a telephone or a paper instead of a card.</extracomment>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>SubsidiesScreen</name>
    <message>
        <source>医療費助成の受給者証を利用しますか</source>
        <extracomment>K12 title: certificates of municipalities that pay a part. Must not say which.</extracomment>
        <translation>要使用醫療費補助的受給者證嗎？</translation>
    </message>
    <message>
        <source>このカードで確認できる受給者証があります。</source>
        <extracomment>K12: the service found one or more. Must not say which.</extracomment>
        <translation>有可以用這張卡確認的受給者證。</translation>
    </message>
    <message>
        <source>利用すると、紙の受給者証を窓口で見せる代わりになります。</source>
        <extracomment>K12: what using means.</extracomment>
        <translation>使用後，就不必在櫃台出示紙本受給者證。</translation>
    </message>
    <message>
        <source>利用しないときは、紙の受給者証を窓口にお見せください。</source>
        <extracomment>K12: what to do instead.</extracomment>
        <translation>不使用時，請向櫃台出示紙本受給者證。</translation>
    </message>
    <message>
        <source>利用する</source>
        <extracomment>K12 answer: use the certificates.</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>利用しない</source>
        <extracomment>K12 answer: do not use the certificates.</extracomment>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>TakeCardScreen</name>
    <message>
        <source>受付ができました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit.</extracomment>
        <translation>報到完成。請別忘了帶走卡片。</translation>
    </message>
    <message>
        <source>このあと、受付の係にお声がけください。</source>
        <extracomment>K16 when the desk goes on.</extracomment>
        <translation>接著請洽櫃台人員。</translation>
    </message>
    <message>
        <source>受付は取りやめました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up.</extracomment>
        <translation>已停止報到。請別忘了帶走卡片。</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>K16 title.</extracomment>
        <translation>請取走卡片</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください</source>
        <extracomment>K16 title, a telephone.</extracomment>
        <translation>請取走智慧型手機</translation>
    </message>
    <message>
        <source>受付ができました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit, a telephone.</extracomment>
        <translation>報到完成。請別忘了帶走智慧型手機。</translation>
    </message>
    <message>
        <source>受付は取りやめました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up, a telephone.</extracomment>
        <translation>已停止報到。請別忘了帶走智慧型手機。</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>あなたの番号</source>
        <extracomment>K17: above the number by which the person is called.</extracomment>
        <translation>您的號碼</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>K17: the number by which the person is called. %1 is a number.</extracomment>
        <translation>%1號</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>まだ入力されていません</source>
        <extracomment>K15, spoken: nothing was typed so far.</extracomment>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>入力：%1</source>
        <extracomment>K15, spoken: what was typed so far. %1 digits.</extracomment>
        <translation>已輸入：%1</translation>
    </message>
</context>
<context>
    <name>VerifiedScreen</name>
    <message>
        <source>ご本人であることを確認しました</source>
        <extracomment>K06 title.</extracomment>
        <translation>已確認是您本人</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>K06: the masked name with the polite form of address. %1 is &quot;山○&quot;.</extracomment>
        <translation>%1 您好</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>資格の回答を待っています</source>
        <extracomment>Desk list: the service has not answered about this person yet.</extracomment>
        <translation>正在等待保險資格的回覆</translation>
    </message>
    <message>
        <source>資格が無効です。新しい保険を確認してください</source>
        <extracomment>Desk list: the person has left this insurer.</extracomment>
        <translation>保險資格已失效，請確認新的保險</translation>
    </message>
    <message>
        <source>新しい資格があります。切り替えてください</source>
        <extracomment>Desk list: a newer insurance exists.</extracomment>
        <translation>有新的保險資格，請切換</translation>
    </message>
    <message>
        <source>該当する資格がありません。保険者に確認してください</source>
        <extracomment>Desk list: the service knows no insurance of this person.</extracomment>
        <translation>找不到保險資格，請向保險機構確認</translation>
    </message>
    <message>
        <source>複数の資格があります。氏名と枝番で選んでください</source>
        <extracomment>Desk list: several insurances match; a person must choose.</extracomment>
        <translation>有多筆保險資格，請依姓名與分支號（枝番）選擇</translation>
    </message>
    <message>
        <source>医療券が未登録です。福祉事務所に確認してください</source>
        <extracomment>Desk list: public assistance without a registered voucher.</extracomment>
        <translation>醫療券尚未登錄，請向福利事務所（福祉事務所）確認</translation>
    </message>
    <message>
        <source>資格を確認できませんでした。もう一度確認してください</source>
        <extracomment>Desk list: the service could not answer.</extracomment>
        <translation>無法確認保險資格，請再確認一次</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>Desk list: the certificate on the card expires within three months.</extracomment>
        <translation>電子憑證即將到期</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。更新をご案内ください</source>
        <extracomment>Desk list: the certificate has expired but still serves as an insurance card for three months.</extracomment>
        <translation>電子憑證已到期，請提醒對方更新</translation>
    </message>
    <message>
        <source>カードの期限が近づいています</source>
        <extracomment>Desk list: the card itself expires soon.</extracomment>
        <translation>卡片即將到期</translation>
    </message>
    <message>
        <source>別の人がこの一致に達するのは %1 回に 1 回</source>
        <extracomment>Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of likeness.</extracomment>
        <translation>別人達到這種一致程度，%1次中只有1次</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使う</source>
        <extracomment>Desk list: the person wants the certificates of medical subsidies used that the service found.</extracomment>
        <translation>使用醫療費補助的受給者證</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使わない</source>
        <extracomment>Desk list: the person does not want the certificates of medical subsidies used that the service found.</extracomment>
        <translation>不使用醫療費補助的受給者證</translation>
    </message>
    <message>
        <source>電子処方箋を希望</source>
        <extracomment>Desk list: the person chose an electronic prescription.</extracomment>
        <translation>希望用電子處方箋</translation>
    </message>
    <message>
        <source>紙の処方箋を希望</source>
        <extracomment>Desk list: the person chose a prescription on paper.</extracomment>
        <translation>希望用紙本處方箋</translation>
    </message>
    <message>
        <source>代理：親が受付</source>
        <extracomment>Desk list: a parent acted for the child at the kiosk.</extracomment>
        <translation>代辦：父母報到</translation>
    </message>
    <message>
        <source>代理：後見人などが受付</source>
        <extracomment>Desk list: a legal guardian acted for the person at the kiosk.</extracomment>
        <translation>代辦：監護人等報到</translation>
    </message>
    <message>
        <source>代理：ご家族・知人が受付</source>
        <extracomment>Desk list: family or a friend acted for the person at the kiosk.</extracomment>
        <translation>代辦：家人或朋友報到</translation>
    </message>
    <message>
        <source>代理：施設・介護の方が受付</source>
        <extracomment>Desk list: somebody of a care facility acted for the person at the kiosk.</extracomment>
        <translation>代辦：照護機構人員報到</translation>
    </message>
    <message>
        <source>同意の質問も代理の方が回答</source>
        <extracomment>Desk list: the one who acted also answered the consent question.</extracomment>
        <translation>是否同意也由代辦人回答</translation>
    </message>
    <message>
        <source>同意は未確認：ご本人にお聞きください</source>
        <extracomment>Desk list: nobody answered the consent question: the one who acted may not, the person was not there.</extracomment>
        <translation>尚未詢問是否同意：請問病患本人</translation>
    </message>
</context>
</TS>
