// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/entrusted_list.h"
#include "app/eligibility/message_transport.h"
#include "app/eligibility/reference_registration.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace eligibility {

struct ListSettings {
    QString institutionCode;
    int tries = 6;                           ///< of one step that the other end did not answer as it should
    std::chrono::milliseconds pause{500};    ///< before a step is tried again; doubles up to `poll`
    std::chrono::milliseconds poll{10'000};  ///< between two looks at a list that is still being made (§1.6)
    int polls = 360;                         ///< then it is "no answer received"
};

/// The questions in two round trips that are not a job over appointments: lists of people (医療扶助, 訪問診療等,
/// オンライン診療等) and the registration of many reference numbers. Each call ends in exactly one `done`, never from
/// inside the call, and in none once this object is gone. What the service says inside its answer, a refused upload
/// included, is in the answer (SegmentOfResult 9) and not an error.
///
/// An upload is repeated only where that does no harm: with its own key, over a transport that knows repeats. A look at
/// what was uploaded may always be repeated.
/// @thread the transport's
/// @source eligibility-messages §2.8, §2.9, §10
class ListQuestions : public QObject {
    Q_OBJECT

public:
    template <typename Answer>
    using Done = std::function<void(Result<Answer>)>;

    ListQuestions(MessageTransport& transport, ListSettings settings, QObject* parent = nullptr);

    /// OQSmutic, OQSmuhvq or OQSmuonq.
    /// @param request  kind and days or month; the header is filled in here
    /// @param key      names this very upload; the same key after a crash is the same upload. Empty = a fresh one
    void fetchList(EntrustedListRequest request, const QByteArray& key, const QByteArray& visit, Done<BulkAnswer> done);

    /// OQSmuimm01/02. Only what a valid answer returned may be registered, exactly as it was returned
    /// (referenceRegistrationOf()).
    void registerReferences(const QList<ReferenceRegistration>& registrations, const QByteArray& key,
                            const QByteArray& visit, Done<BulkRegistrationAnswer> done);

private:
    template <typename Answer>
    void ask(const QString& stem, const Message& upload, const QString& identifier, const QByteArray& visit,
             Result<Answer> (*read)(const Message&), Done<Answer> done);

    MessageTransport& m_transport;
    ListSettings m_settings;
};

/// @return the registration of a key for the insurance of this answer; nothing when the answer is not plainly valid for
///     one person
[[nodiscard]] std::optional<ReferenceRegistration> referenceRegistrationOf(const EligibilityAnswer& valid,
                                                                           const QString& referenceNumber);

}  // namespace eligibility
