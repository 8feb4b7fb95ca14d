// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/insured.h"
#include "tests/simulators/service/store/log_writer.h"

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
    QString branch;   ///< empty = not given
    QDate birthdate;  ///< invalid = not given (reference numbers and history ask without it)
};

/// One certificate that led to a person.
struct CardOfPerson {
    QString card;  ///< SHA-256 of the certificate, hex
    QDateTime since;
};

/// The insured people, their cards, reference numbers, consents and the access log, in SQLite or PostgreSQL. Any
/// thread: readers use connections of their own and do not wait for the writer.
class InsuredStore {
public:
    InsuredStore();
    ~InsuredStore();

    /// @param url  a file, postgresql://…, or empty: a temporary file
    /// @param readers  how many threads may read at the same time
    /// @return what went wrong, empty when all is well
    [[nodiscard]] QString open(const QString& url, int readers = 2);

    /// Fills the store with generated people unless it already holds those of the same seed, number and day.
    [[nodiscard]] QString fill(quint64 seed, int people, const QDate& today);

    /// Adds a person of the demo with the card, in place of an earlier one of the same number. Persons of the demo
    /// count from a hundred million upwards.
    void put(const Insured& insured);
    /// A card leads to this person from now on; an earlier one of the person stays known (renewal).
    /// @param card  SHA-256 of the certificate, hex
    bool bindCard(const QByteArray& card, qint64 person, const QDateTime& since);
    /// Binds many in one transaction.
    bool bindCards(const QList<std::pair<QByteArray, qint64>>& cards, const QDateTime& since);
    [[nodiscard]] QList<CardOfPerson> cardsOf(qint64 person);
    /// From now on the person's card is registered as insurance card.
    bool registerCard(qint64 person, const QDateTime& at);

    /// @return all qualifications of the person to whom the card leads, oldest entry first
    [[nodiscard]] QList<Insured> byCard(const QByteArray& card);
    [[nodiscard]] QList<Insured> byPerson(qint64 person);
    /// A key that the question leaves empty is not compared when it is the branch or the day of birth; the symbol must
    /// be empty on both sides.
    [[nodiscard]] QList<Insured> bySearch(const SearchKeys& keys);
    /// @return people on public assistance that are entrusted to this facility, at most `limit`
    [[nodiscard]] QList<Insured> assisted(const QString& facility, int limit);
    [[nodiscard]] int count() const;
    /// @return the first qualifications, for examples and tests
    [[nodiscard]] QList<Insured> sample(int limit);

    bool setReference(const QString& facility, qint64 person, const QString& number, const QDateTime& at);
    [[nodiscard]] QString referenceOf(const QString& facility, qint64 person);

    void log(const Access& access);
    void keep(const ConsentRow& consent);
    [[nodiscard]] int accesses();
    /// @return who looked, newest first
    [[nodiscard]] QList<Access> accessesOf(qint64 person, int limit);
    [[nodiscard]] QList<ConsentRow> consentsSince(const QDateTime& since);
    /// The writer behind the answers, for the metrics and for tests that wait.
    [[nodiscard]] LogWriter& writer();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace simservice
