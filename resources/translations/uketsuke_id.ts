<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="ja_JP">
<context>
    <name>AnswerKey</name>
    <message>
        <source>選んでいます</source>
        <extracomment>K09, spoken: this answer is the chosen one.</extracomment>
        <translation>Dipilih</translation>
    </message>
</context>
<context>
    <name>ArrivalDelegate</name>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>Nama belum diketahui</translation>
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
        <translation>Rincian</translation>
    </message>
    <message>
        <source>お名前はまだわかりません</source>
        <extracomment>Desk: shown in place of a name while nobody is identified.</extracomment>
        <translation>Nama belum diketahui</translation>
    </message>
    <message>
        <source>受付の時刻</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Waktu daftar</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>保険者</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Pihak asuransi</translation>
    </message>
    <message>
        <source>負担割合</source>
        <extracomment>Desk, details: the share that the patient pays.</extracomment>
        <translation>Porsi bayar</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>医療情報の提供</source>
        <extracomment>Desk, details.</extracomment>
        <translation>Informasi medis</translation>
    </message>
    <message>
        <source>受付機</source>
        <extracomment>Desk, details: which kiosk.</extracomment>
        <translation>Mesin</translation>
    </message>
    <message>
        <source>コード</source>
        <extracomment>Desk, details: the short code of a failure, for the manual.</extracomment>
        <translation>Kode</translation>
    </message>
    <message>
        <source>一覧から選ぶと、ここにくわしい内容が出ます。</source>
        <extracomment>Desk: the panel before an arrival is chosen.</extracomment>
        <translation>Pilih seseorang dari daftar untuk melihat rinciannya di sini.</translation>
    </message>
    <message>
        <source>顔の照合</source>
        <extracomment>Desk, details: how rarely a stranger&apos;s face would have been taken for the card&apos;s.</extracomment>
        <translation>Kecocokan wajah</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Desk, details: the number by which this person is called.</extracomment>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival once more.</extracomment>
        <translation>Panggil lagi</translation>
    </message>
    <message>
        <source>この方を呼ぶ</source>
        <extracomment>Desk key: calls the number of the chosen arrival out of turn.</extracomment>
        <translation>Panggil orang ini</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>今日の受付</source>
        <extracomment>Desk: spoken name of the list.</extracomment>
        <translation>Pendaftaran hari ini</translation>
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
        <translation>Masehi (西暦)</translation>
    </message>
</context>
<context>
    <name>CameraFigure</name>
    <message>
        <source>カメラの映像</source>
        <extracomment>Spoken name of the camera picture.</extracomment>
        <translation>Gambar kamera</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>カメラの正面に立ってください</source>
        <extracomment>K03 hint: no face is seen.</extracomment>
        <translation>Silakan berdiri di depan kamera</translation>
    </message>
    <message>
        <source>もう少し近づいてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>Silakan maju sedikit</translation>
    </message>
    <message>
        <source>もう少し離れてください</source>
        <extracomment>K03 hint.</extracomment>
        <translation>Silakan mundur sedikit</translation>
    </message>
    <message>
        <source>顔を明るいほうへ向けてください</source>
        <extracomment>K03 hint: the face is too dark.</extracomment>
        <translation>Silakan hadapkan wajah ke arah yang terang</translation>
    </message>
    <message>
        <source>後ろが明るすぎます。少し横へ動いてください</source>
        <extracomment>K03 hint: strong light from behind.</extracomment>
        <translation>Di belakang Anda terlalu terang. Silakan bergeser sedikit ke samping</translation>
    </message>
    <message>
        <source>動かずにカメラを見てください</source>
        <extracomment>K03 hint: blurred picture.</extracomment>
        <translation>Mohon lihat kamera dan jangan bergerak</translation>
    </message>
    <message>
        <source>顔をまっすぐ正面に向けてください</source>
        <extracomment>K03 hint: the face is turned away.</extracomment>
        <translation>Silakan lihat lurus ke depan</translation>
    </message>
    <message>
        <source>顔を枠の中央に合わせてください</source>
        <extracomment>K03 hint: not in the middle.</extracomment>
        <translation>Silakan posisikan wajah di tengah bingkai</translation>
    </message>
    <message>
        <source>お一人ずつ、枠の中に入ってください</source>
        <extracomment>K03 hint: more than one face.</extracomment>
        <translation>Silakan satu orang saja di dalam bingkai</translation>
    </message>
    <message>
        <source>そのまま動かないでください</source>
        <extracomment>K03 hint: all is well, stay so.</extracomment>
        <translation>Mohon tetap di situ, jangan bergerak</translation>
    </message>
    <message>
        <source>片側だけが明るいようです。少し向きを変えてください</source>
        <extracomment>K03 hint: light from one side only.</extracomment>
        <translation>Cahaya hanya dari satu sisi. Silakan putar badan sedikit</translation>
    </message>
    <message>
        <source>よろしければ、マスクを少し下げてください</source>
        <extracomment>K03 hint: a mask or a hand covers the mouth.</extracomment>
        <translation>Jika bisa, turunkan masker sedikit</translation>
    </message>
    <message>
        <source>よろしければ、サングラスを外してください</source>
        <extracomment>K03 hint: sunglasses or a hand cover the eyes.</extracomment>
        <translation>Jika bisa, lepaskan kacamata hitam</translation>
    </message>
    <message>
        <source>カメラを準備しています</source>
        <extracomment>K03: the camera is being opened.</extracomment>
        <translation>Kamera sedang disiapkan</translation>
    </message>
    <message>
        <source>カードの写真とくらべています</source>
        <extracomment>K03: face and card photo are being compared.</extracomment>
        <translation>Sedang dibandingkan dengan foto di kartu</translation>
    </message>
    <message>
        <source>確認できました</source>
        <extracomment>K03: the face matched.</extracomment>
        <translation>Sudah cocok. Terima kasih</translation>
    </message>
    <message>
        <source>今回は確認できませんでした</source>
        <extracomment>K03: the face did not match this time; no blame.</extracomment>
        <translation>Kali ini belum bisa dipastikan</translation>
    </message>
    <message>
        <source>枠に顔を合わせてください</source>
        <extracomment>K03 title.</extracomment>
        <translation>Posisikan wajah di dalam bingkai</translation>
    </message>
    <message>
        <source>マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。</source>
        <extracomment>K03: why the comparison may fail, and that it does not matter.</extracomment>
        <translation>Masker, kacamata, atau gaya rambut bisa menjadi penyebabnya. Anda juga bisa mendaftar dengan cara lain.</translation>
    </message>
    <message>
        <source>映像は保存しません。</source>
        <extracomment>K03: what happens to the pictures.</extracomment>
        <translation>Gambar kamera tidak disimpan.</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>Pilih cara lain</translation>
    </message>
    <message>
        <source>カメラを見てください</source>
        <extracomment>K03: the first moment, before anything is known of the face.</extracomment>
        <translation>Silakan lihat ke kamera</translation>
    </message>
    <message>
        <source>ゆっくり左を向いてください</source>
        <extracomment>K03 active step: turn the head to your own left, which is left in the mirror, too.</extracomment>
        <translation>Silakan menoleh pelan-pelan ke kiri</translation>
    </message>
    <message>
        <source>ゆっくり右を向いてください</source>
        <extracomment>K03 active step: likewise to the right.</extracomment>
        <translation>Silakan menoleh pelan-pelan ke kanan</translation>
    </message>
    <message>
        <source>ゆっくりカメラに近づいてください</source>
        <extracomment>K03 active step: the face gets larger in the picture.</extracomment>
        <translation>Silakan mendekat pelan-pelan ke kamera</translation>
    </message>
    <message>
        <source>両目を1秒ほど閉じて、また開けてください</source>
        <extracomment>K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.</extracomment>
        <translation>Tutup kedua mata sekitar satu detik, lalu buka kembali</translation>
    </message>
    <message>
        <source>あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。</source>
        <extracomment>K03 active step: there is time, and nobody has to.</extracomment>
        <translation>Tidak perlu terburu-buru. Jika sulit, Anda bisa mendaftar dengan cara lain.</translation>
    </message>
    <message>
        <source>もう少し時間をかける</source>
        <extracomment>K03 key during an active step: the time for it begins anew.</extracomment>
        <translation>Tambah waktu</translation>
    </message>
</context>
<context>
    <name>CannotReadScreen</name>
    <message>
        <source>次にすること</source>
        <extracomment>K80: heading of what to do now.</extracomment>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>もう一度試す</source>
        <extracomment>Key: once more the same.</extracomment>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>CardLeftScreen</name>
    <message>
        <source>カードが残っています</source>
        <extracomment>K82 title.</extracomment>
        <translation>Ada kartu yang tertinggal</translation>
    </message>
    <message>
        <source>カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82: for the owner, or whoever comes next.</extracomment>
        <translation>Silakan ambil kartu ini. Jika bukan milik Anda, jangan disentuh dan panggil petugas.</translation>
    </message>
    <message>
        <source>スマートフォンが残っています</source>
        <extracomment>K82 title, a telephone.</extracomment>
        <translation>Ada ponsel yang tertinggal</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。</source>
        <extracomment>K82, a telephone: for the owner, or whoever comes next.</extracomment>
        <translation>Silakan ambil ponsel Anda. Jika bukan milik Anda, jangan disentuh dan panggil petugas.</translation>
    </message>
</context>
<context>
    <name>CertificateKeys</name>
    <message>
        <source>消す</source>
        <extracomment>K15 keypad: takes the last digit away.</extracomment>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>決定</source>
        <extracomment>K15 keypad: this question is answered.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>－（横線）</source>
        <extracomment>K15 keypad: a hyphen, as printed between digits.</extracomment>
        <translation>- (strip)</translation>
    </message>
