// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/store/link_pool.h"

#include <QTemporaryDir>

namespace simservice {
namespace {

constexpr const char* schema = R"(
CREATE TABLE IF NOT EXISTS filled(stamp TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS insured(
  %ID%, person BIGINT NOT NULL, kind TEXT NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL, number TEXT NOT NULL,
  branch TEXT NOT NULL, birthdate TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS insured_by_number ON insured(number, insurer);
CREATE INDEX IF NOT EXISTS insured_by_person ON insured(person);
CREATE INDEX IF NOT EXISTS insured_assisted ON insured(person) WHERE kind='A1';
CREATE TABLE IF NOT EXISTS cards(card TEXT PRIMARY KEY, person BIGINT NOT NULL, since TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS cards_by_person ON cards(person);
CREATE TABLE IF NOT EXISTS registered(person BIGINT PRIMARY KEY, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS reference(
  facility TEXT NOT NULL, person BIGINT NOT NULL, number TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(facility, person));
CREATE TABLE IF NOT EXISTS consents(
  facility TEXT NOT NULL, person BIGINT NOT NULL, item TEXT NOT NULL, given TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY(facility, person, item));
CREATE TABLE IF NOT EXISTS access(
  %ID%, at TEXT NOT NULL, facility TEXT NOT NULL, role TEXT NOT NULL, visit TEXT NOT NULL, what TEXT NOT NULL,
  reason TEXT NOT NULL, person BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS access_by_person ON access(person);
)";

/// In the order of enum Sql.
constexpr std::array<const char*, static_cast<std::size_t>(Sql::Count)> texts{
    "INSERT INTO insured(person,kind,insurer,symbol,number,branch,birthdate,record) VALUES($1,$2,$3,$4,$5,$6,$7,$8)",
    "DELETE FROM insured WHERE person=$1",
    "INSERT INTO cards(card,person,since) VALUES($1,$2,$3) ON CONFLICT(card) DO UPDATE SET person=excluded.person",
    "SELECT i.record, i.person, CASE WHEN r.person IS NULL THEN '' ELSE '1' END FROM cards c "
    "JOIN insured i ON i.person=c.person LEFT JOIN registered r ON r.person=c.person WHERE c.card=$1 ORDER BY i.id",
    "SELECT i.record, i.person, CASE WHEN r.person IS NULL THEN '' ELSE '1' END FROM insured i "
    "LEFT JOIN registered r ON r.person=i.person WHERE i.person=$1 ORDER BY i.id",
    "SELECT record, person, '' FROM insured WHERE insurer=$1 AND number=$2 AND ($3='' OR birthdate=$3) AND symbol=$4 "
    "AND ($5='' OR branch='' OR branch=$5) ORDER BY id",
    "SELECT record, person, '' FROM insured ORDER BY id LIMIT $1",
    "SELECT record, person, '' FROM insured WHERE kind='A1' AND person % 97 = CAST($1 AS BIGINT) ORDER BY person LIMIT "
    "$2",
    "SELECT count(*) FROM insured",
    "INSERT INTO registered(person,at) VALUES($1,$2) ON CONFLICT(person) DO NOTHING",
    "INSERT INTO reference(facility,person,number,at) VALUES($1,$2,$3,$4) "
    "ON CONFLICT(facility,person) DO UPDATE SET number=excluded.number, at=excluded.at",
    "SELECT number FROM reference WHERE facility=$1 AND person=$2",
    "SELECT at,facility,role,visit,what,reason FROM access WHERE person=$1 ORDER BY id DESC LIMIT $2",
    "SELECT count(*) FROM access",
    "SELECT facility,person,item,given,at FROM consents WHERE at>=$1 OR item LIKE '_:%'",
    "SELECT card,since FROM cards WHERE person=$1 ORDER BY since",
    "INSERT INTO access(at,facility,role,visit,what,reason,person) VALUES($1,$2,$3,$4,$5,$6,$7)",
    "INSERT INTO consents(facility,person,item,given,at) VALUES($1,$2,$3,$4,$5) "
    "ON CONFLICT(facility,person,item) DO UPDATE SET given=excluded.given, at=excluded.at",
};

}  // namespace

QString LinkPool::open(const StorePlace& place) {
    // Without a place the data lie in a file that loses its name as soon as every connection holds it: it ends with the
    // program, however the program ends.
    const QTemporaryDir temporary;
    const QString file = place.url.isEmpty() ? temporary.filePath(QStringLiteral("service.sqlite")) : place.url;
    QString problem;
    for (int i = 0; problem.isEmpty() && i < place.connections; ++i) {
        problem = add(place, file, i == 0);
    }
    return problem;
}

QString LinkPool::add(const StorePlace& place, const QString& file, bool first) {
    QString problem;
    auto ready = std::make_unique<ReadyLink>();
    ready->link =
        place.isPostgres() ? openPostgres(place.url, problem) : openSqlite(file, place.url.isEmpty(), problem);
    if (!ready->link) {
        return problem.isEmpty() ? QStringLiteral("cannot open %1").arg(file) : problem;
    }
    if (first && !ready->link->execute(QString::fromLatin1(schema))) {
        return ready->link->problem();
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ready->statements[i] = ready->link->prepare(texts[i]);
        if (ready->statements[i] < 0) {
            return ready->link->problem();
        }
    }
    m_free.push_back(ready.get());
    m_links.push_back(std::move(ready));
    return {};
}

LinkPool::Lease LinkPool::take() {
    std::unique_lock lock(m_mutex);
    m_given.wait(lock, [this] { return !m_free.empty(); });
    ReadyLink& link = *m_free.back();
    m_free.pop_back();
    return {*this, link};
}

void LinkPool::giveBack(ReadyLink& link) {
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(&link);
    }
    m_given.notify_one();
}

}  // namespace simservice
