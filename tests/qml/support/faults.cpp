// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/faults.h"

#include "tests/qml/support/items.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace faults {
namespace {

constexpr double tolerancePx = 1.5;
constexpr double targetMm = 20.0;
constexpr char16_t wordJoiner = 0x2060;

QQuickItem* flickableAround(QQuickItem* item) {
    for (QQuickItem* parent = item->parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable")) {
            return parent;
        }
    }
    return nullptr;
}

QRectF boxOf(QQuickItem* item) {
    return item->mapRectToScene(item->boundingRect());
}

QRectF grown(const QRectF& box, double by) {
    return box.adjusted(-by, -by, by, by);
}

QString where(QQuickItem* item) {
    const QRectF box = boxOf(item);
    return QStringLiteral("\"%1\" (%2) at %3,%4 %5x%6")
        .arg(item->property("text").toString(), item->objectName())
        .arg(box.x())
        .arg(box.y())
        .arg(box.width())
        .arg(box.height());
}

/// The part of the item that is on the glass now: what a page has turned away is reached by its keys.
QRectF seen(QQuickItem* item) {
    const QRectF box = boxOf(item);
    QQuickItem* const page = flickableAround(item);
    return page == nullptr ? box : box.intersected(boxOf(page));
}

/// The letters of a text without the air around them.
QRectF inked(QQuickItem* text) {
    const QSizeF size(text->property("contentWidth").toDouble(), text->property("contentHeight").toDouble());
    QRectF box(QPointF(), QSizeF(std::min(size.width(), text->width()), std::min(size.height(), text->height())));
    const int across = text->property("horizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    box.moveLeft(across == Qt::AlignHCenter ? (text->width() - box.width()) / 2
                 : across == Qt::AlignRight ? text->width() - box.width()
                                            : 0.0);
    box.moveTop(down == Qt::AlignVCenter ? (text->height() - box.height()) / 2 : 0.0);
    const QRectF onGlass = text->mapRectToScene(box);
    QQuickItem* const page = flickableAround(text);
    return page == nullptr ? onGlass : onGlass.intersected(boxOf(page));
}

/// Letters that neither this font nor any it falls back on can draw.
QString missingGlyphs(QQuickItem* item) {
    static QHash<QString, QString> known;
    const auto font = item->property("font").value<QFont>();
    QString text = item->property("text").toString().remove(QChar(wordJoiner));
    const QString key = font.family() + QChar(u'\n') + text;
    if (const auto found = known.constFind(key); found != known.cend()) {
        return *found;
    }
    QTextLayout layout(text.replace(QChar(u'\n'), QChar(u' ')), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const bool missing = std::ranges::any_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); });
    return *known.insert(key, missing ? text : QString());
}

QString faultOfText(QQuickItem* text, const QSizeF& window) {
    const QRectF box = boxOf(text);
    if (text->property("truncated").toBool()) {
        return QStringLiteral("truncated: ") + where(text);
    }
    if (text->property("contentWidth").toDouble() > text->width() + tolerancePx ||
        text->property("contentHeight").toDouble() > text->height() + tolerancePx) {
        return QStringLiteral("larger than its place: ") + where(text);
    }
    if (const QString letters = missingGlyphs(text); !letters.isEmpty()) {
        return QStringLiteral("letters that no font has: ") + letters;
    }
    QRectF page(QPointF(), window);
    if (QQuickItem* flickable = flickableAround(text)) {
        page = boxOf(flickable);
        page.setTop(-1e6);
        page.setBottom(1e6);
    }
    return grown(page, tolerancePx).contains(box) ? QString() : QStringLiteral("outside its page: ") + where(text);
}

QString faultOfKey(QQuickItem* key, const Rules& rules) {
    const double least = targetMm * rules.pixelsPerMillimetre - tolerancePx;
    if (key->width() < least || key->height() < least) {
        return QStringLiteral("below 20 mm: ") + where(key);
    }
    if (!rules.reach.isNull() && !seen(key).isEmpty() && !grown(rules.reach, tolerancePx).contains(seen(key))) {
        return QStringLiteral("out of reach: ") + where(key);
    }
    const QList<QQuickItem*> parts = items::shown(key);
    for (QQuickItem* part : parts) {
        const QRectF box = part->mapRectToItem(key, part->boundingRect());
        if (items::isText(part) && !grown(key->boundingRect(), tolerancePx).contains(box)) {
            return QStringLiteral("words wider than their key: ") + where(part);
        }
    }
    return {};
}

/// A page that favours an answer to the consent: one out of sight, or larger than another.
QString faultOfConsent(QQuickItem* root, const QSizeF& window) {
    std::optional<QSizeF> first;
    for (const char* name : {"consentAll", "consentChoose", "consentNone"}) {
        QQuickItem* answer = items::named(root, QString::fromLatin1(name));
        if (answer == nullptr) {
            return {};
        }
        const QRectF box = boxOf(answer);
        if (flickableAround(answer) != nullptr || !QRectF(QPointF(), window).contains(box)) {
            return QStringLiteral("may be out of sight: ") + where(answer);
        }
        const QSizeF size = first.value_or(box.size());
        if (std::abs(size.width() - box.width()) > tolerancePx ||
            std::abs(size.height() - box.height()) > tolerancePx) {
            return QStringLiteral("of another size: ") + where(answer);
        }
        first = size;
    }
    return {};
}

/// Things of one kind that lie upon one another.
QStringList overlaps(const QList<QQuickItem*>& things, QRectF (*box)(QQuickItem*)) {
    QStringList found;
    for (qsizetype i = 0; i < things.size(); ++i) {
        const QRectF one = grown(box(things[i]), -tolerancePx);
        for (qsizetype j = i + 1; j < things.size() && !one.isEmpty(); ++j) {
            if (one.intersects(grown(box(things[j]), -tolerancePx))) {
                found.append(QStringLiteral("upon one another: %1 and %2").arg(where(things[i]), where(things[j])));
            }
        }
    }
    return found;
}

/// What lies on top when something is asked over the page, else everything.
QQuickItem* uppermost(QQuickItem* root) {
    for (const char* sheet : {"moreTime", "languages"}) {
        if (QQuickItem* top = items::named(root, QString::fromLatin1(sheet))) {
            return top;
        }
    }
    return root;
}

}  // namespace

QStringList of(QQuickItem* root, const QSizeF& window, const Rules& rules) {
    QStringList found{faultOfConsent(root, window)};
    QList<QQuickItem*> texts;
    QList<QQuickItem*> keys;
    const QList<QQuickItem*> all = items::shown(uppermost(root));
    for (QQuickItem* item : all) {
        if (items::isText(item) && !item->property("text").toString().isEmpty()) {
            found.append(faultOfText(item, window));
            texts.append(item);
        } else if (items::isKey(item)) {
            found.append(faultOfKey(item, rules));
            keys.append(item);
        }
    }
    found.append(overlaps(texts, inked));
    found.append(overlaps(keys, seen));
    found.removeAll(QString());
    return found;
}

}  // namespace faults
