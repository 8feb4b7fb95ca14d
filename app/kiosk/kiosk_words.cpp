// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/kiosk_words.h"

#include <QLocale>

namespace kiosk {

QString KioskWords::waitOf(visit::State state) {
    using enum visit::State;
    switch (state) {
        case ReadingCard:
        case PreparingFace:
            //: K01 wait: kind, certificate and counters of the card are being read.
            return tr("カードを確認しています。そのままお待ちください。");
        case ReadingPhone:
        case TappingPhone:
            //: K10 wait: the telephone is being read.
            return tr("スマートフォンを確認しています。そのままお待ちください。");
        case CheckingPin:
            //: K04 wait: the card compares the PIN.
            return tr("暗証番号を確認しています");
        case AwaitingReception:
        case AskingByCertificate:
            //: K06 wait: the eligibility service is being asked.
            return tr("保険の資格を確認しています");
        case JudgingProxy:
            //: K06 wait: what somebody who acts for the person may do.
            return tr("代理の方について確認しています");
        case RegisteringCard:
            //: K07 wait: the card is being registered as health insurance card.
            return tr("利用登録をしています。カードを動かさずに、そのままお待ちください。");
        case SendingConsents:
        case FetchingResult:
        case RecordingArrival:
            //: K08 wait: the answer is handed on and the arrival is written.
            return tr("受付をしています");
        default:
            return {};
    }
}

QString KioskWords::titleOf(visit::Reason reason) {
    using enum visit::Reason;
    switch (reason) {
        case ReaderMissing:
        case ReaderServiceDown:
            //: K00 title when no card can be read; a certificate of eligibility can still be used.
            return tr("ただいま、カードを読み取れません");
        case ConfigurationBroken:
            //: K00 title when nobody can be received at all.
            return tr("ただいま、この機械では受付できません");
        case CardUnknown:
        case PhoneNotServed:
        case LicenceShown:
            //: K80 title: not a My Number Card.
            return tr("マイナンバーカードを置いてください");
        case CardRemoved:
            //: K80 title: the card was taken before the end.
            return tr("カードが離れました");
        case PhoneUnreadable:
            //: K80 title: the telephone did not answer.
            return tr("スマートフォンを読み取れませんでした");
        case PhoneExpired:
            //: K80 title: the telephone cannot be used, the plastic card can.
            return tr("プラスチックのカードをお使いください");
        case NoticeAlone:
            //: K80 title: the notice serves only together with the card.
            return tr("カードといっしょにお使いください");
        case FacilityClosed:
            //: K80 title: a card was laid down outside the hours of reception.
            return tr("ただいま受付時間外です");
        case CertificateExpired:
        case CertificateNotYetValid:
        case CertificateRevoked:
        case CertificateUntrusted:
        case CertificateDamaged:
            //: K80 title: the certificate on the card allows nothing.
            return tr("窓口で受付できます");
        default:
            //: K80 title.
            return tr("カードを読み取れませんでした");
    }
}

QString KioskWords::nextWithoutCard() {
    //: K90, what to do now, where a telephone or a paper and no card brought the person here.
    return tr("窓口で続きを確認します。係員にお声がけください。");
}

QList<ui::Notice> KioskWords::noticesOf(visit::CertificateState state, const QDateTime& ends) {
    const QString day = QLocale().toString(ends.date(), QLocale::LongFormat);
    if (state == visit::CertificateState::Expiring) {
        return {{//: K14 notice: title.
                 .title = tr("電子証明書の期限が近づいています"),
                 //: K14 notice: %1 is a date.
                 .text = tr("カードの電子証明書は %1 まで使えます。").arg(day),
                 //: K14 notice: what to do.
                 .nextStep = tr("お住まいの市区町村の窓口で更新できます。カードと暗証番号をお持ちください。")}};
    }
    if (state == visit::CertificateState::Grace) {
        return {
            {//: K14 notice: title.
             .title = tr("電子証明書の期限が切れています"),
             //: K14 notice: %1 is a date. Why the consent question was left out.
             .text = tr("期限は %1 でした。今回は保険の資格だけを確認し、過去の医療情報の同意はお聞きしていません。")
                         .arg(day),
             //: K14 notice: what to do.
             .nextStep = tr("お住まいの市区町村の窓口で、早めに更新してください。")}};
    }
    return {};
}

ui::Notice KioskWords::consentLeft() {
    return {//: K14 notice: title. Somebody acted for the person who may not answer the consent question.
            .title = tr("過去の医療情報の同意は、ご本人からいただきます"),
            //: K14 notice: what that means now.
            .text = tr("代理の方にはお聞きしませんでした。診察はいつもどおり受けられます。"),
            //: K14 notice: what to do.
            .nextStep = tr("ご本人が受付をするときや、窓口で、いつでもお選びいただけます。")};
}

QString KioskWords::consentUntil(const QDateTime& nowLocal) {
    //: K08: until when the data may be seen; %1 is a clock time.
    return tr("明日 %1").arg(nowLocal.time().toString(QStringLiteral("HH:mm")));
}

}  // namespace kiosk
