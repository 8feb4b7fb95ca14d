// SPDX-License-Identifier: Apache-2.0
// What every Qt Test program includes; precompiled for UKETSUKE_PRECOMPILED, never included by hand. <QtTest> draws all
// of QtCore in; its own few lines stay outside, since they know the folder of each test.
#pragma once

#include "packaging/cmake/headers_core.h"

#include <QtCore/QtCore>
