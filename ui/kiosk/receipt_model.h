// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace ui {

/// The receipt of the answers on K17: which ways are offered, and what is shown when the person asks for it.
/// @thread the main thread
class ReceiptModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool codeOffered READ codeOffered NOTIFY changed)
    Q_PROPERTY(bool printOffered READ printOffered NOTIFY changed)
    Q_PROPERTY(Print print READ print NOTIFY changed)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)

public:
    enum class Print : std::uint8_t { NotAsked, Printing, Printed, Failed };
    Q_ENUM(Print)

    using QObject::QObject;

    [[nodiscard]] bool codeOffered() const { return m_codeOffered; }
    [[nodiscard]] bool printOffered() const { return m_printOffered; }
    [[nodiscard]] Print print() const { return m_print; }
    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QImage code() const { return m_code; }

    void setOffered(bool code, bool print);
    void setPrint(Print print);
    void show(const QStringList& lines, const QImage& code);
    void hide() { show({}, {}); }
    void clear();  ///< nothing is offered, nothing is left

signals:
    void changed();

    void codeWanted();
    void printWanted();

private:
    bool m_codeOffered = false;
    bool m_printOffered = false;
    Print m_print = Print::NotAsked;
    QStringList m_lines;
    QImage m_code;
};

}  // namespace ui
