// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/proof.h"

#include <functional>

namespace simservice {

/// The calls that begin with a card: nonces, receptions, consents, the result, registration on the spot, link codes,
/// and who looked. Any thread.
class ReceptionDesk {
public:
    ReceptionDesk(Office& office, ReceptionBook& book) : m_office(office), m_book(book) {}

    /// Called with every face file that is given out, for the folder of a connector.
    using FaceListener = std::function<void(const QString& facility, const std::string& bytes)>;
    void setFaceListener(FaceListener listener) { m_listener = std::move(listener); }

    [[nodiscard]] HttpResponse giveNonce(const Caller& caller);
    [[nodiscard]] HttpResponse receive(const Caller& caller, const HttpRequest& request);
    [[nodiscard]] HttpResponse storeConsents(const Caller& caller, const HttpRequest& request,
                                             const QString& reception);
    [[nodiscard]] HttpResponse giveResult(const Caller& caller, const QString& reception);
    /// @return a face file as if the person had just been at a reader of the facility of the service, consents as they
    /// stand; empty when nobody has that number
    [[nodiscard]] std::string faceOf(qint64 person);
    /// @param renew  take the old codes of the person back, at every facility, and give a new one
    [[nodiscard]] HttpResponse linkCode(const Caller& caller, const QString& reception, bool renew);
    /// The card of an accepted reception becomes the insurance card: who was identified for it need not be so again.
    [[nodiscard]] HttpResponse registerReception(const Caller& caller, const QString& reception);
    [[nodiscard]] HttpResponse registerCard(const Caller& caller, const HttpRequest& request);
    [[nodiscard]] HttpResponse readAccesses(const Caller& caller, const HttpRequest& request);

private:
    void log(const Caller& caller, const char* what, qint64 person);

    Office& m_office;
    ReceptionBook& m_book;
    FaceListener m_listener;
};

}  // namespace simservice
