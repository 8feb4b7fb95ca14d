// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace ui {

/// One kind of past medical data that the person is asked about.
struct ConsentItem {
    QString code;     ///< the interface's flag name, e.g. "YZK"; goes back with the answer
    QString label;    ///< 「お薬の情報」
    QString example;  ///< one example in plain words: 「過去にもらった薬の名前と量」
};

/// The consent pages K08 (all / choose / none) and K09 (item by item). Nothing is preselected.
/// @thread the main thread
class ConsentModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString until READ until NOTIFY untilChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY answersChanged)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY answersChanged)

public:
    enum class Answer : std::uint8_t { Unset, Yes, No };
    Q_ENUM(Answer)
    enum Role : int { CodeRole = Qt::UserRole + 1, LabelRole, ExampleRole, AnswerRole };

    explicit ConsentModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QString until() const { return m_until; }
    [[nodiscard]] bool complete() const { return !m_items.isEmpty() && unanswered() == 0; }
    [[nodiscard]] int unanswered() const;
    [[nodiscard]] Answer answer(const QString& code) const;  ///< Unset for an unknown code

    void setItems(
        const QList<ConsentItem>& items);     ///< in the order shown; all answers become Unset when the codes change
    void setUntil(const QString& clockTime);  ///< until when the data may be seen, in words: 「明日 10:25」
    void setAnswer(const QString& code, Answer answer);
    void clear();

signals:
    void countChanged();
    void untilChanged();
    void answersChanged();

    void consentAll();
    void consentChoose();
    void consentNone();
    void consentItemChanged(const QString& code,
                            ui::ConsentModel::Answer answer);  ///< a wish; presenter calls setAnswer()
    void consentSubmitted();                                   ///< only when complete

private:
    QList<ConsentItem> m_items;
    QList<Answer> m_answers;
    QString m_until;
};

}  // namespace ui
