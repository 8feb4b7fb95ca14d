// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/consent_book.h"

#include <algorithm>

namespace simservice {
namespace {

constexpr std::size_t keptPeople = 1'000'000;  // the oldest goes first; it stays in the store
constexpr int japanOffsetSeconds = 9 * 60 * 60;

/// What lasts is kept as "CARE:ITEM" beside the items of the day.
QString lastingKey(const QString& care, const QString& item) {
    return care + u':' + item;
}
QString careOf(const QString& key) {
    return key.contains(u':') ? key.section(u':', 0, 0) : QString();
}

}  // namespace

ConsentBook::ConsentBook(InsuredStore& store, const QDateTime& now) : m_store(store) {
    const QList<ConsentRow> rows = store.consentsSince(now.addSecs(-lifetimeSeconds));
    for (const ConsentRow& row : rows) {
        put({row.facility, row.person}, row.item, {row.given, row.at});
    }
}

void ConsentBook::put(const Key& key, const QString& item, const Answer& answer) {
    auto found = m_answers.find(key);
    if (found == m_answers.end()) {
        found = m_answers.insert(key, {});
        m_order.push_back(key);
    }
    Answer& known = (*found)[item];
    if (!known.at.isValid() || answer.at >= known.at) {
        known = answer;
    }
    if (m_order.size() > keptPeople) {
        m_answers.remove(m_order.front());
        m_order.pop_front();
    }
}

void ConsentBook::answer(const QString& facility, qint64 person, const QMap<QString, bool>& items,
                         const QDateTime& at) {
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
            put({facility, person}, it.key(), {it.value(), at});
        }
    }
    for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
        m_store.keep({facility, person, it.key(), it.value(), at});
    }
}

void ConsentBook::answerLasting(const QString& facility, qint64 person, const QString& care,
                                const QMap<QString, bool>& items, const QDateTime& at) {
    QMap<QString, bool> keyed;
    for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
        keyed.insert(lastingKey(care, it.key()), it.value());
    }
    answer(facility, person, keyed, at);
}

QMap<QString, ConsentBook::Answer> ConsentBook::lastingOf(const QString& facility, qint64 person,
                                                          const QString& care) const {
    QMap<QString, Answer> lasting;
    const QMap<QString, Answer> all = everythingOf(facility, person);
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        if (careOf(it.key()) == care) {
            lasting.insert(it.key().section(u':', -1), *it);
        }
    }
    return lasting;
}

QStringList ConsentBook::withdraw(const QString& facility, qint64 person, const QStringList& items, const QDateTime& at,
                                  const QString& care) {
    QMap<QString, bool> ended;
    QStringList codes;
    const QMap<QString, Answer> known = everythingOf(facility, person);
    for (auto it = known.constBegin(); it != known.constEnd(); ++it) {
        const QString code = it.key().section(u':', -1);
        const QString lasts = careOf(it.key());
        const bool meant = (items.isEmpty() || items.contains(code)) && (care.isEmpty() || care == lasts);
        if (meant && it->given && (!lasts.isEmpty() || at < it->at.addSecs(lifetimeSeconds))) {
            ended.insert(it.key(), false);
            codes.append(code);
        }
    }
    answer(facility, person, ended, at);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

bool ConsentBook::isLive(const QString& facility, qint64 person, const QString& item, const QDateTime& now) const {
    const Answer known = answersOf(facility, person).value(item);
    return known.given && now < known.at.addSecs(lifetimeSeconds);
}

QMap<QString, ConsentBook::Answer> ConsentBook::answersOf(const QString& facility, qint64 person) const {
    return lastingOf(facility, person, QString());
}

QMap<QString, ConsentBook::Answer> ConsentBook::everythingOf(const QString& facility, qint64 person) const {
    const std::lock_guard lock(m_mutex);
    return m_answers.value({facility, person});
}

QList<qint64> ConsentBook::answered(const QString& facility, const QDate& from, const QDate& to) const {
    QList<qint64> people;
    const std::lock_guard lock(m_mutex);
    for (auto it = m_answers.constBegin(); it != m_answers.constEnd(); ++it) {
        const bool within = std::ranges::any_of(*it, [&](const Answer& each) {
            const QDate day = each.at.toOffsetFromUtc(japanOffsetSeconds).date();
            return day >= from && day <= to;
        });
        if (it.key().first == facility && within) {
            people.append(it.key().second);
        }
    }
    std::ranges::sort(people);
    return people;
}

}  // namespace simservice
