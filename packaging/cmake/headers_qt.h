// SPDX-License-Identifier: Apache-2.0
// What nearly every source with Qt includes; precompiled for UKETSUKE_PRECOMPILED, never included by hand.
#pragma once

#include "packaging/cmake/headers_core.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>
