// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/speech_lines.h"
#include "app/session/paper_hint.h"
#include "app/visit/visit.h"
#include "facematch/core/active_step.h"
#include "facematch/core/hint.h"
#include "ui/controls/key_pilot.h"

#include <QDateTime>
#include <QTime>

namespace kiosk {

/// What stands on K15 now. No secret: it is printed on the paper in the person's hand.
struct TypedPaper {
    visit::CertificateField field{};
    QString digits;           ///< and hyphens, as typed
    bool looksWrong = false;  ///< complete, and cannot be what is printed
    bool answered = false;
};

/// What a screen says besides what the visit itself knows.
struct ScreenWords {
    QTime consentUntil;             ///< until when the data may be seen; tomorrow
    QHash<QString, QString> items;  ///< words for a consent item that has no line, by code
    int ticket = 0;                 ///< by which the person is called; 0: none
    QDateTime opens;                ///< when people are received next; invalid: not known
    QString typed;                  ///< K15: what stands there for the question on the screen
    QStringList paper;              ///< K15: all answers, by question
    QString failure;                ///< cause and next step on the screen, for a reason that has no line
};

/// What is said when a state of the visit is reached: what it is, why, and what can be done. Never a name, never a
/// digit.
[[nodiscard]] QList<Line> arrivalLines(const visit::Visit& visit, const ScreenWords& words);

/// A number digit by digit, each a line of its own.
[[nodiscard]] QList<Line> spelled(const QString& digits);

/// What is said of the key that the focus has come to.
[[nodiscard]] QList<Line> focusLines(const ui::FocusedKey& key);

[[nodiscard]] QString stateKey(visit::State state);       ///< "state.choosingMethod"
[[nodiscard]] QString reasonKey(visit::Reason reason);    ///< "reason.visit.pin-locked"
[[nodiscard]] QString paperKey(session::PaperHint hint);  ///< "paper.too-far"
[[nodiscard]] QString hintKey(facematch::Hint hint);      ///< "hint.too-far"
[[nodiscard]] QString stepKey(facematch::StepKind step);  ///< "step.turn-left"; empty for None

}  // namespace kiosk
