// SPDX-License-Identifier: Apache-2.0
#include "app/desk/arrival_words.h"

#include "app/platform/failure_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace desk {
namespace {

/// Texts of this file for the translator.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)  // NOLINT: Qt's macro
};

bool isJapanese(const QString& language) {
    return language != QLatin1String("en");
}

ui::arrival::State chipOf(const store::Arrival& arrival) {
    using enum store::ArrivalState;
    switch (arrival.outcome) {
        case store::Outcome::Abandoned:
            return ui::arrival::State::Abandoned;
        case store::Outcome::Failed:
            return ui::arrival::State::Failed;
        case store::Outcome::HandedToDesk:
            return ui::arrival::State::HandedToDesk;
        case store::Outcome::Completed:
        case store::Outcome::CompletedNoConsent:
            break;
    }
    const bool needsLook = arrival.state != Valid && arrival.state != ValidUnregistered && arrival.state != Waiting &&
                           arrival.state != Processing;
    if (needsLook) {
        return ui::arrival::State::CallForStaff;
    }
    return arrival.outcome == store::Outcome::Completed ? ui::arrival::State::Accepted
                                                        : ui::arrival::State::AcceptedNoConsent;
}

ui::arrival::Method chipOf(store::Method method) {
    switch (method) {
        case store::Method::None:
            break;
        case store::Method::Pin:
            return ui::arrival::Method::Pin;
        case store::Method::Face:
            return ui::arrival::Method::Face;
        case store::Method::Staff:
            return ui::arrival::Method::Staff;
        case store::Method::Certificate:
            return ui::arrival::Method::Certificate;
        case store::Method::Phone:
            return ui::arrival::Method::Phone;
    }
    return ui::arrival::Method::None;
}

/// Past medical information only: a specific-disease certificate is none.
ui::arrival::Consent chipOf(const std::vector<store::Consent>& consents) {
    const auto isMedical = [](const store::Consent& consent) { return consent.item != QLatin1String("TSR"); };
    const auto asked = std::ranges::count_if(consents, isMedical);
    if (asked == 0) {
        return ui::arrival::Consent::NotAsked;
    }
    const auto given = std::ranges::count_if(
        consents, [&isMedical](const store::Consent& consent) { return isMedical(consent) && consent.given; });
    if (given == 0) {
        return ui::arrival::Consent::Refused;
    }
    return given == asked ? ui::arrival::Consent::All : ui::arrival::Consent::Some;
}

/// What the receptionist does about the service's verdict; empty when there is nothing to do.
QString noticeOf(store::ArrivalState state) {
    using enum store::ArrivalState;
    switch (state) {
        case Waiting:
        case Processing:
            //: Desk list: the service has not answered about this person yet.
            return Words::tr("資格の回答を待っています");
        case Invalid:
            //: Desk list: the person has left this insurer.
            return Words::tr("資格が無効です。新しい保険を確認してください");
        case Superseded:
            //: Desk list: a newer insurance exists.
            return Words::tr("新しい資格があります。切り替えてください");
        case NotFound:
            //: Desk list: the service knows no insurance of this person.
            return Words::tr("該当する資格がありません。保険者に確認してください");
        case Several:
            //: Desk list: several insurances match; a person must choose.
            return Words::tr("複数の資格があります。氏名と枝番で選んでください");
        case ValidUnregistered:
            //: Desk list: public assistance without a registered voucher.
            return Words::tr("医療券が未登録です。福祉事務所に確認してください");
        case ServiceError:
            //: Desk list: the service could not answer.
            return Words::tr("資格を確認できませんでした。もう一度確認してください");
        case Valid:
        case NeedsDesk:
            break;
    }
    return {};
}

/// Who acted for the person; empty for every other notice.
QString proxyNoticeOf(const QString& code) {
    if (code == QLatin1String("proxy-parent")) {
        //: Desk list: a parent acted for the child at the kiosk.
        return Words::tr("代理：親が受付");
    }
    if (code == QLatin1String("proxy-guardian")) {
        //: Desk list: a legal guardian acted for the person at the kiosk.
        return Words::tr("代理：後見人などが受付");
    }
    if (code == QLatin1String("proxy-chosen")) {
        //: Desk list: family or a friend acted for the person at the kiosk.
        return Words::tr("代理：ご家族・知人が受付");
    }
    if (code == QLatin1String("proxy-carer")) {
        //: Desk list: somebody of a care facility acted for the person at the kiosk.
        return Words::tr("代理：施設・介護の方が受付");
    }
    if (code == QLatin1String("proxy-answered")) {
        //: Desk list: the one who acted also answered the consent question.
        return Words::tr("同意の質問も代理の方が回答");
    }
    if (code == QLatin1String("proxy-consent-left")) {
        //: Desk list: nobody answered the consent question: the one who acted may not, the person was not there.
        return Words::tr("同意は未確認：ご本人にお聞きください");
    }
    return {};
}

