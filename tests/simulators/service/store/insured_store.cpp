// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/store/insured_store.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/insured_generator.h"

#include <atomic>
#include <optional>

namespace simservice {
namespace {

constexpr int entrustedShares = 97;

SqlLink::Reader into(QList<Insured>& rows) {
    return [&rows](const SqlRow& row) {
        Insured insured = insuredFromRecord(row.text(0));
        insured.person = row.number(1);
        insured.registered = insured.registered || !row.text(2).empty();
        rows.append(std::move(insured));
    };
}

std::string iso(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODateWithMs).toStdString();
}
QString text(const SqlRow& row, int column) {
    const std::string_view value = row.text(column);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}
QDateTime time(const SqlRow& row, int column) {
    return QDateTime::fromString(text(row, column), Qt::ISODateWithMs);
}

bool add(const ReadyLink& link, const Insured& insured) {
    return link.run(
        Sql::InsertInsured,
        {std::to_string(insured.person), insured.classification.toStdString(),
         eligibility::insurerKey(insured.insurer).toStdString(), eligibility::symbolKey(insured.symbol).toStdString(),
         eligibility::numberKey(insured.number).toStdString(), insured.branch.toStdString(),
         insured.birthdate.toString(Qt::ISODate).toStdString(), toRecord(insured).toStdString()});
}

}  // namespace

struct InsuredStore::Private {
    LinkPool pool;
    std::optional<LogWriter> writer;  // ends before the pool
    std::atomic<int> count = 0;

    void recount() {
        const LinkPool::Lease lease = pool.take();
        lease->run(Sql::CountInsured, {}, [this](const SqlRow& row) { count = static_cast<int>(row.number(0)); });
    }
    QList<Insured> rows(Sql statement, std::initializer_list<std::string_view> values) {
        QList<Insured> found;
        const LinkPool::Lease lease = pool.take();
        lease->run(statement, values, into(found));
        return found;
    }
};

InsuredStore::InsuredStore() : m_private(std::make_unique<Private>()) {}
InsuredStore::~InsuredStore() = default;

QString InsuredStore::open(const QString& url, int readers) {
    // One more for the writer, one for the control socket.
    const QString problem = m_private->pool.open({url, readers + 2});
    if (problem.isEmpty()) {
        m_private->writer.emplace(m_private->pool);
        m_private->recount();
    }
    return problem;
}

QString InsuredStore::fill(quint64 seed, int people, const QDate& today) {
    {
        const LinkPool::Lease lease = m_private->pool.take();
        SqlLink& sql = lease.sql();
        const QString stamp = QStringLiteral("2 %1 %2 %3").arg(seed).arg(people).arg(today.toString(Qt::ISODate));
        QString known;
        const int select = sql.prepare("SELECT stamp FROM filled");
        const int insert = sql.prepare("INSERT INTO filled(stamp) VALUES($1)");
        sql.run(select, {}, [&known](const SqlRow& row) { known = text(row, 0); });
        if (known == stamp) {
            return {};
        }
        // The index by number is made once at the end: a million single insertions into it cost several times as much.
        bool ok = sql.execute(
            QStringLiteral("BEGIN; DELETE FROM insured; DELETE FROM filled; DROP INDEX insured_by_number;"));
        generateInsured(seed, people, today,
                        [&](const Insured& insured) { ok = ok && add(*lease.operator->(), insured); });
        ok = ok && sql.run(insert, {stamp.toStdString()}) &&
             sql.execute(QStringLiteral("CREATE INDEX insured_by_number ON insured(number, insurer); COMMIT")) &&
             sql.execute(QStringLiteral("ANALYZE"));
        if (!ok) {
            return sql.problem();
        }
    }
    m_private->recount();
    return {};
}

void InsuredStore::put(const Insured& insured) {
    {
        const LinkPool::Lease lease = m_private->pool.take();
        lease->run(Sql::DeletePerson, {std::to_string(insured.person)});
        static_cast<void>(add(*lease.operator->(), insured));
        if (!insured.card.isEmpty()) {
            lease->run(Sql::BindCard, {insured.card.toStdString(), std::to_string(insured.person),
                                       iso(QDateTime::currentDateTimeUtc())});
        }
    }
    m_private->recount();
}

