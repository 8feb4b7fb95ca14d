// SPDX-License-Identifier: Apache-2.0
// K15: a certificate of eligibility (資格確認書) instead of a card (reception-domain §6.8, §7.1a). What is typed lies
// with the session; here is only which question is asked. Eligibility only: no consent, no history.
#include "app/visit/turn.h"

namespace visit {
namespace {

CertificateField after(CertificateField field) {
    return static_cast<CertificateField>(static_cast<std::uint8_t>(field) + 1);
}

void askFor(Turn& t, CertificateField field) {
    t.v.field = field;
    t.to(State::TypingCertificate);
}

void goOn(Turn& t) {
    if (t.v.correcting || t.v.field == CertificateField::Birthdate) {
        t.v.correcting = false;
        t.to(State::ReviewingCertificate);
    } else {
        askFor(t, after(t.v.field));
    }
}

}  // namespace

/// A visit of its own, with an outcome of its own, although nothing lies on the reader.
bool beginWithoutCard(Turn& t, Lane lane) {
    if (t.v.cardPresent || t.v.reason == Reason::ConfigurationBroken) {
        return false;
    }
    if (t.v.lane != Lane::Card) {
        settle(t, Reason::Cancelled);
        close(t);
    }
    dropReceipt(t);
    t.v.lane = lane;
    t.v.help = false;
    t.v.reason = Reason::None;
    t.v.outcome = Outcome::None;
    t.v.outcomeReason = Reason::None;
    t.add(EffectKind::BeginWithoutCard);
    return true;
}

void chooseCertificate(Turn& t) {
    if (beginWithoutCard(t, Lane::Certificate)) {
        t.to(State::ShowingPapers);
    }
}

void confirmPaper(Turn& t) {
    t.v.certificate = paperTag;
    if (t.v.paperCamera) {
        showPaper(t);
    } else {
        askFor(t, CertificateField::Insurer);
    }
}

/// Held before the camera: also once more, after what was not read.
void showPaper(Turn& t) {
    t.to(State::HoldingPaper);
    t.add(EffectKind::WatchPaper);
}

/// Question by question, whatever the camera has read: what it has stands there, to be compared with the paper.
void typePaper(Turn& t) {
    askFor(t, CertificateField::Insurer);
}

void backFromPaper(Turn& t) {
    t.v.certificate = 0;
    t.to(State::ShowingPapers);
}

/// The notice serves only beside the card: no refusal, the person learns what goes with it.
void noticeHeld(Turn& t) {
    showTrouble(t, Reason::NoticeAlone);
}

void fieldTyped(Turn& t) {
    if (t.v.field == CertificateField::Symbol) {
        t.v.symbolAtDesk = false;
    }
    goOn(t);
}

void leaveSymbol(Turn& t) {
    if (t.v.field == CertificateField::Symbol) {
        t.v.symbolAtDesk = true;
        goOn(t);
    }
}

void chooseField(Turn& t) {
    if (t.event.item < certificateFields) {
        t.v.correcting = true;
        askFor(t, static_cast<CertificateField>(t.event.item));
    }
}

void backInCertificate(Turn& t) {
    if (t.v.state == State::ReviewingCertificate) {
        askFor(t, CertificateField::Birthdate);
    } else if (t.v.correcting) {
        t.v.correcting = false;
        t.to(State::ReviewingCertificate);
    } else if (t.v.field == CertificateField::Insurer) {
        if (t.v.paperCamera) {
            showPaper(t);
        } else {
            t.to(State::ShowingPapers);
        }
    } else {
        askFor(t, static_cast<CertificateField>(static_cast<std::uint8_t>(t.v.field) - 1));
    }
}

/// From here on the arrival carries what was typed, whatever the service says.
void sendCertificate(Turn& t) {
    t.v.identifiedBy = Method::Certificate;
    if (t.v.symbolAtDesk) {
        callDesk(t, Reason::CertificateSymbol);
        return;
    }
    t.v.consent = Consent::Skipped;
    t.add(EffectKind::InquireByCertificate);
    t.to(State::AskingByCertificate);
}

void certificateAnswered(Turn& t) {
    if (t.event.reason == Reason::None) {
        recordArrival(t);
    } else {
        callDesk(t, t.event.reason);
    }
}

/// Whoever finds the card while typing goes on with the card: it asks nothing twice, and what was typed is wiped.
void cardInsteadOfCertificate(Turn& t) {
    beginVisit(t);
}

/// While the service is asked, or the desk called, a card on the reader is only noticed: it is given back at the end.
void cardBesideCertificate(Turn& t) {
    if (t.v.lane != Lane::Card) {
        t.v.cardPresent = true;
    }
}

}  // namespace visit
