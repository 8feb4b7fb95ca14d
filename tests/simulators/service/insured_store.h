// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/insured.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace simservice {

/// What one question by certificate data looks for; keys as app/eligibility folds them.
struct SearchKeys {
    QString insurer;
    QString symbol;
    QString number;
    QString branch;  ///< empty = not given
    QDate birthdate;
};

/// One look at a person's data, kept for ever: the patient may ask who looked.
struct Access {
    QDateTime at;
    QString facility;
    QString visit;
    QString what;  ///< reception, result, inquiry
    qint64 person = 0;
};

/// The insured people and the access log in SQLite. Any thread: one connection, one caller at a time.
class InsuredStore {
public:
    InsuredStore();
    ~InsuredStore();

    /// @param file  database file, or empty for memory
    /// @return what went wrong, empty when all is well
    [[nodiscard]] QString open(const QString& file);

    /// Fills the store with generated people unless it already holds those of the same seed, number and day.
    [[nodiscard]] QString fill(quint64 seed, int people, const QDate& today);

    /// Adds a person of the demo, in place of an earlier one with the same card. Persons of the demo count from a
    /// million downwards.
    void put(const Insured& insured);

    [[nodiscard]] QList<Insured> byCard(const QByteArray& card);
    [[nodiscard]] QList<Insured> byPerson(qint64 person);
    /// A key that the question leaves empty is not compared when it is the branch; the symbol must be empty on both
    /// sides.
    [[nodiscard]] QList<Insured> bySearch(const SearchKeys& keys);
    [[nodiscard]] int count();
    /// @return any one valid qualification with a symbol and a branch, for examples and tests
    [[nodiscard]] QList<Insured> sample(int limit);

    void log(const Access& access);
    [[nodiscard]] int accesses();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace simservice
