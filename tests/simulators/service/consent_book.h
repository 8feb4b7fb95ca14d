// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/store/insured_store.h"

#include <QHash>
#include <QMap>

#include <deque>

namespace simservice {

/// What each person allowed each facility to see. The newest answer counts; a consent is live for 24 hours from the
/// moment it was given (reception-domain §3.2), one for home or online care until it is taken back (§6.3). Any thread.
/// Kept in the store too, so that a restart forgets nothing.
class ConsentBook {
public:
    static constexpr qint64 lifetimeSeconds = 24 * 60 * 60;

    /// @param store  gets every answer; its answers of the last 24 hours are read at once
    ConsentBook(InsuredStore& store, const QDateTime& now);

    struct Answer {
        bool given = false;
        QDateTime at;
    };

    /// @param items  OQSCD036 → yes or no. An answer older than the one that is known changes nothing.
    void answer(const QString& facility, qint64 person, const QMap<QString, bool>& items, const QDateTime& at);
    /// The same for home ("2") or online care ("3"): it holds until it is taken back.
    /// @param care  OQSCD028
    void answerLasting(const QString& facility, qint64 person, const QString& care, const QMap<QString, bool>& items,
                       const QDateTime& at);
    /// @return what was answered for that care
    [[nodiscard]] QMap<QString, Answer> lastingOf(const QString& facility, qint64 person, const QString& care) const;
    /// Takes back what the person allowed this facility. @param items  OQSCD036; none = everything
    /// @return the items whose consent was alive until now
    /// @param care  OQSCD028: what lasts for that care alone; empty = everything
    QStringList withdraw(const QString& facility, qint64 person, const QStringList& items, const QDateTime& at,
                         const QString& care = {});

    [[nodiscard]] bool isLive(const QString& facility, qint64 person, const QString& item, const QDateTime& now) const;
    [[nodiscard]] QMap<QString, Answer> answersOf(const QString& facility, qint64 person) const;
    /// @return people who answered this facility between the days (Japanese), both included
    [[nodiscard]] QList<qint64> answered(const QString& facility, const QDate& from, const QDate& to) const;

private:
    using Key = std::pair<QString, qint64>;
    void put(const Key& key, const QString& item, const Answer& answer);
    [[nodiscard]] QMap<QString, Answer> everythingOf(const QString& facility, qint64 person) const;

    InsuredStore& m_store;
    mutable std::mutex m_mutex;
    QHash<Key, QMap<QString, Answer>> m_answers;
    std::deque<Key> m_order;
};

}  // namespace simservice
