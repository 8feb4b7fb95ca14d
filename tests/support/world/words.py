# SPDX-License-Identifier: Apache-2.0
"""The words on the kiosk as a screen reader speaks them. A screen is known by its title, a key by its name."""

from pathlib import Path
from xml.etree import ElementTree

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

JA = {
    "K00": "マイナンバーカードを置いてください",
    "K01": "カードを確認しています",
    "K02": "本人確認の方法を選んでください",
    "K02p": "どなたが受付をしますか",
    "K03": "枠に顔を合わせてください",
    "K04": "暗証番号4桁を入力してください",
    "K04w": "暗証番号は、あと1回だけ入力できます",
    "K05": "係員がまいります",
    "K05names": "係員の方：お名前を選んでください",
    "K05passcode": "係員の方：パスコードを入力してください",
    "K05closed": "係員の確認を、しばらく使えません",
    "K05photo": "係員の方：カードの写真とご本人を見くらべてください",
    "K05reasons": "係員の方：目視で確認した理由を選んでください",
    "K05p": "係が確かめにまいります",
    "K05evidence": "係員の方：確かめたものを選んでください",
    "K05scope": "係員の方：代理できる範囲を選んでください",
    "K06": "ご本人であることを確認しました",
    "K07": "このカードを健康保険証として登録しますか",
    "K08": "過去の医療情報の提供に同意しますか",
    "K09": "提供してよい情報を選んでください",
    "K11": "特定疾病療養受療証の情報を提供しますか",
    "K12": "医療費助成の受給者証を利用しますか",
    "K13": "処方箋の発行形態を選んでください",
    "K14": "お知らせがあります",
    "K16": "カードをお取りください",
    "K17": "受付が終わりました",
    "K17r": "回答の控え",
    "K17desk": "受付の係にお声がけください",
    "K17cancelled": "受付を取りやめました",
    "K80": "次にすること",
    "K81": "暗証番号は、いま使えません",
    "K82": "カードが残っています",
    "K90": "係がまいります",
    "face": "顔認証",
    "pin": "暗証番号",
    "staff": "目視確認",
    "staffHere": "係員が確認をはじめる",
    "passcodeTyped": "{}桁を入力しました",
    "passcodeWrong": "パスコードがちがいます",
    "cardPhoto": "カードの写真",
    "samePerson": "ご本人です",
    "notSamePerson": "確認できません",
    "proxy": "付き添い・代理の方",
    "proxyParent": "親",
    "proxyCarer": "施設・介護の方",
    "proxySkip": "確かめずに、受付だけする",
    "childPaper": "子どもの受給者証・母子健康手帳など",
    "scopeKept": "受付と同意（記録して次回も）",
    "parentActs": "親の方が代理で受付しています",
    "carerActs": "施設・介護の方が代理で受付しています",
    "answeredByProxy": "ご本人にかわって代理の方がお答えになります。代理であることも記録されます。",
    "consentLeft": "過去の医療情報の同意は、ご本人からいただきます",
    "because": "顔認証がうまくいかない",
    "typed": "4桁のうち{}桁を入力しました",
    "hintMask": "よろしければ、マスクを少し下げてください",
    "hintSeveral": "お一人ずつ、枠の中に入ってください",
    "enter": "決定",
    "wrong": "番号がちがうようです",
    "tries": "あと{}回入力できます",
    "registerNow": "いま登録する",
    "registerNot": "登録しない",
    "provide": "提供する",
    "use": "利用する",
    "useNot": "利用しない",
    "electronic": "電子処方箋",
    "paper": "紙の処方箋",
    "agree": "すべて同意する",
    "choose": "個別に選ぶ",
    "decline": "同意しない",
    "yes": "はい",
    "no": "いいえ",
    "next": "次へ",
    "receiptCode": "回答の控えを画面に出す",
    "receiptPrint": "回答の控えを印刷する",
    "receiptPrinted": "控えを印刷しました。お取りください。",
    "close": "閉じる",
    "larger": "文字を大きく",
    "normalText": "文字をもどす",
    "colours": "画面の色",
    "low": "低い位置",
    "back": "もどる",
    "help": "係を呼ぶ",
    "cancel": "やめる",
    "other": "ほかの方法を選ぶ",
    "retry": "もう一度試す",
    "lookAgain": "置きなおして、顔認証を使う",
    "handOver": "窓口で続ける",
    "resume": "つづきにもどる",
    "endPage": "この画面を終わる",
    "usePhone": "スマートフォンで受付",
    "K10": "スマートフォンの種類を選んでください",
    "K10h": "スマートフォンをのせてください",
    "K10again": "もう一度スマートフォンをのせてください",
    "iphone": "iPhone",
    "android": "Android",
    "phonePin": "スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。",
    "useCertificate": "資格確認書で受付",
    "K15": "「資格確認書」をお持ちですか",
    "K15insurer": "保険者番号を入力してください",
    "K15symbol": "記号を入力してください",
    "K15number": "番号を入力してください",
    "K15branch": "枝番を入力してください",
    "K15birthdate": "生年月日を入力してください",
    "K15review": "紙と同じか、確かめてください",
    "rightPaper": "資格確認書を持っています",
    "K15camera": "資格確認書をカメラにかざしてください",
    "typeInstead": "番号を入力する",
    "holdAgain": "もう一度かざす",
    "paperRefused": "マイナンバーが書かれているようなので、読みませんでした",
    "byCamera": "カメラで読みました。紙と同じなら「決定」を押してください。",
    "insurerDoubt": "保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。",
    "typedLine": "入力：{}",
    "erase": "消す",
    "confirm": "決定",
    "heisei": "平成",
    "western": "西暦",
    "absent": "書かれていません",
    "sendCertificate": "これで受付する",
    "closed": "ただいま受付時間外です",
    "nobodyCalled": "まだ番号をお呼びしていません",
    "called": "{}番の方、受付へお越しください",
    "callNext": "次の方を呼ぶ (F8)",
    "callingNow": "お呼び中 {}番",
    "about": "カードと受付機について",
    "aboutTitle": "カードと、この受付機について",
}


