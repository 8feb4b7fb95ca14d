// SPDX-License-Identifier: Apache-2.0
#include "app/session/certificate_form.h"

#include "app/eligibility/number_rules.h"

namespace session {
namespace {

using Field = visit::CertificateField;

constexpr qsizetype insurerDigits = 8;
constexpr qsizetype municipalDigits = 6;  ///< 国民健康保険: two digits fewer
constexpr qsizetype branchDigits = 2;
constexpr qsizetype longestText = 20;  ///< symbol and number in the messages
constexpr qsizetype westernDigits = 8;
constexpr qsizetype eraDigits = 6;
constexpr int oldest = 130;

std::optional<eligibility::Era> eraOf(Calendar calendar) {
    switch (calendar) {
        case Calendar::Taisho:
            return eligibility::Era::Taisho;
        case Calendar::Showa:
            return eligibility::Era::Showa;
        case Calendar::Heisei:
            return eligibility::Era::Heisei;
        case Calendar::Reiwa:
            return eligibility::Era::Reiwa;
        case Calendar::Unset:
        case Calendar::Western:
            break;
    }
    return std::nullopt;
}

Calendar calendarOf(cardfront::Era era) {
    switch (era) {
        case cardfront::Era::Taisho:
            return Calendar::Taisho;
        case cardfront::Era::Showa:
            return Calendar::Showa;
        case cardfront::Era::Heisei:
            return Calendar::Heisei;
        case cardfront::Era::Reiwa:
            return Calendar::Reiwa;
        case cardfront::Era::Gregorian:
            break;
    }
    return Calendar::Western;
}

bool takes(Field field, QChar key) {
    const bool hyphen = key == u'-' && (field == Field::Symbol || field == Field::Number);
    return hyphen || (key >= u'0' && key <= u'9');
}

CertificateForm::Look lookOfInsurer(const QString& typed) {
    using Look = CertificateForm::Look;
    if (typed.size() == insurerDigits) {
        return eligibility::isInsurerNumber(typed) ? Look::Fits : Look::LooksWrong;
    }
    const bool municipal = typed.size() == municipalDigits && eligibility::isInsurerNumber(typed);
    return municipal ? Look::Fits : Look::Unfinished;
}

}  // namespace

void CertificateForm::type(Field field, QChar key) {
    if (takes(field, key) && !isFull(field)) {
        m_typed.at(static_cast<std::size_t>(field)).append(key);
        m_leftOut.at(static_cast<std::size_t>(field)) = false;
        m_read.at(static_cast<std::size_t>(field)) = false;
    }
}

void CertificateForm::erase(Field field) {
    m_typed.at(static_cast<std::size_t>(field)).chop(1);
    m_read.at(static_cast<std::size_t>(field)) = false;
}

void CertificateForm::leaveOut(Field field) {
    if (field == Field::Symbol || field == Field::Branch) {
        m_typed.at(static_cast<std::size_t>(field)).clear();
        m_leftOut.at(static_cast<std::size_t>(field)) = true;
        m_read.at(static_cast<std::size_t>(field)) = false;
    }
}

void CertificateForm::choose(Calendar calendar) {
    if (m_calendar != calendar) {
        m_calendar = calendar;
        forget(Field::Birthdate);
    }
}

void CertificateForm::forget(Field field) {
    QString& typed = m_typed.at(static_cast<std::size_t>(field));
    typed.fill(u'\0');
    typed.clear();
    m_read.at(static_cast<std::size_t>(field)) = false;
}

int CertificateForm::take(const insurancepaper::PaperReading& reading, const QDate& today) {
    static_assert(insurancepaper::paperFields == visit::certificateFields);
    int taken = 0;
    for (std::size_t field = 0; field < visit::certificateFields; ++field) {
        const auto& value = reading.values.at(field);
        taken += value && takeDigits(static_cast<Field>(field), value->view(), today) ? 1 : 0;
    }
    return taken + (reading.birthdate && takeBirthdate(*reading.birthdate, today) ? 1 : 0);
}

bool CertificateForm::takeDigits(Field field, std::string_view digits, const QDate& today) {
    forget(field);
    for (const char digit : digits) {
        type(field, QLatin1Char(digit));
    }
    const bool fits = look(field, today) == Look::Fits && typed(field).size() == static_cast<qsizetype>(digits.size());
    if (!fits) {
        forget(field);
    }
    m_read.at(static_cast<std::size_t>(field)) = fits;
    return fits;
}

bool CertificateForm::takeBirthdate(const cardfront::PrintedDate& date, const QDate& today) {
    const Calendar calendar = calendarOf(date.era);
    choose(calendar);
    const int yearDigits = calendar == Calendar::Western ? 4 : 2;
    const QString digits = QStringLiteral("%1%2%3")
                               .arg(date.year, yearDigits, 10, QLatin1Char('0'))
                               .arg(date.month, 2, 10, QLatin1Char('0'))
                               .arg(date.day, 2, 10, QLatin1Char('0'));
    if (takeDigits(Field::Birthdate, digits.toStdString(), today)) {
        return true;
    }
    choose(Calendar::Unset);
    return false;
}

void CertificateForm::wipe() {
    for (QString& typed : m_typed) {
        typed.fill(u'\0');
    }
    *this = CertificateForm{};
}

CertificateForm::Look CertificateForm::look(Field field, const QDate& today) const {
    const QString& text = typed(field);
    if (text.isEmpty()) {
        return Look::Empty;
    }
    switch (field) {
        case Field::Insurer:
            return lookOfInsurer(text);
        case Field::Symbol:
        case Field::Number:
            return Look::Fits;
        case Field::Branch:
            return text.size() == branchDigits ? Look::Fits : Look::Unfinished;
        case Field::Birthdate: {
            const QDate day = birthdate();
            const bool plausible = day.isValid() && day <= today && day.addYears(oldest) > today;
            return !isFull(field) ? Look::Unfinished : plausible ? Look::Fits : Look::LooksWrong;
        }
    }
    return Look::Empty;
}

bool CertificateForm::isAnswered(Field field, const QDate& today) const {
    return isLeftOut(field) || look(field, today) == Look::Fits;
}

bool CertificateForm::isFull(Field field) const {
    return typed(field).size() >= longest(field);
}

QDate CertificateForm::birthdate() const {
    const QString& text = typed(Field::Birthdate);
    if (text.isEmpty() || !isFull(Field::Birthdate)) {
        return {};
    }
    const auto number = [&text](qsizetype at, qsizetype length) { return QStringView(text).mid(at, length).toInt(); };
    const auto era = eraOf(m_calendar);
    if (!era) {
        return QDate(number(0, 4), number(4, 2), number(6, 2));
    }
    return eligibility::dayOf({.era = *era, .year = number(0, 2), .month = number(2, 2), .day = number(4, 2)})
        .value_or(QDate());
}

eligibility::InquiryRequest CertificateForm::request(const QDate& today) const {
    eligibility::InquiryRequest request;
    request.search.insurerNumber =
        eligibility::insurerIdentifier(eligibility::insurerNumberOnWire(typed(Field::Insurer)));
    request.search.symbol = eligibility::symbolIdentifier(typed(Field::Symbol));
    request.search.number = eligibility::numberIdentifier(typed(Field::Number));
    request.search.branch = typed(Field::Branch);
    request.search.birthdate = birthdate();
    request.confirmationDate = today;
    return request;
}

qsizetype CertificateForm::longest(Field field) const {
    switch (field) {
        case Field::Insurer:
            return insurerDigits;
        case Field::Symbol:
        case Field::Number:
            return longestText;
        case Field::Branch:
            return branchDigits;
        case Field::Birthdate:
            return m_calendar == Calendar::Unset ? 0 : m_calendar == Calendar::Western ? westernDigits : eraDigits;
    }
    return 0;
}

visit::Reason refusalOf(const eligibility::EligibilityAnswer& answer) {
    using enum eligibility::QualificationValidity;
    if (answer.segment.value != eligibility::SegmentOfResult::Normal) {
        return visit::Reason::CertificateUnasked;
    }
    switch (answer.validity.value) {
        case Valid:
        case ValidUnregistered:
            return answer.results.size() == 1 ? visit::Reason::None : visit::Reason::CertificateSeveral;
        case Several:
            return visit::Reason::CertificateSeveral;
        case None:
            return visit::Reason::CertificateNoMatch;
        case Invalid:
        case Superseded:
            return visit::Reason::CertificateEnded;
        default:
            return visit::Reason::CertificateUnasked;
    }
}

}  // namespace session
