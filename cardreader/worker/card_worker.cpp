// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/card_worker.h"
