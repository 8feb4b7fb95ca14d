// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/notice_model.h"

namespace ui {

NoticeModel::NoticeModel(QObject* parent) : QAbstractListModel(parent) {}

int NoticeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Notice& notice = m_notices.at(index.row());
    switch (role) {
        case TitleRole:
            return notice.title;
        case TextRole:
            return notice.text;
        case NextStepRole:
            return notice.nextStep;
        default:
            return {};
    }
}

QHash<int, QByteArray> NoticeModel::roleNames() const {
    return {{TitleRole, "title"}, {TextRole, "text"}, {NextStepRole, "nextStep"}};
}

void NoticeModel::setNotices(const QList<Notice>& notices) {
    beginResetModel();
    m_notices = notices;
    endResetModel();
    emit countChanged();
}

}  // namespace ui
