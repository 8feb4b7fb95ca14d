// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/faults.h"
#include "tests/simulators/service/office.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace simservice {

struct Options {
    QString keys;
    QString people;  ///< folder or file
    QString host = QStringLiteral("127.0.0.1");
    std::uint16_t port = 0;
    QString data;
    QString cards;  ///< file: more cards and whom they lead to
    QString files;  ///< folder of a connector; empty = none
    int insured = 10'000;
    ServiceSettings service;
    QString control;
    unsigned threads = 2;
    Fault fault;
    std::string chances;  ///< as FaultPlan::set
    quint64 chanceSeed = 1;
};

/// Reads the command line; --help, --version, --routes and --send end the program here, wrong use too (exit 2).
/// @return nothing when the program shall end with `exitCode`
[[nodiscard]] std::optional<Options> readOptions(const QStringList& arguments, int& exitCode);

/// Understands a fault by name: "none", "delay", "fail", "refuse", "drop", "garble".
/// @param value  milliseconds for delay, status for fail
[[nodiscard]] std::optional<Fault> faultByName(const QString& name, int value);

}  // namespace simservice
