// SPDX-License-Identifier: Apache-2.0
// K15: a certificate of eligibility instead of a card; its pages follow the visit, what is typed lies with the session.
#include "app/kiosk/kiosk_presenter.h"

#include <array>

namespace kiosk {
namespace {

using ui::CertificateModel;
using ui::KioskViewModel;
using visit::EventKind;

/// The same names in the same order, in two rooms that do not know each other.
template <typename To, typename From>
To same(From value) {
    return static_cast<To>(static_cast<std::uint8_t>(value));
}

static_assert(static_cast<int>(CertificateModel::Field::Birthdate) ==
              static_cast<int>(visit::CertificateField::Birthdate));
static_assert(static_cast<int>(ui::PaperModel::Hint::Refused) == static_cast<int>(session::PaperHint::Refused));
static_assert(static_cast<int>(CertificateModel::Calendar::Reiwa) == static_cast<int>(session::Calendar::Reiwa));

/// Years, months and days apart, as far as they are typed: 「1985/04/1」.
QString dated(const QString& digits, session::Calendar calendar) {
    const qsizetype year = calendar == session::Calendar::Western ? 4 : 2;
    QStringList parts{digits.left(year)};
    for (qsizetype at = year; at < digits.size(); at += 2) {
        parts << digits.mid(at, 2);
    }
    return parts.join(QLatin1Char('/'));
}

QString shown(const session::CertificateForm& form, visit::CertificateField field) {
    const QString& typed = form.typed(field);
    return field == visit::CertificateField::Birthdate ? dated(typed, form.calendar()) : typed;
}

}  // namespace

std::optional<KioskPresenter::Screen> KioskPresenter::certificateScreen(const visit::Visit& visit) {
    switch (visit.state) {
        case visit::State::ShowingPapers:
            return Screen::Papers;
        case visit::State::HoldingPaper:
            return Screen::PaperCamera;
        case visit::State::TypingCertificate:
            return Screen::Certificate;
        case visit::State::ReviewingCertificate:
        case visit::State::AskingByCertificate:
            return Screen::CertificateReview;
        case visit::State::RecordingArrival:
            return visit.lane == visit::Lane::Certificate ? std::optional(Screen::CertificateReview) : std::nullopt;
        default:
            return std::nullopt;
    }
}

void KioskPresenter::listenToCertificate() {
    CertificateModel* paper = m_model.certificate();
    connect(&m_model, &KioskViewModel::certificateRequested, this, [this] { want(EventKind::CertificateChosen); });
    connect(paper, &CertificateModel::paperConfirmed, this, [this] { want(EventKind::CertificateSent); });
    connect(paper, &CertificateModel::onlyNoticeHeld, this, [this] { want(EventKind::NoticeHeld); });
    connect(paper->paper(), &ui::PaperModel::typingChosen, this, [this] { want(EventKind::TypingChosen); });
    connect(paper->paper(), &ui::PaperModel::againRequested, this, [this, paper] {
        paper->paper()->clear();
        want(EventKind::PaperShown);
    });
    connect(&m_session, &session::Session::paperSeen, paper->paper(), &ui::PaperModel::setFrame);
    connect(&m_session, &session::Session::paperHinted, this,
            [paper](session::PaperHint hint) { paper->paper()->setHint(same<ui::PaperModel::Hint>(hint)); });
    connect(paper, &CertificateModel::keyPressed, &m_session, &session::Session::typeFromCertificate);
    connect(paper, &CertificateModel::erased, &m_session, &session::Session::eraseFromCertificate);
    connect(paper, &CertificateModel::calendarChosen, this, [this](CertificateModel::Calendar calendar) {
        m_session.chooseCalendar(same<session::Calendar>(calendar));
    });
    connect(paper, &CertificateModel::submitRequested, this, [this] { want(EventKind::FieldTyped); });
    connect(paper, &CertificateModel::absentOnPaper, &m_session, &session::Session::leaveFieldOut);
    connect(paper, &CertificateModel::symbolLeft, this, [this] { want(EventKind::SymbolLeft); });
    connect(paper, &CertificateModel::fieldChosen, this, [this](CertificateModel::Field field) {
        m_session.want({.kind = EventKind::FieldChosen, .item = static_cast<std::size_t>(field)});
    });
    connect(paper, &CertificateModel::sendRequested, this, [this] { want(EventKind::CertificateSent); });
}

void KioskPresenter::showCertificate(const visit::Visit& visit) {
    m_model.setCardless(visit.lane != visit::Lane::Card && !visit.cardPresent);
    CertificateModel* paper = m_model.certificate();
    if (!certificateScreen(visit)) {
        paper->clear();
        return;
    }
    const session::CertificateForm& form = m_session.certificateForm();
    paper->ask({.field = same<CertificateModel::Field>(visit.field),
                .typed = shown(form, visit.field),
                .looksWrong = m_session.lookOfField() == session::CertificateForm::Look::LooksWrong,
                .answered = m_session.fieldAnswered(),
                .full = form.isFull(visit.field),
                .calendar = same<CertificateModel::Calendar>(form.calendar()),
                .byCamera = form.isRead(visit.field)});
    if (visit.state != visit::State::HoldingPaper) {
        paper->paper()->clear();
    }
    QStringList answers;
    for (std::size_t field = 0; field < visit::certificateFields; ++field) {
        answers << shown(form, static_cast<visit::CertificateField>(field));
    }
    paper->review(answers, visit.symbolAtDesk);
}

}  // namespace kiosk
