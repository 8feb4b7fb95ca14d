// SPDX-License-Identifier: Apache-2.0
// K11 to K13 told as stories: asked only where they apply, in the same order, one on each page.
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;

namespace {

const Event yes{.kind = EventKind::ChoiceAnswered, .flag = true};
const Event no{.kind = EventKind::ChoiceAnswered};

/// At K08, or at the first question after it where there are no items.
Story asked(Applies applies, bool issueForm, std::vector<std::string> items = {"YZK"}) {
    Story story;
    story.v.issueForm = issueForm;
    story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
    story({.kind = EventKind::ReceptionAccepted, .items = std::move(items), .applies = applies});
    return std::move(story(EventKind::DeadlinePassed));
}

}  // namespace

class ChoiceStories : public QObject {
    Q_OBJECT

private slots:
    void allThreeInTheirOrder() {
        Story story = asked({.specificDisease = true, .subsidies = true}, true);
        QCOMPARE(screen(story.v), Screen::K08);
        QCOMPARE(screen(story(EventKind::ConsentNone).v), Screen::K11);
        QCOMPARE(screen(story(yes).v), Screen::K12);
        QCOMPARE(screen(story(no).v), Screen::K13);
        QVERIFY(story.effect(EffectKind::SendConsents) == nullptr);
        story(yes);
        QVERIFY(story.effect(EffectKind::SendConsents) != nullptr);
        QCOMPARE(story.v.choices, (Choices{Choice::Yes, Choice::No, Choice::Yes}));
        QVERIFY(!story(EventKind::ConsentsSent).effect(EffectKind::FetchResult)->withHistory);
    }
    void whatDoesNotApplyIsSkipped() {
        Story story = asked({}, false);
        QCOMPARE(story(EventKind::ConsentAll).v.state, State::SendingConsents);
        Story subsidies = asked({.subsidies = true}, false);
        QCOMPARE(screen(subsidies(EventKind::ConsentAll).v), Screen::K12);
        QCOMPARE(subsidies(no).v.state, State::SendingConsents);
        QCOMPARE(subsidies.v.choices, (Choices{Choice::NotAsked, Choice::No, Choice::NotAsked}));
    }
    /// Nobody to ask about the past, e.g. in grace: the choice is sent all the same, and no history with it.
    void choicesWithoutConsentAreSent() {
        Story story = asked({}, true, {});
        QCOMPARE(screen(story.v), Screen::K13);
        story(no);
        QVERIFY(story.effect(EffectKind::SendConsents) != nullptr);
        QVERIFY(!story(EventKind::ConsentsSent).effect(EffectKind::FetchResult)->withHistory);
        QCOMPARE(story.v.consent, Consent::Skipped);
    }
    void backGoesToThePageBefore() {
        Story story = asked({.specificDisease = true}, true);
        story(EventKind::ConsentAll)(yes);
        QCOMPARE(screen(story.v), Screen::K13);
        QCOMPARE(screen(story(EventKind::Back).v), Screen::K11);
        QCOMPARE(screen(story(EventKind::Back).v), Screen::K08);
        QCOMPARE(story.v.consent, Consent::NotAsked);
        QCOMPARE(story.v.items.front().answer, Answer::Unset);
        story(EventKind::ConsentNone);
        QCOMPARE(story.v.choices.specificDisease, Choice::Open);
        QCOMPARE(screen(asked({}, true, {})(EventKind::Back).v), Screen::K16);
    }
    /// Which questions apply is known only when the service has answered.
    void aSlowServiceAsksThemAfterwards() {
        Story story;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story(EventKind::DeadlinePassed)(EventKind::DeadlinePassed)(EventKind::ConsentAll);
        QCOMPARE(story.v.state, State::AwaitingReception);
        story({.kind = EventKind::ReceptionAccepted, .items = {"YZK"}, .applies = {.subsidies = true}});
        QCOMPARE(screen(story.v), Screen::K12);
        story(yes);
        QVERIFY(story(EventKind::ConsentsSent).effect(EffectKind::FetchResult)->withHistory);
    }
    void silenceWarnsThenHandsOver() {
        Story story = asked({.subsidies = true}, false, {});
        story(EventKind::DeadlinePassed);
        QVERIFY(story.effect(EffectKind::AskStillThere) != nullptr);
        QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K16);
        QVERIFY(story.effect(EffectKind::SendConsents) == nullptr);
        QCOMPARE(story.v.choices, Choices{});
        QCOMPARE(story.v.outcome, Outcome::HandedToDesk);
    }
};

QTEST_APPLESS_MAIN(ChoiceStories)
#include "tst_choice_story.moc"
