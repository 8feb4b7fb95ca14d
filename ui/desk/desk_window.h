// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickView>
#include <QTranslator>

namespace ui {

class DeskViewModel;

/// The receptionist's window: `Desk.qml` over a view model.
/// @thread the main thread
class DeskWindow : public QQuickView {
    Q_OBJECT

public:
    /// @param model  outlives the window
    /// @param language  "ja" or "en"
    explicit DeskWindow(DeskViewModel& model, const QString& language = QStringLiteral("ja"));

    /// False when the screens could not be loaded (a broken build); the reasons are in `errors()`.
    [[nodiscard]] bool loaded() const;

private:
    QTranslator m_translator;
};

}  // namespace ui
