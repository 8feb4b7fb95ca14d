// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/store/sql_link.h"

#include <libpq-fe.h>

#include <array>
#include <string>
#include <vector>

namespace simservice {
namespace {

constexpr std::size_t mostValues = 16;

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

class PostgresRow final : public SqlRow {
public:
    PostgresRow(const PGresult* result, int row) : m_result(result), m_row(row) {}
    std::string_view text(int column) const override {
        return {PQgetvalue(m_result, m_row, column), static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }

private:
    const PGresult* m_result;
    int m_row;
};

/// PostgreSQL through libpq; a broken connection is opened anew at the next call, with its statements.
class PostgresLink final : public SqlLink {
public:
    explicit PostgresLink(const QString& url) : m_connection(PQconnectdb(url.toUtf8().constData())) {
        PQsetNoticeProcessor(
            m_connection, [](void*, const char*) {}, nullptr);
    }
    ~PostgresLink() override { PQfinish(m_connection); }
    PostgresLink(const PostgresLink&) = delete;
    PostgresLink& operator=(const PostgresLink&) = delete;

    [[nodiscard]] bool isOpen() const { return PQstatus(m_connection) == CONNECTION_OK; }

    bool execute(const QString& sql) override {
        QString text = sql;
        text.replace(QStringLiteral("%ID%"), QStringLiteral("id BIGSERIAL PRIMARY KEY"));
        return succeeded(Answer(PQexec(m_connection, text.toUtf8().constData())));
    }

    int prepare(const char* sql) override {
        m_statements.emplace_back(sql);
        const int handle = static_cast<int>(m_statements.size()) - 1;
        return prepareAgain(handle) ? handle : -1;
    }

    bool run(int statement, std::initializer_list<std::string_view> values, const Reader& read) override {
        if (statement < 0 || values.size() > mostValues || !isReady()) {
            return false;
        }
        // libpq wants texts that end in a zero.
        std::array<std::string, mostValues> kept;
        std::array<const char*, mostValues> pointers{};
        std::size_t count = 0;
        for (const std::string_view value : values) {
            kept[count] = value;
            pointers[count] = kept[count].c_str();
            ++count;
        }
        const Answer answer(PQexecPrepared(m_connection, nameOf(statement).c_str(), static_cast<int>(count),
                                           pointers.data(), nullptr, nullptr, 0));
        const int rows = read && succeeded(answer) ? PQntuples(answer.get()) : 0;
        for (int row = 0; row < rows; ++row) {
            read(PostgresRow(answer.get(), row));
        }
        return succeeded(answer);
    }

    QString problem() const override { return QString::fromUtf8(PQerrorMessage(m_connection)).trimmed(); }

private:
    static std::string nameOf(int statement) { return std::to_string(statement); }
    static bool succeeded(const Answer& answer) {
        const ExecStatusType status = PQresultStatus(answer.get());
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    }

    bool prepareAgain(int handle) {
        return succeeded(Answer(PQprepare(m_connection, nameOf(handle).c_str(),
                                          m_statements[static_cast<std::size_t>(handle)].c_str(), 0, nullptr)));
    }

    bool isReady() {
        if (isOpen()) {
            return true;
        }
        PQreset(m_connection);
        bool ready = isOpen();
        for (int handle = 0; ready && handle < static_cast<int>(m_statements.size()); ++handle) {
            ready = prepareAgain(handle);
        }
        return ready;
    }

    PGconn* m_connection;
    std::vector<std::string> m_statements;
};

}  // namespace

std::unique_ptr<SqlLink> openPostgres(const QString& url, QString& problem) {
    auto link = std::make_unique<PostgresLink>(url);
    if (!link->isOpen()) {
        problem = link->problem();
        return nullptr;
    }
    return link;
}

}  // namespace simservice