# What the kiosk's list of languages calls them.
NAMES = {
    "ja": "日本語", "ja-easy": "やさしい日本語", "en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "ko": "한국어",
    "vi": "Tiếng Việt", "pt": "Português", "fil": "Filipino", "ne": "नेपाली", "id": "Bahasa Indonesia",
}


# Where one text is said in two ways: the context of the translation.
CONTEXTS = {"erase": "CertificateKeys", "confirm": "CertificateKeys"}


def english(table):
    """The same table in English."""
    return in_language("en", table)


def in_language(language, table):
    """The same table in another language, through the translation file that the programs use. The plural of KEY is `KEY+`."""
    if language == "ja":
        return table
    known = {}
    for context in ElementTree.parse(RESOURCES / f"translations/uketsuke_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [_with_place(form.text) for form in translation.findall("numerusform")] or [_with_place(translation.text)]
            source = _with_place(_bare(message.findtext("source")))
            known[source] = known[context.findtext("name"), source] = forms
    translated = {}
    for key, text in table.items():
        forms = known.get((CONTEXTS.get(key), _bare(text))) or known.get(_bare(text)) or [text]
        translated |= {key: forms[0]} | ({f"{key}+": forms[-1]} if "{}" in text else {})
    return translated


def _with_place(text):
    return (text or "").replace("\n", "").replace("%n", "{}").replace("%1", "{}")


def cause(code, language="ja"):
    """What a failure code says to a person: the cause of resources/failures, in Japanese or English."""
    return _failure(code, {"ja": 2, "en": 4}[language])


def next_step(code, language="ja"):
    """What a failure code tells a person to do."""
    return _failure(code, {"ja": 3, "en": 5}[language])


def _failure(code, cell):
    for table in sorted((RESOURCES / "failures").glob("*.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if cells[0] == code:
                return cells[cell]
    raise KeyError(code)


def _bare(text):
    return "".join((text or "").split())
