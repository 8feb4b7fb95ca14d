// SPDX-License-Identifier: Apache-2.0
// K11 to K13: questions that not everybody is asked. One that does not apply is skipped, not greyed.
#include "app/visit/turn.h"

#include <algorithm>
#include <array>

namespace visit {
namespace {

struct Question {
    State state;
    Choice Choices::*answer;
};

/// In the order of the screens, which never changes between visits (reception-domain §2.1).
constexpr std::array questions{
    Question{State::AskingDisease, &Choices::specificDisease},
    Question{State::AskingSubsidies, &Choices::subsidies},
    Question{State::AskingIssueForm, &Choices::prescription},
};

Choice openIf(bool applies) {
    return applies ? Choice::Open : Choice::NotAsked;
}

}  // namespace

void openChoices(Turn& t) {
    t.v.choices = {.specificDisease = openIf(t.event.applies.specificDisease),
                   .subsidies = openIf(t.event.applies.subsidies),
                   .prescription = openIf(t.v.issueForm)};
}

void askNext(Turn& t) {
    const auto* const open = std::ranges::find_if(
        questions, [&t](const Question& question) { return t.v.choices.*question.answer == Choice::Open; });
    if (open == questions.end()) {
        deliverAnswers(t);
    } else {
        t.to(open->state);
    }
}

void answerChoice(Turn& t) {
    const auto* const here = std::ranges::find(questions, t.v.state, &Question::state);
    t.v.choices.*here->answer = t.event.flag ? Choice::Yes : Choice::No;
    askNext(t);
}

/// To the question before, which is open again.
void backFromChoice(Turn& t) {
    const auto* here = std::ranges::find(questions, t.v.state, &Question::state);
    while (here != questions.begin()) {
        --here;
        if (t.v.choices.*here->answer != Choice::NotAsked) {
            t.v.choices.*here->answer = Choice::Open;
            t.to(here->state);
            return;
        }
    }
    if (t.v.consent == Consent::Skipped) {
        cancel(t);
    } else {
        askConsentAgain(t);
    }
}

}  // namespace visit
