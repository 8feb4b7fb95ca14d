// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/receipt_text.h"

#include <QLocale>

namespace kiosk {
namespace {

constexpr int shownOfHash = 12;

QString inWords(const QDateTime& utc) {
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace

QString ReceiptText::methodInWords(visit::Method method) {
    switch (method) {
        case visit::Method::Face:
            //: Receipt: identified by face.
            return tr("顔認証");
        case visit::Method::Pin:
            //: Receipt: identified by PIN.
            return tr("暗証番号");
        case visit::Method::Staff:
            //: Receipt: identified by a member of staff who looked.
            return tr("係員の目視");
        default:
            return {};
    }
}

QString ReceiptText::proxyInWords(visit::ProxyKind kind) {
    switch (kind) {
        case visit::ProxyKind::Parent:
            //: Receipt: who answered for the child.
            return tr("親");
        case visit::ProxyKind::Guardian:
            //: Receipt: who answered: a legal guardian.
            return tr("後見人など");
        case visit::ProxyKind::Chosen:
            //: Receipt: who answered: family or a friend, asked by the person.
            return tr("ご家族・知人");
        case visit::ProxyKind::Carer:
            //: Receipt: who answered: somebody of a care facility.
            return tr("施設・介護の方");
        case visit::ProxyKind::None:
            break;
    }
    return {};
}

QStringList ReceiptText::lines(const session::Receipt& receipt, const QString& facility, const ConsentTexts& texts,
                               const QString& language) {
    //: Receipt: %1 is its number.
    QStringList lines{tr("控え番号　%1").arg(receipt.number), facility, inWords(receipt.at)};
    if (receipt.ticket > 0) {
        //: Receipt: the number by which the person is called. %1 is a number.
        lines << tr("お呼びする番号　%1").arg(receipt.ticket);
    }
    if (receipt.proxy == visit::ProxyKind::None) {
        //: Receipt: how the person was identified; the person acted himself. %1 is a method.
        lines << tr("ご本人が回答（%1）").arg(methodInWords(receipt.method));
    } else {
        //: Receipt: somebody answered in the person's name. %1 is who: a parent, a guardian…; %2 a method.
        lines << tr("代理の方（%1）が回答（%2）").arg(proxyInWords(receipt.proxy), methodInWords(receipt.method));
    }
    for (const store::Consent& item : receipt.items) {
        const QString label = texts.label(item.item, language);
        if (!item.given) {
            //: Receipt: %1 was not agreed to.
            lines << tr("%1：提供しない").arg(label);
        } else if (item.until.isValid()) {
            //: Receipt: %1 was agreed to until the time %2.
            lines << tr("%1：提供する（%2まで）").arg(label, inWords(item.until));
        } else {
            //: Receipt: %1 was agreed to, for this reception.
            lines << tr("%1：提供する").arg(label);
        }
    }
    //: Receipt: which wording was shown. %1 is a code of letters and digits.
    lines << tr("説明文の版　%1").arg(receipt.wordingHash.left(shownOfHash));
    //: Receipt: how to withdraw, and how to complain.
    lines << tr("取り消しや苦情は、いつでも受付の窓口へお申し出ください。");
    return lines;
}

}  // namespace kiosk
