<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="ja_JP">
<context>
    <name>AnswerKey</name>
    <message>
        <source>選んでいます</source>
        <extracomment>K09, spoken: this answer is the chosen one.</extracomment>
        <translation>선택됨</translation>
    </message>
</context>
<context>
    <name>ArrivalDelegate</name>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>이름 미확인</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>Desk list: the number by which this person is called. %1 is a number.</extracomment>
        <translation>%1번</translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>くわしい内容</source>
        <extracomment>Desk: spoken name of the panel.</extracomment>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>이름 미확인</translation>
    </message>
    <message>
        <source>受付の時刻</source>
        <extracomment>Desk, details.</extracomment>
        <translation>접수 시각</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>Desk, details.</extracomment>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>保険者</source>
        <extracomment>Desk, details.</extracomment>
        <translation>보험자</translation>
    </message>
    <message>
        <source>負担割合</source>
        <extracomment>Desk, details: the share that the patient pays.</extracomment>
        <translation>본인 부담 비율</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Desk, details.</extracomment>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>医療情報の提供</source>
        <extracomment>Desk, details.</extracomment>
        <translation>의료 정보 제공</translation>
    </message>
    <message>
        <source>受付機</source>
        <extracomment>Desk, details: which kiosk.</extracomment>
        <translation>접수기</translation>
    </message>
    <message>
        <source>コード</source>
        <extracomment>Desk, details: the short code of a failure, for the manual.</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここにくわしい内容が出ます。</source>
        <extracomment>Desk: the panel before an arrival is chosen.</extracomment>
        <translation>목록에서 선택하면 자세한 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>顔の照合</source>
        <extracomment>Desk, details: how rarely a stranger&apos;s face would have been taken for the card&apos;s.</extracomment>
        <translation>얼굴 대조</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Desk, details: the number by which this person is called.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival once more.</extracomment>
        <translation>다시 호출</translation>
    </message>
    <message>
        <source>この方を呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival out of turn.</extracomment>
        <translation>이분 호출</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>今日の受付</source>
        <extracomment>Desk: spoken name of the list.</extracomment>
        <translation>오늘의 접수</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>昭和</source>
        <extracomment>K15: Japanese era 1926–1989.</extracomment>
        <translation>쇼와(昭和)</translation>
    </message>
    <message>
        <source>平成</source>
        <extracomment>K15: Japanese era 1989–2019.</extracomment>
        <translation>헤이세이(平成)</translation>
    </message>
    <message>
        <source>令和</source>
        <extracomment>K15: Japanese era since 2019.</extracomment>
        <translation>레이와(令和)</translation>
    </message>
    <message>
        <source>大正</source>
        <extracomment>K15: Japanese era 1912–1926.</extracomment>
        <translation>다이쇼(大正)</translation>
    </message>
    <message>
        <source>西暦</source>
        <extracomment>K15: the western calendar, e.g. 1985.</extracomment>
        <translation>서기(西暦)</translation>
    </message>
</context>
<context>
    <name>CameraFigure</name>
    <message>
        <source>カメラの映像</source>
        <extracomment>Spoken name of the camera picture.</extracomment>
        <translation>카메라 화면</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>カメラの正面に立ってください</source>
        <extracomment>K03 hint: no face is seen.</extracomment>
        <translation>카메라 정면에 서 주세요</translation>
    </message>
    <message>
        <source>もう少し近づいてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>조금 더 가까이 와 주세요</translation>
    </message>
    <message>
        <source>もう少し離れてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>조금만 뒤로 물러나 주세요</translation>
    </message>
    <message>
        <source>顔を明るいほうへ向けてください</source>
        <extracomment>K03 hint: the face is too dark.</extracomment>
        <translation>얼굴을 밝은 쪽으로 돌려 주세요</translation>
    </message>
    <message>
        <source>後ろが明るすぎます。少し横へ動いてください</source>
        <extracomment>K03 hint: strong light from behind.</extracomment>
        <translation>뒤쪽이 너무 밝습니다. 옆으로 조금 움직여 주세요</translation>
    </message>
    <message>
        <source>動かずにカメラを見てください</source>
        <extracomment>K03 hint: blurred picture.</extracomment>
        <translation>움직이지 말고 카메라를 봐 주세요</translation>
    </message>
    <message>
        <source>顔をまっすぐ正面に向けてください</source>
        <extracomment>K03 hint: the face is turned away.</extracomment>
        <translation>얼굴을 정면으로 똑바로 향해 주세요</translation>
    </message>
    <message>
        <source>顔を枠の中央に合わせてください</source>
        <extracomment>K03 hint: not in the middle.</extracomment>
        <translation>얼굴을 테두리 가운데에 맞춰 주세요</translation>
    </message>
    <message>
        <source>お一人ずつ、枠の中に入ってください</source>
        <extracomment>K03 hint: more than one face.</extracomment>
        <translation>한 분씩 테두리 안에 들어와 주세요</translation>
    </message>
    <message>
        <source>そのまま動かないでください</source>
        <extracomment>K03 hint: all is well, stay so.</extracomment>
        <translation>그대로 움직이지 마세요</translation>
    </message>
    <message>
        <source>片側だけが明るいようです。少し向きを変えてください</source>
        <extracomment>K03 hint: light from one side only.</extracomment>
        <translation>한쪽만 밝은 것 같습니다. 방향을 조금 바꿔 주세요</translation>
    </message>
    <message>
        <source>よろしければ、マスクを少し下げてください</source>
        <extracomment>K03 hint: a mask or a hand covers the mouth.</extracomment>
        <translation>괜찮으시면 마스크를 조금 내려 주세요</translation>
    </message>
    <message>
        <source>よろしければ、サングラスを外してください</source>
        <extracomment>K03 hint: sunglasses or a hand cover the eyes.</extracomment>
        <translation>괜찮으시면 선글라스를 벗어 주세요</translation>
    </message>
    <message>
        <source>カメラを準備しています</source>
        <extracomment>K03: the camera is being opened.</extracomment>
        <translation>카메라를 준비하고 있습니다</translation>
    </message>
    <message>
        <source>カードの写真とくらべています</source>
        <extracomment>K03: face and card photo are being compared.</extracomment>
        <translation>카드 사진과 비교하고 있습니다</translation>
    </message>
    <message>
        <source>確認できました</source>
        <extracomment>K03: the face matched.</extracomment>
        <translation>확인되었습니다. 감사합니다</translation>
    </message>
    <message>
        <source>今回は確認できませんでした</source>
        <extracomment>K03: the face did not match this time; no blame.</extracomment>
        <translation>이번에는 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>枠に顔を合わせてください</source>
        <extracomment>K03 title.</extracomment>
        <translation>테두리에 얼굴을 맞춰 주세요</translation>
    </message>
    <message>
        <source>マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。</source>
        <extracomment>K03: why the comparison may fail, and that it does not matter.</extracomment>
        <translation>마스크나 안경, 머리 모양 때문에 잘 안 될 수 있습니다. 다른 방법으로도 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>映像は保存しません。</source>
        <extracomment>K03: what happens to the pictures.</extracomment>
        <translation>영상은 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>다른 방법 선택</translation>
    </message>
    <message>
        <source>カメラを見てください</source>
        <extracomment>K03: the first moment, before anything is known of the face.</extracomment>
        <translation>카메라를 봐 주세요</translation>
    </message>
    <message>
        <source>ゆっくり左を向いてください</source>
        <extracomment>K03 active step: turn the head to your own left, which is left in the mirror, too.</extracomment>
        <translation>고개를 왼쪽으로 천천히 돌려 주세요</translation>
    </message>
    <message>
        <source>ゆっくり右を向いてください</source>
        <extracomment>K03 active step: likewise to the right.</extracomment>
        <translation>고개를 오른쪽으로 천천히 돌려 주세요</translation>
    </message>
    <message>
        <source>ゆっくりカメラに近づいてください</source>
        <extracomment>K03 active step: the face gets larger in the picture.</extracomment>
        <translation>카메라 쪽으로 천천히 가까이 와 주세요</translation>
    </message>
    <message>
        <source>両目を1秒ほど閉じて、また開けてください</source>
        <extracomment>K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.</extracomment>
        <translation>두 눈을 1초 정도 감았다가 다시 떠 주세요</translation>
    </message>
    <message>
        <source>あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。</source>
        <extracomment>K03 active step: there is time, and nobody has to.</extracomment>
        <translation>서두르지 않으셔도 됩니다. 어려우시면 다른 방법으로도 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>もう少し時間をかける</source>
        <extracomment>K03 key during an active step: the time for it begins anew.</extracomment>
        <translation>시간 연장</translation>
    </message>
</context>
<context>
    <name>CannotReadScreen</name>
    <message>
        <source>次にすること</source>
        <extracomment>K80: heading of what to do now.</extracomment>
        <translation>다음에 하실 일</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>CardLeftScreen</name>
    <message>
        <source>カードが残っています</source>
        <extracomment>K82 title.</extracomment>
        <translation>카드가 남아 있습니다</translation>
    </message>
    <message>
        <source>カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82: for the owner, or whoever comes next.</extracomment>
        <translation>카드를 가져가 주세요. 본인 카드가 아니면 만지지 말고 직원을 불러 주세요.</translation>
    </message>
    <message>
        <source>スマートフォンが残っています</source>
        <extracomment>K82 title, a telephone.</extracomment>
        <translation>스마트폰이 남아 있습니다</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82, a telephone: for the owner, or whoever comes next.</extracomment>
        <translation>스마트폰을 가져가 주세요. 본인 것이 아니면 만지지 말고 직원을 불러 주세요.</translation>
    </message>
</context>
<context>
    <name>CertificateKeys</name>
    <message>
        <source>消す</source>
        <extracomment>K15 keypad: takes the last digit away.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K15 keypad: this question is answered.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>－（横線）</source>
        <extracomment>K15 keypad: a hyphen, as printed between digits.</extracomment>
        <translation>-(하이픈)</translation>
    </message>
