// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/paper_model.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>

namespace ui {

/// The pages of K15: one question of a certificate of eligibility (資格確認書) at a time, then everything once more.
/// A holder; keys leave by its signals, the presenter sets what is shown.
/// @thread the main thread
class CertificateModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(Field field READ field NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool looksWrong READ looksWrong NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool full READ full NOTIFY changed)
    Q_PROPERTY(Calendar calendar READ calendar NOTIFY changed)
    Q_PROPERTY(bool byCamera READ byCamera NOTIFY changed)
    Q_PROPERTY(ui::PaperModel* paper READ paper CONSTANT)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)
    Q_PROPERTY(bool symbolAtDesk READ symbolAtDesk NOTIFY changed)

public:
    /// The questions, in the order of the paper.
    enum class Field : std::uint8_t { Insurer, Symbol, Number, Branch, Birthdate };
    Q_ENUM(Field)
    enum class Calendar : std::uint8_t { Unset, Western, Taisho, Showa, Heisei, Reiwa };
    Q_ENUM(Calendar)

    /// One question as it stands.
    struct Question {
        Field field = Field::Insurer;
        QString typed;            ///< grouped for reading: 「06 13 9992」, 「60/04/12」
        bool looksWrong = false;  ///< complete, and cannot be what is printed
        bool answered = false;    ///< 「決定」 may be pressed
        bool full = false;        ///< no further digit is taken
        Calendar calendar = Calendar::Unset;
        bool byCamera = false;  ///< read, not typed: to be compared with the paper
        bool operator==(const Question&) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] Field field() const { return m_question.field; }
    [[nodiscard]] QString typed() const { return m_question.typed; }
    [[nodiscard]] bool looksWrong() const { return m_question.looksWrong; }
    [[nodiscard]] bool answered() const { return m_question.answered; }
    [[nodiscard]] bool full() const { return m_question.full; }
    [[nodiscard]] Calendar calendar() const { return m_question.calendar; }
    [[nodiscard]] bool byCamera() const { return m_question.byCamera; }
    [[nodiscard]] PaperModel* paper() { return &m_paper; }
    [[nodiscard]] QStringList answers() const { return m_answers; }  ///< by field; empty = not on the paper
    [[nodiscard]] bool symbolAtDesk() const { return m_symbolAtDesk; }

    void ask(const Question& question);
    void review(const QStringList& answers, bool symbolAtDesk);
    void clear();

signals:
    void changed();

    void paperConfirmed();  ///< the first page: this is the paper
    void onlyNoticeHeld();  ///< the first page: there is only the notice
    void keyPressed(QChar key);
    void erased();
    void calendarChosen(ui::CertificateModel::Calendar calendar);
    void submitRequested();                               ///< 「決定」
    void absentOnPaper();                                 ///< the paper has nothing there
    void symbolLeft();                                    ///< the desk reads the symbol
    void fieldChosen(ui::CertificateModel::Field field);  ///< the review page: put this right
    void sendRequested();                                 ///< the review page: it is right

private:
    PaperModel m_paper;
    Question m_question;
    QStringList m_answers;
    bool m_symbolAtDesk = false;
};

}  // namespace ui
