// SPDX-License-Identifier: Apache-2.0
#include "app/store/consent_ledger.h"

#include "app/store/ledger.h"

namespace store {
namespace {

const auto personColumn = QByteArrayLiteral("consent_decisions.person");
const auto actorColumn = QByteArrayLiteral("consent_decisions.actor:");

const char* nameOf(ConsentChange change) {
    return change == ConsentChange::Withdrawn ? "consent.withdrawn" : "consent.recorded";
}

/// SQLite must not see a null text where a column may not be NULL.
QString given(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

}  // namespace

class ConsentLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;

    [[nodiscard]] QByteArray tagOf(const QByteArray& person) const { return opened.key.tag(person, personColumn); }
    [[nodiscard]] Result<bool> insert(const QByteArray& tag, const ConsentRow& row) const;
    [[nodiscard]] Result<ConsentRow> rowFrom(const QByteArray& tag, const QVariantList& values) const;
};

Result<bool> ConsentLedger::Impl::insert(const QByteArray& tag, const ConsentRow& row) const {
    return run(
        "INSERT INTO consent_decisions (person_tag, element, code, ground, at_ms, until_ms, "
        "wording_version, wording_hash, language, audio_played, kiosk, visit, method, actor_sealed) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {tag, row.element, row.code, row.ground, row.at.toMSecsSinceEpoch(), msOf(row.until), given(row.wordingVersion),
         given(row.wordingHash), given(row.language), row.audioPlayed ? 1 : 0, given(row.kiosk), given(row.visit),
         given(row.method), opened.key.seal(row.actor.toUtf8(), actorColumn + tag)});
}

Result<ConsentRow> ConsentLedger::Impl::rowFrom(const QByteArray& tag, const QVariantList& values) const {
    return opened.key.open(values[11].toByteArray(), actorColumn + tag).map([&values](const QByteArray& actor) {
        return ConsentRow{.element = values[0].toString(),
                          .code = values[1].toInt(),
                          .ground = values[2].toString(),
                          .at = momentFrom(values[3]),
                          .until = momentFrom(values[4]),
                          .wordingVersion = values[5].toString(),
                          .wordingHash = values[6].toString(),
                          .language = values[7].toString(),
                          .audioPlayed = values[12].toInt() != 0,
                          .kiosk = values[8].toString(),
                          .visit = values[9].toString(),
                          .method = values[10].toString(),
                          .actor = QString::fromUtf8(actor)};
    });
}

ConsentLedger::ConsentLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ConsentLedger::~ConsentLedger() = default;

Result<std::unique_ptr<ConsentLedger>> ConsentLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<ConsentLedger>(new ConsentLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<void> ConsentLedger::add(const QByteArray& person, const std::vector<ConsentRow>& decisions,
                                ConsentChange change) {
    if (decisions.empty()) {
        return {};
    }
    const QByteArray tag = m_impl->tagOf(person);
    const auto added = m_impl->recorded(nameOf(change), decisions.front().visit, [&] {
        Result<bool> done = true;
        for (auto each = decisions.begin(); done && each != decisions.end(); ++each) {
            done = m_impl->insert(tag, *each);
        }
        return done;
    });
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<std::vector<ConsentRow>> ConsentLedger::of(const QByteArray& person) const {
    const QByteArray tag = m_impl->tagOf(person);
    const auto rows = m_impl->database().select(
        QStringLiteral("SELECT element, code, ground, at_ms, until_ms, wording_version, wording_hash, language, kiosk, "
                       "visit, method, actor_sealed, audio_played FROM consent_decisions WHERE person_tag = ? "
                       "ORDER BY at_ms, sequence"),
        {tag});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<ConsentRow> decisions;
    for (const auto& each : *rows) {
        auto row = m_impl->rowFrom(tag, each);
        if (!row) {
            return tl::unexpected(row.error());
        }
        decisions.push_back(std::move(*row));
    }
    return decisions;
}

Result<void> ConsentLedger::keepWording(const QString& hash, const QString& words) {
    return inTransaction(m_impl->database(), [&]() -> Result<void> {
        const auto done = m_impl->database().run(
            QStringLiteral("INSERT INTO consent_wordings (hash, words) VALUES (?,?) ON CONFLICT (hash) DO NOTHING"),
            {hash, words});
        return done ? Result<void>() : tl::unexpected(done.error());
    });
}

Result<QString> ConsentLedger::wording(const QString& hash) const {
    return m_impl->database()
        .value(QStringLiteral("SELECT words FROM consent_wordings WHERE hash = ?"), {hash})
        .map([](const QVariant& words) { return words.toString(); });
}

}  // namespace store
