// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_book.h"

#include <QMap>

namespace eligibility {
namespace {

/// Between two machines that keep time: the service may have stamped a consent a little later than our clock says.
constexpr std::chrono::seconds clockTolerance{300};

tl::unexpected<Error> refused(ErrorCode code) {
    return tl::unexpected(Error{code});
}

QDateTime endOf(const QDateTime& at) {
    return at.addSecs(std::chrono::seconds(consentLifetime).count());
}

bool isYes(const ConsentRecord& record) {
    return record.code == ConsentCode::Yes || record.code == ConsentCode::Expired;
}

bool isOver(const ConsentRecord& record, const QDateTime& now) {
    return record.code == ConsentCode::Expired || (record.until.isValid() && now > record.until);
}

ConsentRecord recordIn(const ConsentCircumstances& circumstances) {
    ConsentRecord record;
    static_cast<ConsentCircumstances&>(record) = circumstances;
    return record;
}

/// How one item stands, decision by decision.
class Standing {
public:
    /// @param record  not earlier than those before
    void follow(const ConsentRecord& record, const QDateTime& now) {
        if (isYes(record) && record.at > now.addSecs(clockTolerance.count())) {
            m_newest = record;
            return;  // nobody agrees tomorrow already
        }
        if (!isYes(record)) {
            m_yes.clear();
        }
        m_newest = record;
        m_yes.removeIf([&record](const ConsentRecord& each) { return each.ground == record.ground; });
        if (isYes(record)) {
            m_yes.append(record);
        }
    }

