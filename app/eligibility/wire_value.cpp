// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/wire_value.h"

#include "app/eligibility/number_rules.h"

namespace eligibility {
namespace {

QString monthText(const QDate& day) {
    return day.isValid() ? toWire(day).first(6) : QString();
}

}  // namespace

WireDate::WireDate(const QDate& day) : raw(toWire(day)), value(day) {}

WireDate WireDate::received(const QString& text) {
    WireDate date;
    date.raw = text;
    date.value = dateFromWire(text);
    return date;
}

QString WireDate::wire() const {
    return value.isValid() ? toWire(value) : raw;
}

WireTime::WireTime(const QDateTime& time) : raw(toWire(time)), value(time) {}

WireTime WireTime::received(const QString& text) {
    WireTime time;
    time.raw = text;
    time.value = timeFromWire(text);
    return time;
}

QString WireTime::wire() const {
    return value.isValid() ? toWire(value) : raw;
}

WireMonth::WireMonth(const QDate& anyDay)
    : raw(monthText(anyDay)), first(anyDay.isValid() ? QDate(anyDay.year(), anyDay.month(), 1) : QDate()) {}

WireMonth WireMonth::received(const QString& text) {
    WireMonth month;
    month.raw = text;
    month.first = text.size() == 6 ? dateFromWire(QString(text + QStringLiteral("01"))) : QDate();
    return month;
}

QString WireMonth::wire() const {
    return first.isValid() ? monthText(first) : raw;
}

}  // namespace eligibility
