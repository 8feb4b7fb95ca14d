// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chart/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace store {
class Store;
struct ChartFile;
}  // namespace store

namespace chart {

struct FaceFileSettings {
    QString folder;           ///< existing folder that the chart computer watches
    QString institutionCode;  ///< 10 digits
};

/// One file that still waits, and why.
struct FaceFileProblem {
    QString visit;
    ErrorCode code;
};

struct RetryReport {
    int written = 0;
    std::vector<FaceFileProblem> waiting;
};

/// Puts the service's answer about an arrival into the chart computer's folder as
/// `OQSsiquc01res_face_<institution code, 10><20 hex>_<yyyyMMddHHmmss>.xml`.
///
/// The bytes are remembered (sealed) in the store first, then written under a temporary name in the same folder,
/// flushed, and given their name without ever replacing a file. One visit gets one file, however often write() is
/// called. When the folder fails, the file waits in the ledger for retryPending(): nothing is lost.
///
/// @thread the store's
/// @source spec/eligibility-messages.md §1.3, §2.10, §10 (11); spec/reception-domain.md §7.5
class FaceFileWriter {
public:
    /// @param store  must outlive the writer
    FaceFileWriter(FaceFileSettings settings, store::Store& store);

    /// @param visit   id of the visit
    /// @param xml     the message as the service sent it; written unchanged
    /// @param nowUtc  the moment for the file's name (written as local time)
    /// @return the name of the file in the folder
    /// @retval MessageNotXml, MessageInsufficient, InvalidInstitution, NotConfigured, LedgerUnavailable  nothing waits
    /// @retval FolderMissing, FolderUnwritable, FolderFull, WriteFailed  the file waits; call retryPending() later
    [[nodiscard]] Result<QString> write(const QString& visit, const QByteArray& xml,
                                        std::chrono::sys_time<std::chrono::milliseconds> nowUtc);

    /// Writes what waits, and clears our own temporary files that a stopped program left behind.
    /// @retval LedgerUnavailable, NotConfigured
    [[nodiscard]] Result<RetryReport> retryPending();

    /// Tries the folder with a file of our own that is removed at once (for doctor).
    [[nodiscard]] Result<void> checkFolder() const;

private:
    [[nodiscard]] Result<QString> writeRemembered(const QString& visit);
    [[nodiscard]] Result<void> placeRemembered(store::ChartFile& file);
    void noteFailure(const store::ChartFile& file, Error error);

    FaceFileSettings m_settings;
    store::Store& m_store;
};

}  // namespace chart
