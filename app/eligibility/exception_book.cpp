// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/exception_book.h"

#include <QUuid>

#include <algorithm>

namespace eligibility {
namespace {

Result<void> must(const Result<bool>& changed) {
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return *changed ? Result<void>() : tl::unexpected(Error{ErrorCode::ConsentMissing});
}

template <typename Record>
Result<Record> oneOf(const Result<QList<Record>>& records, const QString& id, ErrorCode unknown) {
    if (!records) {
        return tl::unexpected(records.error());
    }
    const auto found = std::ranges::find(*records, id, &Record::id);
    return found == records->cend() ? Result<Record>(tl::unexpected(Error{unknown})) : Result<Record>(*found);
}

}  // namespace

Result<EmergencyRecord> ExceptionBook::open(const EmergencyRequest& request) {
    const auto access = EmergencyAccess::open(request);
    if (!access) {
        return tl::unexpected(access.error());
    }
    const EmergencyRecord record{
        QUuid::createUuid().toString(QUuid::WithoutBraces), request, access->notice().until, {}, {}};
    return must(m_journal.opened(record)).map([&record] { return record; });
}

Result<LiveConsent> ExceptionBook::look(const QString& id, const QString& element, const QDateTime& now) {
    const auto record = oneOf(m_journal.emergencies(), id, ErrorCode::EmergencyUnknown);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto access = EmergencyAccess::open(record->request);
    if (!access) {
        return tl::unexpected(access.error());
    }
    access->endAt(record->until);
    auto consent = access->consent(element, now);
    if (!consent) {
        return consent;
    }
    const auto noted = m_journal.viewed(id, element);
    return noted ? std::move(consent) : Result<LiveConsent>(tl::unexpected(noted.error()));
}

Result<void> ExceptionBook::close(const QString& id, const QDateTime& at) {
    // The last moment of viewing lies before the closing.
    return must(m_journal.closed(id, at.addMSecs(-1)));
}

Result<void> ExceptionBook::tell(const QString& id) {
    return must(m_journal.told(id));
}

Result<DisasterOrder> ExceptionBook::activate(const QByteArray& order, const QByteArray& signature,
                                              const QByteArray& certificatePem, const QDateTime& now) {
    const auto verified = DisasterOrder::verify(order, signature, certificatePem, now);
    if (!verified) {
        return verified;
    }
    const auto kept = must(m_journal.activated({verified->id(), now, {}, order, signature}));
    return kept ? verified : Result<DisasterOrder>(tl::unexpected(kept.error()));
}

Result<DisasterOrder> ExceptionBook::order(const QString& id, const QByteArray& certificatePem,
                                           const QDateTime& now) const {
    const auto record = oneOf(m_journal.disasters(), id, ErrorCode::DisasterUnknown);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (record->endedAt.isValid()) {
        return tl::unexpected(Error{ErrorCode::DisasterEnded});
    }
    return DisasterOrder::verify(record->order, record->signature, certificatePem, now);
}

Result<LiveConsent> ExceptionBook::lookUnder(const QString& id, const QByteArray& certificatePem,
                                             const InsuredPerson& person, const QString& element,
                                             const QString& institutionCode, const QDateTime& now) {
    const auto kept = order(id, certificatePem, now);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    auto consent = kept->consent(person, element, institutionCode, now);
    if (!consent) {
        return consent;
    }
    const auto noted = m_journal.viewedUnder(id);
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    // Nothing noted: it was ended between the two.
    return *noted ? std::move(consent) : Result<LiveConsent>(tl::unexpected(Error{ErrorCode::DisasterEnded}));
}

Result<void> ExceptionBook::end(const QString& id) {
    return must(m_journal.ended(id));
}

}  // namespace eligibility
