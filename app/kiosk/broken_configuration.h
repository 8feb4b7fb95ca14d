// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "app/platform/failure_table.h"
#include "ui/kiosk/kiosk_view_model.h"

#include <QObject>

namespace kiosk {

/// A kiosk that cannot read its settings still says so: to the patient where to go instead, to whoever mends it the
/// file, the line and the key. Nothing on it pretends to call somebody, because it cannot.
/// @thread main
class BrokenConfiguration : public QObject {
    Q_OBJECT

public:
    /// @param model, failures  outlive this
    BrokenConfiguration(platform::ConfigError error, const platform::FailureTable& failures, ui::KioskViewModel& model);
    ~BrokenConfiguration() override;  ///< the screen is as new: the settings are mended, or the program ends

private:
    void show();

    const platform::ConfigError m_error;
    const platform::FailureTable& m_failures;
    ui::KioskViewModel& m_model;
};

}  // namespace kiosk
