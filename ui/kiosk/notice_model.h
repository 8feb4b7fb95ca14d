// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace ui {

/// One thing the person should know before leaving (K14): the certificate expires soon, only eligibility could be
/// checked, …
struct Notice {
    QString title;     ///< 「電子証明書の期限が近づいています」
    QString text;      ///< 「2026年3月4日まで使えます。」
    QString nextStep;  ///< 「お住まいの市区町村の窓口で更新できます。」
};

/// The notices of one visit, at most one screen of them.
/// @thread the main thread
class NoticeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role : int { TitleRole = Qt::UserRole + 1, TextRole, NextStepRole };

    explicit NoticeModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_notices.size()); }

    void setNotices(const QList<Notice>& notices);
    void clear() { setNotices({}); }

signals:
    void countChanged();

private:
    QList<Notice> m_notices;
};

}  // namespace ui
