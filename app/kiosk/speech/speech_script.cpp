// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/speech_script.h"

#include "app/visit/card_words.h"

#include <QRegularExpression>

#include <array>

namespace kiosk {
namespace {

using visit::State;

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString said(const char* key) {
    return QString::fromLatin1(key);
}

void addReason(QList<Line>& lines, const visit::Visit& visit, const ScreenWords& words) {
    if (visit::speaksOfNoCard(visit)) {
        lines.append({said("reason.withoutCard")});
    } else if (visit.reason != visit::Reason::None) {
        lines.append({.key = reasonKey(visit.reason), .otherwise = words.failure});
    }
}

void addWays(QList<Line>& lines, const visit::Visit& visit) {
    const visit::Offers offers = visit::offers(visit);
    for (const auto& [offered, key] :
         {std::pair{offers.face, "way.face"}, std::pair{offers.pin, "way.pin"}, std::pair{offers.staff, "way.staff"}}) {
        if (offered) {
            lines.append({said(key)});
        }
    }
}

/// Who, why, until when, how to stop it, each item: all before the answers (reception-domain §5).
void addConsent(QList<Line>& lines, const visit::Visit& visit, const ScreenWords& words) {
    lines.append({said("consent.who")});
    lines.append({said("consent.why")});
    if (words.consentUntil.isValid()) {
        lines.append({.key = said("consent.until"),
                      .arguments = {words.consentUntil.toString(QStringLiteral("H")),
                                    words.consentUntil.toString(QStringLiteral("mm"))}});
    }
    lines.append({said("consent.stop")});
    lines.append({said("consent.what")});
    for (const visit::ConsentItem& item : visit.items) {
        const QString code = QString::fromStdString(item.code);
        lines.append({.key = said("item.") + code, .otherwise = words.items.value(code)});
    }
    lines.append({said("consent.free")});
    lines.append({said("consent.answers")});
}

void addOutcome(QList<Line>& lines, const visit::Visit& visit) {
    using enum visit::Outcome;
    const bool accepted = visit.outcome == Completed || visit.outcome == CompletedNoConsent;
    const bool closed = visit.outcomeReason == visit::Reason::FacilityClosed;  // nobody is at the desk
    const bool desk = !closed && (visit.outcome == HandedToDesk || visit.outcome == Failed);
    lines.append({said(accepted ? "outcome.accepted" : desk ? "outcome.desk" : "outcome.cancelled")});
}

/// The day and the time in figures, which every voice can say.
void addOpening(QList<Line>& lines, const ScreenWords& words) {
    if (words.opens.isValid()) {
        const QDateTime& next = words.opens;
        QStringList figures;
        for (const char* format : {"M", "d", "H", "m"}) {
            figures << next.toString(QString::fromLatin1(format));
        }
        lines.append({.key = said("closed.opens"), .arguments = figures});
    }
    lines.append({said("closed.emergency")});
}

constexpr std::array paperFields{"paper.insurer", "paper.symbol", "paper.number", "paper.branch", "paper.birthdate"};
static_assert(paperFields.size() == visit::certificateFields);

Line paperField(std::size_t field) {
    return {said(paperFields.at(field))};
}

/// The question, and what was typed before when it is put right.
void addQuestion(QList<Line>& lines, const visit::Visit& visit, const ScreenWords& words) {
    lines.append(paperField(static_cast<std::size_t>(visit.field)));
    if (!words.typed.isEmpty()) {
        lines.append({said("paper.whole")});
        lines += spelled(words.typed);
    }
}

/// Everything once more before it is sent.
void addPaper(QList<Line>& lines, const visit::Visit& visit, const ScreenWords& words) {
    for (qsizetype field = 0; field < words.paper.size(); ++field) {
        const auto asked = static_cast<visit::CertificateField>(field);
        const bool atDesk = asked == visit::CertificateField::Symbol && visit.symbolAtDesk;
        lines.append(paperField(static_cast<std::size_t>(field)));
        if (words.paper.at(field).isEmpty() || atDesk) {
            lines.append({said(atDesk ? "paper.desk" : "paper.none")});
        } else {
            lines += spelled(words.paper.at(field));
        }
    }
    lines.append({said("paper.send")});
}

/// A telephone is no card, wherever it lies.
QString arrivalKey(const visit::Visit& visit) {
    const bool phone = visit.lane == visit::Lane::Phone;
    if (phone && visit.state == State::ReturningCard) {
        return said("phone.take");
    }
    if (phone && visit.state == State::CardLeft) {
        return said("phone.left");
    }
    return phone && visit.state == State::PinLocked ? said("phone.pinLocked") : stateKey(visit.state);
}

void addPin(QList<Line>& lines, const visit::Visit& visit) {
    if (visit.pinSpent > 0) {
        lines.prepend({said("pin.wrong")});
    }
    if (visit.state == State::EnteringPin && visit.card.pinTries) {
        lines.append({.key = said("pin.tries"), .arguments = {QString::number(*visit.card.pinTries)}});
    }
}

void addNotices(QList<Line>& lines, const visit::Visit& visit) {
    if (visit::leavesConsentToPerson(visit)) {
        lines.append({said("notice.proxy")});
    }
    if (visit.card.certificate == visit::CertificateState::Expiring) {
        lines.append({said("notice.expiring")});
    } else if (visit.card.certificate == visit::CertificateState::Grace) {
        lines.append({said("notice.grace")});
    }
}

}  // namespace

QString stateKey(State state) {
    return QStringLiteral("state.") + latin(visit::name(state));
}

QString reasonKey(visit::Reason reason) {
    return QStringLiteral("reason.") + latin(visit::name(reason));
}

QString hintKey(facematch::Hint hint) {
    return QStringLiteral("hint.") + latin(facematch::name(hint));
}

QString paperKey(session::PaperHint hint) {
    static constexpr std::array names{"not-seen",  "too-far",  "move-left",  "move-right", "move-up",
                                      "move-down", "too-dark", "hold-still", "reading",    "refused"};
    static_assert(names.size() == static_cast<std::size_t>(session::PaperHint::Refused) + 1);
    return QStringLiteral("paper.") + latin(names.at(static_cast<std::size_t>(hint)));
}

QString stepKey(facematch::StepKind step) {
    switch (step) {
        case facematch::StepKind::TurnLeft:
            return QStringLiteral("step.turn-left");
        case facematch::StepKind::TurnRight:
            return QStringLiteral("step.turn-right");
        case facematch::StepKind::ComeCloser:
            return QStringLiteral("step.come-closer");
        case facematch::StepKind::Blink:
            return QStringLiteral("step.blink");
        case facematch::StepKind::None:
            break;
    }
    return {};
}

QList<Line> arrivalLines(const visit::Visit& visit, const ScreenWords& words) {
    if (visit.help) {
        return {{said(visit.state == State::Closed ? "help.closed" : "help")}};
    }
    QList<Line> lines{{arrivalKey(visit)}};
    switch (visit.state) {
        case State::OutOfService:
        case State::CallingDesk:
        case State::Trouble:
            addReason(lines, visit, words);
            break;
        case State::PinLocked:
        case State::ChoosingMethod:
            if (visit.lane == visit::Lane::Card) {
                addReason(lines, visit, words);
            }
            addWays(lines, visit);
            break;
        case State::EnteringPin:
        case State::WarningLastTry:
            addPin(lines, visit);
            break;
        case State::AskingConsent:
            addConsent(lines, visit, words);
            break;
        case State::ShowingNotice:
            addNotices(lines, visit);
            break;
        case State::ReturningCard:
            addOutcome(lines, visit);
            break;
        case State::Done:
            addOutcome(lines, visit);
            if (words.ticket > 0) {
                lines.append({.key = said("ticket.yours"), .arguments = {QString::number(words.ticket)}});
            }
            break;
        case State::ShowingPapers:
            lines.append({said("paper.aloud")});
            break;
        case State::TypingCertificate:
            addQuestion(lines, visit, words);
            break;
        case State::ReviewingCertificate:
            addPaper(lines, visit, words);
            break;
        case State::Closed:
            addOpening(lines, words);
            break;
        default:
            break;
    }
    return lines;
}

QList<Line> spelled(const QString& digits) {
    QList<Line> lines;
    for (const QChar digit : digits) {
        if (digit.isDigit()) {
            lines.append({said("digit.") + digit});
        } else if (digit == u'-') {
            lines.append({said("key.hyphen")});
        }
    }
    return lines;
}

QList<Line> focusLines(const ui::FocusedKey& key) {
    static const QRegularExpression answer(QStringLiteral("^(yes|no)([A-Z]{2,})$"));
    static const QHash<QString, QString> ways{{QStringLiteral("chooseFace"), QStringLiteral("way.face")},
                                              {QStringLiteral("choosePin"), QStringLiteral("way.pin")},
                                              {QStringLiteral("chooseStaff"), QStringLiteral("way.staff")}};
    if (const auto match = answer.match(key.objectName); match.hasMatch()) {
        QList<Line> lines{{.key = said("item.") + match.captured(2), .otherwise = key.name},
                          {said("answer.") + match.captured(1)}};
        if (key.chosen) {
            lines.append({said("answer.chosen")});
        }
        return lines;
    }
    if (key.objectName.startsWith(QLatin1String("digit"))) {
        return {{said("key.digit")}};  // never which
    }
    const QString way = ways.value(key.objectName);
    return {{.key = way.isEmpty() ? said("key.") + key.objectName : way, .otherwise = key.name}};
}

}  // namespace kiosk
