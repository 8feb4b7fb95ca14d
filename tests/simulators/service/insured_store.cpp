// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/insured_store.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/insured_generator.h"
#include "tests/simulators/service/sqlite_statement.h"

#include <QFile>
#include <QJsonDocument>

#include <mutex>
#include <optional>

namespace simservice {
namespace {

constexpr const char* schema = R"(
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
CREATE TABLE IF NOT EXISTS filled(stamp TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS insured(
  id INTEGER PRIMARY KEY, person INTEGER NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL, number TEXT NOT NULL,
  branch TEXT NOT NULL, birthdate TEXT NOT NULL, card TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS insured_by_number ON insured(insurer, number, birthdate);
CREATE INDEX IF NOT EXISTS insured_by_person ON insured(person);
CREATE INDEX IF NOT EXISTS insured_by_card ON insured(card) WHERE card <> '';
CREATE TABLE IF NOT EXISTS access(
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, facility TEXT NOT NULL, visit TEXT NOT NULL, what TEXT NOT NULL, person INTEGER NOT NULL);
)";

Insured rowOf(const Statement& statement) {
    Insured insured = insuredFrom(QJsonDocument::fromJson(statement.bytes(0)).object());
    insured.person = statement.number(1);
    insured.card = statement.bytes(2);
    return insured;
}

QList<Insured> rowsOf(Statement& statement) {
    QList<Insured> rows;
    while (statement.step()) {
        rows.append(rowOf(statement));
    }
    statement.reset();
    return rows;
}

}  // namespace

struct InsuredStore::Private {
    std::mutex mutex;
    Database database;  // statements below are released before it
    std::optional<Statement> insert, selectCard, selectPerson, selectSearch, insertAccess;

    bool execute(const char* sql) const {
        return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    QString problem() const { return QString::fromUtf8(sqlite3_errmsg(database.get())); }

    void prepare() {
        sqlite3* const db = database.get();
        insert.emplace(
            db,
            "INSERT INTO insured(person,insurer,symbol,number,branch,birthdate,card,record) VALUES(?,?,?,?,?,?,?,?)");
        selectCard.emplace(db, "SELECT record,person,card FROM insured WHERE card=? AND card<>''");
        selectPerson.emplace(db, "SELECT record,person,card FROM insured WHERE person=? ORDER BY id");
        selectSearch.emplace(
            db,
            "SELECT record,person,card FROM insured WHERE insurer=?1 AND number=?2 AND birthdate=?3 AND symbol=?4 "
            "AND (?5='' OR branch='' OR branch=?5) ORDER BY id");
        insertAccess.emplace(db, "INSERT INTO access(at,facility,visit,what,person) VALUES(?,?,?,?,?)");
    }

    bool add(const Insured& insured) {
        const QByteArray record = QJsonDocument(toJson(insured)).toJson(QJsonDocument::Compact);
        return insert->bind(1, insured.person)
            .bind(2, eligibility::insurerKey(insured.insurer))
            .bind(3, eligibility::symbolKey(insured.symbol))
            .bind(4, eligibility::numberKey(insured.number))
            .bind(5, insured.branch)
            .bind(6, insured.birthdate.toString(Qt::ISODate))
            .bind(7, QString::fromLatin1(insured.card))
            .bind(8, QString::fromUtf8(record))
            .run();
    }
};

InsuredStore::InsuredStore() : m_private(std::make_unique<Private>()) {}
InsuredStore::~InsuredStore() = default;

QString InsuredStore::open(const QString& file) {
    sqlite3* raw = nullptr;
    const QByteArray path = file.isEmpty() ? QByteArray(":memory:") : QFile::encodeName(file);
    const int result = sqlite3_open_v2(path.constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_private->database.reset(raw);
    if (result != SQLITE_OK || !m_private->execute(schema)) {
        return m_private->problem();
    }
    m_private->prepare();
    return {};
}

QString InsuredStore::fill(quint64 seed, int people, const QDate& today) {
    const std::lock_guard lock(m_private->mutex);
    const QString stamp = QStringLiteral("%1 %2 %3").arg(seed).arg(people).arg(today.toString(Qt::ISODate));
    Statement known(m_private->database.get(), "SELECT stamp FROM filled");
    if (known.step() && QString::fromUtf8(known.bytes(0)) == stamp) {
        return {};
    }
    known.reset();
    bool ok = m_private->execute("BEGIN; DELETE FROM insured; DELETE FROM filled;");
    generateInsured(seed, people, today, [this, &ok](const Insured& insured) { ok = ok && m_private->add(insured); });
    ok = ok && Statement(m_private->database.get(), "INSERT INTO filled(stamp) VALUES(?)").bind(1, stamp).run();
    ok = ok && m_private->execute("COMMIT; ANALYZE;");
    return ok ? QString() : m_private->problem();
}

void InsuredStore::put(const Insured& insured) {
    const std::lock_guard lock(m_private->mutex);
    Statement(m_private->database.get(), "DELETE FROM insured WHERE person=?").bind(1, insured.person).run();
    m_private->add(insured);
}

QList<Insured> InsuredStore::byCard(const QByteArray& card) {
    const std::lock_guard lock(m_private->mutex);
    return rowsOf(m_private->selectCard->bind(1, QString::fromLatin1(card)));
}

QList<Insured> InsuredStore::byPerson(qint64 person) {
    const std::lock_guard lock(m_private->mutex);
    return rowsOf(m_private->selectPerson->bind(1, person));
}

QList<Insured> InsuredStore::bySearch(const SearchKeys& keys) {
    const std::lock_guard lock(m_private->mutex);
    return rowsOf(m_private->selectSearch->bind(1, keys.insurer)
                      .bind(2, keys.number)
                      .bind(3, keys.birthdate.toString(Qt::ISODate))
                      .bind(4, keys.symbol)
                      .bind(5, keys.branch));
}

int InsuredStore::count() {
    const std::lock_guard lock(m_private->mutex);
    Statement statement(m_private->database.get(), "SELECT count(*) FROM insured");
    return statement.step() ? static_cast<int>(statement.number(0)) : 0;
}

QList<Insured> InsuredStore::sample(int limit) {
    const std::lock_guard lock(m_private->mutex);
    Statement statement(m_private->database.get(), "SELECT record,person,card FROM insured ORDER BY id LIMIT ?");
    return rowsOf(statement.bind(1, qint64(limit)));
}

void InsuredStore::log(const Access& access) {
    const std::lock_guard lock(m_private->mutex);
    m_private->insertAccess->bind(1, access.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(2, access.facility)
        .bind(3, access.visit)
        .bind(4, access.what)
        .bind(5, access.person)
        .run();
}

int InsuredStore::accesses() {
    const std::lock_guard lock(m_private->mutex);
    Statement statement(m_private->database.get(), "SELECT count(*) FROM access");
    return statement.step() ? static_cast<int>(statement.number(0)) : 0;
}

}  // namespace simservice