QString noticeOf(const QString& code) {
    if (code == QLatin1String("certificate-expiring")) {
        //: Desk list: the certificate on the card expires within three months.
        return Words::tr("電子証明書の期限が近づいています");
    }
    if (code == QLatin1String("certificate-grace")) {
        //: Desk list: the certificate has expired but still serves as an insurance card for three months.
        return Words::tr("電子証明書の期限が切れています。更新をご案内ください");
    }
    if (code == QLatin1String("subsidies-used")) {
        //: Desk list: the person wants the certificates of medical subsidies used that the service found.
        return Words::tr("医療費助成の受給者証を使う");
    }
    if (code == QLatin1String("subsidies-unused")) {
        //: Desk list: the person does not want the certificates of medical subsidies used that the service found.
        return Words::tr("医療費助成の受給者証を使わない");
    }
    if (code == QLatin1String("prescription-electronic")) {
        //: Desk list: the person chose an electronic prescription.
        return Words::tr("電子処方箋を希望");
    }
    if (code == QLatin1String("prescription-paper")) {
        //: Desk list: the person chose a prescription on paper.
        return Words::tr("紙の処方箋を希望");
    }
    if (const QString proxy = proxyNoticeOf(code); !proxy.isEmpty()) {
        return proxy;
    }
    if (code == QLatin1String("card-expiring")) {
        //: Desk list: the card itself expires soon.
        return Words::tr("カードの期限が近づいています");
    }
    return {};
}

QString noticeOf(const store::Arrival& arrival, const platform::FailureText& help,
                 const platform::FailureTable& failures, const QString& language) {
    QStringList lines;
    if (!arrival.helpReason.isEmpty()) {
        lines.append(help.cause);
    }
    lines.append(noticeOf(arrival.state));
    for (const auto& code : arrival.notices) {
        const auto dotted = code.toStdString();
        lines.append(failures.contains(dotted) ? failures.text(dotted, language).cause : noticeOf(code));
    }
    lines.removeAll(QString());
    return lines.join(QStringLiteral(" ／ "));
}

/// What the match by face stands for; empty where the arrival does not say.
QString faceRateInWords(const store::Arrival& arrival, const QString& language) {
    for (const QString& code : arrival.notices) {
        bool known = false;
        const qlonglong people =
            code.startsWith(store::faceOnceIn) ? code.mid(store::faceOnceIn.size()).toLongLong(&known) : 0;
        if (known && people > 1) {
            const QLocale locale(isJapanese(language) ? QLocale::Japanese : QLocale::English);
            //: Desk details, of an arrival identified by face. %1 = a number, e.g. 10,000. Never a per cent of
            //: likeness.
            return Words::tr("別の人がこの一致に達するのは %1 回に 1 回").arg(locale.toString(people));
        }
    }
    return {};
}

QString ratioInWords(int percent, const QString& language) {
    if (percent < 0) {
        return {};
    }
    if (isJapanese(language) && percent % 10 == 0) {
        return QStringLiteral("%1割").arg(percent / 10);
    }
    return QStringLiteral("%1 %").arg(percent);
}

}  // namespace

ui::ArrivalRow rowOf(const store::Arrival& arrival, const platform::FailureTable& failures, const QString& language) {
    const auto help = failures.text(arrival.helpReason.toStdString(), language);
    ui::ArrivalRow row;
    row.id = arrival.visit;
    row.arrived = arrival.time;
    row.name = arrival.name;
    row.kana = arrival.kana;
    row.birthDate = arrival.birthdate.toString(isJapanese(language) ? QStringLiteral("yyyy年M月d日")
                                                                    : QStringLiteral("yyyy-MM-dd"));
    row.insurer = QStringLiteral("%1 %2").arg(arrival.insurerNumber, arrival.insurerName).trimmed();
    row.ratio = ratioInWords(arrival.ratioPercent, language);
    row.state = chipOf(arrival);
    row.method = chipOf(arrival.method);
    row.faceRate = arrival.method == store::Method::Face ? faceRateInWords(arrival, language) : QString();
    row.consent = chipOf(arrival.consents);
    row.notice = noticeOf(arrival, help, failures, language);
    row.kiosk = arrival.kiosk;
    row.code = arrival.helpReason.isEmpty() ? QString() : help.deskCode;
    return row;
}

QString dayInWords(QDate day, const QString& language) {
    if (isJapanese(language)) {
        return QLocale(QLocale::Japanese).toString(day, QStringLiteral("yyyy年M月d日（ddd）"));
    }
    return QLocale(QLocale::English).toString(day, QStringLiteral("ddd, d MMMM yyyy"));
}

}  // namespace desk
