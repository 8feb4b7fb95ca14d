// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/arrival_list_model.h"

#include <algorithm>

namespace ui {
namespace {

bool sameIds(const QList<ArrivalRow>& left, const QList<ArrivalRow>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const ArrivalRow& one, const ArrivalRow& other) { return one.id == other.id; });
}

QVariant chip(const ArrivalRow& row, int role) {
    switch (role) {
        case ArrivalListModel::StateRole:
            return static_cast<int>(row.state);
        case ArrivalListModel::MethodRole:
            return static_cast<int>(row.method);
        case ArrivalListModel::ConsentRole:
            return static_cast<int>(row.consent);
        case ArrivalListModel::TicketRole:
            return row.ticket;
        case ArrivalListModel::CalledRole:
            return row.called;
        default:
            return {};
    }
}

}  // namespace

ArrivalListModel::ArrivalListModel(QObject* parent) : QAbstractListModel(parent) {}

int ArrivalListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ArrivalListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArrivalRow& row = m_rows.at(index.row());
    switch (role) {
        case IdRole:
            return row.id;
        case TimeRole:
            return row.arrived.toLocalTime().toString(QStringLiteral("HH:mm"));
        case NameRole:
            return row.name;
        case KanaRole:
            return row.kana;
        case BirthDateRole:
            return row.birthDate;
        case InsurerRole:
            return row.insurer;
        case RatioRole:
            return row.ratio;
        case NoticeRole:
            return row.notice;
        case KioskRole:
            return row.kiosk;
        case CodeRole:
            return row.code;
        default:
            return chip(row, role);
    }
}

QHash<int, QByteArray> ArrivalListModel::roleNames() const {
    return {{IdRole, "arrivalId"},        {TimeRole, "time"},       {NameRole, "name"},     {KanaRole, "kana"},
            {BirthDateRole, "birthDate"}, {InsurerRole, "insurer"}, {RatioRole, "ratio"},   {StateRole, "visitState"},
            {MethodRole, "method"},       {ConsentRole, "consent"}, {NoticeRole, "notice"}, {KioskRole, "kiosk"},
            {CodeRole, "code"},           {TicketRole, "ticket"},   {CalledRole, "called"}};
}

void ArrivalListModel::setArrivals(const QList<ArrivalRow>& newestFirst) {
    if (sameIds(m_rows, newestFirst)) {
        m_rows = newestFirst;
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0), index(count() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = newestFirst;
    endResetModel();
    emit countChanged();
}

void ArrivalListModel::putArrival(const ArrivalRow& row) {
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ArrivalRow& other) { return other.id == row.id; });
    if (known != m_rows.end()) {
        *known = row;
        const QModelIndex changed = index(static_cast<int>(std::distance(m_rows.begin(), known)));
        emit dataChanged(changed, changed);
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
    endInsertRows();
    emit countChanged();
    emit arrivalAdded(row.id);
}

}  // namespace ui
