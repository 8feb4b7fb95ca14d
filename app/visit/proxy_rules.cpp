// SPDX-License-Identifier: Apache-2.0
// K02p, K05p: somebody acts for the person whose card lies there (reception-domain §6.9). He says so himself; what he
// may do is judged once the person is identified, and the consent is asked of him only when it is in his scope.
#include "app/visit/turn.h"

namespace visit {
namespace {

/// On with what is known of the reception: the questions that are in the proxy's scope.
void goOnAs(Turn& t, ProxyStanding standing) {
    t.v.proxyStanding = standing;
    t.v.staffGranted = false;
    if (!mayAnswerConsent(t.v) && t.v.choices.specificDisease == Choice::Open) {
        t.v.choices.specificDisease = Choice::NotAsked;  // what it tells the facility is the person's to allow
    }
    leaveVerified(t);
}

}  // namespace

bool mayAnswerConsent(const Visit& visit) {
    return visit.proxy == ProxyKind::None || visit.proxyStanding == ProxyStanding::Consent;
}

bool leavesConsentToPerson(const Visit& visit) {
    return !mayAnswerConsent(visit) && visit.consent == Consent::Skipped && !visit.items.empty() &&
           visit.card.certificate != CertificateState::Grace;
}

void chooseProxy(Turn& t) {
    if (t.v.proxies) {
        t.to(State::NamingProxy);
    }
}

/// Also "I am the person": whoever pressed the key by mistake goes on as before.
void nameProxy(Turn& t) {
    t.v.proxy = t.event.proxy;
    offerMethods(t, t.v.reason);
}

void leaveNaming(Turn& t) {
    offerMethods(t, t.v.reason);
}

/// Nobody is asked for papers where nothing hangs on them: in the months of grace no consent is asked of anybody.
bool needsJudging(const Visit& visit) {
    const bool unjudged = visit.proxy != ProxyKind::None && visit.proxyStanding == ProxyStanding::Unknown;
    const bool asked = visit.reception == Reception::Unregistered || !visit.items.empty();
    const bool grace = visit.card.certificate == CertificateState::Grace;
    return unjudged && ((asked && !grace) || visit.choices.specificDisease == Choice::Open);
}

void judgeProxy(Turn& t) {
    t.add(EffectKind::JudgeProxy);
    t.to(State::JudgingProxy);
}

void proxyJudged(Turn& t) {
    if (t.event.standing == ProxyStanding::Reception || t.event.standing == ProxyStanding::Consent) {
        goOnAs(t, t.event.standing);
    } else {
        askDeskAboutProxy(t);
    }
}

/// Where no member of staff can prove himself the consent stays the person's.
void askDeskAboutProxy(Turn& t) {
    if (!t.v.staffCheck) {
        goOnAs(t, ProxyStanding::Reception);
        return;
    }
    t.v.proxyStanding = ProxyStanding::AskDesk;
    t.add(EffectKind::CallDesk).reason = Reason::ProxyBasis;
    t.to(State::ConfirmingProxy);
}

/// Good only from the member of staff who has proved himself and still stands there.
void proxyConfirmed(Turn& t) {
    if (t.v.staffGranted) {
        goOnAs(t, t.event.flag ? ProxyStanding::Consent : ProxyStanding::Reception);
    }
}

/// Care does not wait for papers: without them the proxy is received, and the person is asked another day.
void skipProxyCheck(Turn& t) {
    goOnAs(t, ProxyStanding::Reception);
}

void proxyDeclined(Turn& t) {
    if (t.v.staffGranted) {
        goOnAs(t, ProxyStanding::Reception);
    }
}

}  // namespace visit