    /// @return the yes that lasts longest; nothing when none holds
    [[nodiscard]] std::optional<ConsentRecord> holding(const QDateTime& now) const {
        std::optional<ConsentRecord> best;
        for (const ConsentRecord& each : m_yes) {
            if (!isOver(each, now) &&
                (!best || !each.until.isValid() || (best->until.isValid() && each.until > best->until))) {
                best = each;
            }
        }
        return best;
    }
    /// @return the newest yes on that ground, over or not
    [[nodiscard]] std::optional<ConsentRecord> agreed(ConsentGround ground) const {
        for (const ConsentRecord& each : m_yes) {
            if (each.ground == ground) {
                return each;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] bool wasAgreed() const { return !m_yes.isEmpty(); }
    [[nodiscard]] const ConsentRecord& newest() const { return m_newest; }

private:
    QList<ConsentRecord> m_yes;  ///< the newest of each ground
    ConsentRecord m_newest;
};

QMap<QString, Standing> standingsOf(const QList<ConsentRecord>& decisions, const QDateTime& now) {
    QMap<QString, Standing> standings;
    for (const ConsentRecord& each : decisions) {
        standings[each.element].follow(each, now);
    }
    return standings;
}

}  // namespace

ConsentBook::ConsentBook(ConsentCatalogue catalogue)
    : m_catalogue(std::move(catalogue)), m_own(std::make_unique<ConsentNotebook>()), m_journal(m_own.get()) {}

ConsentBook::ConsentBook(ConsentCatalogue catalogue, ConsentJournal& journal)
    : m_catalogue(std::move(catalogue)), m_journal(&journal) {}

Result<void> ConsentBook::record(const InsuredPerson& person, const ConsentSheet& sheet,
                                 const ConsentCircumstances& circumstances) {
    if (!sheet.isComplete()) {
        return refused(ErrorCode::ConsentMissing);
    }
    const bool ends = circumstances.ground == ConsentGround::Visit;
    ConsentRecord record = recordIn(circumstances);
    record.wordingHash = m_catalogue.hash(sheet.asked(), circumstances.language);
    QList<ConsentRecord> decisions;
    for (const QString& code : sheet.asked()) {
        const ConsentItem* const item = m_catalogue.item(code);
        const bool yes = sheet.choice(code).value_or(false);
        record.code = yes ? ConsentCode::Yes : ConsentCode::No;
        record.until = yes && ends ? endOf(circumstances.at) : QDateTime();
        record.wordingVersion = item == nullptr ? QString() : item->version;
        for (const QString& element : item == nullptr ? QStringList{code} : item->elements) {
            record.element = element;
            decisions.append(record);
        }
    }
    return m_journal->keepWording(record.wordingHash, m_catalogue.words(sheet.asked(), circumstances.language))
        .and_then([&] { return m_journal->add(person, decisions); });
}

Result<void> ConsentBook::take(const Qualification& qualification, ConsentGround ground, const QDateTime& answeredAt) {
    QList<ConsentRecord> decisions;
    for (auto each = qualification.consents.cbegin(); each != qualification.consents.cend(); ++each) {
        ConsentRecord record;
        record.element = each.key();
        record.code = consentFromWire(each->flag).value_or(ConsentCode::No);
        record.ground = ground;
        record.at = each->consentedAt.isValid() ? each->consentedAt : answeredAt;
        record.until = each->availableUntil;
        if (!record.until.isValid() && ground == ConsentGround::Visit) {
            record.until = endOf(record.at);
        }
        decisions.append(record);
    }
    return m_journal->add(InsuredPerson::of(qualification), decisions);
}

Result<void> ConsentBook::withdrawThese(const InsuredPerson& person, const QStringList& elements,
                                        const ConsentCircumstances& circumstances) {
    QList<ConsentRecord> decisions;
    for (const QString& element : elements) {
        ConsentRecord record = recordIn(circumstances);
        record.element = element;
        decisions.append(record);
    }
    return m_journal->addWithdrawal(person, decisions);
}

Result<void> ConsentBook::withdraw(const InsuredPerson& person, const QString& element,
                                   const ConsentCircumstances& circumstances) {
    return withdrawThese(person, {element}, circumstances);
}

Result<void> ConsentBook::withdrawAll(const InsuredPerson& person, const ConsentCircumstances& circumstances) {
    return m_journal->of(person).and_then([&](const QList<ConsentRecord>& decisions) {
        return withdrawThese(person, standingsOf(decisions, circumstances.at).keys(), circumstances);
    });
}

Result<LiveConsent> ConsentBook::live(const InsuredPerson& person, const QString& element, const QDateTime& now) const {
    return m_journal->of(person).and_then([&](const QList<ConsentRecord>& decisions) -> Result<LiveConsent> {
        const Standing standing = standingsOf(decisions, now).value(element);
        const auto holding = standing.holding(now);
        if (!holding) {
            return refused(standing.wasAgreed() ? ErrorCode::ConsentExpired : ErrorCode::ConsentMissing);
        }
        return LiveConsent(person, element, holding->until, holding->ground);
    });
}

Result<LiveConsent> ConsentBook::lasting(const InsuredPerson& person, ConsentGround ground,
                                         const QDateTime& now) const {
    return m_journal->of(person).and_then([&](const QList<ConsentRecord>& decisions) -> Result<LiveConsent> {
        bool wasAgreed = false;
        for (const Standing& each : standingsOf(decisions, now)) {
            const auto agreed = each.agreed(ground);
            if (agreed && !isOver(*agreed, now)) {
                return LiveConsent(person, agreed->element, agreed->until, ground);
            }
            wasAgreed = wasAgreed || agreed;
        }
        return refused(wasAgreed ? ErrorCode::ConsentExpired : ErrorCode::ConsentMissing);
    });
}

Result<QList<ConsentRecord>> ConsentBook::standing(const InsuredPerson& person, const QDateTime& now) const {
    return m_journal->of(person).map([&](const QList<ConsentRecord>& decisions) {
        QList<ConsentRecord> records;
        for (const Standing& each : standingsOf(decisions, now)) {
            ConsentRecord record = each.holding(now).value_or(each.newest());
            if (record.code == ConsentCode::Yes && isOver(record, now)) {
                record.code = ConsentCode::Expired;
            }
            records.append(record);
        }
        return records;
    });
}

std::optional<std::chrono::seconds> ConsentBook::remaining(const InsuredPerson& person, const QString& element,
                                                           const QDateTime& now) const {
    const auto consent = live(person, element, now);
    if (!consent) {
        return std::chrono::seconds(0);
    }
    return consent->until().isValid() ? std::optional(std::chrono::seconds(now.secsTo(consent->until())))
                                      : std::nullopt;
}

}  // namespace eligibility
