// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/era_date.h"
#include "app/eligibility/service_types.h"
#include "app/visit/visit.h"
#include "cardreader/insurancepaper/paper_reader.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace session {

/// How a birth date is written on the paper.
enum class Calendar : std::uint8_t { Unset, Western, Taisho, Showa, Heisei, Reiwa };

/// What is typed from a certificate of eligibility (資格確認書), and how it looks so far. Keeps nothing but what was
/// typed; the session wipes it with the visit.
/// @source reception-domain §7.1a; the check digit of eligibility-messages §6.1
class CertificateForm {
public:
    using Field = visit::CertificateField;
    /// LooksWrong: complete, and cannot be what is printed. Nothing is sent like that.
    enum class Look : std::uint8_t { Empty, Unfinished, Fits, LooksWrong };

    /// Digits anywhere, a hyphen in symbol and number; anything else, and what is too long, is not taken.
    void type(Field field, QChar key);
    void erase(Field field);
    /// The paper has nothing there: symbol (a 後期高齢者 has none) or branch.
    void leaveOut(Field field);
    /// The other calendar begins anew.
    void choose(Calendar calendar);
    /// Takes over what a camera has read, where it can be what is printed by the rules for what is typed; all else
    /// stays as it was.
    /// @return how many fields were taken over
    int take(const insurancepaper::PaperReading& reading, const QDate& today);
    void wipe();

    [[nodiscard]] Look look(Field field, const QDate& today) const;
    /// @return whether the question is answered: it fits, or the paper has nothing there
    [[nodiscard]] bool isAnswered(Field field, const QDate& today) const;
    [[nodiscard]] bool isFull(Field field) const;
    [[nodiscard]] Calendar calendar() const { return m_calendar; }
    [[nodiscard]] const QString& typed(Field field) const { return m_typed.at(static_cast<std::size_t>(field)); }
    /// @return whether a camera has read it, and nobody has changed it since
    [[nodiscard]] bool isRead(Field field) const { return m_read.at(static_cast<std::size_t>(field)); }
    /// @return the day typed, invalid while it is none
    [[nodiscard]] QDate birthdate() const;
    [[nodiscard]] eligibility::InquiryRequest request(const QDate& today) const;

private:
    [[nodiscard]] qsizetype longest(Field field) const;
    [[nodiscard]] bool takeDigits(Field field, std::string_view digits, const QDate& today);
    [[nodiscard]] bool takeBirthdate(const cardfront::PrintedDate& date, const QDate& today);
    void forget(Field field);
    [[nodiscard]] bool isLeftOut(Field field) const { return m_leftOut.at(static_cast<std::size_t>(field)); }

    std::array<QString, visit::certificateFields> m_typed;
    std::array<bool, visit::certificateFields> m_leftOut{};
    std::array<bool, visit::certificateFields> m_read{};
    Calendar m_calendar = Calendar::Unset;
};

/// Why a certificate does not let its holder in here; None = insured. Every reason leads to the desk.
[[nodiscard]] visit::Reason refusalOf(const eligibility::EligibilityAnswer& answer);

}  // namespace session
