// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The simulated service as a program of its own, on a free port of the test's own network.
class SimService {
public:
    SimService();
    ~SimService();

    /// @param arguments  beyond keys, people, port and control socket
    /// @return whether it listens
    [[nodiscard]] bool start(const QStringList& arguments = {});
    void stop();

    [[nodiscard]] QJsonObject send(const QByteArray& line);
    [[nodiscard]] bool fault(const QByteArray& members);

    /// Settings of a client that the service knows.
    [[nodiscard]] eligibility::ServiceSettings settings() const;

    /// @return a file of the test keys
    [[nodiscard]] static QString key(const QString& name);
    /// @return the person's user-authentication certificate, DER
    [[nodiscard]] static QByteArray certificateOf(const QString& person);
    /// @return RSA PKCS#1 v1.5 over SHA-256, as the person's card would sign
    [[nodiscard]] static QByteArray signatureOf(const QString& person, const QByteArray& bytes);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};
