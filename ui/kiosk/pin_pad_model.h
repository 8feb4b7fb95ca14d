// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace ui {

/// The PIN pad of K04, and the passcode pad of K05: it shows a count of dots, never a digit. Digits leave by
/// `digitEntered(int)`, directly connected. The pad is sent by the person's own 「決定」 (`submitRequested`), enabled
/// at four digits (K05: six to twelve): a slip in the last digit costs no try.
/// @thread the main thread
class PinPadModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY triesLeftChanged)
    Q_PROPERTY(int filled READ filled NOTIFY filledChanged)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(bool complete READ complete NOTIFY filledChanged)
    Q_PROPERTY(bool full READ full NOTIFY filledChanged)
    Q_PROPERTY(int places READ places NOTIFY filledChanged)
    Q_PROPERTY(bool wrongBefore READ wrongBefore NOTIFY wrongBeforeChanged)
    Q_PROPERTY(bool checking READ checking NOTIFY checkingChanged)

public:
    static constexpr int pinLength = 4;

    explicit PinPadModel(QObject* parent = nullptr) : PinPadModel(pinLength, pinLength, parent) {}
    /// @param least  digits that make it complete
    /// @param most   digits that it takes
    PinPadModel(int least, int most, QObject* parent = nullptr);

    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    [[nodiscard]] int filled() const { return m_filled; }
    [[nodiscard]] int length() const { return m_least; }
    [[nodiscard]] bool complete() const { return m_filled >= m_least; }
    [[nodiscard]] bool full() const { return m_filled >= m_most; }
    [[nodiscard]] int places() const;  ///< how many dots are drawn, filled or not
    [[nodiscard]] bool wrongBefore() const { return m_wrongBefore; }
    [[nodiscard]] bool checking() const { return m_checking; }

    void setTriesLeft(int tries);     ///< the card's retry counter; below 0 = not known yet, the pad stays closed
    void setFilled(int digits);       ///< how many digits the presenter holds now
    void setWrongBefore(bool wrong);  ///< true after a refused PIN: the page says so
    void setChecking(bool checking);  ///< the card is comparing; keys are closed
    void clear();                     ///< as new

signals:
    void triesLeftChanged();
    void filledChanged();
    void wrongBeforeChanged();
    void checkingChanged();

    void digitEntered(int digit);  ///< 0…9; connect directly, keep in a wiping type
    void digitErased();            ///< the last digit
    void allErased();
    void submitRequested();  ///< only emitted when complete

private:
    const int m_least;
    const int m_most;
    int m_triesLeft = -1;
    int m_filled = 0;
    bool m_wrongBefore = false;
    bool m_checking = false;
};

}  // namespace ui