</context>
<context>
    <name>CertificateReviewScreen</name>
    <message>
        <source>保険者番号</source>
        <extracomment>K15 review: the insurer&apos;s number.</extracomment>
        <translation>보험자 번호(保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <extracomment>K15 review: the symbol.</extracomment>
        <translation>기호(記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>K15 review: the number.</extracomment>
        <translation>번호(番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <extracomment>K15 review: the branch.</extracomment>
        <translation>가지번호(枝番)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>K15 review: the date of birth.</extracomment>
        <translation>생년월일(生年月日)</translation>
    </message>
    <message>
        <source>紙と同じか、確かめてください</source>
        <extracomment>K15 review title.</extracomment>
        <translation>종이와 같은지 확인해 주세요</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <extracomment>K15 review: the desk reads the symbol.</extracomment>
        <translation>접수처에서 확인합니다</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>K15 review: the paper has nothing there.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>K15 review key: put this line right.</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>%1を直す</source>
        <extracomment>K15 review, spoken: which line the key puts right. %1 is its name.</extracomment>
        <translation>%1 수정</translation>
    </message>
    <message>
        <source>これで受付する</source>
        <extracomment>K15 review key: everything is right; the eligibility is asked for.</extracomment>
        <translation>네, 이대로 접수</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>保険者番号を入力してください</source>
        <extracomment>K15 title: the insurer&apos;s number as printed on the certificate.</extracomment>
        <translation>보험자 번호(保険者番号)를 입력해 주세요</translation>
    </message>
    <message>
        <source>記号を入力してください</source>
        <extracomment>K15 title: the symbol (記号).</extracomment>
        <translation>기호(記号)를 입력해 주세요</translation>
    </message>
    <message>
        <source>番号を入力してください</source>
        <extracomment>K15 title: the number (番号).</extracomment>
        <translation>번호(番号)를 입력해 주세요</translation>
    </message>
    <message>
        <source>枝番を入力してください</source>
        <extracomment>K15 title: the branch (枝番).</extracomment>
        <translation>가지번호(枝番)를 입력해 주세요</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>K15 title: the date of birth.</extracomment>
        <translation>생년월일(生年月日)을 입력해 주세요</translation>
    </message>
    <message>
        <source>6桁か8桁の数字です。</source>
        <extracomment>K15: how the insurer&apos;s number looks.</extracomment>
        <translation>6자리나 8자리 숫자입니다.</translation>
    </message>
    <message>
        <source>数字のときは入力してください。ことばのときは、窓口で確認します。</source>
        <extracomment>K15: how the symbol looks.</extracomment>
        <translation>숫자이면 입력해 주세요. 글자이면 접수처에서 확인합니다.</translation>
    </message>
    <message>
        <source>「番号」のところの数字です。</source>
        <extracomment>K15: how the number looks.</extracomment>
        <translation>‘番号’ 옆에 있는 숫자입니다.</translation>
    </message>
    <message>
        <source>2桁の数字です。書かれていないこともあります。</source>
        <extracomment>K15: how the branch looks.</extracomment>
        <translation>2자리 숫자입니다. 없을 수도 있습니다.</translation>
    </message>
    <message>
        <source>はじめに年号を選びます。1桁の月や日は、前に0をつけてください。</source>
        <extracomment>K15: how the date is typed.</extracomment>
        <translation>먼저 연호를 선택해 주세요. 월이나 일이 1자리이면 앞에 0을 붙여 주세요.</translation>
    </message>
    <message>
        <source>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。</source>
        <extracomment>K15: the check digit does not fit; no blame.</extracomment>
        <translation>보험자 번호가 종이와 다른 것 같습니다. 3과 5, 1과 7 등을 다시 한번 비교해 주세요.</translation>
    </message>
    <message>
        <source>生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。</source>
        <extracomment>K15: no such day; no blame.</extracomment>
        <translation>생년월일이 종이와 다른 것 같습니다. 연호와 숫자를 다시 한번 비교해 주세요.</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <extracomment>K15 key: the paper has nothing there.</extracomment>
        <translation>적혀 있지 않음</translation>
    </message>
    <message>
        <source>数字ではない（窓口で確認）</source>
        <extracomment>K15 key: the symbol is kana or kanji; the desk reads it.</extracomment>
        <translation>숫자가 아님(접수처에서 확인)</translation>
    </message>
    <message>
        <source>カメラで読みました。紙と同じなら「決定」を押してください。</source>
        <extracomment>K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.</extracomment>
        <translation>카메라로 읽었습니다. 종이와 같으면 ‘확인’을 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>ChooseMethodScreen</name>
    <message>
        <source>本人確認の方法を選んでください</source>
        <extracomment>K02 title.</extracomment>
        <translation>본인 확인 방법을 선택해 주세요</translation>
    </message>
    <message>
        <source>置きなおして、顔認証を使う</source>
        <extracomment>K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.</extracomment>
        <translation>카드를 다시 놓고 얼굴 인증 사용</translation>
    </message>
    <message>
        <source>付き添い・代理の方</source>
        <extracomment>K02 key: somebody else than the owner of the card stands here.</extracomment>
        <translation>보호자·대리인으로 왔습니다</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K00 outside the hours: title.</extracomment>
        <translation>지금은 접수 시간이 아닙니다</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>카드와 이 기계 안내</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>同意は未確認</source>
        <extracomment>Desk: consent was not asked for.</extracomment>
        <translation>동의 미확인</translation>
    </message>
    <message>
        <source>すべて同意</source>
        <extracomment>Desk: consent to everything.</extracomment>
        <translation>모두 동의</translation>
    </message>
    <message>
        <source>一部同意</source>
        <extracomment>Desk: consent to a part.</extracomment>
        <translation>일부 동의</translation>
    </message>
    <message>
        <source>同意なし</source>
        <extracomment>Desk: no consent.</extracomment>
        <translation>동의 안 함</translation>
    </message>
</context>
<context>
    <name>ConsentFacts</name>
    <message>
        <source>見る人</source>
        <extracomment>K08: who will see the data.</extracomment>
        <translation>보는 사람</translation>
    </message>
    <message>
        <source>%1の医師・歯科医師・薬剤師など</source>
        <extracomment>K08: who will see the data. %1 is the facility&apos;s name.</extracomment>
        <translation>%1의 의사, 치과의사, 약사 등</translation>
    </message>
    <message>
        <source>目的</source>
        <extracomment>K08: what for.</extracomment>
        <translation>목적</translation>
    </message>
    <message>
        <source>今日の診察で、薬の重なりなどを防ぐため</source>
        <extracomment>K08: what for.</extracomment>
        <translation>오늘 진료에서 약이 겹치는 일 등을 막기 위해</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>K08: until when.</extracomment>
        <translation>기한</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>やめるとき</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>그만두려면</translation>
    </message>
    <message>
        <source>この画面か受付で、いつでもやめられます</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>이 화면이나 접수처에서 언제든지 그만둘 수 있습니다</translation>
    </message>
    <message>
        <source>提供する情報</source>
        <extracomment>K08: heading of the list of data.</extracomment>
        <translation>제공할 정보</translation>
    </message>
</context>
<context>
    <name>ConsentItemRow</name>
    <message>
        <source>はい</source>
        <extracomment>K09: yes, this may be seen.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>K09: no, this may not be seen.</extracomment>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>ConsentItemsScreen</name>
    <message>
        <source>提供してよい情報を選んでください</source>
        <extracomment>K09 title.</extracomment>
        <translation>제공해도 되는 정보를 선택해 주세요</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K09 key: hands the answers in.</extracomment>
        <translation>확인</translation>
    </message>
    <message numerus="yes">
        <source>あと%n件選んでください</source>
        <extracomment>K09, in place of the key&apos;s words until every item is answered: how many are missing.</extracomment>
        <translation>
            <numerusform>%n개 더 선택해 주세요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>過去の医療情報の提供に同意しますか</source>
        <extracomment>K08 title.</extracomment>
        <translation>과거 의료 정보 제공에 동의하십니까?</translation>
    </message>
    <message>
        <source>同意しなくても、診察はいつもどおり受けられます。</source>
        <extracomment>K08: refusing has no effect on being treated.</extracomment>
        <translation>동의하지 않아도 진료는 평소처럼 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>すべて同意する</source>
        <extracomment>K08 answer: agree to all.</extracomment>
        <translation>모두 동의</translation>
    </message>
    <message>
        <source>個別に選ぶ</source>
        <extracomment>K08 answer: choose item by item.</extracomment>
        <translation>하나씩 선택</translation>
    </message>
    <message>
        <source>同意しない</source>
        <extracomment>K08 answer: do not agree.</extracomment>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>ご本人にかわって代理の方がお答えになります。代理であることも記録されます。</source>
        <extracomment>K08: another one answers in the person&apos;s name, and it is recorded.</extracomment>
        <translation>대리인이 본인을 대신하여 답합니다. 대리로 답한 것도 기록됩니다.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>画面をかくしています。もどすには、7のキーか、ここを押してください。</source>
        <extracomment>Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.</extracomment>
        <translation>화면을 가렸습니다. 다시 보려면 7번 키나 여기를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>DeskCalls</name>
    <message>
        <source>お呼び中 %1番</source>
        <extracomment>Desk: the number that was called last. %1 is a number.</extracomment>
        <translation>호출 중: %1번</translation>
    </message>
    <message>
        <source>お待ち %1人</source>
        <extracomment>Desk: how many people wait to be called. %1 is a number.</extracomment>
        <translation>대기: %1명</translation>
    </message>
    <message>
        <source>次の方を呼ぶ (F8)</source>
        <extracomment>Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.</extracomment>
        <translation>다음 분 호출 (F8)</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message numerus="yes">
        <source>今日の受付 %n件</source>
        <extracomment>Desk: how many arrivals today.</extracomment>
        <translation>
            <numerusform>오늘 접수 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>自動で更新中</source>
        <extracomment>Desk: new arrivals appear by themselves.</extracomment>
        <translation>자동 업데이트 중</translation>
    </message>
    <message>
        <source>更新できません</source>
        <extracomment>Desk: new arrivals do not appear by themselves.</extracomment>
        <translation>업데이트할 수 없음</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>受付が終わりました</source>
        <extracomment>K17 title.</extracomment>
        <translation>접수가 완료되었습니다</translation>
    </message>
    <message>
        <source>受付の係にお声がけください</source>
        <extracomment>K17 title when the desk goes on with this person.</extracomment>
        <translation>접수처 직원에게 말씀해 주세요</translation>
    </message>
    <message>
        <source>受付を取りやめました</source>
        <extracomment>K17 title after giving up.</extracomment>
        <translation>접수를 취소했습니다</translation>
    </message>
    <message>
        <source>お名前をお呼びするまで、お待ちください。</source>
        <extracomment>K17: what comes next.</extracomment>
        <translation>성함을 부를 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>係が、つづきをご案内します。</source>
        <extracomment>K17: what comes next when the desk goes on.</extracomment>
        <translation>이후 절차는 직원이 안내해 드립니다.</translation>
    </message>
    <message>
        <source>もう一度受付をするときは、カードを置いてください。</source>
        <extracomment>K17: after giving up.</extracomment>
        <translation>다시 접수하려면 카드를 놓아 주세요.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Key: leave the last page.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>控えを印刷しています。</source>
        <extracomment>K17: the receipt is being printed.</extracomment>
        <translation>확인증을 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>控えを印刷しました。お取りください。</source>
        <extracomment>K17: the receipt was printed.</extracomment>
        <translation>확인증을 인쇄했습니다. 가져가 주세요.</translation>
    </message>
    <message>
        <source>控えを印刷できませんでした。受付の係にお声がけください。</source>
        <extracomment>K17: the receipt could not be printed.</extracomment>
        <translation>확인증을 인쇄하지 못했습니다. 접수처 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>回答の控えを画面に出す</source>
        <extracomment>K17 key: show the receipt of the answers as a code on the screen.</extracomment>
        <translation>답변 확인증을 화면에 표시</translation>
    </message>
    <message>
        <source>回答の控えを印刷する</source>
        <extracomment>K17 key: print the receipt of the answers.</extracomment>
        <translation>답변 확인증 인쇄</translation>
    </message>
    <message>
        <source>この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。</source>
        <extracomment>K17: what comes next for whoever has got a number.</extracomment>
        <translation>이 번호를 부를 때까지 기다려 주세요. 번호는 이 기계의 화면에도 나옵니다.</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>急な病気やけがのとき</source>
        <extracomment>Outside the hours: heading of what to do in an emergency.</extracomment>
        <translation>응급 상황일 때</translation>
    </message>
    <message>
        <source>119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。</source>
        <extracomment>Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.</extracomment>
        <translation>119에 전화해 주세요. 진료를 받을지 망설여지시면 #7119에서 상담할 수 있습니다(일부 지역은 연결되지 않습니다).</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>まだ受付はありません</source>
        <extracomment>Desk: the list is empty.</extracomment>
        <translation>아직 접수가 없습니다</translation>
    </message>
    <message>
        <source>受付機で受付が終わると、ここに自動で表示されます。</source>
        <extracomment>Desk: what will happen here.</extracomment>
        <translation>접수기에서 접수가 완료되면 여기에 자동으로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>係がまいります</source>
        <extracomment>K90 title.</extracomment>
        <translation>곧 직원이 옵니다</translation>
    </message>
    <message>
        <source>このままお待ちください。ここまでの操作は残っています。</source>
        <extracomment>K90: the place in the visit is kept for two minutes.</extracomment>
        <translation>여기서 기다려 주세요. 지금까지 하신 내용은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>つづきにもどる</source>
        <extracomment>K90 key: go on where one was.</extracomment>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>カードを受け取る</source>
        <extracomment>K90 key when this machine cannot go on: the desk does, and the card is given back.</extracomment>
        <translation>카드 받기</translation>
    </message>
    <message>
        <source>この画面を終わる</source>
        <extracomment>K90 key when this machine cannot go on, and there is no card to give back.</extracomment>
        <translation>여기서 끝내기</translation>
    </message>
    <message>
        <source>いまは係がおりません</source>
        <extracomment>K90 title outside the hours of reception.</extracomment>
        <translation>지금은 직원이 없습니다</translation>
    </message>
    <message>
        <source>窓口で続ける</source>
        <extracomment>K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.</extracomment>
        <translation>접수처에서 계속</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>顔写真の面を上にして、カードリーダーに置いてください。</source>
        <extracomment>K00: how to lay the card.</extracomment>
        <translation>얼굴 사진이 있는 면을 위로 하여 카드 리더기에 놓아 주세요.</translation>
    </message>
    <message>
        <source>カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。</source>
        <extracomment>K00: a card in a sleeve cannot be read.</extracomment>
        <translation>카드를 케이스에서 꺼내 놓아 주세요. 잘 모르시면 ‘직원 호출’을 눌러 주세요.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K00 title, read from two metres away.</extracomment>
        <translation>마이넘버카드를 놓아 주세요</translation>
    </message>
    <message>
        <source>ただいま受付時間外です。この受付機は使えます。</source>
        <extracomment>K00 outside the hours, where visits may begin all the same.</extracomment>
        <translation>지금은 접수 시간이 아닙니다. 이 기계는 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>InformationChoices</name>
    <message>
        <source>カードに入っているもの</source>
        <extracomment>Information: key to the page about what is on the card.</extracomment>
        <translation>카드에 들어 있는 것</translation>
    </message>
    <message>
        <source>病気や薬の情報は入っていません</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>병이나 약 정보 없음</translation>
    </message>
    <message>
        <source>個人情報のあつかい</source>
        <extracomment>Information: key to the page about privacy.</extracomment>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>この受付機に残るもの、残らないもの</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>이 기계에 남는 것과 남지 않는 것</translation>
    </message>
    <message>
        <source>カードをなくしたとき</source>
        <extracomment>Information: key to the page about a lost card.</extracomment>
        <translation>카드를 잃어버리면</translation>
    </message>
    <message>
        <source>24時間、電話で止められます</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>24시간 전화로 정지할 수 있습니다</translation>
    </message>
    <message>
        <source>この受付機について</source>
        <extracomment>Information: key to the page about who runs this kiosk.</extracomment>
        <translation>이 기계에 대하여</translation>
    </message>
    <message>
        <source>動かしている人と、問い合わせ先</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>운영하는 곳과 문의처</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>カードと、この受付機について</source>
        <extracomment>Information: the list of pages.</extracomment>
        <translation>카드와 이 기계에 대하여</translation>
    </message>
    <message>
        <source>病気や薬の情報は、カードに入っていません</source>
        <extracomment>Information page about what is on the card.</extracomment>
        <translation>카드에는 병이나 약 정보가 없습니다</translation>
    </message>
    <message>
        <source>顔の映像も暗証番号も、ここに残りません</source>
        <extracomment>Information page about privacy.</extracomment>
        <translation>얼굴 영상도 비밀번호도 여기에 남지 않습니다</translation>
    </message>
    <message>
        <source>カードをなくしたら、すぐに電話してください</source>
        <extracomment>Information page about a lost card.</extracomment>
        <translation>카드를 잃어버리면 바로 전화해 주세요</translation>
    </message>
    <message>
        <source>この受付機を動かしているのは</source>
        <extracomment>Information page: who runs this kiosk.</extracomment>
        <translation>이 기계를 운영하는 곳</translation>
    </message>
    <message>
        <source>カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。</source>
        <extracomment>Information, on the card: what the card is.</extracomment>
        <translation>카드는 열쇠와 같습니다. 보험이나 약 정보는 국가 시스템의 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。</source>
        <extracomment>Information, privacy: what is forgotten.</extracomment>
        <translation>얼굴 영상, 카드 사진, 비밀번호는 접수가 끝나면 바로 지웁니다.</translation>
    </message>
    <message>
        <source>マイナンバー総合フリーダイヤル（電話代はかかりません）</source>
        <extracomment>Information, lost card: whose number it is.</extracomment>
        <translation>마이넘버 무료 전화(통화료 없음)</translation>
    </message>
    <message>
        <source>過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。</source>
        <extracomment>Information, on the card: consent.</extracomment>
        <translation>과거의 약과 진료 정보는 동의하신 경우에만 이곳의 의사 등이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。</source>
        <extracomment>Information, privacy: what the desk gets.</extracomment>
        <translation>접수처에는 성함, 보험 자격, 동의 여부를 보냅니다. 정해진 기간에만 보관합니다.</translation>
    </message>
    <message>
        <source>24時間いつでも、カードを止めてもらえます。</source>
        <extracomment>Information, lost card: hours.</extracomment>
        <translation>24시간 언제든지 카드를 정지할 수 있습니다.</translation>
    </message>
    <message>
        <source>ご質問やご意見は、受付の窓口でお聞きします。</source>
        <extracomment>Information, operator: where to turn. Shown when no other contact is configured.</extracomment>
        <translation>질문이나 의견은 접수처에서 말씀해 주세요.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは、受付では使いません。</source>
        <extracomment>Information, on the card and privacy: the Individual Number is not used.</extracomment>
        <translation>12자리 마이넘버는 접수에 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。</source>
        <extracomment>Information, privacy: no pictures, no profiles.</extracomment>
        <translation>12자리 마이넘버는 읽지 않습니다. 얼굴 영상도 다른 목적으로 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。</source>
        <extracomment>Information, lost card: what about today.</extracomment>
        <translation>오늘은 카드가 없어도 접수처에서 접수할 수 있습니다. ‘직원 호출’을 눌러 주세요.</translation>
    </message>
    <message>
        <source>この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。</source>
        <extracomment>Information, operator: which program this is.</extracomment>
        <translation>이 기계의 프로그램 ‘Uketsuke’는 내용이 공개된 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>IssueFormScreen</name>
    <message>
        <source>処方箋の発行形態を選んでください</source>
        <extracomment>K13 title: the form in which a prescription is issued.</extracomment>
        <translation>처방전 형태를 선택해 주세요</translation>
    </message>
    <message>
        <source>今日お薬が処方されるときの、処方箋の受け取り方です。</source>
        <extracomment>K13: it matters only if something is prescribed.</extracomment>
        <translation>오늘 약이 처방될 때 처방전을 받는 방법입니다.</translation>
    </message>
    <message>
        <source>電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。</source>
        <extracomment>K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.</extracomment>
        <translation>전자 처방전은 지원하는 약국에서 마이넘버카드나 교환 번호(引換番号)로 쓸 수 있습니다. 지원하지 않는 약국에 가실 때는 종이 처방전을 선택해 주세요.</translation>
    </message>
    <message>
        <source>どちらを選んでも、お薬は同じです。</source>
        <extracomment>K13: the medicine is the same.</extracomment>
        <translation>어느 쪽을 선택해도 약은 같습니다.</translation>
    </message>
    <message>
        <source>電子処方箋</source>
        <extracomment>K13 answer: electronic.</extracomment>
        <translation>전자 처방전</translation>
    </message>
    <message>
        <source>紙の処方箋</source>
        <extracomment>K13 answer: on paper.</extracomment>
        <translation>종이 처방전</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>もどる</source>
        <extracomment>Key: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>一つ前の画面にもどります</source>
        <extracomment>Spoken after the back key.</extracomment>
        <translation>이전 화면으로 돌아갑니다</translation>
    </message>
    <message>
        <source>係を呼ぶ</source>
        <extracomment>Key: calls a member of staff.</extracomment>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>受付の係がまいります</source>
        <extracomment>Spoken after the help key.</extracomment>
        <translation>접수처 직원이 옵니다</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Key: gives up the visit; the card is given back.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>受付をやめて、カードをお返しします</source>
        <extracomment>Spoken after the cancel key.</extracomment>
        <translation>접수를 취소하고 카드를 돌려드립니다</translation>
    </message>
    <message>
        <source>受付をやめて、はじめの画面にもどります</source>
        <extracomment>Spoken after the cancel key, where no card lies on the reader.</extracomment>
        <translation>접수를 취소하고 첫 화면으로 돌아갑니다</translation>
    </message>
</context>
<context>
    <name>KioskPresenter</name>
    <message>
        <source>回答の控え</source>
        <extracomment>Title of the printed receipt.</extracomment>
        <translation>답변 확인증</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>うけつけ</source>
        <extracomment>Title of the kiosk&apos;s window: the product&apos;s name.</extracomment>
        <translation>접수</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>カードを確認しています。そのままお待ちください。</source>
        <extracomment>K01 wait: kind, certificate and counters of the card are being read.</extracomment>
        <translation>카드를 확인하고 있습니다. 그대로 기다려 주세요.</translation>
    </message>
    <message>
        <source>暗証番号を確認しています</source>
        <extracomment>K04 wait: the card compares the PIN.</extracomment>
        <translation>비밀번호를 확인하고 있습니다</translation>
    </message>
    <message>
        <source>保険の資格を確認しています</source>
        <extracomment>K06 wait: the eligibility service is being asked.</extracomment>
        <translation>보험 자격을 확인하고 있습니다</translation>
    </message>
    <message>
        <source>受付をしています</source>
        <extracomment>K08 wait: the answer is handed on and the arrival is written.</extracomment>
        <translation>접수하고 있습니다</translation>
    </message>
    <message>
        <source>ただいま、この機械では受付できません</source>
        <extracomment>K00 title when nobody can be received at all.</extracomment>
        <translation>지금은 이 기계에서 접수할 수 없습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K80 title: not a My Number Card.</extracomment>
        <translation>마이넘버카드를 놓아 주세요</translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <extracomment>K80 title: the card was taken before the end.</extracomment>
        <translation>카드가 리더기에서 벗어났습니다</translation>
    </message>
    <message>
        <source>窓口で受付できます</source>
        <extracomment>K80 title: the certificate on the card allows nothing.</extracomment>
        <translation>접수처에서 접수할 수 있습니다</translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <extracomment>K80 title.</extracomment>
        <translation>카드를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>전자증명서의 유효 기한이 다가옵니다</translation>
    </message>
    <message>
        <source>カードの電子証明書は %1 まで使えます。</source>
        <extracomment>K14 notice: %1 is a date.</extracomment>
        <translation>카드의 전자증명서는 %1까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>사시는 곳의 시청·구청 등의 창구에서 갱신할 수 있습니다. 카드와 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>전자증명서의 유효 기한이 지났습니다</translation>
    </message>
    <message>
        <source>期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。</source>
        <extracomment>K14 notice: %1 is a date. Why the consent question was left out.</extracomment>
        <translation>유효 기한은 %1까지였습니다. 이번에는 보험 자격만 확인했으며, 과거 의료 정보 제공에 대한 동의는 여쭙지 않았습니다.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で、早めに更新してください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>사시는 곳의 시청·구청 등의 창구에서 되도록 빨리 갱신해 주세요.</translation>
    </message>
    <message>
        <source>明日 %1</source>
        <extracomment>K08: until when the data may be seen; %1 is a clock time.</extracomment>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>利用登録をしています。カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K07 wait: the card is being registered as health insurance card.</extracomment>
        <translation>카드를 등록하고 있습니다. 카드를 움직이지 말고 그대로 기다려 주세요.</translation>
    </message>
    <message>
        <source>カードといっしょにお使いください</source>
        <extracomment>K80 title: the notice serves only together with the card.</extracomment>
        <translation>카드와 함께 사용해 주세요</translation>
    </message>
    <message>
        <source>スマートフォンを確認しています。そのままお待ちください。</source>
        <extracomment>K10 wait: the telephone is being read.</extracomment>
        <translation>스마트폰을 확인하고 있습니다. 그대로 기다려 주세요.</translation>
    </message>
    <message>
        <source>スマートフォンを読み取れませんでした</source>
        <extracomment>K80 title: the telephone did not answer.</extracomment>
        <translation>스마트폰을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>プラスチックのカードをお使いください</source>
        <extracomment>K80 title: the telephone cannot be used, the plastic card can.</extracomment>
        <translation>플라스틱 카드를 사용해 주세요</translation>
    </message>
    <message>
        <source>代理の方について確認しています</source>
        <extracomment>K06 wait: what somebody who acts for the person may do.</extracomment>
        <translation>대리인에 대해 확인하고 있습니다</translation>
    </message>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K80 title: a card was laid down outside the hours of reception.</extracomment>
        <translation>지금은 접수 시간이 아닙니다</translation>
    </message>
    <message>
        <source>窓口で続きを確認します。係員にお声がけください。</source>
        <extracomment>K90, what to do now, where a telephone or a paper and no card brought the person here.</extracomment>
        <translation>접수처에서 이어서 확인합니다. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、ご本人からいただきます</source>
        <extracomment>K14 notice: title. Somebody acted for the person who may not answer the consent question.</extracomment>
        <translation>과거 의료 정보 제공 동의는 본인에게 직접 여쭙니다</translation>
    </message>
    <message>
        <source>代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。</source>
        <extracomment>K14 notice: what that means now.</extracomment>
        <translation>대리인에게는 여쭙지 않았습니다. 진료는 평소처럼 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>ご本人が受付をするときや、窓口で、いつでもお選びいただけます。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>본인이 접수할 때나 접수처에서 언제든지 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>ただいま、カードを読み取れません</source>
        <extracomment>K00 title when no card can be read; a certificate of eligibility can still be used.</extracomment>
        <translation>지금은 카드를 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>資格確認書で受付</source>
        <extracomment>K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.</extracomment>
        <translation>자격확인서로 접수</translation>
    </message>
    <message>
        <source>スマートフォンで受付</source>
        <extracomment>K00 key: reception by a smartphone that carries the card&apos;s function.</extracomment>
        <translation>스마트폰으로 접수</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>카드와 이 기계 안내</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>もどる</source>
        <extracomment>Language list: close it, nothing changes.</extracomment>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>LastTryScreen</name>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Last-try warning, title.</extracomment>
        <translation>비밀번호는 1번만 더 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。</source>
        <extracomment>Last-try warning: what locking means.</extracomment>
        <translation>한 번 더 틀리면 비밀번호를 사용할 수 없게 됩니다. 다시 쓰려면 시청·구청 등의 창구에서 절차를 밟으셔야 합니다.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification (the safe choice before the last PIN try).</extracomment>
        <translation>다른 방법 선택</translation>
    </message>
    <message>
        <source>最後の1回を入力する</source>
        <extracomment>Key: the explicit yes to spending the last PIN try.</extracomment>
        <translation>마지막 1번 입력</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message>
        <source>休み</source>
        <extracomment>K00: a day without reception, as a line of a list of hours.</extracomment>
        <translation>휴무</translation>
    </message>
    <message>
        <source>今日の受付時間&#x3000;%1</source>
        <extracomment>K00: hours of today. %1 is one or more spans of clock times.</extracomment>
        <translation>오늘 접수 시간 %1</translation>
    </message>
    <message>
        <source>次は、今日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>다음 접수: 오늘 %1부터</translation>
    </message>
    <message>
        <source>次は、明日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>다음 접수: 내일 %1부터</translation>
    </message>
    <message>
        <source>次は、%1 %2 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a date, %2 a clock time.</extracomment>
        <translation>다음 접수: %1 %2부터</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>本人確認なし</source>
        <extracomment>Desk: nobody was identified.</extracomment>
        <translation>본인 확인 안 함</translation>
    </message>
    <message>
        <source>顔認証</source>
        <extracomment>Desk: identified by face.</extracomment>
        <translation>얼굴 인증</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Desk: identified by PIN.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>Desk: identified by staff.</extracomment>
        <translation>직원 확인</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <extracomment>Desk: by a certificate of eligibility in place of a card; nobody was identified.</extracomment>
        <translation>자격확인서</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <extracomment>Desk: identified by smartphone.</extracomment>
        <translation>스마트폰</translation>
    </message>
</context>
<context>
    <name>MethodChoices</name>
    <message>
        <source>顔認証</source>
        <extracomment>K02: identification by face.</extracomment>
        <translation>얼굴 인증</translation>
    </message>
    <message>
        <source>カメラに顔を向けます</source>
        <extracomment>K02: what identification by face means.</extracomment>
        <translation>카메라에 얼굴을 비춥니다</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>K02: identification by PIN.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>カードの4桁の数字を入力します</source>
        <extracomment>K02: what identification by PIN means.</extracomment>
        <translation>카드 비밀번호 4자리를 입력합니다</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>K02: identification by a member of staff who compares the photo and the person.</extracomment>
        <translation>직원 확인</translation>
    </message>
    <message>
        <source>係員がカードの写真とご本人を見くらべます</source>
        <extracomment>K02: what the staff check means.</extracomment>
        <translation>직원이 카드 사진과 본인을 비교합니다</translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>つづけますか？</source>
        <extracomment>Overlay after some time without a press.</extracomment>
        <translation>계속하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめて、カードをお返しします。</source>
        <extracomment>Overlay: when the visit ends by itself. %n seconds.</extracomment>
        <translation>
            <numerusform>%n초 후에 접수를 취소하고 카드를 돌려드립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Overlay key: more time, please.</extracomment>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>やめてカードを受け取る</source>
        <extracomment>Overlay key: give up, give the card back.</extracomment>
        <translation>취소하고 카드 받기</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめます。</source>
        <extracomment>Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.</extracomment>
        <translation>
            <numerusform>%n초 후에 접수를 취소합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>受付をやめる</source>
        <extracomment>Overlay key: give up, where there is no card to give back.</extracomment>
        <translation>접수 취소</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>お知らせがあります</source>
        <extracomment>K14 title.</extracomment>
        <translation>알려 드릴 것이 있습니다</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>Key: read, go on.</extracomment>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>PaperCameraScreen</name>
    <message>
        <source>紙をカメラの前にかざしてください</source>
        <extracomment>K15 camera hint: no paper is seen yet.</extracomment>
        <translation>종이를 카메라 앞에 대 주세요</translation>
    </message>
    <message>
        <source>紙をもう少しカメラに近づけてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>종이를 카메라에 조금 더 가까이 대 주세요</translation>
    </message>
    <message>
        <source>紙を少し左へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own left.</extracomment>
        <translation>종이를 왼쪽으로 조금 옮겨 주세요</translation>
    </message>
    <message>
        <source>紙を少し右へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own right.</extracomment>
        <translation>종이를 오른쪽으로 조금 옮겨 주세요</translation>
    </message>
    <message>
        <source>紙を少し上へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>종이를 위로 조금 옮겨 주세요</translation>
    </message>
    <message>
        <source>紙を少し下へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>종이를 아래로 조금 옮겨 주세요</translation>
    </message>
    <message>
        <source>紙が暗いようです。明るいほうへ向けてください</source>
        <extracomment>K15 camera hint: the paper is too dark to be read.</extracomment>
        <translation>종이가 어두운 것 같습니다. 밝은 쪽으로 돌려 주세요</translation>
    </message>
    <message>
        <source>紙を動かさずに持ってください</source>
        <extracomment>K15 camera hint: moving, or out of focus.</extracomment>
        <translation>종이를 움직이지 말아 주세요</translation>
    </message>
    <message>
        <source>読んでいます。そのまま動かさないでください</source>
        <extracomment>K15 camera hint: all is well, it is being read.</extracomment>
        <translation>읽고 있습니다. 그대로 움직이지 말아 주세요</translation>
    </message>
    <message>
        <source>マイナンバーが書かれているようなので、読みませんでした</source>
        <extracomment>K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.</extracomment>
        <translation>마이넘버(12자리)가 적혀 있는 것 같아 읽지 않았습니다</translation>
    </message>
    <message>
        <source>資格確認書をカメラにかざしてください</source>
        <extracomment>K15 title: the certificate is held before the camera.</extracomment>
        <translation>자격확인서를 카메라에 비춰 주세요</translation>
    </message>
    <message>
        <source>カメラの映像</source>
        <extracomment>K15, spoken name of the camera picture.</extracomment>
        <translation>카메라 화면</translation>
    </message>
    <message>
        <source>映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。</source>
        <extracomment>K15 camera: after a paper with an Individual Number.</extracomment>
        <translation>영상은 바로 지웠습니다. 자격확인서를 비추거나 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>映像は保存しません。読んだ番号は、次の画面で確かめられます。</source>
        <extracomment>K15 camera: what happens to the pictures, and that nothing is taken over unseen.</extracomment>
        <translation>영상은 저장하지 않습니다. 읽은 번호는 다음 화면에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>もう一度かざす</source>
        <extracomment>K15 camera key: hold the paper up once more.</extracomment>
        <translation>다시 비추기</translation>
    </message>
    <message>
        <source>番号を入力する</source>
        <extracomment>K15 camera key: the numbers are typed instead.</extracomment>
        <translation>번호 입력</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>「資格確認書」をお持ちですか</source>
        <extracomment>K15 title of the first page. 資格確認書 is the certificate of eligibility.</extracomment>
        <translation>자격확인서(資格確認書)가 있으십니까?</translation>
    </message>
    <message>
        <source>紙のいちばん上に「資格確認書」と書いてあります。</source>
        <extracomment>K15: where the name of the paper stands.</extracomment>
        <translation>종이 맨 위에 ‘資格確認書’라고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>資格確認書を持っています</source>
        <extracomment>K15: this is the right paper.</extracomment>
        <translation>‘資格確認書’가 있습니다</translation>
    </message>
    <message>
        <source>書いてある番号を入力して受付します</source>
        <extracomment>K15: what happens with the right paper.</extracomment>
        <translation>적혀 있는 번호를 입력하여 접수합니다</translation>
    </message>
    <message>
        <source>「資格情報のお知らせ」だけです</source>
        <extracomment>K15: the other paper, 資格情報のお知らせ (eligibility notice).</extracomment>
        <translation>‘資格情報のお知らせ’(안내문)만 있습니다</translation>
    </message>
    <message>
        <source>この紙は、カードといっしょに使います</source>
        <extracomment>K15: the notice is used together with the card.</extracomment>
        <translation>이 종이는 카드와 함께 사용합니다</translation>
    </message>
</context>
<context>
    <name>PhoneHoldScreen</name>
    <message>
        <source>カードを置く場所に、スマートフォンをのせてください。</source>
        <extracomment>K10: the phone is held where cards are laid.</extracomment>
        <translation>카드 놓는 곳에 스마트폰을 놓아 주세요.</translation>
    </message>
    <message>
        <source>画面の左にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is left of the screen.</extracomment>
        <translation>화면 왼쪽의 판독대에 스마트폰을 놓아 주세요.</translation>
    </message>
    <message>
        <source>画面の右にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is right of the screen.</extracomment>
        <translation>화면 오른쪽의 판독대에 스마트폰을 놓아 주세요.</translation>
    </message>
    <message>
        <source>もう一度スマートフォンをのせてください</source>
        <extracomment>K10 title after the PIN was typed and the phone is no longer there.</extracomment>
        <translation>스마트폰을 다시 놓아 주세요</translation>
    </message>
    <message>
        <source>スマートフォンをのせてください</source>
        <extracomment>K10 title.</extracomment>
        <translation>스마트폰을 놓아 주세요</translation>
    </message>
    <message>
        <source>先にiPhoneでウォレットのカードを選び、顔や指で確認してください。</source>
        <extracomment>K10, iPhone: what to do on the phone first.</extracomment>
        <translation>먼저 iPhone의 지갑(Wallet)에서 카드를 선택하고 얼굴이나 지문으로 확인해 주세요.</translation>
    </message>
    <message>
        <source>画面のロックを外してください。そのまま置いておけます。</source>
        <extracomment>K10, Android: the phone may stay there.</extracomment>
        <translation>화면 잠금을 풀어 주세요. 그대로 두셔도 됩니다.</translation>
    </message>
</context>
<context>
    <name>PhoneKindScreen</name>
    <message>
        <source>スマートフォンの種類を選んでください</source>
        <extracomment>K10 title.</extracomment>
        <translation>스마트폰 종류를 선택해 주세요</translation>
    </message>
    <message>
        <source>マイナンバーカードの機能を入れたスマートフォンが使えます。</source>
        <extracomment>K10: what must be on the phone.</extracomment>
        <translation>마이넘버카드 기능을 넣은 스마트폰을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>iPhoneの画面で、顔や指で確認します</source>
        <extracomment>K10: what an iPhone asks of its owner.</extracomment>
        <translation>iPhone에서 얼굴이나 지문으로 확인합니다</translation>
    </message>
    <message>
        <source>この画面で、4桁の暗証番号を入力します</source>
        <extracomment>K10: what follows with an Android phone.</extracomment>
        <translation>이 화면에서 비밀번호 4자리를 입력합니다</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>4桁のうち%n桁を入力しました</source>
        <extracomment>Spoken: how many digits are in. %n of four.</extracomment>
        <translation>
            <numerusform>4자리 중 %n자리를 입력했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <extracomment>PIN pad: takes the last digit away.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>PIN pad: hands the digits over.</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>PinLockedScreen</name>
    <message>
        <source>暗証番号は、いま使えません</source>
        <extracomment>K81 title.</extracomment>
        <translation>지금은 비밀번호를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>K81: what is still possible and where the PIN is set anew.</extracomment>
        <translation>다른 방법으로 접수할 수 있습니다. 비밀번호는 시청·구청 등의 창구에서 다시 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>「係を呼ぶ」を押してください。受付の係がご案内します。</source>
        <extracomment>K81 when no other way is offered.</extracomment>
        <translation>‘직원 호출’을 눌러 주세요. 접수처 직원이 안내해 드립니다.</translation>
    </message>
    <message>
        <source>プラスチックのマイナンバーカードか、窓口で受付できます。</source>
        <extracomment>K81 with a telephone: what is still possible.</extracomment>
        <translation>플라스틱 마이넘버카드를 쓰시거나 접수처에서 접수할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>暗証番号4桁を入力してください</source>
        <extracomment>K04 title.</extracomment>
        <translation>비밀번호 4자리를 입력해 주세요</translation>
    </message>
    <message>
        <source>番号がちがうようです</source>
        <extracomment>K04 after a wrong PIN, without blame.</extracomment>
        <translation>번호가 맞지 않는 것 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>K04, shown before the first digit. %n is the retry counter the card reported.</extracomment>
        <translation>
            <numerusform>%n번 더 입력할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant.</extracomment>
        <translation>카드를 받을 때 정한 숫자 4자리입니다. 직원에게도 알려 주지 마세요.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>다른 방법 선택</translation>
    </message>
    <message>
        <source>スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant, with a telephone.</extracomment>
        <translation>스마트폰에 등록할 때 정한 숫자 4자리입니다. 직원에게도 알려 주지 마세요.</translation>
    </message>
</context>
<context>
    <name>PressArea</name>
    <message>
        <source>いまは押せません</source>
        <extracomment>Spoken for a key that cannot be pressed just now.</extracomment>
        <translation>지금은 누를 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ProxyCheckScreen</name>
    <message>
        <source>係が確かめにまいります</source>
        <extracomment>K05p title, read by the one who acts for the person.</extracomment>
        <translation>직원이 확인하러 옵니다</translation>
    </message>
    <message>
        <source>係員の方：確かめたものを選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>직원: 확인한 것을 선택해 주세요</translation>
    </message>
    <message>
        <source>係員の方：代理できる範囲を選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>직원: 대리할 수 있는 범위를 선택해 주세요</translation>
    </message>
    <message>
        <source>委任状や受給者証などをお持ちでしたら、ご用意ください。</source>
        <extracomment>K05p, read by the one who acts for the person.</extracomment>
        <translation>위임장이나 수급자증 등이 있으시면 준비해 주세요.</translation>
    </message>
    <message>
        <source>選んだものと、確認した方のお名前が記録されます。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>선택한 내용과 확인한 분의 이름이 기록됩니다.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>과거 의료 정보 제공 동의는 범위에 포함한 경우에만 대리인에게 여쭙니다.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>직원: 확인 시작</translation>
    </message>
    <message>
        <source>確かめずに、受付だけする</source>
        <extracomment>K05p key: the visit goes on, and the consent is not asked.</extracomment>
        <translation>확인 없이 접수만 하기</translation>
    </message>
    <message>
        <source>受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。</source>
        <extracomment>K05p: what going on without a check means.</extracomment>
        <translation>이 경우 과거 의료 정보 제공 동의는 여쭙지 않습니다. 진료는 평소처럼 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>確認できないので、受付だけにする</source>
        <extracomment>K05p key for staff: nothing shows the relation; the visit goes on without the consent.</extracomment>
        <translation>확인할 수 없음: 접수만 하기</translation>
    </message>
</context>
<context>
    <name>ProxyEvidence</name>
    <message>
        <source>子どもの受給者証・母子健康手帳など</source>
        <extracomment>K05p: what staff saw: papers of a child.</extracomment>
        <translation>어린이 수급자증·모자건강수첩 등</translation>
    </message>
    <message>
        <source>登記事項証明書・審判書</source>
        <extracomment>K05p: what staff saw: the register of guardians, or a court&apos;s order.</extracomment>
        <translation>후견 등기 증명서·법원 심판서</translation>
    </message>
    <message>
        <source>ご本人の委任状</source>
        <extracomment>K05p: what staff saw: a letter of the person.</extracomment>
        <translation>본인의 위임장</translation>
    </message>
    <message>
        <source>施設の職員証</source>
        <extracomment>K05p: what staff saw: the badge of a care facility.</extracomment>
        <translation>시설 직원증</translation>
    </message>
    <message>
        <source>以前から知っているご家族</source>
        <extracomment>K05p: nothing on paper: the desk knows the family.</extracomment>
        <translation>전부터 아는 가족</translation>
    </message>
</context>
<context>
    <name>ProxyMark</name>
    <message>
        <source>親の方が代理で受付しています</source>
        <extracomment>Mark on every screen: a parent acts for the child.</extracomment>
        <translation>부모님이 대리로 접수하고 있습니다</translation>
    </message>
    <message>
        <source>後見人などの方が代理で受付しています</source>
        <extracomment>Mark on every screen: a legal guardian acts for the person.</extracomment>
        <translation>후견인 등이 대리로 접수하고 있습니다</translation>
    </message>
    <message>
        <source>ご家族・知人の方が代理で受付しています</source>
        <extracomment>Mark on every screen: family or a friend, asked by the person, acts for the person.</extracomment>
        <translation>가족·지인이 대리로 접수하고 있습니다</translation>
    </message>
    <message>
        <source>施設・介護の方が代理で受付しています</source>
        <extracomment>Mark on every screen: somebody of a care facility acts for the person.</extracomment>
        <translation>시설·돌봄 직원이 대리로 접수하고 있습니다</translation>
    </message>
</context>
<context>
    <name>ProxyScope</name>
    <message>
        <source>受付と同意（今回だけ）</source>
        <extracomment>K05p: scope of a proxy: reception and consent, in this visit.</extracomment>
        <translation>접수와 동의(이번만)</translation>
    </message>
    <message>
        <source>受付と同意（記録して次回も）</source>
        <extracomment>K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.</extracomment>
        <translation>접수와 동의(기록하여 다음에도)</translation>
    </message>
    <message>
        <source>受付だけ（同意はご本人）</source>
        <extracomment>K05p: scope of a proxy: reception, without the consent.</extracomment>
        <translation>접수만(동의는 본인)</translation>
    </message>
</context>
<context>
    <name>ProxyScreen</name>
    <message>
        <source>どなたが受付をしますか</source>
        <extracomment>K02p title.</extracomment>
        <translation>어느 분이 접수하십니까?</translation>
    </message>
    <message>
        <source>カードの持ち主との関係を選んでください。</source>
        <extracomment>K02p: whom the question is about.</extracomment>
        <translation>카드 주인과의 관계를 선택해 주세요.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>K02p: a parent of a child under 18.</extracomment>
        <translation>부모</translation>
    </message>
    <message>
        <source>18歳未満のお子さんの受付をします</source>
        <extracomment>K02p: of whom.</extracomment>
        <translation>18세 미만 자녀의 접수</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>K02p: a legal guardian.</extracomment>
        <translation>후견인 등</translation>
    </message>
    <message>
        <source>法律で決められた代理の方</source>
        <extracomment>K02p: appointed by law or by a court.</extracomment>
        <translation>법으로 정해진 대리인</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>K02p: family or a friend.</extracomment>
        <translation>가족·지인</translation>
    </message>
    <message>
        <source>ご本人に頼まれた方</source>
        <extracomment>K02p: asked by the person.</extracomment>
        <translation>본인에게 부탁받은 분</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>K02p: somebody of a care facility.</extracomment>
        <translation>시설·돌봄 직원</translation>
    </message>
    <message>
        <source>付き添いで来た方</source>
        <extracomment>K02p: who comes along.</extracomment>
        <translation>함께 오신 분</translation>
    </message>
    <message>
        <source>本人が受付します</source>
        <extracomment>K02p key: the owner of the card acts himself.</extracomment>
        <translation>본인이 접수합니다</translation>
    </message>
</context>
<context>
    <name>QueueBoard</name>
    <message>
        <source>お呼びした番号&#x3000;%1</source>
        <extracomment>K00: numbers called before the present one. %1 is a list of numbers.</extracomment>
        <translation>부른 번호: %1</translation>
    </message>
    <message>
        <source>まだ番号をお呼びしていません</source>
        <extracomment>K00: no number was called yet today.</extracomment>
        <translation>아직 부른 번호가 없습니다</translation>
    </message>
    <message>
        <source>%1番の方、受付へお越しください</source>
        <extracomment>K00: the number that is called now. %1 is a number.</extracomment>
        <translation>%1번 님, 접수처로 와 주세요</translation>
    </message>
    <message>
        <source>お待ちの方&#x3000;%1人</source>
        <extracomment>K00: how many people wait to be called. %1 is a number.</extracomment>
        <translation>대기 인원: %1명</translation>
    </message>
</context>
<context>
    <name>ReadAloudKey</name>
    <message>
        <source>読み上げ</source>
        <extracomment>Key: the kiosk reads its screens aloud from now on.</extracomment>
        <translation>읽어 주기</translation>
    </message>
    <message>
        <source>読み上げをやめる</source>
        <extracomment>Key: the kiosk stops reading aloud.</extracomment>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>画面の内容を声でお伝えします</source>
        <extracomment>Spoken after the read-aloud key.</extracomment>
        <translation>화면의 내용을 소리로 알려 드립니다</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>カードを確認しています</source>
        <extracomment>K01 title.</extracomment>
        <translation>카드를 확인하고 있습니다</translation>
    </message>
    <message>
        <source>カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K01: keep the card where it is.</extracomment>
        <translation>카드를 움직이지 말고 그대로 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>回答の控え</source>
        <extracomment>K17r title: what the person answered, to take along.</extracomment>
        <translation>답변 확인증</translation>
    </message>
    <message>
        <source>スマートフォンのカメラでコードを読み取ってください。</source>
        <extracomment>K17r: what to do with the code.</extracomment>
        <translation>스마트폰 카메라로 코드를 찍어 주세요.</translation>
    </message>
    <message>
        <source>控えのQRコード</source>
        <extracomment>K17r, spoken: the picture of a QR code.</extracomment>
        <translation>답변 확인증의 QR 코드</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>K17r key: the receipt is deleted from the screen.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>顔認証</source>
        <extracomment>Receipt: identified by face.</extracomment>
        <translation>얼굴 인증</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Receipt: identified by PIN.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>係員の目視</source>
        <extracomment>Receipt: identified by a member of staff who looked.</extracomment>
        <translation>직원 확인</translation>
    </message>
    <message>
        <source>控え番号&#x3000;%1</source>
        <extracomment>Receipt: %1 is its number.</extracomment>
        <translation>확인증 번호 %1</translation>
    </message>
    <message>
        <source>ご本人が回答（%1）</source>
        <extracomment>Receipt: how the person was identified; the person acted himself. %1 is a method.</extracomment>
        <translation>본인이 답변(%1)</translation>
    </message>
    <message>
        <source>%1：提供しない</source>
        <extracomment>Receipt: %1 was not agreed to.</extracomment>
        <translation>%1: 동의하지 않음</translation>
    </message>
    <message>
        <source>%1：提供する（%2まで）</source>
        <extracomment>Receipt: %1 was agreed to until the time %2.</extracomment>
        <translation>%1: 동의함(%2까지)</translation>
    </message>
    <message>
        <source>%1：提供する</source>
        <extracomment>Receipt: %1 was agreed to, for this reception.</extracomment>
        <translation>%1: 동의함</translation>
    </message>
    <message>
        <source>説明文の版&#x3000;%1</source>
        <extracomment>Receipt: which wording was shown. %1 is a code of letters and digits.</extracomment>
        <translation>설명문 버전 %1</translation>
    </message>
    <message>
        <source>取り消しや苦情は、いつでも受付の窓口へお申し出ください。</source>
        <extracomment>Receipt: how to withdraw, and how to complain.</extracomment>
        <translation>동의를 철회하시거나 불만이 있으시면 언제든지 접수처에 말씀해 주세요.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>Receipt: who answered for the child.</extracomment>
        <translation>부모</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>Receipt: who answered: a legal guardian.</extracomment>
        <translation>후견인 등</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>Receipt: who answered: family or a friend, asked by the person.</extracomment>
        <translation>가족·지인</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>Receipt: who answered: somebody of a care facility.</extracomment>
        <translation>시설·돌봄 직원</translation>
    </message>
    <message>
        <source>お呼びする番号&#x3000;%1</source>
        <extracomment>Receipt: the number by which the person is called. %1 is a number.</extracomment>
        <translation>내 번호: %1</translation>
    </message>
    <message>
        <source>代理の方（%1）が回答（%2）</source>
        <extracomment>Receipt: somebody answered in the person&apos;s name. %1 is who: a parent, a guardian…; %2 a method.</extracomment>
        <translation>대리인(%1)이 답변(%2)</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>このカードを健康保険証として登録しますか</source>
        <extracomment>K07 title.</extracomment>
        <translation>이 카드를 건강보험증으로 등록하시겠습니까?</translation>
    </message>
    <message>
        <source>このカードは、まだ健康保険証としての利用登録がされていません。</source>
        <extracomment>K07: what is the matter.</extracomment>
        <translation>이 카드는 아직 건강보험증으로 등록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。</source>
        <extracomment>K07: what registering means. It is done once and holds at every clinic and pharmacy.</extracomment>
        <translation>지금 여기서 등록할 수 있습니다. 한 번만 등록하면 다른 병원이나 약국에서도 이 카드를 쓸 수 있습니다. 등록한 뒤에 취소를 신청할 수도 있습니다.</translation>
    </message>
    <message>
        <source>登録しなくても、窓口で受付して診察を受けられます。</source>
        <extracomment>K07: not registering has no effect on being treated.</extracomment>
        <translation>등록하지 않아도 접수처에서 접수하고 진료를 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>いま登録する</source>
        <extracomment>K07 answer: register the card as insurance card here and now.</extracomment>
        <translation>지금 등록</translation>
    </message>
    <message>
        <source>登録しない</source>
        <extracomment>K07 answer: do not register; the desk receives this person.</extracomment>
        <translation>등록하지 않음</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>上へ</source>
        <extracomment>Key that turns a long page back up.</extracomment>
        <translation>위로</translation>
    </message>
    <message>
        <source>つづき</source>
        <extracomment>Key that turns a long page on; enabled only while more text follows.</extracomment>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>画面のことばを変えます</source>
        <extracomment>Spoken after the key that changes the language.</extracomment>
        <translation>화면의 언어를 바꿉니다</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <extracomment>Key: the text becomes larger.</extracomment>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>文字をもどす</source>
        <extracomment>Key: the text becomes normal again.</extracomment>
        <translation>글자 원래대로</translation>
    </message>
    <message>
        <source>文字の大きさを変えます</source>
        <extracomment>Spoken after the text size key.</extracomment>
        <translation>글자 크기를 바꿉니다</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>Key: changes the colours of the screen (normal, white on black, black on white).</extracomment>
        <translation>화면 색</translation>
    </message>
    <message>
        <source>見やすい色に変えます</source>
        <extracomment>Spoken after the colour key.</extracomment>
        <translation>보기 쉬운 색으로 바꿉니다</translation>
    </message>
    <message>
        <source>低い位置</source>
        <extracomment>Key: everything to press moves down, within reach from a wheelchair. Very short.</extracomment>
        <translation>낮게</translation>
    </message>
    <message>
        <source>車いすの方やお子さまの手が届く高さに、画面を下げます</source>
        <extracomment>Spoken after the key that moves the keys down.</extracomment>
        <translation>휠체어를 타신 분이나 어린이의 손이 닿도록 화면을 낮춥니다</translation>
    </message>
    <message>
        <source>この画面は、どこも手の届く高さにあります</source>
        <extracomment>Spoken after that key where the whole screen is low already.</extracomment>
        <translation>이 화면은 이미 모두 손이 닿는 높이에 있습니다</translation>
    </message>
    <message>
        <source>左手用</source>
        <extracomment>Key: what is pressed moves to the left side, for left-handed people. Very short.</extracomment>
        <translation>왼손용</translation>
    </message>
    <message>
        <source>ボタンを左側に集めます</source>
        <extracomment>Spoken after the key for left-handed people.</extracomment>
        <translation>버튼을 왼쪽으로 옮깁니다</translation>
    </message>
</context>
<context>
    <name>SpecificDiseaseScreen</name>
    <message>
        <source>特定疾病療養受療証の情報を提供しますか</source>
        <extracomment>K11 title: a certificate that lowers what is paid for certain long treatments.</extracomment>
        <translation>특정 질병 증명서 정보를 제공하시겠습니까?</translation>
    </message>
    <message>
        <source>お持ちの受療証を、この医療機関がオンラインで確認できます。</source>
        <extracomment>K11: what saying yes means.</extracomment>
        <translation>이 의료기관이 가지고 계신 증명서를 온라인으로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>窓口で支払う金額の上限を確かめるために使います。</source>
        <extracomment>K11: what it is for.</extracomment>
        <translation>접수처에서 내실 금액의 상한을 확인하는 데 씁니다.</translation>
    </message>
    <message>
        <source>提供しないときは、紙の受療証を窓口にお見せください。</source>
        <extracomment>K11: what to do instead.</extracomment>
        <translation>제공하지 않으시면 종이 증명서를 접수처에 보여 주세요.</translation>
    </message>
    <message>
        <source>提供する</source>
        <extracomment>K11 answer: yes, tell the facility.</extracomment>
        <translation>제공</translation>
    </message>
    <message>
        <source>提供しない</source>
        <extracomment>K11 answer: no, do not tell the facility.</extracomment>
        <translation>제공 안 함</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>係員の方：カードの写真とご本人を見くらべてください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>직원: 카드 사진과 본인을 비교해 주세요</translation>
    </message>
    <message>
        <source>係員がまいります</source>
        <extracomment>K05 title, read by the person who waits.</extracomment>
        <translation>곧 직원이 옵니다</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>이 확인은 이번 접수에만 사용됩니다.</translation>
    </message>
    <message>
        <source>このままお待ちください。係員が、カードの写真とご本人を確認します。</source>
        <extracomment>K05, read by the person who waits.</extracomment>
        <translation>여기서 기다려 주세요. 직원이 카드 사진과 본인을 확인합니다.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>직원: 확인 시작</translation>
    </message>
    <message>
        <source>ご本人です</source>
        <extracomment>Key for staff: photo and person are the same.</extracomment>
        <translation>본인입니다</translation>
    </message>
    <message>
        <source>確認できません</source>
        <extracomment>Key for staff: it could not be confirmed that they are the same.</extracomment>
        <translation>확인할 수 없음</translation>
    </message>
    <message>
        <source>係員の方：お名前を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>직원: 이름을 선택해 주세요</translation>
    </message>
    <message>
        <source>係員の方：パスコードを入力してください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>직원: 직원용 암호를 입력해 주세요</translation>
    </message>
    <message>
        <source>係員の確認を、しばらく使えません</source>
        <extracomment>K05 title: too many wrong passcodes.</extracomment>
        <translation>잠시 직원 확인을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>係員の方：目視で確認した理由を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>직원: 눈으로 확인한 이유를 선택해 주세요</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>이 확인은 이번 접수에만 사용되며, 확인한 분의 이름이 기록됩니다.</translation>
    </message>
    <message>
        <source>%1さんのパスコードです。患者さんに見えないように入力してください。</source>
        <extracomment>K05: %1 is the name of the member of staff.</extracomment>
        <translation>%1 님의 직원용 암호입니다. 환자에게 보이지 않게 입력해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>パスコードのまちがいが続きました。あと%n秒で、また入力できます。</source>
        <extracomment>K05: passcodes were wrong. %n seconds.</extracomment>
        <translation>
            <numerusform>암호가 여러 번 맞지 않았습니다. %n초 후에 다시 입력할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>理由は記録に残ります。同意は、このあとご本人が選びます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>이유는 기록에 남습니다. 동의는 이후 본인이 선택합니다.</translation>
    </message>
    <message>
        <source>カードの写真を読んでいます。</source>
        <extracomment>K05, read by the member of staff: the photo is still being read from the card.</extracomment>
        <translation>카드의 사진을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>写真を画面に出せません。カードに印刷された顔写真と見くらべてください。</source>
        <extracomment>K05, read by the member of staff: no photo on the screen, so the printed one is looked at.</extracomment>
        <translation>사진을 화면에 표시할 수 없습니다. 카드에 인쇄된 얼굴 사진과 비교해 주세요.</translation>
    </message>
</context>
<context>
    <name>StaffFigure</name>
    <message>
        <source>カードの写真</source>
        <extracomment>Spoken name of the photo from the card.</extracomment>
        <translation>카드 사진</translation>
    </message>
</context>
<context>
    <name>StaffPasscode</name>
    <message>
        <source>パスコードがちがいます</source>
        <extracomment>K05 after a wrong passcode.</extracomment>
        <translation>암호가 맞지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回まちがえると、しばらく入力できなくなります</source>
        <extracomment>K05 after a wrong passcode. %n tries until it closes for a while.</extracomment>
        <translation>
            <numerusform>%n번 더 틀리면 잠시 입력할 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n桁を入力しました</source>
        <extracomment>Spoken: how many digits of the passcode are in.</extracomment>
        <translation>
            <numerusform>%n자리를 입력했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>名前を選びなおす</source>
        <extracomment>K05: key for staff, back to the list of names.</extracomment>
        <translation>이름 다시 선택</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>顔認証がうまくいかない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>얼굴 인증이 잘 안 됨</translation>
    </message>
    <message>
        <source>暗証番号がわからない・使えない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>비밀번호를 모르거나 사용할 수 없음</translation>
    </message>
    <message>
        <source>けがや体調などで操作がむずかしい</source>
        <extracomment>K05: why staff looked: illness, injury, dementia, out of reach.</extracomment>
        <translation>부상이나 건강 상태 등으로 조작이 어려움</translation>
    </message>
    <message>
        <source>カードに写真や暗証番号がない</source>
        <extracomment>K05: why staff looked: a card without photo or PIN.</extracomment>
        <translation>카드에 사진이나 비밀번호가 없음</translation>
    </message>
    <message>
        <source>そのほか</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>受付済み</source>
        <extracomment>Desk: the visit was accepted.</extracomment>
        <translation>접수 완료</translation>
    </message>
    <message>
        <source>受付済み・同意なし</source>
        <extracomment>Desk: accepted; the patient gave no consent.</extracomment>
        <translation>접수 완료, 동의 안 함</translation>
    </message>
    <message>
        <source>呼び出し中</source>
        <extracomment>Desk: somebody at the kiosk asks for staff.</extracomment>
        <translation>직원 호출 중</translation>
    </message>
    <message>
        <source>窓口で対応</source>
        <extracomment>Desk: the desk goes on with this person.</extracomment>
        <translation>접수처에서 응대</translation>
    </message>
    <message>
        <source>完了できず</source>
        <extracomment>Desk: the visit could not be completed.</extracomment>
        <translation>완료하지 못함</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <extracomment>Desk: the person gave up.</extracomment>
        <translation>접수 취소</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of the visit: the card is put down.</extracomment>
        <translation>카드</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Step 2 of the visit: the person is identified.</extracomment>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>同意</source>
        <extracomment>Step 3 of the visit: consent.</extracomment>
        <translation>동의</translation>
    </message>
    <message>
        <source>完了</source>
        <extracomment>Step 4 of the visit: done.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>手順 %1／%2&#x3000;%3</source>
        <extracomment>Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.</extracomment>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>はじめ</source>
        <extracomment>Step 1 of the visit, by a telephone or a paper instead of a card.</extracomment>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>SubsidiesScreen</name>
    <message>
        <source>医療費助成の受給者証を利用しますか</source>
        <extracomment>K12 title: certificates of municipalities that pay a part. Must not say which.</extracomment>
        <translation>의료비 지원 수급자증을 사용하시겠습니까?</translation>
    </message>
    <message>
        <source>このカードで確認できる受給者証があります。</source>
        <extracomment>K12: the service found one or more. Must not say which.</extracomment>
        <translation>이 카드로 확인할 수 있는 수급자증이 있습니다.</translation>
    </message>
    <message>
        <source>利用すると、紙の受給者証を窓口で見せる代わりになります。</source>
        <extracomment>K12: what using means.</extracomment>
        <translation>사용하시면 종이 수급자증을 접수처에 보여 주지 않으셔도 됩니다.</translation>
    </message>
    <message>
        <source>利用しないときは、紙の受給者証を窓口にお見せください。</source>
        <extracomment>K12: what to do instead.</extracomment>
        <translation>사용하지 않으시면 종이 수급자증을 접수처에 보여 주세요.</translation>
    </message>
    <message>
        <source>利用する</source>
        <extracomment>K12 answer: use the certificates.</extracomment>
        <translation>사용</translation>
    </message>
    <message>
        <source>利用しない</source>
        <extracomment>K12 answer: do not use the certificates.</extracomment>
        <translation>사용 안 함</translation>
    </message>
</context>
<context>
    <name>TakeCardScreen</name>
    <message>
        <source>受付ができました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit.</extracomment>
        <translation>접수되었습니다. 카드를 잊지 말고 가져가 주세요.</translation>
    </message>
    <message>
        <source>このあと、受付の係にお声がけください。</source>
        <extracomment>K16 when the desk goes on.</extracomment>
        <translation>그다음 접수처 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>受付は取りやめました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up.</extracomment>
        <translation>접수를 취소했습니다. 카드를 잊지 말고 가져가 주세요.</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>K16 title.</extracomment>
        <translation>카드를 가져가 주세요</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください</source>
        <extracomment>K16 title, a telephone.</extracomment>
        <translation>스마트폰을 가져가 주세요</translation>
    </message>
    <message>
        <source>受付ができました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit, a telephone.</extracomment>
        <translation>접수되었습니다. 스마트폰을 잊지 말고 가져가 주세요.</translation>
    </message>
    <message>
        <source>受付は取りやめました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up, a telephone.</extracomment>
        <translation>접수를 취소했습니다. 스마트폰을 잊지 말고 가져가 주세요.</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>あなたの番号</source>
        <extracomment>K17: above the number by which the person is called.</extracomment>
        <translation>내 번호</translation>
    </message>
    <message>
        <source>%1番</source>
        <extracomment>K17: the number by which the person is called. %1 is a number.</extracomment>
        <translation>%1번</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>まだ入力されていません</source>
        <extracomment>K15, spoken: nothing was typed so far.</extracomment>
        <translation>아직 입력하지 않았습니다</translation>
    </message>
    <message>
        <source>入力：%1</source>
        <extracomment>K15, spoken: what was typed so far. %1 digits.</extracomment>
        <translation>입력: %1</translation>
    </message>
</context>
<context>
    <name>VerifiedScreen</name>
    <message>
        <source>ご本人であることを確認しました</source>
        <extracomment>K06 title.</extracomment>
        <translation>본인임을 확인했습니다</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>K06: the masked name with the polite form of address. %1 is &quot;山○&quot;.</extracomment>
        <translation>%1 님</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>資格の回答を待っています</source>
        <extracomment>Desk list: the service has not answered about this person yet.</extracomment>
        <translation>자격 확인 결과를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>資格が無効です。新しい保険を確認してください</source>
        <extracomment>Desk list: the person has left this insurer.</extracomment>
        <translation>자격이 유효하지 않습니다. 새 보험을 확인해 주세요</translation>
    </message>
    <message>
        <source>新しい資格があります。切り替えてください</source>
        <extracomment>Desk list: a newer insurance exists.</extracomment>
        <translation>새 자격이 있습니다. 변경해 주세요</translation>
    </message>
    <message>
        <source>該当する資格がありません。保険者に確認してください</source>
        <extracomment>Desk list: the service knows no insurance of this person.</extracomment>
        <translation>해당하는 자격이 없습니다. 보험자에게 확인해 주세요</translation>
    </message>
    <message>
        <source>複数の資格があります。氏名と枝番で選んでください</source>
        <extracomment>Desk list: several insurances match; a person must choose.</extracomment>
        <translation>자격이 여러 개 있습니다. 성명과 가지번호(枝番)로 선택해 주세요</translation>
    </message>
    <message>
        <source>医療券が未登録です。福祉事務所に確認してください</source>
        <extracomment>Desk list: public assistance without a registered voucher.</extracomment>
        <translation>의료권이 등록되어 있지 않습니다. 복지사무소에 확인해 주세요</translation>
    </message>
    <message>
        <source>資格を確認できませんでした。もう一度確認してください</source>
        <extracomment>Desk list: the service could not answer.</extracomment>
        <translation>자격을 확인하지 못했습니다. 다시 한번 확인해 주세요</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>Desk list: the certificate on the card expires within three months.</extracomment>
        <translation>전자증명서의 유효 기한이 다가옵니다</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。更新をご案内ください</source>
        <extracomment>Desk list: the certificate has expired but still serves as an insurance card for three months.</extracomment>
        <translation>전자증명서의 유효 기한이 지났습니다. 갱신을 안내해 주세요</translation>
    </message>
    <message>
        <source>カードの期限が近づいています</source>
        <extracomment>Desk list: the card itself expires soon.</extracomment>
        <translation>카드의 유효 기한이 다가옵니다</translation>
    </message>
    <message>
        <source>別の人がこの一致に達するのは %1 回に 1 回</source>
        <extracomment>Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of likeness.</extracomment>
        <translation>다른 사람이 이만큼 일치하는 경우는 %1번 중 1번입니다</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使う</source>
        <extracomment>Desk list: the person wants the certificates of medical subsidies used that the service found.</extracomment>
        <translation>의료비 지원 수급자증 사용</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使わない</source>
        <extracomment>Desk list: the person does not want the certificates of medical subsidies used that the service found.</extracomment>
        <translation>의료비 지원 수급자증 사용 안 함</translation>
    </message>
    <message>
        <source>電子処方箋を希望</source>
        <extracomment>Desk list: the person chose an electronic prescription.</extracomment>
        <translation>전자 처방전 희망</translation>
    </message>
    <message>
        <source>紙の処方箋を希望</source>
        <extracomment>Desk list: the person chose a prescription on paper.</extracomment>
        <translation>종이 처방전 희망</translation>
    </message>
    <message>
        <source>代理：親が受付</source>
        <extracomment>Desk list: a parent acted for the child at the kiosk.</extracomment>
        <translation>대리: 부모가 접수</translation>
    </message>
    <message>
        <source>代理：後見人などが受付</source>
        <extracomment>Desk list: a legal guardian acted for the person at the kiosk.</extracomment>
        <translation>대리: 후견인 등이 접수</translation>
    </message>
    <message>
        <source>代理：ご家族・知人が受付</source>
        <extracomment>Desk list: family or a friend acted for the person at the kiosk.</extracomment>
        <translation>대리: 가족·지인이 접수</translation>
    </message>
    <message>
        <source>代理：施設・介護の方が受付</source>
        <extracomment>Desk list: somebody of a care facility acted for the person at the kiosk.</extracomment>
        <translation>대리: 시설·돌봄 직원이 접수</translation>
    </message>
    <message>
        <source>同意の質問も代理の方が回答</source>
        <extracomment>Desk list: the one who acted also answered the consent question.</extracomment>
        <translation>동의 질문도 대리인이 답변</translation>
    </message>
    <message>
        <source>同意は未確認：ご本人にお聞きください</source>
        <extracomment>Desk list: nobody answered the consent question: the one who acted may not, the person was not there.</extracomment>
        <translation>동의 미확인: 본인에게 확인해 주세요</translation>
    </message>
</context>
</TS>
