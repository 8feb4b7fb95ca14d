// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/consent_model.h"

#include <algorithm>

namespace ui {
namespace {

bool sameCodes(const QList<ConsentItem>& left, const QList<ConsentItem>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const ConsentItem& one, const ConsentItem& other) { return one.code == other.code; });
}

}  // namespace

ConsentModel::ConsentModel(QObject* parent) : QAbstractListModel(parent) {}

int ConsentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ConsentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ConsentItem& item = m_items.at(index.row());
    switch (role) {
        case CodeRole:
            return item.code;
        case LabelRole:
            return item.label;
        case ExampleRole:
            return item.example;
        case AnswerRole:
            return static_cast<int>(m_answers.at(index.row()));
        default:
            return {};
    }
}

QHash<int, QByteArray> ConsentModel::roleNames() const {
    return {{CodeRole, "code"}, {LabelRole, "label"}, {ExampleRole, "example"}, {AnswerRole, "answer"}};
}

int ConsentModel::unanswered() const {
    return static_cast<int>(std::count(m_answers.begin(), m_answers.end(), Answer::Unset));
}

ConsentModel::Answer ConsentModel::answer(const QString& code) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const ConsentItem& item) { return item.code == code; });
    return found == m_items.end() ? Answer::Unset : m_answers.at(std::distance(m_items.begin(), found));
}

void ConsentModel::setItems(const QList<ConsentItem>& items) {
    const bool keepAnswers = sameCodes(m_items, items);
    beginResetModel();
    m_items = items;
    if (!keepAnswers) {
        m_answers = QList<Answer>(items.size(), Answer::Unset);
    }
    endResetModel();
    emit countChanged();
    emit answersChanged();
}

void ConsentModel::setUntil(const QString& clockTime) {
    if (m_until != clockTime) {
        m_until = clockTime;
        emit untilChanged();
    }
}

void ConsentModel::setAnswer(const QString& code, Answer answer) {
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).code == code && m_answers.at(row) != answer) {
            m_answers[row] = answer;
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed, {AnswerRole});
            emit answersChanged();
        }
    }
}

void ConsentModel::clear() {
    setItems({});
    setUntil({});
}

}  // namespace ui
