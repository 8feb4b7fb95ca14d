// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/kiosk_view_model.h"

namespace samples {

/// K17r with invented answers.
void receipt(ui::KioskViewModel& model);

}  // namespace samples
