// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QObject>

#include <memory>

namespace eligibility {

/// Asks the eligibility service over HTTPS with mutual TLS, asynchronously, on the thread that owns it.
///
/// Every call carries the caller's visit number and comes back with it: the caller drops what belongs to an earlier
/// visit. Each call ends in exactly one signal, its own or failed(), within the time limit of the settings; after
/// cancel() in none. Only the configured authority is trusted, TLS 1.2 at least, 1.3 preferred; no proxy, no redirect,
/// no cookie, no cache. A call is repeated once, with the same idempotency key, when the connection breaks before an
/// answer; nothing else is ever repeated.
/// @thread main
class ServiceClient : public QObject {
    Q_OBJECT

public:
    explicit ServiceClient(ServiceSettings settings, QObject* parent = nullptr);
    ~ServiceClient() override;

    /// Reads the files of the settings. Every call does this by itself once; `doctor` calls it to tell what is missing.
    /// @return nothing, or the first error: address, authority, identity
    [[nodiscard]] Result<void> prepare();

    void requestNonce(quint64 visit);
    void receive(quint64 visit, const ReceptionRequest& reception);
    /// Makes the card of an accepted reception the insurance card (健康保険証の利用登録, K07). The person has agreed on
    /// the screen before; the identification of the reception stands for it, so nothing is asked of card or camera
    /// again.
    /// @param reception  of a reply that was accepted and not registered
    void registerCard(quint64 visit, const QString& reception);
    void sendConsents(quint64 visit, const QString& reception, const ConsentChoices& choices);
    void fetchResult(quint64 visit, const QString& reception);
    void inquire(quint64 visit, const InquiryRequest& inquiry);
    void fetchRevocationList();

    /// Forgets every call of this visit; no signal comes for them any more.
    void cancel(quint64 visit);

signals:
    void nonceReceived(quint64 visit, const eligibility::Nonce& nonce);
    void receptionAnswered(quint64 visit, const eligibility::ReceptionReply& reply);
    /// @param reply  the reception as it stands now: `registered` says whether it worked (never in the months of
    /// grace),
    ///     `items` what is asked from now on
    void cardRegistered(quint64 visit, const eligibility::ReceptionReply& reply);
    void consentsStored(quint64 visit);
    void resultFetched(quint64 visit, const eligibility::EligibilityResult& result);
    void inquiryAnswered(quint64 visit, const eligibility::EligibilityResult& result);
    void revocationListFetched(const QByteArray& der);
    void failed(quint64 visit, eligibility::ServiceStep step, const eligibility::Error& error);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace eligibility
