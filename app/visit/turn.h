// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/machine.h"

namespace visit {

/// One turn of the machine: the visit being changed, the effects being gathered, the event being answered.
/// Inner to app/visit: the rules change it, next() hands its result out.
struct Turn {
    Visit v;
    const Event& event;
    Effects effects{};
    bool rearm = false;  ///< restart the time limit although the state stays

    Effect& add(EffectKind kind) {
        effects.push_back({.kind = kind, .visit = v.id, .certificate = v.certificate});
        return effects.back();
    }
    void to(State state) {
        if (v.state == State::HoldingPaper) {
            add(EffectKind::StopWatching);
        }
        v.state = state;
        v.warned = false;
        v.extensions = 0;
        rearm = true;
    }
};

// identification_rules.cpp
void identify(Turn& t, Method method);
void beginVisit(Turn& t);
void acceptCard(Turn& t);
void refuseCard(Turn& t);
void readAgain(Turn& t);
void offerMethods(Turn& t, Reason why);
void leaveForChoosing(Turn& t);
void leavePinLocked(Turn& t);
void choosePin(Turn& t);
void chooseStaff(Turn& t);
void insistOnLastTry(Turn& t);
void enterPin(Turn& t);
void spendTry(Turn& t);
void pinVerified(Turn& t);
void pinWrong(Turn& t);
void pinFailed(Turn& t);
void staffGranted(Turn& t);
void staffConfirmed(Turn& t);
void staffDeclined(Turn& t);

// face_rules.cpp
void lookAgain(Turn& t);
void chooseFace(Turn& t);
void referenceSeen(Turn& t);
void referenceReady(Turn& t);
void referenceFailed(Turn& t);
void faceMatched(Turn& t);
void faceNotMatched(Turn& t);
void faceFailed(Turn& t);
void faceDevicesChanged(Turn& t);
void cameraTimedOut(Turn& t);
[[nodiscard]] bool comparing(const Turn& t);

// active_step_rules.cpp
void faceUnconfirmed(Turn& t);
void faceStepAsked(Turn& t);
void faceStepDone(Turn& t);
void moreTimeToMove(Turn& t);

// registration_rules.cpp
void receptionUnregistered(Turn& t);
void offerRegistration(Turn& t);
void agreeToRegistration(Turn& t);
void declineRegistration(Turn& t);
void cardRegistered(Turn& t);

// reception_rules.cpp
void receptionAccepted(Turn& t);
void receptionRefused(Turn& t);
void leaveVerified(Turn& t);
void consentAll(Turn& t);
void consentNone(Turn& t);
void chooseItems(Turn& t);
void answerItem(Turn& t);
void confirmItems(Turn& t);
void backToConsent(Turn& t);
void askConsentAgain(Turn& t);
void deliverAnswers(Turn& t);
void fetchResult(Turn& t);
void recordArrival(Turn& t);
void arrivalRecorded(Turn& t);
void callDeskForEvent(Turn& t);

// choice_rules.cpp
void openChoices(Turn& t);
void askNext(Turn& t);
void answerChoice(Turn& t);
void backFromChoice(Turn& t);

// phone_rules.cpp
void choosePhone(Turn& t);
void chooseWallet(Turn& t);
void chooseAndroid(Turn& t);
void phoneLaid(Turn& t);
void phoneSeen(Turn& t);
void cardInsteadOfPhone(Turn& t);
void phoneProved(Turn& t);
void refusePhone(Turn& t);
void holdForPin(Turn& t);
void backFromHolding(Turn& t);
void leavePhone(Turn& t);
void phoneTaken(Turn& t);
void forgetTypedPin(Turn& t);

// certificate_lane_rules.cpp
[[nodiscard]] bool beginWithoutCard(Turn& t, Lane lane);
void chooseCertificate(Turn& t);
void confirmPaper(Turn& t);
void showPaper(Turn& t);
void typePaper(Turn& t);
void backFromPaper(Turn& t);
void noticeHeld(Turn& t);
void fieldTyped(Turn& t);
void leaveSymbol(Turn& t);
void chooseField(Turn& t);
void backInCertificate(Turn& t);
void sendCertificate(Turn& t);
void certificateAnswered(Turn& t);
void cardBesideCertificate(Turn& t);
void cardInsteadOfCertificate(Turn& t);

// proxy_rules.cpp
void chooseProxy(Turn& t);
void nameProxy(Turn& t);
void leaveNaming(Turn& t);
[[nodiscard]] bool needsJudging(const Visit& visit);
void judgeProxy(Turn& t);
void proxyJudged(Turn& t);
void askDeskAboutProxy(Turn& t);
void proxyConfirmed(Turn& t);
void skipProxyCheck(Turn& t);
void proxyDeclined(Turn& t);

// reader_rules.cpp
void readerLost(Turn& t);
void readerReady(Turn& t);
void readerBack(Turn& t);

// handover_rules.cpp
void handOver(Turn& t);

// receipt_rules.cpp
void keepReceipt(Turn& t);
void dropReceipt(Turn& t);
void showReceipt(Turn& t);
void printReceipt(Turn& t);
void leaveReceipt(Turn& t);

// hours_rules.cpp
void closeHours(Turn& t);
void stayClosed(Turn& t);
void refuseWhileClosed(Turn& t);
void hoursBeganAtCard(Turn& t);

// closing_rules.cpp
void callDesk(Turn& t, Reason why);
void showTrouble(Turn& t, Reason why);
[[nodiscard]] bool isRefusal(Reason reason);
[[nodiscard]] bool leansOnTheCard(const Visit& v);
void giveBack(Turn& t, Outcome outcome, Reason why);
void settle(Turn& t, Reason why);
void close(Turn& t);
void stop(Turn& t, Reason why);
void cancel(Turn& t);
void toIdle(Turn& t);
void cardRemoved(Turn& t);
void requestHelp(Turn& t);
void endHelp(Turn& t);
void moreTime(Turn& t);
void touched(Turn& t);
void deadlinePassed(Turn& t);

}  // namespace visit
