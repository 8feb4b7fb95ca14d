// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/paper_hint.h"
#include "cardreader/insurancepaper/paper_tally.h"
#include "facematch/camera/camera_source.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace session {

/// Lives on the tray thread: a certificate held before the camera (K15). Opens the camera for it and closes it again;
/// pictures are wiped as soon as they are looked at, none is stored.
class PaperWorker : public QObject {
    Q_OBJECT

public:
    /// @param camera  as facematch::openCamera()
    explicit PaperWorker(QString camera);

    /// Looks for a paper until enough is certain; answers preview(), hinted() and one of read(), unreadable().
    /// @thread tray
    void watch(quint64 visit);
    void stop();
    /// One picture; the timer's beat.
    void look();

signals:
    void preview(const QImage& mirrored);
    void hinted(quint64 visit, session::PaperHint hint);
    void read(quint64 visit, const std::shared_ptr<insurancepaper::PaperReading>& reading);
    void unreadable(quint64 visit);  ///< no camera, or no language data

private:
    [[nodiscard]] bool prepare();
    void giveUp();
    void tell(PaperHint hint);
    void readPaper(facematch::Frame& frame);

    const QString m_source;
    QTimer m_beat{this};  ///< a child: it moves to the tray thread with the worker
    std::unique_ptr<facematch::CameraSource> m_camera;
    std::optional<insurancepaper::PaperReader> m_reader;
    insurancepaper::PaperTally m_tally;
    std::optional<PaperHint> m_told;
    quint64 m_visit = 0;
    int m_still = 0;  ///< good pictures one after another
};

}  // namespace session
