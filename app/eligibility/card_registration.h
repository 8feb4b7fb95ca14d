// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace eligibility {

/// What came of making a card the insurance card on the spot (K07).
struct CardRegistrationReply {
    bool registered = false;
    Refusal refusal = Refusal::None;  ///< why not
};

/// Registers the card that lies there as insurance card (健康保険証の利用登録), with the same proofs as a reception:
/// POST /v1/registrations. The person has agreed on K07 before; this class does not ask.
/// @thread main
class CardRegistration : public QObject {
    Q_OBJECT

public:
    explicit CardRegistration(ServiceSettings settings, QObject* parent = nullptr);
    ~CardRegistration() override;

    /// @param visit    header Uketsuke-Visit, the one that the nonce was given for
    /// @param request  certificate, nonce and proof as for the reception; the nonce is used up by it
    /// @param done     called once, never from inside this call
    /// @retval ErrorCode  as ServiceClient's
    void send(const QString& visit, const ReceptionRequest& request,
              const std::function<void(Result<CardRegistrationReply>)>& done);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// Reads the answer. @retval ErrorCode::ServiceGarbled
[[nodiscard]] Result<CardRegistrationReply> registrationReplyFrom(const QByteArray& json, const QString& visit);

}  // namespace eligibility