</context>
<context>
    <name>CertificateReviewScreen</name>
    <message>
        <source>保険者番号</source>
        <extracomment>K15 review: the insurer&apos;s number.</extracomment>
        <translation>Nomor pihak asuransi (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <extracomment>K15 review: the symbol.</extracomment>
        <translation>Simbol (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <extracomment>K15 review: the number.</extracomment>
        <translation>Nomor (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <extracomment>K15 review: the branch.</extracomment>
        <translation>Cabang (枝番)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>K15 review: the date of birth.</extracomment>
        <translation>Tanggal lahir (生年月日)</translation>
    </message>
    <message>
        <source>紙と同じか、確かめてください</source>
        <extracomment>K15 review title.</extracomment>
        <translation>Apakah sama dengan surat Anda?</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <extracomment>K15 review: the desk reads the symbol.</extracomment>
        <translation>Akan dicek di loket</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>K15 review: the paper has nothing there.</extracomment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>直す</source>
        <extracomment>K15 review key: put this line right.</extracomment>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>%1を直す</source>
        <extracomment>K15 review, spoken: which line the key puts right. %1 is its name.</extracomment>
        <translation>Ubah: %1</translation>
    </message>
    <message>
        <source>これで受付する</source>
        <extracomment>K15 review key: everything is right; the eligibility is asked for.</extracomment>
        <translation>Ya, daftar dengan ini</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>保険者番号を入力してください</source>
        <extracomment>K15 title: the insurer&apos;s number as printed on the certificate.</extracomment>
        <translation>Masukkan nomor pihak asuransi (保険者番号)</translation>
    </message>
    <message>
        <source>記号を入力してください</source>
        <extracomment>K15 title: the symbol (記号).</extracomment>
        <translation>Masukkan simbol (記号)</translation>
    </message>
    <message>
        <source>番号を入力してください</source>
        <extracomment>K15 title: the number (番号).</extracomment>
        <translation>Masukkan nomor (番号)</translation>
    </message>
    <message>
        <source>枝番を入力してください</source>
        <extracomment>K15 title: the branch (枝番).</extracomment>
        <translation>Masukkan nomor cabang (枝番)</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>K15 title: the date of birth.</extracomment>
        <translation>Masukkan tanggal lahir (生年月日)</translation>
    </message>
    <message>
        <source>6桁か8桁の数字です。</source>
        <extracomment>K15: how the insurer&apos;s number looks.</extracomment>
        <translation>Terdiri dari 6 atau 8 angka.</translation>
    </message>
    <message>
        <source>数字のときは入力してください。ことばのときは、窓口で確認します。</source>
        <extracomment>K15: how the symbol looks.</extracomment>
        <translation>Jika angka, silakan masukkan. Jika kata, akan dicek di loket.</translation>
    </message>
    <message>
        <source>「番号」のところの数字です。</source>
        <extracomment>K15: how the number looks.</extracomment>
        <translation>Angka di sebelah 番号.</translation>
    </message>
    <message>
        <source>2桁の数字です。書かれていないこともあります。</source>
        <extracomment>K15: how the branch looks.</extracomment>
        <translation>Dua angka. Mungkin tidak tertulis.</translation>
    </message>
    <message>
        <source>はじめに年号を選びます。1桁の月や日は、前に0をつけてください。</source>
        <extracomment>K15: how the date is typed.</extracomment>
        <translation>Pilih dahulu kalendernya. Jika bulan atau hari hanya satu angka, tambahkan 0 di depannya.</translation>
    </message>
    <message>
        <source>保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。</source>
        <extracomment>K15: the check digit does not fit; no blame.</extracomment>
        <translation>Nomor pihak asuransi sepertinya berbeda dengan surat. Mohon bandingkan sekali lagi, misalnya 3 dan 5, atau 1 dan 7.</translation>
    </message>
    <message>
        <source>生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。</source>
        <extracomment>K15: no such day; no blame.</extracomment>
        <translation>Tanggal lahir sepertinya berbeda dengan surat. Mohon bandingkan sekali lagi kalender dan angkanya.</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <extracomment>K15 key: the paper has nothing there.</extracomment>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>数字ではない（窓口で確認）</source>
        <extracomment>K15 key: the symbol is kana or kanji; the desk reads it.</extracomment>
        <translation>Bukan angka (dicek di loket)</translation>
    </message>
    <message>
        <source>カメラで読みました。紙と同じなら「決定」を押してください。</source>
        <extracomment>K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.</extracomment>
        <translation>Dibaca oleh kamera. Jika sama dengan surat Anda, tekan “OK”.</translation>
    </message>
</context>
<context>
    <name>ChooseMethodScreen</name>
    <message>
        <source>本人確認の方法を選んでください</source>
        <extracomment>K02 title.</extracomment>
        <translation>Pilih cara untuk memastikan identitas Anda</translation>
    </message>
    <message>
        <source>置きなおして、顔認証を使う</source>
        <extracomment>K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.</extracomment>
        <translation>Sudah saya letakkan lagi, pakai wajah</translation>
    </message>
    <message>
        <source>付き添い・代理の方</source>
        <extracomment>K02 key: somebody else than the owner of the card stands here.</extracomment>
        <translation>Saya mewakili orang lain</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K00 outside the hours: title.</extracomment>
        <translation>Loket sedang tutup</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>Tentang kartu dan mesin ini</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>同意は未確認</source>
        <extracomment>Desk: consent was not asked for.</extracomment>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>すべて同意</source>
        <extracomment>Desk: consent to everything.</extracomment>
        <translation>Setuju semua</translation>
    </message>
    <message>
        <source>一部同意</source>
        <extracomment>Desk: consent to a part.</extracomment>
        <translation>Setuju sebagian</translation>
    </message>
    <message>
        <source>同意なし</source>
        <extracomment>Desk: no consent.</extracomment>
        <translation>Tidak setuju</translation>
    </message>
</context>
<context>
    <name>ConsentFacts</name>
    <message>
        <source>見る人</source>
        <extracomment>K08: who will see the data.</extracomment>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>%1の医師・歯科医師・薬剤師など</source>
        <extracomment>K08: who will see the data. %1 is the facility&apos;s name.</extracomment>
        <translation>Dokter, dokter gigi, apoteker, dan tenaga medis lain di %1</translation>
    </message>
    <message>
        <source>目的</source>
        <extracomment>K08: what for.</extracomment>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>今日の診察で、薬の重なりなどを防ぐため</source>
        <extracomment>K08: what for.</extracomment>
        <translation>Untuk perawatan hari ini, misalnya agar obat yang sama tidak diberikan dua kali</translation>
    </message>
    <message>
        <source>期限</source>
        <extracomment>K08: until when.</extracomment>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.</extracomment>
        <translation>Sampai %1</translation>
    </message>
    <message>
        <source>やめるとき</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>Untuk berhenti</translation>
    </message>
    <message>
        <source>この画面か受付で、いつでもやめられます</source>
        <extracomment>K08: how to stop it.</extracomment>
        <translation>Bisa dihentikan kapan saja di layar ini atau di loket</translation>
    </message>
    <message>
        <source>提供する情報</source>
        <extracomment>K08: heading of the list of data.</extracomment>
        <translation>Informasi yang diperlihatkan</translation>
    </message>
</context>
<context>
    <name>ConsentItemRow</name>
    <message>
        <source>はい</source>
        <extracomment>K09: yes, this may be seen.</extracomment>
        <translation>Ya</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>K09: no, this may not be seen.</extracomment>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>ConsentItemsScreen</name>
    <message>
        <source>提供してよい情報を選んでください</source>
        <extracomment>K09 title.</extracomment>
        <translation>Pilih informasi yang boleh diperlihatkan</translation>
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
            <numerusform>Pilih %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>過去の医療情報の提供に同意しますか</source>
        <extracomment>K08 title.</extracomment>
        <translation>Bolehkah kami melihat informasi medis Anda yang lalu?</translation>
    </message>
    <message>
        <source>同意しなくても、診察はいつもどおり受けられます。</source>
        <extracomment>K08: refusing has no effect on being treated.</extracomment>
        <translation>Walaupun tidak setuju, Anda tetap dilayani dokter seperti biasa.</translation>
    </message>
    <message>
        <source>すべて同意する</source>
        <extracomment>K08 answer: agree to all.</extracomment>
        <translation>Setuju semua</translation>
    </message>
    <message>
        <source>個別に選ぶ</source>
        <extracomment>K08 answer: choose item by item.</extracomment>
        <translation>Pilih satu per satu</translation>
    </message>
    <message>
        <source>同意しない</source>
        <extracomment>K08 answer: do not agree.</extracomment>
        <translation>Tidak setuju</translation>
    </message>
    <message>
        <source>ご本人にかわって代理の方がお答えになります。代理であることも記録されます。</source>
        <extracomment>K08: another one answers in the person&apos;s name, and it is recorded.</extracomment>
        <translation>Anda menjawab atas nama pasien. Dicatat bahwa Anda mewakili pasien.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>画面をかくしています。もどすには、7のキーか、ここを押してください。</source>
        <extracomment>Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.</extracomment>
        <translation>Layar disembunyikan. Untuk menampilkannya lagi, tekan tombol 7 atau di sini.</translation>
    </message>
</context>
<context>
    <name>DeskCalls</name>
    <message>
        <source>お呼び中 %1番</source>
        <extracomment>Desk: the number that was called last. %1 is a number.</extracomment>
        <translation>Memanggil No. %1</translation>
    </message>
    <message>
        <source>お待ち %1人</source>
        <extracomment>Desk: how many people wait to be called. %1 is a number.</extracomment>
        <translation>Menunggu: %1</translation>
    </message>
    <message>
        <source>次の方を呼ぶ (F8)</source>
        <extracomment>Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.</extracomment>
        <translation>Panggil berikut (F8)</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message numerus="yes">
        <source>今日の受付 %n件</source>
        <extracomment>Desk: how many arrivals today.</extracomment>
        <translation>
            <numerusform>Pendaftaran hari ini: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>自動で更新中</source>
        <extracomment>Desk: new arrivals appear by themselves.</extracomment>
        <translation>Diperbarui otomatis</translation>
    </message>
    <message>
        <source>更新できません</source>
        <extracomment>Desk: new arrivals do not appear by themselves.</extracomment>
        <translation>Tidak bisa diperbarui</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>受付が終わりました</source>
        <extracomment>K17 title.</extracomment>
        <translation>Pendaftaran Anda selesai</translation>
    </message>
    <message>
        <source>受付の係にお声がけください</source>
        <extracomment>K17 title when the desk goes on with this person.</extracomment>
        <translation>Silakan temui petugas di loket</translation>
    </message>
    <message>
        <source>受付を取りやめました</source>
        <extracomment>K17 title after giving up.</extracomment>
        <translation>Pendaftaran dibatalkan</translation>
    </message>
    <message>
        <source>お名前をお呼びするまで、お待ちください。</source>
        <extracomment>K17: what comes next.</extracomment>
        <translation>Mohon tunggu sampai nama Anda dipanggil.</translation>
    </message>
    <message>
        <source>係が、つづきをご案内します。</source>
        <extracomment>K17: what comes next when the desk goes on.</extracomment>
        <translation>Petugas akan membantu langkah selanjutnya.</translation>
    </message>
    <message>
        <source>もう一度受付をするときは、カードを置いてください。</source>
        <extracomment>K17: after giving up.</extracomment>
        <translation>Untuk mendaftar lagi, letakkan kartu Anda.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Key: leave the last page.</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>控えを印刷しています。</source>
        <extracomment>K17: the receipt is being printed.</extracomment>
        <translation>Salinan sedang dicetak.</translation>
    </message>
    <message>
        <source>控えを印刷しました。お取りください。</source>
        <extracomment>K17: the receipt was printed.</extracomment>
        <translation>Salinan sudah dicetak. Silakan ambil.</translation>
    </message>
    <message>
        <source>控えを印刷できませんでした。受付の係にお声がけください。</source>
        <extracomment>K17: the receipt could not be printed.</extracomment>
        <translation>Salinan tidak bisa dicetak. Silakan temui petugas di loket.</translation>
    </message>
    <message>
        <source>回答の控えを画面に出す</source>
        <extracomment>K17 key: show the receipt of the answers as a code on the screen.</extracomment>
        <translation>Tampilkan salinan jawaban saya</translation>
    </message>
    <message>
        <source>回答の控えを印刷する</source>
        <extracomment>K17 key: print the receipt of the answers.</extracomment>
        <translation>Cetak salinan jawaban saya</translation>
    </message>
    <message>
        <source>この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。</source>
        <extracomment>K17: what comes next for whoever has got a number.</extracomment>
        <translation>Mohon tunggu sampai nomor ini dipanggil. Nomor ini juga muncul di layar mesin ini.</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>急な病気やけがのとき</source>
        <extracomment>Outside the hours: heading of what to do in an emergency.</extracomment>
        <translation>Jika darurat</translation>
    </message>
    <message>
        <source>119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。</source>
        <extracomment>Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.</extracomment>
        <translation>Telepon 119. Jika ragu apakah perlu ke dokter, Anda bisa bertanya ke #7119 (tidak tersedia di semua daerah).</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>まだ受付はありません</source>
        <extracomment>Desk: the list is empty.</extracomment>
        <translation>Belum ada pendaftaran</translation>
    </message>
    <message>
        <source>受付機で受付が終わると、ここに自動で表示されます。</source>
        <extracomment>Desk: what will happen here.</extracomment>
        <translation>Setelah pendaftaran di mesin selesai, namanya muncul di sini secara otomatis.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>係がまいります</source>
        <extracomment>K90 title.</extracomment>
        <translation>Petugas akan datang</translation>
    </message>
    <message>
        <source>このままお待ちください。ここまでの操作は残っています。</source>
        <extracomment>K90: the place in the visit is kept for two minutes.</extracomment>
        <translation>Mohon tunggu di sini. Yang sudah Anda isi tidak hilang.</translation>
    </message>
    <message>
        <source>つづきにもどる</source>
        <extracomment>K90 key: go on where one was.</extracomment>
        <translation>Lanjutkan yang tadi</translation>
    </message>
    <message>
        <source>カードを受け取る</source>
        <extracomment>K90 key when this machine cannot go on: the desk does, and the card is given back.</extracomment>
        <translation>Ambil kartu</translation>
    </message>
    <message>
        <source>この画面を終わる</source>
        <extracomment>K90 key when this machine cannot go on, and there is no card to give back.</extracomment>
        <translation>Selesai di sini</translation>
    </message>
    <message>
        <source>いまは係がおりません</source>
        <extracomment>K90 title outside the hours of reception.</extracomment>
        <translation>Saat ini tidak ada petugas</translation>
    </message>
    <message>
        <source>窓口で続ける</source>
        <extracomment>K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.</extracomment>
        <translation>Lanjut di loket</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>顔写真の面を上にして、カードリーダーに置いてください。</source>
        <extracomment>K00: how to lay the card.</extracomment>
        <translation>Letakkan di pembaca kartu, sisi foto menghadap ke atas.</translation>
    </message>
    <message>
        <source>カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。</source>
        <extracomment>K00: a card in a sleeve cannot be read.</extracomment>
        <translation>Keluarkan kartu dari sarungnya. Jika bingung, tekan “Panggil petugas”.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K00 title, read from two metres away.</extracomment>
        <translation>Silakan letakkan Kartu My Number Anda</translation>
    </message>
    <message>
        <source>ただいま受付時間外です。この受付機は使えます。</source>
        <extracomment>K00 outside the hours, where visits may begin all the same.</extracomment>
        <translation>Loket sedang tutup. Anda bisa memakai mesin ini.</translation>
    </message>
</context>
<context>
    <name>InformationChoices</name>
    <message>
        <source>カードに入っているもの</source>
        <extracomment>Information: key to the page about what is on the card.</extracomment>
        <translation>Isi kartu</translation>
    </message>
    <message>
        <source>病気や薬の情報は入っていません</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Tanpa informasi medis</translation>
    </message>
    <message>
        <source>個人情報のあつかい</source>
        <extracomment>Information: key to the page about privacy.</extracomment>
        <translation>Privasi Anda</translation>
    </message>
    <message>
        <source>この受付機に残るもの、残らないもの</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Yang disimpan dan yang tidak disimpan di mesin ini</translation>
    </message>
    <message>
        <source>カードをなくしたとき</source>
        <extracomment>Information: key to the page about a lost card.</extracomment>
        <translation>Jika kartu hilang</translation>
    </message>
    <message>
        <source>24時間、電話で止められます</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Bisa diblokir lewat telepon, 24 jam sehari</translation>
    </message>
    <message>
        <source>この受付機について</source>
        <extracomment>Information: key to the page about who runs this kiosk.</extracomment>
        <translation>Tentang mesin ini</translation>
    </message>
    <message>
        <source>動かしている人と、問い合わせ先</source>
        <extracomment>Information: what that page says, in one line.</extracomment>
        <translation>Pengelola dan tempat bertanya</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>カードと、この受付機について</source>
        <extracomment>Information: the list of pages.</extracomment>
        <translation>Tentang kartu Anda dan mesin ini</translation>
    </message>
    <message>
        <source>病気や薬の情報は、カードに入っていません</source>
        <extracomment>Information page about what is on the card.</extracomment>
        <translation>Tidak ada informasi medis di kartu Anda</translation>
    </message>
    <message>
        <source>顔の映像も暗証番号も、ここに残りません</source>
        <extracomment>Information page about privacy.</extracomment>
        <translation>Gambar wajah dan PIN tidak disimpan di sini</translation>
    </message>
    <message>
        <source>カードをなくしたら、すぐに電話してください</source>
        <extracomment>Information page about a lost card.</extracomment>
        <translation>Jika kartu hilang, segera telepon</translation>
    </message>
    <message>
        <source>この受付機を動かしているのは</source>
        <extracomment>Information page: who runs this kiosk.</extracomment>
        <translation>Mesin ini dikelola oleh</translation>
    </message>
    <message>
        <source>カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。</source>
        <extracomment>Information, on the card: what the card is.</extracomment>
        <translation>Kartu ini seperti kunci. Informasi asuransi dan obat Anda ada di komputer sistem nasional.</translation>
    </message>
    <message>
        <source>顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。</source>
        <extracomment>Information, privacy: what is forgotten.</extracomment>
        <translation>Gambar wajah, foto dari kartu, dan PIN langsung dihapus setelah pendaftaran selesai.</translation>
    </message>
    <message>
        <source>マイナンバー総合フリーダイヤル（電話代はかかりません）</source>
        <extracomment>Information, lost card: whose number it is.</extracomment>
        <translation>Saluran bebas pulsa My Number (gratis)</translation>
    </message>
    <message>
        <source>過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。</source>
        <extracomment>Information, on the card: consent.</extracomment>
        <translation>Dokter dan tenaga medis di sini hanya bisa melihat obat dan perawatan Anda yang lalu jika Anda setuju.</translation>
    </message>
    <message>
        <source>受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。</source>
        <extracomment>Information, privacy: what the desk gets.</extracomment>
        <translation>Loket menerima nama, asuransi, dan pilihan setuju atau tidak. Semuanya disimpan hanya selama jangka waktu tertentu.</translation>
    </message>
    <message>
        <source>24時間いつでも、カードを止めてもらえます。</source>
        <extracomment>Information, lost card: hours.</extracomment>
        <translation>Kartu bisa diblokir kapan saja, 24 jam sehari.</translation>
    </message>
    <message>
        <source>ご質問やご意見は、受付の窓口でお聞きします。</source>
        <extracomment>Information, operator: where to turn. Shown when no other contact is configured.</extracomment>
        <translation>Pertanyaan dan saran Anda bisa disampaikan di loket.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは、受付では使いません。</source>
        <extracomment>Information, on the card and privacy: the Individual Number is not used.</extracomment>
        <translation>My Number 12 angka tidak dipakai dalam pendaftaran.</translation>
    </message>
    <message>
        <source>12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。</source>
        <extracomment>Information, privacy: no pictures, no profiles.</extracomment>
        <translation>My Number 12 angka tidak dibaca. Gambar wajah tidak dipakai untuk hal lain.</translation>
    </message>
    <message>
        <source>今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。</source>
        <extracomment>Information, lost card: what about today.</extracomment>
        <translation>Hari ini Anda bisa mendaftar di loket tanpa kartu. Tekan “Panggil petugas”.</translation>
    </message>
    <message>
        <source>この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。</source>
        <extracomment>Information, operator: which program this is.</extracomment>
        <translation>Program mesin ini, “Uketsuke”, adalah perangkat lunak yang isinya terbuka untuk umum.</translation>
    </message>
</context>
<context>
    <name>IssueFormScreen</name>
    <message>
        <source>処方箋の発行形態を選んでください</source>
        <extracomment>K13 title: the form in which a prescription is issued.</extracomment>
        <translation>Pilih bentuk resep Anda</translation>
    </message>
    <message>
        <source>今日お薬が処方されるときの、処方箋の受け取り方です。</source>
        <extracomment>K13: it matters only if something is prescribed.</extracomment>
        <translation>Ini cara Anda menerima resep jika hari ini diberi resep obat.</translation>
    </message>
    <message>
        <source>電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。</source>
        <extracomment>K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.</extracomment>
        <translation>Resep elektronik bisa ditebus di apotek yang melayaninya, dengan Kartu My Number atau nomor penukaran. Jika apotek Anda tidak melayaninya, silakan pilih resep kertas.</translation>
    </message>
    <message>
        <source>どちらを選んでも、お薬は同じです。</source>
        <extracomment>K13: the medicine is the same.</extracomment>
        <translation>Obatnya sama, apa pun pilihan Anda.</translation>
    </message>
    <message>
        <source>電子処方箋</source>
        <extracomment>K13 answer: electronic.</extracomment>
        <translation>Resep elektronik</translation>
    </message>
    <message>
        <source>紙の処方箋</source>
        <extracomment>K13 answer: on paper.</extracomment>
        <translation>Resep kertas</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>もどる</source>
        <extracomment>Key: one step back.</extracomment>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>一つ前の画面にもどります</source>
        <extracomment>Spoken after the back key.</extracomment>
        <translation>Kembali ke layar sebelumnya</translation>
    </message>
    <message>
        <source>係を呼ぶ</source>
        <extracomment>Key: calls a member of staff.</extracomment>
        <translation>Panggil petugas</translation>
    </message>
    <message>
        <source>受付の係がまいります</source>
        <extracomment>Spoken after the help key.</extracomment>
        <translation>Petugas loket akan datang</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Key: gives up the visit; the card is given back.</extracomment>
        <translation>Batal</translation>
    </message>
    <message>
        <source>受付をやめて、カードをお返しします</source>
        <extracomment>Spoken after the cancel key.</extracomment>
        <translation>Membatalkan pendaftaran dan mengembalikan kartu Anda</translation>
    </message>
    <message>
        <source>受付をやめて、はじめの画面にもどります</source>
        <extracomment>Spoken after the cancel key, where no card lies on the reader.</extracomment>
        <translation>Membatalkan pendaftaran dan kembali ke layar pertama</translation>
    </message>
</context>
<context>
    <name>KioskPresenter</name>
    <message>
        <source>回答の控え</source>
        <extracomment>Title of the printed receipt.</extracomment>
        <translation>Salinan jawaban Anda</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>うけつけ</source>
        <extracomment>Title of the kiosk&apos;s window: the product&apos;s name.</extracomment>
        <translation>Pendaftaran</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>カードを確認しています。そのままお待ちください。</source>
        <extracomment>K01 wait: kind, certificate and counters of the card are being read.</extracomment>
        <translation>Kartu sedang dicek. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>暗証番号を確認しています</source>
        <extracomment>K04 wait: the card compares the PIN.</extracomment>
        <translation>PIN sedang dicek</translation>
    </message>
    <message>
        <source>保険の資格を確認しています</source>
        <extracomment>K06 wait: the eligibility service is being asked.</extracomment>
        <translation>Asuransi kesehatan Anda sedang dicek</translation>
    </message>
    <message>
        <source>受付をしています</source>
        <extracomment>K08 wait: the answer is handed on and the arrival is written.</extracomment>
        <translation>Pendaftaran sedang diproses</translation>
    </message>
    <message>
        <source>ただいま、この機械では受付できません</source>
        <extracomment>K00 title when nobody can be received at all.</extracomment>
        <translation>Saat ini mesin ini tidak bisa menerima pendaftaran</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>K80 title: not a My Number Card.</extracomment>
        <translation>Silakan letakkan Kartu My Number Anda</translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <extracomment>K80 title: the card was taken before the end.</extracomment>
        <translation>Kartu terangkat dari tempatnya</translation>
    </message>
    <message>
        <source>窓口で受付できます</source>
        <extracomment>K80 title: the certificate on the card allows nothing.</extracomment>
        <translation>Anda bisa mendaftar di loket</translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <extracomment>K80 title.</extracomment>
        <translation>Kartu tidak terbaca</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>Sertifikat elektronik kartu hampir habis masa berlakunya</translation>
    </message>
    <message>
        <source>カードの電子証明書は %1 まで使えます。</source>
        <extracomment>K14 notice: %1 is a date.</extracomment>
        <translation>Sertifikat elektronik di kartu bisa dipakai sampai %1.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>Sertifikat bisa diperpanjang di kantor pemerintah kota tempat tinggal Anda. Bawalah kartu Anda. PIN juga diperlukan.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <extracomment>K14 notice: title.</extracomment>
        <translation>Masa berlaku sertifikat elektronik kartu sudah habis</translation>
    </message>
    <message>
        <source>期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。</source>
        <extracomment>K14 notice: %1 is a date. Why the consent question was left out.</extracomment>
        <translation>Masa berlakunya sampai %1. Kali ini hanya asuransi Anda yang dicek. Persetujuan untuk melihat informasi medis yang lalu tidak ditanyakan.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で、早めに更新してください。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>Silakan segera perpanjang di kantor pemerintah kota tempat tinggal Anda.</translation>
    </message>
    <message>
        <source>明日 %1</source>
        <extracomment>K08: until when the data may be seen; %1 is a clock time.</extracomment>
        <translation>besok pukul %1</translation>
    </message>
    <message>
        <source>利用登録をしています。カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K07 wait: the card is being registered as health insurance card.</extracomment>
        <translation>Kartu sedang didaftarkan. Biarkan kartu di tempatnya dan mohon tunggu.</translation>
    </message>
    <message>
        <source>カードといっしょにお使いください</source>
        <extracomment>K80 title: the notice serves only together with the card.</extracomment>
        <translation>Silakan pakai bersama kartu Anda</translation>
    </message>
    <message>
        <source>スマートフォンを確認しています。そのままお待ちください。</source>
        <extracomment>K10 wait: the telephone is being read.</extracomment>
        <translation>Ponsel sedang dibaca. Mohon biarkan di tempatnya.</translation>
    </message>
    <message>
        <source>スマートフォンを読み取れませんでした</source>
        <extracomment>K80 title: the telephone did not answer.</extracomment>
        <translation>Ponsel tidak terbaca</translation>
    </message>
    <message>
        <source>プラスチックのカードをお使いください</source>
        <extracomment>K80 title: the telephone cannot be used, the plastic card can.</extracomment>
        <translation>Silakan pakai kartu plastik Anda</translation>
    </message>
    <message>
        <source>代理の方について確認しています</source>
        <extracomment>K06 wait: what somebody who acts for the person may do.</extracomment>
        <translation>Wewenang Anda untuk mewakili pasien sedang dicek</translation>
    </message>
    <message>
        <source>ただいま受付時間外です</source>
        <extracomment>K80 title: a card was laid down outside the hours of reception.</extracomment>
        <translation>Loket sedang tutup</translation>
    </message>
    <message>
        <source>窓口で続きを確認します。係員にお声がけください。</source>
        <extracomment>K90, what to do now, where a telephone or a paper and no card brought the person here.</extracomment>
        <translation>Pengecekan dilanjutkan di loket. Silakan minta bantuan petugas.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、ご本人からいただきます</source>
        <extracomment>K14 notice: title. Somebody acted for the person who may not answer the consent question.</extracomment>
        <translation>Persetujuan informasi medis yang lalu ditanyakan langsung kepada pasien</translation>
    </message>
    <message>
        <source>代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。</source>
        <extracomment>K14 notice: what that means now.</extracomment>
        <translation>Anda tidak ditanya. Pasien tetap dilayani dokter seperti biasa.</translation>
    </message>
    <message>
        <source>ご本人が受付をするときや、窓口で、いつでもお選びいただけます。</source>
        <extracomment>K14 notice: what to do.</extracomment>
        <translation>Pasien bisa memilih saat mendaftar kapan saja, atau di loket.</translation>
    </message>
    <message>
        <source>ただいま、カードを読み取れません</source>
        <extracomment>K00 title when no card can be read; a certificate of eligibility can still be used.</extracomment>
        <translation>Saat ini kartu tidak bisa dibaca</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>資格確認書で受付</source>
        <extracomment>K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.</extracomment>
        <translation>Pakai surat bukti kepesertaan asuransi</translation>
    </message>
    <message>
        <source>スマートフォンで受付</source>
        <extracomment>K00 key: reception by a smartphone that carries the card&apos;s function.</extracomment>
        <translation>Pakai ponsel</translation>
    </message>
    <message>
        <source>カードと受付機について</source>
        <extracomment>K00 key: pages about card, privacy, a lost card and who runs this kiosk.</extracomment>
        <translation>Tentang kartu dan mesin ini</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>もどる</source>
        <extracomment>Language list: close it, nothing changes.</extracomment>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>LastTryScreen</name>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Last-try warning, title.</extracomment>
        <translation>PIN hanya bisa dimasukkan 1 kali lagi</translation>
    </message>
    <message>
        <source>次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。</source>
        <extracomment>Last-try warning: what locking means.</extracomment>
        <translation>Jika kali ini tidak cocok, PIN tidak bisa dipakai lagi. Untuk memulihkannya, Anda perlu datang ke kantor pemerintah kota.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification (the safe choice before the last PIN try).</extracomment>
        <translation>Pilih cara lain</translation>
    </message>
    <message>
        <source>最後の1回を入力する</source>
        <extracomment>Key: the explicit yes to spending the last PIN try.</extracomment>
        <translation>Coba terakhir kali</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message>
        <source>休み</source>
        <extracomment>K00: a day without reception, as a line of a list of hours.</extracomment>
        <translation>tutup</translation>
    </message>
    <message>
        <source>今日の受付時間&#x3000;%1</source>
        <extracomment>K00: hours of today. %1 is one or more spans of clock times.</extracomment>
        <translation>Buka hari ini: %1</translation>
    </message>
    <message>
        <source>次は、今日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>Buka lagi hari ini pukul %1.</translation>
    </message>
    <message>
        <source>次は、明日 %1 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a clock time.</extracomment>
        <translation>Buka lagi besok pukul %1.</translation>
    </message>
    <message>
        <source>次は、%1 %2 に開きます。</source>
        <extracomment>K00 outside the hours. %1 is a date, %2 a clock time.</extracomment>
        <translation>Buka lagi %1 pukul %2.</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>本人確認なし</source>
        <extracomment>Desk: nobody was identified.</extracomment>
        <translation>Identitas belum dicek</translation>
    </message>
    <message>
        <source>顔認証</source>
        <extracomment>Desk: identified by face.</extracomment>
        <translation>Wajah</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Desk: identified by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>Desk: identified by staff.</extracomment>
        <translation>Dicek petugas</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <extracomment>Desk: by a certificate of eligibility in place of a card; nobody was identified.</extracomment>
        <translation>Surat bukti</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <extracomment>Desk: identified by smartphone.</extracomment>
        <translation>Ponsel</translation>
    </message>
</context>
<context>
    <name>MethodChoices</name>
    <message>
        <source>顔認証</source>
        <extracomment>K02: identification by face.</extracomment>
        <translation>Wajah</translation>
    </message>
    <message>
        <source>カメラに顔を向けます</source>
        <extracomment>K02: what identification by face means.</extracomment>
        <translation>Hadapkan wajah ke kamera</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>K02: identification by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>カードの4桁の数字を入力します</source>
        <extracomment>K02: what identification by PIN means.</extracomment>
        <translation>Masukkan 4 angka PIN kartu</translation>
    </message>
    <message>
        <source>目視確認</source>
        <extracomment>K02: identification by a member of staff who compares the photo and the person.</extracomment>
        <translation>Dicek petugas</translation>
    </message>
    <message>
        <source>係員がカードの写真とご本人を見くらべます</source>
        <extracomment>K02: what the staff check means.</extracomment>
        <translation>Petugas membandingkan Anda dengan foto di kartu</translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>つづけますか？</source>
        <extracomment>Overlay after some time without a press.</extracomment>
        <translation>Mau dilanjutkan?</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめて、カードをお返しします。</source>
        <extracomment>Overlay: when the visit ends by itself. %n seconds.</extracomment>
        <translation>
            <numerusform>Dalam %n detik, pendaftaran dibatalkan dan kartu Anda dikembalikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Overlay key: more time, please.</extracomment>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>やめてカードを受け取る</source>
        <extracomment>Overlay key: give up, give the card back.</extracomment>
        <translation>Batal dan ambil kartu</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒で受付をやめます。</source>
        <extracomment>Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.</extracomment>
        <translation>
            <numerusform>Dalam %n detik, pendaftaran dibatalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>受付をやめる</source>
        <extracomment>Overlay key: give up, where there is no card to give back.</extracomment>
        <translation>Batal mendaftar</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>お知らせがあります</source>
        <extracomment>K14 title.</extracomment>
        <translation>Mohon baca pemberitahuan ini</translation>
    </message>
    <message>
        <source>次へ</source>
        <extracomment>Key: read, go on.</extracomment>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>PaperCameraScreen</name>
    <message>
        <source>紙をカメラの前にかざしてください</source>
        <extracomment>K15 camera hint: no paper is seen yet.</extracomment>
        <translation>Silakan arahkan kertas ke kamera</translation>
    </message>
    <message>
        <source>紙をもう少しカメラに近づけてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Silakan dekatkan kertas sedikit ke kamera</translation>
    </message>
    <message>
        <source>紙を少し左へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own left.</extracomment>
        <translation>Silakan geser kertas sedikit ke kiri</translation>
    </message>
    <message>
        <source>紙を少し右へ動かしてください</source>
        <extracomment>K15 camera hint: to the person&apos;s own right.</extracomment>
        <translation>Silakan geser kertas sedikit ke kanan</translation>
    </message>
    <message>
        <source>紙を少し上へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Silakan naikkan kertas sedikit</translation>
    </message>
    <message>
        <source>紙を少し下へ動かしてください</source>
        <extracomment>K15 camera hint.</extracomment>
        <translation>Silakan turunkan kertas sedikit</translation>
    </message>
    <message>
        <source>紙が暗いようです。明るいほうへ向けてください</source>
        <extracomment>K15 camera hint: the paper is too dark to be read.</extracomment>
        <translation>Kertas agak gelap. Silakan hadapkan ke arah yang terang</translation>
    </message>
    <message>
        <source>紙を動かさずに持ってください</source>
        <extracomment>K15 camera hint: moving, or out of focus.</extracomment>
        <translation>Mohon kertas jangan digerakkan</translation>
    </message>
    <message>
        <source>読んでいます。そのまま動かさないでください</source>
        <extracomment>K15 camera hint: all is well, it is being read.</extracomment>
        <translation>Sedang dibaca. Mohon jangan digerakkan</translation>
    </message>
    <message>
        <source>マイナンバーが書かれているようなので、読みませんでした</source>
        <extracomment>K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.</extracomment>
        <translation>Sepertinya ada My Number di kertas ini, jadi tidak dibaca</translation>
    </message>
    <message>
        <source>資格確認書をカメラにかざしてください</source>
        <extracomment>K15 title: the certificate is held before the camera.</extracomment>
        <translation>Arahkan surat bukti Anda ke kamera</translation>
    </message>
    <message>
        <source>カメラの映像</source>
        <extracomment>K15, spoken name of the camera picture.</extracomment>
        <translation>Gambar kamera</translation>
    </message>
    <message>
        <source>映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。</source>
        <extracomment>K15 camera: after a paper with an Individual Number.</extracomment>
        <translation>Gambar langsung dihapus. Arahkan surat bukti Anda ke kamera, atau masukkan nomornya.</translation>
    </message>
    <message>
        <source>映像は保存しません。読んだ番号は、次の画面で確かめられます。</source>
        <extracomment>K15 camera: what happens to the pictures, and that nothing is taken over unseen.</extracomment>
        <translation>Gambar kamera tidak disimpan. Anda bisa mengecek nomornya di layar berikutnya.</translation>
    </message>
    <message>
        <source>もう一度かざす</source>
        <extracomment>K15 camera key: hold the paper up once more.</extracomment>
        <translation>Arahkan lagi</translation>
    </message>
    <message>
        <source>番号を入力する</source>
        <extracomment>K15 camera key: the numbers are typed instead.</extracomment>
        <translation>Masukkan nomor</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>「資格確認書」をお持ちですか</source>
        <extracomment>K15 title of the first page. 資格確認書 is the certificate of eligibility.</extracomment>
        <translation>Apakah Anda punya “資格確認書” (surat bukti kepesertaan asuransi)?</translation>
    </message>
    <message>
        <source>紙のいちばん上に「資格確認書」と書いてあります。</source>
        <extracomment>K15: where the name of the paper stands.</extracomment>
        <translation>Tulisan 資格確認書 ada di bagian paling atas surat.</translation>
    </message>
    <message>
        <source>資格確認書を持っています</source>
        <extracomment>K15: this is the right paper.</extracomment>
        <translation>Saya punya 資格確認書</translation>
    </message>
    <message>
        <source>書いてある番号を入力して受付します</source>
        <extracomment>K15: what happens with the right paper.</extracomment>
        <translation>Masukkan nomor yang tertulis di surat</translation>
    </message>
    <message>
        <source>「資格情報のお知らせ」だけです</source>
        <extracomment>K15: the other paper, 資格情報のお知らせ (eligibility notice).</extracomment>
        <translation>Saya hanya punya “資格情報のお知らせ” (pemberitahuan)</translation>
    </message>
    <message>
        <source>この紙は、カードといっしょに使います</source>
        <extracomment>K15: the notice is used together with the card.</extracomment>
        <translation>Kertas ini dipakai bersama kartu</translation>
    </message>
</context>
<context>
    <name>PhoneHoldScreen</name>
    <message>
        <source>カードを置く場所に、スマートフォンをのせてください。</source>
        <extracomment>K10: the phone is held where cards are laid.</extracomment>
        <translation>Silakan letakkan ponsel di tempat kartu.</translation>
    </message>
    <message>
        <source>画面の左にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is left of the screen.</extracomment>
        <translation>Silakan letakkan ponsel di alas baca di kiri layar.</translation>
    </message>
    <message>
        <source>画面の右にある読み取り台に、スマートフォンをのせてください。</source>
        <extracomment>K10: the pad for phones is right of the screen.</extracomment>
        <translation>Silakan letakkan ponsel di alas baca di kanan layar.</translation>
    </message>
    <message>
        <source>もう一度スマートフォンをのせてください</source>
        <extracomment>K10 title after the PIN was typed and the phone is no longer there.</extracomment>
        <translation>Letakkan ponsel di sana sekali lagi</translation>
    </message>
    <message>
        <source>スマートフォンをのせてください</source>
        <extracomment>K10 title.</extracomment>
        <translation>Letakkan ponsel di pembaca kartu</translation>
    </message>
    <message>
        <source>先にiPhoneでウォレットのカードを選び、顔や指で確認してください。</source>
        <extracomment>K10, iPhone: what to do on the phone first.</extracomment>
        <translation>Pilih dahulu kartu di Wallet pada iPhone, lalu pastikan dengan wajah atau jari.</translation>
    </message>
    <message>
        <source>画面のロックを外してください。そのまま置いておけます。</source>
        <extracomment>K10, Android: the phone may stay there.</extracomment>
        <translation>Silakan buka kunci layar. Ponsel boleh tetap di tempatnya.</translation>
    </message>
</context>
<context>
    <name>PhoneKindScreen</name>
    <message>
        <source>スマートフォンの種類を選んでください</source>
        <extracomment>K10 title.</extracomment>
        <translation>Ponsel apa yang Anda pakai?</translation>
    </message>
    <message>
        <source>マイナンバーカードの機能を入れたスマートフォンが使えます。</source>
        <extracomment>K10: what must be on the phone.</extracomment>
        <translation>Anda bisa memakai ponsel yang berisi fungsi Kartu My Number.</translation>
    </message>
    <message>
        <source>iPhoneの画面で、顔や指で確認します</source>
        <extracomment>K10: what an iPhone asks of its owner.</extracomment>
        <translation>Pastikan dengan wajah atau jari di iPhone</translation>
    </message>
    <message>
        <source>この画面で、4桁の暗証番号を入力します</source>
        <extracomment>K10: what follows with an Android phone.</extracomment>
        <translation>Masukkan 4 angka PIN di layar ini</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>4桁のうち%n桁を入力しました</source>
        <extracomment>Spoken: how many digits are in. %n of four.</extracomment>
        <translation>
            <numerusform>%n dari 4 angka sudah dimasukkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <extracomment>PIN pad: takes the last digit away.</extracomment>
        <translation>Hapus</translation>
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
        <translation>PIN saat ini tidak bisa dipakai</translation>
    </message>
    <message>
        <source>ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>K81: what is still possible and where the PIN is set anew.</extracomment>
        <translation>Anda bisa mendaftar dengan cara lain. PIN bisa diatur ulang di kantor pemerintah kota.</translation>
    </message>
    <message>
        <source>「係を呼ぶ」を押してください。受付の係がご案内します。</source>
        <extracomment>K81 when no other way is offered.</extracomment>
        <translation>Tekan “Panggil petugas”. Petugas loket akan membantu Anda.</translation>
    </message>
    <message>
        <source>プラスチックのマイナンバーカードか、窓口で受付できます。</source>
        <extracomment>K81 with a telephone: what is still possible.</extracomment>
        <translation>Anda bisa mendaftar dengan Kartu My Number plastik, atau di loket.</translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>暗証番号4桁を入力してください</source>
        <extracomment>K04 title.</extracomment>
        <translation>Masukkan 4 angka PIN</translation>
    </message>
    <message>
        <source>番号がちがうようです</source>
        <extracomment>K04 after a wrong PIN, without blame.</extracomment>
        <translation>Sepertinya PIN belum cocok</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>K04, shown before the first digit. %n is the retry counter the card reported.</extracomment>
        <translation>
            <numerusform>PIN masih bisa dimasukkan %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant.</extracomment>
        <translation>PIN adalah 4 angka yang Anda pilih saat menerima kartu. Jangan beri tahu siapa pun, termasuk petugas.</translation>
    </message>
    <message>
        <source>ほかの方法を選ぶ</source>
        <extracomment>Key: another way of identification.</extracomment>
        <translation>Pilih cara lain</translation>
    </message>
    <message>
        <source>スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。</source>
        <extracomment>K04: which PIN is meant, with a telephone.</extracomment>
        <translation>4 angka yang Anda pilih saat mengatur ponsel. Mohon jangan beri tahu petugas.</translation>
    </message>
</context>
<context>
    <name>PressArea</name>
    <message>
        <source>いまは押せません</source>
        <extracomment>Spoken for a key that cannot be pressed just now.</extracomment>
        <translation>Belum bisa ditekan</translation>
    </message>
</context>
<context>
    <name>ProxyCheckScreen</name>
    <message>
        <source>係が確かめにまいります</source>
        <extracomment>K05p title, read by the one who acts for the person.</extracomment>
        <translation>Petugas akan datang mengecek</translation>
    </message>
    <message>
        <source>係員の方：確かめたものを選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>Petugas: pilih yang sudah Anda lihat</translation>
    </message>
    <message>
        <source>係員の方：代理できる範囲を選んでください</source>
        <extracomment>K05p title, read by the member of staff.</extracomment>
        <translation>Petugas: pilih yang boleh dilakukan orang ini</translation>
    </message>
    <message>
        <source>委任状や受給者証などをお持ちでしたら、ご用意ください。</source>
        <extracomment>K05p, read by the one who acts for the person.</extracomment>
        <translation>Jika membawa surat kuasa atau surat bantuan biaya medis, mohon disiapkan.</translation>
    </message>
    <message>
        <source>選んだものと、確認した方のお名前が記録されます。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>Pilihan dan nama Anda dicatat.</translation>
    </message>
    <message>
        <source>過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。</source>
        <extracomment>K05p, read by the member of staff.</extracomment>
        <translation>Persetujuan informasi medis yang lalu ditanyakan kepada orang ini hanya jika Anda memasukkannya.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>Petugas: mulai pengecekan</translation>
    </message>
    <message>
        <source>確かめずに、受付だけする</source>
        <extracomment>K05p key: the visit goes on, and the consent is not asked.</extracomment>
        <translation>Daftar saja, tanpa pengecekan</translation>
    </message>
    <message>
        <source>受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。</source>
        <extracomment>K05p: what going on without a check means.</extracomment>
        <translation>Jika begitu, persetujuan informasi medis yang lalu tidak ditanyakan. Pasien tetap dilayani dokter seperti biasa.</translation>
    </message>
    <message>
        <source>確認できないので、受付だけにする</source>
        <extracomment>K05p key for staff: nothing shows the relation; the visit goes on without the consent.</extracomment>
        <translation>Tidak bisa dipastikan: daftar saja</translation>
    </message>
</context>
<context>
    <name>ProxyEvidence</name>
    <message>
        <source>子どもの受給者証・母子健康手帳など</source>
        <extracomment>K05p: what staff saw: papers of a child.</extracomment>
        <translation>Surat bantuan atau buku kesehatan anak</translation>
    </message>
    <message>
        <source>登記事項証明書・審判書</source>
        <extracomment>K05p: what staff saw: the register of guardians, or a court&apos;s order.</extracomment>
        <translation>Akta perwalian atau putusan pengadilan</translation>
    </message>
    <message>
        <source>ご本人の委任状</source>
        <extracomment>K05p: what staff saw: a letter of the person.</extracomment>
        <translation>Surat kuasa dari pasien</translation>
    </message>
    <message>
        <source>施設の職員証</source>
        <extracomment>K05p: what staff saw: the badge of a care facility.</extracomment>
        <translation>Kartu staf panti</translation>
    </message>
    <message>
        <source>以前から知っているご家族</source>
        <extracomment>K05p: nothing on paper: the desk knows the family.</extracomment>
        <translation>Keluarga yang dikenal</translation>
    </message>
</context>
<context>
    <name>ProxyMark</name>
    <message>
        <source>親の方が代理で受付しています</source>
        <extracomment>Mark on every screen: a parent acts for the child.</extracomment>
        <translation>Orang tua mewakili pasien</translation>
    </message>
    <message>
        <source>後見人などの方が代理で受付しています</source>
        <extracomment>Mark on every screen: a legal guardian acts for the person.</extracomment>
        <translation>Wali mewakili pasien</translation>
    </message>
    <message>
        <source>ご家族・知人の方が代理で受付しています</source>
        <extracomment>Mark on every screen: family or a friend, asked by the person, acts for the person.</extracomment>
        <translation>Keluarga atau teman mewakili pasien</translation>
    </message>
    <message>
        <source>施設・介護の方が代理で受付しています</source>
        <extracomment>Mark on every screen: somebody of a care facility acts for the person.</extracomment>
        <translation>Caregiver mewakili pasien</translation>
    </message>
</context>
<context>
    <name>ProxyScope</name>
    <message>
        <source>受付と同意（今回だけ）</source>
        <extracomment>K05p: scope of a proxy: reception and consent, in this visit.</extracomment>
        <translation>Pendaftaran dan persetujuan, kali ini</translation>
    </message>
    <message>
        <source>受付と同意（記録して次回も）</source>
        <extracomment>K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.</extracomment>
        <translation>Pendaftaran dan persetujuan, disimpan</translation>
    </message>
    <message>
        <source>受付だけ（同意はご本人）</source>
        <extracomment>K05p: scope of a proxy: reception, without the consent.</extracomment>
        <translation>Pendaftaran saja, tanpa persetujuan</translation>
    </message>
</context>
<context>
    <name>ProxyScreen</name>
    <message>
        <source>どなたが受付をしますか</source>
        <extracomment>K02p title.</extracomment>
        <translation>Siapa yang mendaftar?</translation>
    </message>
    <message>
        <source>カードの持ち主との関係を選んでください。</source>
        <extracomment>K02p: whom the question is about.</extracomment>
        <translation>Pilih hubungan Anda dengan pemilik kartu.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>K02p: a parent of a child under 18.</extracomment>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>18歳未満のお子さんの受付をします</source>
        <extracomment>K02p: of whom.</extracomment>
        <translation>Mendaftarkan anak di bawah 18 tahun</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>K02p: a legal guardian.</extracomment>
        <translation>Wali</translation>
    </message>
    <message>
        <source>法律で決められた代理の方</source>
        <extracomment>K02p: appointed by law or by a court.</extracomment>
        <translation>Ditunjuk menurut hukum</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>K02p: family or a friend.</extracomment>
        <translation>Keluarga atau teman</translation>
    </message>
    <message>
        <source>ご本人に頼まれた方</source>
        <extracomment>K02p: asked by the person.</extracomment>
        <translation>Diminta oleh pasien</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>K02p: somebody of a care facility.</extracomment>
        <translation>Caregiver</translation>
    </message>
    <message>
        <source>付き添いで来た方</source>
        <extracomment>K02p: who comes along.</extracomment>
        <translation>Mendampingi pasien</translation>
    </message>
    <message>
        <source>本人が受付します</source>
        <extracomment>K02p key: the owner of the card acts himself.</extracomment>
        <translation>Saya pasiennya</translation>
    </message>
</context>
<context>
    <name>QueueBoard</name>
    <message>
        <source>お呼びした番号&#x3000;%1</source>
        <extracomment>K00: numbers called before the present one. %1 is a list of numbers.</extracomment>
        <translation>Sudah dipanggil: %1</translation>
    </message>
    <message>
        <source>まだ番号をお呼びしていません</source>
        <extracomment>K00: no number was called yet today.</extracomment>
        <translation>Belum ada nomor yang dipanggil</translation>
    </message>
    <message>
        <source>%1番の方、受付へお越しください</source>
        <extracomment>K00: the number that is called now. %1 is a number.</extracomment>
        <translation>Nomor %1, silakan datang ke loket</translation>
    </message>
    <message>
        <source>お待ちの方&#x3000;%1人</source>
        <extracomment>K00: how many people wait to be called. %1 is a number.</extracomment>
        <translation>Menunggu: %1 orang</translation>
    </message>
</context>
<context>
    <name>ReadAloudKey</name>
    <message>
        <source>読み上げ</source>
        <extracomment>Key: the kiosk reads its screens aloud from now on.</extracomment>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>読み上げをやめる</source>
        <extracomment>Key: the kiosk stops reading aloud.</extracomment>
        <translation>Hentikan suara</translation>
    </message>
    <message>
        <source>画面の内容を声でお伝えします</source>
        <extracomment>Spoken after the read-aloud key.</extracomment>
        <translation>Mesin membacakan isi layar</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>カードを確認しています</source>
        <extracomment>K01 title.</extracomment>
        <translation>Kartu sedang dicek</translation>
    </message>
    <message>
        <source>カードを動かさずに、そのままお待ちください。</source>
        <extracomment>K01: keep the card where it is.</extracomment>
        <translation>Biarkan kartu di tempatnya. Mohon tunggu sebentar.</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>回答の控え</source>
        <extracomment>K17r title: what the person answered, to take along.</extracomment>
        <translation>Salinan jawaban Anda</translation>
    </message>
    <message>
        <source>スマートフォンのカメラでコードを読み取ってください。</source>
        <extracomment>K17r: what to do with the code.</extracomment>
        <translation>Silakan pindai kode dengan kamera ponsel Anda.</translation>
    </message>
    <message>
        <source>控えのQRコード</source>
        <extracomment>K17r, spoken: the picture of a QR code.</extracomment>
        <translation>Kode QR salinan jawaban</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>K17r key: the receipt is deleted from the screen.</extracomment>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>顔認証</source>
        <extracomment>Receipt: identified by face.</extracomment>
        <translation>cek wajah</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Receipt: identified by PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>係員の目視</source>
        <extracomment>Receipt: identified by a member of staff who looked.</extracomment>
        <translation>cek petugas</translation>
    </message>
    <message>
        <source>控え番号&#x3000;%1</source>
        <extracomment>Receipt: %1 is its number.</extracomment>
        <translation>Nomor salinan %1</translation>
    </message>
    <message>
        <source>ご本人が回答（%1）</source>
        <extracomment>Receipt: how the person was identified; the person acted himself. %1 is a method.</extracomment>
        <translation>Dijawab oleh pasien (%1)</translation>
    </message>
    <message>
        <source>%1：提供しない</source>
        <extracomment>Receipt: %1 was not agreed to.</extracomment>
        <translation>%1: tidak setuju</translation>
    </message>
    <message>
        <source>%1：提供する（%2まで）</source>
        <extracomment>Receipt: %1 was agreed to until the time %2.</extracomment>
        <translation>%1: setuju (sampai %2)</translation>
    </message>
    <message>
        <source>%1：提供する</source>
        <extracomment>Receipt: %1 was agreed to, for this reception.</extracomment>
        <translation>%1: setuju</translation>
    </message>
    <message>
        <source>説明文の版&#x3000;%1</source>
        <extracomment>Receipt: which wording was shown. %1 is a code of letters and digits.</extracomment>
        <translation>Versi penjelasan %1</translation>
    </message>
    <message>
        <source>取り消しや苦情は、いつでも受付の窓口へお申し出ください。</source>
        <extracomment>Receipt: how to withdraw, and how to complain.</extracomment>
        <translation>Untuk membatalkan atau menyampaikan keluhan, silakan temui petugas di loket kapan saja.</translation>
    </message>
    <message>
        <source>親</source>
        <extracomment>Receipt: who answered for the child.</extracomment>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>後見人など</source>
        <extracomment>Receipt: who answered: a legal guardian.</extracomment>
        <translation>Wali</translation>
    </message>
    <message>
        <source>ご家族・知人</source>
        <extracomment>Receipt: who answered: family or a friend, asked by the person.</extracomment>
        <translation>Keluarga atau teman</translation>
    </message>
    <message>
        <source>施設・介護の方</source>
        <extracomment>Receipt: who answered: somebody of a care facility.</extracomment>
        <translation>Caregiver</translation>
    </message>
    <message>
        <source>お呼びする番号&#x3000;%1</source>
        <extracomment>Receipt: the number by which the person is called. %1 is a number.</extracomment>
        <translation>Nomor Anda: %1</translation>
    </message>
    <message>
        <source>代理の方（%1）が回答（%2）</source>
        <extracomment>Receipt: somebody answered in the person&apos;s name. %1 is who: a parent, a guardian…; %2 a method.</extracomment>
        <translation>Dijawab atas nama pasien oleh: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>このカードを健康保険証として登録しますか</source>
        <extracomment>K07 title.</extracomment>
        <translation>Daftarkan kartu ini sebagai kartu asuransi kesehatan?</translation>
    </message>
    <message>
        <source>このカードは、まだ健康保険証としての利用登録がされていません。</source>
        <extracomment>K07: what is the matter.</extracomment>
        <translation>Kartu ini belum didaftarkan sebagai kartu asuransi kesehatan.</translation>
    </message>
    <message>
        <source>いま、ここで登録できます。登録は一度だけで、ほかの病院や薬局でもこのカードが使えるようになります。登録したあとも取り消しを申し込めます。</source>
        <extracomment>K07: what registering means. It is done once and holds at every clinic and pharmacy.</extracomment>
        <translation>Anda bisa mendaftarkannya di sini sekarang. Cukup sekali, lalu kartu bisa dipakai juga di klinik dan apotek lain. Nanti Anda tetap bisa mengajukan pembatalan.</translation>
    </message>
    <message>
        <source>登録しなくても、窓口で受付して診察を受けられます。</source>
        <extracomment>K07: not registering has no effect on being treated.</extracomment>
        <translation>Jika tidak didaftarkan, Anda tetap bisa mendaftar di loket dan diperiksa dokter.</translation>
    </message>
    <message>
        <source>いま登録する</source>
        <extracomment>K07 answer: register the card as insurance card here and now.</extracomment>
        <translation>Daftarkan kartu</translation>
    </message>
    <message>
        <source>登録しない</source>
        <extracomment>K07 answer: do not register; the desk receives this person.</extracomment>
        <translation>Jangan daftarkan</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>上へ</source>
        <extracomment>Key that turns a long page back up.</extracomment>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>つづき</source>
        <extracomment>Key that turns a long page on; enabled only while more text follows.</extracomment>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>画面のことばを変えます</source>
        <extracomment>Spoken after the key that changes the language.</extracomment>
        <translation>Mengganti bahasa layar</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <extracomment>Key: the text becomes larger.</extracomment>
        <translation>Huruf besar</translation>
    </message>
    <message>
        <source>文字をもどす</source>
        <extracomment>Key: the text becomes normal again.</extracomment>
        <translation>Huruf biasa</translation>
    </message>
    <message>
        <source>文字の大きさを変えます</source>
        <extracomment>Spoken after the text size key.</extracomment>
        <translation>Mengubah ukuran huruf</translation>
    </message>
    <message>
        <source>画面の色</source>
        <extracomment>Key: changes the colours of the screen (normal, white on black, black on white).</extracomment>
        <translation>Warna</translation>
    </message>
    <message>
        <source>見やすい色に変えます</source>
        <extracomment>Spoken after the colour key.</extracomment>
        <translation>Mengganti ke warna yang lebih mudah dilihat</translation>
    </message>
    <message>
        <source>低い位置</source>
        <extracomment>Key: everything to press moves down, within reach from a wheelchair. Very short.</extracomment>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>車いすの方やお子さまの手が届く高さに、画面を下げます</source>
        <extracomment>Spoken after the key that moves the keys down.</extracomment>
        <translation>Menurunkan layar agar terjangkau dari kursi roda atau oleh anak</translation>
    </message>
    <message>
        <source>この画面は、どこも手の届く高さにあります</source>
        <extracomment>Spoken after that key where the whole screen is low already.</extracomment>
        <translation>Seluruh layar ini sudah terjangkau</translation>
    </message>
    <message>
        <source>左手用</source>
        <extracomment>Key: what is pressed moves to the left side, for left-handed people. Very short.</extracomment>
        <translation>Tangan kiri</translation>
    </message>
    <message>
        <source>ボタンを左側に集めます</source>
        <extracomment>Spoken after the key for left-handed people.</extracomment>
        <translation>Memindahkan tombol ke sisi kiri</translation>
    </message>
</context>
<context>
    <name>SpecificDiseaseScreen</name>
    <message>
        <source>特定疾病療養受療証の情報を提供しますか</source>
        <extracomment>K11 title: a certificate that lowers what is paid for certain long treatments.</extracomment>
        <translation>Bagikan surat penyakit khusus Anda?</translation>
    </message>
    <message>
        <source>お持ちの受療証を、この医療機関がオンラインで確認できます。</source>
        <extracomment>K11: what saying yes means.</extracomment>
        <translation>Klinik ini jadi bisa melihat surat Anda secara online.</translation>
    </message>
    <message>
        <source>窓口で支払う金額の上限を確かめるために使います。</source>
        <extracomment>K11: what it is for.</extracomment>
        <translation>Ini untuk mengecek batas tertinggi biaya yang Anda bayar di loket.</translation>
    </message>
    <message>
        <source>提供しないときは、紙の受療証を窓口にお見せください。</source>
        <extracomment>K11: what to do instead.</extracomment>
        <translation>Jika tidak dibagikan, silakan tunjukkan surat kertasnya di loket.</translation>
    </message>
    <message>
        <source>提供する</source>
        <extracomment>K11 answer: yes, tell the facility.</extracomment>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>提供しない</source>
        <extracomment>K11 answer: no, do not tell the facility.</extracomment>
        <translation>Jangan bagikan</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>係員の方：カードの写真とご本人を見くらべてください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Petugas: bandingkan pasien dengan foto di kartu</translation>
    </message>
    <message>
        <source>係員がまいります</source>
        <extracomment>K05 title, read by the person who waits.</extracomment>
        <translation>Petugas akan datang</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Pengecekan ini hanya berlaku untuk pendaftaran kali ini.</translation>
    </message>
    <message>
        <source>このままお待ちください。係員が、カードの写真とご本人を確認します。</source>
        <extracomment>K05, read by the person who waits.</extracomment>
        <translation>Mohon tunggu di sini. Petugas akan membandingkan Anda dengan foto di kartu.</translation>
    </message>
    <message>
        <source>係員が確認をはじめる</source>
        <extracomment>Key for the member of staff who has come to the kiosk.</extracomment>
        <translation>Petugas: mulai pengecekan</translation>
    </message>
    <message>
        <source>ご本人です</source>
        <extracomment>Key for staff: photo and person are the same.</extracomment>
        <translation>Orangnya sama</translation>
    </message>
    <message>
        <source>確認できません</source>
        <extracomment>Key for staff: it could not be confirmed that they are the same.</extracomment>
        <translation>Tidak bisa dipastikan</translation>
    </message>
    <message>
        <source>係員の方：お名前を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Petugas: pilih nama Anda</translation>
    </message>
    <message>
        <source>係員の方：パスコードを入力してください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Petugas: masukkan kode sandi</translation>
    </message>
    <message>
        <source>係員の確認を、しばらく使えません</source>
        <extracomment>K05 title: too many wrong passcodes.</extracomment>
        <translation>Pengecekan oleh petugas ditutup sebentar</translation>
    </message>
    <message>
        <source>係員の方：目視で確認した理由を選んでください</source>
        <extracomment>K05 title, read by the member of staff.</extracomment>
        <translation>Petugas: pilih alasan Anda mengecek langsung</translation>
    </message>
    <message>
        <source>この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Pengecekan ini hanya berlaku untuk pendaftaran kali ini, dan nama petugas yang mengecek dicatat.</translation>
    </message>
    <message>
        <source>%1さんのパスコードです。患者さんに見えないように入力してください。</source>
        <extracomment>K05: %1 is the name of the member of staff.</extracomment>
        <translation>Kode sandi %1. Masukkan tanpa terlihat oleh pasien.</translation>
    </message>
    <message numerus="yes">
        <source>パスコードのまちがいが続きました。あと%n秒で、また入力できます。</source>
        <extracomment>K05: passcodes were wrong. %n seconds.</extracomment>
        <translation>
            <numerusform>Kode sandi beberapa kali tidak cocok. Bisa dimasukkan lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>理由は記録に残ります。同意は、このあとご本人が選びます。</source>
        <extracomment>K05, read by the member of staff.</extracomment>
        <translation>Alasan ini dicatat. Setelah ini, pasien sendiri yang memilih setuju atau tidak.</translation>
    </message>
    <message>
        <source>カードの写真を読んでいます。</source>
        <extracomment>K05, read by the member of staff: the photo is still being read from the card.</extracomment>
        <translation>Foto sedang dibaca dari kartu.</translation>
    </message>
    <message>
        <source>写真を画面に出せません。カードに印刷された顔写真と見くらべてください。</source>
        <extracomment>K05, read by the member of staff: no photo on the screen, so the printed one is looked at.</extracomment>
        <translation>Foto tidak bisa ditampilkan di layar. Bandingkan dengan foto yang tercetak di kartu.</translation>
    </message>
</context>
<context>
    <name>StaffFigure</name>
    <message>
        <source>カードの写真</source>
        <extracomment>Spoken name of the photo from the card.</extracomment>
        <translation>Foto di kartu</translation>
    </message>
</context>
<context>
    <name>StaffPasscode</name>
    <message>
        <source>パスコードがちがいます</source>
        <extracomment>K05 after a wrong passcode.</extracomment>
        <translation>Kode sandi tidak cocok</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回まちがえると、しばらく入力できなくなります</source>
        <extracomment>K05 after a wrong passcode. %n tries until it closes for a while.</extracomment>
        <translation>
            <numerusform>Jika %n kali lagi tidak cocok, kode sandi tidak bisa dimasukkan untuk sementara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n桁を入力しました</source>
        <extracomment>Spoken: how many digits of the passcode are in.</extracomment>
        <translation>
            <numerusform>%n angka sudah dimasukkan</numerusform>
        </translation>
    </message>
    <message>
        <source>名前を選びなおす</source>
        <extracomment>K05: key for staff, back to the list of names.</extracomment>
        <translation>Pilih nama lain</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>顔認証がうまくいかない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>Pengecekan wajah tidak berhasil</translation>
    </message>
    <message>
        <source>暗証番号がわからない・使えない</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>PIN tidak diketahui atau tidak bisa dipakai</translation>
    </message>
    <message>
        <source>けがや体調などで操作がむずかしい</source>
        <extracomment>K05: why staff looked: illness, injury, dementia, out of reach.</extracomment>
        <translation>Sulit memakai mesin karena cedera, sakit, dll.</translation>
    </message>
    <message>
        <source>カードに写真や暗証番号がない</source>
        <extracomment>K05: why staff looked: a card without photo or PIN.</extracomment>
        <translation>Kartu tanpa foto atau PIN</translation>
    </message>
    <message>
        <source>そのほか</source>
        <extracomment>K05: why staff looked.</extracomment>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>受付済み</source>
        <extracomment>Desk: the visit was accepted.</extracomment>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>受付済み・同意なし</source>
        <extracomment>Desk: accepted; the patient gave no consent.</extracomment>
        <translation>Terdaftar, tidak setuju</translation>
    </message>
    <message>
        <source>呼び出し中</source>
        <extracomment>Desk: somebody at the kiosk asks for staff.</extracomment>
        <translation>Memanggil petugas</translation>
    </message>
    <message>
        <source>窓口で対応</source>
        <extracomment>Desk: the desk goes on with this person.</extracomment>
        <translation>Di loket</translation>
    </message>
    <message>
        <source>完了できず</source>
        <extracomment>Desk: the visit could not be completed.</extracomment>
        <translation>Tidak selesai</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <extracomment>Desk: the person gave up.</extracomment>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of the visit: the card is put down.</extracomment>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>本人確認</source>
        <extracomment>Step 2 of the visit: the person is identified.</extracomment>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>同意</source>
        <extracomment>Step 3 of the visit: consent.</extracomment>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>完了</source>
        <extracomment>Step 4 of the visit: done.</extracomment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>手順 %1／%2&#x3000;%3</source>
        <extracomment>Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.</extracomment>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
    <message>
        <source>はじめ</source>
        <extracomment>Step 1 of the visit, by a telephone or a paper instead of a card.</extracomment>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>SubsidiesScreen</name>
    <message>
        <source>医療費助成の受給者証を利用しますか</source>
        <extracomment>K12 title: certificates of municipalities that pay a part. Must not say which.</extracomment>
        <translation>Pakai surat bantuan biaya medis Anda?</translation>
    </message>
    <message>
        <source>このカードで確認できる受給者証があります。</source>
        <extracomment>K12: the service found one or more. Must not say which.</extracomment>
        <translation>Ada surat yang bisa dipastikan dengan kartu ini.</translation>
    </message>
    <message>
        <source>利用すると、紙の受給者証を窓口で見せる代わりになります。</source>
        <extracomment>K12: what using means.</extracomment>
        <translation>Jika dipakai, Anda tidak perlu menunjukkan surat kertas di loket.</translation>
    </message>
    <message>
        <source>利用しないときは、紙の受給者証を窓口にお見せください。</source>
        <extracomment>K12: what to do instead.</extracomment>
        <translation>Jika tidak dipakai di sini, silakan tunjukkan surat kertasnya di loket.</translation>
    </message>
    <message>
        <source>利用する</source>
        <extracomment>K12 answer: use the certificates.</extracomment>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>利用しない</source>
        <extracomment>K12 answer: do not use the certificates.</extracomment>
        <translation>Tidak pakai</translation>
    </message>
</context>
<context>
    <name>TakeCardScreen</name>
    <message>
        <source>受付ができました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit.</extracomment>
        <translation>Pendaftaran selesai. Jangan lupa kartu Anda.</translation>
    </message>
    <message>
        <source>このあと、受付の係にお声がけください。</source>
        <extracomment>K16 when the desk goes on.</extracomment>
        <translation>Setelah itu, silakan temui petugas di loket.</translation>
    </message>
    <message>
        <source>受付は取りやめました。カードを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up.</extracomment>
        <translation>Pendaftaran dibatalkan. Jangan lupa kartu Anda.</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>K16 title.</extracomment>
        <translation>Silakan ambil kartu Anda</translation>
    </message>
    <message>
        <source>スマートフォンをお取りください</source>
        <extracomment>K16 title, a telephone.</extracomment>
        <translation>Silakan ambil ponsel Anda</translation>
    </message>
    <message>
        <source>受付ができました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after an accepted visit, a telephone.</extracomment>
        <translation>Pendaftaran selesai. Jangan lupa ponsel Anda.</translation>
    </message>
    <message>
        <source>受付は取りやめました。スマートフォンを忘れずにお持ちください。</source>
        <extracomment>K16 after giving up, a telephone.</extracomment>
        <translation>Pendaftaran dibatalkan. Jangan lupa ponsel Anda.</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>あなたの番号</source>
        <extracomment>K17: above the number by which the person is called.</extracomment>
        <translation>Nomor Anda</translation>
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
        <translation>Belum ada yang dimasukkan</translation>
    </message>
    <message>
        <source>入力：%1</source>
        <extracomment>K15, spoken: what was typed so far. %1 digits.</extracomment>
        <translation>Dimasukkan: %1</translation>
    </message>
</context>
<context>
    <name>VerifiedScreen</name>
    <message>
        <source>ご本人であることを確認しました</source>
        <extracomment>K06 title.</extracomment>
        <translation>Identitas Anda sudah dipastikan</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>K06: the masked name with the polite form of address. %1 is &quot;山○&quot;.</extracomment>
        <translation>%1-san</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>資格の回答を待っています</source>
        <extracomment>Desk list: the service has not answered about this person yet.</extracomment>
        <translation>Menunggu jawaban kepesertaan asuransi</translation>
    </message>
    <message>
        <source>資格が無効です。新しい保険を確認してください</source>
        <extracomment>Desk list: the person has left this insurer.</extracomment>
        <translation>Asuransi ini sudah tidak berlaku. Tanyakan asuransi yang baru</translation>
    </message>
    <message>
        <source>新しい資格があります。切り替えてください</source>
        <extracomment>Desk list: a newer insurance exists.</extracomment>
        <translation>Ada asuransi yang lebih baru. Silakan ganti</translation>
    </message>
    <message>
        <source>該当する資格がありません。保険者に確認してください</source>
        <extracomment>Desk list: the service knows no insurance of this person.</extracomment>
        <translation>Asuransi tidak ditemukan. Tanyakan ke pihak asuransi</translation>
    </message>
    <message>
        <source>複数の資格があります。氏名と枝番で選んでください</source>
        <extracomment>Desk list: several insurances match; a person must choose.</extracomment>
        <translation>Ada beberapa asuransi. Pilih menurut nama dan nomor cabang (枝番)</translation>
    </message>
    <message>
        <source>医療券が未登録です。福祉事務所に確認してください</source>
        <extracomment>Desk list: public assistance without a registered voucher.</extracomment>
        <translation>Kupon pengobatan (医療券) belum terdaftar. Tanyakan ke kantor kesejahteraan sosial</translation>
    </message>
    <message>
        <source>資格を確認できませんでした。もう一度確認してください</source>
        <extracomment>Desk list: the service could not answer.</extracomment>
        <translation>Kepesertaan asuransi belum bisa dipastikan. Silakan cek lagi</translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <extracomment>Desk list: the certificate on the card expires within three months.</extracomment>
        <translation>Sertifikat elektronik kartu hampir habis masa berlakunya</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。更新をご案内ください</source>
        <extracomment>Desk list: the certificate has expired but still serves as an insurance card for three months.</extracomment>
        <translation>Masa berlaku sertifikat elektronik sudah habis. Sarankan perpanjangan</translation>
    </message>
    <message>
        <source>カードの期限が近づいています</source>
        <extracomment>Desk list: the card itself expires soon.</extracomment>
        <translation>Masa berlaku kartu hampir habis</translation>
    </message>
    <message>
        <source>別の人がこの一致に達するのは %1 回に 1 回</source>
        <extracomment>Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of likeness.</extracomment>
        <translation>Wajah orang lain bisa secocok ini hanya 1 kali dalam %1 kali</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使う</source>
        <extracomment>Desk list: the person wants the certificates of medical subsidies used that the service found.</extracomment>
        <translation>Pakai surat bantuan biaya medis</translation>
    </message>
    <message>
        <source>医療費助成の受給者証を使わない</source>
        <extracomment>Desk list: the person does not want the certificates of medical subsidies used that the service found.</extracomment>
        <translation>Tidak pakai surat bantuan biaya medis</translation>
    </message>
    <message>
        <source>電子処方箋を希望</source>
        <extracomment>Desk list: the person chose an electronic prescription.</extracomment>
        <translation>Ingin resep elektronik</translation>
    </message>
    <message>
        <source>紙の処方箋を希望</source>
        <extracomment>Desk list: the person chose a prescription on paper.</extracomment>
        <translation>Ingin resep kertas</translation>
    </message>
    <message>
        <source>代理：親が受付</source>
        <extracomment>Desk list: a parent acted for the child at the kiosk.</extracomment>
        <translation>Wakil: didaftarkan orang tua</translation>
    </message>
    <message>
        <source>代理：後見人などが受付</source>
        <extracomment>Desk list: a legal guardian acted for the person at the kiosk.</extracomment>
        <translation>Wakil: didaftarkan wali</translation>
    </message>
    <message>
        <source>代理：ご家族・知人が受付</source>
        <extracomment>Desk list: family or a friend acted for the person at the kiosk.</extracomment>
        <translation>Wakil: didaftarkan keluarga/teman</translation>
    </message>
    <message>
        <source>代理：施設・介護の方が受付</source>
        <extracomment>Desk list: somebody of a care facility acted for the person at the kiosk.</extracomment>
        <translation>Wakil: didaftarkan caregiver</translation>
    </message>
    <message>
        <source>同意の質問も代理の方が回答</source>
        <extracomment>Desk list: the one who acted also answered the consent question.</extracomment>
        <translation>Wakil juga menjawab pertanyaan persetujuan</translation>
    </message>
    <message>
        <source>同意は未確認：ご本人にお聞きください</source>
        <extracomment>Desk list: nobody answered the consent question: the one who acted may not, the person was not there.</extracomment>
        <translation>Persetujuan belum ditanya: tanyakan ke pasien</translation>
    </message>
</context>
</TS>
