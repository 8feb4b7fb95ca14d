// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/sample_states.h"

#include <QTimeZone>

namespace samples {
namespace {

using ui::ArrivalRow;
using namespace ui::arrival;

ArrivalRow row(int minute, const char16_t* name, const char16_t* kana, State state, Method method, Consent consent) {
    ArrivalRow arrival;
    arrival.id = QStringLiteral("a%1").arg(minute);
    arrival.arrived = QDateTime(QDate(2026, 11, 24), QTime(9, minute), Qt::LocalTime);
    arrival.name = QString::fromUtf16(name);
    arrival.kana = QString::fromUtf16(kana);
    arrival.birthDate = QStringLiteral("1951年3月4日（75歳）");
    arrival.insurer = QStringLiteral("39131156 東京都後期高齢者医療広域連合");
    arrival.ratio = QStringLiteral("1割");
    arrival.kiosk = QStringLiteral("受付機1");
    arrival.state = state;
    arrival.method = method;
    arrival.consent = consent;
    return arrival;
}

}  // namespace

void fillDesk(ui::DeskViewModel& desk) {
    desk.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
    desk.setToday(QStringLiteral("2026年11月24日（火）"));
    QList<ArrivalRow> rows{
        row(41, u"山本 和子", u"ヤマモト カズコ", State::Accepted, Method::Face, Consent::All),
        row(38, u"", u"", State::CallForStaff, Method::None, Consent::NotAsked),
        row(33, u"●田 𠮷郎", u"ツチダ ヨシロウ", State::Accepted, Method::Pin, Consent::Some),
        row(27, u"佐藤 健", u"サトウ ケン", State::AcceptedNoConsent, Method::Staff, Consent::Refused),
        row(19, u"グエン ティ フオン リン アイン トゥイ", u"グエン ティ フオン", State::HandedToDesk, Method::Pin,
            Consent::NotAsked),
        row(12, u"", u"", State::Failed, Method::None, Consent::NotAsked),
        row(4, u"", u"", State::Abandoned, Method::None, Consent::NotAsked),
    };
    rows[0].faceRate = QStringLiteral("別の人がこの一致に達するのは 10,000 回に 1 回");
    rows[2].notice = QStringLiteral("氏名に●があります。お名前を確認してください");
    rows[4].notice = QStringLiteral("電子証明書の期限切れ（資格のみ）");
    rows[5].code = QStringLiteral("C03");
    rows[5].notice = QStringLiteral("カードを読み取れませんでした");
    rows[2].ticket = 11;
    rows[3].ticket = 10;
    rows[3].called = true;
    desk.setQueue(1, 10);
    desk.arrivals()->setArrivals(rows);
}

}  // namespace samples