bool InsuredStore::bindCard(const QByteArray& card, qint64 person, const QDateTime& since) {
    return bindCards({{card, person}}, since);
}

bool InsuredStore::bindCards(const QList<std::pair<QByteArray, qint64>>& cards, const QDateTime& since) {
    const LinkPool::Lease lease = m_private->pool.take();
    bool good = lease.sql().execute(QStringLiteral("BEGIN"));
    for (const auto& [card, person] : cards) {
        good = good && lease->run(Sql::BindCard, {card.toStdString(), std::to_string(person), iso(since)});
    }
    return lease.sql().execute(good ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")) && good;
}

QList<CardOfPerson> InsuredStore::cardsOf(qint64 person) {
    QList<CardOfPerson> cards;
    const LinkPool::Lease lease = m_private->pool.take();
    lease->run(Sql::CardsOf, {std::to_string(person)}, [&cards](const SqlRow& row) {
        cards.append({text(row, 0), time(row, 1)});
    });
    return cards;
}

bool InsuredStore::registerCard(qint64 person, const QDateTime& at) {
    return m_private->pool.take()->run(Sql::RegisterCard, {std::to_string(person), iso(at)});
}

QList<Insured> InsuredStore::byCard(const QByteArray& card) {
    return m_private->rows(Sql::LifeByCard, {{card.constData(), static_cast<std::size_t>(card.size())}});
}

QList<Insured> InsuredStore::byPerson(qint64 person) {
    return m_private->rows(Sql::LifeByPerson, {std::to_string(person)});
}

QList<Insured> InsuredStore::bySearch(const SearchKeys& keys) {
    const std::string day =
        keys.birthdate.isValid() ? keys.birthdate.toString(Qt::ISODate).toStdString() : std::string();
    return m_private->rows(Sql::Search, {keys.insurer.toStdString(), keys.number.toStdString(), day,
                                         keys.symbol.toStdString(), keys.branch.toStdString()});
}

QList<Insured> InsuredStore::assisted(const QString& facility, int limit) {
    const auto share = qHash(facility, 0) % entrustedShares;
    return m_private->rows(Sql::Assisted, {std::to_string(share), std::to_string(limit)});
}

int InsuredStore::count() const {
    return m_private->count;
}

QList<Insured> InsuredStore::sample(int limit) {
    return m_private->rows(Sql::Sample, {std::to_string(limit)});
}

bool InsuredStore::setReference(const QString& facility, qint64 person, const QString& number, const QDateTime& at) {
    return m_private->pool.take()->run(Sql::SetReference,
                                       {facility.toStdString(), std::to_string(person), number.toStdString(), iso(at)});
}

QString InsuredStore::referenceOf(const QString& facility, qint64 person) {
    QString number;
    m_private->pool.take()->run(Sql::Reference, {facility.toStdString(), std::to_string(person)},
                                [&number](const SqlRow& row) { number = text(row, 0); });
    return number;
}

void InsuredStore::log(const Access& access) {
    m_private->writer->add(access);
}

void InsuredStore::keep(const ConsentRow& consent) {
    m_private->writer->add(consent);
}

int InsuredStore::accesses() {
    m_private->writer->flush();
    int count = 0;
    m_private->pool.take()->run(Sql::CountAccesses, {},
                                [&count](const SqlRow& row) { count = static_cast<int>(row.number(0)); });
    return count;
}

QList<Access> InsuredStore::accessesOf(qint64 person, int limit) {
    m_private->writer->flush();
    QList<Access> found;
    m_private->pool.take()->run(
        Sql::AccessesOf, {std::to_string(person), std::to_string(limit)}, [&found, person](const SqlRow& row) {
            found.append({time(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), person});
        });
    return found;
}

QList<ConsentRow> InsuredStore::consentsSince(const QDateTime& since) {
    QList<ConsentRow> found;
    m_private->pool.take()->run(Sql::Consents, {iso(since)}, [&found](const SqlRow& row) {
        found.append({text(row, 0), row.number(1), text(row, 2), row.text(3) == "1", time(row, 4)});
    });
    return found;
}

LogWriter& InsuredStore::writer() {
    return *m_private->writer;
}

}  // namespace simservice
